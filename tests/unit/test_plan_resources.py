"""Resources: what the groups of operations are called."""

from __future__ import annotations

from typing import Any

import pytest
from tests.unit.lowering import lowered

from specpress import ir
from specpress.diagnostics import Report
from specpress.plan import plan
from specpress.plan.model import Package
from specpress.survey import Settings, survey


def planned(
    groups: list[Any], schemas: dict[str, Any], identities: list[str] | None = None
) -> Package:
    """A package with an operation in each of the groups, which answers one of the schemas."""
    reference = {"$ref": f"#/components/schemas/{next(iter(schemas))}"}
    answer = {
        "description": "It.",
        "content": {"application/json": {"schema": reference}},
    }
    paths = {
        f"/{number}": {
            "get": {
                "operationId": identities[number] if identities else f"get_{number}",
                "x-speakeasy-group": group,
                "responses": {"200": answer},
            }
        }
        for number, group in enumerate(groups)
    }
    api, _ = lowered({"paths": paths, "components": {"schemas": schemas}})
    assert isinstance(api, ir.Api)
    settings, report = Settings("shop", "shop"), Report()
    return plan(survey(api, settings, report), settings, report)


OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}


def test_a_group_makes_way_for_a_schema_of_its_name() -> None:
    package = planned(["wheel"], {"WheelResource": OBJECT})
    assert [r.class_name for r in package.resources] == [
        "AsyncWheelGroup",
        "WheelGroup",
    ]
    package = planned(
        ["wheel"], {"AsyncWheelResource": OBJECT, "WheelGroupWithRawResponse": OBJECT}
    )
    assert [r.class_name for r in package.resources] == [
        "AsyncWheelGroup1",
        "WheelGroup1",
    ]
    client = package.client
    assert [
        (child.name, child.class_name)
        for group in (client.sync, client.asynchronous)
        for child in group.children
    ] == [("wheel", "WheelGroup1"), ("wheel", "AsyncWheelGroup1")]


def test_groups_of_one_spelling_have_files_and_classes_of_their_own() -> None:
    package = planned(["a.b", "a_b", "A-B"], {"Thing": OBJECT})
    assert len({r.module for r in package.resources}) == len(package.resources)
    assert len({r.class_name for r in package.resources}) == len(package.resources)
    for is_async in (False, True):
        own = [r for r in package.resources if r.is_async is is_async]
        assert sum(len(r.methods) for r in own) == 3


@pytest.mark.parametrize(
    ("group", "identity", "name"),
    [
        ("shelves", "shelves/list-for-user", "list_for_user"),
        ("shelves", "library.shelves.list", "list"),
        ("shelves", "library.shelves.books.list", "books_list"),
        ("shelves", "library.books.list", "library_books_list"),
        ("shelves", "library.shelves", "get"),
        ("core_v1", "listCoreV1NamespacedPod", "list_namespaced_pod"),
        ("core_v1", "coreV1Pods", "pods"),
        ("core_v1", "getCoreV1", "get"),
        ("core_v1", "listCoreV10Pods", "list_core_v10_pods"),
        ("audit_logs", "importAuditLogs", "import_"),
        ("books", "listBooks", "list"),
    ],
)
def test_a_method_does_not_repeat_its_group(
    group: str, identity: str, name: str
) -> None:
    package = planned([group], {"Thing": OBJECT}, identities=[identity])
    assert [m.name for r in package.resources for m in r.methods] == [name, name]
