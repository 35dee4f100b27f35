"""A generated SDK whose API streams: events, lines, answers of either kind, and downloads, in both clients."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour.runtime_sample import Bench, Out, bench, said
from tests.behaviour.sdk import ROOT, Sdk, Source, generated

SOURCE = Source(
    "bike_streams", (ROOT / "tests/golden/streams/input/spec.yaml",), client="BikeShop"
)
SSE = {"content-type": "text/event-stream"}
JSONL = {"content-type": "application/jsonl"}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return generated(SOURCE, tmp_path_factory)


@pytest.fixture
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


Run = Callable[[Callable[[Any], Any], Callable[[Any], Any]], Any]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, sdk: Sdk, server: Bench) -> Run:
    """Give what does either of two functions with an open client: a plain one, or a coroutine function."""

    def either(plain: Callable[[Any], Any], coroutine: Callable[[Any], Any]) -> Any:
        package = sdk.load()
        if request.param == "sync":
            with package.BikeShop(base_url=server.url) as shop:
                return plain(shop)

        async def awaited() -> Any:
            async with package.AsyncBikeShop(base_url=server.url) as shop:
                return await coroutine(shop)

        return asyncio.run(awaited())

    return either


def items(run: Run, started: Callable[[Any], Any]) -> list[Any]:
    """Read the stream that a call prepares to its end."""

    async def read(shop: Any) -> list[Any]:
        prepared = started(shop)
        if isinstance(prepared, Coroutine):  # as `send` is
            prepared = await prepared
        async with prepared as stream:
            return [item async for item in stream]

    def plain(shop: Any) -> list[Any]:
        with started(shop) as stream:
            return list(stream)

    found: list[Any] = run(plain, read)
    return found


def answer(run: Run, called: Callable[[Any], Any]) -> Any:
    """Give what a call gives."""

    async def awaited(shop: Any) -> Any:
        return await called(shop)

    return run(called, awaited)


def test_whole_events_of_a_union(sdk: Sdk, server: Bench, run: Run) -> None:
    body = b'event: sold\nid: 7\ndata: {"town": "Ulm"}\n\nevent: said\nretry: 5\ndata: "hello"\n\n'
    server.plays(Out(200, body, SSE))
    sold, said_ = items(run, lambda shop: shop.events.list())
    models = sdk.load("models")
    assert (type(sold), type(said_)) == (models.Sold, models.Said)
    assert (sold.id, sold.data) == ("7", models.Place(town="Ulm"))
    assert said_.data == '"hello"'  # a text is not JSON
    assert server.only().headers["accept"] == "text/event-stream"


def test_events_without_a_schema_are_text(server: Bench, run: Run) -> None:
    server.plays(Out(200, b"data: [DONE]\n\ndata: 2\n\n", SSE))
    assert items(run, lambda shop: shop.log.get()) == ["[DONE]", "2"]


def test_lines_are_the_items_of_the_documented_list(
    sdk: Sdk, server: Bench, run: Run
) -> None:
    server.plays(Out(200, b'{"town": "Ulm"}\n{"town": "Bonn"}', JSONL))
    found = items(run, lambda shop: shop.bikes.places.list(id="7"))
    place = sdk.load("models").Place
    assert found == [place(town="Ulm"), place(town="Bonn")]
    assert server.only().path == "/bikes/7/places"


def test_a_flag_chooses_between_answer_and_stream(
    sdk: Sdk, server: Bench, run: Run
) -> None:
    models = sdk.load("models")
    request = models.AskMechanicRequest
    server.plays(said({"text": "Oil it."}))
    for given in (
        lambda shop: shop.answers.create(text="?"),
        lambda shop: shop.send(request(question={"text": "?"})),
        lambda shop: shop.send(request(question=models.Question(text="?"))),
    ):
        assert answer(run, given) == models.MechanicAnswer(text="Oil it.")
        seen = server.only()
        assert seen.json() == {"text": "?"}
        assert seen.headers["accept"] == "application/json"
    words = (
        b'data: {"word": "Oil"}\n\ndata: {"word": "it."}\n\ndata: [END]\n\ndata: x\n\n'
    )
    server.plays(Out(200, words, SSE))
    for started in (
        lambda shop: shop.answers.create(text="?", stream=True),
        lambda shop: shop.send(request(question={"text": "?"}), stream=True),
        lambda shop: shop.send(
            request(question=models.Question(text="?", stream=False)), stream=True
        ),
    ):
        assert [found.word for found in items(run, started)] == ["Oil", "it."]
        seen = server.only()
        assert seen.json() == {"text": "?", "stream": True}
        assert seen.headers["accept"] == "text/event-stream"


def test_a_flag_inside_the_body(sdk: Sdk, server: Bench, run: Run) -> None:
    server.plays(
        Out(200, b'{"word": "Oil"}\n', {"content-type": "application/x-ndjson"})
    )
    (found,) = items(
        run,
        lambda shop: shop.shops.answers.create("a", text="?", stream=True),
    )
    assert found.word == "Oil"
    seen = server.only()
    assert (seen.path, seen.json()) == ("/shops/a/answers", {"text": "?", "stream": True})  # fmt: skip
    request = sdk.load("models").AskShopRequest
    asking = request(shop="a", question={"text": "?", "stream": True})
    with pytest.raises(TypeError, match="stream=True"):
        answer(run, lambda shop: shop.send(asking))
    assert server.seen == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_without_a_flag_the_media_type_chooses(server: Bench, run: Run) -> None:
    server.plays(said([{"word": "Oil"}]))
    (found,) = answer(run, lambda shop: shop.report.list())
    assert found.word == "Oil"
    assert server.only().headers["accept"] == "application/json"
    server.plays(Out(200, b'{"word": "Oil"}\n', JSONL))
    (line,) = items(run, lambda shop: shop.report.list(stream=True))
    assert line == found
    assert server.only().headers["accept"] == "application/jsonl"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_raw_answers_where_there_is_a_choice(server: Bench, run: Run) -> None:
    server.plays(said({"text": "Oil it."}, x_request_id="r-1"))
    raw = answer(run, lambda shop: shop.answers.with_raw_response.create(text="?"))
    assert (raw.request_id, raw.parse().text) == ("r-1", "Oil it.")
    server.plays(said([]))
    raw = answer(run, lambda shop: shop.report.with_raw_response.list())
    assert raw.parse() == []


def test_a_stream_goes_on_behind_its_last_event(server: Bench, run: Run) -> None:
    first = b"retry: 1\nid: 1\nevent: said\ndata: a\n\n"
    server.plays(
        Out(200, headers=SSE, pieces=(first,), cut=True),
        Out(200, b"id: 2\nevent: said\ndata: b\n\n", SSE),
    )
    found = items(run, lambda shop: shop.events.list())
    assert [event.data for event in found] == ["a", "b"]
    assert [seen.headers.get("last-event-id") for seen in server.seen] == [None, "1"]


def test_an_item_that_does_not_match(sdk: Sdk, server: Bench, run: Run) -> None:
    body = b'{"town": "Ulm"}\n{"town": 3}\n{"town": "Bonn"}\n'
    server.plays(Out(200, body, JSONL))
    errors = sdk.load("errors")
    with pytest.raises(errors.ResponseValidationError, match="town") as caught:
        items(run, lambda shop: shop.bikes.places.list("7", strict=True))
    assert caught.value.body == b'{"town": 3}'
    assert caught.value.errors[0]["loc"] == ("town",)
    server.plays(Out(200, body, JSONL))
    found = items(run, lambda shop: shop.bikes.places.list("7"))
    assert [place.town for place in found] == ["Ulm", 3, "Bonn"]


def test_an_awaited_stream_is_open(sdk: Sdk, server: Bench) -> None:
    server.plays(Out(200, b'{"town": "Ulm"}\n', JSONL))

    async def read() -> tuple[int, list[str]]:
        async with sdk.load().AsyncBikeShop(base_url=server.url) as shop:
            stream = await shop.bikes.places.list(id="7")
            return stream.status, [place.town async for place in stream]

    assert asyncio.run(read()) == (200, ["Ulm"])


def test_downloads(server: Bench, run: Run, tmp_path: Path) -> None:
    server.plays(Out(200, b"%PDF", {"content-type": "application/pdf"}))
    assert answer(run, lambda shop: shop.manuals.get(id="7")) == b"%PDF"

    def saved(shop: Any) -> Any:
        with shop.manuals.with_streaming_response.get(id="7") as download:
            assert (download.status, download.length) == (200, 4)
            return download.save(tmp_path / "manual.pdf")

    async def awaited(shop: Any) -> Any:
        streaming = shop.manuals.with_streaming_response
        async with streaming.get("7") as download:
            return await download.save(tmp_path / "manual.pdf")

    assert run(saved, awaited) == 4
    assert (tmp_path / "manual.pdf").read_bytes() == b"%PDF"
    assert [seen.path for seen in server.seen] == ["/manuals/7"] * 2


def test_a_download_is_not_held_in_memory(server: Bench, run: Run) -> None:
    pieces = (b"x" * 1_000_000,) * 20
    server.plays(Out(200, headers={"content-type": "application/zip"}, pieces=pieces))

    def counted(shop: Any) -> int:
        streaming = shop.manuals.with_streaming_response
        with streaming.list() as download:
            return sum(len(chunk) for chunk in download.iter_bytes())

    async def awaited(shop: Any) -> int:
        streaming = shop.manuals.with_streaming_response
        async with streaming.list() as download:
            return sum([len(chunk) async for chunk in download.iter_bytes()])

    tracemalloc.start()
    try:
        assert run(counted, awaited) == 20_000_000
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


USER_CODE = """
from typing import assert_type
from bike_streams import AsyncBikeShop, BikeShop, models
from bike_streams._runtime.client.raw_response import RawResponse
from bike_streams._runtime.streaming.item_streams import AsyncEventStream, EventStream, LineStream


