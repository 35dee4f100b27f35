"""Heartbeats and the time for the whole call, measured against servers that are slow in every way."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx2
import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    LIST_BIKES,
    MODES,
    Bench,
    Bike,
    Caller,
    Out,
    bench,
    calling,
    replace,
)

BEAT = 0.2
READ = 0.5


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    with calling(server.url, request.param) as caller:
        yield caller


# --- the heartbeat ---------------------------------------------------------------------------------------------------

JSON = {"content-type": "application/json"}
HEARTBEAT = {**JSON, "preference-applied": "Heartbeat, wait=10;x"}
PREFER = {"prefer": "heartbeat"}


def beating(beats: int, headers: dict[str, str], body: bytes = b'[{"id": "1"}]') -> Out:
    return Out(200, headers=headers, pieces=(*(b"\n",) * beats, body), pause=BEAT)


def test_newlines_keep_a_call_alive_for_several_times_its_read_timeout(
    server: Bench, call: Caller
) -> None:
    server.plays(beating(10, HEARTBEAT))
    began = time.monotonic()
    found = call(LIST_BIKES, timeout=READ, max_retries=0, extra_headers=PREFER)
    assert found == [Bike(id="1")]
    assert time.monotonic() - began > 4 * READ
    assert server.only().headers["prefer"] == "heartbeat"


def test_silence_is_cut(server: Bench, call: Caller) -> None:
    server.plays(Out(200, headers=HEARTBEAT, pieces=(b"\n", b"[]"), pause=3 * READ))
    began = time.monotonic()
    with pytest.raises(rt.errors.APITimeoutError):
        call(LIST_BIKES, timeout=READ, max_retries=0, extra_headers=PREFER)
    assert time.monotonic() - began < 2.5 * READ


def test_newlines_do_not_stretch_the_time_for_the_whole_call(
    server: Bench, call: Caller
) -> None:
    server.plays(beating(20, HEARTBEAT))
    timeout = rt.options.Timeout(read=READ, total=3 * BEAT)
    began = time.monotonic()
    with pytest.raises(rt.errors.APITimeoutError):
        call(LIST_BIKES, timeout=timeout, extra_headers=PREFER)
    assert 3 * BEAT <= time.monotonic() - began < 3 * BEAT + 1


@pytest.mark.parametrize(
    ("headers", "applied"),
    [(HEARTBEAT, {"heartbeat", "wait"}), (JSON, set[str]())],
)
def test_the_caller_is_told_whether_it_was_heeded(
    server: Bench, call: Caller, headers: dict[str, str], applied: set[str]
) -> None:
    events: list[rt.hooks.Event] = []
    server.plays(beating(1, headers))
    told = call.client.with_options(hooks=rt.hooks.Hooks(after_response=events.append))
    raw = call.run(rt.in_raw_mode(told)._call(LIST_BIKES, {"extra_headers": PREFER}))
    assert raw.preferences_applied == applied
    assert raw.parse() == [Bike(id="1")]
    assert [event.preferences_applied for event in events] == [applied]
    assert raw.body.startswith(b"\n") is not bool(applied)


def test_an_error_after_a_heartbeat(server: Bench, call: Caller) -> None:
    body = b'\n\n{"message": "gone"}'
    server.plays(Out(404, body, HEARTBEAT))
    with pytest.raises(rt.NotFoundError) as caught:
        call(LIST_BIKES, extra_headers=PREFER)
    assert caught.value.data == rt.BikeNotFound(message="gone")
    assert caught.value.reply.preferences_applied == {"heartbeat", "wait"}


def test_heartbeats_are_no_part_of_a_text(server: Bench, call: Caller) -> None:
    operation = rt.make_operation(
        id="tell",
        method="GET",
        path="/tell",
        answers=(rt.operation.Answer("200", "text/plain", str),),
    )
    server.plays(beating(2, {**HEARTBEAT, "content-type": "text/plain"}, b"\t hi\n"))
    assert call(operation) == "\t hi\n"


# --- the time for the whole call -------------------------------------------------------------------------------------


@dataclass(slots=True)
class Slow:
    """A running server that answers octet by octet; ``gone`` counts the connections that the client has ended."""

    url: str
    gone: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def is_left_alone(self, connections: int = 1) -> bool:
        """Whether the client ends so many connections; the machine may be busy."""
        return all(self.gone.acquire(timeout=40) for _ in range(connections))


@contextmanager
def trickling(head: bytes, body: bytes, pause: float) -> Iterator[Slow]:
    """Answer octet by octet for as long as anybody listens; a path that starts with /quick is answered at once."""
    listener = socket.create_server(("127.0.0.1", 0))
    slow = Slow(f"http://127.0.0.1:{listener.getsockname()[1]}")
    stop = threading.Event()

    def answer(connection: socket.socket) -> None:
        with connection:
            with suppress(OSError):
                while (asked := connection.recv(65_536)).startswith(b"GET /quick"):
                    connection.sendall(QUICK)
                for octet in (head + body) if asked else b"":
                    if stop.wait(pause):
                        return
                    connection.sendall(bytes([octet]))
                while asked and connection.recv(1):
                    pass
            slow.gone.release()

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=answer, args=(connection,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield slow
    finally:
        stop.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


QUICK = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n[]"
)
HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n"
)
SLOW: list[tuple[bytes, bytes, float]] = [
    (HEAD, b"", 0.05),  # the head comes octet by octet
    (b"", b"", 0.05),  # nothing comes
    (HEAD, b"[" * 900, 0.002),  # the body comes octet by octet
    (HEAD, b"[[[", 0.001),  # the body starts and stops
]


BEATS = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
    b"preference-applied: heartbeat\r\ntransfer-encoding: chunked\r\n\r\n"
)
ENDLESS = [*SLOW, (BEATS, b"1\r\n\n\r\n" * 900, 0.002)]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("head", "body", "pause"), ENDLESS)
def test_the_time_for_the_whole_call_is_kept(
    mode: str, head: bytes, body: bytes, pause: float
) -> None:
    timeout = rt.options.Timeout(read=30, total=0.5)
    with trickling(head, body, pause) as slow, calling(slow.url, mode) as caller:
        began = time.monotonic()
        with pytest.raises(rt.errors.APITimeoutError):
            caller(LIST_BIKES, timeout=timeout)
        assert 0.5 <= time.monotonic() - began < 1.5
        # The connection is ended then, not only when the client is closed.
        assert slow.is_left_alone()
        assert nobody_is_left_behind()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("head", "body", "pause"), ENDLESS[2:])
def test_the_time_for_the_whole_call_is_kept_in_streams(
    mode: str, head: bytes, body: bytes, pause: float
) -> None:
    timeout = rt.options.Timeout(read=30, total=0.5)
    with trickling(head, body, pause) as slow, calling(slow.url, mode) as caller:
        began = time.monotonic()
        with pytest.raises(rt.errors.APITimeoutError):
            downloaded(caller, timeout)
        assert 0.5 <= time.monotonic() - began < 1.5
        assert slow.is_left_alone()
        assert nobody_is_left_behind()


QUICK_LIST = replace(LIST_BIKES, path="/quick")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("total", [None, 9.0])
def test_the_time_for_the_whole_call_is_kept_on_a_connection_of_an_earlier_call(
    mode: str, total: float | None
) -> None:
    earlier = rt.options.Timeout(total=total)
    late = rt.options.Timeout(read=30, total=0.3)
    with trickling(HEAD, b"", 0.05) as slow, calling(slow.url, mode) as caller:
        assert caller(QUICK_LIST, timeout=earlier) == []
        with pytest.raises(rt.errors.APITimeoutError):
            caller(LIST_BIKES, timeout=late)
        assert slow.is_left_alone()
        assert nobody_is_left_behind()
        # Another connection serves the next call.
        assert caller(QUICK_LIST, timeout=earlier) == []


@pytest.mark.parametrize("mode", MODES)
def test_a_body_that_nobody_takes_is_given_up(mode: str) -> None:
    upload = rt.make_operation(
        id="upload",
        method="POST",
        path="/upload",
        request=Upload,
        body=rt.operation.Body("content", "application/octet-stream"),
    )
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        timeout = rt.options.Timeout(write=30, total=0.3)
        with calling(url, mode) as caller, pytest.raises(rt.errors.APITimeoutError):
            caller(upload, content=b"x" * 50_000_000, timeout=timeout)
    assert nobody_is_left_behind()


class Upload(rt.Request):
    content: bytes


@pytest.mark.parametrize("mode", MODES)
def test_a_connection_that_nobody_takes_is_given_up(mode: str) -> None:
    with socket.socket() as listener, ExitStack() as waiting:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        # A full queue lets nobody else in.
        for _ in range(4):
            caller = waiting.enter_context(socket.socket())
            caller.setblocking(False)  # noqa: FBT003 - the standard library's own
            caller.connect_ex(listener.getsockname())
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        timeout = rt.options.Timeout(connect=30, total=0.3)
        began = time.monotonic()
        with calling(url, mode) as client, pytest.raises(rt.errors.APITimeoutError):
            client(LIST_BIKES, timeout=timeout)
        assert 0.3 <= time.monotonic() - began < 1.3
    assert nobody_is_left_behind()


def downloaded(caller: Caller, timeout: rt.options.Timeout) -> bytes:
    opened = caller.client._connection.open_download(LIST_BIKES, {"timeout": timeout})
    if caller.mode == "sync":
        with opened as download:
            body: bytes = download.read()
            return body

    async def run() -> Any:
        async with opened as download:
            return await download.read()

    return bytes(caller.run(run()))


class Stubborn(httpx2.BaseTransport):
    """A transport of somebody's own, which knows of no time."""

    def __init__(self) -> None:
        self.goes_on = threading.Event()
        self.answers: list[httpx2.Response] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/quick":
            return httpx2.Response(200, json=[])
        assert self.goes_on.wait(40)
        answer = httpx2.Response(200, stream=Never())
        self.answers.append(answer)
        return answer


class Never(httpx2.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield from ()


def test_a_transport_that_cannot_be_interrupted_is_left_behind() -> None:
    transport = Stubborn()
    late = rt.options.Timeout(total=0.1)
    with (
        httpx2.Client(transport=transport) as http,
        calling("https://bikes.test", "sync", http_client=http) as caller,
    ):
        began = time.monotonic()
        with pytest.raises(rt.errors.APITimeoutError, match="whole call"):
            caller(LIST_BIKES, timeout=late)
        assert 0.1 <= time.monotonic() - began < 1.1
        with pytest.raises(rt.errors.APITimeoutError, match="whole call"):
            downloaded(caller, late)
        assert caller(QUICK_LIST, timeout=rt.options.Timeout(total=5)) == []
        transport.goes_on.set()
        assert nobody_is_left_behind()
        # What came too late was closed.
        assert [answer.is_closed for answer in transport.answers] == [True, True]


def nobody_is_left_behind() -> bool:
    """Whether the threads of calls with a deadline end; the machine may be busy."""
    for thread in threading.enumerate():
        if thread.name == "deadline":
            thread.join(40)
            if thread.is_alive():
                return False
    return True
