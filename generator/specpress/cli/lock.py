"""Lock: rebuild a lost sdk.lock from an SDK that was generated before."""

from __future__ import annotations

from pathlib import Path

import click

from specpress.cli.arguments import Arguments
from specpress.cli.build import Build, build_sdk
from specpress.cli.names_file import write_names_file
from specpress.cli.outcome import exit_code, format_count, print_findings
from specpress.cli.progress import Progress
from specpress.diagnostics import Report
from specpress.sdk_lock import Lock, format_lock
from specpress.sdk_lock.package import PackageNames, read_package
from specpress.survey import survey
from specpress.survey.package_lock import lock_from_package, lock_of_calls


def run(arguments: Arguments) -> int:
    """Write the lock; return the exit code."""
    builds: list[Build] = []
    for file in arguments.configs:
        with Progress(2) as progress:
            build = build_sdk(arguments, file, progress, stop_at="api")
        lock = _rebuild(build, arguments)
        print_findings(build, arguments)
        if lock is not None and build.names is not None:
            write_names_file(build.names, format_lock(lock))
            kept = sum(not one.gone for one in lock.entries.values())
            click.echo(
                f"{build.name}: wrote {build.names.path}, {format_count(kept, 'name')}"
            )
        builds.append(build)
    return exit_code(builds, strict=False)


def _rebuild(build: Build, arguments: Arguments) -> Lock | None:
    """The lock of the package; ``None`` after an error, which the report of the build has."""
    report = build.report
    if report.failed or build.config is None or build.inputs is None:
        return None
    if build.names is None:
        report.error("lock/no-config", "only an SDK with an sdk.toml has a lock")
        return None
    if build.names.text is not None and not arguments.has_flag("force"):
        report.error(
            "lock/exists",
            f"{build.names.path} is there, and has the names",
            hint="overwrite it with --force",
        )
        return None
    folder = Path(str(arguments.options["from_package"]))
    package = _read_folder(folder, build.config.package)
    if not package.calls:
        report.error(
            "lock/no-package",
            f"{folder} has no package that specpress generated",
            hint="name the folder of the SDK, or that of its package",
        )
        return None
    api, settings = build.result.api, build.inputs.settings
    if api is None:
        return None
    offered = survey(api, settings, Report(), lock_of_calls(package, settings.version))
    lock = lock_from_package(package, offered.calls, offered.api, offered.lock)
    return survey(api, settings, Report(), lock).lock


def _read_folder(folder: Path, name: str) -> PackageNames:
    """The names of the package in a folder, or of the folder itself."""
    inside = folder / name
    root = inside if (inside / "operations").is_dir() else folder
    files: dict[str, str] = {}
    for part in ("models", "operations", "resources"):
        for path in sorted((root / part).glob("*.py")):
            files[f"{part}/{path.name}"] = path.read_text("utf-8", errors="replace")
    return read_package(files)
