"""Findings: the disagreements of a report -> findings with their group, located, in the order they are listed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from specpress.diagnostics import Diagnostic, Place
from specpress.drift.codes import DRIFT_CODES
from specpress.reconcile.drift import (
    Disagreement,
    Side,
    Sides,
    group_message,
    names_message,
)
from specpress.source.locate import locate

_ORDER = {code: number for number, code in enumerate(DRIFT_CODES)}


class Finding(Struct, frozen=True):
    """One thing in which the docs and the specification disagree.

    ``sides`` has one entry, or several where one cause shows in several places; ``group`` is whom it concerns.
    """

    code: str
    message: str
    group: str
    sides: tuple[Sides, ...]

    @property
    def subject(self) -> str:
        """What the two disagree about."""
        if len(self.sides) == 1:
            return self.sides[0].subject
        return f"{self.sides[0].subject} and {len(self.sides) - 1} more"


def collect_findings(
    report: Iterable[Diagnostic],
    group_of: Callable[[Sides], str],
    texts: Mapping[str, str],
) -> tuple[Finding, ...]:
    """Every disagreement of a report, with line and column if ``texts`` (by file name) has the file."""
    disagreements = [one for one in report if isinstance(one, Disagreement)]
    places = locate(
        texts, {place: None for one in disagreements for place in _places(one)}
    )
    findings = (_build_finding(one, group_of, places) for one in disagreements)
    return tuple(sorted(findings, key=_sort_key))


def keep_sides(finding: Finding, sides: tuple[Sides, ...]) -> Finding:
    """The same finding about some of its sides alone; ``kept`` is not empty."""
    if len(sides) == len(finding.sides):
        return finding
    if finding.code == "drift/name":
        return replace(finding, sides=sides, message=names_message(sides))
    return replace(finding, sides=sides, message=group_message(finding.message, sides))


def _build_finding(
    one: Disagreement,
    group_of: Callable[[Sides], str],
    places: Mapping[Place, Place],
) -> Finding:
    groups = {group_of(sides): None for sides in one.sides}
    group = next(iter(groups)) if len(groups) == 1 else "shared"
    sides = tuple(
        Sides(
            _replace_surrogates(s.subject),
            _build_side(s.docs, places),
            _build_side(s.spec, places),
        )
        for s in one.sides
    )
    return Finding(
        one.code, _replace_surrogates(one.message), _replace_surrogates(group), sides
    )


def _build_side(side: Side, places: Mapping[Place, Place]) -> Side:
    place = None if side.place is None else places[side.place]
    return Side(None if side.says is None else _replace_surrogates(side.says), place)


def _replace_surrogates(words: str) -> str:
    """The words without halves of surrogate pairs, which no file can hold."""
    return words.encode("utf-8", "replace").decode()


def _places(one: Disagreement) -> Iterator[Place]:
    for sides in one.sides:
        for side in (sides.docs, sides.spec):
            if side.place is not None:
                yield side.place


def _sort_key(finding: Finding) -> tuple[int, str, str, int, str]:
    """By code and group, then as the pages have them."""
    first = finding.sides[0]
    place = first.docs.place or first.spec.place or Place("")
    return (
        _ORDER.get(finding.code, len(_ORDER)),
        finding.group,
        place.file,
        place.line or 0,
        first.subject,
    )
