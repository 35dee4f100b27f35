"""Multipart: the properties of a body -> parts (OpenAPI 3.1, 4.8.14.5; RFC 7578); the HTTP library writes them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from ..errors import RequestValidationError
from ..media_types import is_json, media_type
from ..models.model import Model, SplitModel, field_value, fields_of, hidden_names
from ..operation import Body, Encoding
from .files import PathReader, file_name, split_upload
from .headers import header_value, with_headers
from .parameters import DELIMITERS, text_of
from .part_types import choose_file_type, choose_text_type, write_json
from .payload import EMPTY, Encoder, Part, Payload, body_of, is_file, to_json_value

_FORM_DATA = "multipart/form-data"
_UNNAMED = "file"
_DELIMITERS = {"form": ",", **DELIMITERS}


def make_multipart_encoder(body: Body) -> Encoder:
    """Make the encoder of a multipart body."""
    encodings = {encoding.wire: encoding for encoding in body.encodings}
    media = media_type(body.content_type)

    def encode(request: Model) -> Payload:
        value = body_of(body, request)
        if value is None:
            return EMPTY
        parts = [
            part
            for name, item in _members(value)
            if item is not None
            for part in _list_parts(body, item)
            or _parts(name, item, encodings.get(name))
        ]
        if not parts:
            return _make_empty(media)
        return Payload(parts=parts, content_type=_content_type(media, parts))

    return encode


def _make_empty(media: str) -> Payload:
    """Give a body without parts, which the HTTP library takes for none."""
    boundary = os.urandom(16).hex()
    content_type = f"{media}; boundary={boundary}".encode("ascii")
    return Payload(f"--{boundary}--\r\n".encode("ascii"), content_type=content_type)


def _content_type(media: str, parts: list[Part]) -> bytes | None:
    """Give the body's media type without its boundary; None where it is the one that the HTTP library writes."""
    if media == _FORM_DATA:
        return None
    content_type = media
    if media == "multipart/related" and parts:
        # RFC 2387, 3.1: the type of the first part.
        root = parts[0][1][2] or "text/plain"
        content_type = f'{media}; type="{media_type(root)}"'
    return content_type.encode("ascii")


def _members(value: object) -> Iterator[tuple[str, object]]:
    """Give the properties that were set, by wire name, with files as they are."""
    if isinstance(value, Model):
        hidden = hidden_names(value) if isinstance(value, SplitModel) else ()
        if isinstance(value, SplitModel):
            value.check_complete()
        for name, field in fields_of(type(value)).items():
            wire = name if field.alias is None else field.alias
            if name in value.model_fields_set and wire not in hidden:
                yield wire, field_value(value, name)
        yield from (value.model_extra or {}).items()
    elif isinstance(value, dict):
        yield from cast("dict[str, object]", value).items()
    else:
        # Nothing names the parts of a list, or of a body that is one file.
        yield _UNNAMED, value


def _list_parts(body: Body, value: object) -> list[Part]:
    """Write a part for each item of a body that is a list, by its position (OpenAPI 3.2, 4.15.1.2); none for others."""
    if not isinstance(value, list) or not (body.prefix_types or body.item_type):
        return []
    items = cast("list[object]", value)
    known = len(body.prefix_types)
    types = [*body.prefix_types, *[body.item_type] * (len(items) - known)]
    return [
        (_UNNAMED, _part(_UNNAMED, item, declared))
        for item, declared in zip(items, types, strict=False)
    ]


def _parts(name: str, value: object, encoding: Encoding | None) -> Iterator[Part]:
    declared = None if encoding is None else encoding.content_type
    items: list[object] = [value]
    joined = _join_items(value, encoding)
    if joined is not None:
        items = [joined]
    elif isinstance(value, list) and not (declared and is_json(declared)):
        items = cast("list[object]", value)
    for item in items:
        if item is not None:
            yield name, _part(name, item, declared)


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
    name: str, value: object, declared: str | None
) -> tuple[str | None, object, str | None, dict[str, str]]:
    """Write one part: a file with a name and a type, an object as JSON, all else as plain text.

    ``declared`` are the media types that the document admits, None: it does not say.
    """
    upload = split_upload(value)
    content, media = upload.content, upload.content_type
    is_upload = isinstance(value, tuple) or is_file(content)
    if is_upload:
        file = upload.name
        if not isinstance(value, tuple):
            file = file_name(content) or name
        if media is None and declared is not None:
            media = choose_file_type(declared, file, name)
        octets = _readable(content)
    else:
        file = None
        json_value = to_json_value(content)
        is_structured = isinstance(json_value, dict | list)
        if declared is not None:
            media = choose_text_type(declared, is_json=is_structured)
        if media is None and is_structured:
            media = "application/json"
        is_json_part = is_structured or (media is not None and is_json(media))
        text = write_json(json_value) if is_json_part else text_of(json_value)
        octets = text.encode()
    if media is not None:
        header_value(f"{name}: content type", media)
    return file, octets, media, _headers(name, upload.headers)


def _headers(name: str, headers: Mapping[str, str]) -> dict[str, str]:
    """Give the headers of a part; raises RequestValidationError for what cannot travel."""
    encoded = with_headers({}, headers)
    if b"content-disposition" in encoded:
        msg = f"{name}: Content-Disposition is made of the names of the part and of the file"
        raise RequestValidationError(msg)
    return {key.decode(): value.decode() for key, value in encoded.values()}


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
