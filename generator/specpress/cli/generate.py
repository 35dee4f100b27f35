"""Generate: make the files of every SDK asked for and change their folders accordingly."""

from __future__ import annotations

from pathlib import Path

import click

from specpress.cli.ask import Ask
from specpress.cli.findings import counts
from specpress.cli.outcome import (
    counted,
    exit_code,
    findings,
    print_json,
    show_findings,
)
from specpress.cli.progress import Progress
from specpress.cli.work import Work, work
from specpress.diagnostics import Place, Report
from specpress.inspection import guesses
from specpress.write import BusyError, Changes, apply, compare
from specpress.write.manifest import NAME

NEEDED = ("package", "output")
_KINDS = ("operation", "model", "file")


def run(asked: Ask) -> int:
    """Generate; return the exit code."""
    works: list[Work] = []
    results: list[object] = []
    for file in asked.configs:
        with Progress(4, silent=asked.flag("as_json")) as progress:
            done = work(asked, file, progress, needed=NEEDED)
            changes = _write(done, asked, progress)
        show_findings(done, asked)
        if asked.flag("as_json"):
            results.append(_as_json(done, changes))
        else:
            click.echo(_summary(done, changes))
        works.append(done)
    if asked.flag("as_json"):
        print_json(asked, results)
    return exit_code(works, strict=asked.flag("strict"))


def _write(done: Work, asked: Ask, progress: Progress) -> Changes | None:
    """Bring the folder up to date; ``None`` when there was nothing to bring it to, or it was refused."""
    if done.config is None or done.result.files is None or done.report.failed:
        return None
    progress.step("comparing")
    folder = Path(done.config.output)
    changes = compare(done.result.files, folder)
    report_obstacles(changes, folder, done.report, force=asked.flag("force"))
    if done.report.failed:
        return None
    progress.step("writing")
    try:
        apply(changes, folder, force=asked.flag("force"))
    except BusyError as error:
        done.report.error(
            "write/busy",
            f"another run is writing to this folder: {error} is there",
            hint="wait for it to end; if there is none, delete that",
        )
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        message = f"{where}{error.strerror}; everything is as it was"
        done.report.error("write/failed", message)
    return None if done.report.failed else changes


def report_obstacles(
    changes: Changes, folder: Path, report: Report, *, force: bool
) -> None:
    """Report what keeps the changes from being applied."""
    for blocked in changes.blocked:
        report.error("write/blocked", blocked.reason, _place(folder, blocked.path))
    if force:
        return
    for path in changes.edited:
        message = "was generated and then edited by hand"
        hint = "undo or move the edit, or lose it with --force"
        report.error("write/edited", message, _place(folder, path), hint=hint)
    for path in changes.foreign:
        message = "is in the way and was never generated"
        hint = "move it, or overwrite it with --force"
        report.error("write/foreign", message, _place(folder, path), hint=hint)


def _place(folder: Path, path: str) -> Place:
    return Place((folder / path).as_posix() if path else str(folder))


def _made(done: Work, changes: Changes | None) -> dict[str, int]:
    """Count what was made, and what that meant for the folder, the manifest left out."""
    package, api = done.result.package, done.result.api
    made = {
        "operations": len(api.operations) if package and api else 0,
        "models": len(api.declarations) if package and api else 0,
        "files": len(done.result.files or ()),
    }
    for kind in ("created", "changed", "deleted", "unchanged"):
        paths: tuple[str, ...] = getattr(changes, kind, ())
        made[kind] = len(paths) - (NAME in paths)
    return made


def _guessed(done: Work) -> dict[str, int]:
    """Count the facts that were derived from docs by a rule, by kind."""
    api = done.result.api
    return guesses(api) if api is not None and done.result.files is not None else {}


def _summary(done: Work, changes: Changes | None) -> str:
    made = _made(done, changes)
    lines = [click.style(done.name, bold=True)]
    if done.inputs is not None:
        read = (
            counted(len(done.inputs.specs), "specification"),
            counted(len(done.inputs.overlays), "overlay"),
            counted(len(done.inputs.docs), "page") + " of documentation",
        )
        lines.append(f"  read     {', '.join(read)}")
    if made["files"]:
        kinds = (counted(made[f"{kind}s"], kind) for kind in _KINDS)
        lines.append(f"  made     {', '.join(kinds)}")
    guessed = _guessed(done)
    if guessed:
        kinds = (f"{kind} {count:,}" for kind, count in guessed.items())
        facts = counted(sum(guessed.values()), "fact")
        lines.append(f"  guessed  {facts} the docs do not tell: {', '.join(kinds)}")
    if changes is not None and done.config is not None:
        lines.append(
            f"  wrote    {made['created']:,} new, {made['changed']:,} changed, {made['deleted']:,} deleted, "
            f"{made['unchanged']:,} unchanged in {done.config.output}"
        )
    else:
        lines.append("  wrote    nothing; the output folder is as it was")
    noticed = (counted(count, kind) for kind, count in counts(done.report).items())
    lines.append(f"  noticed  {', '.join(noticed)}")
    lines.append(f"  took     {done.seconds:.1f} s")
    return "\n".join(lines)


def _as_json(done: Work, changes: Changes | None) -> dict[str, object]:
    config, inputs = done.config, done.inputs
    return {
        "config": done.file,
        "package": config.package if config is not None else None,
        "output": config.output if config is not None else None,
        "written": changes is not None,
        "read": {
            kind: len(getattr(inputs, kind, ()))
            for kind in ("specs", "overlays", "docs")
        },
        "made": _made(done, changes),
        "guessed": _guessed(done),
        "noticed": counts(done.report),
        "seconds": round(done.seconds, 3),
        "findings": findings(done),
    }
