"""Drift: the disagreements of docs and specification, listed, counted, accepted and shown; no IO."""

from __future__ import annotations

from specpress.drift.baseline import (
    BaselineEntry,
    BaselineResult,
    apply_baseline,
    format_baseline,
    read_baseline,
)
from specpress.drift.findings import Finding, collect_findings
from specpress.drift.groups import SHARED, group_lookup
from specpress.drift.summary import as_json, count_by_code, count_by_group

__all__ = [
    "SHARED",
    "BaselineEntry",
    "BaselineResult",
    "Finding",
    "apply_baseline",
    "as_json",
    "collect_findings",
    "count_by_code",
    "count_by_group",
    "format_baseline",
    "group_lookup",
    "read_baseline",
]
