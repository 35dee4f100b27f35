"""Objects: which object of OpenAPI 2.0 to 3.2 stands under each key of another; all else in a document is data.

A kind is the name that the specification gives an object, such as ``Response``; ``{Response}`` is a mapping of names to
such objects, ``[Response]`` a list of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from specpress.source.pointer import Json, child, split

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


class _Frame(Struct):
    """A node whose children are being changed: those that are left, the last one first, and what others became."""

    node: Json
    pointer: str
    kind: str
    step: str | int
    pending: list[tuple[str | int, Json, str]]
    changed: dict[str | int, Json]

    def changed_node(self) -> Json:
        """Give the node with what its children became; where that is nothing new, the node itself."""
        if not self.changed:
            return self.node
        if isinstance(self.node, list):
            entries = enumerate(self.node)
            return [self.changed.get(index, item) for index, item in entries]
        if isinstance(self.node, dict):
            return {k: self.changed.get(k, item) for k, item in self.node.items()}
        return self.node


def rebuild(
    root: Json, kind: str, change: Callable[[Json, str, str], Json], pointer: str = ""
) -> Json:
    """Give a tree of objects with what ``change`` makes of each: what is in it first, then itself.

    ``change`` takes a node, its pointer and its kind. Nothing recurses, as a document may be deep.
    """
    frames = [_make_frame(root, pointer, kind, "")]
    while True:
        frame = frames[-1]
        if frame.pending:
            step, value, inner = frame.pending.pop()
            if isinstance(value, dict | list):
                below = child(frame.pointer, step)
                frames.append(_make_frame(value, below, inner, step))
            continue
        frames.pop()
        new = change(frame.changed_node(), frame.pointer, frame.kind)
        if not frames:
            return new
        if new is not frame.node:
            frames[-1].changed[frame.step] = new


def _make_frame(node: Json, pointer: str, kind: str, step: str | int) -> _Frame:
    return _Frame(node, pointer, kind, step, list(children(kind, node))[::-1], {})


def kind_at(pointer: str) -> str | None:
    """Give the kind of a node of a whole document by its pointer; None where data stands there."""
    kind: str | None = DOCUMENT
    for step in split(pointer):
        if kind is None:
            return None
        is_item = kind[:1] == "[" or (kind == SCHEMA and step.isdecimal())
        kind = child_kind(kind, int(step) if is_item and step.isdecimal() else step)
    return kind
