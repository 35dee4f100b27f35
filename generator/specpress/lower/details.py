"""Lower what a schema says of a value's place: examples, defaults, constraints."""

from __future__ import annotations

from typing import Any

from specpress import ir
from specpress.lower.nodes import Node, Reader, child, is_list, is_node

_NUMBERS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
}
_COUNTS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
}
_KEYWORDS = frozenset({*_NUMBERS, *_COUNTS, "pattern", "uniqueItems"})


def constraints(node: Node) -> ir.Constraints | None:
    """The assertions of a schema besides its type; ``None`` when it makes none."""
    if _KEYWORDS.isdisjoint(node):
        return None
    found: dict[str, Any] = {}
    for keyword, name in _NUMBERS.items():
        value = node.get(keyword)
        if isinstance(value, int | float) and not isinstance(value, bool):
            found[name] = value
    for keyword, name in _COUNTS.items():
        value = node.get(keyword)
        if isinstance(value, int) and not isinstance(value, bool):
            found[name] = value
    if isinstance(node.get("pattern"), str):
        found["pattern"] = node["pattern"]
    if node.get("uniqueItems") is True:
        found["unique_items"] = True
    return ir.Constraints(**found) if found else None


def default(node: Node) -> ir.Default | None:
    """The default of a schema; ``None`` when it has none."""
    return ir.Default(node["default"]) if "default" in node else None


def examples(node: Node) -> tuple[ir.Example, ...]:
    """The examples without names of a schema, parameter or media type, in the order given."""
    found: list[ir.Example] = []
    if "example" in node:
        found.append(ir.Example(node["example"]))
    several = node.get("examples")
    if is_list(several):
        found.extend(ir.Example(value) for value in several)
    return tuple(found)


def named_examples(reader: Reader, node: Node, pointer: str) -> tuple[ir.Example, ...]:
    """The examples of a parameter or media type, those with names among them (OpenAPI 3.2, 4.19)."""
    several = node.get("examples")
    found = list(examples(node))
    if not is_node(several):
        return tuple(found)
    for name, entry in several.items():
        where = child(f"{pointer}/examples", name)
        if is_node(entry) and "$ref" in entry and reader.end(entry) is None:
            # Nothing that is generated rests on it.
            _left_out(reader, name, f"leads to nothing by {entry['$ref']!r}", where)
            continue
        followed = reader.follow(entry, where)
        if followed is None:
            continue
        example, at = followed
        reader.notice("Example", example, at)
        key = next((key for key in ("dataValue", "value") if key in example), None)
        if key is not None:
            found.append(ir.Example(example[key]))
            continue
        other = "serializedValue" if "serializedValue" in example else "externalValue"
        said = (
            f"has only {other}, which is not read" if other in example else "is empty"
        )
        _left_out(reader, name, said, at)
    return tuple(found)


def _left_out(reader: Reader, name: str, said: str, at: str) -> None:
    reader.report.note(
        "lower/example-value", f"example {name!r} {said}; left out", reader.place(at)
    )
