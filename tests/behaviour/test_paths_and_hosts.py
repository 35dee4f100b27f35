"""No path of a document, argument or link of a page leads a call to another host."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from tests.behaviour.shop import Node, Shop, open_shop, operation
from tests.unit.lowering import lowered

from specpress import source
from specpress.diagnostics import Report

PATHS = {
    "shelves": "/shelves",
    ".elsewhere.example/x": "/.elsewhere.example/x",
    "@elsewhere.example/x": "/@elsewhere.example/x",
    ":1/x": "/:1/x",
    "{first}/x": "/{first}/x",
    "\\\\elsewhere.example\\x": "/\\\\elsewhere.example\\x",
    "//elsewhere.example/x": "//elsewhere.example/x",
    "?shelf=all": "/?shelf=all",
}
SENT = [
    ("shelves", {}, "/shelves"),
    (".elsewhere.example/x", {}, "/.elsewhere.example/x"),
    ("@elsewhere.example/x", {}, "/@elsewhere.example/x"),
    (":1/x", {}, "/:1/x"),
    ("{first}/x", {"first": "@elsewhere.example"}, "/%40elsewhere.example/x"),
    ("{first}/x", {"first": "//elsewhere.example"}, "/%2F%2Felsewhere.example/x"),
    ("{first}/x", {"first": "\\elsewhere.example"}, "/%5Celsewhere.example/x"),
    # The server of the tests folds the two slashes.
    ("//elsewhere.example/x", {}, "/elsewhere.example/x"),
    ("?shelf=all", {}, "/?shelf=all"),
]
LINKS = [
    "//elsewhere.example/next",
    "\\\\elsewhere.example/next",
    "http://elsewhere.example/next",
    "https:next",
    "http://127.0.0.1:1/next",
    "http://127.0.0.1@elsewhere.example/next",
]


def described(index: int) -> Node:
    return {"get": operation(f"op_{index}")}


def paged() -> Node:
    page = {
        "type": "object",
        "properties": {
            "things": {"type": "array", "items": {"type": "string"}},
            "next": {"type": "string"},
        },
    }
    answer = {"content": {"application/json": {"schema": page}}, "description": "Page"}
    pagination = {
        "type": "url",
        "outputs": {"nextUrl": "$.next", "results": "$.things"},
    }
    return operation(
        "pages", responses={"200": answer}, **{"x-speakeasy-pagination": pagination}
    )


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    paths: Node = {path: described(index) for index, path in enumerate(PATHS)}
    paths["/pages"] = {"get": paged()}
    with open_shop("paths_hosts", tmp_path_factory, paths=paths, schemas={}) as opened:
        yield opened


@pytest.mark.parametrize(("path", "arguments", "target"), SENT)
def test_a_path_is_appended_to_the_host(
    shop: Shop, path: str, arguments: dict[str, str], target: str
) -> None:
    getattr(shop.client.things, f"op_{list(PATHS).index(path)}")(**arguments)
    assert shop.server.last().target == target


def test_a_path_without_a_slash_is_reported_and_gets_one() -> None:
    paths = {path: described(index) for index, path in enumerate(PATHS)}
    api, found = lowered({"paths": paths})
    assert [one.path for one in api.operations] == list(PATHS.values())
    told = [one for one in found if one.code == "lower/path"]
    assert len(told) == len(PATHS) - 1  # one of them begins with two
    assert told[0].place is not None
    assert told[0].place.pointer == "/paths/shelves"


@pytest.mark.parametrize("link", LINKS)
def test_a_link_to_another_host_is_not_followed(shop: Shop, link: str) -> None:
    shop.answers({"things": ["a"], "next": link})
    shop.server.caught.clear()
    with pytest.raises(shop.sdk.load("errors").SDKError):
        list(shop.client.things.pages())
    here = urlsplit(shop.server.url).netloc
    assert {one.headers["host"] for one in shop.server.caught} == {here}
    shop.server.caught.clear()


@pytest.mark.parametrize("base", ["v1", ".elsewhere.example", "@elsewhere.example"])
def test_a_base_path_of_swagger_stays_behind_its_host(base: str) -> None:
    text = (
        f'{{"swagger": "2.0", "info": {{"title": "Shop", "version": "1"}}, '
        f'"host": "shop.example", "basePath": "{base}", "paths": {{}}}}'
    )
    report = Report()
    read = source.read("shop.json", text, report)
    assert read is not None
    upgraded = source.upgrade(read, report)
    assert upgraded.root["servers"] == [{"url": f"https://shop.example/{base}"}]
    assert [one.code for one in report] == ["source/base-path"]
