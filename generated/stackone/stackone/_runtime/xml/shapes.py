"""Shapes: how values are written in XML (OpenAPI 3.1, 4.8.26, and 3.2, 4.26), as generated modules say it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

NodeKind = Literal["element", "attribute", "text", "cdata", "none"]
"""What a member becomes; "none": it has no node, and what it holds stands directly in its parent."""


class Name(NamedTuple):
    """The name of an element or an attribute; None: it is in no namespace, or has no prefix."""

    local: str
    namespace: str | None = None
    prefix: str | None = None


class Text(NamedTuple):
    """A scalar; all but a "string" is a JSON value of that kind where it is spelled so."""

    kind: Literal["string", "number", "boolean"] = "string"


class Items(NamedTuple):
    """A list: each item an element of that name."""

    shape: Shape
    name: Name


class Fields(NamedTuple):
    """An object with members, those of that ``key`` in `XmlRoot.objects`."""

    key: str


class Values(NamedTuple):
    """An object whose keys are names of elements."""

    shape: Shape


class Untyped(NamedTuple):
    """What no one describes: names of elements and attributes are keys, and what is repeated is a list."""


Shape = Text | Items | Fields | Values | Untyped


class Member(NamedTuple):
    """A member of an object: its name in JSON, what it holds, and the node that it becomes."""

    wire: str
    shape: Shape
    name: Name
    node: NodeKind = "element"


class XmlRoot(NamedTuple):
    """A whole body: what it holds, the name of its element, and the members of all objects in it."""

    shape: Shape
    name: Name
    objects: Mapping[str, tuple[Member, ...]]
