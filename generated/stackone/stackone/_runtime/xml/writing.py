"""Writing: a body's JSON value -> XML (OpenAPI 3.1, 4.8.26, and 3.2, 4.26)."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import cast

from ..errors import RequestValidationError
from ..models.model import Model
from ..operation import Body
from ..serialization.parameters import Json, text_of
from ..serialization.payload import EMPTY, Encoder, Payload, body_of, to_json_value
from .shapes import Fields, Items, Member, Name, Shape, Untyped, Values, XmlRoot

_PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n'
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
# XML 1.0, 2.2 and 2.3, without the letters beyond those that names of members may have.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAME = re.compile(r"[^\W\d][\w.\-]*(?::[^\W\d][\w.\-]*)?").fullmatch

Scope = Mapping[str, str]
"""The namespaces that are declared around a node, by prefix; "" is the default one."""
Content = tuple[list[str], list[str]]
"""The attributes of an element, and what is in it."""


def make_xml_encoder(body: Body, root: XmlRoot) -> Encoder:
    """Make the encoder of a body in XML."""
    content_type = body.content_type.encode("ascii")

    def encode(request: Model) -> Payload:
        value = body_of(body, request)
        if value is None and not body.nullable:
            return EMPTY
        text = write_xml(to_json_value(value), root)
        return Payload(text.encode(), content_type=content_type)

    return encode


def write_xml(value: Json, root: XmlRoot) -> str:
    """Write a value as a document; raises RequestValidationError for what XML cannot carry."""
    return _PROLOG + _Writer(root).element(root.name, root.shape, value, {})


class _Writer:
    """Writes values as elements."""

    def __init__(self, root: XmlRoot) -> None:
        self._objects = root.objects

    def element(
        self, name: Name, shape: Shape, value: Json, scope: Scope, node: str = "element"
    ) -> str:
        """Write one element with all that is in it."""
        tag, declared, scope = _qualify(name, scope)
        if value is None:
            return f'<{tag}{declared} xmlns:xsi="{_XSI}" xsi:nil="true"/>'
        attributes, content = self._write(shape, value, scope, node)
        start = f"{tag}{declared}{''.join(attributes)}"
        inner = "".join(content)
        return f"<{start}>{inner}</{tag}>" if inner else f"<{start}/>"

    def _write(self, shape: Shape, value: Json, scope: Scope, node: str) -> Content:
        """Write what an element holds."""
        match shape, value:
            case Items(), list():
                return [], [*self._write_items(shape, value, scope)]
            case Fields(key), dict():
                return self._write_fields(self._objects[key], value, scope)
            case Values(inner), dict():
                return [], [
                    self.element(Name(key), inner, item, scope)
                    for key, item in value.items()
                ]
            case _, dict():
                return [], [*self._write_untyped(value, scope)]
            case _, list():
                return [], [_escape(" ".join(map(_text, value)))]
            case _:
                text = _text(value)
                return [], [_cdata(text) if node == "cdata" else _escape(text)]

    def _write_items(
        self, shape: Items, values: list[Json], scope: Scope
    ) -> Iterator[str]:
        for value in values:
            yield self.element(shape.name, shape.shape, value, scope)

    def _write_fields(
        self, members: tuple[Member, ...], value: dict[str, Json], scope: Scope
    ) -> Content:
        attributes: list[str] = []
        content: list[str] = []
        for member in members:
            if member.wire in value:
                own, inner = self._write_member(member, value[member.wire], scope)
                attributes += own
                content += inner
        known = {member.wire for member in members}
        further = {key: item for key, item in value.items() if key not in known}
        content += self._write_untyped(further, scope)
        return attributes, content

    def _write_member(self, member: Member, value: Json, scope: Scope) -> Content:
        match member.node:
            case "attribute":
                return ([] if value is None else [_attribute(member, value, scope)]), []
            case "text" | "cdata" | "none" if value is None:
                return [], []
            case "text" | "cdata" | "none":
                return self._write(member.shape, value, scope, member.node)
            case "element":
                return [], [self.element(member.name, member.shape, value, scope)]

    def _write_untyped(self, value: dict[str, Json], scope: Scope) -> Iterator[str]:
        for key, item in value.items():
            name = Name(key)
            for one in item if isinstance(item, list) else [item]:
                yield self.element(name, Untyped(), one, scope)


def _attribute(member: Member, value: Json, scope: Scope) -> str:
    name = member.name
    if name.namespace is not None and name.prefix is None:
        # An attribute without a prefix is in no namespace (Namespaces in XML, 6.2).
        name = name._replace(prefix="ns")
    tag, declared, _ = _qualify(name, scope)
    values = value if isinstance(value, list) else [value]
    text = _escape(" ".join(map(_text, values)))
    for sign, written in (('"', "&quot;"), ("\n", "&#10;"), ("\t", "&#9;")):
        text = text.replace(sign, written)
    return f'{declared} {tag}="{text}"'


def _qualify(name: Name, scope: Scope) -> tuple[str, str, Scope]:
    """Give a name with its prefix, the declaration that it needs, and the namespaces that hold inside."""
    prefix = name.prefix or ""
    _check_name(name.local)
    if prefix:
        _check_name(prefix)
    if name.namespace is None:
        is_known = prefix in scope
        return (
            (f"{prefix}:{name.local}" if prefix and is_known else name.local),
            "",
            scope,
        )
    tag = f"{prefix}:{name.local}" if prefix else name.local
    if scope.get(prefix) == name.namespace:
        return tag, "", scope
    attribute = f"xmlns:{prefix}" if prefix else "xmlns"
    uri = _escape(name.namespace).replace('"', "&quot;")
    return tag, f' {attribute}="{uri}"', {**scope, prefix: name.namespace}


def _check_name(name: str) -> None:
    """Refuse what would end the tag that it stands in."""
    if not _NAME(name):
        msg = f"{name!r} cannot be a name in XML"
        raise RequestValidationError(msg)


def _text(value: object) -> str:
    if isinstance(value, bytes | bytearray):
        return b64encode(value).decode("ascii")
    return text_of(cast("Json", value))


def _escape(text: str) -> str:
    if _FORBIDDEN.search(text):
        msg = "XML cannot carry a control character or half a character"
        raise RequestValidationError(msg)
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#13;")


def _cdata(text: str) -> str:
    _escape(text)  # raises for what XML cannot carry
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>" if text else ""
