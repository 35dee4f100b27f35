"""Download: a response whose body is read in pieces, not into memory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from os import PathLike

import httpx2

from ..transport.attempts import Exchange
from ..transport.body_streams import run_in_thread
from ..transport.receiving import check_end
from .atomic_file import AtomicFile

_CHUNK = 65_536


class _Download:
    """What both kinds of download tell."""

    def __init__(self, exchange: Exchange, response: httpx2.Response) -> None:
        self._exchange = exchange
        self._response = response

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status}] {self.url}>"

    @property
    def status(self) -> int:
        """The status, 200 to 299."""
        return self._response.status_code

    @property
    def status_code(self) -> int:
        """The status, by the name that httpx2 has for it."""
        return self.status

    @property
    def headers(self) -> httpx2.Headers:
        """The headers of the answer."""
        return self._response.headers

    @property
    def url(self) -> str:
        """The URL of the request, secrets masked."""
        return self._exchange.shown_url

    @property
    def length(self) -> int | None:
        """The octets to come, as the server counts them before decompression; None where it does not say."""
        text = self.headers.get("content-length", "")
        return int(text) if text.isascii() and text.isdigit() else None


class Download(_Download):
    """An answer of the synchronous client, open until its ``with`` block ends; its body can be read once."""

    def iter_bytes(self, chunk_size: int = _CHUNK) -> Iterator[bytes]:
        """Give the body in pieces of that many octets, decompressed; raises APIConnectionError where it breaks off."""
        try:
            yield from self._response.iter_bytes(chunk_size)
            check_end(self._response)
        except (httpx2.RequestError, httpx2.StreamError) as error:
            raise self._exchange.make_error(error) from error

    def read(self) -> bytes:
        """Give the complete body."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | PathLike[str]) -> int:
        """Write the body to a file, which is replaced when the body is complete, and give the number of bytes."""
        saving = AtomicFile(path)
        try:
            written = sum(saving.write(chunk) for chunk in self.iter_bytes())
            saving.finish()
        except BaseException:
            saving.discard()
            raise
        return written


class AsyncDownload(_Download):
    """An answer of the asynchronous client, open until its ``async with`` block ends; its body can be read once."""

    async def iter_bytes(self, chunk_size: int = _CHUNK) -> AsyncIterator[bytes]:
        """Give the body in pieces of that many octets, decompressed; raises APIConnectionError where it breaks off."""
        try:
            async for chunk in self._response.aiter_bytes(chunk_size):
                yield chunk
            check_end(self._response)
        except (httpx2.RequestError, httpx2.StreamError) as error:
            raise self._exchange.make_error(error) from error

    async def read(self) -> bytes:
        """Give the complete body."""
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def save(self, path: str | PathLike[str]) -> int:
        """Write the body to a file, which is replaced when the body is complete, and give the number of bytes."""
        saving = await run_in_thread(AtomicFile, path)
        written = 0
        try:
            async for chunk in self.iter_bytes():
                written += await run_in_thread(saving.write, chunk)
            await run_in_thread(saving.finish)
        except BaseException:
            saving.discard()
            raise
        return written
