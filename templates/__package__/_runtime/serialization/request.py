"""Request: a valid request object -> what goes on the wire; no IO, so both clients share it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import cast

import httpx2

from ..auth.signature import Signature
from ..client.settings import Settings
from ..errors import RequestValidationError
from ..models.model import SENDING, Model, fields_of
from ..operation import Operation, Parameter
from ..options import RequestOptions
from ..transport.redaction import shown_url
from .arguments import Binder
from .body import encoder_of
from .headers import Headers, check_framing, header_value, with_headers
from .parameters import (
    Json,
    cookie_pair,
    cookie_pieces,
    encoded,
    header_text,
    path_text,
    query_pieces,
    text_of,
)
from .payload import EMPTY, Payload, plain
from .response import Reader

# Methods whose empty body is told from none (RFC 9110, 8.6).
_WITH_BODY = frozenset({"POST", "PUT", "PATCH", "QUERY"})
_MASK = "***"
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")

# A parameter with the key under which its value stands in the dumped request.
Keyed = tuple[str, Parameter]


@dataclass(slots=True, eq=False, repr=False)
class Outgoing:
    """A request that is ready to be sent, as often as it takes; ``secrets`` are arguments that must not be shown."""

    method: str
    url: str
    shown_url: str
    headers: Headers
    payload: Payload
    secrets: tuple[str, ...] = ()

    def point_to(self, url: str, signature: Signature, hidden: frozenset[str]) -> None:
        """Go to a URL that the server gave, with the credentials of this call in its query."""
        path, _, given = url.partition("?")
        own = {encoded(name): encoded(value) for name, value in signature.query}
        pieces = [
            *(
                piece
                for piece in given.split("&")
                if piece.partition("=")[0] not in own
            ),
            *(f"{name}={value}" for name, value in own.items()),
        ]
        query = "&".join(piece for piece in pieces if piece)
        self.url = f"{path}?{query}" if query else path
        self.shown_url = shown_url(self.url, hidden)

    def attempt(
        self,
        extensions: dict[str, object],
        cookies: httpx2.Cookies | None,
    ) -> httpx2.Request:
        """Make one attempt's request; raises RequestValidationError where the URL is longer than the library takes."""
        try:
            url = _parsed(self.url)
        except httpx2.InvalidURL as error:
            problem = f"the URL cannot be used: {error}"
        else:
            return self._request(url, extensions, cookies or None)
        raise RequestValidationError(problem)

    def _request(
        self,
        url: httpx2.URL,
        extensions: dict[str, object],
        cookies: httpx2.Cookies | None,
    ) -> httpx2.Request:
        payload = self.payload
        headers = self.headers
        content = b"" if payload.content is None else payload.content
        is_framed = b"content-length" in headers or b"transfer-encoding" in headers
        if is_framed:
            known = payload.parts is None and isinstance(content, bytes)
            check_framing(headers, len(cast("bytes", content)) if known else None)
        if payload.parts is not None or not isinstance(content, bytes):
            return httpx2.Request(
                self.method,
                url,
                headers=list(headers.values()),
                cookies=cookies,
                content=payload.content,
                files=cast("list[tuple[str, bytes]] | None", payload.parts),
                extensions=extensions,
            )
        # The same as above, at a quarter of the time: with a stream the library adds no headers of its own.
        own: list[tuple[bytes, bytes]] = []
        if b"host" not in headers:
            own.append((b"Host", url.netloc))
        own += headers.values()
        if (content or self.method in _WITH_BODY) and not is_framed:
            own.append((b"Content-Length", b"%d" % len(content)))
        request = httpx2.Request(
            self.method,
            url,
            headers=own,
            cookies=cookies,
            stream=httpx2.ByteStream(content),
            extensions=extensions,
        )
        request.read()
        return request


@lru_cache
def _parsed(url: str) -> httpx2.URL:
    """Parse a URL; many calls go where an earlier one went, and this is the dearest part of a request."""
    return httpx2.URL(url)


