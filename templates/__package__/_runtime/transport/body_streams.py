"""Body streams: request and response bodies of the asynchronous client, within the call's total time."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING, TypeVar, cast

import httpx2

from .steps import Flight

if TYPE_CHECKING:
    import asyncio

    import anyio

T = TypeVar("T")

_LATE = "the time for the whole call is over"


def running_loop() -> asyncio.AbstractEventLoop | None:
    """Give the event loop of asyncio, None under another library (trio)."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def fail_after(deadline: float) -> AbstractAsyncContextManager[object]:
    """Give an asynchronous context manager that raises TimeoutError at a time of `time.monotonic`."""
    seconds = deadline - time.monotonic()
    if running_loop() is None:
        return _fail_after_elsewhere(seconds)
    import asyncio

    return asyncio.timeout(seconds)


@asynccontextmanager
async def _fail_after_elsewhere(seconds: float) -> AsyncGenerator[None]:
    import anyio

    with anyio.fail_after(seconds):
        yield


@asynccontextmanager
async def take_turn(flight: Flight, deadline: float | None) -> AsyncGenerator[None]:
    """Wait for the turn of this task; raises TimeoutError where it has not come at a time of `time.monotonic`."""
    loop = running_loop()
    queue = flight.queue
    # A lock belongs to one event loop, and a client may outlive its own.
    if queue is None or flight.loop is not loop:
        queue = flight.queue = _make_lock(loop)
        flight.loop = loop
    if deadline is None:
        await queue.acquire()
    else:
        async with fail_after(deadline):
            await queue.acquire()
    try:
        yield
    finally:
        queue.release()


def _make_lock(loop: asyncio.AbstractEventLoop | None) -> asyncio.Lock | anyio.Lock:
    if loop is None:
        import anyio

        return anyio.Lock()
    import asyncio

    return asyncio.Lock()


async def pause(seconds: float) -> None:
    """Wait, and let others go on."""
    if running_loop() is None:
        import anyio

        await anyio.sleep(seconds)
    else:
        import asyncio

        await asyncio.sleep(seconds)


async def run_in_thread(function: Callable[..., T], *arguments: object) -> T:
    """Call a function that blocks, away from the event loop."""
    if running_loop() is None:
        import anyio

        return await anyio.to_thread.run_sync(function, *arguments)
    import asyncio

    return await asyncio.to_thread(function, *arguments)


class AsyncDeadline(httpx2.AsyncByteStream):
    """A body that is given up at a time of `time.monotonic`."""

    def __init__(self, stream: object, deadline: float) -> None:
        self._stream = cast("httpx2.AsyncByteStream", stream)
        self._deadline = deadline

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = aiter(self._stream)
        while True:
            try:
                async with fail_after(self._deadline):
                    chunk = await anext(chunks)
            except StopAsyncIteration:
                return
            except TimeoutError as error:
                raise httpx2.ReadTimeout(_LATE) from error
            yield chunk

    async def aclose(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        await self._stream.aclose()


class AsyncUpload(httpx2.AsyncByteStream):
    """A body that is read from a file or a plain iterator, away from the event loop."""

    def __init__(self, stream: httpx2.SyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = iter(self._stream)
        advance = cast("Callable[..., bytes | None]", next)
        while (chunk := await run_in_thread(advance, chunks, None)) is not None:
            yield chunk
