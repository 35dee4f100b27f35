"""Redirects to another origin: no body goes there that the caller does not allow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    LIST_BIKES,
    MODES,
    UPDATE_BIKE,
    Bench,
    Out,
    bench,
    calling,
    said,
)

VALUES: dict[str, Any] = {"id": "7", "x_shop_id": "s", "bike": {"id": "7"}}


@pytest.fixture
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture
def other() -> Iterator[Bench]:
    with bench() as running:
        running.plays(said({"id": "8"}))
        yield running


def leading_to(server: Bench, place: str, status: int) -> None:
    server.plays(Out(status, headers={"location": place}), said({"id": "7"}))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("allowed", [None, "same-origin"])
def test_a_body_is_not_sent_to_another_origin(
    server: Bench, other: Bench, mode: str, status: int, allowed: Any
) -> None:
    with calling(server.url, mode, follow_redirects=allowed) as call:
        leading_to(server, f"{other.url}/bikes/7", status)
        with pytest.raises(rt.errors.APIConnectionError, match="follow_redirects=True"):
            call(UPDATE_BIKE, **VALUES)
        assert (len(server.seen), other.seen) == (1, [])
        leading_to(server, f"{server.url}/moved", status)
        assert call(UPDATE_BIKE, **VALUES).id == "7"
        assert server.seen[-1].body == b'{"id":"7"}'


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("own", [False, True])
def test_a_body_is_not_sent_on_by_an_own_http_client(
    server: Bench, other: Bench, mode: str, *, own: bool
) -> None:
    kind: Any = httpx2.AsyncClient if mode == "async" else httpx2.Client
    http = kind(follow_redirects=True) if own else None
    leading_to(server, f"{other.url}/bikes/7", 307)
    with calling(server.url, mode, http_client=http) as call:
        with pytest.raises(rt.errors.APIConnectionError):
            call(UPDATE_BIKE, **VALUES)
        if own:
            call.shut(http)
    assert other.seen == []


@pytest.mark.parametrize("mode", MODES)
def test_what_the_caller_allows(server: Bench, other: Bench, mode: str) -> None:
    with calling(server.url, mode, follow_redirects=True) as call:
        leading_to(server, f"{other.url}/bikes/7", 307)
        assert call(UPDATE_BIKE, **VALUES).id == "8"
    assert other.only().body == b'{"id":"7"}'
    with calling(server.url, mode, follow_redirects=False) as call:
        leading_to(server, f"{server.url}/moved", 307)
        with pytest.raises(rt.errors.StatusError) as caught:
            call(LIST_BIKES)
        assert caught.value.status == 307
    assert len(server.seen) == 1


@pytest.mark.parametrize("mode", MODES)
def test_a_call_without_a_body_goes_on(server: Bench, other: Bench, mode: str) -> None:
    other.plays(said([]))
    with calling(server.url, mode) as call:
        for status in (302, 307):
            leading_to(server, f"{other.url}/bikes", status)
            assert call(LIST_BIKES) == []
        # What is to be looked at elsewhere takes no body there.
        other.plays(said({"id": "8"}))
        leading_to(server, f"{other.url}/done", 303)
        assert call(UPDATE_BIKE, **VALUES).id == "8"
        assert (other.seen[-1].method, other.seen[-1].body) == ("GET", b"")
    with calling(server.url, mode, follow_redirects="same-origin") as call:
        leading_to(server, f"{other.url}/bikes", 302)
        with pytest.raises(rt.errors.APIConnectionError):
            call(LIST_BIKES)


@pytest.mark.parametrize("mode", MODES)
def test_a_server_may_ask_for_encryption(mode: str) -> None:
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        if request.url.scheme == "http":
            return httpx2.Response(308, headers={"location": "https://localhost/new"})
        return httpx2.Response(200, json={"id": "7"})

    kind: Any = httpx2.AsyncClient if mode == "async" else httpx2.Client
    http = kind(transport=httpx2.MockTransport(answer))
    with calling("http://localhost", mode, http_client=http) as call:
        assert call(UPDATE_BIKE, **VALUES).id == "7"
        call.shut(http)
    assert seen[-1].content == b'{"id":"7"}'


@pytest.mark.parametrize("value", ["always", 1.5, "SAME-ORIGIN"])
def test_another_value_is_refused(value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="follow_redirects must be"):
        rt.BikeShop(rt.CONFIG, follow_redirects=value)
