"""Heartbeats and the time for the whole call, measured against servers that are slow in every way."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
    raw = call.run(told.raw().call(LIST_BIKES, None, {"extra_headers": PREFER}))
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
    operation = rt.operation.Operation(
        id="tell",
        method="GET",
        path="/tell",
        answers=(rt.operation.Answer("200", "text/plain", str),),
    )
    server.plays(beating(2, {**HEARTBEAT, "content-type": "text/plain"}, b"\t hi\n"))
    assert call(operation) == "\t hi\n"


# --- the time for the whole call -------------------------------------------------------------------------------------


@contextmanager
def trickling(head: bytes, body: bytes, pause: float) -> Iterator[str]:
    """Answer octet by octet for as long as anybody listens."""
    listener = socket.create_server(("127.0.0.1", 0))
    stop = threading.Event()

    def answer(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.recv(65_536)
            for piece in (head, body):
                for octet in piece:
                    if stop.wait(pause):
                        return
                    connection.sendall(bytes([octet]))
            stop.wait(30)

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=answer, args=(connection,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        stop.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n"
)
SLOW: list[tuple[bytes, bytes, float]] = [
    (HEAD, b"", 0.05),  # the head comes octet by octet
    (b"", b"", 0.05),  # nothing comes
    (HEAD, b"[" * 900, 0.002),  # the body comes octet by octet
    (HEAD, b"[[[", 0.001),  # the body starts and stops
]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("head", "body", "pause"), SLOW)
def test_the_time_for_the_whole_call_is_kept(
    mode: str, head: bytes, body: bytes, pause: float
) -> None:
    timeout = rt.options.Timeout(read=30, total=0.5)
    with trickling(head, body, pause) as url, calling(url, mode) as caller:
        began = time.monotonic()
        with pytest.raises(rt.errors.APITimeoutError):
            caller(LIST_BIKES, timeout=timeout)
        assert 0.5 <= time.monotonic() - began < 1.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("head", "body", "pause"), SLOW[2:])
def test_the_time_for_the_whole_call_is_kept_in_streams(
    mode: str, head: bytes, body: bytes, pause: float
) -> None:
    timeout = rt.options.Timeout(read=30, total=0.5)
    with trickling(head, body, pause) as url, calling(url, mode) as caller:
        began = time.monotonic()
        with pytest.raises(rt.errors.APITimeoutError):
            downloaded(caller, timeout)
        assert 0.5 <= time.monotonic() - began < 1.5


def downloaded(caller: Caller, timeout: rt.options.Timeout) -> bytes:
    opened = caller.client.stream(LIST_BIKES, None, {"timeout": timeout})
    if caller.mode == "sync":
        with opened as download:
            body: bytes = download.read()
            return body

    async def run() -> Any:
        async with opened as download:
            return await download.read()

    return bytes(caller.run(run()))


def test_an_answer_that_comes_too_late_is_closed(server: Bench) -> None:
    server.plays(Out(200, b"[]", JSON, pause=0.4))
    with httpx2.Client() as http, calling(server.url, "sync", http_client=http) as late:
        with pytest.raises(rt.errors.APITimeoutError):
            late(LIST_BIKES, timeout=rt.options.Timeout(read=5, total=0.1))
        until = time.monotonic() + 40  # the machine may be busy
        while left_behind() and time.monotonic() < until:
            time.sleep(0.05)
        assert not left_behind()
        assert late(LIST_BIKES, timeout=rt.options.Timeout(total=5)) == []


def left_behind() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "deadline"]
