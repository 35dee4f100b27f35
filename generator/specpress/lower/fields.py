"""Lower fields: what the schema of a property says besides its type."""

from __future__ import annotations

from specpress import ir
from specpress.lower import value_keywords
from specpress.lower.composition import Part
from specpress.lower.document_reader import Node, Reader, is_node, text
from specpress.lower.enums import is_fixed
from specpress.lower.extensions.operation import read_deprecation


def lower_field(
    reader: Reader,
    part: Part,
    type_: ir.Type,
    declarations: ir.Declarations,
    *,
    required: bool,
) -> ir.Field:
    """A property of an object, whose type is lowered already."""
    node, place = part.node, reader.place(part.pointer)
    if not is_node(node):
        return ir.Field(part.name, type_, required, place=place)
    return ir.Field(
        name=part.name,
        type=type_,
        required=required,
        default=value_keywords.read_default(node),
        description=text(node, "description"),
        deprecated=node.get("deprecated") is True,
        deprecation=read_deprecation(reader, node, part.pointer),
        read_only=_has_flag(reader, node, "readOnly"),
        write_only=_has_flag(reader, node, "writeOnly"),
        examples=value_keywords.read_examples(node),
        fixed=required and is_fixed(declarations, type_),
        place=place,
    )


def _has_flag(reader: Reader, node: Node, keyword: str) -> bool:
    """Whether a property's schema, or the one that it refers to, has a keyword that is true."""
    if keyword in node or not isinstance(node.get("$ref"), str):
        return node.get(keyword) is True
    resolved = reader.resolve(node["$ref"])
    target = resolved[0] if resolved is not None else None
    return is_node(target) and target.get(keyword) is True
