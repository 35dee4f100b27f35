"""The runtime, from arguments to wire and back, in both clients."""

from __future__ import annotations

import asyncio
import datetime as dt
import gzip
import threading
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    LIST_BIKES,
    MODES,
    PING,
    UPDATE_BIKE,
    Bench,
    Bike,
    Caller,
    Out,
    Part,
    UpdateBikeRequest,
    bench,
    calling,
    said,
)


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    server.plays(said({"id": "1"}))
    with calling(server.url, request.param) as caller:
        yield caller


# --- arguments -------------------------------------------------------------------------------------------------------

VALUES: dict[str, Any] = {
    "id": "7",
    "x_shop_id": "s",
    "bike": {"id": "7", "owner": None},
}


@pytest.mark.parametrize(
    ("request_", "keywords"),
    [
        (UpdateBikeRequest(id="7", x_shop_id="s", bike=Bike(id="7", owner=None)), {}),
        (UpdateBikeRequest.model_validate({**VALUES}), {}),
        (None, {**VALUES, "dry_run": rt.UNSET}),
        (None, {**VALUES, "bike": Bike(id="7", owner=None)}),
    ],
    ids=["object", "read object", "keywords", "keywords with a model"],
)
def test_every_way_of_giving_arguments_sends_the_same(
    server: Bench, call: Caller, request_: object, keywords: dict[str, Any]
) -> None:
    call(UPDATE_BIKE, request_, **keywords)
    seen = server.only()
    assert (seen.method, seen.target) == ("PATCH", "/bikes/7")
    assert seen.headers["x-shop-id"] == "s"
    assert seen.headers["content-type"] == "application/json"
    assert seen.headers["accept"] == "application/json"
    assert seen.headers["user-agent"] == "bikeshop-python/1.0"
    assert seen.body == b'{"id":"7","owner":null}'


def test_unset_is_told_from_null_at_every_depth(server: Bench, call: Caller) -> None:
    bike = {"id": "7", "parts": [{"name": None}, {}], "extra": {"deep": [None, {}]}}
    call(UPDATE_BIKE, **{**VALUES, "bike": bike})
    assert server.only().json() == {
        "id": "7",
        "parts": [{"kind": "part", "name": None}, {"kind": "part"}],
        "extra": {"deep": [None, {}]},
    }


def test_unknown_fields_of_an_answer_are_sent_back(server: Bench, call: Caller) -> None:
    server.plays(said({"id": "7", "frameSize": 52, "colour": {"r": 1, "g": None}}))
    bike = call(UPDATE_BIKE, **VALUES)
    server.seen.clear()
    bike.frame_size = 54
    call(UPDATE_BIKE, **{**VALUES, "bike": bike})
    assert server.only().json() == {
        "id": "7",
        "frameSize": 54,
        "colour": {"r": 1, "g": None},
    }


def test_an_attribute_set_later_is_sent() -> None:
    bike = Bike(id="1")
    bike.owner = None
    assert bike.to_dict() == {"id": "1", "owner": None}
    assert Part().to_dict() == {"kind": "part"}


def test_only_requests_can_be_sent(server: Bench, call: Caller) -> None:
    for wrong in (Bike(id="1"), VALUES, None, UpdateBikeRequest):
        with pytest.raises(TypeError, match="send takes a request of this package"):
            call.run(call.client.send(wrong))
    request = UpdateBikeRequest(**VALUES)
    with pytest.raises(TypeError, match="comes item by item"):
        call.run(call.client.send(request, stream=True))
    with pytest.raises(TypeError, match="extra_body"):
        call.run(call.client.send(request, extra_body={"a": 1}))
    with pytest.raises(TypeError, match="argument 'limit'"):
        call(PING, limit=3)
    assert server.seen == []


def test_an_unknown_argument_names_the_nearest(server: Bench, call: Caller) -> None:
    values = {**VALUES, "dry_rum": True}
    with pytest.raises(TypeError, match="'dry_rum'; did you mean 'dry_run'"):
        call(UPDATE_BIKE, **values)
    request = UpdateBikeRequest(**values)
    with pytest.raises(TypeError, match="dry_rum"):
        call(UPDATE_BIKE, request)
    assert server.seen == []


