"""Outgoing: a request that is ready to be sent, as often as it takes; no IO."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, cast

import httpx2

from ..auth.signature import Signature
from ..errors import RequestValidationError
from ..transport.redaction import mask_url
from .parameters import percent_encode

if TYPE_CHECKING:
    from .headers import Headers
    from .payload import Payload

# Methods whose empty body is told from none (RFC 9110, 8.6).
_WITH_BODY = frozenset({"POST", "PUT", "PATCH", "QUERY"})


class Outgoing:
    """A request that is ready to be sent; ``secrets`` are arguments that must not be shown.

    ``content`` is the body where that is octets, None where there is none. ``payload`` is one of any other kind.
    """

    __slots__ = (
        "content",
        "headers",
        "method",
        "payload",
        "secrets",
        "shown_url",
        "url",
    )

    def __init__(  # noqa: PLR0913, PLR0917 - what a request is made of
        self,
        method: str,
        url: str,
        shown_url: str,
        headers: Headers,
        content: bytes | None,
        payload: Payload | None = None,
        secrets: tuple[str, ...] = (),
    ) -> None:
        self.method = method
        self.url = url
        self.shown_url = shown_url
        self.headers = headers
        self.content = content
        self.payload = payload
        self.secrets = secrets

    def point_to(self, url: str, signature: Signature, hidden: frozenset[str]) -> None:
        """Go to a URL that the server gave, with the credentials of this call in its query."""
        path, _, url_query = url.partition("?")
        own = {
            percent_encode(name): percent_encode(value)
            for name, value in signature.query
        }
        pieces = [
            *(
                piece
                for piece in url_query.split("&")
                if piece.partition("=")[0] not in own
            ),
            *(f"{name}={value}" for name, value in own.items()),
        ]
        query = "&".join(piece for piece in pieces if piece)
        self.url = f"{path}?{query}" if query else path
        self.shown_url = mask_url(self.url, hidden)

    def make_request(
        self, extensions: dict[str, object], cookies: httpx2.Cookies | None
    ) -> httpx2.Request:
        """Make one attempt's request; raises RequestValidationError where the URL is longer than the library takes."""
        try:
            url = _parse_url(self.url)
        except httpx2.InvalidURL as error:
            msg = f"the URL cannot be used: {error}"
            raise RequestValidationError(msg) from None
        headers = self.headers
        if (
            self.payload is not None
            or b"content-length" in headers
            or b"transfer-encoding" in headers
        ):
            return self._make_framed(url, extensions, cookies)
        # The library would do the same at four times the time: with a stream it adds no headers of its own.
        content = self.content
        pairs: list[tuple[bytes, bytes]] = []
        if b"host" not in headers:
            pairs.append((b"Host", url.netloc))
        pairs += headers.values()
        if content or self.method in _WITH_BODY:
            pairs.append((b"Content-Length", b"%d" % len(content or b"")))
        request = httpx2.Request(
            self.method,
            url,
            headers=pairs,
            cookies=cookies or None,
            stream=httpx2.ByteStream(content or b""),
            extensions=extensions,
        )
        request.read()
        return request

    def _make_framed(
        self,
        url: httpx2.URL,
        extensions: dict[str, object],
        cookies: httpx2.Cookies | None,
    ) -> httpx2.Request:
        """Make a request whose body comes in pieces or parts, or whose headers say where it ends."""
        from .headers import check_framing

        payload = self.payload
        content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = self.content
        parts = None
        if payload is not None:
            content, parts = payload.content, payload.parts
        if content is None and parts is None:
            content = b""
        is_known = parts is None and isinstance(content, bytes)
        check_framing(self.headers, len(cast("bytes", content)) if is_known else None)
        pairs = list(self.headers.values())
        if isinstance(content, bytes) and parts is None:
            if b"host" not in self.headers:
                pairs.insert(0, (b"Host", url.netloc))
            request = httpx2.Request(
                self.method,
                url,
                headers=pairs,
                cookies=cookies or None,
                stream=httpx2.ByteStream(content),
                extensions=extensions,
            )
            request.read()
            return request
        request = httpx2.Request(
            self.method,
            url,
            headers=pairs,
            cookies=cookies or None,
            content=content,
            files=cast("list[tuple[str, bytes]] | None", parts),
            extensions=extensions,
        )
        if parts is not None and payload is not None and payload.content_type:
            self._name_parts(request, payload.content_type.decode())
        return request

    def _name_parts(self, request: httpx2.Request, content_type: str) -> None:
        """Give parts that are no form the media type that they have; the library knows forms alone."""
        if b"content-type" not in self.headers:
            boundary = request.headers["content-type"].partition("; ")[2]
            request.headers["content-type"] = f"{content_type}; {boundary}"

    def rewind(self) -> bool:
        """Prepare the body to be sent again; false where it came from an iterator and is gone."""
        return self.payload is None or self.payload.rewind()

    def close(self) -> None:
        """Close the files that were opened for this body."""
        if self.payload is not None:
            self.payload.close()


# Many calls go where an earlier one went, and this is the dearest part of a request.
_parse_url = lru_cache(httpx2.URL)
