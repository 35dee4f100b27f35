"""Payload: a body that is ready to be sent, and the values that it is made from."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable
from typing import cast

from pydantic_core import to_jsonable_python

from ..models.contexts import Sending
from ..models.model import Model, dump, field_value
from ..models.octets import Octets as Base64
from ..models.unset import UNSET
from ..operation import Body
from .files import PathReader, can_seek
from .parameters import Json

Part = tuple[str, tuple[str | None, object, str | None, dict[str, str]]]
"""One part of a multipart body: its name, then file name, content, content type and further headers."""

Octets = bytes | Iterable[bytes] | AsyncIterable[bytes]


class Payload:
    """A body that is ready to be sent: ``content``, or the ``parts`` of a multipart body, or nothing.

    ``content_type`` is None where the HTTP library names it itself; that of ``parts`` is still without its boundary.
    ``start`` is the place in a file at which the content begins, None where there is no way back to it.
    """

    __slots__ = ("content", "content_type", "parts", "start")

    def __init__(
        self,
        content: Octets | None = None,
        parts: list[Part] | None = None,
        content_type: bytes | None = None,
        start: int | None = None,
    ) -> None:
        self.content = content
        self.parts = parts
        self.content_type = content_type
        self.start = start

    def rewind(self) -> bool:
        """Prepare the body to be sent again; false where it came from an iterator and is gone."""
        content = self.content
        if self.parts is not None:
            return all(can_seek(part) for _, (_, part, _, _) in self.parts)
        if content is None or isinstance(content, bytes):
            return True
        if self.start is None:
            return False
        # Only a file has told where it starts.
        cast("PathReader", content).seek(self.start)
        return True

    def close(self) -> None:
        """Close the files that were opened for this body."""
        if isinstance(self.content, PathReader):
            self.content.close()
        for _, (_, content, _, _) in self.parts or ():
            if isinstance(content, PathReader):
                content.close()


EMPTY = Payload()


def is_file(content: object) -> bool:
    """Whether a value is octets, a file, a path or an iterator of octets, and nothing that is written as text."""
    # What travels as base64 is text.
    if isinstance(content, str | dict | list | Model | Base64):
        return False
    return isinstance(
        content, bytes | bytearray | os.PathLike | Iterable | AsyncIterable
    )


Encoder = Callable[[Model], Payload]


def body_of(body: Body, request: Model) -> object:
    """Give the body's value as the request holds it, None where there is none."""
    value = field_value(request, body.name)
    return None if value is UNSET else value


def to_json_value(value: object) -> Json:
    """Give a value as JSON values under wire names, without unset fields."""
    if isinstance(value, Model):
        return dump(value, Sending())
    if isinstance(value, list):
        return [to_json_value(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {name: to_json_value(item) for name, item in members.items()}
    # What came in a way of its own goes back so.
    original = getattr(value, "written", None)
    if original is None:
        original = to_jsonable_python(value, by_alias=True, fallback=str)
    return cast("Json", original)
