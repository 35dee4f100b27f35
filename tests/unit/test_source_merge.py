"""Merging: names are united, the later definition wins, and every clash is told once."""

from __future__ import annotations

from pathlib import Path

import pytest

from specpress.diagnostics import Report, Severity
from specpress.source import Document, Json, apply_overlay, find, merge, read

CATEGORIES = Path(__file__).parents[2].parent / "shared/stackone/2025-12-03/categories"


def document(file: str, **members: Json) -> Document:
    """Make a document; ``x_brand`` stands for ``x-brand``."""
    named = {name.replace("_", "-"): value for name, value in members.items()}
    return Document(file, {"openapi": "3.1.0", **named})


def merged(*documents: Document) -> tuple[Document, Report]:
    report = Report()
    return merge(documents, report), report


def at(made: Document, pointer: str) -> Json:
    found = find(made.root, pointer)
    assert found is not None
    return found[0]


def test_names_are_united_and_info_is_the_first() -> None:
    made, report = merged(
        document(
            "a.yaml",
            info={"title": "A"},
            paths={"/x": {"get": {"summary": "a"}}},
            tags=[{"name": "one"}],
            servers=[{"url": "https://a.example"}],
            components={"schemas": {"A": {}}, "securitySchemes": {"basic": {}}},
        ),
        document(
            "b.yaml",
            info={"title": "B"},
            paths={"/x": {"post": {"summary": "b"}}, "/y": {"get": {}}},
            tags=[{"name": "one"}, {"name": "two"}],
            servers=[{"url": "https://a.example"}],
            components={"schemas": {"B": {}}},
        ),
    )
    assert list(report) == []
    assert made.root == {
        "openapi": "3.1.0",
        "info": {"title": "A"},
        "paths": {
            "/x": {"get": {"summary": "a"}, "post": {"summary": "b"}},
            "/y": {"get": {}},
        },
        "tags": [{"name": "one"}, {"name": "two"}],
        "servers": [{"url": "https://a.example"}],
        "components": {"schemas": {"A": {}, "B": {}}, "securitySchemes": {"basic": {}}},
    }
    assert (
        str(made.place("/paths/~1x/post/summary")) == "b.yaml#/paths/~1x/post/summary"
    )
    assert str(made.place("/paths/~1x/get")) == "a.yaml#/paths/~1x/get"
    assert str(made.place("/tags/1")) == "b.yaml#/tags/1"
    assert (
        str(made.place("/components/schemas/B/x")) == "b.yaml#/components/schemas/B/x"
    )


def test_the_later_definition_wins_and_the_clash_is_reported_once() -> None:
    made, report = merged(
        *(
            document(
                file,
                paths={"/x": {"get": {"summary": file}}},
                components={"schemas": {"Same": {"a": 1}, "Clash": {"type": kind}}},
            )
            for file, kind in [("a", "string"), ("b", "integer"), ("c", "number")]
        )
    )
    assert at(made, "/components/schemas/Clash") == {"type": "number"}
    assert [
        (d.severity, d.code, str(d.place), str(d.related[0].place)) for d in report
    ] == [
        (Severity.WARNING, "source/path-clash", "c#/paths/~1x/get", "b#/paths/~1x/get"),
        (
            Severity.WARNING,
            "source/component-clash",
            "c#/components/schemas/Clash",
            "b#/components/schemas/Clash",
        ),
    ]
    assert str(made.place("/components/schemas/Same")) == "a#/components/schemas/Same"


def test_operations_keep_their_own_security_and_servers() -> None:
    made, report = merged(
        document("a", security=[{"basic": []}], paths={"/a": {"get": {}}}),
        document("b", paths={"/b": {"get": {}, "post": {"security": [{"key": []}]}}}),
        document(
            "c",
            security=[{"basic": []}],
            servers=[{"url": "https://c.example"}],
            paths={"/c": {"get": {}}},
        ),
    )
    assert list(report) == []
    assert made.root["security"] == [{"basic": []}]
    assert made.root["servers"] == [{"url": "https://c.example"}]
    assert at(made, "/paths/~1a/get") == {}
    assert at(made, "/paths/~1b") == {
        "get": {"security": []},
        "post": {"security": [{"key": []}]},
    }
    assert at(made, "/paths/~1c/get") == {"servers": [{"url": "https://c.example"}]}


