"""Disagreements become findings with their group, both places and the codes that sdk.toml knows."""

from __future__ import annotations

import json
from typing import Any

from tests.unit.drift_shelf import finding, renamed
from tests.unit.reconcile_shop import (
    answer,
    enum_page,
    group_page,
    link,
    method,
    object_page,
    ref,
)

from specpress import ir
from specpress.diagnostics import Diagnostic, Place, Report, Severity
from specpress.docs import Docs, read_docs
from specpress.drift import (
    BaselineEntry,
    BaselineResult,
    Finding,
    as_json,
    collect_findings,
    group_lookup,
)
from specpress.drift.codes import DRIFT_CODES
from specpress.drift.text_report import finding_lines, stale_line, summary_lines
from specpress.lower import lower
from specpress.reconcile import reconcile
from specpress.reconcile.drift import Disagreement
from specpress.source import Document

STRING = {"type": "string"}
SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Library", "version": "1"},
    "paths": {
        "/books": {
            "get": {"operationId": "books_get", "responses": answer(ref("Book"))},
            "delete": {
                "operationId": "books_burn",
                "tags": ["Books"],
                "responses": {"204": {"description": "Gone."}},
            },
        },
        "/rooms": {
            "get": {"operationId": "rooms_get", "responses": answer(ref("Room"))},
            "post": {
                "operationId": "rooms_build",
                "tags": ["builders"],
                "responses": {"204": {"description": "Built."}},
            },
        },
    },
    "components": {
        "schemas": {
            "Book": {
                "properties": {
                    "pages": STRING,
                    "isbn": STRING,
                    "colour": ref("Colour"),
                    "place": ref("Place"),
                },
            },
            "Room": {"properties": {"door": STRING, "place": ref("Place")}},
            "Colour": {"type": "string", "enum": ["red", "blue"]},
            "Place": {"properties": {"shelf": STRING}},
        }
    },
}
PAGES = {
    "sdks/books/README.md": group_page(
        "Books",
        method("get", "books_get", "get /books", response=link("Book")),
        method("lend", "books_lend", "put /books", response=link("Book")),
    ),
    "sdks/rooms/README.md": group_page(
        "Rooms", method("get", "rooms_get", "get /rooms", response=link("Room"))
    ),
    "sdk/models/shared/book.md": object_page(
        "Book",
        ("pages", "*number*", False, "N/A"),
        ("isbn", "*string*", True, "Its number"),
        ("colour", link("Colour"), False, "N/A"),
        ("place", link("Place"), False, "N/A"),
        ("author", "*string*", False, "N/A"),
    ),
    "sdk/models/shared/room.md": object_page(
        "Room", ("place", link("Place"), False, "N/A")
    ),
    "sdk/models/shared/place.md": object_page(
        "Place", ("shelf", "*number*", False, "N/A")
    ),
    "sdk/models/shared/colour.md": enum_page("Colour", ("Red", "red")),
}


def found() -> tuple[Finding, ...]:
    report = Report()
    text = json.dumps(SPEC, indent=1)
    api: ir.Api = lower(Document("library.json", SPEC), Report())
    docs: Docs = read_docs(sorted(PAGES.items()), Report())
    reconcile(api, docs, report)
    assert all(isinstance(one, Disagreement) for one in report)
    return collect_findings(report, group_lookup(docs, api), {"library.json": text})


def test_every_finding_has_code_subject_and_group() -> None:
    assert [(f.code.partition("/")[2], f.subject, f.group) for f in found()] == [
        ("missing-in-spec", "Book.author", "books"),
        ("missing-in-spec", "operation books.lend", "books"),
        ("missing-in-docs", "operation books_burn", "books"),
        ("missing-in-docs", "operation rooms_build", "builders"),
        ("missing-in-docs", "Room.door", "rooms"),
        ("type", "Book.pages", "books"),
        ("type", "Place.shelf", "shared"),
        ("required", "Book.isbn", "books"),
        ("enum", "Colour", "books"),
        ("description", "Book.isbn", "books"),
    ]


