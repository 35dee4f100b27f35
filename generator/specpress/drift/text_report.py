"""Text report: judged findings -> lines to read, a summary first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specpress.drift.baseline import BaselineEntry, BaselineResult
from specpress.drift.findings import Finding
from specpress.drift.summary import count_by_code, count_by_group
from specpress.reconcile.drift import Side, Sides
from specpress.text import shorten_line, shorten_pair

INSTANCES = 12
"""How many places of one finding are listed unless all are asked for."""

_LONG = 200


def summary_lines(name: str, judged: BaselineResult) -> Iterator[str]:
    """How many findings there are, by code and by group."""
    count = len(judged.new)
    accepted = f", and {len(judged.accepted):,} accepted" if judged.accepted else ""
    yield f"{name}: {count:,} finding{'' if count == 1 else 's'}{accepted}"
    if judged.new:
        yield from _count_lines("by code", count_by_code(judged.new))
        yield from _count_lines("by group", count_by_group(judged.new))


def _count_lines(title: str, counts: Mapping[str, int]) -> Iterator[str]:
    yield f"  {title}"
    width = max(map(len, counts))
    for name, count in counts.items():
        yield f"    {name.ljust(width)}  {count:>6,}"


def finding_lines(finding: Finding, *, verbose: bool) -> Iterator[str]:
    """One finding: code, group and words, then both sides with their places."""
    yield f"{finding.code} [{finding.group}] {finding.message}"
    if len(finding.sides) == 1:
        (sides,) = finding.sides
        docs, spec = _format_statements(sides)
        yield f"  docs  {_format_place(sides.docs)}  {docs}"
        yield f"  spec  {_format_place(sides.spec)}  {spec}"
        return
    sides_listed = finding.sides if verbose else finding.sides[:INSTANCES]
    for sides in sides_listed:
        yield f"  {_sides_line(sides)}"
    rest = len(finding.sides) - len(sides_listed)
    if rest:
        yield f"  and {rest:,} more (--verbose, --json and --html list all)"


def _sides_line(sides: Sides) -> str:
    docs, spec = _format_statements(sides)
    return (
        f"`{sides.subject}`: {docs} at {_format_place(sides.docs)}, "
        f"{spec} at {_format_place(sides.spec)}"
    )


def stale_line(entry: BaselineEntry) -> str:
    """One entry of a baseline that no longer occurs."""
    sides = f"docs {_shorten(entry.docs)}, specification {_shorten(entry.spec)}"
    return f"{entry.place}: no longer occurs: {entry.code} `{entry.subject}` ({sides})"


def _format_place(side: Side) -> str:
    place = side.place
    if place is None:
        return "nowhere"
    return f"{place} #{place.pointer}" if place.pointer and place.line else str(place)


def _format_statements(sides: Sides) -> tuple[str, str]:
    """What both sides say, long texts from where they begin to differ."""
    docs, spec = sides.docs.says, sides.spec.says
    if docs is None or spec is None:
        return _shorten(docs), _shorten(spec)
    return shorten_pair(docs, spec, _LONG)


def _shorten(says: str | None) -> str:
    return "-" if says is None else shorten_line(says, _LONG)
