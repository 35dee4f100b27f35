"""Declared types: values of a schema that its author forgot to quote, or quoted -> values of the type it declares.

``type`` and ``enum`` both assert (JSON Schema 2020-12 Validation, section 6.1), so a number can never be right where
the type is a string: what is meant is the text that stands there.
"""

from __future__ import annotations

import re

from specpress import ir
from specpress.lower.document_reader import Node, Reader, child, is_list
from specpress.lower.schema_kinds import type_names
from specpress.source.pointer import Json

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,30})")
_NUMBER = re.compile(rf"{_INTEGER.pattern}(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{{1,2}})?")


def conform_values(reader: Reader, node: Node, pointer: str) -> Node:
    """Give a schema with its values in the type that it declares, each keyword reported once."""
    names = [name for name in type_names(node.get("type")) if name != "null"]
    if len(names) != 1 or names[0] not in _CONVERSIONS:
        return node
    changed: Node = {}
    for keyword in ("enum", "const"):
        at = child(pointer, keyword)
        value = node.get(keyword)
        values = value if is_list(value) else [value] if keyword in node else []
        conformed = [
            conform_value(reader, one, names[0], child(at, i) if is_list(value) else at)
            for i, one in enumerate(values)
        ]
        if conformed != values or any(map(_differ, conformed, values)):
            changed[keyword] = conformed if is_list(value) else conformed[0]
            _report(reader, names[0], keyword, at)
    return node | changed if changed else node


def conform_value(reader: Reader, value: Json, name: str, pointer: str) -> Json:
    """Give a scalar in the type of that name; as it is where it has another and does not say one of it."""
    if name == "string":
        if isinstance(value, bool | int | float):
            return reader.scalar_text(pointer, value)
        return value
    if not isinstance(value, str):
        return value
    if name == "boolean":
        return {"true": True, "false": False}.get(value, value)
    if _INTEGER.fullmatch(value):
        return int(value)
    if name == "number" and _NUMBER.fullmatch(value):
        return float(value)
    return value


def _differ(one: object, other: object) -> bool:
    """Whether two values that may be equal are of different types, as 1 and true are."""
    return type(one) is not type(other)


def _report(reader: Reader, name: str, keyword: str, at: str) -> None:
    quotes = "without quotes" if name == "string" else "in quotes"
    reader.report.warning(
        "lower/value-type",
        f"`{keyword}` has values {quotes}, which are no {name}s; they are read as {name}s",
        reader.place(at),
        hint="quote them" if name == "string" else "write them without quotes",
    )


_CONVERSIONS = frozenset(
    kind.value for kind in ir.ScalarKind if kind is not ir.ScalarKind.NULL
)
