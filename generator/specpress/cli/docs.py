"""Docs: the documentation pages of a folder, as a summary or as JSON."""

from __future__ import annotations

from collections import Counter

import click

from specpress.cli.arguments import Arguments
from specpress.cli.findings import count_by_severity, print_report, report_as_json
from specpress.cli.outcome import (
    DIFFERENCES,
    FAILURE,
    SUCCESS,
    format_count,
    format_json,
)
from specpress.diagnostics import Report
from specpress.docs import Docs, load_folder, read_docs
from specpress.docs import as_json as docs_as_json


def run(arguments: Arguments) -> int:
    """Print what the pages of a folder say; return the exit code."""
    report = Report()
    (folder,) = arguments.configs
    texts = load_folder(folder or ".", report)
    docs = read_docs(texts, report, str(arguments.options["dialect"]))
    if arguments.has_flag("as_json"):
        findings = report_as_json(report, dict(texts))
        value = {**docs_as_json(docs), "findings": findings}
        click.echo(format_json(value))
    else:
        print_report(report, dict(texts), verbose=arguments.has_flag("verbose"))
        click.echo(_format_summary(len(texts), docs))
    if report.failed:
        return FAILURE
    warned = count_by_severity(report)["warning"] > 0
    return DIFFERENCES if arguments.has_flag("strict") and warned else SUCCESS


def _format_summary(files: int, docs: Docs) -> str:
    kinds = Counter(page.kind for page in docs.pages)
    things = [
        *(format_count(count, kind) for kind, count in sorted(kinds.items())),
        format_count(len(docs.groups), "group"),
        format_count(len(docs.methods), "method"),
    ]
    return f"{format_count(files, 'page')}: {', '.join(things)}"
