"""The reader against what the same SDK's TypeScript source declares."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from specpress.diagnostics import Report, Severity
from specpress.docs import Docs, load_folder, read_docs
from specpress.docs.pages import (
    ArrayOf,
    MapOf,
    NamedRef,
    Type,
    UnionOf,
    format_type,
)

STACKONE = Path(__file__).parents[2] / ".." / "shared" / "stackone"
DAY = STACKONE / "2025-12-03"

pytestmark = pytest.mark.skipif(
    not DAY.is_dir(), reason="the StackOne docs are not beside the repository"
)


@cache
def read(day: str = "2025-12-03") -> tuple[Docs, Report]:
    report = Report()
    return read_docs(load_folder(STACKONE / day / "docs", report), report), report


@cache
def facts() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(
        (DAY / "typescript-facts.json").read_text("utf-8")
    )
    return loaded


def pages(kind: str) -> dict[str, Any]:
    docs, _ = read()
    return {f"{p.package}.{p.name}": p for p in docs.pages if p.kind == kind}


def words(text: str | None) -> str:
    return " ".join((text or "").split())


def expanded(docs: Docs, kind: Type) -> Type:
    """Put a union's members in its place, as the source does."""
    match kind:
        case NamedRef(package, name):
            page = docs.page(package, name)
            if page is not None and page.kind == "union":
                return UnionOf(tuple(expanded(docs, member) for member in page.types))
        case ArrayOf(item):
            return ArrayOf(expanded(docs, item))
        case MapOf(value):
            return MapOf(expanded(docs, value))
        case _:
            pass
    return kind


def test_every_declaration_is_found() -> None:
    assert len(facts()["classes"]) == 1767
    assert pages("object").keys() == facts()["classes"].keys()
    assert pages("enum").keys() == facts()["enums"].keys()
    assert pages("union").keys() == facts()["unions"].keys()
    assert (len(pages("enum")), len(pages("union"))) == (338, 312)


def test_every_field_is_equal() -> None:
    docs, _ = read()
    count = 0
    types: list[tuple[str, str]] = []
    for name, truth in facts()["classes"].items():
        page = pages("object")[name]
        assert page.deprecated == truth["deprecated"]
        assert words(page.description) == words(truth["doc"])
        # One class lists its catch-all, `additionalProperties`, before its properties.
        ours = {field.name: field for field in page.fields}
        assert len(ours) == len(page.fields)
        assert ours.keys() == {field["name"] for field in truth["fields"]}
        if name != "shared.Query":
            assert list(ours) == [field["name"] for field in truth["fields"]]
        for theirs in truth["fields"]:
            field = ours[theirs["name"]]
            count += 1
            assert field.optional == theirs["optional"]
            assert field.deprecated == theirs["deprecated"]
            assert words(field.description) == words(theirs["doc"])
            assert field.type is not None
            if format_type(expanded(docs, field.type)) != theirs["type_s"]:
                types.append((format_type(field.type), theirs["type_s"]))
    assert count == 7228
    assert types == [("Uint8Array", "union<Uint8Array|string>")] * 6


def test_every_enum_is_equal() -> None:
    count = 0
    for name, truth in facts()["enums"].items():
        page = pages("enum")[name]
        members = [[member.name, member.value] for member in page.members]
        count += len(members)
        assert members == truth["members"]
        assert page.open == truth["open"]
        assert page.deprecated == truth["deprecated"]
        assert words(page.description) == words(truth["doc"])
    assert count == 25222


def test_every_union_is_equal() -> None:
    for name, truth in facts()["unions"].items():
        page = pages("union")[name]
        assert sorted(map(format_type, page.types)) == sorted(truth["members"])
        assert page.deprecated == truth["deprecated"]
        assert words(page.description) == words(truth["doc"])


@pytest.mark.parametrize(
    ("day", "methods", "groups", "paginated", "deprecated"),
    [("2025-12-03", 290, 18, 103, 8), ("2026-02-24", 292, 18, 103, 8)],
)
def test_every_method_is_whole(
    day: str, methods: int, groups: int, paginated: int, deprecated: int
) -> None:
    docs, _ = read(day)
    assert len(docs.methods) == len({m.operation_id for m in docs.methods}) == methods
    assert len(docs.groups) == groups
    assert sum(method.paginated for method in docs.methods) == paginated
    assert sum(method.deprecated for method in docs.methods) == deprecated
    for method in docs.methods:
        assert method.http_method
        assert method.path
        assert method.request
        assert method.response
        assert method.summary
        assert method.sample
        assert len(method.errors) >= 12


@pytest.mark.parametrize("day", ["2025-10-06", "2025-12-03", "2026-02-24"])
def test_nothing_is_left_to_report_but_the_option_page(day: str) -> None:
    _, report = read(day)
    assert [(finding.severity, finding.code) for finding in report] == [
        (Severity.NOTE, "docs/skipped-page")
    ]
