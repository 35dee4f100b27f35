"""Baseline: the findings that are known and accepted, as TOML, and what is left of others beside them.

A finding is known again by its code, its subject and both sides' words, wherever it has moved.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

from msgspec import Struct

from specpress import toml
from specpress.diagnostics import Place, Report
from specpress.drift.findings import Finding, keep_sides
from specpress.reconcile.drift import Sides
from specpress.reconcile.naming import fold_whitespace

_KEYS = ("code", "subject", "docs", "spec")
_HEAD = "# What `specpress drift` finds and is known and accepted; made by --update-baseline."

_Words = tuple[str, str, str | None, str | None]


class BaselineEntry(Struct, frozen=True):
    """One accepted disagreement; ``docs`` and ``spec`` are ``None`` for a side that has no statement."""

    code: str
    subject: str
    docs: str | None = None
    spec: str | None = None
    place: Place | None = None


class BaselineResult(Struct, frozen=True):
    """Findings that are new, those that a baseline accepts, and its entries that no longer occur."""

    new: tuple[Finding, ...] = ()
    accepted: tuple[Finding, ...] = ()
    stale: tuple[BaselineEntry, ...] = ()


def apply_baseline(
    findings: Iterable[Finding], entries: Iterable[BaselineEntry]
) -> BaselineResult:
    """Divide findings by a baseline; one of several sides is divided too."""
    entry_by_words = {(e.code, e.subject, e.docs, e.spec): e for e in entries}
    matched: set[_Words] = set()
    new: list[Finding] = []
    accepted: list[Finding] = []
    for finding in findings:
        mine: list[Sides] = []
        others: list[Sides] = []
        for sides in finding.sides:
            words = _identity(finding.code, sides)
            (mine if words in entry_by_words else others).append(sides)
            matched.add(words)
        if mine:
            accepted.append(keep_sides(finding, tuple(mine)))
        if others:
            new.append(keep_sides(finding, tuple(others)))
    stale = tuple(
        entry for words, entry in entry_by_words.items() if words not in matched
    )
    return BaselineResult(tuple(new), tuple(accepted), stale)


def format_baseline(findings: Iterable[Finding]) -> str:
    """The text of a baseline that accepts these findings."""
    identities = {
        _identity(finding.code, sides): None
        for finding in findings
        for sides in finding.sides
    }
    blocks = [_HEAD]
    for words in sorted(identities, key=str):
        entries = zip(_KEYS, words, strict=True)
        lines = [
            f"{key} = {_format_string(text)}"
            for key, text in entries
            if text is not None
        ]
        blocks.append("\n".join(["[[accepted]]", *lines]))
    return "\n\n".join(blocks) + "\n"


def read_baseline(file: str, text: str, report: Report) -> tuple[BaselineEntry, ...]:
    """Read a baseline; what is wrong with it is an error of ``report``."""
    document = toml.parse_toml(file, text, report)
    if document is None:
        return ()
    for name in document.values:
        if name != "accepted":
            message = f"a baseline holds [[accepted]] tables, and no {name!r}"
            report.error("config/baseline", message, document.keys[(name,)])
    tables = document.values.get("accepted", [])
    if not isinstance(tables, list):
        message = "a baseline holds [[accepted]] tables"
        report.error("config/baseline", message, document.keys[("accepted",)])
        return ()
    items = enumerate(cast("list[object]", tables))
    entries = (_read_entry(document, index, item, report) for index, item in items)
    return tuple(entry for entry in entries if entry is not None)


def _read_entry(
    document: toml.Document, index: int, item: object, report: Report
) -> BaselineEntry | None:
    key: toml.Key = ("accepted", index)
    if not isinstance(item, dict):
        place = document.places.get(key)
        report.error("config/baseline", "this has to be a table", place)
        return None
    table = cast("dict[str, object]", item)
    place = next(
        (document.keys[*key, name] for name in table), document.keys[("accepted",)]
    )
    missing = [name for name in _KEYS[:2] if name not in table]
    for name in missing:
        report.error("config/baseline", f"the entry has no {name!r}", place)
    wrong = False
    for name, value in table.items():
        if name not in _KEYS or not isinstance(value, str):
            known = name in _KEYS
            words = "has to be a string" if known else "is not a key of an entry"
            message = f"{name!r} {words}"
            report.error("config/baseline", message, document.keys[*key, name])
            wrong = True
    if missing or wrong:
        return None
    texts = {name: fold_whitespace(str(value)) for name, value in table.items()}
    return BaselineEntry(**texts, place=place)


def _identity(code: str, sides: Sides) -> _Words:
    statements = (sides.docs.says, sides.spec.says)
    docs, spec = (
        None if words is None else fold_whitespace(words) for words in statements
    )
    return code, fold_whitespace(sides.subject), docs, spec


def _format_string(text: str) -> str:
    """A TOML string; JSON escapes all that TOML wants escaped but one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
