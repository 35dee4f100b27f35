"""Mistakes of callers: each is told where it is made, in the words of the option or argument, and nothing is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    BASIC,
    FIND_BIKES,
    LIST_BIKES,
    MODES,
    UPDATE_BIKE,
    Bench,
    Caller,
    bench,
    calling,
    said,
)

HALF = "s3cret\ud800"
VALUES: dict[str, Any] = {"id": "1", "x_shop_id": "s", "bike": {"id": "1"}}


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        running.script = lambda _: said([])
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    server.seen.clear()
    with calling(server.url, request.param) as caller:
        yield caller


# --- options of the wrong type ---------------------------------------------------------------------------------------

BOTH: list[tuple[dict[str, Any], type[Exception]]] = [
    ({"timeout": "5"}, TypeError),
    ({"timeout": (1, 2)}, TypeError),
    ({"timeout": float("nan")}, ValueError),
    ({"max_retries": "5"}, TypeError),
    ({"max_retries": 1.5}, TypeError),
    ({"max_retries": -1}, ValueError),
    ({"strict": "no"}, TypeError),
]
OF_A_CALL: list[tuple[dict[str, Any], type[Exception]]] = [
    ({"extra_headers": "x"}, TypeError),
    ({"extra_headers": [("a", "b")]}, TypeError),
    ({"extra_headers": {"x-a": None}}, TypeError),
    ({"extra_headers": {"x-a": b"b"}}, TypeError),
    ({"extra_query": "a=b"}, TypeError),
    ({"extra_query": {5: 1}}, TypeError),
]
OF_A_CLIENT: list[tuple[dict[str, Any], type[Exception]]] = [
    ({"headers": "x"}, TypeError),
    ({"headers": {"x-a": None}}, TypeError),
    ({"base_url": 5}, TypeError),
    ({"hooks": print}, TypeError),
    ({"defaults": 5}, TypeError),
    ({"credentials": "x"}, TypeError),
    ({"credentials": {"basic": ("ann", "s3cret-word")}}, TypeError),
    ({"server_variables": "x"}, TypeError),
]


def said_of(options: dict[str, Any]) -> str:
    (name,) = options
    return "x-a" if name.endswith("headers") and isinstance(options[name], dict) else name  # fmt: skip


@pytest.mark.parametrize(("options", "kind"), BOTH + OF_A_CALL)
def test_an_option_of_a_call_is_looked_at(
    server: Bench, call: Caller, options: dict[str, Any], kind: type[Exception]
) -> None:
    with pytest.raises(kind, match=said_of(options)):
        call(LIST_BIKES, **options)
    assert server.seen == []
    assert call(LIST_BIKES) == []


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("options", "kind"), BOTH + OF_A_CLIENT)
def test_an_option_of_a_client_is_looked_at(
    mode: str, options: dict[str, Any], kind: type[Exception]
) -> None:
    client: Any = rt.BikeShop if mode == "sync" else rt.AsyncBikeShop
    named = "basic" if options == OF_A_CLIENT[-2][0] else said_of(options)
    given = {"base_url": "http://127.0.0.1", "credentials": BASIC}
    with pytest.raises(kind, match=named) as caught:
        client(rt.CONFIG, **{**given, **options})
    assert "s3cret" not in str(caught.value)
    made = client(rt.CONFIG, **given)
    with pytest.raises(kind, match=named):
        made.with_options(**options)


@pytest.mark.parametrize("phase", ["connect", "read", "write", "pool", "total"])
def test_a_phase_of_a_timeout_is_looked_at(phase: str) -> None:
    wrong: Any = {phase: "5"}
    with pytest.raises(TypeError, match=phase):
        rt.options.Timeout(**wrong)
    with pytest.raises(ValueError, match=phase):
        rt.options.Timeout(**{phase: float("nan")})


@pytest.mark.parametrize("mode", MODES)
def test_an_http_client_of_the_other_kind_is_refused(mode: str) -> None:
    client: Any = rt.BikeShop if mode == "sync" else rt.AsyncBikeShop
    other = httpx2.AsyncClient() if mode == "sync" else httpx2.Client()
    with pytest.raises(TypeError, match="http_client must be an httpx2"):
        client(rt.CONFIG, http_client=other)


# --- headers that frame ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Length": "100"},
        {"content-length": "0"},
        {"Content-Length": "x"},
        {"Content-Length": "9" * 5000},
        {"Transfer-Encoding": "gzip"},
        {"Transfer-Encoding": "chunked", "Content-Length": "10"},
    ],
)
def test_a_header_that_contradicts_the_body_is_refused(
    server: Bench, call: Caller, headers: dict[str, str]
) -> None:
    with pytest.raises(rt.errors.RequestValidationError, match=r"-(Length|Encoding)"):
        call(UPDATE_BIKE, **VALUES, extra_headers=headers)
    if headers != {"content-length": "0"}:
        with pytest.raises(rt.errors.RequestValidationError):
            call(LIST_BIKES, extra_headers=headers)
    assert server.seen == []


@pytest.mark.parametrize("size", ["2", "10"])
def test_a_stream_that_is_not_as_long_as_it_says_is_told(
    call: Caller, size: str
) -> None:
    class Sent(rt.Request):
        photo: Any

    operation = rt.make_operation(
        id="upload",
        method="POST",
        path="/photos",
        request=Sent,
        body=rt.operation.Body("photo", "application/octet-stream"),
        answers=(rt.operation.Answer("200", "application/json", list[int]),),
    )
    with pytest.raises(rt.errors.RequestValidationError, match="cannot be sent"):
        call(operation, photo=iter((b"abc", b"de")), extra_headers={"Content-Length": size})  # fmt: skip
    assert call(operation, photo=iter((b"abc", b"de")), extra_headers={"Content-Length": "5"}) == []  # fmt: skip


@pytest.mark.parametrize("character", ["\x0b", "\x0c", "\x7f"])
def test_what_http_cannot_carry_in_a_header_is_refused_and_not_shown(
    server: Bench, character: str
) -> None:
    text = f"s3cret{character}x"
    key = {"header_key": rt.credentials.ApiKey(text)}
    operation = rt.make_operation(
        id="keyed", method="GET", path="/", security=(("header_key",),)
    )
    for mode in MODES:
        with calling(server.url, mode, credentials=key) as call:
            with pytest.raises(rt.errors.CredentialsError) as caught:
                call(operation)
            assert "s3cret" not in str(caught.value)
        with calling(server.url, mode) as call:
            with pytest.raises(rt.errors.RequestValidationError) as wrong:
                call(LIST_BIKES, extra_headers={"X-Shop-Key": text})
            assert "s3cret" not in str(wrong.value)


# --- half a character ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operation", "arguments", "place"),
    [
        (LIST_BIKES, {"extra_query": {"a": HALF}}, "extra_query.a"),
        (LIST_BIKES, {"extra_query": {"a": ["x", HALF]}}, "extra_query.a.1"),
        (LIST_BIKES, {"extra_query": {HALF: "a"}}, "a name in extra_query"),
        (LIST_BIKES, {"extra_headers": {"x-a": HALF}}, "x-a"),
        (LIST_BIKES, {"idempotency_key": HALF}, "Idempotency-Key"),
        (LIST_BIKES, {"x_shop_id": HALF}, "x-shop-id"),
        (FIND_BIKES, {"cursor": HALF}, "cursor"),
        (UPDATE_BIKE, {**VALUES, "id": HALF}, "id"),
        (UPDATE_BIKE, {**VALUES, "bike": {"id": HALF}}, "bike.id"),
        (UPDATE_BIKE, {**VALUES, "bike": {"id": "1", "x": [{"y": HALF}]}}, "bike.x.0.y"),
    ],
)  # fmt: skip
def test_half_a_character_is_refused_by_its_place(
    server: Bench,
    call: Caller,
    operation: Any,
    arguments: dict[str, Any],
    place: str,
) -> None:
    with pytest.raises(rt.errors.RequestValidationError, match="surrogate") as caught:
        call(operation, **arguments)
    assert f"{place}:" in str(caught.value)
    assert "s3cret" not in str(caught.value)
    # What reports errors may show those before it too.
    assert caught.value.__context__ is None
    assert server.seen == []


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scheme", ["basic", "header_key", "query_key", "cookie_key"])
def test_half_a_character_in_a_credential_is_refused(
    server: Bench, mode: str, scheme: str
) -> None:
    operation = rt.make_operation(
        id="keyed", method="GET", path="/", security=((scheme,),)
    )
    basic = scheme == "basic"
    given = rt.credentials.Basic("ann", HALF) if basic else rt.credentials.ApiKey(HALF)
    with (
        calling(server.url, mode, credentials={scheme: given}) as call,
        pytest.raises(rt.errors.CredentialsError) as caught,
    ):
        call(operation)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "https://ann:s3cret/word@bikes.test",
        "https://ann:pass@bikes.test:s3cret",
        "https://ann:s3cret\ud800@bikes.test",
        "https://ann:s3cret@bikes.test\0",
    ],
)
def test_a_base_url_that_is_none_is_not_shown(url: str) -> None:
    with pytest.raises(rt.errors.SDKError, match="base URL is no URL") as caught:
        rt.BikeShop(rt.CONFIG, base_url=url)
    assert "s3cret" not in str(caught.value)
    assert caught.value.__context__ is None
