"""Reference siblings: the keywords beside a ``$ref`` (JSON Schema 2020-12 Core, section 8.2.3.1)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import Struct

from specpress.lower.document_reader import Node, Reader, child, is_list, is_node
from specpress.lower.extensions.enum_values import merge_enum_extensions
from specpress.lower.schema_kinds import (
    implied_type,
    intersect_types,
    type_names,
)
from specpress.source.references import NARROWING

OBJECT_KEYWORDS = frozenset(
    {
        "allOf",
        "anyOf",
        "oneOf",
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
    }
)
"""Keywords that make another object of what a reference beside them means."""
_ARRAY_LIMITS = frozenset({"minItems", "maxItems", "uniqueItems"})
_CHOICES = frozenset({"allOf", "oneOf", "anyOf"})
_INEXPRESSIBLE = _CHOICES | {"required", "properties", "unevaluatedProperties"}
"""Keywords that are reported here only where the target has no properties to put together with them."""
_COMPOSITE = _CHOICES | {"$ref", "properties"}
_SUBSCHEMAS = frozenset(
    {"items", "prefixItems", "additionalProperties", "patternProperties"}
)
_OF_SCHEMAS = _CHOICES | _SUBSCHEMAS | {"properties", "required"}
_OF_VALUES = NARROWING - _OF_SCHEMAS - {"type"}
_WORDS = frozenset(
    {
        "title",
        "description",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "example",
        "examples",
        "nullable",
        "x-nullable",
    }
)
"""What a reference does not take from its target, as a place has words of its own."""


class NarrowedSchema(Struct, frozen=True):
    """A schema to read in place of a reference; it has subschemas of the target if ``at`` is the target's pointer."""

    node: Node
    at: str


def narrow_reference(reader: Reader, node: Node, pointer: str) -> NarrowedSchema | None:
    """The target and the keywords beside the reference, as one schema; ``None`` if the target is equivalent.

    What cannot be put together is reported.
    """
    siblings = {key: node[key] for key in node if key in NARROWING}
    reference = node["$ref"]
    resolved = reader.resolve(reference) if isinstance(reference, str) else None
    target = resolved[0] if resolved is not None else None
    if resolved is None or target is False:
        return None
    schema = target if is_node(target) else {}
    inexpressible = siblings.keys() & _INEXPRESSIBLE
    _report_lost(reader, inexpressible, pointer)
    for keyword in inexpressible:
        del siblings[keyword]
    if "type" in siblings:
        _intersect_types(reader, schema, siblings, pointer)
    if not siblings:
        return None
    rest = {key: value for key, value in node.items() if key != "$ref"}
    if "const" in siblings or is_list(siblings.get("enum")):
        return NarrowedSchema(_values(reader, schema, rest, pointer), pointer)
    if not _COMPOSITE.isdisjoint(schema):
        _report_lost(reader, siblings.keys() - {"type"}, pointer)
        return None
    if schema.keys() & _SUBSCHEMAS:
        if siblings.keys() <= _ARRAY_LIMITS:
            return NarrowedSchema(_merge_schemas(schema, siblings), resolved[1])
        _report_lost(reader, siblings.keys() - {"type"}, pointer)
        return None
    merged = _merge_schemas(schema, siblings)
    return (
        None
        if merged == _merge_schemas(schema, {})
        else NarrowedSchema(merged, pointer)
    )


def merge_all_of(parts: list[Any], rest: Node) -> Node | None:
    """The parts of an ``allOf`` and the keywords beside it, as one schema with at most one reference.

    ``None`` where they say no more of a value than its type, or cannot be one schema.
    """
    pieces = [*parts, rest]
    if all(_OF_VALUES.isdisjoint(piece) for piece in pieces if is_node(piece)):
        return None
    merged: Node = {}
    for piece in pieces:
        if not is_node(piece) or not _OF_SCHEMAS.isdisjoint(piece):
            return None
        for key, value in piece.items():
            known = merged.get(key, value)
            both = intersect_types(type_names(known), type_names(value))
            if key == "type" and known != value and both:
                merged[key] = both[0] if len(both) == 1 else both
            elif known != value and key not in _WORDS:
                return None
            else:
                merged[key] = value
    return merged


def _report_lost(reader: Reader, keywords: Iterable[str], pointer: str) -> None:
    for keyword in sorted(keywords):
        reader.tally(f"beside:{keyword}", child(pointer, keyword))


def _merge_schemas(target: Node, siblings: Node) -> Node:
    keywords = {key: value for key, value in target.items() if key not in _WORDS}
    return keywords | siblings


def _intersect_types(
    reader: Reader, target: Node, siblings: Node, pointer: str
) -> None:
    """Leave of the types beside a reference those that its target has too; reported where there is none."""
    own_types = type_names(siblings["type"])
    target_types = type_names(target.get("type"))
    if not target_types and "$ref" not in target:
        target_types = type_names(implied_type(target))
    if not target_types:
        return
    both = intersect_types(target_types, own_types)
    if not both or both == ["null"] != own_types:
        reader.report.warning(
            "lower/all-of-conflict",
            f"`type` is {siblings['type']!r} beside a `$ref` to {target.get('type', target_types[0])!r}; "
            "the target's is used",
            reader.place(child(pointer, "type")),
        )
        del siblings["type"]
    elif set(both) >= set(target_types) - {"null"}:
        del siblings[
            "type"
        ]  # null is the reference's own to add, and no one's to forbid
    else:
        siblings["type"] = both[0] if len(both) == 1 else both


def _values(reader: Reader, target: Node, rest: Node, pointer: str) -> Node:
    """A schema of the values that both admit, with what either says of each."""
    merged: Node = {"type": target["type"]} if "type" in target else {}
    merged |= rest
    target_values = target.get("enum")
    values = rest.get("enum")
    if "const" in rest or not is_list(values):
        return merged
    if is_list(target_values):
        both = [value for value in values if value in target_values]
        if not both:
            reader.report.warning(
                "lower/all-of-conflict",
                "no value of this `enum` is one of the target's; those listed here are used",
                reader.place(child(pointer, "enum")),
            )
        values = both or values
    return merged | merge_enum_extensions(values, target, rest) | {"enum": values}
