"""XML answers: the JSON value of an answer -> the XML that the server of an SDK's tests sends."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from msgspec import Struct

from specpress import ir
from specpress.companions.values import Value
from specpress.survey.xml_names import item_node, member_node, root_node

_TEXT_NODES = frozenset({ir.XmlNode.TEXT, ir.XmlNode.CDATA, ir.XmlNode.NONE})


def write_xml(type_: ir.Type, value: Value, declarations: ir.Declarations) -> str:
    """The document of a whole body (OpenAPI 3.1, 4.8.26), each namespace declared where it is used."""
    writer = _Writer(declarations)
    return writer.element(root_node(type_, declarations), type_, value)


class _Writer(Struct, frozen=True):
    declarations: ir.Declarations

    def element(self, node: ir.Xml, type_: ir.Type, value: Value) -> str:
        """One element with all that is in it."""
        attributes, content = self._write(node, type_, value)
        tag, namespace = _qualify(node)
        start = " ".join([tag, *namespace, *attributes])
        return f"<{start}>{''.join(content)}</{tag}>"

    def _write(
        self, node: ir.Xml, type_: ir.Type, value: Value
    ) -> tuple[list[str], list[str]]:
        """The attributes and the content of an element."""
        match ir.resolve(type_, self.declarations), value:
            case ir.Model(fields=fields), dict():
                return self._write_fields(fields, value)
            case ir.Array() as array, list():
                item = item_node(array, node)
                return [], [self.element(item, array.items, one) for one in value]
            case ir.Map(values), dict():
                return [], [
                    self.element(ir.Xml(name), values, one)
                    for name, one in value.items()
                ]
            case _, dict():
                return [], [*_write_untyped(value)]
            case _:
                return [], [escape(_text(value))]

    def _write_fields(
        self, fields: tuple[ir.Field, ...], value: dict[str, Value]
    ) -> tuple[list[str], list[str]]:
        attributes: list[str] = []
        content: list[str] = []
        for field in fields:
            if value.get(field.name) is None:
                continue
            node = member_node(field, self.declarations)
            if node.node is ir.XmlNode.ATTRIBUTE:
                tag, namespace = _qualify(node)
                text = escape(_text(value[field.name]))
                attributes += [*namespace, f'{tag}="{text}"']
            elif node.node in _TEXT_NODES:
                inner = self._write(node, field.type, value[field.name])
                attributes += inner[0]
                content += inner[1]
            else:
                content.append(self.element(node, field.type, value[field.name]))
        return attributes, content


def _write_untyped(value: dict[str, Value]) -> Iterator[str]:
    for name, one in value.items():
        for item in one if isinstance(one, list) else [one]:
            inner = (
                "".join(_write_untyped(item))
                if isinstance(item, dict)
                else escape(_text(item))
            )
            yield f"<{name}>{inner}</{name}>"


def _qualify(node: ir.Xml) -> tuple[str, list[str]]:
    """The name with its prefix, and the declaration of its namespace."""
    if node.namespace is None:
        return node.name or "", []
    name = "xmlns" if node.prefix is None else f"xmlns:{node.prefix}"
    tag = node.name if node.prefix is None else f"{node.prefix}:{node.name}"
    return tag or "", [f'{name}="{escape(node.namespace)}"']


def _text(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return " ".join(map(_text, value))
        case _:
            return str(value)
