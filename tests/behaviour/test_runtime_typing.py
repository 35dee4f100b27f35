"""What type checkers see of a generated group, and raw answers over the wire."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    Bench,
    Bike,
    FindBikesRequest,
    UpdateBikeRequest,
    bench,
    said,
)
from tests.behaviour.runtime_typed import AsyncTypedShop, TypedShop

BIKE = Bike(id="7")
VALUES: dict[str, Any] = {"id": "7", "x_shop_id": "s", "bike": BIKE}


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


def test_raw_answers(server: Bench) -> None:
    server.plays(said({"id": "7"}, x_request_id="r-1"))
    with TypedShop(server.url) as shop:
        raw = shop.bikes.with_raw_response
        answer = raw.update("7", x_shop_id="s", bike=BIKE, timeout=5)
        assert (answer.status, answer.request_id) == (200, "r-1")
        assert answer.headers["content-type"] == "application/json"
        assert json.loads(answer.body) == {"id": "7"}
        assert answer.parse() == Bike(id="7")
        again = shop.with_raw_response.send(UpdateBikeRequest(**VALUES))
        assert again.parse() == Bike(id="7")
        assert shop.bikes.update("7", x_shop_id="s", bike=BIKE).id == "7"
        server.plays(said({"data": [{"id": "1"}]}))
        assert [bike.id for bike in raw.find(size=1).parse()] == ["1"]
        server.plays(said(3))
        with pytest.warns(DeprecationWarning, match="nobody counts") as caught:
            assert raw.count().parse() == 3
        assert [entry.filename for entry in caught] == [__file__]


def test_raw_answers_of_the_asynchronous_client(server: Bench) -> None:
    async def run() -> None:
        async with AsyncTypedShop(server.url) as shop:
            raw = shop.bikes.with_raw_response
            server.plays(said({"id": "7"}))
            call = raw.update("7", x_shop_id="s", bike=BIKE, timeout=5)
            answer = await asyncio.create_task(call)
            assert answer.parse() == Bike(id="7")
            server.plays(said({"data": [{"id": "1"}]}))
            page = (await asyncio.create_task(raw.find())).parse()
            assert [bike.id async for bike in page] == ["1"]
            server.plays(said(3))
            with pytest.warns(DeprecationWarning, match="nobody counts") as caught:
                assert (await raw.count()).parse() == 3
            assert [entry.filename for entry in caught] == [__file__]
            server.plays(said({"data": [{"id": "1"}]}))
            sent = await shop.with_raw_response.send(FindBikesRequest())
            assert [bike.id async for bike in sent.parse()] == ["1"]

    asyncio.run(run())


def test_an_error_is_raised_before_there_is_a_raw_answer(server: Bench) -> None:
    server.plays(said({"message": "gone"}, 404))
    with TypedShop(server.url) as shop, pytest.raises(rt.NotFoundError):
        shop.bikes.with_raw_response.find()


# --- type checkers ---------------------------------------------------------------------------------------------------

# Each line that must not check says so.
USER_CODE = """
from __future__ import annotations
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import assert_type
from tests.behaviour.runtime_sample import (
    Bike, BikePage, FindBikesRequest, UpdateBikeRequest,
    download, event_parsing, item_streams, pages, raw_response,
)
from tests.behaviour.runtime_typed import (
    AddNoteRequest, AsyncTypedShop, Order, PhotoRequest, PlaceOrderRequest, TypedShop, WatchBikesRequest,
)

def sync(shop: TypedShop, request: UpdateBikeRequest, order: PlaceOrderRequest) -> None:
    bikes = shop.bikes
    bike = Bike(id="1")
    assert_type(bikes.update("1", x_shop_id="s", bike=bike, timeout=3), Bike)
    assert_type(bikes.update(id="1", x_shop_id="s", bike=bike), Bike)
    bikes.update("1", x_shop_id="s")  # wrong
    bikes.update("1", "s", bike=bike)  # wrong
    bikes.update(1, x_shop_id="s", bike=bike)  # wrong
    bikes.update("1", x_shop_id="s", bike=bike, dry_run=None)  # wrong
    bikes.update("1", x_shop_id="s", bike=bike, timeout="soon")  # wrong
    bikes.update("1", x_shop_id="s", bike=bike, colour=3)  # wrong
    assert_type(bikes.order("1", bike_id="2", note=None), Bike)
    assert_type(bikes.order("1", bike_id="2", stream=True), item_streams.EventStream[Bike])
    bikes.order("1")  # wrong
    page = bikes.find(size=3, strict=True)
    assert_type(page, pages.Page[Bike, BikePage])
    assert_type(page.result, BikePage)
    assert_type(page.items, list[Bike])
    assert_type(page.next_page(), pages.Page[Bike, BikePage] | None)
    for bike in page:
        assert_type(bike, Bike)
    page.data  # wrong
    bikes.find(size="3")  # wrong
    with bikes.watch() as stream:
        for moved in stream:
            assert_type(moved, Bike)
        for event in stream.events():
            assert_type(event, event_parsing.ServerEvent[Bike])
    assert_type(shop.send(request), Bike)
    assert_type(shop.send(FindBikesRequest(size=3), timeout=3), pages.Page[Bike, BikePage])
    for following in shop.send(FindBikesRequest(size=3)).pages():
        assert_type(following.result.next, str | None)
    assert_type(shop.send(WatchBikesRequest()), item_streams.EventStream[Bike])
    assert_type(shop.send(order), Bike)
    assert_type(shop.send(order, stream=True), item_streams.EventStream[Bike])
    shop.send(AddNoteRequest())
    shop.send(request, stream=True)  # wrong
    shop.send(bike)  # wrong
    shop.send(request, timeout="soon")  # wrong
    PlaceOrderRequest(id="1")  # wrong
    PlaceOrderRequest(id="1", order=Order(bike_id="2"))  # pyright: ignore[reportCallIssue]
    assert_type(shop.to_curl(request), str)
    told = bikes.with_raw_response
    answer = told.update("1", x_shop_id="s", bike=bike, max_retries=3)
    assert_type(answer, raw_response.RawResponse[Bike])
    assert_type(answer.parse(), Bike)
    assert_type(told.order("1", bike_id="2"), raw_response.RawResponse[Bike])
    assert_type(told.find(size=3).parse(), pages.Page[Bike, BikePage])
    assert_type(shop.with_raw_response.send(request), raw_response.RawResponse[Bike])
    told.update("1", x_shop_id="s")  # wrong
    told.update("1", x_shop_id="s", bike=bike, colour=3)  # wrong
    told.update(3)  # wrong
    told.find(sizes=3)  # wrong
    told.paint()  # wrong
    saved = bikes.with_streaming_response.photo("1")
    assert_type(saved, AbstractContextManager[download.Download])
    sent = shop.with_streaming_response.send(PhotoRequest(id="1"))
    assert_type(sent, AbstractContextManager[download.Download])

