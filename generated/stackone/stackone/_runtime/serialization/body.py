"""Body: a request's body -> octets, in the media type that the operation names."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable
from typing import IO, cast

from ..errors import RequestValidationError
from ..media_types import is_json, media_type
from ..models.contexts import Sending
from ..models.model import Model, fields_of
from ..operation import Body
from .files import PathReader, can_seek, split_upload
from .form import make_form_encoder
from .headers import header_value
from .multipart import make_multipart_encoder
from .parameters import json_text, text_of
from .payload import EMPTY, Encoder, Payload, body_of, is_file, to_json_value

_LINES = {
    "application/jsonl",
    "application/jsonlines",
    "application/x-jsonl",
    "application/x-jsonlines",
    "application/ndjson",
    "application/x-ndjson",
    "application/json-seq",
    "text/jsonl",
}
# RFC 7464 begins each record so.
_RECORD = {"application/json-seq": "\x1e"}


def encoder_of(body: Body, request: type[Model]) -> Encoder:
    """Choose how an operation's body is written that is not always JSON."""
    media = media_type(body.content_type)
    if body.xml is not None:
        from ..xml.writing import make_xml_encoder

        return make_xml_encoder(body, body.xml)
    if body.as_json or is_json(media) or media == "*/*":
        return _json_or_octets(body, _json(body, request))
    if media == "application/x-www-form-urlencoded":
        return make_form_encoder(body)
    if media.startswith("multipart/"):
        return make_multipart_encoder(body)
    return _json_lines(body) if media in _LINES else _octets(body)


def _json(body: Body, request: type[Model]) -> Encoder:
    """Make the encoder of a body that is JSON where it is no file."""
    key = fields_of(request)[body.name].serialization_alias or body.name
    start = len(json_text(key)) + 2

    def encode(request: Model) -> Payload:
        if body_of(body, request) is None and not body.nullable:
            return EMPTY
        sending = Sending()
        text: bytes = type(request).__pydantic_serializer__.to_json(
            request,
            include={body.name},
            ensure_ascii=True,
            by_alias=True,
            exclude_unset=True,
            warnings=False,
            context=sending,
        )
        text = sending.finish_json(text)
        if len(text) < start:
            return EMPTY  # not set
        return Payload(text[start:-1], content_type=b"application/json")

    return encode


def _json_or_octets(body: Body, encode_json: Encoder) -> Encoder:
    """Write what is a file as it is, and all else as JSON, where a body may be anything."""
    octets = _octets(body)

    def encode(request: Model) -> Payload:
        value = body_of(body, request)
        content: object = value
        if isinstance(value, tuple):
            parts = cast("tuple[object, ...]", value)
            content = parts[1] if len(parts) > 1 else parts
        return octets(request) if is_file(content) else encode_json(request)

    return encode


def _json_lines(body: Body) -> Encoder:
    content_type = body.content_type.encode("ascii")
    start = _RECORD.get(media_type(body.content_type), "")
    ready = _octets(body)

    def encode(request: Model) -> Payload:
        value = body_of(body, request)
        if isinstance(value, str) or is_file(split_upload(value).content):
            return ready(request)  # the lines themselves
        values = to_json_value(value)
        if values is None:
            return EMPTY
        lines = values if isinstance(values, list) else [values]
        text = "".join(f"{start}{json_text(line)}\n" for line in lines)
        return Payload(text.encode(), content_type=content_type)

    return encode


def _octets(body: Body) -> Encoder:
    declared = body.content_type
    if "*" in declared:
        declared = "application/octet-stream"

    def encode(request: Model) -> Payload:
        upload = split_upload(body_of(body, request))
        if upload.content is None:
            return EMPTY
        if upload.headers:
            msg = "only a part of a multipart body has headers of its own; give extra_headers"
            raise RequestValidationError(msg)
        octets, start = _readable(upload.content)
        content_type = header_value("Content-Type", upload.content_type or declared)
        return Payload(octets, content_type=content_type, start=start)

    return encode


def _is_octets(items: list[object]) -> bool:
    """Whether a list is made of octets, and so is what an iterator of octets is."""
    return bool(items) and all(isinstance(item, bytes) for item in items)


def _readable(
    content: object,
) -> tuple[bytes | Iterable[bytes] | AsyncIterable[bytes], int | None]:
    """Give what can be read from, and the place where a file starts."""
    match content:
        case bytes() | bytearray():
            return bytes(content), None
        case os.PathLike():
            return PathReader(cast("os.PathLike[str]", content)), 0
        case list() if _is_octets(cast("list[object]", content)):
            return b"".join(cast("list[bytes]", content)), None
        case Iterable() | AsyncIterable() if not isinstance(
            content, str | dict | list | Model
        ):
            stream = cast("Iterable[bytes]", content)
            place = cast("IO[bytes]", stream).tell() if can_seek(stream) else None
            return stream, place
        case _:
            return text_of(to_json_value(content)).encode(), None
