"""A library's findings, made by hand: what the tests of drift list, accept and show."""

from __future__ import annotations

from specpress.diagnostics import Place
from specpress.drift import Finding
from specpress.reconcile.drift import Side, Sides, names_message


def sides(
    subject: str,
    docs: str | None,
    spec: str | None,
    *,
    line: int = 7,
    file: str = "docs/book.md",
) -> Sides:
    pointer = f"/components/schemas/{subject.replace('.', '/properties/')}"
    return Sides(
        subject,
        Side(docs, Place(file, line=line, column=1)),
        Side(spec, Place("library.yaml", pointer, line=line * 10, column=9)),
    )


def finding(  # noqa: PLR0913 - a finding has that many parts, and tests name those they need
    slug: str,
    subject: str,
    docs: str | None,
    spec: str | None,
    *,
    group: str = "books",
    line: int = 7,
) -> Finding:
    message = f"`{subject}`: {docs} in the docs, {spec} in the specification"
    both = (sides(subject, docs, spec, line=line),)
    return Finding(f"drift/{slug}", message, group, both)


def renamed(*ids: str) -> Finding:
    found = tuple(sides(f"operation {i}", f"books.{i}", f"shelf.{i}") for i in ids)
    return Finding("drift/name", names_message(found), "books", found)
