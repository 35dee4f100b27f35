"""Drift: what the docs and the specification say differently, as findings with both places."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from specpress.diagnostics import Diagnostic, Place, Related, Report, Severity
from specpress.docs.pages import DocField, DocPage, format_type
from specpress.text import shorten_pair

_Cause = tuple[str, str, str | None, str | None, Place]
"""Code, name of the field or parameter, what both sides say, and the place in the specification."""

_LONG = 100
_MANY = 12
_WORDS = {
    "deprecated": ("not deprecated", "deprecated"),
    "enum": ("closed", "open"),
    "required": ("optional", "required"),
}


class Side(Struct, frozen=True):
    """What one of the two says and where; ``says`` is ``None`` for nothing, ``place`` where there is none to show."""

    says: str | None
    place: Place | None


class Sides(Struct, frozen=True):
    """One disagreement: the full words of both sides about ``subject``, which is named without markup."""

    subject: str
    docs: Side
    spec: Side


class Disagreement(Diagnostic, frozen=True):
    """A finding with the two sides as separate values, for lists and baselines; several if it speaks of several."""

    sides: tuple[Sides, ...] = ()


class Drift(Struct, frozen=True):
    """Records disagreements; ``silent`` records none, because there is no specification to disagree with.

    Docs show a component as a class for each of its uses. What these have in common is one disagreement:
    ``known`` has the number of each in the report, by what both say and where the specification says it.
    """

    report: Report
    silent: bool = False
    known: dict[_Cause, int] = field(default_factory=dict["_Cause", int])

    def record_difference(
        self,
        slug: str,
        subject: str,
        docs: tuple[str, Place],
        spec: tuple[str, Place | None],
        full_words: tuple[str | None, str | None] | None = None,
    ) -> None:
        """Two statements about one thing, each with its place; ``full_words`` are those where these are shortened."""
        docs_words, place = docs
        spec_words, at = spec
        side_words = full_words or (docs_words, spec_words)
        self._record(
            Severity.NOTE,
            slug,
            f"{subject}: {docs_words} in the docs, {spec_words} in the specification",
            place,
            () if at is None else (Related(at, spec_words),),
            (_sides(subject, Side(side_words[0], place), Side(side_words[1], at)),),
        )

    def record_flags(
        self,
        slug: str,
        subject: str,
        docs: tuple[bool, Place],
        spec: tuple[bool, Place | None],
    ) -> None:
        """Two marks; nothing is recorded when they are the same."""
        words = _WORDS[slug]
        if docs[0] != spec[0]:
            self.record_difference(
                slug, subject, (words[docs[0]], docs[1]), (words[spec[0]], spec[1])
            )

    def record_missing_in_spec(
        self, subject: str, docs: tuple[str, Place], owner: Place | None, outcome: str
    ) -> None:
        """Something that only the docs tell of; ``owner`` is where the specification would have it."""
        if self.silent:
            return
        words, place = docs
        self._record(
            Severity.WARNING,
            "missing-in-spec",
            f"{subject}: in the docs only; {outcome}",
            place,
            () if owner is None else (Related(owner, "does not have it"),),
            (_sides(subject, Side(words, place), Side(None, owner)),),
        )

    def record_missing_in_docs(
        self, subject: str, place: Place | None, spec: tuple[str, Place | None]
    ) -> None:
        """Something that only the specification tells of; without a docs page its own place is the place."""
        words, at = spec
        related = () if at is None else (Related(at, "defined here"),)
        self._record(
            Severity.NOTE,
            "missing-in-docs",
            f"{subject}: in the specification only",
            at if place is None else place,
            () if place is None else related,
            (_sides(subject, Side(None, place), Side(words, at)),),
        )

    def record_descriptions(
        self,
        subject: str,
        docs: tuple[str | None, Place],
        spec: tuple[str | None, Place | None],
    ) -> None:
        """Two wordings."""
        docs_words, spec_words = shorten_pair(docs[0] or "", spec[0] or "", _LONG)
        self.record_difference(
            "description",
            subject,
            (_quote_text(docs_words), docs[1]),
            (_quote_text(spec_words), spec[1]),
            (docs[0] or None, spec[0] or None),
        )

    def record_enum_values(
        self,
        subject: str,
        docs: tuple[set[str], Place],
        spec: tuple[set[str], Place | None],
    ) -> None:
        """Two sets of values."""
        more, less = docs[0] - spec[0], spec[0] - docs[0]
        self.record_difference(
            "enum",
            subject,
            (_value_difference(more, less, _MANY), docs[1]),
            (_value_difference(less, more, _MANY), spec[1]),
            (_value_difference(more, less), _value_difference(less, more)),
        )

    def names(self, differences: Sequence[Sides]) -> None:
        """Operations with two names, all in one finding."""
        if not differences:
            return
        self._record(
            Severity.NOTE,
            "name",
            names_message(differences),
            differences[0].docs.place,
            tuple(
                Related(
                    one.spec.place, f"{one.spec.says} here, {one.docs.says} in the docs"
                )
                for one in differences[:_MANY]
                if one.spec.place is not None
            ),
            tuple(differences),
        )

    def _record(  # noqa: PLR0913, PLR0917 - a finding has that many parts
        self,
        severity: Severity,
        slug: str,
        message: str,
        place: Place | None,
        related: tuple[Related, ...],
        sides: tuple[Sides, ...],
    ) -> None:
        disagreement = Disagreement(
            severity, f"drift/{slug}", message, place, None, related, sides
        )
        cause = _find_cause(disagreement)
        known = None if cause is None else self.known.get(cause)
        if known is not None:
            first = self.report.diagnostics[known]
            self.report.replace(known, _join(first, disagreement))
            return
        if cause is not None:
            self.known[cause] = len(self.report)
        self.report.extend((disagreement,))


def _find_cause(one: Disagreement) -> _Cause | None:
    """What a disagreement shares with others of the same cause; ``None`` where it can have none."""
    sides = one.sides[0]
    if len(one.sides) > 1 or sides.spec.place is None:
        return None
    name = sides.subject.rpartition(".")[2] if "." in sides.subject else ""
    return one.code, name, sides.docs.says, sides.spec.says, sides.spec.place


def _join(first: Diagnostic, other: Disagreement) -> Diagnostic:
    """A disagreement with another place of the same cause."""
    if not isinstance(first, Disagreement):
        return first
    sides = (*first.sides, *other.sides)
    related = first.related
    if other.place is not None and len(related) < _MANY:
        related = (
            *related,
            Related(other.place, f"the same of `{other.sides[0].subject}`"),
        )
    message = group_message(first.message, sides)
    return replace(first, message=message, sides=sides, related=related)


def group_message(message: str, sides: Sequence[Sides]) -> str:
    """The words about one cause, with the subjects of these sides in place of those that it has."""
    more = f" and {len(sides) - 1} more" if len(sides) > 1 else ""
    _, colon, words = message.partition(": ")
    return f"`{sides[0].subject}`{more}{colon}{words}"


def names_message(differences: Sequence[Sides]) -> str:
    """The words about operations with two names."""
    if len(differences) == 1:
        return (
            "an operation has another name in the docs than in the specification, "
            f"`{differences[0].spec.says}`; the docs' name is used"
        )
    return (
        f"{len(differences)} operations have another name in the docs than in the specification, "
        f"such as `{differences[0].spec.says}`; the docs' names are used"
    )


def _sides(subject: str, docs: Side, spec: Side) -> Sides:
    return Sides(subject.replace("`", ""), docs, spec)


def describe_row(row: DocField) -> str:
    """What a row that has no counterpart says."""
    type_text = row.type_text if row.type is None else format_type(row.type)
    return f"{type_text}, {_WORDS['required'][not row.optional]}"


def row_place(page: DocPage, row: DocField) -> Place:
    """The place of a row."""
    return Place(page.path, line=row.line, column=1)


def page_place(page: DocPage) -> Place:
    """The place of a page's title."""
    return Place(page.path, line=page.line, column=1)


def _quote_text(text: str) -> str:
    return f'"{text}"' if text else "nothing"


def _value_difference(more: set[str], less: set[str], most: int | None = None) -> str:
    """Which values one of two enums has and the other has not, and the other way round."""
    parts = [
        f"{word} {_list_values(values, most)}"
        for word, values in (("with", more), ("without", less))
        if values
    ]
    return " and ".join(parts)


def _list_values(values: set[str], most: int | None) -> str:
    long = None if most is None else _LONG
    quoted = ", ".join(f"`{value[:long]}`" for value in sorted(values)[:most])
    rest = 0 if most is None else len(values) - most
    return f"{quoted} and {rest} more" if rest > 0 else quoted
