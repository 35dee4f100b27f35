"""A thousand calls at once against a server that fails in every way: each ends as it must, and the counts add up."""

from __future__ import annotations

import asyncio
import threading
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import LIST_BIKES, Bench, Out, bench, replace, said

CALLS = 1_000
THREADS = 64
# As many as the HTTP library's pool has; a connection that was not given back would be missed.
POOL = 100
GOOD = said([{"id": "1"}])
JSON = {"content-type": "application/json"}
TRUNCATED = Out(200, b'[{"id"', JSON, cut=True)
BUSY = Out(429, headers={"retry-after": "0.01"})
SLOW = Out(200, headers=JSON, pieces=(b"[", b"\n", b"]"), pause=0.02)


@dataclass(frozen=True, slots=True)
class Fate:
    """What a call meets: the answers to its attempts, good ones from then on, and what comes of it."""

    answers: tuple[Out, ...]
    outcome: str = "list"

    @property
    def attempts(self) -> int:
        return len(self.answers) + (self.outcome == "list" and self.answers[-1] != SLOW)


# One call in ten meets one of these.
FATES = (
    Fate((Out(reset=True),)),
    Fate((TRUNCATED,)),
    Fate((BUSY,)),
    Fate((Out(503, headers={"retry-after-ms": "5"}), Out(reset=True))),
    Fate((SLOW,)),
    Fate((Out(500, b"down"),) * 3, "TeapotError"),
    Fate((BUSY,) * 3, "TeapotError"),
    Fate((Out(reset=True),) * 3, "APIConnectionError"),
    Fate((TRUNCATED,) * 3, "APIConnectionError"),
    Fate((Out(200, b'[{"id"', JSON),), "UnexpectedResponseError"),
)
POLICY = rt.retries.Retries(initial=0.001, maximum=0.01, max_retries=2)
QUICK = replace(LIST_BIKES, retries=POLICY)


def fate_of(number: int) -> Fate | None:
    return FATES[number // 10 % len(FATES)] if number % 10 == 0 else None


@pytest.fixture
def server() -> Iterator[Bench]:
    turns: Counter[str] = Counter()
    lock = threading.Lock()

    def script(seen: rt.Seen) -> Out:
        call = seen.headers["x-shop-id"]
        with lock:
            turn = turns[call]
            turns[call] += 1
        fate = fate_of(int(call))
        return GOOD if fate is None or turn >= len(fate.answers) else fate.answers[turn]

    with bench() as running:
        running.script = script
        yield running


def expected() -> tuple[Counter[str], Counter[str]]:
    """The outcomes, and the attempts by call."""
    fates = {number: fate_of(number) for number in range(CALLS)}
    outcomes = Counter("list" if one is None else one.outcome for one in fates.values())
    attempts = Counter(
        {str(n): 1 if one is None else one.attempts for n, one in fates.items()}
    )
    return outcomes, attempts


def check(server: Bench, results: list[object]) -> None:
    outcomes, attempts = expected()
    assert Counter(type(result).__name__ for result in results) == outcomes
    for number, result in enumerate(results):
        fate = fate_of(number)
        assert type(result).__name__ == ("list" if fate is None else fate.outcome)
    sent = Counter(seen.headers["x-shop-id"] for seen in server.seen)
    assert {call: sent[call] for call in attempts} == dict(attempts)


def check_connections(server: Bench) -> None:
    """Whether the server sees all connections end once the client is closed; the machine may be busy."""
    until = time.monotonic() + 40
    while server.connections and time.monotonic() < until:
        time.sleep(0.01)
    assert not server.connections


GOOD_CALLS = [CALLS + 1 + number for number in range(POOL) if (number + 1) % 10]


@pytest.mark.parametrize("total", [None, 120.0])
def test_a_thousand_tasks_at_once(server: Bench, total: float | None) -> None:
    options = {"timeout": rt.options.Timeout(pool=60, total=total)}

    async def run() -> tuple[list[object], int]:
        async with rt.AsyncBikeShop(
            rt.CONFIG, base_url=server.url, credentials=rt.BASIC
        ) as shop:

            async def call(number: int) -> object:
                return await shop._call(QUICK, {"x_shop_id": str(number), **options})

            before = len(asyncio.all_tasks())
            calls = (call(number) for number in range(CALLS))
            results = await asyncio.gather(*calls, return_exceptions=True)
            after = await asyncio.gather(*map(call, GOOD_CALLS))
            assert len(after) == len(GOOD_CALLS)
            assert len(server.connections) <= POOL
            return [*results], len(asyncio.all_tasks()) - before

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        results, left = asyncio.run(asyncio.wait_for(run(), 240))
    assert left == 0
    check(server, results)
    check_connections(server)


@pytest.mark.parametrize("total", [None, 120.0])
def test_many_threads_share_a_client(server: Bench, total: float | None) -> None:
    options = {"timeout": rt.options.Timeout(pool=60, total=total)}
    with (
        rt.BikeShop(rt.CONFIG, base_url=server.url, credentials=rt.BASIC) as shop,
        ThreadPoolExecutor(THREADS) as threads,
    ):

        def call(number: int) -> object:
            try:
                return shop._call(QUICK, {"x_shop_id": str(number), **options})
            except rt.errors.SDKError as error:
                return error

        results = list(threads.map(call, range(CALLS), timeout=240))
        assert all(isinstance(one, list) for one in threads.map(call, GOOD_CALLS))
        assert len(server.connections) <= POOL
    check(server, results)
    check_connections(server)
    assert not [one for one in threading.enumerate() if one.name == "deadline"]
