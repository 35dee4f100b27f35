"""Model: what a ledger says of the parts of a document."""

from __future__ import annotations

import enum
from collections import Counter

from msgspec import Struct


class Fate(enum.Enum):
    """What became of a part of a document.

    MADE: the package has it, or depends on it. KEPT: it is known and not shown. DEGRADED: something else stands in its
    place. REFUSED: it is left out.
    """

    MADE = "made"
    KEPT = "kept"
    DEGRADED = "degraded"
    REFUSED = "refused"


class Entry(Struct, frozen=True):
    """One part of a document, at a pointer of the document as it was understood.

    ``part`` is operation, parameter, body, answer, schema or keyword; ``name`` a keyword's object and name, the last
    step of the pointer of any other. ``to`` is what stands in place of what is degraded; ``why`` is empty where it is
    made.
    """

    part: str
    name: str
    pointer: str
    fate: Fate
    why: str = ""
    to: str = ""


PARTS = ("operation", "parameter", "body", "answer", "schema", "keyword")


class Ledger(Struct, frozen=True):
    """Every part of a document, in its order."""

    entries: tuple[Entry, ...]

    def count(self) -> dict[str, dict[str, int]]:
        """Count the parts of each kind by their fate, and in all."""
        counts = Counter((entry.part, entry.fate) for entry in self.entries)
        return {
            part: {
                **{fate.value: counts[part, fate] for fate in Fate},
                "total": sum(counts[part, fate] for fate in Fate),
            }
            for part in PARTS
        }
