"""Summary: how many findings there are of each code and in each group, and all of them as JSON values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from specpress.diagnostics import Place
from specpress.drift.baseline import BaselineEntry, BaselineResult
from specpress.drift.codes import DRIFT_CODES
from specpress.drift.findings import Finding
from specpress.reconcile.drift import Side, Sides

Json = dict[str, object]


def count_by_code(findings: Sequence[Finding]) -> dict[str, int]:
    """How many there are of each code that occurs, in the order of the codes."""
    counts = Counter(finding.code for finding in findings)
    return {code: counts[code] for code in DRIFT_CODES if counts[code]}


def count_by_group(findings: Sequence[Finding]) -> dict[str, int]:
    """How many there are in each group, the most first."""
    counts = Counter(finding.group for finding in findings)
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def as_json(judged: BaselineResult) -> Json:
    """The summary, the findings that are new, and what became of the baseline."""
    return {
        "summary": {
            "findings": len(judged.new),
            "accepted": len(judged.accepted),
            "stale": len(judged.stale),
            "by_code": count_by_code(judged.new),
            "by_group": count_by_group(judged.new),
        },
        "findings": [_finding(finding) for finding in judged.new],
        "baseline": {
            "accepted": [_finding(finding) for finding in judged.accepted],
            "stale": [_entry(entry) for entry in judged.stale],
        },
    }


def _finding(finding: Finding) -> Json:
    """A finding; ``instances`` are all its sides where it has several, of which the first stands for all."""
    several = len(finding.sides) > 1
    return {
        "code": finding.code,
        "subject": finding.subject,
        "group": finding.group,
        "message": finding.message,
        **_both(finding.sides[0]),
        **({"instances": list(map(_instance, finding.sides))} if several else {}),
    }


def _instance(sides: Sides) -> Json:
    return {"subject": sides.subject, **_both(sides)}


def _both(sides: Sides) -> Json:
    docs, spec = sides.docs, sides.spec
    return {
        "spec": _side(spec, ("file", "line", "column", "pointer")),
        "docs": _side(docs, ("file", "line", "column")),
    }


def _side(side: Side, names: tuple[str, ...]) -> Json | None:
    """What a side says and where; a side that says nothing still has the place where it would."""
    if side.says is None and side.place is None:
        return None
    return {"says": side.says, **_place(side.place, names)}


def _entry(entry: BaselineEntry) -> Json:
    words = ("code", "subject", "docs", "spec")
    place = _place(entry.place, ("file", "line", "column"))
    return {**{name: getattr(entry, name) for name in words}, **place}


def _place(place: Place | None, names: tuple[str, ...]) -> Json:
    return {name: getattr(place, name, None) for name in names}
