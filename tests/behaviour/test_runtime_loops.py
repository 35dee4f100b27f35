"""Where a client lives: asyncio and trio, several event loops, cancelled and interrupted calls, other processes."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    BASIC,
    CONFIG,
    FIND_BIKES,
    LIST_BIKES,
    MODES,
    ROOT,
    AsyncBikeShop,
    Bench,
    BikeShop,
    Out,
    bench,
    said,
)
from tests.behaviour.test_runtime_hostile import OCTETS, PHOTO, SSE, WATCH

LOOPS = ("asyncio", "trio")
LINES = rt.make_operation(
    id="lines",
    method="GET",
    path="/lines",
    answers=(rt.operation.Answer("200", "application/x-ndjson", int),),
    streaming=rt.operation.Streaming(kind="lines"),
)


class Photo(rt.Request):
    photo: Any


UPLOAD = rt.make_operation(
    id="upload",
    method="PUT",
    path="/photo",
    request=Photo,
    body=rt.operation.Body("photo", "application/octet-stream"),
    answers=(rt.operation.Answer("200", "application/json", list[int]),),
)
TOTAL = rt.options.Timeout(total=5)


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


def active(client: Any) -> list[object]:
    """Give the connections that are busy, or that nobody gave back."""
    http = client._connection.pool.open()
    connections = http._transport._pool.connections
    return [one for one in connections if not one.is_idle()]


def run(
    server: Bench, loop: str, act: Callable[[AsyncBikeShop], Awaitable[object]]
) -> Any:
    async def main() -> object:
        async with AsyncBikeShop(
            CONFIG, base_url=server.url, credentials=BASIC
        ) as client:
            return await act(client)

    return anyio.run(main, backend=loop)


# --- asyncio and trio ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("loop", LOOPS)
def test_every_kind_of_call_is_made_under_either_library(
    server: Bench, loop: str, tmp_path: Path
) -> None:
    picture = tmp_path / "picture"
    picture.write_bytes(b"abc" * 50_000)

    async def act(client: AsyncBikeShop) -> None:
        server.plays(said({}, 503, retry_after_ms="20"), said([]))
        assert await client._call(LIST_BIKES, {}) == []
        server.plays(said({}, 503, retry_after_ms="20"), said([]))
        assert await client._call(LIST_BIKES, {"timeout": TOTAL}) == []
        server.plays(Out(200, headers=SSE, pieces=(b"data: 1\n\n", b"data: 2\n\n")))
        for options in ({}, {"timeout": TOTAL}):
            assert [one async for one in client._events(WATCH, options)] == [1, 2]  # fmt: skip
        server.plays(Out(200, b"new", OCTETS))
        async with client._connection.open_download(PHOTO, {}) as download:
            assert await download.save(tmp_path / "new") == 3
        server.plays(said([]))
        assert await client._call(UPLOAD, {"photo": picture}) == []
        assert server.only().body == picture.read_bytes()
        server.plays(said({"data": [{"id": "1"}], "next": "b"}), said({"data": [{"id": "2"}]}))  # fmt: skip
        assert [one.id async for one in client.bikes.find()] == ["1", "2"]

    run(server, loop, act)


@pytest.mark.parametrize("loop", LOOPS)
def test_a_call_is_given_up_in_time_under_either_library(
    server: Bench, loop: str
) -> None:
    async def act(client: AsyncBikeShop) -> None:
        server.plays(Out(200, b"[]", pause=1))
        short = {"timeout": rt.options.Timeout(total=0.1), "max_retries": 0}
        with pytest.raises(rt.errors.APITimeoutError):
            await client._call(LIST_BIKES, short)
        assert active(client) == []

    run(server, loop, act)


# --- what is left early ----------------------------------------------------------------------------------------------

ENDLESS: dict[str, tuple[Out, ...]] = {
    "answer": (Out(200, b"[]", pause=1),),
    "retry": (said({}, 503, retry_after="5"),),
    "page": (said({"data": [{"id": "1"}], "next": "b"}), Out(200, b"[]", pause=1)),
    "events": (Out(200, headers=SSE, pieces=(b"data: 1\n\n",) * 20, pause=0.1),),
    "lines": (
        Out(
            200,
            headers={"content-type": "application/x-ndjson"},
            pieces=(b"1\n",) * 20,
            pause=0.1,
        ),
    ),
    "download": (Out(200, headers=OCTETS, pieces=(b"x",) * 20, pause=0.1),),
}


async def lingering(client: AsyncBikeShop, kind: str, options: dict[str, Any]) -> None:
    match kind:
        case "page":
            found = client._page(FIND_BIKES, options)
            async for _ in found:
                pass
        case "events":
            async for _ in client._events(WATCH, options):
                pass
        case "lines":
            async for _ in client._lines(LINES, options):
                pass
        case "download":
            async with client._connection.open_download(PHOTO, options) as download:
                await download.read()
        case _:
            await client._call(LIST_BIKES, options)


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("total", [None, 30.0])
@pytest.mark.parametrize("kind", list(ENDLESS))
def test_a_call_that_is_cancelled_leaves_the_client_as_it_was(
    server: Bench, loop: str, kind: str, total: float | None
) -> None:
    options = {"timeout": rt.options.Timeout(total=total)}

    async def act(client: AsyncBikeShop) -> None:
        server.plays(*ENDLESS[kind])
        with anyio.move_on_after(0.25) as scope:
            await lingering(client, kind, {**options})
        assert scope.cancelled_caught
        assert active(client) == []
        server.plays(said([]))
        assert await client._call(LIST_BIKES, {}) == []

    run(server, loop, act)


@pytest.mark.parametrize("total", [None, 30.0])
@pytest.mark.parametrize("kind", list(ENDLESS))
def test_a_task_that_is_cancelled_ends_as_cancelled(
    server: Bench, kind: str, total: float | None
) -> None:
    options = {"timeout": rt.options.Timeout(total=total)}

    async def act(client: AsyncBikeShop) -> None:
        server.plays(*ENDLESS[kind])
        task = asyncio.ensure_future(lingering(client, kind, options))
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert active(client) == []

    run(server, "asyncio", act)


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("kind", ["events", "lines"])
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_stream_that_is_left_gives_its_connection_back(
    server: Bench, loop: str, kind: str
) -> None:
    async def act(client: AsyncBikeShop) -> None:
        server.plays(*ENDLESS[kind])
        stream = (
            client._events(WATCH, {}) if kind == "events" else client._lines(LINES, {})
        )
        async for _ in stream:
            break
        await anyio.sleep(0.1)
        assert active(client) == []

    run(server, loop, act)


@pytest.fixture
def interrupts() -> Iterator[None]:
    """Let SIGINT interrupt: a shell has what it runs in the background ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interrupts")