def test_both_sides_have_words_and_places() -> None:
    by = {(f.code, f.subject): f.sides[0] for f in found()}
    pages = by["drift/type", "Book.pages"]
    assert (pages.docs.says, pages.spec.says) == ("number", "string")
    assert str(pages.docs.place) == "sdk/models/shared/book.md:9:1"
    assert pages.spec.place is not None
    assert pages.spec.place.pointer == "/components/schemas/Book/properties/pages"
    lines = json.dumps(SPEC, indent=1).split("\n")
    line, column = pages.spec.place.line, pages.spec.place.column
    assert line is not None
    assert column is not None
    assert lines[line - 1][column - 1 :].startswith('"pages"')
    author = by["drift/missing-in-spec", "Book.author"]
    assert (author.docs.says, author.spec.says) == ("string, optional", None)
    door = by["drift/missing-in-docs", "Room.door"]
    assert (door.docs.says, door.spec.says) == (None, "string, optional")
    colour = by["drift/enum", "Colour"]
    assert (colour.docs.says, colour.spec.says) == ("without `blue`", "with `blue`")


def test_an_operation_of_one_side_has_a_place_on_the_other() -> None:
    by = {f.subject: f.sides[0] for f in found()}
    lend = by["operation books.lend"]
    assert lend.docs.says == "PUT /books"
    assert lend.spec.place is not None
    assert lend.spec.place.pointer == "/paths/~1books"
    burn = by["operation books_burn"]
    assert burn.spec.says == "DELETE /books"
    assert str(burn.docs.place) == "sdks/books/README.md:1:1"
    assert by["operation rooms_build"].docs.place is None


def test_the_codes_are_those_that_sdk_toml_takes() -> None:
    assert {f.code for f in found()} <= set(DRIFT_CODES)
    assert len(DRIFT_CODES) == len(set(DRIFT_CODES)) == 8


def test_other_findings_are_none_of_these() -> None:
    plain = Diagnostic(Severity.NOTE, "drift/type", "x")
    assert collect_findings([plain], lambda _: "", {}) == ()


def test_json() -> None:
    one = finding("type", "Book.pages", "number", "string")
    two = finding("missing-in-docs", "Book.door", None, "string, optional")
    both = renamed("find", "lend")
    value: Any = as_json(BaselineResult((one, both), (two,)))
    assert value["summary"] == {
        "findings": 2,
        "accepted": 1,
        "stale": 0,
        "by_code": {"drift/type": 1, "drift/name": 1},
        "by_group": {"books": 2},
    }
    first, second = value["findings"]
    assert first == {
        "code": "drift/type",
        "subject": "Book.pages",
        "group": "books",
        "message": one.message,
        "spec": {
            "says": "string",
            "file": "library.yaml",
            "line": 70,
            "column": 9,
            "pointer": "/components/schemas/Book/properties/pages",
        },
        "docs": {"says": "number", "file": "docs/book.md", "line": 7, "column": 1},
    }
    assert second["subject"] == "operation find and 1 more"
    assert [i["docs"]["says"] for i in second["instances"]] == [
        "books.find",
        "books.lend",
    ]
    (accepted,) = value["baseline"]["accepted"]
    assert accepted["docs"]["says"] is None
    assert accepted["docs"]["line"] == 7


def test_text() -> None:
    judged = BaselineResult((finding("type", "Book.pages", "number", "string"),))
    assert list(summary_lines("library", judged)) == [
        "library: 1 finding",
        "  by code",
        "    drift/type       1",
        "  by group",
        "    books       1",
    ]
    assert list(finding_lines(judged.new[0], verbose=False))[1:] == [
        "  docs  docs/book.md:7:1  number",
        "  spec  library.yaml:70:9 #/components/schemas/Book/properties/pages  string",
    ]


def test_text_lists_some_of_many_names_or_all() -> None:
    many = renamed(*(f"op{number}" for number in range(20)))
    assert len(list(finding_lines(many, verbose=True))) == 21
    short = list(finding_lines(many, verbose=False))
    assert len(short) == 14
    assert short[-1] == "  and 8 more (--verbose, --json and --html list all)"


def test_text_of_an_entry_that_is_gone() -> None:
    entry = BaselineEntry(
        "drift/type", "Book.x", None, "y" * 500, Place("b.toml", line=3)
    )
    assert stale_line(entry).startswith(
        "b.toml:3:1: no longer occurs: drift/type `Book.x` (docs -, specification yyy"
    )
    assert len(stale_line(entry)) < 300
