"""Lower fields: what the schema of a property says besides its type."""

from __future__ import annotations

from specpress import ir
from specpress.lower import value_keywords
from specpress.lower.composition import Part
from specpress.lower.document_reader import Reader, is_node, text
from specpress.lower.enums import is_fixed
from specpress.lower.extensions.operation import read_deprecation
from specpress.lower.xml import read_xml


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
    schemas = reader.same_schemas(node)
    return ir.Field(
        name=part.name,
        type=type_,
        required=required,
        default=value_keywords.read_default(schemas),
        description=text(node, "description"),
        deprecated=value_keywords.read_flag(schemas, "deprecated"),
        deprecation=read_deprecation(reader, node, part.pointer),
        read_only=value_keywords.read_flag(schemas, "readOnly"),
        write_only=value_keywords.read_flag(schemas, "writeOnly"),
        examples=value_keywords.read_value_examples(schemas),
        fixed=required and is_fixed(declarations, type_),
        xml=read_xml(reader, node, part.pointer),
        place=place,
    )
