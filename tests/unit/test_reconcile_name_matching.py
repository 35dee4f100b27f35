"""Name matching: methods without a route are joined with the operations that their names fit alone."""

from __future__ import annotations

import pytest
from tests.unit.reconcile_shop import Node, answer, group_page, join, method, said, spec

from specpress.diagnostics import Severity


def without_route(name: str) -> str:
    return method(name, "", "get /").replace("UsageSnippet", "Nothing")


def operation(operation_id: str, *tags: str, **more: str) -> Node:
    return {
        "operationId": operation_id,
        "tags": list(tags),
        "responses": answer({"type": "string"}),
        **more,
    }


@pytest.mark.parametrize(
    "node",
    [
        operation("bikes.list"),
        operation("bikes_list"),
        operation("list"),
        operation("list", "Bikes"),
        operation("listBikes", "Bikes"),
        operation("listBike", "Bikes"),
        operation("anything", **{"x-speakeasy-group": "bikes"})
        | {"x-speakeasy-name-override": "list"},
    ],
)
def test_a_name_that_fits_one_operation_joins_it(node: Node) -> None:
    paths = {"/a": {"get": node}, "/b": {"get": operation("ride", "Roads")}}
    page = group_page("Bikes", without_route("list"))
    api, findings = join(spec(paths), sdks_bikes=page)
    first = api.operations[0]
    assert (first.path, first.group, first.name) == ("/a", ("bikes",), "list")
    assert not any("no-route" in words for words in said(findings))


def test_a_name_that_fits_two_operations_joins_none() -> None:
    paths = {"/a": {"get": operation("list-x")}, "/b": {"get": operation("listX")}}
    page = group_page("Bikes", without_route("list_x"))
    api, findings = join(spec(paths), sdks_bikes=page)
    assert [one.name for one in api.operations] == [None, None]
    assert any("no-route" in words for words in said(findings))


def test_where_nothing_is_joined_one_finding_says_how_many() -> None:
    paths = {"/a": {"get": operation("ride")}}
    names = ("list", "add", "sell")
    page = group_page("Bikes", *map(without_route, names))
    _, findings = join(spec(paths), sdks_bikes=page)
    (found,) = (one for one in findings if one.code == "reconcile/no-route")
    assert found.severity is Severity.WARNING
    assert "of any of the 3 methods" in found.message
    assert found.hint is not None
    assert "x-codeSamples" in found.hint
