"""Drift: the disagreements of docs and specification, listed, counted, accepted and shown; no IO."""

from __future__ import annotations

from specpress.drift.baseline import Entry, Judged, judge, read_baseline, spell
from specpress.drift.findings import Finding, findings
from specpress.drift.groups import SHARED, grouping
from specpress.drift.summary import as_json, by_code, by_group

__all__ = [
    "SHARED",
    "Entry",
    "Finding",
    "Judged",
    "as_json",
    "by_code",
    "by_group",
    "findings",
    "grouping",
    "judge",
    "read_baseline",
    "spell",
]
