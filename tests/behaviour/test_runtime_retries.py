"""Retries, hooks and the log, in both clients."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    LIST_BIKES,
    MODES,
    UPDATE_BIKE,
    Bench,
    Caller,
    Out,
    bench,
    calling,
    replace,
    said,
)

VALUES: dict[str, Any] = {"id": "7", "x_shop_id": "s", "bike": {"id": "7"}}
FAST = rt.retries.Retries(initial=0.001, maximum=0.002)
QUICK_LIST = replace(LIST_BIKES, retries=FAST)


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


class Recorder:
    """Hooks that keep what they are told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, int, float | None]] = []

    def hooks(self) -> rt.hooks.Hooks:
        def keep(name: str) -> rt.hooks.Hook:
            return lambda event: self.told.append((name, event.attempt, event.wait))

        return rt.hooks.Hooks(
            before_request=keep("before"),
            after_response=keep("after"),
            on_error=keep("error"),
            on_retry=keep("retry"),
        )

    @property
    def names(self) -> str:
        return " ".join(name for name, _, _ in self.told)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture(params=MODES)
def call(
    request: pytest.FixtureRequest, server: Bench, recorder: Recorder
) -> Iterator[Caller]:
    with calling(server.url, request.param, hooks=recorder.hooks()) as caller:
        yield caller


def test_a_safe_call_is_tried_again_until_it_works(
    server: Bench, call: Caller, recorder: Recorder
) -> None:
    server.plays(Out(503), Out(429), said([]))
    assert call(QUICK_LIST) == []
    assert len(server.seen) == 3
    assert recorder.names == "before after retry before after retry before after"
    assert [attempt for name, attempt, _ in recorder.told if name == "retry"] == [1, 2]


def test_the_last_failure_is_raised(
    server: Bench, call: Caller, recorder: Recorder
) -> None:
    server.plays(Out(503))
    with pytest.raises(rt.TeapotError) as caught:
        call(QUICK_LIST, max_retries=1)
    assert caught.value.status == 503
    assert len(server.seen) == 2
    assert recorder.names == "before after retry before after error"


@pytest.mark.parametrize(
    ("changes", "options", "attempts"),
    [
        ({"method": "GET"}, {}, 3),
        ({"method": "GET"}, {"max_retries": 0}, 1),
        ({"method": "GET"}, {"max_retries": 4}, 5),
        ({"method": "POST"}, {}, 1),
        ({"method": "PATCH"}, {}, 1),
        ({"method": "PUT"}, {}, 3),
        ({"method": "DELETE"}, {}, 3),
        ({"method": "DELETE", "idempotent": False}, {}, 1),
        ({"method": "PUT", "retries": replace(FAST, max_retries=0)}, {}, 1),
        ({"method": "POST"}, {"idempotency_key": "k"}, 3),
        ({"method": "POST", "idempotent": True}, {}, 3),
        ({"method": "GET", "idempotent": False}, {}, 1),
        ({"method": "POST", "retries": FAST}, {}, 3),
        ({"method": "GET", "retries": replace(FAST, max_retries=1)}, {}, 2),
        ({"method": "GET", "retries": replace(FAST, statuses=("5XX",))}, {}, 3),
        ({"method": "GET", "retries": replace(FAST, statuses=("502",))}, {}, 1),
        ({"method": "GET", "retries": replace(FAST, max_elapsed=0.0)}, {}, 1),
    ],
)
def test_how_often(
    server: Bench,
    call: Caller,
    changes: dict[str, Any],
    options: dict[str, Any],
    attempts: int,
) -> None:
    # The server's own figure keeps the waits of the usual policy short.
    server.plays(Out(503, headers={"retry-after-ms": "1"}))
    with pytest.raises(rt.errors.StatusError):
        call(replace(LIST_BIKES, **changes), **options)
    assert len(server.seen) == attempts
    keys = {seen.headers.get("idempotency-key") for seen in server.seen}
    assert keys == {options.get("idempotency_key")}


def test_a_status_that_will_not_change_is_not_tried_again(
    server: Bench, call: Caller
) -> None:
    server.plays(Out(400))
    with pytest.raises(rt.errors.StatusError):
        call(QUICK_LIST)
    assert len(server.seen) == 1


def test_a_broken_connection_is_tried_again(
    server: Bench, call: Caller, recorder: Recorder
) -> None:
    server.plays(Out(200, b"[]", cut=True), said([]))
    assert call(QUICK_LIST) == []
    assert recorder.names == "before retry before after"
    server.plays(Out(200, b"[]", cut=True), said([]))
    stubborn = replace(QUICK_LIST, retries=replace(FAST, connection_errors=False))
    with pytest.raises(rt.errors.APIConnectionError):
        call(stubborn)
    assert len(server.seen) == 1


def test_the_server_says_how_long_to_wait(
    server: Bench, call: Caller, recorder: Recorder
) -> None:
    server.plays(
        Out(429, headers={"retry-after": "0.02"}),
        Out(429, headers={"retry-after-ms": "30", "retry-after": "9"}),
        said([]),
    )
    call(QUICK_LIST)
    waits = [wait for name, _, wait in recorder.told if name == "retry"]
    assert waits == [0.02, 0.03]


def test_a_wait_that_is_too_long_is_not_waited(server: Bench, call: Caller) -> None:
    server.plays(Out(429, headers={"retry-after": "3600"}))
    with pytest.raises(rt.TeapotError):
        call(QUICK_LIST)
    assert len(server.seen) == 1
    server.plays(Out(429, headers={"retry-after": "5"}))
    with pytest.raises(rt.TeapotError):
        call(QUICK_LIST, timeout=rt.options.Timeout(total=2))
    assert len(server.seen) == 1


