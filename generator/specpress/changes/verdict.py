"""Verdict: changes -> how grave they are together, and the version that says so."""

from __future__ import annotations

import re

from msgspec import Struct

from specpress.changes.model import Change, Level

_VERSION = re.compile(r"(?P<epoch>\d+!)?(\d+)(?:\.(\d+))?(?:\.(\d+))?")


class Verdict(Struct, frozen=True):
    """How grave changes are together, and how many there are of each level; ``level`` is ``None`` without any."""

    level: Level | None
    counts: dict[Level, int]


def verdict_of(changes: tuple[Change, ...]) -> Verdict:
    """Sum up changes."""
    counts = dict.fromkeys(reversed(Level), 0)
    for one in changes:
        counts[one.level] += 1
    return Verdict(max((one.level for one in changes), default=None), counts)


def next_version(version: str, level: Level | None) -> str:
    """The version after one with changes of a level (Semantic Versioning 2.0); before 1.0 a step less grave.

    What is no release with one to three numbers stays as it is.
    """
    match = _VERSION.fullmatch(version)
    if match is None or level is None:
        return version
    numbers = [int(match[place] or 0) for place in (2, 3, 4)]
    place = Level.MAJOR - level
    if numbers[0] == 0:
        place = min(place + 1, 2)
    numbers[place] += 1
    numbers[place + 1 :] = [0] * (2 - place)
    return f"{match['epoch'] or ''}{'.'.join(map(str, numbers))}"


def is_below(version: str, needed: str) -> bool:
    """Tell whether a version comes before another; both are read as far as they are numbers."""
    first, second = _VERSION.match(version), _VERSION.match(needed)
    if first is None or second is None:
        return False
    return [int(first[place] or 0) for place in (2, 3, 4)] < [
        int(second[place] or 0) for place in (2, 3, 4)
    ]
