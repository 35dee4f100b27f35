"""Deprecation: whoever calls what is deprecated is told, at that line; nobody is told of what the SDK does itself."""

from __future__ import annotations

import asyncio
import copy
import pickle
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.behaviour.shop import Shop, open_shop, operation

Node = dict[str, Any]
ITEM: Node = {"$ref": "#/components/schemas/Item"}
SCHEMAS: Node = {
    "Item": {
        "type": "object",
        "deprecated": True,
        "properties": {
            "id": {"type": "string"},
            "old": {"type": "string", "deprecated": True, "x-deprecated-message": "Take `id`."},
            "older": {"type": "array", "deprecated": True, "items": ITEM},
        },
    },
    "Page": {
        "type": "object",
        "deprecated": True,
        "properties": {
            "items": {"type": "array", "items": ITEM, "deprecated": True},
            "next": {"type": "string", "deprecated": True},
        },
    },
}  # fmt: skip
WHOLE = {"id": "a", "old": "b", "older": [{"old": "c"}]}


def body(media: str) -> Node:
    return {"requestBody": {"required": True, "content": {media: {"schema": ITEM}}}}


def listing() -> Node:
    cursor = {
        "name": "cursor",
        "in": "query",
        "deprecated": True,
        "schema": {"type": "string"},
    }
    found = operation("pages", parameters=[cursor])
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}
    return {
        **found,
        "responses": {"200": {"description": "Some", "content": content}},
        "x-speakeasy-pagination": {
            "type": "cursor",
            "inputs": [{"name": "cursor", "in": "parameters", "type": "cursor"}],
            "outputs": {"results": "$.items", "nextCursor": "$.next"},
        },
    }  # fmt: skip


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    told = {"deprecated": True, "x-deprecated-message": "Call `put`."}
    part: Node = {
        "name": "part",
        "in": "path",
        "required": True,
        "schema": {"type": "string"},
        "deprecated": True,
    }
    paths: Node = {
        "/items": {"put": operation("put", ITEM), "get": listing()},
        "/items/{part}": {"put": {**operation("patch", ITEM), "parameters": [part]}},
        "/forms": {"post": operation("form", **body("application/x-www-form-urlencoded"))},
        "/parts": {"post": operation("upload", **body("multipart/form-data"))},
        "/old": {"put": operation("old", ITEM, **told), "get": operation("plain", deprecated=True)},
    }  # fmt: skip
    with open_shop(
        "shop_deprecated", tmp_path_factory, paths=paths, schemas=SCHEMAS
    ) as opened:
        yield opened


