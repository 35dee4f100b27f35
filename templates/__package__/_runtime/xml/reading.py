"""Reading: XML -> the JSON text of the same value, which models read; names are told apart without their prefixes."""

from __future__ import annotations

import json
import re

from ..errors import Reply, ResponseValidationError
from ..media_types import is_xml
from .parsing import Element, XmlError, local_name, parse_xml
from .shapes import Fields, Items, Member, Text, Untyped, Values, XmlRoot

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?").fullmatch
_TRUTH = {"true": "true", "1": "true", "false": "false", "0": "false"}
_TEXT = "#text"
"""The key of text beside elements that no one describes."""

Members = dict[str, str]
"""JSON texts by key."""


def translate_reply(reply: Reply, root: XmlRoot) -> Reply:
    """Give an answer in XML with JSON as its body; raises ResponseValidationError where it cannot be read."""
    try:
        element = parse_xml(reply.body, reply.headers.get("content-type", ""))
    except XmlError as error:
        msg = f"its body is no XML that is read: {error}"
        raise ResponseValidationError(msg, reply) from None
    if element.name.lower() == "html":
        msg = "its body is a page of HTML"
        raise ResponseValidationError(msg, reply)
    body = _Translator(root).write(root.shape, element) or "null"
    return Reply(
        reply.operation,
        reply.method,
        reply.url,
        reply.status,
        reply.reason,
        reply.headers,
        body.encode("ascii"),
        reply.secrets,
        reply.hidden,
    )


def translate_failure(reply: Reply, root: XmlRoot) -> bytes:
    """Give the body of a failure as JSON where it is XML that can be read, and as it is where not."""
    if not is_xml(reply.headers.get("content-type", "")):
        return reply.body
    try:
        return translate_reply(reply, root).body
    except ResponseValidationError:
        return reply.body


class _Translator:
    """Writes elements as JSON."""

    def __init__(self, root: XmlRoot) -> None:
        self._objects = root.objects

    def write(self, shape: object, element: Element) -> str | None:
        """Write an element; None where it is empty and stands for a number or a truth value."""
        if element.is_null:
            return "null"
        match shape:
            case Text(kind):
                return _write_text(element.text, kind)
            case Items():
                return self._write_items(shape, element)
            case Fields(key):
                return _write_object(self._read_fields(self._objects[key], element))
            case Values(inner):
                return _write_object(self._read_values(inner, element))
            case _:
                return self._write_untyped(element)

    def _write_items(self, shape: Items, element: Element) -> str:
        """Write the children of a wrapper: those of the item's name, or all where none has it."""
        items = _find(element, local_name(shape.name.local)) or element.children
        return self._write_list(shape, items)

    def _write_list(self, shape: Items, items: list[Element]) -> str:
        texts = (self.write(shape.shape, item) or "null" for item in items)
        return f"[{','.join(texts)}]"

    def _read_fields(
        self, members: tuple[Member, ...], element: Element, *, is_whole: bool = True
    ) -> Members:
        """Read the members of an object, and where that is the ``is_whole`` element what else is in it."""
        texts: Members = {}
        known: set[str] = set()
        for member in members:
            text = self._read_member(member, element, known)
            if text is not None:
                texts[member.wire] = text
        if not is_whole:
            return texts
        for name, value in element.attributes.items():
            if name not in known:
                texts.setdefault(name, json.dumps(value))
        further = [child for child in element.children if child.name not in known]
        for name, text in self._group(further).items():
            texts.setdefault(name, text)
        return texts

    def _read_member(
        self, member: Member, element: Element, known: set[str]
    ) -> str | None:
        """Read one member, None where it is not there; its names are added to the ``known`` ones."""
        name = local_name(member.name.local)
        match member.node, member.shape:
            case "attribute", shape:
                known.add(name)
                value = element.attributes.get(name)
                return None if value is None else _write_attribute(value, shape)
            case ("text" | "cdata"), shape:
                kind = shape.kind if isinstance(shape, Text) else "string"
                return _write_text(element.text, kind)
            case "none", Items() as shape:
                own = local_name(shape.name.local)
                known.add(own)
                items = _find(element, own)
                return self._write_list(shape, items) if items else None
            case "none", Fields(key):
                inner = self._objects[key]
                known.update(local_name(one.name.local) for one in inner)
                fields = self._read_fields(inner, element, is_whole=False)
                return _write_object(fields) if fields else None
            case _, shape:
                known.add(name)
                children = _find(element, name)
                return self.write(shape, children[0]) if children else None

    def _read_values(self, shape: object, element: Element) -> Members:
        values = {key: json.dumps(text) for key, text in element.attributes.items()}
        for child in element.children:
            values[child.name] = self.write(shape, child) or "null"
        return values

    def _write_untyped(self, element: Element) -> str:
        if not element.children and not element.attributes:
            return json.dumps(element.text)
        members = {key: json.dumps(text) for key, text in element.attributes.items()}
        members.update(self._group(element.children))
        if element.text.strip():
            members[_TEXT] = json.dumps(element.text)
        return _write_object(members)

    def _group(self, children: list[Element]) -> Members:
        """Write elements that no one describes by name; those of one name are a list."""
        groups: dict[str, list[str]] = {}
        for child in children:
            text = self.write(Untyped(), child) or "null"
            groups.setdefault(child.name, []).append(text)
        return {
            name: texts[0] if len(texts) == 1 else f"[{','.join(texts)}]"
            for name, texts in groups.items()
        }


def _find(element: Element, name: str) -> list[Element]:
    return [child for child in element.children if child.name == name]


def _write_object(members: Members) -> str:
    return (
        f"{{{','.join(f'{json.dumps(key)}:{text}' for key, text in members.items())}}}"
    )


def _write_attribute(value: str, shape: object) -> str | None:
    match shape:
        case Text(kind):
            return _write_text(value, kind)
        case Items(Text(kind)):
            texts = (_write_text(one, kind) or "null" for one in value.split())
            return f"[{','.join(texts)}]"
        case _:
            return json.dumps(value)


def _write_text(text: str, kind: str) -> str | None:
    """Write a scalar; None where nothing is there, which is no number and no truth value."""
    if kind == "string":
        return json.dumps(text)
    bare = text.strip()
    if not bare:
        return None
    if kind == "boolean":
        return _TRUTH.get(bare, json.dumps(text))
    return bare if _NUMBER(bare) else json.dumps(text)
