"""Report: what was called and accepted -> the tables that are printed, and the details in a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.conformance.driver import Call
from tests.conformance.reasons import FAULTS, NOT_REACHED

_KNOWN = {**FAULTS, **NOT_REACHED}


def reached(counts: Mapping[str, int]) -> list[str]:
    """List the scenarios that the server has accepted."""
    return [name for name, count in counts.items() if count]


def unexplained(counts: Mapping[str, int]) -> list[str]:
    """List the scenarios that were not reached, and for which no reason is known."""
    return [name for name, n in counts.items() if not n and name not in _KNOWN]


def summary(counts: Mapping[str, int], calls: Sequence[Call]) -> str:
    """Give the scenarios that were not reached with their reasons, and what the calls raised."""
    lines = [f"{len(reached(counts))} of {len(counts)} scenarios reached"]
    lines += [
        f"  {name}: {_KNOWN.get(name, 'UNEXPLAINED')}"
        for name, count in counts.items()
        if not count
    ]
    kinds = Counter((one.error or "").partition(":")[0] for one in calls)
    lines.append(f"{len(calls)} calls, {kinds.pop('', 0)} of them without an error")
    lines += [f"{count:6}  {kind}" for kind, count in kinds.most_common()]
    return "\n".join(lines)


def write_details(calls: Sequence[Call], file: Path) -> None:
    """Write every call that raised as a line of text."""
    file.parent.mkdir(parents=True, exist_ok=True)
    rows = (
        "\t".join(
            (one.document, one.operation, one.values, " ".join(one.error.split()))
        )
        for one in calls
        if one.error is not None
    )
    file.write_text("\n".join((*rows, "")), "utf-8")
