"""What an sdk.toml says of all operations: how lists go on, when calls are tried again; from the file to the wire."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner
from tests.behaviour.runtime_sample import Bench, bench, said

from specpress.cli.commands import root

BIKE = {"type": "object", "properties": {"id": {"type": "string"}}}
REF = {"$ref": "#/components/schemas/Bike"}


def parameter(name: str, kind: str = "string") -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": kind}}


def listing(identity: str, parameters: list[Any], **fields: object) -> dict[str, Any]:
    shape = {
        "type": "object",
        "properties": {"bikes": {"type": "array", "items": REF}, **fields},
    }
    content = {"application/json": {"schema": shape}}
    return {
        "operationId": identity,
        "tags": ["bikes"],
        "parameters": parameters,
        "responses": {"200": {"description": "Some.", "content": content}},
    }


TEXT = {"type": ["string", "null"]}
META = {"type": "object", "properties": {"next": TEXT}}
MANY = {"application/json": {"schema": {"type": "array", "items": REF}}}
WHOLE_LIST = {
    **listing("by_header", []),
    "responses": {
        "200": {
            "description": "All.",
            "headers": {"Link": {"schema": {"type": "string"}}},
            "content": MANY,
        }
    },
}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "paths": {
        "/cursor": {"get": listing("by_cursor", [parameter("after")], meta=META)},
        "/offset": {
            "get": listing(
                "by_offset",
                [parameter("skip", "integer"), parameter("take", "integer")],
            )
        },
        "/page": {
            "get": listing(
                "by_page", [parameter("page", "integer")], pages={"type": "integer"}
            )
        },
        "/link": {"get": listing("by_link", [], next_url=TEXT)},
        "/header": {"get": WHOLE_LIST},
        "/whole": {"get": listing("whole", []), "post": listing("sell", [])},
    },
    "components": {"schemas": {"Bike": BIKE}},
}
TABLES = """
idempotency_header = "X-Once"

[pagination.cursor]
kind = "cursor"
input = "after"
output = "$.meta.next"

[pagination.offset]
kind = "offset"
input = "skip"
limit = "take"
items = "$.bikes"

[pagination.page]
kind = "page"
input = "page"
output = "$.pages"

[pagination.link]
kind = "link"
output = "$.next_url"

[pagination.header]
kind = "link"

