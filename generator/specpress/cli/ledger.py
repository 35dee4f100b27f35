"""Ledger: what became of each part of a document, as JSON and as lines of text."""

from __future__ import annotations

from collections.abc import Mapping

from specpress.cli.build import Build
from specpress.cli.findings import place_as_json
from specpress.ledger import Entry, Fate, Ledger, account_for
from specpress.lower import trace
from specpress.pipeline import read_as_written
from specpress.source import Document
from specpress.source.locate import locate

SHOWN = 3
"""How many places are shown of what has one reason."""


def make_ledger(build: Build) -> Ledger | None:
    """Account for the document of a build; None where there is none."""
    document = build.result.document
    if document is None or build.inputs is None:
        return None
    written = read_as_written(build.inputs) or document
    known = trace(document, build.texts)
    return account_for(document, written.root, known, build.findings)


def describe_ledger(
    ledger: Ledger, document: Document, texts: Mapping[str, str]
) -> dict[str, object]:
    """Give the sums, and every part with its fate and its place."""
    places = [document.place(entry.pointer) for entry in ledger.entries]
    located = locate(texts, places)
    return {
        "sums": ledger.count(),
        "entries": [
            {
                "part": entry.part,
                "name": entry.name,
                "fate": entry.fate.value,
                "why": entry.why or None,
                "to": entry.to or None,
                **place_as_json(located[place]),
            }
            for entry, place in zip(ledger.entries, places, strict=True)
        ],
    }


def format_ledger(
    ledger: Ledger, document: Document, texts: Mapping[str, str], *, verbose: bool
) -> list[str]:
    """Give a table of the sums, and all that is not made by its reason, with some places or all."""
    fates = [fate.value for fate in Fate]
    rows = [["", *fates, "total"]]
    for part, counts in ledger.count().items():
        rows.append([part, *(f"{counts[name]:,}" for name in (*fates, "total"))])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.rjust, row, widths)).rstrip() for row in rows]
    groups: dict[tuple[str, str, Fate, str, str], list[Entry]] = {}
    for entry in ledger.entries:
        if entry.fate is not Fate.MADE:
            name = entry.name if entry.part == "keyword" else ""
            key = entry.part, name, entry.fate, entry.to, entry.why
            groups.setdefault(key, []).append(entry)
    chosen = {
        key: entries if verbose else entries[:SHOWN] for key, entries in groups.items()
    }
    pointers = [entry.pointer for entries in chosen.values() for entry in entries]
    located = locate(texts, map(document.place, pointers))
    for (part, name, fate, to, why), entries in chosen.items():
        count = len(groups[part, name, fate, to, why])
        instead = f" to {to}" if to else ""
        label = f"{part} {name}" if name else part
        lines.append(f"{label}: {fate.value}{instead} ({count:,}): {why}")
        lines += [f"  {located[document.place(one.pointer)]}" for one in entries]
    return lines
