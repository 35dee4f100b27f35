"""Drift: where the docs and the specification disagree, as text, JSON and a page to look at."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

import click

from specpress import drift
from specpress.cli.arguments import Arguments
from specpress.cli.build import Build, build_sdk
from specpress.cli.findings import (
    count_by_severity,
    print_report,
    report_as_json,
)
from specpress.cli.outcome import (
    DIFFERENCES,
    FAILURE,
    SUCCESS,
    format_count,
    print_json,
)
from specpress.cli.progress import Progress
from specpress.config.text import read_text
from specpress.diagnostics import Report, Severity
from specpress.drift.html_page import render_page
from specpress.drift.text_report import finding_lines, stale_line, summary_lines
from specpress.text import escape_line

NEEDED = ("spec", "docs")


def run(arguments: Arguments) -> int:
    """List the disagreements; return the exit code."""
    _refuse_one_file_for_many(arguments)
    results: list[object] = []
    codes: list[int] = []
    for file in arguments.configs:
        with Progress(3, silent=arguments.has_flag("as_json")) as progress:
            build = build_sdk(arguments, file, progress, needed=NEEDED, stop_at="api")
            judged = _judge(build, arguments, progress)
            _write(build, judged, arguments)
        if arguments.has_flag("as_json"):
            results.append(_as_json(build, judged))
        else:
            _print(build, judged, arguments)
        codes.append(_exit_code(build, judged, arguments))
    if arguments.has_flag("as_json"):
        print_json(arguments, results)
    return max(codes, default=SUCCESS)


def _refuse_one_file_for_many(arguments: Arguments) -> None:
    if len(arguments.configs) > 1 and arguments.options.get("html"):
        message = f"There are {len(arguments.configs)} configurations here: name the CONFIG that --html is for."
        raise click.UsageError(message)


def _judge(
    build: Build, arguments: Arguments, progress: Progress
) -> drift.BaselineResult | None:
    """Find the disagreements and divide them by the baseline; ``None`` after an error."""
    entries = _baseline(build, arguments)
    docs, api = build.result.docs, build.result.lowered
    if docs is None and not build.report.failed:
        build.report.error(
            "docs/no-page", "there are no pages of documentation to compare with"
        )
    if build.report.failed or docs is None or api is None:
        return None
    progress.step("comparing")
    group_of = drift.group_lookup(docs, api)
    return drift.apply_baseline(
        drift.collect_findings(build.report, group_of, build.texts), entries
    )


def _baseline(build: Build, arguments: Arguments) -> tuple[drift.BaselineEntry, ...]:
    """The entries of the baseline, if there is one and it is not to be written anew."""
    file = None if build.config is None else build.config.baseline
    if arguments.has_flag("update_baseline"):
        if build.config is not None and file is None:
            build.report.error(
                "config/missing",
                "there is no baseline to update",
                hint="give --baseline, or name a 'baseline' in the sdk.toml",
            )
        return ()
    if file is None:
        return ()
    text = read_text(file, build.report, None)
    return () if text is None else drift.read_baseline(file, text, build.report)


def _write(
    build: Build, judged: drift.BaselineResult | None, arguments: Arguments
) -> None:
    """Write the files that were requested."""
    if judged is None or build.config is None:
        return
    if arguments.has_flag("update_baseline") and build.config.baseline is not None:
        _write_file(
            build.config.baseline, drift.format_baseline(judged.new), build.report
        )
    html = arguments.options.get("html")
    if isinstance(html, str):
        _write_file(html, render_page(_name(build), judged), build.report)


def _write_file(file: str, text: str, report: Report) -> None:
    """Write a file wholly or not at all."""
    half = f"{file}.{os.getpid()}.tmp"
    try:
        Path(half).write_bytes(text.encode("utf-8", "replace"))
        Path(half).replace(file)
    except (OSError, ValueError) as error:
        words = getattr(error, "strerror", None) or str(error)
        report.error("write/failed", f"{file} cannot be written: {words}")
        with suppress(OSError, ValueError):
            Path(half).unlink()


def _name(build: Build) -> str:
    """What to call the SDK: its package, or the title of its only specification."""
    api, config = build.result.lowered, build.config
    if config is not None and not config.package and len(config.spec) == 1:
        return (api.info.title if api is not None else "") or build.name
    return build.name


def _exit_code(
    build: Build, judged: drift.BaselineResult | None, arguments: Arguments
) -> int:
    if judged is None or build.config is None or build.report.failed:
        return FAILURE
    if arguments.has_flag("update_baseline"):
        return SUCCESS
    fatal = set(build.config.fail_on)
    fails = arguments.has_flag("strict") or any(one.code in fatal for one in judged.new)
    return DIFFERENCES if fails and judged.new else SUCCESS


def _print(
    build: Build, judged: drift.BaselineResult | None, arguments: Arguments
) -> None:
    others = _other_findings(build, verbose=arguments.has_flag("verbose"))
    print_report(others, build.texts, verbose=arguments.has_flag("verbose"))
    if judged is None or build.config is None:
        return
    updated = arguments.has_flag("update_baseline") and not build.report.failed
    _print_lines(summary_lines(_name(build), judged))
    if updated:
        click.echo(
            f"{build.config.baseline} accepts {format_count(len(judged.new), 'finding')}"
        )
    else:
        for finding in judged.new:
            click.echo()
            code, *rest = finding_lines(finding, verbose=arguments.has_flag("verbose"))
            _print_lines((code, *rest), len(finding.code))
    if judged.stale:
        click.echo()
        _print_lines(map(stale_line, judged.stale))
    html = arguments.options.get("html")
    if html and not build.report.failed:
        click.echo(f"\nto look at: {html}")


def _print_lines(lines: Iterable[str], coloured: int = 0) -> None:
    """Print lines, the first ``coloured`` characters in colour."""
    text = "\n".join(map(escape_line, lines))
    click.echo(click.style(text[:coloured], fg="yellow") + text[coloured:])


def _other_findings(build: Build, *, verbose: bool) -> Report:
    """What was noticed besides the disagreements: the errors, or everything."""
    others = [one for one in build.report if not one.code.startswith("drift/")]
    others_shown = (one for one in others if verbose or one.severity is Severity.ERROR)
    return Report(list(others_shown))


def _as_json(build: Build, judged: drift.BaselineResult | None) -> dict[str, object]:
    disagreements = drift.as_json(judged or drift.BaselineResult())
    noticed: Sequence[dict[str, object]] = report_as_json(
        _other_findings(build, verbose=False), build.texts
    )
    return {
        "config": build.file,
        **disagreements,
        "noticed": count_by_severity(_other_findings(build, verbose=True)),
        "errors": noticed,
    }