def silently(call: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever it gives
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return call()


def test_all_is_imported_in_silence(shop: Shop) -> None:
    modules = [name for name in shop.sdk.modules() if "shop_deprecated" in name]
    code = (
        "import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *modules],
        cwd=shop.sdk.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_reading_sending_and_showing_are_silent(shop: Shop) -> None:
    shop.answers(WHOLE)
    things = shop.client.things
    item = silently(lambda: things.put(**WHOLE))
    assert shop.server.last().json() == WHOLE
    models, client = shop.models, shop.client
    for call in (
        lambda: client.send(models.PutRequest(item=item)),
        lambda: client.send(models.PutRequest(item=WHOLE)),
        lambda: client.send(models.PatchRequest(part="x", item=item)),
        lambda: client.with_raw_response.send(models.PutRequest(item=item)).parse(),
        lambda: things.put(id="a", old="b", older=item.to_dict()["older"]),
        lambda: things.put(**WHOLE, strict=True),
        lambda: things.patch("x", **WHOLE),
        lambda: things.with_raw_response.put(**WHOLE).parse(),
    ):
        silently(call)
        assert shop.server.last().json() == WHOLE
    silently(lambda: things.form(**WHOLE))
    assert shop.server.last().body.startswith(b"id=a&old=b&older=")
    silently(lambda: things.upload(**WHOLE))
    assert b'name="old"\r\n\r\nb\r\n' in shop.server.last().body
    for shown in (repr, str, copy.deepcopy, pickle.dumps):
        silently(lambda shown=shown: shown(item))
    assert silently(item.to_dict) == WHOLE
    assert silently(item.model_dump)["old"] == "b"
    assert silently(lambda: item == item.model_copy())


def test_an_answer_that_does_not_fit_is_read_in_silence(shop: Shop) -> None:
    shop.answers({"id": 3, "old": "b"})
    found = silently(lambda: shop.client.things.put(**WHOLE))
    shop.server.caught.clear()
    assert (found.id, found.to_dict()) == (3, {"id": 3, "old": "b"})


def test_paging_is_silent(shop: Shop) -> None:
    shop.answers({"items": [{"id": "a"}], "next": None})
    found = silently(lambda: [item.id for item in shop.client.things.pages(cursor="x")])
    assert found == ["a"]
    assert shop.server.last().query == "cursor=x"


def told(call: Callable[[], Any]) -> tuple[str, str, int]:
    """Give the one warning of a call: its text, its file and how far from the call's first line it was."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        call()
    (one,) = seen
    assert one.category is DeprecationWarning
    return str(one.message), one.filename, one.lineno - call.__code__.co_firstlineno


def test_callers_are_told_at_their_line(shop: Shop) -> None:
    shop.answers(WHOLE)
    things = shop.client.things
    old = ("old is deprecated: Call `put`.", __file__, 0)
    plain = ("plain is deprecated", __file__, 0)
    assert told(lambda: things.old(**WHOLE)) == old
    assert told(lambda: things.old(id="a")) == old
    assert told(lambda: things.with_raw_response.old(**WHOLE)) == old
    assert told(lambda: things.plain(timeout=5)) == plain
    assert told(lambda: things.with_raw_response.plain(timeout=5)) == plain
    shop.server.caught.clear()


def test_callers_of_coroutines_are_told_too(shop: Shop) -> None:
    shop.answers(WHOLE)

    async def run() -> None:
        async with shop.sdk.load().AsyncShop(base_url=shop.server.url) as client:
            await client.things.with_raw_response.old(**WHOLE)

    async def run_plainly() -> None:
        async with shop.sdk.load().AsyncShop(base_url=shop.server.url) as client:
            await client.things.old(**WHOLE)

    for call in (run, run_plainly):
        assert told(lambda call=call: asyncio.run(call()))[:2] == (
            "old is deprecated: Call `put`.",
            __file__,
        )
    shop.server.caught.clear()


def test_a_field_tells_who_looks_at_it(shop: Shop) -> None:
    item = shop.models.Item(id="a", old="b")
    with pytest.warns(
        DeprecationWarning, match="^old is deprecated: Take `id`.$"
    ) as seen:
        assert item.old == "b"
    assert seen[0].filename == __file__
    with pytest.warns(DeprecationWarning, match="^older is deprecated$"):
        assert item.older is None


def test_the_docstrings_say_so(shop: Shop) -> None:
    assert "Deprecated." in shop.models.Item.__doc__
    resource = shop.sdk.load("resources.things").ThingsResource
    assert "Deprecated. Call `put`." in resource.old.__doc__
    assert "cursor: Deprecated." in resource.pages.__doc__


@pytest.mark.slow
def test_checkers_strike_out_what_is_deprecated(shop: Shop) -> None:
    use = shop.sdk.folder / "use.py"
    use.write_text(
        "from shop_deprecated import Shop\n"
        "client = Shop()\n"
        'client.things.old(id="a")\n'
        "client.things.with_raw_response.old()\n"
        "client.things.plain()\n"
        'client.things.put(id="a")\n',
        "utf-8",
    )
    settings = shop.sdk.folder / "pyrightconfig.json"
    settings.write_text(
        '{"typeCheckingMode": "strict", "reportDeprecated": "error", "include": ["use.py"]}'
    )
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable],
        cwd=shop.sdk.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [
        int(text.split(":")[1])
        for text in done.stdout.splitlines()
        if " error: " in text
    ]
    assert lines == [3, 4, 5], done.stdout
    assert "reportDeprecated" in done.stdout
