"""Codes: the kinds of disagreements between docs and specification."""

from __future__ import annotations

DRIFT_CODES = tuple(
    f"drift/{slug}"
    for slug in (
        *("missing-in-spec", "missing-in-docs", "type", "required"),
        *("deprecated", "enum", "description", "name"),
    )
)
"""The codes of disagreements between docs and specification, in the order they are listed."""
