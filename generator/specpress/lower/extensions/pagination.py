"""Pagination: how a list is paginated (``x-speakeasy-pagination``)."""

from __future__ import annotations

from msgspec import Struct

from specpress import ir
from specpress.lower.document_reader import Node, Reader, child, is_node, text
from specpress.lower.extensions.values import (
    read_array,
    read_object,
    read_text,
    report_extension,
    report_wrong_type,
)

_KEY = "x-speakeasy-pagination"
_KINDS = ("cursor", "offsetLimit", "url", "link", "offset", "page")
_DOCUMENTED_KINDS = _KINDS[:3]
_BY_LINK = frozenset({"url", "link"})
"""Kinds whose answers say where to go on, so that no parameter has to."""
_INPUTS = ("cursor", "page", "offset", "limit")
_REQUIRED_OUTPUT = {"cursor": "nextCursor", "url": "nextUrl"}
_OUTPUTS = ("nextCursor", "nextUrl", "numPages")


class _Input(Struct, frozen=True):
    """A parameter that says which part of a list is wanted."""

    kind: str
    name: str


def read_pagination(reader: Reader, node: Node, pointer: str) -> ir.Pagination | None:
    """The pagination of an operation; ``None`` if there is none, or none that can be used."""
    value, at = node.get(_KEY), child(pointer, _KEY)
    if not is_node(value):
        if _KEY in node:
            report_wrong_type(reader, at, "an object", value)
        return None
    kind = _read_kind(reader, value, at)
    if kind is None:
        return None
    inputs = _read_inputs(reader, value, at)
    position = next((one for one in inputs if one.kind != "limit"), None)
    limit = next((one for one in inputs if one.kind == "limit"), None)
    if position is None and kind not in _BY_LINK:
        message = f"{_KEY} has no input that says where to go on"
        report_extension(reader, f"{message}; the operation has no pages", at)
    items, output = _read_outputs(reader, value, kind, at)
    if position is None and kind not in _BY_LINK:
        return None
    if kind == "offsetLimit":
        kind = "page" if any(one.kind == "page" for one in inputs) else "offset"
    return ir.Pagination(
        kind=kind,
        input=None if position is None else position.name,
        output=output,
        items=items,
        limit_input=None if limit is None else limit.name,
    )


def _read_kind(reader: Reader, value: Node, at: str) -> str | None:
    kind = value.get("type")
    if isinstance(kind, str) and kind in _KINDS:
        return kind
    problem = f"is of type {kind!r}" if "type" in value else "has no type"
    documented = ", ".join(_DOCUMENTED_KINDS)
    message = f"{_KEY} {problem}; known are {documented}; the operation has no pages"
    report_extension(reader, message, at)
    return None


def _read_inputs(reader: Reader, value: Node, at: str) -> list[_Input]:
    inputs: list[_Input] = []
    for index, entry in enumerate(read_array(reader, value, "inputs", at) or ()):
        kind = text(entry, "type") if is_node(entry) else None
        name = text(entry, "name") if is_node(entry) else None
        if kind in _INPUTS and name is not None:
            inputs.append(_Input(kind, name))
            continue
        message = f"an input needs a name and a type ({', '.join(_INPUTS)}); ignored"
        report_extension(reader, message, f"{at}/inputs/{index}")
    return inputs


def _read_outputs(
    reader: Reader, value: Node, kind: str, at: str
) -> tuple[str | None, str | None]:
    """The JSON paths of the items of a page, and of what says where to go on."""
    outputs = read_object(reader, value, "outputs", at)
    if outputs is None and value.get("outputs") is not None:
        return None, None
    outputs = outputs or {}
    where = f"{at}/outputs"
    items = read_text(reader, outputs, "results", where)
    paths = {key: read_text(reader, outputs, key, where) for key in _OUTPUTS}
    required = _REQUIRED_OUTPUT.get(kind)
    if required is not None and paths[required] is None:
        message = f"{_KEY} of type {kind!r} has no output {required!r}"
        report_extension(reader, message, at)
    return items, next(filter(None, paths.values()), None)
