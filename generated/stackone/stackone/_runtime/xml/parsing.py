"""Parsing: XML -> its elements, without what makes XML dangerous: no DTD, no entities of its own, a bounded depth."""

from __future__ import annotations

from typing import Any
from xml.parsers import expat

from ..media_types import charset, find_codec

_DEEPEST = 200
_NATIVE = {None, "utf-8", "utf8", "us-ascii", "ascii"}


class XmlError(ValueError):
    """What is no XML, or more than is read of XML."""


class Element:
    """An element: its name without its prefix, its attributes likewise, its children, and the text among them."""

    __slots__ = ("attributes", "children", "is_null", "name", "pieces")

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        self.name = local_name(name)
        self.is_null = False
        self.attributes: dict[str, str] = {}
        for key, value in attributes.items():
            prefix, _, local = key.rpartition(":")
            if local == "nil" and prefix:
                self.is_null = value in {"true", "1"}
            elif "xmlns" not in {key, prefix} and prefix != "xsi":
                self.attributes[local] = value
        self.children: list[Element] = []
        self.pieces: list[str] = []

    @property
    def text(self) -> str:
        """All text that stands directly in the element."""
        return "".join(self.pieces)


def local_name(name: str) -> str:
    """Give a name without its prefix: servers differ in these, and some declare none."""
    return name.rpartition(":")[2]


def parse_xml(body: bytes, content_type: str) -> Element:
    """Give the root element; raises XmlError.

    A charset of the content type comes before what the XML says of itself (RFC 7303, 3.2).
    """
    encoding = charset(content_type)
    text: bytes | str = body
    if encoding not in _NATIVE and (codec := find_codec(encoding)) != "utf-8":
        try:
            text = body.decode(codec)
        except ValueError:
            text = body
    builder = _Builder()
    parser = builder.parser
    try:
        parser.Parse(text, True)  # noqa: FBT003 - expat takes no keywords
    except expat.ExpatError as error:
        raise XmlError(str(error)) from None
    except RecursionError:
        msg = "nested too deep"
        raise XmlError(msg) from None
    if builder.root is None:
        msg = "no element found"
        raise XmlError(msg)
    return builder.root


class _Builder:
    """Puts elements together as the parser meets them."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self.parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._add_text
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        parser.ExternalEntityRefHandler = _refuse

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= _DEEPEST:
            msg = f"more than {_DEEPEST} elements inside each other"
            raise XmlError(msg)
        element = Element(name, attributes)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, name: str) -> None:
        del name
        self._open.pop()

    def _add_text(self, text: str) -> None:
        self._open[-1].pieces.append(text)


def _refuse(*_: Any) -> int:
    msg = "a document type declaration is not read"
    raise XmlError(msg)
