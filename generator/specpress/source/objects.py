"""Objects: which object of OpenAPI 2.0 to 3.2 stands under each key of another; all else in a document is data.

A kind is the name that the specification gives an object, such as ``Response``; ``{Response}`` is a mapping of names to
such objects, ``[Response]`` a list of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from specpress.source.pointer import Json, split

DOCUMENT = "OpenAPI"
SCHEMA = "Schema"

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_VALUE = {
    "schema": SCHEMA,
    "content": "{Media Type}",
    "examples": "{Example}",
    "items": SCHEMA,  # the Items Object of Swagger 2.0
}
_ENCODINGS = {
    "encoding": "{Encoding}",
    "prefixEncoding": "[Encoding]",
    "itemEncoding": "Encoding",
}

_MEMBERS: dict[str, dict[str, str]] = {
    DOCUMENT: {
        "info": "Info",
        "servers": "[Server]",
        "tags": "[Tag]",
        "paths": "Paths",
        "webhooks": "{Path Item}",
        "components": "Components",
        "definitions": "{Schema}",
        "parameters": "{Parameter}",
        "responses": "{Response}",
        "securityDefinitions": "{Security Scheme}",
    },
    "Info": {"contact": "Contact", "license": "License"},
    "Server": {"variables": "{Server Variable}"},
    "Security Scheme": {"flows": "OAuth Flows"},
    "OAuth Flows": dict.fromkeys(
        (
            "implicit",
            "password",
            "clientCredentials",
            "authorizationCode",
            "deviceAuthorization",
        ),
        "OAuth Flow",
    ),
    "Components": {
        "schemas": "{Schema}",
        "responses": "{Response}",
        "parameters": "{Parameter}",
        "examples": "{Example}",
        "requestBodies": "{Request Body}",
        "headers": "{Header}",
        "securitySchemes": "{Security Scheme}",
        "links": "{Link}",
        "callbacks": "{Callback}",
        "pathItems": "{Path Item}",
        "mediaTypes": "{Media Type}",
    },
    "Path Item": {
        **dict.fromkeys((*_METHODS, "query"), "Operation"),
        "additionalOperations": "{Operation}",
        "parameters": "[Parameter]",
        "servers": "[Server]",
    },
    "Operation": {
        "servers": "[Server]",
        "parameters": "[Parameter]",
        "requestBody": "Request Body",
        "responses": "Responses",
        "callbacks": "{Callback}",
    },
    "Parameter": _VALUE,
    "Header": _VALUE,
    "Request Body": {"content": "{Media Type}"},
    "Media Type": {
        "schema": SCHEMA,
        "itemSchema": SCHEMA,
        "examples": "{Example}",
        **_ENCODINGS,
    },
    "Encoding": {"headers": "{Header}", **_ENCODINGS},
    "Response": {
        "headers": "{Header}",
        "content": "{Media Type}",
        "links": "{Link}",
        "schema": SCHEMA,
    },
    SCHEMA: {
        **dict.fromkeys(
            (
                "$defs",
                "definitions",
                "properties",
                "patternProperties",
                "dependentSchemas",
            ),
            "{Schema}",
        ),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[Schema]"),
        **dict.fromkeys(
            (
                "items",
                "additionalItems",
                "unevaluatedItems",
                "contains",
                "additionalProperties",
                "unevaluatedProperties",
                "propertyNames",
                "contentSchema",
                "not",
                "if",
                "then",
                "else",
            ),
            SCHEMA,
        ),
        "discriminator": "Discriminator",
    },
}
_BY_PATTERN = {"Paths": "Path Item", "Responses": "Response", "Callback": "Path Item"}
"""Objects whose keys are paths, statuses and expressions, among which extensions stand."""

_NOTHING: dict[str, str] = {}


def child_kind(kind: str, step: str | int) -> str | None:
    """Give the kind of what stands under a key or index of a node of ``kind``; None where that is data."""
    if isinstance(step, int):
        if kind[:1] == "[":
            return kind[1:-1]
        return SCHEMA if kind == SCHEMA else None  # `items` was a list once
    if kind[:1] == "{":
        return kind[1:-1]
    if kind in _BY_PATTERN:
        return None if step.startswith("x-") else _BY_PATTERN[kind]
    return _MEMBERS.get(kind, _NOTHING).get(step)


def children(kind: str, node: Json) -> Iterator[tuple[str | int, Json, str]]:
    """Give each key or index of a node under which no data stands, with the value there and its kind."""
    entries: Iterable[tuple[str | int, Json]] = ()
    if isinstance(node, list):
        entries = enumerate(node)
    elif isinstance(node, dict):
        entries = node.items()
    for step, value in entries:
        inner = child_kind(kind, step)
        if inner is not None:
            yield step, value, inner


def change_children(
    kind: str, node: Json, change: Callable[[str | int, Json, str], Json]
) -> Json:
    """Give the node with what ``change`` makes of its children; where that is nothing new, the node itself."""
    changed: dict[str | int, Json] = {
        step: new
        for step, value, inner in children(kind, node)
        if (new := change(step, value, inner)) is not value
    }
    if not changed:
        return node
    if isinstance(node, list):
        return [changed.get(index, item) for index, item in enumerate(node)]
    if isinstance(node, dict):
        return {key: changed.get(key, value) for key, value in node.items()}
    return node


def kind_at(pointer: str) -> str | None:
    """Give the kind of a node of a whole document by its pointer; None where data stands there."""
    kind: str | None = DOCUMENT
    for step in split(pointer):
        if kind is None:
            return None
        is_item = kind[:1] == "[" or (kind == SCHEMA and step.isdecimal())
        kind = child_kind(kind, int(step) if is_item and step.isdecimal() else step)
    return kind
