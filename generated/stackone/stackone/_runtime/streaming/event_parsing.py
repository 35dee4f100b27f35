"""Event parsing: the octets of a stream -> its items: server-sent events (WHATWG HTML, 9.2) or JSON lines; no IO."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from math import inf
from typing import Any, Generic, Protocol, TypeVar

from pydantic_core import ValidationError

from ..models.decimals import load_json
from ..models.reading import JsonReader
from ..operation import Operation

DataT_co = TypeVar("DataT_co", covariant=True)

_BOM = b"\xef\xbb\xbf"
# Many servers end a stream so, documented or not; it cannot be meant as JSON.
_DONE = "[DONE]"
# So many ids of events are kept to recognize events that come again.
_REMEMBERED = 10_000
# Stands for an event with blank data, which keeps a stream alive and is no JSON.
_NOTHING = object()


@dataclass(frozen=True, slots=True)
class ServerEvent(Generic[DataT_co]):
    """One event: its type, the id that was last set ("" where none was), and its data."""

    event: str
    id: str
    data: DataT_co


class Decoder(Protocol):
    """Decodes the pieces of a body into items; ``done`` is true after the server has signalled the end."""

    done: bool
    last_id: str
    retry: float | None

    def feed(self, piece: bytes) -> Iterator[object]:
        """Give the items that are complete now."""
        ...

    def end(self) -> Iterator[object]:
        """Give the items that the end of the body completes."""
        ...

    def restart(self) -> None:
        """Discard incomplete data: the body restarts on another connection."""
        ...


class ItemTooLargeError(Exception):
    """An event or a line has more bytes than may be held."""

    def __init__(self, most: float) -> None:
        super().__init__(f"it has more than {most} bytes, see ResponseLimits")


class Lines:
    """Octets in pieces -> lines, which end in CRLF, LF or CR, also where a piece ends between CR and LF.

    ``most`` bounds the bytes of a line, beyond which ItemTooLargeError is raised.
    """

    def __init__(self, most: float = inf) -> None:
        self._most = most
        self._size = 0
        self._held: list[bytes] = []
        self._after_cr = False
        self._first = True

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Give the lines that are complete now, without their ends."""
        if self._after_cr and piece.startswith(b"\n"):
            piece = piece[1:]
            self._after_cr = False
        if piece:
            self._after_cr = piece.endswith(b"\r")
        for part in piece.splitlines(keepends=True):
            self._size += len(part)
            if self._size > self._most:
                raise ItemTooLargeError(self._most)
            self._held.append(part)
            if part.endswith((b"\n", b"\r")):
                yield self.take_rest()

    def take_rest(self) -> bytes:
        """Give the line that has not ended yet, and forget it."""
        line = b"".join(self._held).rstrip(b"\r\n")
        self._held.clear()
        self._size = 0
        if self._first:
            line = line.removeprefix(_BOM)
            self._first = False
        return line


class EventDecoder:
    """Server-sent events, their data read as the operation says; ``most`` bounds the bytes of one."""

    def __init__(
        self,
        read: Callable[[str, str, str], object],
        end: str | None,
        most: float = inf,
    ) -> None:
        self.done = False
        self.last_id = ""
        self.retry: float | None = None
        self._read = read
        self._end = end
        self._most = most
        self._size = 0
        self._lines = Lines(most)
        self._id = ""
        self._has_id = False
        self._type = ""
        self._data: list[str] = []
        self._delivered: dict[str, int] = {}
        self._repeats: dict[str, int] = {}

    def feed(self, piece: bytes) -> Iterator[object]:
        """Give the events that are complete now."""
        for line in self._lines.feed(piece):
            if line:
                self._size += len(line)
                if self._size > self._most:
                    raise ItemTooLargeError(self._most)
                self._field(line.decode("utf-8", "replace"))
                continue
            self._size = 0
            self.last_id = self._id
            data = "\n".join(self._data)
            kind = self._type or "message"
            empty = not self._data
            has_id, self._has_id = self._has_id, False
            self._data, self._type = [], ""
            if empty or (has_id and self._is_repeated(self._id)):
                continue
            if self._end is not None and data.strip() == self._end:
                self.done = True
                return
            item = self._read(kind, self.last_id, data)
            if item is not _NOTHING:
                yield ServerEvent(kind, self.last_id, item)

    def end(self) -> Iterator[object]:
        """Give nothing: an event that its blank line does not end is dropped."""
        return iter(())

    def restart(self) -> None:
        """Discard an incomplete event; those that were given are not given again under the same id."""
        self._lines = Lines(self._most)
        self._size = 0
        self._id = self.last_id
        self._has_id = False
        self._data, self._type = [], ""
        self._repeats = self._delivered.copy()

    def _is_repeated(self, id_: str) -> bool:
        """Whether an event was given on an earlier connection; counts it where it was not."""
        remaining = self._repeats.get(id_, 0)
        if remaining:
            self._repeats[id_] = remaining - 1
            return True
        delivered = self._delivered
        # What was given last goes to the end, and the oldest are forgotten.
        delivered[id_] = delivered.pop(id_, 0) + 1
        if len(delivered) > _REMEMBERED:
            del delivered[next(iter(delivered))]
        return False

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._data.append(value)
            case "event":
                self._type = value
            case "id" if "\0" not in value:
                self._id = value
                self._has_id = bool(value)
            case "retry" if value.isascii() and value.isdigit():
                self.retry = float(value) / 1000
            case _:
                pass  # a comment, or a field of tomorrow


