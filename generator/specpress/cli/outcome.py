"""Outcome: how a run ends: its exit code, and its findings where somebody reads them."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from specpress.cli.arguments import Arguments
from specpress.cli.build import Build
from specpress.cli.findings import print_report, report_as_json
from specpress.diagnostics import Severity

SUCCESS, DIFFERENCES, FAILURE = 0, 1, 2


def exit_code(builds: Sequence[Build], *, strict: bool) -> int:
    """Return the exit code that the findings ask for."""
    if any(build.report.failed for build in builds):
        return FAILURE
    warned = any(Severity.WARNING in build.report.counts() for build in builds)
    return DIFFERENCES if strict and warned else SUCCESS


def print_findings(build: Build, arguments: Arguments) -> None:
    """Print what was noticed, unless JSON was requested, which contains it."""
    if not arguments.has_flag("as_json"):
        print_report(build.report, build.texts, verbose=arguments.has_flag("verbose"))


def describe_findings(build: Build) -> list[dict[str, object]]:
    """Return what was noticed as JSON values."""
    return report_as_json(build.report, build.texts)


def print_json(arguments: Arguments, values: Sequence[object]) -> None:
    """Print one value for the one SDK that was named, or a list when all were meant."""
    value = values if arguments.all else values[0]
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def format_count(count: int, noun: str) -> str:
    """Spell a number of things."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