def test_a_value_that_does_not_fit_is_named_but_not_shown(
    server: Bench, call: Caller
) -> None:
    with pytest.raises(rt.errors.RequestValidationError) as caught:
        call(UPDATE_BIKE, id="7", bike={"id": ["hush"], "frameSize": "hush"})
    error = caught.value
    assert "x-shop-id" in str(error) or "x_shop_id" in str(error)
    assert "bike.id" in str(error)
    assert "bike.frameSize" in str(error)
    assert "hush" not in str(error)
    assert "hush" not in repr(error.errors)
    assert error.__cause__ is None
    assert error.__context__ is None
    assert len(error.errors) == 3
    assert server.seen == []


def test_a_call_may_take_nothing_but_options(server: Bench, call: Caller) -> None:
    server.plays(said([]))
    assert call(LIST_BIKES) == []
    assert call(LIST_BIKES, timeout=5) == []
    server.plays(said({"pong": True}))
    assert call(PING, timeout=5) == {"pong": True}


def test_options_of_a_call(server: Bench, call: Caller) -> None:
    server.plays(said([]))
    call(
        LIST_BIKES,
        limit=2,
        extra_query={"limit": 3, "tags": ["a", "b"], "note": "x&y"},
        extra_headers={"X-Trace": "1", "user-agent": "mine"},
        idempotency_key="k-1",
    )
    seen = server.only()
    assert seen.query == "limit=3&tags=a&tags=b&note=x%26y"
    assert seen.headers["x-trace"] == "1"
    assert seen.headers["user-agent"] == "mine"
    assert seen.headers["idempotency-key"] == "k-1"


def test_an_option_that_is_none_says_nothing(server: Bench, call: Caller) -> None:
    server.plays(said({}, 503, retry_after="0.01"), said([]))
    nothing = dict.fromkeys(rt.options.OPTION_NAMES - {"timeout", "extra_body"})
    assert call(LIST_BIKES, **nothing) == []


def test_headers_cannot_be_smuggled(server: Bench, call: Caller) -> None:
    for options in (
        {"x_shop_id": "a\r\nx-evil: 1"},
        {"extra_headers": {"x": "a\nb"}},
        {"extra_headers": {"x: y\r\nz": "a"}},
        {"extra_headers": {"": "a"}},
        {"extra_headers": {"x(": "a"}},
        {"extra_headers": {"x": "a\ud800"}},
    ):
        with pytest.raises(rt.errors.RequestValidationError):
            call(LIST_BIKES, **options)
    assert server.seen == []


def test_blanks_around_a_header_are_no_part_of_it(server: Bench, call: Caller) -> None:
    server.plays(said([]))
    call(LIST_BIKES, x_shop_id=" a b\t")
    assert server.only().headers["x-shop-id"] == "a b"


def test_a_url_that_is_too_long_is_refused(server: Bench, call: Caller) -> None:
    with pytest.raises(rt.errors.RequestValidationError, match="URL"):
        call(LIST_BIKES, extra_query={"a": "x" * 70_000})
    assert server.seen == []


def test_a_header_may_hold_text_beyond_ascii(server: Bench, call: Caller) -> None:
    server.plays(said([]))
    call(LIST_BIKES, x_shop_id="Rad & Tat ü")
    assert (
        server.only().headers["x-shop-id"].encode("latin-1").decode() == "Rad & Tat ü"
    )


@pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE", "POST", "PUT", "PATCH"])
@pytest.mark.parametrize("content", [None, b"", b"abc"])
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Host": "other.test"},
        {"Content-Length": "3"},
        {"transfer-encoding": "chunked"},
    ],
)
def test_a_request_is_framed_as_the_library_frames_it(
    method: str, content: bytes | None, headers: dict[str, str]
) -> None:
    pairs = [(name.encode(), text.encode()) for name, text in headers.items()]
    outgoing = rt.outgoing.Outgoing(
        method,
        "http://bikes.test:8080/x?y=1",
        "",
        {name.lower(): (name, text) for name, text in pairs},
        content,
    )
    cookies = httpx2.Cookies({"a": "1"})
    if "Content-Length" in headers and content != b"abc":
        with pytest.raises(rt.errors.RequestValidationError, match="Content-Length"):
            outgoing.make_request({}, cookies)
        return
    ours = outgoing.make_request({}, cookies)
    theirs = httpx2.Request(
        method, outgoing.url, headers=pairs, content=content, cookies=cookies
    )
    assert sorted(ours.headers.raw) == sorted(theirs.headers.raw)
    assert ours.headers.raw[0][0].lower() in {b"host", *(n.lower() for n, _ in pairs)}
    assert ours.content == theirs.content
    assert (ours.method, ours.url) == (theirs.method, theirs.url)


# --- paths -----------------------------------------------------------------------------------------------------------


def test_a_path_parameter_stays_in_its_segment(server: Bench, call: Caller) -> None:
    call(UPDATE_BIKE, **{**VALUES, "id": "../a/b?c#d%2Fe é"})
    assert server.only().target == "/bikes/..%2Fa%2Fb%3Fc%23d%252Fe%20%C3%A9"


@pytest.mark.parametrize("text", ["", ".", ".."])
def test_a_path_parameter_that_would_change_the_path_is_refused(
    server: Bench, call: Caller, text: str
) -> None:
    with pytest.raises(rt.errors.RequestValidationError, match="path"):
        call(UPDATE_BIKE, **{**VALUES, "id": text})
    assert server.seen == []


# --- answers ---------------------------------------------------------------------------------------------------------


def operation(*answers: tuple[str, str | None, object], method: str = "GET") -> Any:
    return rt.make_operation(
        id="get_it",
        method=method,
        path="/it",
        answers=tuple(rt.operation.Answer(*answer) for answer in answers),
    )


JSON = "application/json"


@pytest.mark.parametrize(
    ("answers", "out", "expected"),
    [
        ([("200", JSON, Bike)], said({"id": "1"}), Bike(id="1")),
        ([("200", JSON, list[Bike])], said([{"id": "1"}]), [Bike(id="1")]),
        ([("200", JSON, Bike | None)], said(None), None),
        ([("2XX", JSON, Bike)], said({"id": "1"}, 202), Bike(id="1")),
        ([("default", JSON, Bike)], said({"id": "1"}), Bike(id="1")),
        (
            [("200", JSON, dict[str, int]), ("201", JSON, Bike)],
            said({"id": "1"}, 201),
            Bike(id="1"),
        ),
        (
            [("200", "application/*", Bike)],
            Out(200, b'{"id":"1"}', {"content-type": "application/vnd.shop+json; v=1"}),
            Bike(id="1"),
        ),
        (
            [("200", JSON, Bike)],
            Out(200, b'{"id":"1"}', {"content-type": "application/problem+json"}),
            Bike(id="1"),
        ),
        ([("200", JSON, Bike)], Out(200, b'\n\n \n{"id":"1"}'), Bike(id="1")),
        (
            [("200", JSON, Bike)],
            Out(200, b'\xef\xbb\xbf{"id":"1"}', {"content-type": JSON}),
            Bike(id="1"),
        ),
        (
            [("200", JSON, str)],
            Out(
                200,
                '"ü"'.encode("latin-1"),
                {"content-type": f"{JSON}; charset=ISO-8859-1"},
            ),
            "ü",
        ),
        (
            [("200", "text/plain", str)],
            Out(
                200,
                "ü".encode("latin-1"),
                {"content-type": "text/plain; charset=latin-1"},
            ),
            "ü",
        ),
        (
            [("200", JSON, Bike), ("200", "*/*", bytes)],
            Out(200, b"\x00\x01", {"content-type": "image/png"}),
            b"\x00\x01",
        ),
        (
            [("200", "*/*", bytes)],
            Out(200, b"{}", {"content-type": JSON}),
            b"{}",
        ),
        ([("204", None, None), ("200", JSON, Bike)], Out(204), None),
        ([("200", JSON, Bike)], said({"id": "1"}, 203), Bike(id="1")),
        ([], said({"job": 4}, 202), {"job": 4}),
        ([], Out(200, b"ok", {"content-type": "text/plain"}), "ok"),
        ([], Out(200, b"\xff", {"content-type": "image/png"}), b"\xff"),
        ([], Out(200), None),
        ([("200", "*/*", Any)], Out(200, b"ok", {"content-type": "text/plain"}), "ok"),
    ],
)
def test_answers(
    server: Bench, call: Caller, answers: list[Any], out: Out, expected: object
) -> None:
    server.plays(out)
    assert call(operation(*answers)) == expected


