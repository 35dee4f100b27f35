"""Answers whose content encoding cannot be undone: the status counts, and what arrived is kept."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from typing import Any

import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    LIST_BIKES,
    MODES,
    Bench,
    Caller,
    Out,
    bench,
    calling,
    said,
)
from tests.behaviour.test_runtime_hostile import open_connections, photographed

GZIP = {"content-encoding": "gzip", "x-request-id": "r-1"}
# Its start can be decompressed, its end cannot.
TORN = gzip.compress(b'{"message": "no bike"}', mtime=0)[:-8] + b"\0" * 8
TOTALS = (None, 5.0)


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    server.seen.clear()
    with calling(server.url, request.param) as caller:
        yield caller


@pytest.mark.parametrize("total", TOTALS)
@pytest.mark.parametrize("body", [b"not gzip", TORN], ids=["none", "torn"])
def test_an_error_that_cannot_be_decompressed_keeps_its_status(
    server: Bench, call: Caller, body: bytes, total: float | None
) -> None:
    server.plays(Out(404, body, GZIP))
    with pytest.raises(rt.NotFoundError) as caught:
        call(LIST_BIKES, timeout=rt.options.Timeout(total=total))
    error = caught.value
    assert (error.status, error.request_id, error.body) == (404, "r-1", body)
    assert error.headers["content-encoding"] == "gzip"
    assert error.data is None
    assert open_connections(call) == []


def test_an_error_that_cannot_be_decompressed_is_retried_by_its_status(
    server: Bench, call: Caller
) -> None:
    server.plays(Out(503, b"not gzip", {**GZIP, "retry-after": "0.01"}), said([]))
    assert call(LIST_BIKES) == []


def test_an_error_in_place_of_a_download_keeps_its_status(
    server: Bench, call: Caller
) -> None:
    server.plays(Out(404, b"not gzip", GZIP))
    with pytest.raises(rt.NotFoundError) as caught:
        photographed(call, lambda download: download.read())
    assert (caught.value.request_id, caught.value.body) == ("r-1", b"not gzip")


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("total", TOTALS)
def test_a_success_that_cannot_be_decompressed_says_so(
    server: Bench, call: Caller, total: float | None, *, strict: bool, raw: bool
) -> None:
    server.plays(Out(200, b"not gzip", GZIP))
    client: Any = rt.in_raw_mode(call.client) if raw else call.client
    options = {"timeout": rt.options.Timeout(total=total), "strict": strict}
    with pytest.raises(rt.errors.ResponseValidationError, match="decompress") as caught:
        call.run(client._call(LIST_BIKES, options))
    assert caught.value.body == b"not gzip"
    assert caught.value.request_id == "r-1"
    assert len(server.seen) == 1


def test_a_redirect_that_cannot_be_decompressed_is_followed(
    server: Bench, call: Caller
) -> None:
    server.plays(Out(307, b"not gzip", {**GZIP, "location": "/there"}), said([]))
    assert call(LIST_BIKES) == []
    assert [seen.path for seen in server.seen] == ["/bikes", "/there"]


def test_a_download_that_cannot_be_decompressed_says_so(
    server: Bench, call: Caller
) -> None:
    server.plays(Out(200, b"not gzip", {**GZIP, "content-type": "application/octet-stream"}))  # fmt: skip
    with pytest.raises(rt.errors.APIConnectionError, match="decompressing"):
        photographed(call, lambda download: download.read())
    assert open_connections(call) == []
