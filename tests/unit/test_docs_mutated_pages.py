"""Thousands of mutated pages of every dialect: no exception, and no fact that is lost without a finding.

A fact is a line that was read: a row, a type, a value, a member of a union, a method, its route or its response. One
whose line still stands in the mutated page is read again, or the page has a finding.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Mapping

import pytest
from tests.behaviour.language_docs import LANGUAGES
from tests.behaviour.language_docs import pages as language_pages
from tests.unit.test_docs_mutations import (
    MUTATIONS,
    OPENAPI_GENERATOR,
    PAGES,
    PYTHON,
    unaccounted,
)
from tests.unit.test_docs_names import API_MD, REFERENCE_MD
from tests.unit.test_docs_openapi_unions import JAVA, RUBY

from specpress.diagnostics import Diagnostic, Report
from specpress.docs import Docs, as_json, read_docs
from specpress.docs.pages import DocPage

SEED = 20_311
COUNT = 40 if os.environ.get("CI") else 340
"""Mutated pages of each dialect; a run that decides whether a change lands tries fewer."""

SETS: dict[str, Mapping[str, str]] = {
    "typescript": PAGES,
    "python": PYTHON,
    "openapi-generator": {
        **OPENAPI_GENERATOR,
        "docs/Vessel.md": JAVA.format(keyword="oneOf", note=""),
        "docs/Raft.md": RUBY.format(keyword="any_of").replace("Vessel", "Raft"),
    },
    "stainless": {"api.md": API_MD},
    "fern": {"reference.md": REFERENCE_MD},
    **{name: language_pages(language) for name, language in LANGUAGES.items()},
}
PIECES = (
    *(
        "|",
        "`|`",
        "\\|",
        "`",
        "```",
        "~~~",
        "*",
        "**",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
    ),
    *("\0", "\r", "\u2028", "<br/>", "[]", "{", '"', "'", ",", ".", ":", "#", "-", " "),
    *("## Fields", "## Values", "# Bike", "| --- | --- |", "[shared.No](../no.md)"),
    *(
        "Record<string, " * 30,
        "[" * 100,
        "x",
        "é",
        "-> ",
        "</code>",
        "<dd>",
        "Optional[",
    ),
)

Fact = tuple[str, str, str]
"""File, kind, and the text of the line that tells it."""


def find_facts(docs: Docs, pages: Mapping[str, str]) -> set[Fact]:
    lines = {path: split_lines(text) for path, text in pages.items()}
    return {
        (path, kind, lines[path][line - 1].strip())
        for path, kind, line in list_facts(docs, lines)
    }


def list_facts(
    docs: Docs, lines: Mapping[str, list[str]]
) -> Iterator[tuple[str, str, int]]:
    for page in docs.pages:
        if page.kind != "name" or page.import_path is not None:
            yield page.path, "class", page.line
        for row in (*page.fields, *page.members):
            yield page.path, "row", row.line
        for row in page.fields:
            if row.type is not None:
                yield page.path, "type", row.line
        if page.types:
            yield from list_members(page, lines[page.path])
    for method in docs.methods:
        yield method.file, "method", method.line
        for row in (*method.parameters, *method.errors):
            yield method.file, "row", row.line
            if row.type is not None:
                yield method.file, "type", row.line
        for sample in method.samples:
            yield method.file, "sample", sample.line - 1
        if method.response is not None:
            after = enumerate(lines[method.file][method.line :], method.line + 1)
            found = (n for n, line in after if line.startswith(("**[", "**P", "[**")))
            yield method.file, "response", next(found, method.line)


def list_members(page: DocPage, lines: list[str]) -> Iterator[tuple[str, str, int]]:
    """The lines of the members of a union, as many as were read."""
    marks = ("### ", "* [", "#   :")
    listed = [n for n, line in enumerate(lines, 1) if line.startswith(marks)]
    for line in listed if len(listed) <= len(page.types) else ():
        yield page.path, "member", line


def split_lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def read(pages: Mapping[str, str], dialect: str) -> tuple[Docs, list[Diagnostic]]:
    report = Report()
    docs = read_docs(sorted(pages.items()), report, dialect)
    assert as_json(docs)
    assert all(str(finding) for finding in report)
    return docs, list(report)


def mutate(pages: Mapping[str, str], chance: random.Random) -> tuple[str, str]:
    """One page with one to three mutations: its path and text."""
    path = chance.choice(sorted(pages))
    lines = pages[path].split("\n")
    for _ in range(chance.randint(1, 3)):
        if lines:
            at = chance.randrange(len(lines))
            chance.choice(MUTATIONS)(lines, at, chance.choice(PIECES))
    return path, "\n".join(lines)


@pytest.mark.parametrize("dialect", SETS)
def test_no_fact_is_lost_in_silence(dialect: str) -> None:
    pages = SETS[dialect]
    docs, _ = read(pages, dialect)
    before = find_facts(docs, pages)
    assert len(before) >= 6
    chance = random.Random(f"{SEED} {dialect}")  # noqa: S311 - nothing secret
    lost: list[tuple[Fact, str]] = []
    for _ in range(COUNT):
        path, text = mutate(pages, chance)
        mutated = {**pages, path: text}
        docs, findings = read(mutated, dialect)
        files = {one.place.file for one in findings if one.place is not None}
        if any(one.code == "docs/dialect" for one in findings):
            continue  # an error says that none of the pages is read
        standing = {line.strip() for line in split_lines(text)}
        gone = before - find_facts(docs, mutated)
        lost += [
            (fact, text)
            for fact in sorted(gone)
            if fact[0] != path or (fact[2] in standing and path not in files)
        ]
        if dialect in {"typescript", "python", "openapi-generator"}:
            assert unaccounted(mutated, dialect) == []
    assert not lost, f"{len(lost)} lost; first {lost[0][0]}\n{lost[0][1]}"
