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
    return response if step.stream else read_response(response, step.max_body)


async def send_async(http: httpx2.AsyncClient, step: Send) -> httpx2.Response:
    """Send a request, and read the answer unless it is a stream."""
    response = await http.send(
        step.request, stream=True, follow_redirects=False, **step.options
    )
    if step.stream:
        return response
    return await read_response_async(response, step.max_body)


def read_response(response: httpx2.Response, max_body: float) -> httpx2.Response:
    """Read an answer to its end; what fails leaves no connection open."""
    body = _Body(response, max_body)
    if "content-encoding" in response.headers:
        stream = cast("httpx2.SyncByteStream", response.stream)
        response.stream = _KeptStream(stream, body)
    try:
        body.check_length()
        for chunk in response.iter_bytes():
            body.add(chunk)
        body.finish()
    except httpx2.DecodingError as error:
        response.close()
        return _keep_body(response, body.raw, error)
    except BaseException:
        response.close()
        raise
    return response


async def read_response_async(
    response: httpx2.Response, max_body: float
) -> httpx2.Response:
    """Read an answer to its end; what fails leaves no connection open."""
    body = _Body(response, max_body)
    if "content-encoding" in response.headers:
        stream = cast("httpx2.AsyncByteStream", response.stream)
        response.stream = _AsyncKeptStream(stream, body)
    try:
        body.check_length()
        async for chunk in response.aiter_bytes():
            body.add(chunk)
        body.finish()
    except httpx2.DecodingError as error:
        await response.aclose()
        return _keep_body(response, body.raw, error)
    except BaseException:
        await response.aclose()
        raise
    return response


class _Body:
    """The body of an answer as it arrives, within its bound; ``raw`` is what arrived, if that is compressed."""

    def __init__(self, response: httpx2.Response, max_body: float) -> None:
        self._response = response
        self._max_body = max_body
        self._chunks: list[bytes] = []
        self._size = 0
        self.raw: list[bytes] = []
        self._raw_size = 0

    def check_length(self) -> None:
        """Raise httpx2.RequestError where the server announces a body that is too large."""
        length = self._response.headers.get("content-length", "")
        if length.isdecimal():
            self._check_size(int(length))

    def add(self, chunk: bytes) -> None:
        """Add a piece; raises httpx2.RequestError where the body becomes too large."""
        self._size += len(chunk)
        self._check_size(self._size)
        self._chunks.append(chunk)

    def keep(self, chunk: bytes) -> None:
        """Keep a piece as it arrived, of which any number may be decompressed to nothing."""
        self._raw_size += len(chunk)
        self._check_size(self._raw_size)
        self.raw.append(chunk)

    def _check_size(self, size: int) -> None:
        if size > self._max_body:
            msg = f"the body has more than {self._max_body} bytes, see ResponseLimits"
            raise httpx2.RequestError(msg, request=self._response.request)

    def finish(self) -> None:
        """Leave the body with the answer, as `httpx2.Response.read` does; raises httpx2.DecodingError if it is cut."""
        check_end(self._response)
        vars(self._response)["_content"] = b"".join(self._chunks)


def check_end(response: httpx2.Response) -> None:
    """Raise httpx2.DecodingError where a compressed body was read and has no end; the HTTP library does not look."""
    decoder: object = getattr(response, "_decoder", None)
    for one in getattr(decoder, "children", (decoder,)):
        outer: object = getattr(one, "decompressor", None)
        inner: object = getattr(outer, "decompressor", outer)
        if getattr(inner, "eof", True) is False and response.num_bytes_downloaded:
            msg = "the compressed body breaks off"
            raise httpx2.DecodingError(msg, request=response.request)


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

    def __init__(self, stream: httpx2.SyncByteStream, body: _Body) -> None:
        self._stream = stream
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._body.keep(chunk)
            yield chunk

    def close(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        self._stream.close()


class _AsyncKeptStream(httpx2.AsyncByteStream):
    """A body that is remembered as it arrives."""

    def __init__(self, stream: httpx2.AsyncByteStream, body: _Body) -> None:
        self._stream = stream
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._body.keep(chunk)
            yield chunk

    async def aclose(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        await self._stream.aclose()
