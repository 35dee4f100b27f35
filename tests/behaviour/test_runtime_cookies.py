"""Cookies: those of one user are sent in no other user's name."""

from __future__ import annotations

import asyncio
import contextlib
import os
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    MODES,
    PING,
    Bench,
    Out,
    Seen,
    bench,
    calling,
)

EVE = {"basic": rt.credentials.Basic("eve", "another-word")}


@pytest.fixture
def server() -> Iterator[Bench]:
    with bench() as running:

        def script(seen: Seen) -> Out:
            user = seen.headers["authorization"][-6:].strip("=")
            if seen.path == "/ping" and "cookie" not in seen.headers:
                return Out(200, headers={"set-cookie": f"session={user}"})
            return Out(302 if seen.query else 200, headers={"location": "/ping"})

        running.script = script
        yield running


def cookies_sent(server: Bench) -> list[str | None]:
    sent = [seen.headers.get("cookie") for seen in server.seen]
    server.seen.clear()
    return sent


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("given", [False, True])
def test_other_credentials_have_a_jar_of_their_own(
    server: Bench, mode: str, *, given: bool
) -> None:
    kind: Any = httpx2.AsyncClient if mode == "async" else httpx2.Client
    http = kind() if given else None
    with calling(server.url, mode, http_client=http) as call:
        other = call.client.with_options(credentials=EVE)
        same = call.client.with_options(max_retries=0)
        third = other.with_options(credentials=rt.BASIC)
        for client in (call.client, other, call.client, other, same, third):
            call.run(client._call(PING, {}))
        ann, eve, ann_again, eve_again, same_user, fresh = cookies_sent(server)
        assert (ann, eve, fresh) == (None, None, None)
        assert ann_again is not None
        assert eve_again is not None
        assert ann_again != eve_again
        assert same_user == ann_again
        assert len(server.connections) == 1
        # A redirect too takes along the cookies of its own user.
        call.run(other._call(PING, {"extra_query": {"again": "1"}}))
        assert cookies_sent(server) == [eve_again, eve_again]
        call.shut(call.client)
        with pytest.raises(rt.errors.SDKError, match="closed"):
            call.run(other._call(PING, {}))
        if given:
            call.shut(http)


def test_threads_share_one_jar(server: Bench) -> None:
    with calling(server.url, "sync") as call:
        call.client.ping()
        other = call.client.with_options(credentials=EVE)
        with ThreadPoolExecutor(8) as threads:
            jars = set(threads.map(lambda _: id(other._connection.pool.open()), range(64)))  # fmt: skip
        assert len(jars) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where processes fork")
def test_a_forked_process_has_connections_of_its_own(server: Bench) -> None:
    with calling(server.url, "sync") as call:
        other = call.client.with_options(credentials=EVE)
        other.ping()
        with warnings.catch_warnings():
            # The bench's own threads are of no interest to the child.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:
            code = 1
            with contextlib.suppress(BaseException):
                other.ping()
                code = 0
            os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        other.ping()
    assert len(server.seen) == 3


def test_a_jar_outlives_its_event_loop(server: Bench) -> None:
    shop = rt.AsyncBikeShop(rt.CONFIG, base_url=server.url, credentials=rt.BASIC)
    other = shop.with_options(credentials=EVE)
    # Nothing is left open when a loop ends.
    closing = {"connection": "close", "set-cookie": "session=eve"}
    server.script = lambda _: Out(200, headers=closing)
    for _ in range(2):
        asyncio.run(other.ping())
    first, second = cookies_sent(server)
    assert first is None
    assert second is not None