def test_a_head_has_no_body(server: Bench, call: Caller) -> None:
    server.plays(said({"id": "1"}))
    assert call(operation(("200", JSON, Bike), method="HEAD")) is None


@pytest.mark.parametrize(
    ("out", "words"),
    [
        (said({"name": "hush"}), "id: Field required"),
        (said([{"id": "1"}]), "the whole: Input should be an object"),
        (Out(200, b'{"id": "1"', {"content-type": JSON}), "Invalid JSON"),
        (Out(200, b"", {"content-type": JSON}), "empty"),
        (
            Out(200, b"<html>", {"content-type": "text/html; charset=utf-8"}),
            "its content type is text/html",
        ),
    ],
)
def test_an_answer_that_does_not_match_keeps_everything(
    server: Bench, call: Caller, out: Out, words: str
) -> None:
    server.plays(out)
    with pytest.raises(rt.errors.ResponseValidationError, match=words) as caught:
        call(operation(("200", JSON, Bike)), strict=True)
    error = caught.value
    assert (error.status, error.method) == (200, "GET")
    assert error.url == f"{server.url}/it"
    assert error.body == out.body
    assert error.headers["content-type"] == out.headers["content-type"]
    assert "get_it" in str(error)
    assert "hush" not in str(error)


def test_compressed_answers_are_decompressed(server: Bench, call: Caller) -> None:
    body = gzip.compress(b'{"id":"1"}')
    server.plays(Out(200, body, {"content-type": JSON, "content-encoding": "gzip"}))
    assert call(operation(("200", JSON, Bike))) == Bike(id="1")
    server.plays(Out(404, body, {"content-type": JSON, "content-encoding": "gzip"}))
    with pytest.raises(rt.NotFoundError) as caught:
        call(operation(("200", JSON, Bike)))
    assert caught.value.text == '{"id":"1"}'


def test_a_raw_response_tells_how_it_came(server: Bench, call: Caller) -> None:
    answers = [said({}, 503, retry_after_ms="1"), said({"id": "1", "more": [1]})]
    server.plays(*answers)
    raw = call.run(rt.in_raw_mode(call.client).bikes.all())
    assert raw.json() == {"id": "1", "more": [1]}
    assert raw.retries_taken == len(server.seen) - 1 == 1
    assert dt.timedelta() < raw.elapsed < dt.timedelta(seconds=30)
    assert isinstance(raw.http_response, httpx2.Response)
    assert raw.http_response.headers is raw.headers
    server.plays(Out(200, b"<p>", {"content-type": "text/html"}))
    raw = call.run(rt.in_raw_mode(call.client).bikes.update(**VALUES))
    with pytest.raises(rt.errors.ResponseValidationError, match="its body is no JSON"):
        raw.json()


def test_a_raw_response_waits_to_be_parsed(server: Bench, call: Caller) -> None:
    server.plays(said({"id": "1"}, 200, x_request_id="r-9"))
    raw = call.run(rt.in_raw_mode(call.client).bikes.update(**VALUES))
    assert (raw.status, raw.headers["x-request-id"]) == (200, "r-9")
    assert raw.status_code == 200
    assert raw.request_id == "r-9"
    assert raw.body == b'{"id": "1"}'
    assert raw.parse() == Bike(id="1")
    assert call.run(call.client.bikes.update(**VALUES)) == Bike(id="1")