class Plan:
    """What can be worked out about an operation before its first call."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.binder = Binder(operation)
        self.reader = Reader(operation)
        request = operation.request
        self._encode = encoder_of(operation.body, request)
        self._parameters = bool(operation.parameters)
        self._exclude = (
            {operation.body.name}
            if operation.body is not None and operation.body.name is not None
            else None
        )
        placed: dict[str, list[Keyed]] = {
            "path": [],
            "query": [],
            "header": [],
            "cookie": [],
        }
        self._keys: dict[str, list[str]] = {}
        for parameter in operation.parameters:
            key = _key(request, parameter)
            placed[parameter.location].append((key, parameter))
            self._keys.setdefault(parameter.wire.lower(), []).append(key)
        path, _, fixed_query = operation.path.partition("?")
        self._fixed_query = [fixed_query] if fixed_query else []
        self._path = _path_writer(path, operation.id, placed["path"])
        self._query = placed["query"]
        self._headers = [
            (key, parameter, parameter.wire.lower().encode(), parameter.wire.encode())
            for key, parameter in placed["header"]
        ]
        self._cookies = placed["cookie"]
        self._accept = (b"Accept", self.reader.accept.encode())

    def build(
        self,
        request: Model | None,
        settings: Settings,
        headers: Headers,
        options: RequestOptions,
        signature: Signature,
    ) -> Outgoing:
        """Put a request together; ``headers`` are those of the client and of the call's options."""
        headers = headers.copy()
        headers[b"accept"] = self._accept
        payload = EMPTY
        query = self._fixed_query
        values: dict[str, Json] = {}
        if request is None:
            path = self._path({})
        else:
            values = self._dumped(request) if self._parameters else {}
            path = self._path(values)
            query = self._write_query(values)
            self._write_headers(values, headers)
            if self._encode is not None:
                payload = self._encode(request)
                if payload.content_type is not None:
                    headers[b"content-type"] = (b"Content-Type", payload.content_type)
        if options or signature.query or signature.cookies:
            query = self._add(headers, query, options, signature)
        for name, value in signature.headers:
            headers[name.lower()] = (name, value)
        if options and (extra := options.get("extra_headers")):
            headers = with_headers(headers, extra)
        server = self.operation.server
        base = settings.base_url if server is None else settings.base_of(server)
        rest = f"?{'&'.join(query)}" if query else ""
        hidden = settings.hidden
        shown = path
        secrets: tuple[str, ...] = ()
        if not hidden.isdisjoint(self._keys):
            shown, secrets = self._masked(values, hidden)
        return Outgoing(
            self.operation.method,
            f"{base}{path}{rest}",
            shown_url(f"{base}{shown}{rest}", hidden),
            headers,
            payload,
            secrets,
        )

    def _masked(
        self, values: dict[str, Json], hidden: frozenset[str]
    ) -> tuple[str, tuple[str, ...]]:
        """Give the path without the arguments that must not be shown, and their texts."""
        keys = [
            key for name, keys in self._keys.items() if name in hidden for key in keys
        ]
        path = self._path({**values, **dict.fromkeys(keys, _MASK)})
        texts = tuple(text for key in keys for text in _texts(values.get(key)))
        return path.replace(encoded(_MASK), _MASK), texts

    def _dumped(self, request: Model) -> dict[str, Json]:
        return cast(
            "dict[str, Json]",
            type(request).__pydantic_serializer__.to_python(
                request,
                mode="json",
                by_alias=True,
                exclude_unset=True,
                exclude=self._exclude,
                warnings=False,
                context=SENDING,
            ),
        )

    def _write_query(self, values: dict[str, Json]) -> list[str]:
        pieces = self._fixed_query.copy()
        for key, parameter in self._query:
            value = values.get(key)
            if value is not None:
                pieces.extend(query_pieces(parameter, value))
        return pieces

    def _write_headers(self, values: dict[str, Json], headers: Headers) -> None:
        for key, parameter, lower, name in self._headers:
            value = values.get(key)
            if value is None:
                continue
            text = header_text(parameter, value)
            if text or isinstance(value, str):
                headers[lower] = (name, header_value(parameter.wire, text))
        if self._cookies:
            pieces = [
                piece
                for key, parameter in self._cookies
                if (value := values.get(key)) is not None
                for piece in cookie_pieces(parameter, value)
            ]
            _add_cookies(headers, pieces)

    def _add(
        self,
        headers: Headers,
        query: list[str],
        options: RequestOptions,
        signature: Signature,
    ) -> list[str]:
        """Add what the options and the credentials bring."""
        query = query.copy()
        given = cast("Mapping[object, object]", options.get("extra_query") or {})
        for name, extra in given.items():
            if not isinstance(name, str):
                msg = f"extra_query: a name must be a text, not {type(name).__name__}"
                raise TypeError(msg)
            start = f"{encoded(name)}="
            query = [piece for piece in query if not piece.startswith(start)]
            query.extend(
                query_pieces(
                    Parameter(name, name, "query", "form", explode=True), plain(extra)
                )
            )
        query.extend(
            f"{encoded(name)}={encoded(value)}" for name, value in signature.query
        )
        _add_cookies(headers, [cookie_pair(*cookie) for cookie in signature.cookies])
        return query


