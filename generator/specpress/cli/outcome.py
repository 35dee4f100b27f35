"""Outcome: how a run ends: its exit code, and its findings where somebody reads them."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from specpress.cli.ask import Ask
from specpress.cli.findings import as_json, show
from specpress.cli.work import Work
from specpress.diagnostics import Severity

FINE, DIFFERENT, WRONG = 0, 1, 2


def exit_code(works: Sequence[Work], *, strict: bool) -> int:
    """Return the exit code that the findings ask for."""
    if any(done.report.failed for done in works):
        return WRONG
    warned = any(Severity.WARNING in done.report.counts() for done in works)
    return DIFFERENT if strict and warned else FINE


def show_findings(done: Work, asked: Ask) -> None:
    """Print what was noticed, unless JSON was asked for and has it."""
    if not asked.flag("as_json"):
        show(done.report, done.texts, verbose=asked.flag("verbose"))


def findings(done: Work) -> list[dict[str, object]]:
    """Return what was noticed as JSON values."""
    return as_json(done.report, done.texts)


def print_json(asked: Ask, values: Sequence[object]) -> None:
    """Print one value for the one SDK that was named, or a list when all were meant."""
    value = values if asked.all else values[0]
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def counted(count: int, noun: str) -> str:
    """Spell a number of things."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
