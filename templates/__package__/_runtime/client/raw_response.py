"""Raw: an answer as it came, with the means to read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, cast

import httpx2

from ..errors import Reply

T_co = TypeVar("T_co", covariant=True)


class RawResponse(Generic[T_co]):
    """A successful answer before it is read."""

    def __init__(self, reply: Reply, read: Callable[[Reply], object]) -> None:
        self._reply = reply
        self._read = read

    def __repr__(self) -> str:
        return f"<RawResponse [{self.status}] {self.method} {self.url}>"

    @property
    def status(self) -> int:
        """The status, 200 to 299."""
        return self._reply.status

    @property
    def status_code(self) -> int:
        """The status, by the name that httpx2 has for it."""
        return self.status

    @property
    def headers(self) -> httpx2.Headers:
        """The headers of the answer."""
        return self._reply.headers

    @property
    def body(self) -> bytes:
        """The raw body, decompressed."""
        return self._reply.body

    @property
    def text(self) -> str:
        """The body as text, in the charset that it is sent in, else UTF-8."""
        return self._reply.text

    @property
    def method(self) -> str:
        """The method of the request."""
        return self._reply.method

    @property
    def url(self) -> str:
        """The URL of the request, secrets masked."""
        return self._reply.url

    @property
    def request_id(self) -> str | None:
        """The server's own name for this exchange; None where it gave none."""
        return self._reply.request_id

    @property
    def preferences_applied(self) -> frozenset[str]:
        """The preferences that the server says it heeded, such as ``heartbeat`` (RFC 7240, 3)."""
        return self._reply.preferences_applied

    def parse(self) -> T_co:
        """Read the body as the method itself does; raises ResponseValidationError where it does not match."""
        return cast("T_co", self._read(self._reply))
