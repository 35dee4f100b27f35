"""Form: the properties of a body -> ``application/x-www-form-urlencoded`` (OpenAPI 3.1, 4.8.14.4; WHATWG URL, 5.2)."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote_plus

from ..media_types import is_json
from ..models.model import Model
from ..operation import Body, Encoding, Parameter
from .parameters import Json, query_pieces, text_of
from .part_types import write_json
from .payload import EMPTY, Encoder, Payload, body_of, to_json_value


def make_form_encoder(body: Body) -> Encoder:
    """Make the encoder of a form."""
    encodings = {encoding.wire: encoding for encoding in body.encodings}
    content_type = body.content_type.encode("ascii")

    def encode(request: Model) -> Payload:
        values = to_json_value(body_of(body, request))
        if values is None:
            return EMPTY
        if not isinstance(values, dict):
            return Payload(text_of(values).encode(), content_type=content_type)
        pieces = [
            piece
            for name, value in values.items()
            if value is not None
            for piece in _pieces(name, value, encodings.get(name))
        ]
        return Payload("&".join(pieces).encode("ascii"), content_type=content_type)

    return encode


def _pieces(name: str, value: Json, encoding: Encoding | None) -> Iterator[str]:
    """Write one property: in its style where one is declared, else lists repeated and objects as JSON."""
    content_type = None if encoding is None else encoding.content_type
    if encoding is not None and (encoding.style or encoding.explode is not None):
        style = encoding.style or "form"
        explode = encoding.explode if encoding.explode is not None else style == "form"
        parameter = Parameter(
            name, name, "query", style, explode, encoding.allow_reserved
        )
        for piece in query_pieces(parameter, value):
            yield piece.replace("%20", "+")
    elif content_type is not None and is_json(content_type):
        yield f"{quote_plus(name)}={quote_plus(write_json(value))}"
    elif isinstance(value, list):
        for item in value:
            if item is not None:
                yield f"{quote_plus(name)}={quote_plus(text_of(item))}"
    else:
        yield f"{quote_plus(name)}={quote_plus(text_of(value))}"
