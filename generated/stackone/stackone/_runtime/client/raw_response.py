"""Raw: an answer as it came, with the means to read it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast

import httpx2
from pydantic_core import from_json

from ..errors import Reply, ResponseValidationError, mask_secrets

_BOM = b"\xef\xbb\xbf"
T_co = TypeVar("T_co", covariant=True)


class RawResponse(Generic[T_co]):
    """A successful answer before it is read.

    ``http_response`` is the HTTP library's own, which does not mask secrets. ``retries_taken`` counts the requests that
    were sent for the call before the one that this answers.
    """

    def __init__(
        self,
        reply: Reply,
        read: Callable[[Reply], object],
        http_response: httpx2.Response,
        retries_taken: int,
    ) -> None:
        self._reply = reply
        self._read = read
        self.http_response = http_response
        self.retries_taken = retries_taken

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
    def elapsed(self) -> dt.timedelta:
        """The time from the last request until its answer was there, body included; without retries before it."""
        return self.http_response.elapsed

    def json(self) -> Any:
        """Read the body as JSON, whatever is documented; raises ResponseValidationError where it is none."""
        try:
            return from_json(self._reply.body.removeprefix(_BOM))
        except ValueError as error:
            msg = f"its body is no JSON: {error}"
            raise ResponseValidationError(msg, self._reply) from None

    @property
    def method(self) -> str:
        """The method of the request."""
        return self._reply.method

    @property
    def url(self) -> str:
        """The URL of the request, secrets masked."""
        return mask_secrets(self._reply.url, self._reply.secrets)

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