# --- clients ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", MODES)
def test_a_client_with_other_options_shares_the_connections(
    server: Bench, mode: str
) -> None:
    server.plays(said([]))
    with calling(server.url, mode, headers={"x-a": "1", "x-b": "1"}) as call:
        twin = call.client.with_options(headers={"x-b": "2"}, max_retries=0)
        call.run(twin.bikes.all())
        headers = server.only().headers
        assert (headers["x-a"], headers["x-b"]) == ("1", "2")
        call.shut(twin)
        call.run(call.client.bikes.all())
        headers = server.only().headers
        assert (headers["x-a"], headers["x-b"]) == ("1", "1")


@pytest.mark.parametrize("mode", MODES)
def test_an_own_http_client_is_used_and_left_open(server: Bench, mode: str) -> None:
    server.plays(said([]))
    kind: Any = httpx2.AsyncClient if mode == "async" else httpx2.Client
    own = kind(headers={"x-own": "1", "user-agent": "own/1"}, cookies={"c": "1"})
    with calling(server.url, mode, http_client=own) as call:
        call(LIST_BIKES)
        headers = server.only().headers
        assert headers["x-own"] == "1"
        assert headers["user-agent"] == "own/1"
        assert headers["cookie"] == "c=1"
        call.shut(call.client)
        assert not own.is_closed
        call.shut(own)


@pytest.mark.parametrize("mode", MODES)
def test_a_closed_client_says_so(server: Bench, mode: str) -> None:
    with calling(server.url, mode) as call:
        call.shut(call.client)
        with pytest.raises(rt.errors.SDKError, match="closed"):
            call(LIST_BIKES)


def test_clients_are_context_managers(server: Bench) -> None:
    server.plays(said([]))
    with rt.BikeShop(rt.CONFIG, base_url=server.url, credentials=rt.BASIC) as client:
        assert client.bikes.all() == []
    with pytest.raises(rt.errors.SDKError, match="closed"):
        client.bikes.all()

    async def main() -> None:
        async with rt.AsyncBikeShop(
            rt.CONFIG, base_url=server.url, credentials=rt.BASIC
        ) as shop:
            assert await shop.bikes.all() == []

    asyncio.run(main())


def test_one_client_serves_many_threads(server: Bench) -> None:
    server.script = lambda seen: said({"id": seen.path.rpartition("/")[2]})
    results: dict[str, str] = {}
    with rt.BikeShop(rt.CONFIG, base_url=server.url, credentials=rt.BASIC) as client:

        def work(name: str) -> None:
            for turn in range(10):
                key = f"{name}-{turn}"
                results[key] = client.bikes.update(**{**VALUES, "id": key}).id

        threads = [threading.Thread(target=work, args=(f"t{n}",)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(results) == 80
    assert all(key == value for key, value in results.items())


def test_many_calls_at_once(server: Bench) -> None:
    server.script = lambda seen: said({"id": seen.path.rpartition("/")[2]})

    async def main() -> list[str]:
        async with rt.AsyncBikeShop(
            rt.CONFIG, base_url=server.url, credentials=rt.BASIC
        ) as shop:
            calls = [
                shop.bikes.update(**{**VALUES, "id": str(number)})
                for number in range(50)
            ]
            return [bike.id for bike in await asyncio.gather(*calls)]

    assert asyncio.run(main()) == [str(number) for number in range(50)]


@pytest.mark.parametrize("mode", MODES)
def test_defaults_for_all_calls(server: Bench, mode: str) -> None:
    server.plays(said({"id": "7"}))
    values: dict[str, Any] = {"id": "7", "bike": {"id": "7"}}
    with calling(server.url, mode, defaults={"X-Shop-Id": "dflt"}) as call:
        call(UPDATE_BIKE, **values)
        assert server.only().headers["x-shop-id"] == "dflt"
        call(UPDATE_BIKE, **values, x_shop_id="own")
        assert server.only().headers["x-shop-id"] == "own"
        call(UPDATE_BIKE, UpdateBikeRequest(**values, x_shop_id="own"))
        assert server.only().headers["x-shop-id"] == "own"
        server.plays(said([]))
        call(LIST_BIKES, rt.ListBikesRequest())
        assert server.only().headers["x-shop-id"] == "dflt"