def _texts(value: Json) -> Iterator[str]:
    """Give the texts of a secret argument."""
    if isinstance(value, list):
        yield from (text_of(item) for item in value)
    elif value is not None and not isinstance(value, dict):
        yield text_of(value)


def _key(request: type[Model] | None, parameter: Parameter) -> str:
    if request is None:
        return parameter.name
    field = fields_of(request)[parameter.name]
    return field.serialization_alias or field.alias or parameter.name


def _add_cookies(headers: Headers, pieces: list[str]) -> None:
    if pieces:
        earlier = headers.get(b"cookie")
        text = "; ".join(pieces).encode("ascii")
        headers[b"cookie"] = (
            b"Cookie",
            text if earlier is None else earlier[1] + b"; " + text,
        )


def _path_writer(
    template: str, operation: str, parameters: list[Keyed]
) -> Callable[[Mapping[str, Json]], str]:
    """Compile a path template."""
    known = {parameter.wire: (key, parameter) for key, parameter in parameters}
    literals: list[str] = []
    holes: list[Keyed] = []
    place = 0
    for found in _PLACEHOLDER.finditer(template):
        if found[1] in known:
            literals.append(template[place : found.start()])
            holes.append(known[found[1]])
            place = found.end()
    tail = template[place:]
    if not holes:
        return lambda values: template  # noqa: ARG005 - all writers are called alike
    pairs = [(literal, *hole) for literal, hole in zip(literals, holes, strict=True)]

    def write(values: Mapping[str, Json]) -> str:
        path = ""
        doubtful = False
        for literal, key, parameter in pairs:
            value = values.get(key)
            if value is None:
                msg = f"{operation}: {parameter.name} is part of the path and cannot be null"
                raise RequestValidationError(msg)
            text = path_text(parameter, value)
            # Nothing but dots, or nothing: the path may now be another one.
            doubtful = doubtful or not text.strip(".")
            path = f"{path}{literal}{text}"
        path += tail
        if doubtful:
            _check_segments(path, template, operation)
        return path

    return write


def _check_segments(path: str, template: str, operation: str) -> None:
    """Refuse a path parameter that would make its segment empty, ``.`` or ``..`` (RFC 3986, 5.2.4 removes those)."""
    for segment, written in zip(path.split("/"), template.split("/"), strict=True):
        if segment in {"", ".", ".."} and segment != written:
            msg = f"{operation}: {written} in the path cannot be {segment!r}"
            raise RequestValidationError(msg)


@cache
def plan_of(operation: Operation) -> Plan:
    """Give the plan of an operation, made on its first call and kept."""
    return Plan(operation)
