"""Detection: whose docs some pages are, told by what stands in them."""

from __future__ import annotations

import pytest

from specpress.diagnostics import Report
from specpress.docs import Docs, read_docs
from specpress.docs.detection import detect_dialect

HEAD = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"


def page(cell: str, tail: str = "") -> tuple[str, str]:
    row = f"| `size` | {cell} | :heavy_check_mark: | How large |\n"
    return "docs/models/bike.md", f"# Bike\n\n## Fields\n\n{HEAD}{row}{tail}"


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("*boolean*", "typescript"),
        ("*Optional[int]*", "python"),
        ("**string*", "go"),
        ("List<*int*>", "csharp"),
        ("*?int*", "php"),
        ("*::String*", "ruby"),
        ("*Optional\\<Long>*", "java"),
    ],
)
def test_a_cell_tells_the_language(cell: str, name: str) -> None:
    detected = detect_dialect([page(cell)])
    assert detected is not None
    assert detected.name == name


@pytest.mark.parametrize(
    "language", ["typescript", "python", "go", "csharp", "php", "ruby"]
)
def test_an_example_tells_the_language(language: str) -> None:
    report = Report()
    fence = f"\n```{language}\nmake a bike\n```\n"
    docs = read_docs([page("[Bike](bike.md)", fence)], report)
    assert [one.name for one in docs.pages] == ["Bike"]
    assert not report.failed


def test_tables_of_openapi_generator_are_told() -> None:
    text = "# Bike\n\n## Properties\n\nName | Type | Description | Notes\n"
    detected = detect_dialect([("docs/Bike.md", text)])
    assert detected is not None
    assert detected.name == "openapi-generator"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (page("*JsonNullable\\<String>*")[1], "Speakeasy's Java"),
        (
            "# shop_bike (Resource)\n\n## Schema\n\n### Read-Only\n\n- `id` (String)\n",
            "Speakeasy's Terraform",
        ),
    ],
)
def test_what_is_not_read_is_named(text: str, title: str) -> None:
    report = Report()
    assert read_docs([("docs/a.md", text), ("docs/b.md", text)], report) == Docs()
    (found,) = report
    assert found.code == "docs/dialect"
    assert found.message == f"these pages are {title} docs, which are not read"


def test_pages_of_nobody_are_one_error() -> None:
    report = Report()
    pages = [(f"docs/{number}.md", "# Our team\n\nWe ride.") for number in range(9)]
    assert read_docs(pages, report) == Docs()
    (found,) = report
    assert found.message == "no page looks like those of a known dialect"
    assert found.hint is not None
    assert "typescript" in found.hint


def test_another_dialect_than_that_of_the_pages_is_one_error() -> None:
    report = Report()
    pages = [page("*T.nilable(::String)*") for _ in range(9)]
    assert read_docs(pages, report, "python") == Docs()
    (found,) = report
    assert found.message == (
        "these pages are Speakeasy's Ruby docs, not of the dialect 'python'"
    )
    assert found.hint == 'state dialect = "ruby", or "auto"'


def test_a_stated_dialect_holds_where_nothing_speaks_against_it() -> None:
    report = Report()
    docs = read_docs([page("*string*")], report, "go")
    assert len(docs.pages) == 1
    assert list(report) == []


def test_without_pages_there_is_nothing_to_detect() -> None:
    report = Report()
    assert read_docs([], report).pages == ()
    assert list(report) == []
