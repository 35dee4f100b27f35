"""Files: what may be uploaded, and how it is read."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import AsyncIterable, Iterable, Mapping
from pathlib import Path, PurePath
from typing import IO, Annotated, Any, NamedTuple, Self, cast

from pydantic import PlainSerializer, PlainValidator, SerializationInfo
from pydantic_core import PydanticSerializationUnexpectedValue

from ..models.contexts import Sending
from ..models.spelled import UNEXPECTED

NO_FILE = "a file cannot be a part of JSON: give its bytes, or text"
"""Why a file is refused."""

_CHUNK = 65_536
# What stands for the parts of a tuple that are left out.
_NOTHING = (None, None, None, dict[str, str]())

Content = (
    bytes
    | bytearray
    | IO[bytes]
    | os.PathLike[str]
    | Iterable[bytes]
    | AsyncIterable[bytes]
)
"""Octets, an open binary file, a path, or an iterator of octets (an asynchronous one for the asynchronous client)."""


def _content(value: object) -> None:
    if isinstance(value, str | Mapping) or not isinstance(
        value, bytes | bytearray | os.PathLike | Iterable | AsyncIterable
    ):
        msg = "give bytes, an open binary file, a pathlib.Path or an iterator of bytes"
        raise ValueError(msg)


def _upload(value: object) -> object:
    if not isinstance(value, tuple):
        _content(value)
        return value
    parts = cast("tuple[object, ...]", value)
    name, _, content_type, headers = (*parts, *_NOTHING[len(parts) :])[:4]
    if (
        len(parts) not in {2, 3, 4}
        or not isinstance(name, str | None)
        or not isinstance(content_type, str | None)
        or not isinstance(headers, Mapping)
    ):
        msg = "give (file name, content), and behind them a content type, and a part's headers as a mapping"
        raise ValueError(msg)
    _content(parts[1])
    return parts


def _write_in_json(value: object, info: SerializationInfo) -> object:
    """Write a file as a part of JSON, where an object may be a part of other bodies too."""
    if isinstance(value, str):
        raise PydanticSerializationUnexpectedValue(UNEXPECTED)
    _, content, _, _ = split_upload(value)
    if isinstance(content, bytes | bytearray):
        return b64encode(content).decode("ascii")
    if isinstance(info.context, Sending):
        info.context.refuse(NO_FILE)
    return repr(value)


FileInput = Annotated[
    Content
    | tuple[str | None, Content]
    | tuple[str | None, Content, str | None]
    | tuple[str | None, Content, str | None, Mapping[str, str]],
    PlainValidator(_upload),
    PlainSerializer(_write_in_json, return_type=Any, when_used="json"),
]
"""A file to send: its content, or (file name, content), or (file name, content, content type).

A part of a multipart body may have headers of its own: (file name, content, content type, headers).
"""


class Upload(NamedTuple):
    """An upload in its parts; None and no headers where the caller gave none."""

    name: str | None
    content: object
    content_type: str | None = None
    headers: Mapping[str, str] = {}


def split_upload(value: object) -> Upload:
    """Split an upload into its parts."""
    if not isinstance(value, tuple):
        return Upload(None, value)
    return Upload(*cast("tuple[Any, Any]", value))


def file_name(content: object) -> str | None:
    """Give the name of a path or an open file without its folders, None where it has none."""
    path: object = content
    if not isinstance(content, os.PathLike):
        path = getattr(content, "name", None)
    if isinstance(path, str | os.PathLike):
        return PurePath(cast("str", path)).name
    return None


def can_seek(content: object) -> bool:
    """Whether a content can be read again from its start."""
    if isinstance(content, bytes | PathReader):
        return True
    seekable = getattr(content, "seekable", None)
    return callable(seekable) and bool(seekable())


class PathReader:
    """A file that is opened when its first byte is read, closes itself at its end, and can be read again."""

    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = Path(path)
        self._file: IO[bytes] | None = None
        self.name = str(path)
        # Tells of a missing file before anything is sent.
        self._length = self._path.stat().st_size

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        chunk = self.read(_CHUNK)
        if not chunk:
            raise StopIteration
        return chunk

    def read(self, size: int = -1) -> bytes:
        """Read on; nothing at the end, which closes the file."""
        if self._file is None:
            self._file = self._path.open("rb")
        chunk = self._file.read(size)
        if not chunk:
            self.close()
        return chunk

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go back to the start, or tell the length: all that the HTTP library does."""
        match offset, whence:
            case 0, os.SEEK_SET:
                self.close()
                return 0
            case 0, os.SEEK_END:
                return self._length
            case _:
                raise OSError

    def tell(self) -> int:
        """Give the place of the next octet."""
        return 0 if self._file is None else self._file.tell()

    def close(self) -> None:
        """Close the file, if it is open; it can be read again."""
        if self._file is not None:
            self._file.close()
            self._file = None