def test_a_hook_may_change_the_request(server: Bench) -> None:
    def add(event: rt.hooks.Event) -> None:
        assert event.request is not None
        event.request.headers["x-trace"] = f"{event.operation}-{event.attempt}"

    async def add_later(event: rt.hooks.Event) -> None:
        add(event)

    for mode, hook in (("sync", add), ("async", add), ("async", add_later)):
        server.plays(said([]))
        hooks = rt.hooks.Hooks(before_request=hook)
        with calling(server.url, mode, hooks=hooks) as call:
            call(LIST_BIKES)
        assert server.only().headers["x-trace"] == "bikes.all-1"
    hooks = rt.hooks.Hooks(before_request=add_later)
    with (
        calling(server.url, "sync", hooks=hooks) as call,
        pytest.raises(TypeError, match="await"),
    ):
        call(LIST_BIKES)


def test_every_hook_of_the_asynchronous_client_may_be_awaited(server: Bench) -> None:
    told: list[str] = []

    def later(name: str) -> rt.hooks.Hook:
        async def hook(event: rt.hooks.Event) -> None:
            await asyncio.sleep(0)
            told.append(f"{name} {event.attempt}")

        return hook

    hooks = rt.hooks.Hooks(
        before_request=later("before"),
        after_response=later("after"),
        on_error=later("error"),
        on_retry=later("retry"),
    )
    server.plays(Out(503), Out(404))
    with (
        calling(server.url, "async", hooks=hooks) as call,
        pytest.raises(rt.errors.StatusError),
    ):
        call(QUICK_LIST)
    assert told == ["before 1", "after 1", "retry 1", "before 2", "after 2", "error 2"]


def test_the_log_has_a_line_per_attempt(
    server: Bench, call: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    server.plays(Out(503), said([]))
    with caplog.at_level(logging.INFO, "bikeshop"):
        call(QUICK_LIST)
    (line,) = [r.getMessage() for r in caplog.records if r.name == "bikeshop"]
    assert line.startswith(f"bikes.all (GET /bikes): GET {server.url}/bikes -> 503 in ")
    assert "again in" in line
    caplog.clear()
    server.plays(said([]))
    with caplog.at_level(logging.DEBUG, "bikeshop"):
        call(QUICK_LIST, x_shop_id="s1")
    (line,) = [r.getMessage() for r in caplog.records if r.name == "bikeshop"]
    assert "'x-shop-id': 's1'" in line
    assert "'authorization': '***'" in line


def test_the_environment_turns_the_log_on(
    server: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    logger = logging.getLogger("bikeshop")
    monkeypatch.setenv("BIKESHOP_LOG", "debug")
    before = list(logger.handlers)
    try:
        with calling(server.url, "sync"):
            assert logger.level == logging.DEBUG
            assert logger.hasHandlers()
    finally:
        logger.setLevel(logging.NOTSET)
        logger.handlers[:] = before


# --- the policy ------------------------------------------------------------------------------------------------------


@given(st.integers(0, 10_000))
def test_waits_stay_under_the_ceiling(retries: int) -> None:
    policy = rt.retries.Retries(initial=0.5, maximum=8, exponent=2)
    wait = policy.delay(retries, None)
    assert 0 <= wait <= min(8, 0.5 * 2 ** min(retries, 5))
    assert policy.delay(retries, 3.5) == 3.5
    assert 0 <= rt.retries.Retries(exponent=1e9).delay(retries, None) <= 8


@pytest.mark.parametrize(
    ("after", "milliseconds", "expected"),
    [
        (None, None, None),
        ("3", None, 3),
        ("0", None, None),
        ("0.0", None, None),
        (None, "0", None),
        ("3", "0", None),
        ("1.5", None, 1.5),
        ("3", "250", 0.25),
        ("3", "soon", 3),
        ("-1", None, None),
        ("inf", None, None),
        ("nan", None, None),
        ("soon", None, None),
        ("", None, None),
    ],
)
def test_retry_after(
    after: str | None, milliseconds: str | None, expected: float | None
) -> None:
    assert rt.retries.read_retry_after(after, milliseconds) == expected


def test_retry_after_a_date() -> None:
    now = datetime(2031, 5, 6, 7, 8, 9, tzinfo=UTC)
    later = format_datetime(now + timedelta(seconds=90), usegmt=True)
    earlier = format_datetime(now - timedelta(seconds=90), usegmt=True)
    assert rt.retries.read_retry_after(later, None, now) == 90
    assert rt.retries.read_retry_after(earlier, None, now) is None
    assert rt.retries.read_retry_after(format_datetime(now, usegmt=True), None, now) is None  # fmt: skip


@given(st.text())
def test_any_retry_after_is_read_or_ignored(text: str) -> None:
    wait = rt.retries.read_retry_after(text, text)
    assert wait is None or wait > 0


@pytest.mark.parametrize("asked", ["0", "-5", "0.000", "Thu, 01 Jan 1970 00:00:00 GMT"])
def test_a_server_that_asks_for_no_wait_gets_one(
    server: Bench, asked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[float] = []

    def draw(low: float, high: float) -> float:
        drawn.append(high)
        return low

    monkeypatch.setattr(rt.retries.random, "uniform", draw)
    for mode in MODES:
        server.plays(*[Out(503, headers={"retry-after": asked})] * 2, said([]))
        with calling(server.url, mode) as call:
            assert call(LIST_BIKES) == []
    assert drawn == [0.5, 1.0] * 2


def test_an_unsafe_call_with_a_policy_of_its_own(server: Bench, call: Caller) -> None:
    server.plays(Out(503), said({"id": "7"}))
    assert call(replace(UPDATE_BIKE, retries=FAST), **VALUES).id == "7"
    assert [seen.body for seen in server.seen] == [b'{"id":"7"}'] * 2
