"""Vendor: what is wrong with extensions that are read; what they say of the rest holds all the same."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from specpress.lower.nodes import Node, Reader, child, is_list, is_node, json_type, text

_PAGES = "x-speakeasy-pagination"
_RETRIES = "x-speakeasy-retries"
_FERN_RETRIES = "x-fern-retries"
_TEXTS = (
    "x-speakeasy-group",
    "x-speakeasy-name-override",
    "x-fern-sdk-method-name",
    "x-speakeasy-deprecation-message",
    "x-deprecated-message",
)
_OF_OPERATIONS = frozenset(
    {_PAGES, _RETRIES, _FERN_RETRIES, "x-fern-sdk-group-name", *_TEXTS}
)
_KINDS = ("cursor", "offsetLimit", "url", "link", "offset", "page")
_INPUTS = ("cursor", "page", "offset", "limit")
_OUTPUT_OF = {"cursor": ("nextCursor",), "url": ("nextUrl",), "link": ("nextUrl",)}
_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX|xx)")


def _listed(value: object) -> list[Any]:
    return value if is_list(value) else []


def _noded(value: object) -> Node:
    return value if is_node(value) else {}


def look_at_operation(reader: Reader, node: Node, pointer: str) -> None:
    """Report what is wrong with the extensions of an operation."""
    if _OF_OPERATIONS.isdisjoint(node):
        return
    for key in _TEXTS:
        if key in node and not isinstance(node[key], str):
            _wrong(reader, child(pointer, key), "a string", node[key])
    named = node.get("x-fern-sdk-group-name")
    if not isinstance(named, str | list | None):
        at = child(pointer, "x-fern-sdk-group-name")
        _wrong(reader, at, "a string or an array of strings", named)
    if _PAGES in node:
        _pages(reader, node[_PAGES], child(pointer, _PAGES))
    look_at_retries(reader, node, pointer)


def look_at_retries(reader: Reader, node: Node, pointer: str) -> None:
    """Report what is wrong with the retries of an operation or of the whole document."""
    if _RETRIES in node:
        _retries(reader, node[_RETRIES], child(pointer, _RETRIES))
    if _FERN_RETRIES in node:
        _fern_retries(reader, node[_FERN_RETRIES], child(pointer, _FERN_RETRIES))


def look_at_enum(
    reader: Reader, node: Node, pointer: str, lists: Collection[str]
) -> None:
    """Report names and words for values that are no text for each; ``lists`` are the extensions that give them."""
    values = node.get("enum")
    count = len(_listed(values))
    for key in sorted(node.keys() & lists):
        said, at = node[key], child(pointer, key)
        if is_list(said):
            if len(said) != count:
                words = f"{key} has {len(said)} items for {count} values; ignored"
                _report(reader, words, at)
                continue
            entries = [(child(at, index), word) for index, word in enumerate(said)]
        elif is_node(said):
            known = set(map(str, _listed(values)))
            entries = [(child(at, value), word) for value, word in said.items()]
            for value in said:
                if str(value) not in known:
                    words = f"{key} names {value!r}, which is no value of the enum"
                    _report(reader, words, child(at, value))
        else:
            _wrong(reader, at, "an array or an object of strings", said)
            continue
        for where, word in entries:
            if not isinstance(word, str):
                _wrong(reader, where, "a string", word)
    unknown = node.get("x-speakeasy-unknown-values")
    if unknown not in {None, "allow", "disallow"} or isinstance(unknown, dict | list):
        at = child(pointer, "x-speakeasy-unknown-values")
        _report(reader, f"{unknown!r} is neither 'allow' nor 'disallow'; ignored", at)
    further = node.get("x-extensible-enum")
    if not isinstance(further, bool | list | None):
        at = child(pointer, "x-extensible-enum")
        _wrong(reader, at, "true, false or an array", further)


def _pages(reader: Reader, node: object, at: str) -> None:
    lost = "; the operation has no pages"
    if not is_node(node):
        _wrong(reader, at, "an object", node)
        return
    kind = node.get("type")
    if not isinstance(kind, str) or kind not in _KINDS:
        said = (
            f"{_PAGES} is of type {kind!r}"
            if "type" in node
            else f"{_PAGES} has no type"
        )
        _report(reader, f"{said}; known are {', '.join(_KINDS[:3])}{lost}", at)
        return
    inputs = node.get("inputs")
    if not isinstance(inputs, list | None):
        _wrong(reader, child(at, "inputs"), "an array", inputs)
    told: list[str] = []
    for index, entry in enumerate(_listed(node.get("inputs"))):
        where = f"{at}/inputs/{index}"
        given = text(entry, "type") if is_node(entry) else None
        if given not in _INPUTS or not is_node(entry) or text(entry, "name") is None:
            words = f"an input needs a name and a type ({', '.join(_INPUTS)}); ignored"
            _report(reader, words, where)
        else:
            told.append(given)
    needed = kind not in _OUTPUT_OF or kind == "cursor"
    if needed and not {"cursor", "page", "offset"} & set(told):
        _report(reader, f"{_PAGES} has no input that says where to go on{lost}", at)
    _outputs(reader, node, kind, at)


def _outputs(reader: Reader, node: Node, kind: str, at: str) -> None:
    outputs = node.get("outputs")
    if not isinstance(outputs, dict | None):
        _wrong(reader, child(at, "outputs"), "an object", outputs)
        return
    said = _noded(node.get("outputs"))
    for key in ("results", "nextCursor", "nextUrl", "numPages"):
        if not isinstance(said.get(key), str | None):
            _wrong(reader, f"{at}/outputs/{key}", "a string", said[key])
    needed = _OUTPUT_OF.get(kind, ())
    for key in needed:
        if kind != "link" and text(said, key) is None:
            _report(reader, f"{_PAGES} of type {kind!r} has no output {key!r}", at)


def _retries(reader: Reader, node: object, at: str) -> None:
    if not is_node(node):
        _wrong(reader, at, "an object", node)
        return
    strategy = node.get("strategy", "backoff")
    if strategy not in ("backoff", "none"):
        words = (
            f"strategy {strategy!r} is neither 'backoff' nor 'none'; taken as backoff"
        )
        _report(reader, words, child(at, "strategy"))
    codes = node.get("statusCodes")
    if not isinstance(codes, list | None):
        _wrong(reader, child(at, "statusCodes"), "an array", codes)
    for index, code in enumerate(_listed(node.get("statusCodes"))):
        if not _STATUS.fullmatch(str(code)):
            words = (
                f"{code!r} is no status code and no range such as 5XX; it matches none"
            )
            _report(reader, words, f"{at}/statusCodes/{index}")
    _flag(reader, node, "retryConnectionErrors", at)
    backoff = node.get("backoff")
    if not isinstance(backoff, dict | None):
        _wrong(reader, child(at, "backoff"), "an object", backoff)
        return
    timing = _noded(node.get("backoff"))
    for key in ("initialInterval", "maxInterval", "exponent", "maxElapsedTime"):
        _number(reader, timing, key, f"{at}/backoff")


def _fern_retries(reader: Reader, node: object, at: str) -> None:
    if not is_node(node):
        _wrong(reader, at, "an object", node)
        return
    _flag(reader, node, "disabled", at)
    for key in sorted(node.keys() - {"disabled"}):
        _report(reader, f"{_FERN_RETRIES} knows no {key!r}; ignored", child(at, key))


def _flag(reader: Reader, node: Node, key: str, at: str) -> None:
    if not isinstance(node.get(key), bool | None):
        _wrong(reader, child(at, key), "true or false", node[key])


def _number(reader: Reader, node: Node, key: str, at: str) -> None:
    value = node.get(key)
    if value is None:
        return
    if not isinstance(value, int | float) or isinstance(value, bool) or value < 0:
        _wrong(reader, child(at, key), "a number from 0", value)


def _wrong(reader: Reader, at: str, wanted: str, value: object) -> None:
    found = f"{value!r}" if isinstance(value, int | float) else json_type(value)
    key = next((s for s in reversed(at.split("/")) if not s.isdigit()), "")
    _report(reader, f"{key} must be {wanted}, not {found}; ignored", at)


def _report(reader: Reader, words: str, at: str) -> None:
    reader.report.warning("lower/extension", words, reader.place(at))