[retries]
statuses = [418, "5XX"]
initial = 0.001
maximum = 0.002
max_retries = 3
"""
START = 'spec = "shop.json"\npackage = "{}"\noutput = "out"\nclient = "Shop"\n'


def generate(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tables: str, package: str
) -> tuple[int, str]:
    monkeypatch.chdir(folder)
    Path("shop.json").write_text(json.dumps(DOCUMENT), "utf-8")
    Path("sdk.toml").write_text(START.format(package) + tables, "utf-8")
    result = CliRunner().invoke(root, ["generate", "sdk.toml"])
    return result.exit_code, result.stderr


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    assert generate(tmp_path, monkeypatch, TABLES, "told_shop") == (0, "")
    monkeypatch.syspath_prepend(str(tmp_path / "out"))
    importlib.invalidate_caches()
    yield importlib.import_module("told_shop")
    for name in [name for name in sys.modules if name.startswith("told_shop")]:
        del sys.modules[name]


@pytest.fixture
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


def ids(
    shop: ModuleType, url: str, method: str, mode: str, **given: object
) -> list[str]:
    """Give what a list method yields, to the end."""
    if mode == "sync":
        with shop.Shop(base_url=url) as client:
            return [bike.id for bike in attrgetter(method)(client)(**given)]

    async def run() -> list[str]:
        async with shop.AsyncShop(base_url=url) as client:
            return [b.id async for b in attrgetter(method)(client)(**given)]

    return asyncio.run(run())


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_lists_go_on_as_the_tables_say(
    shop: ModuleType, server: Bench, mode: str
) -> None:
    def page(*names: str, **more: object) -> Any:  # noqa: ANN401 - an answer
        return said({"bikes": [{"id": name} for name in names], **more})

    server.plays(page("a", meta={"next": "x"}), page("b", meta={"next": None}))
    assert ids(shop, server.url, "cursor.list", mode) == ["a", "b"]
    assert [seen.target for seen in server.seen] == ["/cursor", "/cursor?after=x"]

    server.plays(page("a", "b"), page("c"))
    assert ids(shop, server.url, "offset.list", mode, take=2) == ["a", "b", "c"]
    assert [seen.target for seen in server.seen][1] == "/offset?skip=2&take=2"

    server.plays(page("a", pages=2), page("b", pages=2))
    assert ids(shop, server.url, "page.list", mode) == ["a", "b"]
    assert [seen.target for seen in server.seen][1] == "/page?page=2"

    server.plays(page("a", next_url=f"{server.url}/link?n=2"), page("b"))
    assert ids(shop, server.url, "link.list", mode) == ["a", "b"]
    assert [seen.target for seen in server.seen] == ["/link", "/link?n=2"]

    following = said([{"id": "a"}], Link='</header?n=2>; rel="next", </>; rel="first"')
    server.plays(following, said([{"id": "b"}]))
    assert ids(shop, server.url, "header.list", mode) == ["a", "b"]
    assert [seen.target for seen in server.seen] == ["/header", "/header?n=2"]


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_calls_are_tried_again_as_the_table_says(
    shop: ModuleType, server: Bench, mode: str
) -> None:
    def attempts(method: str, **options: object) -> int:
        server.plays(said({}, 418))

        def call() -> None:
            with shop.Shop(base_url=server.url) as client:
                attrgetter(method)(client)(**options)

        async def called() -> None:
            async with shop.AsyncShop(base_url=server.url) as client:
                await attrgetter(method)(client)(**options)

        with pytest.raises(shop.StatusError):
            call() if mode == "sync" else asyncio.run(called())
        return len(server.seen)

    assert attempts("whole.get") == 4
    assert attempts("whole.get", max_retries=1) == 2
    assert attempts("whole.create") == 1  # nothing says that selling twice is safe
    assert attempts("whole.create", idempotency_key="k") == 4
    assert {seen.headers["x-once"] for seen in server.seen} == {"k"}


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_the_table_says_which_methods_may_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: Bench, mode: str
) -> None:
    tables = '[retries]\nmethods = ["post"]\n'
    assert generate(tmp_path, monkeypatch, tables, f"posting_shop_{mode}")[0] == 0
    readme = Path("out/README.md").read_text("utf-8")
    assert "- Calls of POST: twice after status `408`" in readme
    monkeypatch.syspath_prepend(str(tmp_path / "out"))
    importlib.invalidate_caches()
    shop = importlib.import_module(f"posting_shop_{mode}")
    server.plays(said({}, 503, retry_after_ms="1"))
    for method, attempts in (("whole.create", 3), ("whole.get", 1)):
        server.seen.clear()
        with pytest.raises(shop.StatusError):
            _call_once(shop, server.url, method, mode)
        assert len(server.seen) == attempts


def _call_once(shop: ModuleType, url: str, method: str, mode: str) -> None:
    if mode == "sync":
        with shop.Shop(base_url=url) as client:
            attrgetter(method)(client)()
        return

    async def run() -> None:
        async with shop.AsyncShop(base_url=url) as client:
            await attrgetter(method)(client)()

    asyncio.run(run())


@pytest.mark.parametrize(
    ("tables", "told"),
    [
        ('[pagination.a]\nkind = "curser"\n', "sdk.toml:6:8: error[config/fact]"),
        ('[pagination.a]\nkind = "page"\n', "'a' has no 'input'"),
        ('[pagination.a]\nkinds = "page"\n', "did you mean 'kind'?"),
        ('[pagination.a]\nkind = "link"\noutput = "next"\n', "a JSON path"),
        ('pagination = "cursor"\n', "has to be a table"),
        ("retries = 3\n", "'retries' has to be a table"),
        ("[retries]\nstatuses = [99]\n", "sdk.toml:6:12: error[config/fact]"),
        ('[retries]\ninitial = "1s"\n', "a number of seconds"),
        ("[retries]\nmethods = [3]\n", "a list of HTTP methods"),
        ("[retries]\nexponent = 0.5\n", "at least 1"),
        ("[retries]\nmax_retries = true\n", "a whole number"),
        ("[retries]\nmax_retry = 1\n", "did you mean 'max_retries'?"),
        ('idempotency_header = "a b"\n', "is not a valid header name"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tables: str, told: str
) -> None:
    code, words = generate(tmp_path, monkeypatch, tables, "wrong_shop")
    assert code == 2
    assert told in words
    assert words.startswith("sdk.toml:")
    assert not (tmp_path / "out").exists()


def test_a_listing_that_fits_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables = '[pagination.cursor]\nkind = "cursor"\ninput = "afterwards"\n'
    code, words = generate(tmp_path, monkeypatch, tables, "idle_shop")
    assert code == 0
    assert words.startswith("sdk.toml:5:2: warning[conventions/pagination]")