async def asynchronous(shop: AsyncTypedShop, request: UpdateBikeRequest, order: PlaceOrderRequest) -> None:
    bikes = shop.bikes
    bike = Bike(id="1")
    assert_type(await bikes.update("1", x_shop_id="s", bike=bike), Bike)
    assert_type(await bikes.find(), pages.AsyncPage[Bike, BikePage])
    async for found_bike in bikes.find(size=3):
        assert_type(found_bike, Bike)
    async for page in bikes.find().pages():
        assert_type(page.items, list[Bike])
        assert_type(await page.next_page(), pages.AsyncPage[Bike, BikePage] | None)
    for wrong in bikes.find():  # wrong
        break
    assert_type(await bikes.order("1", bike_id="2"), Bike)
    assert_type(bikes.order("1", bike_id="2", stream=True), item_streams.AsyncEventStream[Bike])
    async with bikes.watch() as stream:
        async for moved in stream:
            assert_type(moved, Bike)
    assert_type(await shop.send(request), Bike)
    found = await shop.send(FindBikesRequest(size=3))
    assert_type(found, pages.AsyncPages[Bike, BikePage])
    assert_type(await shop.send(order, stream=True), item_streams.AsyncEventStream[Bike])
    told = bikes.with_raw_response
    assert_type(
        (await told.update("1", x_shop_id="s", bike=bike)).parse(), Bike
    )
    assert_type((await told.find()).parse(), pages.AsyncPage[Bike, BikePage])
    assert_type(await shop.with_raw_response.send(request), raw_response.RawResponse[Bike])
    pages_ = await shop.with_raw_response.send(FindBikesRequest())
    assert_type(pages_, raw_response.RawResponse[pages.AsyncPage[Bike, BikePage]])
    await told.update("1")  # wrong
    await told.update(3)  # wrong
    saved = bikes.with_streaming_response.photo("1")
    assert_type(saved, AbstractAsyncContextManager[download.AsyncDownload])
"""
WRONG = {n for n, line in enumerate(USER_CODE.splitlines(), 1) if "# wrong" in line}


@pytest.fixture(scope="module")
def user_code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("user") / "code.py"
    path.write_text(USER_CODE)
    return path


@pytest.mark.slow
def test_mypy_sees_all_types(user_code: Path) -> None:
    places = os.pathsep.join([str(rt.ROOT / "templates"), str(rt.ROOT)])
    command = [sys.executable, "-m", "mypy", "--strict", "--explicit-package-bases"]
    done = subprocess.run(
        [*command, str(user_code)],
        env={**os.environ, "MYPYPATH": places},
        capture_output=True,
        text=True,
        check=False,
        cwd=user_code.parent,
    )
    found = re.findall(r"^code\.py:(\d+): error:", done.stdout, re.MULTILINE)
    assert {int(line) for line in found} == WRONG, done.stdout


@pytest.mark.slow
def test_pyright_sees_all_types(user_code: Path) -> None:
    settings = {
        "include": ["code.py"],
        "extraPaths": [str(rt.ROOT / "templates"), str(rt.ROOT)],
        "typeCheckingMode": "strict",
        # a line that must not check may say nothing else
        "reportUnusedExpression": False,
        "reportUnusedVariable": False,
        "reportUnknownMemberType": False,
    }
    (user_code.parent / "pyrightconfig.json").write_text(json.dumps(settings))
    places = ["-p", str(user_code.parent), "--pythonpath", sys.executable]
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", *places],
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    lines = {entry["range"]["start"]["line"] + 1 for entry in found}
    assert lines == WRONG, json.dumps(found, indent=1)
