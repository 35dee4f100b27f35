"""Counting: a document as plain values -> the operations and answer examples it has, read without specpress."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_JSON = re.compile(r"application/([^;]+\+)?json\s*(;.*)?", re.IGNORECASE)
_BODILESS = {"204", "205", "304"}
_MOST_STEPS = 50


class Operation(Struct, frozen=True):
    """An operation of a document.

    ``method`` is in capitals, ``node`` what the document says of it, ``shared`` its path item's parameters.
    """

    method: str
    path: str
    node: dict[str, Any]
    pointer: str
    shared: tuple[Any, ...] = ()

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class Example(Struct, frozen=True):
    """A documented answer. ``schema`` is the JSON pointer of what describes it, None where nothing does."""

    status: str
    content_type: str
    value: Any
    schema: str | None

    def decoded(self) -> Example | None:
        """Give the example that stands in the document as the text of its JSON; None where it is none."""
        if not isinstance(self.value, str) or not self.value.lstrip().startswith(
            ("{", "[")
        ):
            return None
        try:
            return replace(self, value=json.loads(self.value))
        except ValueError:
            return None


def version(document: Any) -> str:
    """Give the version of OpenAPI with two numbers; "none" where the document does not say."""
    if not isinstance(document, dict):
        return "none"
    stated = document.get("openapi") or document.get("swagger") or "none"
    return ".".join(str(stated).split(".")[:2])


def operations(document: Any) -> list[Operation]:
    """List the operations of the paths; callbacks and webhooks are no calls of a client."""
    paths = document.get("paths") if isinstance(document, dict) else None
    return [
        operation
        for path, item in _members(paths)
        if not path.startswith("x-")
        for operation in _operations_of(document, path, item)
    ]


def _operations_of(
    document: Any,
    path: str,
    item: object,
) -> Iterator[Operation]:
    item, pointer = resolve(document, item, f"/paths/{_escaped(path)}")
    listed = item.get("parameters") if isinstance(item, dict) else None
    shared = tuple(listed) if isinstance(listed, list) else ()
    for method, node in _members(item):
        if method.lower() in METHODS and isinstance(node, dict):
            yield Operation(method.upper(), path, node, f"{pointer}/{method}", shared)
    additional = item.get("additionalOperations") if isinstance(item, dict) else None
    for method, node in _members(additional):
        if isinstance(node, dict):
            below = f"{pointer}/additionalOperations/{_escaped(method)}"
            yield Operation(method, path, node, below, shared)


def examples(document: Any, operation: Operation) -> Iterator[Example]:
    """Give the examples of JSON answers, in the order of the document, where there can be a body (RFC 9110)."""
    above = f"{operation.pointer}/responses"
    if operation.method == "HEAD":
        return
    for status, given in _members(operation.node.get("responses")):
        response, pointer = resolve(document, given, f"{above}/{_escaped(status)}")
        if not isinstance(response, dict) or status in _BODILESS:
            continue
        if "swagger" in document:
            schema = f"{pointer}/schema" if "schema" in response else None
            for kind, value in _members(response.get("examples")):
                if _JSON.fullmatch(kind):
                    yield Example(status, kind, value, schema)
            continue
        for kind, content in _members(response.get("content")):
            if isinstance(content, dict) and _JSON.fullmatch(kind):
                below = f"{pointer}/content/{_escaped(kind)}/schema"
                schema = below if "schema" in content else None
                for value in values(document, content):
                    yield Example(status, kind, value, schema)


def parameters(document: Any, operation: Operation) -> list[dict[str, Any]]:
    """List the parameters of an operation and of its path item, the operation's own in place of those."""
    listed: dict[tuple[str, str], dict[str, Any]] = {}
    for given in (*operation.shared, *(operation.node.get("parameters") or ())):
        parameter, _ = resolve(document, given, "")
        if isinstance(parameter, dict):
            listed[str(parameter.get("in")), str(parameter.get("name"))] = parameter
    return list(listed.values())


def request_examples(document: Any, operation: Operation) -> Iterator[Example]:
    """Give the examples that stand beside the JSON forms of a body; ``status`` is empty."""
    for kind, pointer, described in json_bodies(document, operation):
        schema = f"{pointer}/schema" if "schema" in described else None
        for value in values(document, described):
            yield Example("", kind, value, schema)


def json_bodies(
    document: Any, operation: Operation
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Give the JSON forms of a body: media type, JSON pointer and what stands there."""
    above = f"{operation.pointer}/requestBody"
    body, pointer = resolve(document, operation.node.get("requestBody"), above)
    content = body.get("content") if isinstance(body, dict) else None
    for kind, described in _members(content):
        if isinstance(described, dict) and _JSON.fullmatch(kind):
            yield kind, f"{pointer}/content/{_escaped(kind)}", described


def values(document: Any, content: dict[str, Any]) -> Iterator[Any]:
    """Give the examples that stand beside a schema, in a parameter, a header or a body."""
    if "example" in content:
        yield content["example"]
    for _, given in _members(content.get("examples")):
        example, _ = resolve(document, given, "")
        if isinstance(example, dict) and "value" in example:
            yield example["value"]


def resolve(document: Any, node: object, pointer: str) -> tuple[Any, str]:
    """Follow references within the document; gives what they lead to and its JSON pointer, None for nothing."""
    for _ in range(_MOST_STEPS):
        reference = node.get("$ref") if isinstance(node, dict) else None
        if not isinstance(reference, str):
            return node, pointer
        if not reference.startswith("#/"):
            return None, pointer
        pointer = reference[1:]
        node = _at(document, pointer)
    return None, pointer


def _at(document: Any, pointer: str) -> object:
    node = document
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(node, dict):
            node = node.get(name)
        elif isinstance(node, list) and name.isdigit() and int(name) < len(node):
            node = node[int(name)]
        else:
            return None
    return node


def _members(node: object) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        yield from ((str(key), value) for key, value in node.items())


def _escaped(step: str) -> str:
    return step.replace("~", "~0").replace("/", "~1")
