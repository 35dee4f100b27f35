"""Pages: items and pages of lists in every style, in both clients, over real connections."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    FIND_BIKES,
    MODES,
    Bench,
    Bike,
    BikePage,
    Caller,
    Out,
    Seen,
    bench,
    calling,
    paged,
    replace,
    said,
)

Pagination = rt.operation.Pagination
TOTAL = 7
SIZE = 3


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    server.seen.clear()
    with calling(server.url, request.param) as caller:
        yield caller


def bikes(start: int, count: int = SIZE) -> list[dict[str, str]]:
    return [{"id": str(n)} for n in range(start, min(start + count, TOTAL))]


def query(seen: Seen) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(seen.query).items()}


def items(call: Caller, operation: Any, **params: object) -> list[Any]:
    """Give the items of all pages, as the client of this kind iterates."""
    listed = call.client._page(operation, params)
    if call.mode == "sync":
        return list(listed)

    async def gathered() -> list[Any]:
        return [item async for item in listed]

    found: list[Any] = call.run(gathered())
    return found


def first(call: Caller, operation: Any, **params: object) -> Any:
    listed = call.client._page(operation, params)
    if call.mode == "sync":
        return listed

    async def awaited() -> Any:
        return await listed

    return call.run(awaited())


def pages(call: Caller, operation: Any, **params: object) -> list[Any]:
    listed = call.client._page(operation, params)
    if call.mode == "sync":
        return list(listed.pages())

    async def gathered() -> list[Any]:
        return [page async for page in listed.pages()]

    found: list[Any] = call.run(gathered())
    return found


def by_cursor(seen: Seen) -> Out:
    start = int(query(seen).get("cursor", "c0")[1:])
    data = bikes(start)
    more = start + SIZE < TOTAL
    return said({"data": data, "next": f"c{start + SIZE}" if more else None})


def by_offset(seen: Seen) -> Out:
    asked = query(seen)
    return said({"data": bikes(int(asked.get("first", 0)), int(asked.get("size", 3)))})


def by_number(seen: Seen) -> Out:
    number = int(query(seen).get("pageNumber", 1))
    return said({"data": bikes((number - 1) * SIZE), "pages": 3})


def by_link(seen: Seen) -> Out:
    start = int(query(seen).get("from", 0))
    more = start + SIZE < TOTAL
    link = f"?from={start + SIZE}&size=3" if more else ""
    return said({"data": bikes(start), "next": link})


def by_header(seen: Seen) -> Out:
    start = int(query(seen).get("from", 0))
    link = f'</bikes?from={start + SIZE}>; rel="next", </bikes>; rel="first"'
    return said(bikes(start), link=link if start + SIZE < TOTAL else "")


CURSOR = Pagination(kind="cursor", input="cursor", output="$.next", items="$.data")
STYLES: list[tuple[Pagination, Callable[[Seen], Out], dict[str, Any], list[str]]] = [
    (
        CURSOR,
        by_cursor,
        {"size": 3},
        ["size=3", "cursor=c3&size=3", "cursor=c6&size=3"],
    ),
    (
        Pagination(kind="offset", input="first", limit="size", items="$.data"),
        by_offset,
        {"size": 3},
        ["size=3", "first=3&size=3", "first=6&size=3"],
    ),
    (
        Pagination(kind="offset", input="first", items="$.data"),
        by_offset,
        {},
        ["", "first=3", "first=6", "first=7"],
    ),
    (
        Pagination(kind="page", input="number", items="$.data", pages="$.pages"),
        by_number,
        {},
        ["", "pageNumber=2", "pageNumber=3"],
    ),
    (
        Pagination(kind="page", input="number", items="$.data", limit="size"),
        by_number,
        {"number": 2, "size": 3},
        ["pageNumber=2&size=3", "pageNumber=3&size=3"],
    ),
    (
        Pagination(kind="link", output="$.next", items="$.data"),
        by_link,
        {"size": 3},
        ["size=3", "from=3&size=3", "from=6&size=3"],
    ),
]


@pytest.mark.parametrize(("pagination", "script", "params", "queries"), STYLES)
def test_items_of_all_pages(  # noqa: PLR0917 - one row of a table
    server: Bench,
    call: Caller,
    pagination: Pagination,
    script: Callable[[Seen], Out],
    params: dict[str, Any],
    queries: list[str],
) -> None:
    server.script = script
    operation = paged(pagination)
    start = 3 if "number" in params else 0
    found = items(call, operation, **params)
    assert [bike.id for bike in found] == [str(n) for n in range(start, TOTAL)]
    assert all(isinstance(bike, Bike) for bike in found)
    assert [seen.query for seen in server.seen] == queries
    assert all(seen.headers["authorization"] for seen in server.seen)


def test_the_link_header(server: Bench, call: Caller) -> None:
    server.script = by_header
    operation = paged(Pagination(kind="link", items="$"), list[Bike])
    assert [bike.id for bike in items(call, operation)] == list("0123456")
    assert [seen.target for seen in server.seen][1:] == [
        "/bikes?from=3",
        "/bikes?from=6",
    ]


@pytest.mark.parametrize(
    "link", ['<?from=6>;REL="NEXT"', '<?from=0>; rel=prev, <?from=6>; rel="last Next"']
)
def test_a_link_may_have_several_relations(
    server: Bench, call: Caller, link: str
) -> None:
    server.plays(said(bikes(0), link=link), said(bikes(6)))
    operation = paged(Pagination(kind="link", items="$"), list[Bike])
    items(call, operation)
    assert [seen.target for seen in server.seen][1:] == ["/bikes?from=6"]


def test_user_info_of_a_link_takes_no_credentials_place(
    server: Bench, call: Caller
) -> None:
    link = f"{server.url.replace('//', '//eve:x@')}/bikes?from=6"
    server.plays(
        said({"data": bikes(0), "next": link}), said({"data": bikes(6), "next": None})
    )
    items(call, paged(STYLES[5][0]))
    first, second = (seen.headers["authorization"] for seen in server.seen)
    assert first == second


def test_pages_one_by_one(server: Bench, call: Caller) -> None:
    server.script = by_cursor
    page = first(call, FIND_BIKES, size=3, extra_headers={"x-trace": "1"})
    assert len(server.seen) == 1
    assert type(page.result) is BikePage
    assert page.result.next == page.next == "c3"
    assert (len(page.items), page.has_next) == (3, True)
    last = call.run(call.run(page.next_page()).next_page())
    assert (len(last.items), last.has_next) == (1, False)
    assert call.run(last.next_page()) is None
    assert [seen.headers["x-trace"] for seen in server.seen] == ["1"] * 3
    assert "of 1, the last" in repr(last)
    with pytest.raises(AttributeError, match="colour"):
        _ = page.colour


def test_pages_as_an_iterator(server: Bench, call: Caller) -> None:
    server.script = by_cursor
    found = pages(call, FIND_BIKES)
    assert [len(page.items) for page in found] == [3, 3, 1]
    assert [page.result.next for page in found] == ["c3", "c6", None]


def test_nothing_is_fetched_before_it_is_needed(server: Bench) -> None:
    server.script = by_cursor
    server.seen.clear()
    with calling(server.url, "sync") as caller:
        bike_shop: rt.BikeShop = caller.client
        for number, _ in enumerate(bike_shop.bikes.find(size=3), 1):
            assert len(server.seen) == (number + 2) // 3
    server.seen.clear()

    async def listed() -> None:
        async with rt.AsyncBikeShop(
            rt.CONFIG, base_url=server.url, credentials=rt.BASIC
        ) as shop:
            found = shop.bikes.find()
            assert server.seen == []
            page = await found
            assert [bike.id for bike in page.items] == ["0", "1", "2"]
            assert [bike.id async for bike in page] == list("0123456")
            assert [bike.id async for bike in shop.bikes.find()] == list("0123456")

    asyncio.run(listed())


@pytest.mark.parametrize("circle", [("a",), ("a", "b"), ("a", "b", "c", "d", "e")])
def test_a_server_that_goes_in_circles_is_stopped(
    server: Bench, call: Caller, circle: tuple[str, ...]
) -> None:
    turn = iter(range(10_000))
    server.script = lambda _: said(
        {"data": bikes(0), "next": circle[next(turn) % len(circle)]}
    )
    with pytest.raises(rt.errors.PaginationError, match="again and again"):
        items(call, FIND_BIKES)
    assert len(server.seen) <= 4 * len(circle) + 2


def test_a_server_that_ignores_the_offset_is_stopped(
    server: Bench, call: Caller
) -> None:
    server.script = lambda _: said({"data": bikes(0)})
    operation = paged(STYLES[1][0])
    with pytest.raises(rt.errors.PaginationError):
        items(call, operation, size=3)
    assert len(server.seen) == 2


@pytest.mark.parametrize(
    "link",
    ["http://elsewhere.test/bikes", "http://[", "//x.y/", "javascript:x"],
)
def test_a_link_to_another_host_is_not_followed(
    server: Bench, call: Caller, link: str
) -> None:
    server.script = lambda _: said({"data": bikes(0), "next": link})
    with pytest.raises(rt.errors.PaginationError, match="another host"):
        items(call, paged(STYLES[5][0]))
    assert len(server.seen) == 1


def test_a_key_in_the_query_goes_along_with_a_link(server: Bench) -> None:
    server.script = by_link
    server.seen.clear()
    keys = {"query_key": rt.credentials.ApiKey("k y")}
    operation = paged(STYLES[5][0])
    for mode in MODES:
        with calling(server.url, mode, credentials=keys) as caller:
            listed = items(caller, replace(operation, security=(("query_key",),)))
        assert len(listed) == TOTAL
    assert all(query(seen)["shop_key"] == "k y" for seen in server.seen)


def test_more_says_that_there_are_none(server: Bench, call: Caller) -> None:
    server.script = lambda _: said({"data": bikes(0), "next": "x", "more": False})
    operation = paged(
        Pagination(
            kind="cursor",
            input="cursor",
            output="$.data[-1].id",
            items="$.data",
            more="$.more",
        )
    )
    assert len(items(call, operation)) == SIZE


def test_an_empty_page_in_the_middle(server: Bench, call: Caller) -> None:
    server.plays(
        said({"data": None, "next": "b"}),
        said({"data": [], "next": "c"}),
        said({"data": [{"id": "1"}]}),
    )
    assert [bike.id for bike in items(call, FIND_BIKES)] == ["1"]
    assert [seen.query for seen in server.seen] == ["", "cursor=b", "cursor=c"]


def test_no_list_where_one_should_be(server: Bench, call: Caller) -> None:
    server.plays(said({"bikes": 3}))
    operation = paged(
        Pagination(kind="cursor", input="cursor", output="$.next", items="$.bikes")
    )
    with pytest.raises(rt.errors.PaginationError, match=r"\$\.bikes"):
        items(call, operation)


def test_an_error_in_the_middle(server: Bench, call: Caller) -> None:
    server.plays(said({"data": bikes(0), "next": "b"}), said({"message": "no"}, 404))
    with pytest.raises(rt.NotFoundError):
        items(call, FIND_BIKES)


def test_the_raw_answer_of_a_page(server: Bench, call: Caller) -> None:
    server.script = by_cursor
    raw = rt.in_raw_mode(call.client)
    answer = raw._page(FIND_BIKES, {})
    if call.mode == "async":

        async def awaited(pager: Any) -> Any:
            return await pager

        answer = call.run(awaited(answer))
    assert answer.status == 200
    page = answer.parse()
    assert len(page.items) == SIZE
    assert len(call.run(page.next_page()).items) == SIZE


def test_a_path_must_name_one_node() -> None:
    json_path = rt.json_path
    assert json_path.parse_path("$") == ()
    assert json_path.parse_path("""$.a["b c"]['d.e'][-1].f-g""") == (
        "a",
        "b c",
        "d.e",
        -1,
        "f-g",
    )
    for bad in ("", "a", "$.*", "$..a", "$[?@.a]", "$[0:2]", "$.a]", "$.", "$a"):
        with pytest.raises(ValueError, match="single node"):
            json_path.parse_path(bad)
    assert json_path.value_at(("a", 0), {"a": []}) is None
    assert json_path.value_at(("a", "b"), {"a": 3}) is None
    assert json_path.value_at(("frameSize",), Bike(id="1", frame_size=3)) == 3


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES)
def test_a_hundred_thousand_items_in_constant_memory(server: Bench, mode: str) -> None:
    size = 1_000
    body = [{"id": str(n), "owner": "x" * 20} for n in range(size)]

    def script(seen: Seen) -> Out:
        server.seen.clear()
        at = int(query(seen).get("cursor", 0))
        return said({"data": body, "next": str(at + 1) if at < 99 else None})

    server.script = script
    peaks: list[int] = []

    def measure(number: int) -> None:
        if number in {5 * size, 100 * size}:
            peaks.append(tracemalloc.get_traced_memory()[1])

    with calling(server.url, mode, timeout=60) as caller:
        listed = caller.client._page(FIND_BIKES, {})
        tracemalloc.start()
        try:
            if mode == "sync":
                for number, _ in enumerate(listed, 1):
                    measure(number)
            else:

                async def run() -> None:
                    number = 0
                    async for _ in listed:
                        number += 1
                        measure(number)

                caller.run(run())
        finally:
            tracemalloc.stop()
    assert len(peaks) == 2
    assert peaks[1] < peaks[0] * 1.2
