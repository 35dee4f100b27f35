"""Generate: make the files of every SDK requested and change their folders accordingly."""

from __future__ import annotations

from pathlib import Path

import click

from specpress.cli.arguments import Arguments
from specpress.cli.bug import report_bug
from specpress.cli.build import Build, build_sdk
from specpress.cli.findings import count_by_severity
from specpress.cli.names_file import write_names_file
from specpress.cli.outcome import (
    describe_findings,
    exit_code,
    format_count,
    print_findings,
    print_json,
)
from specpress.cli.progress import Progress
from specpress.cli.verdict import (
    Outcome,
    draft_change_log,
    find_outcome,
    format_outcome,
)
from specpress.diagnostics import Place, Report
from specpress.inspection import guesses
from specpress.text import escape_line
from specpress.write import BusyError, Changes, lock_output
from specpress.write.manifest import NAME

NEEDED = ("package", "output")
_KINDS = ("operation", "model", "file")


def run(arguments: Arguments) -> int:
    """Generate; return the exit code."""
    builds: list[Build] = []
    results: list[object] = []
    for file in arguments.configs:
        with Progress(3, silent=arguments.has_flag("as_json")) as progress:
            build = build_sdk(arguments, file, progress, needed=NEEDED)
            outcome = find_outcome(build)
            changes = _write(build, outcome, arguments, progress)
        print_findings(build, arguments)
        if arguments.has_flag("as_json"):
            results.append(_as_json(build, changes, outcome))
        else:
            click.echo(_format_summary(build, changes))
            for line in format_outcome(outcome) if outcome is not None else ():
                click.echo(escape_line(line))
        builds.append(build)
    if arguments.has_flag("as_json"):
        print_json(arguments, results)
    return exit_code(builds, strict=arguments.has_flag("strict"))


def _write(
    build: Build, outcome: Outcome | None, arguments: Arguments, progress: Progress
) -> Changes | None:
    """Bring the folder up to date; ``None`` when there was nothing to bring it to, or it was refused."""
    if build.config is None or build.result.files is None or build.report.failed:
        return None
    progress.step("writing")
    try:
        changes = _update_folder(build, build.config.output, outcome, arguments)
    except BusyError as error:
        build.report.error(
            "write/busy",
            f"another run is writing to this folder: {error} is there",
            hint="wait for it to end; if there is no other run, delete that",
        )
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        message = f"{where}{error.strerror}; nothing was changed"
        build.report.error("write/failed", message)
    except Exception as error:  # noqa: BLE001 - everything was put back
        report_bug(error, build.report)
    else:
        return changes
    return None


def _update_folder(
    build: Build, output: str, outcome: Outcome | None, arguments: Arguments
) -> Changes | None:
    """Compare and change an output folder while no other run does; ``None`` when it was refused."""
    folder, force = Path(output), arguments.has_flag("force")
    with lock_output(folder) as locked:
        changes = locked.compare(build.result.files or {})
        report_obstacles(changes, folder, build.report, force=force)
        if build.report.failed:
            return None
        locked.apply(changes, force=force, sync=not arguments.has_flag("no_sync"))
        _write_names(build, outcome, folder)
    return changes


def _write_names(build: Build, outcome: Outcome | None, folder: Path) -> None:
    """Draft the change log, then write the lock if it has changed.

    The lock comes last: after a run that was killed the next one finds the same changes again.
    """
    try:
        if outcome is not None:
            draft_change_log(outcome, folder)
        text = build.lock_text
        if text is not None and build.names is not None:
            write_names_file(build.names, text)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        build.report.error(
            "lock/failed",
            f"the package was written, its names were not: {reason}",
            hint="make sdk.lock and the SDK's CHANGELOG.md writable, and run generate again",
        )


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


def _count_results(build: Build, changes: Changes | None) -> dict[str, int]:
    """Count what was made, and what that meant for the folder, the manifest left out."""
    package, api = build.result.package, build.result.api
    counts = {
        "operations": len(api.operations) if package and api else 0,
        "models": len(api.declarations) if package and api else 0,
        "files": len(build.result.files or ()),
    }
    for kind in ("created", "changed", "deleted", "unchanged"):
        paths: tuple[str, ...] = getattr(changes, kind, ())
        counts[kind] = len(paths) - (NAME in paths)
    return counts


def _count_guesses(build: Build) -> dict[str, int]:
    """Count the facts that were derived from docs by a rule, by kind."""
    api = build.result.api
    return guesses(api) if api is not None and build.result.files is not None else {}


def _format_summary(build: Build, changes: Changes | None) -> str:
    counts = _count_results(build, changes)
    lines = [click.style(build.name, bold=True)]
    if build.title is not None and build.config is not None:
        lines.append(
            f"  named    package {build.config.package} in {build.config.output}, "
            f"after the title {build.title!r} (--package, --output)"
        )
    if build.inputs is not None:
        inputs = (
            format_count(len(build.inputs.specs), "specification"),
            format_count(len(build.inputs.overlays), "overlay"),
            format_count(len(build.inputs.docs), "page") + " of documentation",
        )
        lines.append(f"  read     {', '.join(inputs)}")
    if counts["files"]:
        kinds = (format_count(counts[f"{kind}s"], kind) for kind in _KINDS)
        lines.append(f"  made     {', '.join(kinds)}")
    guessed = _count_guesses(build)
    if guessed:
        kinds = (f"{kind} {count:,}" for kind, count in guessed.items())
        facts = format_count(sum(guessed.values()), "fact")
        lines.append(
            f"  guessed  {facts} that the docs do not state: {', '.join(kinds)}"
        )
    if changes is not None and build.config is not None:
        lines.append(
            f"  wrote    {counts['created']:,} new, {counts['changed']:,} changed, {counts['deleted']:,} deleted, "
            f"{counts['unchanged']:,} unchanged in {build.config.output}"
        )
    else:
        lines.append("  wrote    nothing; the output folder was not changed")
    noticed = (
        format_count(count, kind)
        for kind, count in count_by_severity(build.report).items()
    )
    lines.append(f"  noticed  {', '.join(noticed)}")
    lines.append(f"  took     {build.seconds:.1f} s")
    return "\n".join(lines)


def _as_json(
    build: Build, changes: Changes | None, outcome: Outcome | None
) -> dict[str, object]:
    config, inputs = build.config, build.inputs
    return {
        "config": build.file,
        "package": config.package if config is not None else None,
        "output": config.output if config is not None else None,
        "written": changes is not None,
        "read": {
            kind: len(getattr(inputs, kind, ()))
            for kind in ("specs", "overlays", "docs")
        },
        "made": _count_results(build, changes),
        "guessed": _count_guesses(build),
        "verdict": _describe_outcome(outcome),
        "noticed": count_by_severity(build.report),
        "seconds": round(build.seconds, 3),
        "findings": describe_findings(build),
    }


def _describe_outcome(outcome: Outcome | None) -> dict[str, object] | None:
    if outcome is None:
        return None
    level = outcome.verdict.level
    return {
        "level": level.name.lower() if level is not None else None,
        "counts": {one.name.lower(): n for one, n in outcome.verdict.counts.items()},
        "version": outcome.version,
        "next_version": outcome.needed,
    }
