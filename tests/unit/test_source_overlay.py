"""Overlays: actions change what they target, and say so when they cannot."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from specpress.diagnostics import Report
from specpress.source import Document, Json, apply_overlay, read, read_overlay

STACKONE = Path(__file__).parents[2].parent / "shared/stackone/2025-12-03"

ROOT: dict[str, Json] = {
    "openapi": "3.1.0",
    "paths": {
        "/bikes": {
            "get": {"tags": ["a"], "parameters": [{"name": "x"}, {"name": "y"}]},
            "post": {"summary": "add"},
        },
        "/wheels": {"get": {"tags": ["b"]}},
    },
    "tags": [1, 2, 3],
}


def applied(*actions: Json) -> tuple[Document, list[tuple[str, str]]]:
    report = Report()
    patch = Document("o.yaml", {"overlay": "1.1.0", "actions": list(actions)})
    document = Document("b.yaml", ROOT)
    made = apply_overlay(document, patch, report)
    assert document.root is ROOT
    return made, [(d.code, str(d.place)) for d in report]


@pytest.mark.parametrize(
    ("actions", "expected"),
    [
        ([{"target": "$.tags", "update": 4}], {**ROOT, "tags": [1, 2, 3, 4]}),
        ([{"target": "$.tags", "update": [4, 5]}], {**ROOT, "tags": [1, 2, 3, 4, 5]}),
        ([{"target": "$.tags[1]", "update": 9}], {**ROOT, "tags": [1, 9, 3]}),
        ([{"target": "$.tags[?@ > 1]", "remove": True}], {**ROOT, "tags": [1]}),
        ([{"target": "$.tags[0]", "remove": True}], {**ROOT, "tags": [2, 3]}),
        (
            [{"target": "$", "update": {"info": {"title": "t"}, "tags": [4]}}],
            {**ROOT, "info": {"title": "t"}, "tags": [1, 2, 3, 4]},
        ),
        (
            [
                {"target": "$['paths']", "remove": True},
                {"target": '$["tags"]', "remove": True},
            ],
            {"openapi": "3.1.0"},
        ),
        (
            [
                {"target": "$.paths.*.get", "update": {"x-safe": True}},
                {"target": "$.paths['/bikes']", "remove": True},
            ],
            ROOT | {"paths": {"/wheels": {"get": {"tags": ["b"], "x-safe": True}}}},
        ),
        (
            [
                {"target": "$.paths", "update": {"/new": {}}},
                {"target": "$.paths['/new']", "copy": "$.paths['/wheels']"},
                {"target": "$.paths['/bikes', '/wheels']", "remove": True},
            ],
            {**ROOT, "paths": {"/new": {"get": {"tags": ["b"]}}}},
        ),
        ([{"target": "$..*", "remove": True}], {}),
    ],
)
def test_actions(actions: list[Json], expected: object) -> None:
    made, findings = applied(*actions)
    assert made.root == expected
    assert findings == []


@pytest.mark.parametrize(
    ("action", "code", "where"),
    [
        ({"target": "$.nothing", "update": 1}, "overlay-no-match", "target"),
        ({"target": "$.paths['/x'].get", "remove": True}, "overlay-no-match", "target"),
        ({"target": "$.tags[9]", "remove": True}, "overlay-no-match", "target"),
        ({"target": "$[", "update": 1}, "overlay-target", "target"),
        ({"target": "paths", "update": 1}, "overlay-target", "target"),
        ({"target": "$.tags"}, "overlay-action", "target"),
        ({"target": "$", "remove": True}, "overlay-action", "target"),
        ({"target": "$.paths", "update": 5}, "overlay-incompatible", "update"),
        (
            {"target": "$", "update": {"tags": {}}},
            "overlay-incompatible",
            "update/tags",
        ),
        ({"target": "$.tags", "copy": "$.paths.*"}, "overlay-copy", "copy"),
        ({"update": 5}, "overlay-action", None),
        ("nonsense", "overlay-action", None),
    ],
)
def test_what_cannot_be_done_is_reported_and_left_out(
    action: Json, code: str, where: str | None
) -> None:
    made, findings = applied(action)
    assert made.root == ROOT
    place = "o.yaml#/actions/0" + (f"/{where}" if where else "")
    assert findings == [(f"source/{code}", place)]


def test_nodes_know_where_they_came_from() -> None:
    made, _ = applied(
        {"target": "$.paths['/bikes'].get.parameters[0]", "remove": True},
        {"target": "$.paths['/bikes'].get", "update": {"x": {"y": 1}, "tags": ["c"]}},
        {"target": "$.tags", "update": 4},
        {"target": "$.paths['/wheels'].get", "copy": "$.paths['/bikes'].get"},
    )
    get = "/paths/~1bikes/get"
    places = {
        f"{get}/parameters/0/name": f"b.yaml#{get}/parameters/1/name",
        f"{get}/x/y": "o.yaml#/actions/1/update/x/y",
        f"{get}/tags/0": f"b.yaml#{get}/tags/0",
        f"{get}/tags/1": "o.yaml#/actions/1/update/tags/0",
        "/tags/3": "o.yaml#/actions/2/update",
        "/paths/~1wheels/get/x/y": "o.yaml#/actions/1/update/x/y",
        "/paths/~1bikes/post": "b.yaml#/paths/~1bikes/post",
    }
    assert {pointer: str(made.place(pointer)) for pointer in places} == places


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("overlay: 2.0.0\nactions: []", "source/not-an-overlay"),
        ("openapi: 3.1.0", "source/not-an-overlay"),
        ("overlay: 1.0.0", "source/not-an-overlay"),
        ("[]", "source/not-an-overlay"),
        ("a: [", "source/syntax"),
    ],
)
def test_what_is_no_overlay(text: str, code: str) -> None:
    report = Report()
    assert read_overlay("o.yaml", text, report) is None
    assert [d.code for d in report] == [code]


def test_many_plain_targets_are_cheap() -> None:
    paths: dict[str, Json] = {f"/p{n}": {"get": {}} for n in range(1000)}
    actions: list[Json] = [
        {"target": f'$["paths"]["/p{n}"]["get"]', "update": {"x-code": n}}
        for n in range(1000)
    ]
    report = Report()
    started = time.process_time()
    made = apply_overlay(
        Document("b.yaml", {"paths": paths}),
        Document("o.yaml", {"actions": actions}),
        report,
    )
    assert time.process_time() - started < 1
    assert list(report) == []
    assert made.root["paths"] == {f"/p{n}": {"get": {"x-code": n}} for n in range(1000)}


@pytest.mark.skipif(
    not STACKONE.is_dir(), reason="the StackOne documents are not there"
)
def test_the_stackone_code_samples() -> None:
    report = Report()
    document = read(
        "openapi.yaml", (STACKONE / "openapi.yaml").read_text("utf-8"), report
    )
    text = (STACKONE / "code-samples.overlay.yaml").read_text("utf-8")
    patch = read_overlay("o.yaml", text, report)
    assert document is not None
    assert patch is not None
    started = time.process_time()
    made = apply_overlay(document, patch, report)
    assert time.process_time() - started < 0.3
    assert [d.code for d in report] == ["source/overlay-no-match"] * 4
    assert len(made.origins) == 278
