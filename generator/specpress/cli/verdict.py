"""Verdict: what a run changes for callers, told in a few lines, and drafted in the change log of the SDK."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from specpress.changes import (
    Change,
    Level,
    Verdict,
    compare_surfaces,
    next_version,
    read_surface,
    verdict_of,
)
from specpress.changes.verdict import is_below
from specpress.cli.build import Build, version_on_disk
from specpress.cli.changes import format_verdict, markdown_lines, summarise

_TITLE = "# Changelog\n"
_DRAFT = "## Unreleased"


class Outcome(Struct, frozen=True):
    """What a run changes: ``before`` is the version on disk, ``needed`` the one that the changes ask for."""

    changes: tuple[Change, ...]
    verdict: Verdict
    needed: str
    version: str


def find_outcome(build: Build) -> Outcome | None:
    """Compare what an SDK offers with its lock; ``None`` where there is none, or they are the same."""
    offered = build.result.survey
    if build.names is None or offered is None or build.config is None:
        return None
    before = build.names.lock
    if before is None or build.inputs is None or before == offered.lock:
        return None
    changes = compare_surfaces(
        read_surface(before), read_surface(offered.lock), build.config.changes
    )
    verdict = verdict_of(changes)
    needed = next_version(version_on_disk(build.config), verdict.level)
    return Outcome(changes, verdict, needed, build.inputs.settings.version)


def format_outcome(outcome: Outcome) -> list[str]:
    """The verdict, the calls that break, and the version, each in a line."""
    lines = [
        f"  changes  {format_verdict(outcome.verdict)}; specpress changes lists them"
    ]
    if outcome.verdict.level is Level.MAJOR:
        lines.append(f"  breaks   {summarise(outcome.changes)}")
    if is_below(outcome.version, outcome.needed):
        lines.append(f"  version  {outcome.version}; the next is {outcome.needed}")
    else:
        lines.append(f"  version  {outcome.version}")
    return lines


def draft_change_log(outcome: Outcome, folder: Path) -> None:
    """Add what a run changes to the CHANGELOG.md of an SDK, below ``Unreleased``; what people wrote there stays."""
    lines = [*markdown_lines(outcome.changes)]
    if not lines:
        return
    file = folder / "CHANGELOG.md"
    text = file.read_text(encoding="utf-8") if file.is_file() else _TITLE
    file.write_text(_with_lines(text, lines), encoding="utf-8", newline="\n")


def _with_lines(text: str, lines: list[str]) -> str:
    """The text with lines of a draft, each once and below its heading."""
    head, draft, rest = _split_draft(text)
    heading = ""
    for line in lines:
        if line.startswith("### "):
            heading = line
            if heading not in draft:
                draft += ["", heading, ""]
        elif line and line not in draft:
            draft.insert(_end_of_section(draft, heading), line)
    return "\n".join([*head, *draft, *rest]).rstrip("\n") + "\n"


def _split_draft(text: str) -> tuple[list[str], list[str], list[str]]:
    """The lines before, of and after the section of what is not released."""
    lines = text.split("\n")
    titles = [n for n, line in enumerate(lines) if line.startswith("## ")]
    start = next((n for n in titles if lines[n].strip() == _DRAFT), None)
    if start is None:
        place = titles[0] if titles else len(lines)
        return lines[:place], [_DRAFT], ["", *lines[place:]]
    end = next((n for n in titles if n > start), len(lines))
    draft = lines[start:end]
    while draft and not draft[-1].strip():
        draft.pop()
    return lines[:start], draft, ["", *lines[end:]]


def _end_of_section(draft: list[str], heading: str) -> int:
    """The place behind the last line below a heading."""
    start = draft.index(heading)
    ends = (n for n in range(start + 1, len(draft)) if draft[n].startswith("#"))
    end = next(ends, len(draft))
    while not draft[end - 1].strip() and end - 1 > start + 1:
        end -= 1
    return end
