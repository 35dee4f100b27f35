"""Docs: the documentation pages of a folder, as a summary or as JSON."""

from __future__ import annotations

import json
from collections import Counter

import click

from specpress.cli.ask import Ask
from specpress.cli.findings import as_json, counts, show
from specpress.cli.outcome import DIFFERENT, FINE, WRONG, counted
from specpress.diagnostics import Report
from specpress.docs import Docs, load_folder, read_docs
from specpress.docs import as_json as docs_as_json


def run(asked: Ask) -> int:
    """Print what the pages of a folder say; return the exit code."""
    report = Report()
    (folder,) = asked.configs
    texts = load_folder(folder or ".", report)
    docs = read_docs(texts, report, str(asked.given["dialect"]))
    if asked.flag("as_json"):
        found = {"findings": as_json(report, dict(texts))}
        value = {**docs_as_json(docs), **found}
        click.echo(json.dumps(value, indent=2, ensure_ascii=False))
    else:
        show(report, dict(texts), verbose=asked.flag("verbose"))
        click.echo(_summary(len(texts), docs))
    if report.failed:
        return WRONG
    warned = counts(report)["warning"] > 0
    return DIFFERENT if asked.flag("strict") and warned else FINE


def _summary(files: int, docs: Docs) -> str:
    kinds = Counter(page.kind for page in docs.pages)
    things = [
        *(counted(count, kind) for kind, count in sorted(kinds.items())),
        counted(len(docs.groups), "group"),
        counted(len(docs.methods), "method"),
    ]
    return f"{counted(files, 'page')}: {', '.join(things)}"
