"""Inspect: the operations that would be generated, as a table or as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

from specpress.cli.ask import Ask
from specpress.cli.outcome import (
    counted,
    exit_code,
    findings,
    print_json,
    show_findings,
)
from specpress.cli.progress import Progress
from specpress.cli.work import Work, work
from specpress.inspection import inspect

_MARKS = ("deprecated", "paginated")


def run(asked: Ask) -> int:
    """Print what would be generated; return the exit code."""
    works: list[Work] = []
    results: list[object] = []
    for file in asked.configs:
        with Progress(2, silent=asked.flag("as_json")) as progress:
            done = work(asked, file, progress)
            described = _operations(done)
        show_findings(done, asked)
        if asked.flag("as_json"):
            found = {"findings": findings(done)}
            results.append({"config": done.file, **described, **found})
        elif described:
            click.echo(_table(described))
        works.append(done)
    if asked.flag("as_json"):
        print_json(asked, results)
    return exit_code(works, strict=asked.flag("strict"))


def _operations(done: Work) -> dict[str, Any]:
    api, package = done.result.api, done.result.package
    return inspect(api, package) if api is not None and package is not None else {}


def _table(described: Mapping[str, Any]) -> str:
    rows = [
        (
            str(operation["call"]),
            str(operation["method"]).upper(),
            str(operation["path"]),
            str(operation["request_class"] or "-"),
            " ".join(word for word in _MARKS if operation[word]),
        )
        for operation in described["operations"]
    ]
    title = click.style(str(described["package"]), bold=True)
    return "\n".join([f"{title}: {counted(len(rows), 'operation')}", *_aligned(rows)])


def _aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell.ljust(width) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]
