"""Streams: bodies on their way in the asynchronous client, within the time for the whole call."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, cast

import httpx2

from .steps import Flight

if TYPE_CHECKING:
    import asyncio

_LATE = "the time for the whole call is over"


def within(deadline: float) -> asyncio.Timeout:
    """Give an asynchronous context manager that raises TimeoutError at a time of `time.monotonic`."""
    import asyncio

    return asyncio.timeout(deadline - time.monotonic())


@asynccontextmanager
async def queued(flight: Flight, deadline: float | None) -> AsyncGenerator[None]:
    """Wait for the turn of this task; raises TimeoutError where it has not come at a time of `time.monotonic`."""
    import asyncio

    if flight.queue is None:
        flight.queue = asyncio.Lock()
    queue = flight.queue
    if deadline is None:
        await queue.acquire()
    else:
        async with within(deadline):
            await queue.acquire()
    try:
        yield
    finally:
        queue.release()


async def pause(seconds: float) -> None:
    """Wait, and let others go on."""
    import asyncio

    await asyncio.sleep(seconds)


class AsyncDeadline(httpx2.AsyncByteStream):
    """A body that is given up at a time of `time.monotonic`."""

    def __init__(self, stream: object, deadline: float) -> None:
        self._stream = cast("httpx2.AsyncByteStream", stream)
        self._deadline = deadline

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = aiter(self._stream)
        while True:
            try:
                async with within(self._deadline):
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
        import asyncio

        chunks = iter(self._stream)
        while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
            yield chunk
