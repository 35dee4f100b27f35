"""Changes: the locks of two SDKs -> what changed for callers, how grave each change is, and the next version."""

from __future__ import annotations

from specpress.changes.compare import compare_surfaces
from specpress.changes.model import CODES, Change, ChangeRules, Level
from specpress.changes.surface import Surface, read_surface
from specpress.changes.verdict import Verdict, next_version, verdict_of

__all__ = [
    "CODES",
    "Change",
    "ChangeRules",
    "Level",
    "Surface",
    "Verdict",
    "compare_surfaces",
    "next_version",
    "read_surface",
    "verdict_of",
]