def plain(shop: BikeShop) -> None:
    with shop.events.list() as events:
        for event in events:
            assert_type(event, models.Sold | models.Said)
    assert_type(shop.bikes.places.list(id="1"), LineStream[models.Place])
    ask = shop.answers.create
    assert_type(ask(text="?"), models.MechanicAnswer)
    assert_type(ask(text="?", stream=False), models.MechanicAnswer)
    request = models.AskMechanicRequest(question=models.Question(text="?"))
    assert_type(shop.send(request), models.MechanicAnswer)
    assert_type(shop.send(request, stream=True), EventStream[models.Word])
    assert_type(ask(text="?", stream=True), EventStream[models.Word])
    raw = shop.answers.with_raw_response.create(text="?")
    assert_type(raw, RawResponse[models.MechanicAnswer])
    with shop.manuals.with_streaming_response.get(id="1") as download:
        assert_type(download.save("x"), int)


async def asynchronous(shop: AsyncBikeShop) -> None:
    ask = shop.answers.create
    assert_type(await ask(text="?"), models.MechanicAnswer)
    request = models.AskMechanicRequest(question=models.Question(text="?"))
    assert_type(await shop.send(request), models.MechanicAnswer)
    assert_type(await shop.send(request, stream=True), AsyncEventStream[models.Word])
    assert_type(ask(text="?", stream=True), AsyncEventStream[models.Word])
    assert_type(await ask(text="?", stream=True), AsyncEventStream[models.Word])
    raw = await shop.answers.with_raw_response.create(text="?")
    assert_type(raw, RawResponse[models.MechanicAnswer])
    async with shop.manuals.with_streaming_response.list() as download:
        assert_type(await download.read(), bytes)
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [("mypy", "--strict"), ("pyright", "--pythonpath", sys.executable)],
    ids=["mypy", "pyright"],
)
def test_what_type_checkers_see(
    sdk: Sdk, tmp_path: Path, command: tuple[str, ...]
) -> None:
    (tmp_path / "user.py").write_text(USER_CODE)
    (tmp_path / "bike_streams").symlink_to(sdk.folder / "bike_streams")
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    done = subprocess.run(
        [sys.executable, "-m", *command, "user.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
