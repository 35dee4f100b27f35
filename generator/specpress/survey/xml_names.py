"""XML names: what the elements and attributes of bodies in XML are called (OpenAPI 3.1, 4.8.26; 3.2, 4.26)."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir

UNNAMED = "root"
"""The root element of a body that the document gives no name."""
_NOTHING = ir.Xml()


def root_node(type_: ir.Type, declarations: ir.Declarations) -> ir.Xml:
    """The element of a whole body: named by its schema, else after the component that it is."""
    return _name(_xml_of(type_, declarations), _component_name(type_) or UNNAMED)


def is_root_unnamed(type_: ir.Type, declarations: ir.Declarations) -> bool:
    """Tell whether the document has no name for the element of a whole body."""
    xml = _xml_of(type_, declarations)
    return _component_name(type_) is None and (xml is None or xml.name is None)


def _xml_of(type_: ir.Type, declarations: ir.Declarations) -> ir.Xml | None:
    resolved = ir.resolve(type_, declarations)
    return resolved.xml if isinstance(resolved, ir.Model | ir.Array) else None


def _component_name(type_: ir.Type) -> str | None:
    name = ir.reference_name(type_)
    return None if name is None or "/" in name else name


def member_node(field: ir.Field, declarations: ir.Declarations) -> ir.Xml:
    """The node of a property. A list has none of its own, but for its items, unless the document says so."""
    node = _name(field.xml, field.name)
    is_list = isinstance(ir.resolve(field.type, declarations), ir.Array)
    if is_list and node.node is None:
        # A name beside a list that is not wrapped says nothing.
        return ir.Xml(field.name, node=ir.XmlNode.NONE)
    return node


def item_node(array: ir.Array, node: ir.Xml) -> ir.Xml:
    """The element of an item: named by its own schema, else as the list is."""
    own = array.item_xml or _NOTHING
    if own.name is None and own.namespace is None and own.prefix is None:
        return replace(node, node=None)
    return replace(_name(own, node.name or UNNAMED), node=None)


def _name(xml: ir.Xml | None, name: str) -> ir.Xml:
    xml = xml or _NOTHING
    return replace(xml, name=xml.name or name)
