"""Report: outcomes -> the tables that are printed, and the details in files."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec
from tests.corpus.outcome import KINDS, Outcome

_OUTCOMES = "outcomes.jsonl"
_SHOWN = 12
_WIDE = 150
_COLUMNS = (
    ("version", 8),
    ("documents", 10),
    ("generated", 10),
    ("imported", 9),
    ("operations", 11),
    ("made", 8),
    ("examples", 9),
    ("read", 8),
    ("of valid", 9),
    ("requests", 9),
    ("sent", 8),
    ("CPU s", 8),
    ("import s", 9),
    ("most MB", 8),
)


def summary(outcomes: Sequence[Outcome]) -> str:
    """Give one row per version of OpenAPI, and one of all."""
    by_version: defaultdict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        by_version[outcome.version].append(outcome)
    rows = [tuple(name for name, _ in _COLUMNS)]
    rows += [_row(name, group) for name, group in sorted(by_version.items())]
    rows.append(_row("all", outcomes))
    widths = [width for _, width in _COLUMNS]
    return "\n".join(
        " ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )


def _row(name: str, group: Sequence[Outcome]) -> tuple[str, ...]:
    examples = sum(one.examples for one in group)
    read = sum(one.read for one in group)
    valid = examples - sum(one.contradicting for one in group)
    return (
        name,
        str(len(group)),
        str(sum(one.generated for one in group)),
        str(sum(one.imported for one in group)),
        str(sum(one.operations for one in group)),
        str(sum(one.made for one in group)),
        str(examples),
        str(read),
        f"{100 * read / valid:.2f} %" if valid else "-",
        str(sum(one.requests for one in group)),
        str(sum(one.sent for one in group)),
        f"{sum(one.generating for one in group):.1f}",
        f"{sum(one.importing for one in group):.1f}",
        f"{max((one.memory for one in group), default=0):.0f}",
    )


def findings(outcomes: Sequence[Outcome]) -> str:
    """Give each code of finding, how often it was made, and in how many documents."""
    counts: Counter[str] = Counter()
    documents: Counter[str] = Counter()
    for outcome in outcomes:
        counts.update(outcome.findings)
        documents.update(outcome.findings.keys())
    return "\n".join(
        f"{count:9} in {documents[code]:5} documents  {code}"
        for code, count in counts.most_common()
    )


def shortfalls(outcomes: Sequence[Outcome], shown: int = _SHOWN) -> str:
    """Give what falls short by kind, worst first, the first few of each with document, operation and reason."""
    lines: list[str] = []
    for kind, meaning in KINDS.items():
        rows = [
            (outcome.document, one.operation, one.reason)
            for outcome in outcomes
            for one in outcome.shortfalls
            if one.kind == kind
        ]
        if not rows:
            continue
        documents = len({document for document, _, _ in rows})
        lines.append(f"{kind}: {len(rows)} in {documents} documents: {meaning}")
        lines += [" | ".join(filter(None, row))[:_WIDE] for row in rows[:shown]]
        if len(rows) > shown:
            lines.append(f"... and {len(rows) - shown} more")
    return "\n".join(lines)


@contextmanager
def recording(
    folder: Path, outcomes: list[Outcome]
) -> Generator[Callable[[Outcome], None]]:
    """Give what adds an outcome to those that there are, and to a file with one in each line."""
    folder.mkdir(parents=True, exist_ok=True)
    encoder = msgspec.json.Encoder()
    with (folder / _OUTCOMES).open("wb") as file:
        file.write(encoder.encode_lines(outcomes))

        def record(outcome: Outcome) -> None:
            outcomes.append(outcome)
            file.write(encoder.encode(outcome) + b"\n")
            file.flush()

        yield record


def read_outcomes(folder: Path) -> list[Outcome]:
    """Read the outcomes of a run, perhaps one that was stopped."""
    file = folder / _OUTCOMES
    lines = file.read_bytes() if file.exists() else b""
    return msgspec.json.Decoder(Outcome).decode_lines(lines)


def write_shortfalls(outcomes: Sequence[Outcome], folder: Path) -> None:
    """Write every shortfall as a line of text."""
    rows = [
        f"{one.kind}\t{outcome.document}\t{one.operation}\t{one.reason}"
        for outcome in outcomes
        for one in outcome.shortfalls
    ]
    (folder / "shortfalls.tsv").write_text("\n".join((*sorted(rows), "")), "utf-8")
