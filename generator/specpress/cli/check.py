"""Check: the difference between the output folders and what generate would write, and the command that fixes it."""

from __future__ import annotations

import difflib
from pathlib import Path

import click

from specpress.changes import next_version, verdict_of
from specpress.changes.verdict import is_below
from specpress.cli.arguments import Arguments
from specpress.cli.build import Build, build_sdk
from specpress.cli.changes import compare_with, describe_change, format_verdict
from specpress.cli.findings import count_by_severity
from specpress.cli.generate import NEEDED, report_obstacles
from specpress.cli.outcome import (
    DIFFERENCES,
    describe_findings,
    exit_code,
    format_count,
    print_findings,
    print_json,
)
from specpress.cli.progress import Progress
from specpress.cli.since import read_earlier
from specpress.text import escape_line
from specpress.write import Changes, compare
from specpress.write.manifest import NAME

LINES = 400
"""How many lines of a difference are printed."""

_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def run(arguments: Arguments) -> int:
    """Compare; return the exit code."""
    builds: list[Build] = []
    results: list[object] = []
    differ = False
    for file in arguments.configs:
        with Progress(3, silent=arguments.has_flag("as_json")) as progress:
            build = build_sdk(arguments, file, progress, needed=NEEDED)
            changes = _compare(build, progress)
            _check_version(build, arguments)
        print_findings(build, arguments)
        if arguments.has_flag("as_json"):
            results.append(_as_json(build, changes, arguments))
        elif changes is not None and build.config is not None:
            _print(build, changes, Path(build.config.output), arguments)
        builds.append(build)
        differ = differ or (changes is not None and _differ(build, changes))
    if arguments.has_flag("as_json"):
        print_json(arguments, results)
    code = exit_code(builds, strict=arguments.has_flag("strict"))
    return max(code, DIFFERENCES) if differ else code


def _check_version(build: Build, arguments: Arguments) -> None:
    """Report a stated version that is below what has changed since a revision asks for, if one is named."""
    since = arguments.options.get("since")
    if not isinstance(since, str) or build.result.survey is None:
        return
    earlier = read_earlier(build, since, build.report)
    if earlier is None or build.inputs is None:
        return
    changes = compare_with(build, earlier)
    version = build.inputs.settings.version
    needed = next_version(earlier.version or version, verdict_of(changes).level)
    if earlier.version and is_below(version, needed):
        build.report.error(
            "changes/version",
            f"version {version} is stated, and {needed} is the least after {earlier.version}: "
            f"{format_verdict(verdict_of(changes))}, such as {describe_change(changes[0])}",
            hint='state that version, or version = "auto"; accept a change in [changes] of sdk.toml',
        )


def _compare(build: Build, progress: Progress) -> Changes | None:
    if build.config is None or build.result.files is None or build.report.failed:
        return None
    progress.step("comparing")
    folder = Path(build.config.output)
    changes = compare(build.result.files, folder)
    # Edited and foreign files are differences like others here: nothing is written.
    report_obstacles(changes, folder, build.report, force=True)
    return changes


def _differ(build: Build, changes: Changes) -> bool:
    return changes.differ or is_lock_stale(build)


def is_lock_stale(build: Build) -> bool:
    """Tell whether the lock beside an sdk.toml has other names than the SDK."""
    text = build.lock_text
    return text is not None and build.names is not None and text != build.names.text


def _diff_lock(build: Build) -> list[str]:
    """Return the unified diff from the lock to what it ought to be; none where it is that."""
    if build.names is None or not is_lock_stale(build):
        return []
    before, path = build.names.text, build.names.path
    return [
        *difflib.unified_diff(
            [] if before is None else before.splitlines(),
            (build.lock_text or "").splitlines(),
            "/dev/null" if before is None else path,
            path,
            lineterm="",
            n=0,
        )
    ]


def _print(build: Build, changes: Changes, folder: Path, arguments: Arguments) -> None:
    stale = _diff_lock(build)
    if not changes.differ and not stale:
        files = format_count(len(changes.unchanged), "file")
        click.echo(f"{build.name}: {folder} is up to date, {files}")
        return
    lines = [*make_diff(changes, folder), *stale]
    for line in map(escape_line, lines[:LINES]):
        colour = None if line.startswith(("+++", "---")) else _COLOURS.get(line[:1])
        click.echo(click.style(line, fg=colour) if colour else line)
    if len(lines) > LINES:
        click.echo(f"... and {format_count(len(lines) - LINES, 'more line')}")
    if stale and build.names is not None:
        click.echo(f"{build.name}: {build.names.path} has not the names of the SDK")
    if changes.differ:
        click.echo(_format_difference(build, changes, folder))
    click.echo(f"To fix it: {format_fix(build, changes, arguments)}")


def _format_difference(build: Build, changes: Changes, folder: Path) -> str:
    return (
        f"{build.name}: {folder} is not what generate would write: {_without_manifest(changes.created)} missing, "
        f"{_without_manifest(changes.changed)} different, {len(changes.deleted):,} no longer made"
    )


def _without_manifest(paths: tuple[str, ...]) -> str:
    return f"{len(paths) - (NAME in paths):,}"


def make_diff(changes: Changes, folder: Path) -> list[str]:
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


def format_fix(build: Build, changes: Changes, arguments: Arguments) -> str:
    """Return the command line after which the folder is what it ought to be."""
    force = " --force" if changes.edited or changes.foreign else ""
    return arguments.format_command("generate", build.file) + force


def _as_json(
    build: Build, changes: Changes | None, arguments: Arguments
) -> dict[str, object]:
    kinds = ("created", "changed", "deleted", "edited", "foreign")
    return {
        "config": build.file,
        "package": build.config.package if build.config is not None else None,
        "output": build.config.output if build.config is not None else None,
        "differs": _differ(build, changes) if changes is not None else None,
        "lock": (
            {"path": build.names.path, "differs": is_lock_stale(build)}
            if build.names is not None
            else None
        ),
        **{kind: list(getattr(changes, kind, ())) for kind in kinds},
        "unchanged": len(changes.unchanged) if changes is not None else 0,
        "fix": (
            format_fix(build, changes, arguments)
            if changes and _differ(build, changes)
            else None
        ),
        "noticed": count_by_severity(build.report),
        "findings": describe_findings(build),
    }
