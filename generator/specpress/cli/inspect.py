"""Inspect: the operations that would be generated, as a table or as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

from specpress.cli.arguments import Arguments
from specpress.cli.build import Build, build_sdk
from specpress.cli.kept import describe_kept, format_kept
from specpress.cli.ledger import describe_ledger, format_ledger, make_ledger
from specpress.cli.outcome import (
    describe_findings,
    exit_code,
    format_count,
    print_findings,
    print_json,
)
from specpress.cli.progress import Progress
from specpress.inspection import inspect
from specpress.text import escape_line

_MARKS = ("deprecated", "paginated")


def run(arguments: Arguments) -> int:
    """Print what would be generated; return the exit code."""
    builds: list[Build] = []
    results: list[object] = []
    for file in arguments.configs:
        with Progress(2, silent=arguments.has_flag("as_json")) as progress:
            build = build_sdk(arguments, file, progress)
            described = _operations(build)
        print_findings(build, arguments)
        if arguments.has_flag("as_json"):
            results.append(
                {
                    "config": build.file,
                    **described,
                    "kept": _describe_kept(build),
                    **_describe_ledger(build, arguments),
                    "findings": describe_findings(build),
                }
            )
        elif arguments.has_flag("ledger"):
            _print_ledger(build, arguments)
        elif described:
            click.echo(_format_table(described))
            if arguments.has_flag("verbose"):
                _print_kept(build)
        builds.append(build)
    if arguments.has_flag("as_json"):
        print_json(arguments, results)
    return exit_code(builds, strict=arguments.has_flag("strict"))


def _describe_kept(build: Build) -> list[dict[str, object]]:
    api = build.result.api
    return describe_kept(api, build.texts) if api is not None else []


def _describe_ledger(build: Build, arguments: Arguments) -> dict[str, object]:
    if not arguments.has_flag("ledger"):
        return {}
    ledger, document = make_ledger(build), build.result.document
    if ledger is None or document is None:
        return {"ledger": None}
    return {"ledger": describe_ledger(ledger, document, build.texts)}


def _print_ledger(build: Build, arguments: Arguments) -> None:
    ledger, document = make_ledger(build), build.result.document
    if ledger is not None and document is not None:
        verbose = arguments.has_flag("verbose")
        for line in format_ledger(ledger, document, build.texts, verbose=verbose):
            click.echo(escape_line(line))


def _print_kept(build: Build) -> None:
    api = build.result.api
    for line in format_kept(api, build.texts) if api is not None else ():
        click.echo(escape_line(line))


def _operations(build: Build) -> dict[str, Any]:
    survey, package = build.result.survey, build.result.package
    if survey is None or package is None:
        return {}
    return inspect(survey, package)


def _format_table(described: Mapping[str, Any]) -> str:
    rows = [
        (
            str(operation["call"]),
            str(operation["method"]).upper(),
            escape_line(str(operation["path"])),
            str(operation["request_class"] or "-"),
            " ".join(word for word in _MARKS if operation[word]),
        )
        for operation in described["operations"]
    ]
    title = click.style(str(described["package"]), bold=True)
    return "\n".join(
        [f"{title}: {format_count(len(rows), 'operation')}", *_align_columns(rows)]
    )


def _align_columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell.ljust(width) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]
