"""Lower XML: the ``xml`` of a schema -> how its values are written in XML."""

from __future__ import annotations

from specpress import ir
from specpress.lower.document_reader import Node, Reader, child, is_node, text

_NODES = {node.value: node for node in ir.XmlNode}


def read_xml(reader: Reader, schema: object, pointer: str) -> ir.Xml | None:
    """How the values of a schema are written, as it says itself or what it refers to; ``None`` where neither does."""
    if not is_node(schema):
        return None
    for one in reader.same_schemas(schema):
        node = one.get("xml")
        if is_node(node):
            if one is schema:
                reader.check_keywords_once("XML", node, child(pointer, "xml"))
            return ir.Xml(
                name=text(node, "name"),
                namespace=text(node, "namespace"),
                prefix=text(node, "prefix"),
                node=_read_node(node),
            )
    return None


def _read_node(node: Node) -> ir.XmlNode | None:
    """The node that a value becomes; `attribute` and `wrapped` are how documents before 3.2 say it."""
    kind = node.get("nodeType")
    if isinstance(kind, str) and kind in _NODES:
        return _NODES[kind]
    if node.get("attribute") is True:
        return ir.XmlNode.ATTRIBUTE
    if node.get("x-ms-text") is True:
        return ir.XmlNode.TEXT
    return ir.XmlNode.ELEMENT if node.get("wrapped") is True else None
