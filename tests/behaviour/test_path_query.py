"""A query in the path of a document, beside parameters of the same names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.behaviour.shop import Node, Shop, open_shop, operation


def parameter(name: str, *, required: bool, **schema: object) -> Node:
    described = {"type": "string", **schema}
    return {"name": name, "in": "query", "required": required, "schema": described}


KIND = parameter("kind", required=True, enum=["all"])
PATHS = {
    "/bikes?kind=all&sort=age": {"get": operation("every", parameters=[KIND])},
    "/bikes?text={text}": {
        "get": operation("matching", parameters=[parameter("text", required=True)])
    },
    "/bikes?sold=no": {
        "get": operation("unsold", parameters=[parameter("sold", required=False)])
    },
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with open_shop("path_query", tmp_path_factory, paths=PATHS, schemas={}) as opened:
        yield opened


@pytest.mark.parametrize(
    ("method", "arguments", "target"),
    [
        ("every", {"kind": "all"}, "/bikes?sort=age&kind=all"),
        ("matching", {"text": "a b"}, "/bikes?text=a%20b"),
        ("unsold", {}, "/bikes?sold=no"),
    ],
)
def test_each_pair_is_sent_once(
    shop: Shop, method: str, arguments: dict[str, str], target: str
) -> None:
    getattr(shop.client.things, method)(**arguments)
    assert shop.server.last().target == target


def test_each_pair_that_is_said_twice_is_reported(shop: Shop) -> None:
    found = [one.text for one in shop.sdk.findings if one.code == "lower/path-query"]
    assert len(found) == 3
    assert "`sold=no` in it, which is a parameter too; the path's is sent" in found[2]
