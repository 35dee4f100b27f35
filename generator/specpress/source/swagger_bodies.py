"""Swagger bodies: body and formData parameters, and responses, of Swagger 2.0 -> contents by media type."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from specpress.diagnostics import Place, Report
from specpress.source.pointer import Json
from specpress.source.swagger_parameters import (
    convert_parameter,
    convert_style,
    convert_value_schema,
    find_item_delimiters,
)
from specpress.source.swagger_schemas import convert_schema

_MULTIPART = "multipart/form-data"
_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"
_OCTETS = "application/octet-stream"


class Part(Struct, frozen=True):
    """A body or formData parameter and where it stands."""

    node: dict[str, Json]
    place: Place


def media_types(own: Json, shared: Json) -> list[str]:
    """Give ``consumes`` or ``produces`` of an operation, or, where it has none, the document's."""
    names = own if isinstance(own, list) else shared
    if not isinstance(names, list):
        return []
    return list(dict.fromkeys(item for item in names if isinstance(item, str)))


def make_request_body(
    parts: Sequence[Part], consumes: list[str], report: Report
) -> dict[str, Json]:
    """Give the request body that a body parameter, or all formData parameters, describe."""
    for part in parts:
        if part.node.get("in") == "body":
            return _single_body(part.node, consumes)
    return _form_body(parts, consumes, report)


def _single_body(node: dict[str, Json], consumes: list[str]) -> dict[str, Json]:
    media: Json = {"schema": convert_schema(node.get("schema", {}))}
    body: dict[str, Json] = {"content": dict.fromkeys(consumes or [_JSON], media)}
    body |= {key: node[key] for key in ("description", "required") if key in node}
    return body


def _form_body(
    parts: Sequence[Part], consumes: list[str], report: Report
) -> dict[str, Json]:
    properties: dict[str, Json] = {}
    encoding: dict[str, Json] = {}
    required: list[Json] = []
    for part in parts:
        name = part.node.get("name")
        if not isinstance(name, str):
            report.warning(
                "source/parameter",
                "a parameter needs a name; it is left out",
                part.place,
            )
            continue
        value = convert_value_schema(part.node, part.place, report)
        if isinstance(value, dict) and "description" in part.node:
            value = {**value, "description": part.node["description"]}
        properties[name] = value
        style = convert_style(part.node, part.place, report)
        if find_item_delimiters(part.node, part.place, report):
            report.warning(
                "source/collection-format",
                "a list within a list has no counterpart in a form; JSON is used",
                part.place,
            )
        if style:
            encoding[name] = style
        if part.node.get("required") is True:
            required.append(name)
    form: dict[str, Json] = {"type": "object", "properties": properties}
    if required:
        form["required"] = required
    media: dict[str, Json] = {"schema": form}
    if encoding:
        media["encoding"] = encoding
    has_file = any(part.node.get("type") == "file" for part in parts)
    types = [name for name in consumes if name in {_MULTIPART, _FORM}]
    if has_file:
        types = [_MULTIPART]
    body: dict[str, Json] = {"content": dict.fromkeys(types or [_FORM], media)}
    if required:
        body["required"] = True
    return body


def convert_response(
    node: dict[str, Json], produces: list[str], place: Place, report: Report
) -> dict[str, Json]:
    """Give a response with its schema and examples by media type, and its headers with schemas."""
    response = {
        key: value
        for key, value in node.items()
        if key not in {"schema", "examples", "headers"}
    }
    headers = node.get("headers")
    if isinstance(headers, dict):
        response["headers"] = {
            name: (
                convert_parameter(header, place, report)
                if isinstance(header, dict)
                else header
            )
            for name, header in headers.items()
        }
    content: dict[str, Json] = {}
    if "schema" in node:
        body = node["schema"]
        is_file = isinstance(body, dict) and body.get("type") == "file"
        for name in produces or [_OCTETS if is_file else _JSON]:
            content[name] = {"schema": convert_schema(body)}
    examples = node.get("examples")
    if isinstance(examples, dict):
        for name, example in examples.items():
            media = content.setdefault(name, {})
            if isinstance(media, dict):
                media["example"] = example
    if content:
        response["content"] = content
    return response
