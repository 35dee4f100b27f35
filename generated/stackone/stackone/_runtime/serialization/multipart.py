"""Multipart: the properties of a body -> parts (OpenAPI 3.1, 4.8.14.5; RFC 7578); the HTTP library writes them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import cast

from ..errors import RequestValidationError
from ..media_types import is_json
from ..models.model import Model, SplitModel, field_value, fields_of
from ..operation import Body, Encoding
from .files import PathReader, file_name, split_upload
from .headers import header_value
from .parameters import json_text, text_of
from .payload import EMPTY, Encoder, Part, Payload, body_of, is_file, to_json_value

_DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def make_multipart_encoder(body: Body) -> Encoder:
    """Make the encoder of a multipart body."""
    encodings = {encoding.wire: encoding for encoding in body.encodings}

    def encode(request: Model) -> Payload:
        value = body_of(body, request)
        if value is None:
            return EMPTY
        parts = [
            part
            for name, item in _members(value)
            if item is not None
            for part in _parts(name, item, encodings.get(name))
        ]
        return Payload(parts=parts)

    return encode


def _members(value: object) -> Iterator[tuple[str, object]]:
    """Give the properties that were set, by wire name, with files as they are."""
    if isinstance(value, Model):
        hidden = type(value).__read_only__ if isinstance(value, SplitModel) else ()
        for name, field in fields_of(type(value)).items():
            wire = name if field.alias is None else field.alias
            if name in value.model_fields_set and wire not in hidden:
                yield wire, field_value(value, name)
        yield from (value.model_extra or {}).items()
    elif isinstance(value, dict):
        yield from cast("dict[str, object]", value).items()
    else:
        msg = "a multipart body must be an object"
        raise RequestValidationError(msg)


def _parts(name: str, value: object, encoding: Encoding | None) -> Iterator[Part]:
    content_type = None if encoding is None else encoding.content_type
    if content_type is not None and ("*" in content_type or "," in content_type):
        content_type = None  # says what is allowed, not what this is
    items: list[object] = [value]
    joined = _join_items(value, encoding)
    if joined is not None:
        items = [joined]
    elif isinstance(value, list) and not (content_type and is_json(content_type)):
        items = cast("list[object]", value)
    for item in items:
        if item is not None:
            yield name, _part(name, item, content_type)


def _join_items(value: object, encoding: Encoding | None) -> str | None:
    """Put a list into one part, where its style says so; None where it does not (OpenAPI 3.1, 4.8.15)."""
    if encoding is None or not isinstance(value, list):
        return None
    style = encoding.style or "form"
    explode = style == "form" if encoding.explode is None else encoding.explode
    if explode or style not in _DELIMITERS:
        return None
    items = cast("list[object]", value)
    return _DELIMITERS[style].join(text_of(to_json_value(item)) for item in items)


def _part(
    name: str, value: object, content_type: str | None
) -> tuple[str | None, object, str | None]:
    """Write one part: a file with a name and a type, an object as JSON, all else as plain text."""
    own_name, content, own_type = split_upload(value)
    own_type = own_type or content_type
    if own_type is not None:
        header_value(f"{name}: content type", own_type)
    if isinstance(value, tuple):
        return own_name, _readable(content), own_type
    if is_file(content):
        return file_name(content) or name, _readable(content), own_type
    text = to_json_value(content)
    if isinstance(text, dict | list):
        return None, json_text(text).encode(), own_type or "application/json"
    return None, text_of(text).encode(), own_type


def _readable(content: object) -> object:
    match content:
        case bytes() | bytearray():
            return bytes(content)
        case os.PathLike():
            return PathReader(cast("os.PathLike[str]", content))
        case _ if hasattr(content, "read"):
            return content
        case Iterable():
            return b"".join(cast("Iterable[bytes]", content))
        case _:
            msg = "a part of a multipart body cannot come from an asynchronous iterator"
            raise RequestValidationError(msg)
