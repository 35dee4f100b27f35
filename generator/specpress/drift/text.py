"""Text: judged findings -> lines to read, a summary first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specpress.drift.baseline import Entry, Judged
from specpress.drift.findings import Finding
from specpress.drift.summary import by_code, by_group
from specpress.reconcile.drift import Side, Sides
from specpress.text import shorten_line

INSTANCES = 12
"""How many places of one finding are listed unless all are asked for."""

_LONG = 200


def summary(name: str, judged: Judged) -> Iterator[str]:
    """How many findings there are, by code and by group."""
    count = len(judged.new)
    accepted = f", and {len(judged.accepted):,} accepted" if judged.accepted else ""
    yield f"{name}: {count:,} finding{'' if count == 1 else 's'}{accepted}"
    if judged.new:
        yield from _table("by code", by_code(judged.new))
        yield from _table("by group", by_group(judged.new))


def _table(title: str, counts: Mapping[str, int]) -> Iterator[str]:
    yield f"  {title}"
    width = max(map(len, counts))
    for name, count in counts.items():
        yield f"    {name.ljust(width)}  {count:>6,}"


def listed(finding: Finding, *, verbose: bool) -> Iterator[str]:
    """One finding: code, group and words, then both sides with their places."""
    yield f"{finding.code} [{finding.group}] {finding.message}"
    if len(finding.sides) == 1:
        (sides,) = finding.sides
        yield f"  docs  {_where(sides.docs)}  {_says(sides.docs)}"
        yield f"  spec  {_where(sides.spec)}  {_says(sides.spec)}"
        return
    shown = finding.sides if verbose else finding.sides[:INSTANCES]
    for sides in shown:
        yield f"  {_line(sides)}"
    rest = len(finding.sides) - len(shown)
    if rest:
        yield f"  and {rest:,} more (--verbose, --json and --html list all)"


def _line(sides: Sides) -> str:
    docs, spec = sides.docs, sides.spec
    return (
        f"{sides.subject}: {_says(docs)} at {_where(docs)}, "
        f"{_says(spec)} at {_where(spec)}"
    )


def gone(entry: Entry) -> str:
    """One entry of a baseline that no longer occurs."""
    sides = f"docs {_short(entry.docs)}, specification {_short(entry.spec)}"
    return f"{entry.place}: no longer occurs: {entry.code} `{entry.subject}` ({sides})"


def _where(side: Side) -> str:
    place = side.place
    if place is None:
        return "nowhere"
    return f"{place} #{place.pointer}" if place.pointer and place.line else str(place)


def _says(side: Side) -> str:
    return _short(side.says)


def _short(says: str | None) -> str:
    return "-" if says is None else shorten_line(says, _LONG)
