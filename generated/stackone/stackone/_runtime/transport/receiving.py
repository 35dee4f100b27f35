"""Receiving: an answer with its body, also where the body's content encoding cannot be undone.

The HTTP library raises then and keeps nothing, neither the status nor what arrived; both matter more than the body.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import cast

import httpx2

from .steps import Send

_PROBLEM = "undecoded"


def undecoded(response: httpx2.Response) -> str | None:
    """Say why a body could not be decompressed, so that it is what arrived; None where nothing was wrong."""
    return cast("str | None", response.extensions.get(_PROBLEM))


def sent(http: httpx2.Client, step: Send) -> httpx2.Response:
    """Send a request, and read the answer unless it is a stream."""
    response = http.send(step.request, **step.how)
    return response if step.stream else whole(response)


async def sent_async(http: httpx2.AsyncClient, step: Send) -> httpx2.Response:
    """Send a request, and read the answer unless it is a stream."""
    response = await http.send(step.request, **step.how)
    return response if step.stream else await whole_async(response)


def whole(response: httpx2.Response) -> httpx2.Response:
    """Read an answer to its end."""
    kept: list[bytes] = []
    if "content-encoding" in response.headers:
        stream = cast("httpx2.SyncByteStream", response.stream)
        response.stream = _Kept(stream, kept)
    try:
        response.read()
    except httpx2.DecodingError as error:
        response.close()
        return _as_it_came(response, kept, error)
    except BaseException:
        response.close()
        raise
    return response


async def whole_async(response: httpx2.Response) -> httpx2.Response:
    """Read an answer to its end."""
    kept: list[bytes] = []
    if "content-encoding" in response.headers:
        stream = cast("httpx2.AsyncByteStream", response.stream)
        response.stream = _AsyncKept(stream, kept)
    try:
        await response.aread()
    except httpx2.DecodingError as error:
        await response.aclose()
        return _as_it_came(response, kept, error)
    except BaseException:
        await response.aclose()
        raise
    return response


def _as_it_came(
    response: httpx2.Response, kept: list[bytes], error: httpx2.DecodingError
) -> httpx2.Response:
    """Give the answer with the octets that arrived for its body."""
    told = httpx2.Response(
        response.status_code,
        content=b"".join(kept),
        request=response.request,
        extensions={**response.extensions, _PROBLEM: str(error)},
        history=response.history,
    )
    # Given to the constructor, they would have it decompress.
    told.headers = response.headers
    told.next_request = response.next_request
    return told


class _Kept(httpx2.SyncByteStream):
    """A body that is remembered as it arrives."""

    def __init__(self, stream: httpx2.SyncByteStream, kept: list[bytes]) -> None:
        self._stream = stream
        self._kept = kept

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._kept.append(chunk)
            yield chunk

    def close(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        self._stream.close()


class _AsyncKept(httpx2.AsyncByteStream):
    """A body that is remembered as it arrives."""

    def __init__(self, stream: httpx2.AsyncByteStream, kept: list[bytes]) -> None:
        self._stream = stream
        self._kept = kept

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._kept.append(chunk)
            yield chunk

    async def aclose(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        await self._stream.aclose()