@pytest.mark.parametrize("total", [None, 30.0])
@pytest.mark.parametrize("kind", list(ENDLESS))
def test_a_keyboards_interrupt_leaves_the_client_as_it_was(
    server: Bench, kind: str, total: float | None
) -> None:
    options = {"timeout": rt.options.Timeout(total=total)}

    def linger(client: BikeShop) -> None:
        match kind:
            case "page":
                list(client._page(FIND_BIKES, options))
            case "events":
                list(client._events(WATCH, options))
            case "lines":
                list(client._lines(LINES, options))
            case "download":
                with client._connection.open_download(PHOTO, options) as download:
                    download.read()
            case _:
                client._call(LIST_BIKES, options)

    server.plays(*ENDLESS[kind])
    with BikeShop(CONFIG, base_url=server.url, credentials=BASIC) as client:
        main = threading.main_thread().ident or 0
        timer = threading.Timer(0.25, signal.pthread_kill, (main, signal.SIGINT))
        timer.start()
        try:
            with pytest.raises(KeyboardInterrupt):
                linger(client)
        finally:
            timer.cancel()
        if total is None:
            assert active(client) == []
        server.plays(said([]))
        assert client._call(LIST_BIKES, {}) == []
        until = time.monotonic() + 3
        while active(client) and time.monotonic() < until:
            time.sleep(0.05)  # a thread that was left closes what comes late
        assert active(client) == []


