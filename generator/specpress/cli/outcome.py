"""Outcome: how a run ends: its exit code, and its findings for the terminal."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

import click

from specpress.cli.arguments import Arguments
from specpress.cli.build import Build
from specpress.cli.findings import print_report, report_as_json
from specpress.diagnostics import Severity

SUCCESS, DIFFERENCES, FAILURE = 0, 1, 2
# What terminals obey or do not show: C1 controls, bidirectional and other format characters, surrogates.
_NOT_PRINTED = re.compile(
    "[\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff0-\uffff\U0001d173-\U0001d17a\U000e0000-\U000e0fff]|#(?=#\\w*\\[)"
)


def exit_code(builds: Sequence[Build], *, strict: bool) -> int:
    """Return the exit code for the findings."""
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
    click.echo(format_json(values if arguments.all else values[0]))


def format_json(value: object) -> str:
    """Return JSON in which every character is printable; the others are escaped, as JSON allows inside strings."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return _NOT_PRINTED.sub(_escape_in_json, text)


def _escape_in_json(character: re.Match[str]) -> str:
    # A number sign is escaped where `escape_line` escapes it: before what pipelines obey.
    return "\\u0023" if character[0] == "#" else json.dumps(character[0])[1:-1]


def format_count(count: int, noun: str) -> str:
    """Spell a number of things."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
