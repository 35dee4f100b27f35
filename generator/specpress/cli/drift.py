"""Drift: where the docs and the specification disagree, as text, JSON and a page to look at."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

import click

from specpress import drift
from specpress.cli.ask import Ask
from specpress.cli.findings import as_json, counts, printable, show
from specpress.cli.outcome import DIFFERENT, FINE, WRONG, counted, print_json
from specpress.cli.progress import Progress
from specpress.cli.work import Work, work
from specpress.config.text import read_text
from specpress.diagnostics import Report, Severity
from specpress.drift.html_page import render_page
from specpress.drift.text_report import finding_lines, stale_line, summary_lines

NEEDED = ("spec", "docs")


def run(asked: Ask) -> int:
    """List the disagreements; return the exit code."""
    _refuse_one_file_for_many(asked)
    results: list[object] = []
    codes: list[int] = []
    for file in asked.configs:
        with Progress(3, silent=asked.flag("as_json")) as progress:
            done = work(asked, file, progress, needed=NEEDED, whole=False)
            judged = _judge(done, asked, progress)
            _write(done, judged, asked)
        if asked.flag("as_json"):
            results.append(_as_json(done, judged))
        else:
            _print(done, judged, asked)
        codes.append(_exit_code(done, judged, asked))
    if asked.flag("as_json"):
        print_json(asked, results)
    return max(codes, default=FINE)


def _refuse_one_file_for_many(asked: Ask) -> None:
    if len(asked.configs) > 1 and asked.given.get("html"):
        message = f"There are {len(asked.configs)} configurations here: name the CONFIG that --html is for."
        raise click.UsageError(message)


def _judge(done: Work, asked: Ask, progress: Progress) -> drift.BaselineResult | None:
    """Find the disagreements and divide them by the baseline; ``None`` after an error."""
    entries = _baseline(done, asked)
    docs, api = done.result.docs, done.result.lowered
    if docs is None and not done.report.failed:
        done.report.error(
            "docs/no-page", "there are no pages of documentation to compare with"
        )
    if done.report.failed or docs is None or api is None:
        return None
    progress.step("comparing")
    group_of = drift.group_lookup(docs, api)
    return drift.apply_baseline(
        drift.collect_findings(done.report, group_of, done.texts), entries
    )


def _baseline(done: Work, asked: Ask) -> tuple[drift.BaselineEntry, ...]:
    """The entries of the baseline, if there is one and it is not to be written anew."""
    file = None if done.config is None else done.config.baseline
    if asked.flag("update_baseline"):
        if done.config is not None and file is None:
            done.report.error(
                "config/missing",
                "there is no baseline to update",
                hint="give --baseline, or name a 'baseline' in the sdk.toml",
            )
        return ()
    if file is None:
        return ()
    text = read_text(file, done.report, None)
    return () if text is None else drift.read_baseline(file, text, done.report)


def _write(done: Work, judged: drift.BaselineResult | None, asked: Ask) -> None:
    """Write the files that were asked for."""
    if judged is None or done.config is None:
        return
    if asked.flag("update_baseline") and done.config.baseline is not None:
        _write_file(
            done.config.baseline, drift.format_baseline(judged.new), done.report
        )
    html = asked.given.get("html")
    if isinstance(html, str):
        _write_file(html, render_page(_name(done), judged), done.report)


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


def _name(done: Work) -> str:
    """What to call the SDK: its package, or the title of its only specification."""
    api, config = done.result.lowered, done.config
    if config is not None and not config.package and len(config.spec) == 1:
        return (api.info.title if api is not None else "") or done.name
    return done.name


def _exit_code(done: Work, judged: drift.BaselineResult | None, asked: Ask) -> int:
    if judged is None or done.config is None or done.report.failed:
        return WRONG
    if asked.flag("update_baseline"):
        return FINE
    fatal = set(done.config.fail_on)
    fails = asked.flag("strict") or any(one.code in fatal for one in judged.new)
    return DIFFERENT if fails and judged.new else FINE


def _print(done: Work, judged: drift.BaselineResult | None, asked: Ask) -> None:
    others = _others(done, verbose=asked.flag("verbose"))
    show(others, done.texts, verbose=asked.flag("verbose"))
    if judged is None or done.config is None:
        return
    updated = asked.flag("update_baseline") and not done.report.failed
    _echo(summary_lines(_name(done), judged))
    if updated:
        click.echo(
            f"{done.config.baseline} accepts {counted(len(judged.new), 'finding')}"
        )
    else:
        for finding in judged.new:
            click.echo()
            code, *rest = finding_lines(finding, verbose=asked.flag("verbose"))
            _echo((code, *rest), len(finding.code))
    if judged.stale:
        click.echo()
        _echo(map(stale_line, judged.stale))
    html = asked.given.get("html")
    if html and not done.report.failed:
        click.echo(f"\nto look at: {html}")


def _echo(lines: Iterable[str], coloured: int = 0) -> None:
    """Print lines, the first ``coloured`` characters in colour."""
    text = printable("\n".join(lines))
    click.echo(click.style(text[:coloured], fg="yellow") + text[coloured:])


def _others(done: Work, *, verbose: bool) -> Report:
    """What was noticed besides the disagreements: the errors, or everything."""
    others = [one for one in done.report if not one.code.startswith("drift/")]
    wanted = (one for one in others if verbose or one.severity is Severity.ERROR)
    return Report(list(wanted))


def _as_json(done: Work, judged: drift.BaselineResult | None) -> dict[str, object]:
    shown = drift.as_json(judged or drift.BaselineResult())
    noticed: Sequence[dict[str, object]] = as_json(
        _others(done, verbose=False), done.texts
    )
    return {
        "config": done.file,
        **shown,
        "noticed": counts(_others(done, verbose=True)),
        "errors": noticed,
    }
