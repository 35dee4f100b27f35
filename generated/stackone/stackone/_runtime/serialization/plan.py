"""Plan: how an operation's requests are written and its answers read, worked out once; no IO."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from ..auth.signature import Signature
from ..client.settings import Settings
from ..errors import RequestValidationError
from ..media_types import is_json
from ..models.contexts import Sending
from ..models.model import Model, fields_of
from ..operation import Body, Operation, Parameter
from ..options import CallOptions
from ..transport.redaction import mask_url
from .arguments import Binder
from .headers import Headers, header_value, unfit, with_headers
from .outgoing import Outgoing
from .parameters import (
    Json,
    cookie_pair,
    cookie_pieces,
    header_text,
    is_unreserved,
    join_items,
    json_text,
    path_text,
    percent_encode,
    query_pieces,
    text_of,
)
from .response import Reader

if TYPE_CHECKING:
    from .payload import Encoder, Payload

_MASK = "***"
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")

# A parameter with the key under which its value stands in the dumped request.
Keyed = tuple[str, Parameter]


JsonBody = tuple[tuple[bytes, bytes], set[str], int, bool]
"""The header with the media type, the name of the request's field, where in its JSON the body starts, and whether a
null is sent."""


def _describe_json_body(body: Body | None, request: type[Model]) -> JsonBody | None:
    """Say how a body is written that is always JSON; None where it is no such body."""
    if body is None or not (body.as_json or is_json(body.content_type)):
        return None
    media = "application/json" if "*" in body.content_type else body.content_type
    field = fields_of(request)[body.name]
    start = len(json_text(field.serialization_alias or field.alias or body.name)) + 2
    null = body.nullable or field.is_required()
    return (b"Content-Type", media.encode("ascii")), {body.name}, start, null


class Plan:
    """What can be worked out about an operation before its first call."""

    def __init__(self, operation: Operation[Any, Any]) -> None:
        self.operation = operation
        self.binder = Binder(operation)
        self.reader = _make_reader(operation)
        request = operation.request
        body = operation.body
        self._serializer = request.__pydantic_serializer__
        if not request.__pydantic_complete__:
            fields_of(request)
            request.model_rebuild()
            self._serializer = request.__pydantic_serializer__
        self._json_body = _describe_json_body(body, request)
        self._encode: Encoder | None = None
        if body is not None and self._json_body is None:
            # Few bodies are no JSON.
            from .body import encoder_of

            self._encode = encoder_of(body, request)
        self._exclude = None if body is None else {body.name}
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
        # Behind a host anything else would become a part of it.
        path = f"/{path.removeprefix('/')}"
        self._fixed_query = [fixed_query] if fixed_query else []
        self._write_path = _path_writer(path, operation.title, placed["path"])
        self._query = placed["query"]
        # Those whose texts are written as they are, but for percent-encoding: how each begins.
        self._plain = {
            parameter.wire: f"{percent_encode(parameter.wire)}="
            for _, parameter in self._query
            if not parameter.allow_reserved
            and parameter.content_type is None
            and parameter.style != "querystring"
        }
        self._headers = [
            (key, parameter, parameter.wire.lower().encode(), parameter.wire.encode())
            for key, parameter in placed["header"]
        ]
        self._cookies = placed["cookie"]
        self._nested = [
            (key, parameter.item_delimiters)
            for keyed in placed.values()
            for key, parameter in keyed
            if parameter.item_delimiters
        ]
        self._accept = (b"Accept", self.reader.accept.encode())

    def write(
        self,
        request: Model,
        settings: Settings,
        options: CallOptions,
        signature: Signature,
    ) -> Outgoing:
        """Put a request together."""
        headers = settings.headers.copy()
        headers[b"accept"] = self._accept
        if options and (key := options.get("idempotency_key")) is not None:
            headers = with_headers(headers, {settings.config.idempotency_header: key})
        query = self._fixed_query
        values: dict[str, Json] = {}
        content: bytes | None = None
        payload: Payload | None = None
        secrets: tuple[str, ...] = ()
        if self._keys:
            values = self._dump_values(request)
        path = self._write_path(values)
        if self._query:
            query = self._write_query(values)
        if self._headers:
            self._write_headers(values, headers)
        if self._cookies:
            self._write_cookies(values, headers)
        if self._json_body is not None or self._encode is not None:
            content, payload = self._write_body(request, headers)
        if options or signature.query or signature.cookies:
            query = self._add(headers, query, options, signature)
        for pair in signature.headers:
            headers[pair[0].lower()] = pair
        if options and (extra := options.get("extra_headers")):
            headers = with_headers(headers, extra)
        server = self.operation.server
        base = settings.base_url if server is None else settings.base_of(server)
        url = f"{base}{path}?{'&'.join(query)}" if query else f"{base}{path}"
        shown_url = url
        hidden = settings.hidden
        if not hidden.isdisjoint(self._keys):
            masked, secrets = self._mask_path(values, hidden)
            shown_url = (
                f"{base}{masked}?{'&'.join(query)}" if query else f"{base}{masked}"
            )
        if query or "@" in base:
            shown_url = mask_url(shown_url, hidden)
        return Outgoing(
            self.operation.method, url, shown_url, headers, content, payload, secrets
        )

    def _dump_values(self, request: Model) -> dict[str, Json]:
        """Give what is set, but for the body, as JSON values."""
        sending = Sending()
        values: dict[str, Json] = self._serializer.to_python(
            request,
            mode="json",
            by_alias=True,
            exclude_unset=True,
            exclude=self._exclude,
            warnings=False,
            context=sending,
        )
        if sending.is_unfinished:
            values = cast("dict[str, Json]", sending.finish_value(values))
        for key, delimiters in self._nested:
            values[key] = join_items(values.get(key), delimiters)
        return values

    def _mask_path(
        self, values: dict[str, Json], hidden: frozenset[str]
    ) -> tuple[str, tuple[str, ...]]:
        """Give the path without the arguments that must not be shown, and their texts."""
        keys = [
            key for name, keys in self._keys.items() if name in hidden for key in keys
        ]
        path = self._write_path({**values, **dict.fromkeys(keys, _MASK)})
        texts = tuple(text for key in keys for text in _texts(values.get(key)))
        return path.replace(percent_encode(_MASK), _MASK), texts

    def _write_query(self, values: dict[str, Json]) -> list[str]:
        pieces = self._fixed_query.copy()
        for key, parameter in self._query:
            value = values.get(key)
            if value is None:
                continue
            start = self._plain.get(parameter.wire)
            if start is not None and type(value) is str:
                pieces.append(start + percent_encode(value))
            else:
                pieces.extend(query_pieces(parameter, value))
        return pieces

    def _write_headers(self, values: dict[str, Json], headers: Headers) -> None:
        for key, parameter, lower, name in self._headers:
            value = values.get(key)
            if value is None:
                continue
            if type(value) is str and parameter.content_type is None:
                text = value
            else:
                text = header_text(parameter, value)
                if not text and not isinstance(value, str):
                    continue
            if unfit(text):
                header_value(parameter.wire, text)  # raises, and says why
            headers[lower] = (name, text.strip(" \t").encode())

    def _write_body(
        self, request: Model, headers: Headers
    ) -> tuple[bytes | None, Payload | None]:
        """Give the body where it is octets, or else what it is made of, and name its media type."""
        if self._json_body is not None:
            media, include, start, null = self._json_body
            # The body's own field is written {"<key>":<body>}, and the body is what stands between.
            sending = Sending()
            octets = self._serializer.to_json(
                request,
                include=include,
                ensure_ascii=True,
                by_alias=True,
                exclude_unset=True,
                warnings=False,
                context=sending,
            )
            if sending.is_unfinished or b"NaN" in octets or b"Infinity" in octets:
                octets = sending.finish_json(octets)
            if len(octets) < start or (not null and octets[start:-1] == b"null"):
                return None, None
            headers[b"content-type"] = media
            return octets[start:-1], None
        if self._encode is None:
            return None, None
        payload = self._encode(request)
        if payload.content_type is not None and payload.parts is None:
            headers[b"content-type"] = (b"Content-Type", payload.content_type)
        if payload.parts is None and isinstance(payload.content, bytes):
            return payload.content, None
        return None, payload

    def _write_cookies(self, values: dict[str, Json], headers: Headers) -> None:
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
        options: CallOptions,
        signature: Signature,
    ) -> list[str]:
        """Add what the options and the credentials bring."""
        query = query.copy()
        extra = options.get("extra_query")
        if extra:
            query = _replace_pieces(query, cast("Mapping[object, object]", extra))
        query.extend(
            f"{percent_encode(name)}={percent_encode(value)}"
            for name, value in signature.query
        )
        _add_cookies(headers, [cookie_pair(*cookie) for cookie in signature.cookies])
        return query


def _replace_pieces(query: list[str], extra: Mapping[object, object]) -> list[str]:
    """Give a query with others in place of its parameters of the same names."""
    from .payload import to_json_value

    for name, value in extra.items():
        if not isinstance(name, str):
            msg = f"extra_query: a name must be a text, not {type(name).__name__}"
            raise TypeError(msg)
        start = f"{percent_encode(name)}="
        query = [piece for piece in query if not piece.startswith(start)]
        parameter = Parameter(name, name, "query", "form", explode=True)
        query.extend(query_pieces(parameter, to_json_value(value)))
    return query


def _texts(value: Json) -> Iterator[str]:
    """Give the texts of a secret argument."""
    if isinstance(value, list):
        yield from (text_of(item) for item in value)
    elif value is not None and not isinstance(value, dict):
        yield text_of(value)


def _key(request: type[Model], parameter: Parameter) -> str:
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
    by_wire = {parameter.wire: (key, parameter) for key, parameter in parameters}
    literals: list[str] = []
    holes: list[Keyed] = []
    place = 0
    for match in _PLACEHOLDER.finditer(template):
        if match[1] in by_wire:
            literals.append(template[place : match.start()])
            holes.append(by_wire[match[1]])
            place = match.end()
    tail = template[place:]
    if not holes:
        return lambda _: template
    pairs = [(literal, *hole) for literal, hole in zip(literals, holes, strict=True)]

    def write(values: Mapping[str, Json]) -> str:
        path = ""
        doubtful = False
        for literal, key, parameter in pairs:
            value = values.get(key)
            if value is None:
                msg = f"{operation}: {parameter.name} is part of the path and cannot be null"
                raise RequestValidationError(msg)
            if (
                type(value) is str
                and is_unreserved(value)
                and parameter.style == "simple"
            ):
                text = value
            else:
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
    for segment, template_segment in zip(
        path.split("/"), template.split("/"), strict=True
    ):
        if segment in {"", ".", ".."} and segment != template_segment:
            msg = f"{operation}: {template_segment} in the path cannot be {segment!r}"
            raise RequestValidationError(msg)


def _make_reader(operation: Operation[Any, Any]) -> Reader:
    if all(answer.xml is None for answer in operation.answers):
        return Reader(operation)
    from ..xml.answers import XmlReader

    return XmlReader(operation)


@cache
def plan_of(operation: Operation[Any, Any]) -> Plan:
    """Give the plan of an operation, made on its first call and kept."""
    return Plan(operation)
