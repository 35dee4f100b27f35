"""Check: the difference between the output folders and what generate would write, and the command that mends it."""

from __future__ import annotations

import difflib
from pathlib import Path

import click

from specpress.cli.ask import Ask
from specpress.cli.findings import counts
from specpress.cli.generate import NEEDED, report_obstacles
from specpress.cli.outcome import (
    DIFFERENT,
    counted,
    exit_code,
    findings,
    print_json,
    show_findings,
)
from specpress.cli.progress import Progress
from specpress.cli.work import Work, work
from specpress.write import Changes, compare
from specpress.write.manifest import NAME

LINES = 400
"""How many lines of a difference are printed."""

_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def run(asked: Ask) -> int:
    """Compare; return the exit code."""
    works: list[Work] = []
    results: list[object] = []
    differ = False
    for file in asked.configs:
        with Progress(3, silent=asked.flag("as_json")) as progress:
            done = work(asked, file, progress, needed=NEEDED)
            changes = _compare(done, progress)
        show_findings(done, asked)
        if asked.flag("as_json"):
            results.append(_as_json(done, changes, asked))
        elif changes is not None and done.config is not None:
            _print(done, changes, Path(done.config.output), asked)
        works.append(done)
        differ = differ or (changes is not None and changes.differ)
    if asked.flag("as_json"):
        print_json(asked, results)
    code = exit_code(works, strict=asked.flag("strict"))
    return max(code, DIFFERENT) if differ else code


def _compare(done: Work, progress: Progress) -> Changes | None:
    if done.config is None or done.result.files is None or done.report.failed:
        return None
    progress.step("comparing")
    folder = Path(done.config.output)
    changes = compare(done.result.files, folder)
    # Edited and foreign files are differences like others here: nothing is written.
    report_obstacles(changes, folder, done.report, force=True)
    return changes


def _print(done: Work, changes: Changes, folder: Path, asked: Ask) -> None:
    if not changes.differ:
        files = counted(len(changes.unchanged), "file")
        click.echo(f"{done.name}: {folder} is up to date, {files}")
        return
    lines = difference(changes, folder)
    for line in lines[:LINES]:
        colour = None if line.startswith(("+++", "---")) else _COLOURS.get(line[:1])
        click.echo(click.style(line, fg=colour) if colour else line)
    if len(lines) > LINES:
        click.echo(f"... and {counted(len(lines) - LINES, 'more line')}")
    click.echo(
        f"{done.name}: {folder} is not what generate would write: {_without_manifest(changes.created)} missing, "
        f"{_without_manifest(changes.changed)} different, {len(changes.deleted):,} no longer made"
    )
    click.echo(f"To mend it: {mend(done, changes, asked)}")


def _without_manifest(paths: tuple[str, ...]) -> str:
    return f"{len(paths) - (NAME in paths):,}"


def difference(changes: Changes, folder: Path) -> list[str]:
    """Return the unified diff from the folder to what it ought to be, the manifest only where nothing else differs."""
    paths = {*changes.created, *changes.changed, *changes.deleted}
    lines: list[str] = []
    for path in sorted(paths - {NAME} or paths):
        old, new = folder / path, changes.contents.get(path)
        before = None if path in changes.created else old.read_text(errors="replace")
        lines += difflib.unified_diff(
            [] if before is None else before.splitlines(),
            [] if new is None else new.decode().splitlines(),
            "/dev/null" if before is None else str(old),
            "/dev/null" if new is None else str(old),
            lineterm="",
        )
    return lines


def mend(done: Work, changes: Changes, asked: Ask) -> str:
    """Spell the command after which the folder is what it ought to be."""
    force = " --force" if changes.edited or changes.foreign else ""
    return asked.command("generate", done.file) + force


def _as_json(done: Work, changes: Changes | None, asked: Ask) -> dict[str, object]:
    kinds = ("created", "changed", "deleted", "edited", "foreign")
    return {
        "config": done.file,
        "package": done.config.package if done.config is not None else None,
        "output": done.config.output if done.config is not None else None,
        "differs": changes.differ if changes is not None else None,
        **{kind: list(getattr(changes, kind, ())) for kind in kinds},
        "unchanged": len(changes.unchanged) if changes is not None else 0,
        "mend": mend(done, changes, asked) if changes and changes.differ else None,
        "noticed": counts(done.report),
        "findings": findings(done),
    }
