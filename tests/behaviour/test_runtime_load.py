"""A thousand calls at once against a server that fails in every way: each ends, and the counts add up."""

from __future__ import annotations

import asyncio
import warnings
from collections import Counter
from dataclasses import replace

from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import LIST_BIKES, Bench, Out, bench, said

CALLS = 1_000
GOOD = said([{"id": "1"}])
BAD = (
    Out(200, b"[{", cut=True),
    Out(429, headers={"retry-after-ms": "5"}),
    Out(200, b'[{"id"', {"content-type": "application/json"}),
    Out(500, b"down", {"retry-after": "0"}),
    Out(200, pieces=(b"[", b"\n", b"]"), pause=0.02),
)


def test_every_call_ends_in_a_result_or_a_typed_error() -> None:
    with bench() as server:
        turn = iter(range(1_000_000))

        def script(_: rt.Seen) -> Out:
            number = next(turn)
            return BAD[number // 10 % len(BAD)] if number % 10 == 0 else GOOD

        server.script = script
        counts, left = asyncio.run(call_all(server))
        sent = len(server.seen)
    assert sum(counts.values()) == CALLS
    assert counts["list"] > CALLS * 0.9
    assert set(counts) <= {
        "list",
        "ResponseValidationError",
        "APIConnectionError",
        "TeapotError",
    }
    assert CALLS <= sent <= CALLS * 3
    assert left == 0


async def call_all(server: Bench) -> tuple[Counter[str], int]:
    policy = rt.retries.Retries(initial=0.001, maximum=0.01)
    quick = replace(LIST_BIKES, retries=policy)
    before = len(asyncio.all_tasks())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        async with rt.AsyncBikeShop(
            rt.CONFIG, base_url=server.url, credentials=rt.BASIC
        ) as shop:
            results = await asyncio.gather(
                *(shop.call(quick, None, {"timeout": 30}) for _ in range(CALLS)),
                return_exceptions=True,
            )
    return (
        Counter(type(result).__name__ for result in results),
        len(asyncio.all_tasks()) - before,
    )