def test_parameters_of_a_path_hold_only_for_its_own_document() -> None:
    limit: Json = {"name": "limit", "in": "query"}
    page: Json = {"name": "page", "in": "query"}
    own: Json = {"name": "limit", "in": "query", "required": True}
    made, _ = merged(
        document(
            "a",
            paths={"/x": {"parameters": [limit, page], "get": {"parameters": [own]}}},
        ),
        document("b", paths={"/x": {"post": {}}}),
    )
    assert at(made, "/paths/~1x") == {
        "get": {"parameters": [own, page]},
        "post": {},
    }


def test_what_only_one_document_can_say() -> None:
    made, report = merged(
        document("a", x_brand="one"),
        document("b", x_brand="two", x_b=1),
    )
    assert (made.root["x-brand"], made.root["x-b"]) == ("one", 1)
    assert [(d.code, str(d.place)) for d in report] == [
        ("source/root-clash", "b#/x-brand")
    ]


def test_tags_with_other_words_are_a_note() -> None:
    made, report = merged(
        document("a", tags=[{"name": "t", "description": "one"}]),
        document("b", tags=[{"name": "t", "description": "two"}]),
    )
    assert made.root["tags"] == [{"name": "t", "description": "one"}]
    assert [(d.severity, d.code) for d in report] == [
        (Severity.NOTE, "source/tag-clash")
    ]


def test_sources_stay_as_they_are_and_one_is_given_back() -> None:
    one = document("a", paths={"/x": {"get": {}}}, tags=[{"name": "t"}])
    two = document("b", paths={"/x": {"post": {}}}, tags=[{"name": "u"}])
    merged(one, two)
    assert one.root["paths"] == {"/x": {"get": {}}}
    assert one.root["tags"] == [{"name": "t"}]
    assert merged(one)[0] is one
    with pytest.raises(ValueError, match="nothing to merge"):
        merged()


def test_moved_nodes_keep_their_origin_through_a_merge() -> None:
    patch = Document(
        "patch", {"actions": [{"target": "$.paths['/y'].get", "update": {"x-a": 1}}]}
    )
    one = document("a", paths={"/x": {"get": {}}})
    two = apply_overlay(document("b", paths={"/y": {"get": {}}}), patch, Report())
    made, _ = merged(one, two)
    assert str(made.place("/paths/~1y/get/x-a")) == "patch#/actions/0/update/x-a"
    assert str(made.place("/paths/~1y/get")) == "b#/paths/~1y/get"


@pytest.mark.skipif(
    not CATEGORIES.is_dir(), reason="the StackOne documents are not there"
)
def test_the_stackone_categories_clash_in_nine_names() -> None:
    report = Report()
    documents = [
        made
        for path in sorted(CATEGORIES.glob("*.json"))
        if (made := read(path.name, path.read_text("utf-8"), report)) is not None
    ]
    made = merge(documents, report)
    warnings = [d for d in report if d.severity > Severity.NOTE]
    assert {d.code for d in warnings} == {"source/component-clash"}
    assert sorted(str(d.place).rpartition("/")[2] for d in warnings) == [
        "Content",
        "EmploymentTypeEnum",
        "LanguageEnum",
        "LocationTypeEnum",
        "PayFrequencyEnum",
        "PayPeriodEnum",
        "RoleTypeEnum",
        "UserResult",
        "UsersPaginated",
    ]
    assert str(made.place("/components/schemas/Content")).startswith("lms.json#")


def test_shared_path_items_and_further_methods_keep_their_servers_too() -> None:
    made, report = merged(
        document("a.yaml", servers=[{"url": "https://a.example"}], paths={}),
        document(
            "b.yaml",
            servers=[{"url": "https://b.example"}],
            paths={"/y": {"$ref": "#/components/pathItems/Y"}},
            components={
                "pathItems": {"Y": {"get": {}, "additionalOperations": {"COPY": {}}}}
            },
        ),
    )
    assert list(report) == []
    own: Json = {"servers": [{"url": "https://b.example"}]}
    assert at(made, "/components/pathItems/Y/get") == own
    assert at(made, "/components/pathItems/Y/additionalOperations/COPY") == own
