"""Diagnostics: what a stage noticed, where, and how one is shown."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from specpress.text import escape_line


class Severity(enum.IntEnum):
    """How much a finding matters: a NOTE informs, a WARNING costs a node, an ERROR stops before writing."""

    NOTE = 1
    WARNING = 2
    ERROR = 3


class Place(Struct, frozen=True):
    """A position in an input file.

    ``file`` is the name the user gave. ``pointer`` is an RFC 6901 JSON pointer into a document ("" is its root),
    ``None`` for files that are no trees. ``line`` and ``column`` count from 1; ``None`` means not looked up yet,
    which is the normal state of a place with a pointer: `specpress.source.locate` fills them when one is shown.
    """

    file: str
    pointer: str | None = None
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        if self.line is not None:
            return f"{self.file}:{self.line}:{self.column if self.column is not None else 1}"
        return f"{self.file}#{self.pointer}" if self.pointer else self.file


class Related(Struct, frozen=True):
    """A further place that explains a finding, with the words to show beside it."""

    place: Place
    text: str


class Diagnostic(Struct, frozen=True):
    """One finding. ``code`` is ``stage/slug``, stable across releases; ``hint`` says how to fix it.

    As a string it is a line for each of its places and one for the hint, all of them escaped (`escape_line`).
    """

    severity: Severity
    code: str
    message: str
    place: Place | None = None
    hint: str | None = None
    related: tuple[Related, ...] = ()

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place is not None else ""
        lines = [f"{where}{self.severity.name.lower()}[{self.code}]: {self.message}"]
        lines += [f"  {related.place}: {related.text}" for related in self.related]
        if self.hint is not None:
            lines.append(f"  hint: {self.hint}")
        return "\n".join(map(escape_line, lines))


SHOWN = 3
"""How many places of a note are shown that repeats."""

COUNTED = ("source/", "lower/", "conventions/", "survey/", "plan/")
"""The stages whose notes are counted where they repeat; those of docs each speak of a page."""


def _count(same: list[Diagnostic]) -> Diagnostic:
    """The first of several notes of one code, with their number and the places of the next."""
    first, *others = same
    related = tuple(
        Related(one.place, one.message)
        for one in others[: SHOWN - 1]
        if one.place is not None
    )
    return replace(
        first,
        message=f"{first.message} ({len(same)} notes like this)",
        related=first.related + related,
    )


class Report(Struct):
    """The findings of one run, in the order they were made: what the stages append to."""

    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def note(
        self,
        code: str,
        message: str,
        place: Place | None = None,
        *,
        hint: str | None = None,
        related: tuple[Related, ...] = (),
    ) -> None:
        """Record something the reader may want to know; nothing was lost."""
        self.diagnostics.append(
            Diagnostic(Severity.NOTE, code, message, place, hint, related)
        )

    def warning(
        self,
        code: str,
        message: str,
        place: Place | None = None,
        *,
        hint: str | None = None,
        related: tuple[Related, ...] = (),
    ) -> None:
        """Record that one node was repaired, degraded or left out."""
        self.diagnostics.append(
            Diagnostic(Severity.WARNING, code, message, place, hint, related)
        )

    def error(
        self,
        code: str,
        message: str,
        place: Place | None = None,
        *,
        hint: str | None = None,
        related: tuple[Related, ...] = (),
    ) -> None:
        """Record input that cannot be used; nothing will be written."""
        self.diagnostics.append(
            Diagnostic(Severity.ERROR, code, message, place, hint, related)
        )

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Append findings made elsewhere."""
        self.diagnostics.extend(diagnostics)

    def count_notes(self) -> None:
        """Leave one note of each code of `COUNTED` stages that has more than `SHOWN`: with their number, and places."""
        notes: dict[str, list[Diagnostic]] = {}
        for one in self.diagnostics:
            if one.severity is Severity.NOTE and one.code.startswith(COUNTED):
                notes.setdefault(one.code, []).append(one)
        repeated = {code for code, same in notes.items() if len(same) > SHOWN}
        if not repeated:
            return
        remaining: list[Diagnostic] = []
        for one in self.diagnostics:
            if one.severity is not Severity.NOTE or one.code not in repeated:
                remaining.append(one)
            elif one is notes[one.code][0]:
                remaining.append(_count(notes[one.code]))
        self.diagnostics[:] = remaining

    def replace(self, number: int, diagnostic: Diagnostic) -> None:
        """Put a finding in the place of the one of that number, counted from 0."""
        self.diagnostics[number] = diagnostic

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.diagnostics)

    def __len__(self) -> int:
        return len(self.diagnostics)

    @property
    def failed(self) -> bool:
        """Whether any finding is an error."""
        return any(
            diagnostic.severity is Severity.ERROR for diagnostic in self.diagnostics
        )

    def counts(self) -> dict[Severity, int]:
        """Findings per severity, absent severities left out."""
        return dict(Counter(diagnostic.severity for diagnostic in self.diagnostics))