class LineDecoder:
    """JSON lines, also with the record separators of RFC 7464."""

    def __init__(
        self, read: Callable[[str, str, str], object], most: float = inf
    ) -> None:
        self.done = False
        self.last_id = ""
        self.retry: float | None = None
        self._read = read
        self._most = most
        self._lines = Lines(most)

    def feed(self, piece: bytes) -> Iterator[object]:
        """Give the values whose lines are complete now; blank lines are skipped."""
        for line in self._lines.feed(piece):
            yield from self._value(line)

    def end(self) -> Iterator[object]:
        """Give the value of a last line that nothing ends."""
        yield from self._value(self._lines.take_rest())

    def restart(self) -> None:
        """Discard an incomplete line."""
        self._lines = Lines(self._most)

    def _value(self, line: bytes) -> Iterator[object]:
        text = line.lstrip(b"\x1e").strip()
        if text:
            yield self._read("", "", text.decode("utf-8", "replace"))


Misfit = Callable[[ValidationError, str, Mapping[str, str] | None], object]
"""What is done with an item that does not match: given the error, the item's text and, of a whole event, its members,
it raises or gives what stands for the item."""


def make_decoder(
    operation: Operation[Any, Any], misfit: Misfit | None = None, most: float = inf
) -> Decoder:
    """Make the decoder of one stream, whose items have so many bytes at ``most``.

    Without a ``misfit`` ValidationError is raised where an item does not match.
    """
    streaming = operation.streaming
    if streaming is None:
        msg = f"{operation.title} gives no stream"
        raise TypeError(msg)
    shape = operation.answers[0].type
    is_whole_event = streaming.whole and streaming.kind == "events"
    is_lines = streaming.kind == "lines"
    read_item: Callable[[str, str, str], object]
    read_item = _read_json_text if is_lines else _read_text
    if shape is not str or is_whole_event:
        read_item = _make_reader(shape, misfit, is_whole_event=is_whole_event)
    if is_lines:
        return LineDecoder(read_item, most)
    end = streaming.sentinel
    if end is None and not (shape is str or is_whole_event):
        end = _DONE
    return EventDecoder(read_item, end, most)


def _read_text(_kind: str, _id: str, data: str) -> object:
    return data


def _read_json_text(_kind: str, _id: str, data: str) -> object:
    """Read a text that JSON spells, or the line itself where it is none: some documents call any line a string."""
    try:
        value: object = load_json(data)
    except ValueError:
        return data
    return value if isinstance(value, str) else data


def _make_reader(
    shape: object, misfit: Misfit | None, *, is_whole_event: bool
) -> Callable[[str, str, str], object]:
    reader = JsonReader(shape)

    def read_item(kind: str, id_: str, data: str) -> object:
        members = {"event": kind, "id": id_, "data": data}
        try:
            if not is_whole_event:
                return reader.read(data)
            return _read_whole(reader, members)
        except ValidationError as error:
            if not data.strip():
                return _NOTHING
            if misfit is None:
                raise
            return misfit(error, data, members if is_whole_event else None)

    return read_item


def _read_whole(reader: JsonReader, members: dict[str, str]) -> object:
    """Read an event whose data is JSON or, where that does not fit or is a text itself, what stands there."""
    data = members["data"]
    try:
        parsed: object = load_json(data)
    except ValueError:
        return reader.read_value(members)
    if isinstance(parsed, str):
        with suppress(ValidationError):
            return reader.read_value(members)
    try:
        return reader.read_value({**members, "data": parsed})
    except ValidationError as error:
        with suppress(ValidationError):
            return reader.read_value(members)
        raise error from None
