"""Value keywords: what a schema says besides its type: examples, defaults, constraints."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from msgspec import ValidationError, convert
from msgspec.structs import fields

from specpress import ir
from specpress.lower.document_reader import Node, Reader, child, is_list, is_node

_FIELDS = fields(ir.Constraints)
_KEYWORDS = frozenset(field.encode_name for field in _FIELDS)


def read_constraints(node: Node) -> ir.Constraints | None:
    """The keywords of a schema that are fields of `ir.Constraints`; ``None`` if it has none of them."""
    if _KEYWORDS.isdisjoint(node):
        return None
    values: dict[str, Any] = {}
    for field in _FIELDS:
        value = node.get(field.encode_name)
        if value is not None and value is not False:
            # Values of other types have been reported.
            with suppress(ValidationError):
                values[field.name] = convert(value, field.type)
    return ir.Constraints(**values) if values else None


def read_default(schemas: Iterable[Node]) -> ir.Default | None:
    """The default of the nearest of `Reader.same_schemas` that has one; ``None`` when there is none."""
    for node in schemas:
        if "default" in node:
            return ir.Default(node["default"])
    return None


def read_flag(schemas: Iterable[Node], keyword: str) -> bool:
    """Whether a keyword is true in the nearest of `Reader.same_schemas` that has it."""
    for node in schemas:
        if keyword in node:
            return node[keyword] is True
    return False


def read_value_examples(schemas: Iterable[Node]) -> tuple[ir.Example, ...]:
    """The examples of the nearest of `Reader.same_schemas`; those of an object that is referred to are its class's."""
    for index, node in enumerate(schemas):
        if index and "properties" in node:
            return ()
        examples = read_examples(node)
        if examples:
            return examples
    return ()


def read_examples(node: Node) -> tuple[ir.Example, ...]:
    """The examples without names of a schema, parameter or media type, in the order given."""
    examples: list[ir.Example] = []
    if "example" in node:
        examples.append(ir.Example(node["example"]))
    several = node.get("examples")
    if is_list(several):
        examples.extend(ir.Example(value) for value in several)
    return tuple(examples)


def read_named_examples(
    reader: Reader, node: Node, pointer: str
) -> tuple[ir.Example, ...]:
    """The examples of a parameter or media type, those with names among them (OpenAPI 3.2, 4.19)."""
    several = node.get("examples")
    collected = list(read_examples(node))
    if not is_node(several):
        return tuple(collected)
    for name, entry in several.items():
        where = child(f"{pointer}/examples", name)
        if is_node(entry) and "$ref" in entry and reader.target_pointer(entry) is None:
            # Nothing that is generated rests on it.
            _report_left_out(
                reader, name, f"leads to nothing by {entry['$ref']!r}", where
            )
            continue
        followed = reader.follow(entry, where)
        if followed is None:
            continue
        example, at = followed
        reader.check_keywords_once("Example", example, at)
        key = next((key for key in ("dataValue", "value") if key in example), None)
        if key is not None:
            collected.append(ir.Example(example[key]))
            continue
        other = "serializedValue" if "serializedValue" in example else "externalValue"
        problem = (
            f"has only {other}, which is not read" if other in example else "is empty"
        )
        _report_left_out(reader, name, problem, at)
    return tuple(collected)


def _report_left_out(reader: Reader, name: str, problem: str, at: str) -> None:
    reader.report.note(
        "lower/example-value", f"example {name!r} {problem}; left out", reader.place(at)
    )