# --- event loops and processes ---------------------------------------------------------------------------------------


def scripted(script: str, url: str) -> None:
    """Run a program that calls the server; what it leaves behind is nothing to the tests after it."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script, url],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'templates'}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


LOOPING = """
import asyncio, sys
from tests.behaviour.runtime_sample import BASIC, CONFIG, LIST_BIKES, AsyncBikeShop, errors

client = AsyncBikeShop(CONFIG, base_url=sys.argv[1], credentials=BASIC)
for each in (client, client, client.with_options(max_retries=0)):
    assert asyncio.run(each._call(LIST_BIKES, {})) == []
asyncio.run(client.aclose())
try:
    asyncio.run(client._call(LIST_BIKES, {}))
except errors.SDKError as error:
    assert "closed" in str(error)
else:
    raise AssertionError
"""


def test_a_client_goes_on_in_another_event_loop(server: Bench) -> None:
    server.seen.clear()
    server.script = lambda _: said([], set_cookie="shop=1; Path=/")
    scripted(LOOPING, server.url)
    cookies = [seen.headers.get("cookie") for seen in server.seen]
    assert cookies == [None, "shop=1", "shop=1"]


FORKING = """
import os, sys
from tests.behaviour.runtime_sample import BASIC, CONFIG, LIST_BIKES, BikeShop

client = BikeShop(CONFIG, base_url=sys.argv[1], credentials=BASIC)
assert client._call(LIST_BIKES, {}) == []
child = os.fork()
assert client._call(LIST_BIKES, {}) == []
if child == 0:
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
assert client._call(LIST_BIKES, {}) == []
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_has_connections_of_its_own(server: Bench) -> None:
    used: dict[int, int] = {}

    def count(_: rt.Seen) -> Out:
        thread = threading.get_ident()
        used[thread] = used.get(thread, 0) + 1
        time.sleep(0.05)
        return said([])

    server.script = count
    scripted(FORKING, server.url)
    # A thread of the server is a connection: three calls on that of the parent, one on that of its child.
    assert sorted(used.values()) == [1, 3]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "act", [copy.deepcopy, pickle.dumps], ids=["deepcopy", "pickle"]
)
def test_a_client_cannot_leave_its_connections(
    mode: str, act: Callable[[object], object]
) -> None:
    client: Any = BikeShop if mode == "sync" else AsyncBikeShop
    with pytest.raises(TypeError, match="make one in each process"):
        act(client(CONFIG, credentials=BASIC))


def test_the_copy_of_a_client_calls_on_the_same_connections() -> None:
    with (
        bench() as server,
        BikeShop(CONFIG, base_url=server.url, credentials=BASIC) as client,
    ):
        server.plays(said([]))
        client._call(LIST_BIKES, {})
        with copy.copy(client) as twin:
            twin._call(LIST_BIKES, {})
        # Closing the copy closes nothing.
        assert client._call(LIST_BIKES, {}) == []
        assert len(server.connections) == 1


def test_an_error_takes_no_credentials_to_another_process(server: Bench) -> None:
    server.plays(said({"message": "no bike"}, 404))
    secret = {"basic": rt.credentials.Basic("ann", "s3cret-word")}
    with (
        BikeShop(CONFIG, base_url=server.url, credentials=secret) as client,
        pytest.raises(rt.NotFoundError) as caught,
    ):
        client._call(LIST_BIKES, {})
    error = caught.value
    written = pickle.dumps(error)
    assert b"s3cret-word" not in written
    read = pickle.loads(written)  # noqa: S301 - pickled here
    for again in (read, copy.copy(error), copy.deepcopy(error)):
        assert (str(again), again.body, again.data) == (str(error), error.body, error.data)  # fmt: skip
        assert again.headers == error.headers
