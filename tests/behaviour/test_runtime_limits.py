"""Bounds of what is read of a response, and compressed bodies that break off."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    LIST_BIKES,
    MODES,
    Bench,
    Bike,
    Caller,
    Out,
    bench,
    calling,
    said,
)

Limits = rt.options.ResponseLimits
JSON = {"content-type": "application/json"}
GZIP = {**JSON, "content-encoding": "gzip"}
SSE = {"content-type": "text/event-stream"}
BODY = json.dumps([{"id": "1"}] * 50).encode()
PHOTO = rt.make_operation(
    id="photo",
    method="GET",
    path="/photo",
    answers=(rt.operation.Answer("200", "*/*", bytes),),
)


def streaming(kind: Any) -> Any:
    media = "text/event-stream" if kind == "events" else "application/jsonl"
    return rt.make_operation(
        id="watch_bikes",
        method="GET",
        path="/moves",
        answers=(rt.operation.Answer("200", media, str),),
        streaming=rt.operation.Streaming(kind=kind),
    )


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    with calling(server.url, request.param) as caller:
        yield caller


def limited(server: Bench, call: Caller, **limits: int | None) -> Any:
    bounds = Limits(**limits)
    return calling(server.url, call.mode, response_limits=bounds)


@pytest.mark.parametrize("status", [200, 404])
@pytest.mark.parametrize(
    "out",
    [
        Out(200, BODY, JSON),
        Out(200, headers=JSON, pieces=(BODY[:100], BODY[100:])),
        Out(200, gzip.compress(BODY), GZIP),
        Out(200, headers=GZIP, pieces=(gzip.compress(BODY),)),
    ],
)
def test_a_body_has_a_bound(server: Bench, call: Caller, out: Out, status: int) -> None:
    server.plays(Out(status, out.body, out.headers, out.pieces))
    with (
        limited(server, call, body=len(BODY) - 1) as caller,
        pytest.raises(rt.errors.APIConnectionError, match="ResponseLimits"),
    ):
        caller(LIST_BIKES)
    assert len(server.seen) == 1
    server.plays(out)
    for most in (len(BODY), None):
        with limited(server, call, body=most) as caller:
            assert caller(LIST_BIKES) == [Bike(id="1")] * 50


@pytest.mark.parametrize("total", [None, 30])
def test_a_small_body_that_becomes_large_is_given_up(
    server: Bench, call: Caller, total: float | None
) -> None:
    packer = zlib.compressobj(wbits=31)
    blanks = b" " * 1024 * 1024
    packed = b"".join(packer.compress(blanks) for _ in range(64)) + packer.flush()
    server.plays(Out(200, packed, GZIP))
    timeout = rt.options.Timeout(total=total)
    with (
        limited(server, call, body=1024 * 1024) as caller,
        pytest.raises(rt.errors.APIConnectionError, match="1048576 bytes"),
    ):
        caller(LIST_BIKES, timeout=timeout)
    assert Limits() == Limits(body=256 * 1024 * 1024, item=16 * 1024 * 1024)


def test_what_is_decompressed_to_nothing_has_a_bound(
    server: Bench, call: Caller
) -> None:
    packer = zlib.compressobj(wbits=31)
    empty = packer.compress(b"") + packer.flush(zlib.Z_SYNC_FLUSH)
    nothing = b"\x00\x00\x00\xff\xff" * 1000
    server.plays(Out(200, headers=GZIP, pieces=(empty, *[nothing] * 20)))
    with (
        limited(server, call, body=50_000) as caller,
        pytest.raises(rt.errors.APIConnectionError, match="50000"),
    ):
        caller(LIST_BIKES)


def test_a_stream_of_bytes_has_no_bound(server: Bench, call: Caller) -> None:
    server.plays(Out(200, BODY, JSON))
    with limited(server, call, body=10) as caller:
        assert downloaded(caller) == BODY


def downloaded(call: Caller) -> bytes:
    connection = call.client._connection
    if call.mode == "sync":
        with connection.open_download(PHOTO, {}) as download:
            body: bytes = download.read()
            return body

    async def run() -> bytes:
        async with connection.open_download(PHOTO, {}) as download:
            body: bytes = await download.read()
            return body

    read: bytes = call.run(run())
    return read


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
@pytest.mark.parametrize("cut", [1, 4, 8, 12])
def test_a_compressed_body_that_breaks_off_is_an_error(
    server: Bench, call: Caller, encoding: str, cut: int
) -> None:
    packed = gzip.compress(BODY) if encoding == "gzip" else zlib.compress(BODY)
    headers = {**JSON, "content-encoding": encoding}
    server.plays(Out(200, packed, headers))
    assert call(LIST_BIKES) == [Bike(id="1")] * 50
    assert downloaded(call) == BODY
    server.plays(Out(200, packed[:-cut], headers))
    with pytest.raises(rt.errors.ResponseValidationError, match="breaks off"):
        call(LIST_BIKES)
    with pytest.raises(rt.errors.APIConnectionError, match="breaks off"):
        downloaded(call)
    server.plays(Out(404, packed[:-cut], headers))
    with pytest.raises(rt.errors.StatusError) as caught:
        call(LIST_BIKES)
    assert caught.value.status == 404


@pytest.mark.parametrize("kind", ["events", "lines"])
@pytest.mark.parametrize("pieces", [1, 50])
def test_an_item_of_a_stream_has_a_bound(
    server: Bench, call: Caller, kind: str, pieces: int
) -> None:
    line = b"x" * 10_000
    if kind == "events":
        small, large = b"data: x\n\n" * 3000, b"data: " + line + b"\n"
    else:
        small, large = b'"x"\n' * 3000, b'"' + line
    body = small + large
    size = -(-len(body) // pieces)
    parts = [body[start : start + size] for start in range(0, len(body), size)]
    headers = SSE if kind == "events" else {"content-type": "application/jsonl"}
    server.plays(Out(200, headers=headers, pieces=tuple(parts)))
    with limited(server, call, item=9_000) as caller:
        start = caller.client._lines if kind == "lines" else caller.client._events
        with pytest.raises(rt.errors.ResponseValidationError, match="9000 bytes"):
            listed(caller, start(streaming(kind), {}))


def test_many_lines_of_one_event_have_a_bound(server: Bench, call: Caller) -> None:
    server.plays(Out(200, b"data: x\n" * 2000, SSE))
    with limited(server, call, item=9_000) as caller:
        stream = caller.client._events(streaming("events"), {})
        with pytest.raises(rt.errors.ResponseValidationError, match="9000 bytes"):
            listed(caller, stream)


def listed(call: Caller, items: Any) -> list[Any]:
    if call.mode == "sync":
        return list(items)

    async def gathered() -> list[Any]:
        return [item async for item in items]

    every: list[Any] = call.run(gathered())
    return every


def test_headers_have_a_bound(server: Bench, call: Caller) -> None:
    server.plays(said([], x_long="y" * 5000))
    assert call(LIST_BIKES) == []
    with (
        limited(server, call, headers=5000) as caller,
        pytest.raises(rt.errors.APIConnectionError, match="5000 bytes"),
    ):
        caller(LIST_BIKES)
    server.plays(said([], x_long="y" * 200_000))
    with pytest.raises(rt.errors.APIConnectionError):
        call(LIST_BIKES, max_retries=0)


@pytest.mark.parametrize(
    "body", [b"[[[1]]]", b'{"a":["[[[[",{"b":1}]}', b'[["\\"[[["],[[]]]']
)
def test_json_has_a_depth(server: Bench, call: Caller, body: bytes) -> None:
    server.plays(Out(200, body, JSON))
    with limited(server, call, depth=3) as caller:
        assert caller(rt.PING) == json.loads(body)
    with (
        limited(server, call, depth=2) as caller,
        pytest.raises(rt.errors.UnexpectedResponseError, match="deeper than 2"),
    ):
        caller(rt.PING)
    server.plays(Out(200, b"[" * 100_000, JSON))
    with pytest.raises(rt.errors.UnexpectedResponseError, match="recursion limit"):
        call(rt.PING)


def test_a_depth_costs_what_a_body_weighs() -> None:
    hostile = b'"' + b'\\"' * 200_000
    reply = rt.errors.Reply("op", "GET", "/", 200, "", httpx2.Headers(), hostile)
    from __package__._runtime.models.json_depth import check_depth  # noqa: PLC0415

    check_depth(reply, 5)


@pytest.mark.parametrize("wrong", [-1, 1.5, "1"])
def test_a_limit_is_a_number(wrong: Any) -> None:
    with pytest.raises(ValueError, match="body must be"):
        Limits(body=wrong)
