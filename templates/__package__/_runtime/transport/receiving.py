"""Receiving: an answer with its body, also where the body's content encoding cannot be undone.

The HTTP library raises then and keeps nothing, neither the status nor what arrived; both matter more than the body.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import cast

import httpx2

from .steps import Send

UNDECODED = "undecoded"
"""The extension of a response that says why its body could not be decompressed, so that it is what arrived."""


def send(http: httpx2.Client, step: Send) -> httpx2.Response:
    """Send a request, and read the answer unless it is a stream."""
    response = http.send(
        step.request, stream=True, follow_redirects=False, **step.options
    )
    return response if step.stream else read_response(response)


async def send_async(http: httpx2.AsyncClient, step: Send) -> httpx2.Response:
    """Send a request, and read the answer unless it is a stream."""
    response = await http.send(
        step.request, stream=True, follow_redirects=False, **step.options
    )
    return response if step.stream else await read_response_async(response)


def read_response(response: httpx2.Response) -> httpx2.Response:
    """Read an answer to its end; what fails leaves no connection open."""
    chunks: list[bytes] = []
    if "content-encoding" in response.headers:
        stream = cast("httpx2.SyncByteStream", response.stream)
        response.stream = _KeptStream(stream, chunks)
    try:
        response.read()
    except httpx2.DecodingError as error:
        response.close()
        return _keep_body(response, chunks, error)
    except BaseException:
        response.close()
        raise
    return response


async def read_response_async(response: httpx2.Response) -> httpx2.Response:
    """Read an answer to its end; what fails leaves no connection open."""
    chunks: list[bytes] = []
    if "content-encoding" in response.headers:
        stream = cast("httpx2.AsyncByteStream", response.stream)
        response.stream = _AsyncKeptStream(stream, chunks)
    try:
        await response.aread()
    except httpx2.DecodingError as error:
        await response.aclose()
        return _keep_body(response, chunks, error)
    except BaseException:
        await response.aclose()
        raise
    return response


def _keep_body(
    response: httpx2.Response, chunks: list[bytes], error: httpx2.DecodingError
) -> httpx2.Response:
    """Give the answer with the octets that arrived for its body."""
    copy = httpx2.Response(
        response.status_code,
        content=b"".join(chunks),
        request=response.request,
        extensions={**response.extensions, UNDECODED: str(error)},
        history=response.history,
    )
    # Given to the constructor, they would have it decompress.
    copy.headers = response.headers
    copy.next_request = response.next_request
    return copy


class _KeptStream(httpx2.SyncByteStream):
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


class _AsyncKeptStream(httpx2.AsyncByteStream):
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
