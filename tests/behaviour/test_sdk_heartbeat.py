"""The heartbeat from a generated SDK: newlines of a slow server keep `lms.create_user_completion` alive."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.behaviour.runtime_sample import Bench, Out, bench
from tests.behaviour.sdk import OWN, Sdk, Source, calling, generated

BEAT = 0.2
READ = 1.0
HEARTBEAT = {
    "content-type": "application/json",
    "preference-applied": "heartbeat",
}
CREATED = {
    "statusCode": 201,
    "message": "Created",
    "timestamp": "2031-05-06T07:08:09Z",
    "data": {"id": "cmp_1", "remote_id": "77-bd"},
}
ARGUMENTS: dict[str, Any] = {
    "id": "user-1",
    "x_account_id": "45072196112816593343",
    "prefer": "heartbeat",
    "learning_object_external_reference": "bike-repair-1",
    "completed_at": "2031-05-06T07:08:09Z",
}
CALL = "lms.create_user_completion"
RAW = "lms.with_raw_response.create_user_completion"


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    source = Source("stackone_own", (OWN / "openapi.yaml",), OWN / "docs")
    return generated(source, tmp_path_factory)


@pytest.fixture
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def call(
    request: pytest.FixtureRequest, sdk: Sdk, server: Bench
) -> Iterator[Callable[..., Any]]:
    with calling(sdk, server.url, request.param) as function:
        yield function


def beating(beats: int) -> Out:
    body = json.dumps(CREATED).encode()
    return Out(201, headers=HEARTBEAT, pieces=(*(b"\n",) * beats, body), pause=BEAT)


def test_newlines_keep_a_call_alive(server: Bench, call: Callable[..., Any]) -> None:
    beats = round(3 * READ / BEAT)
    server.plays(beating(beats))
    began = time.monotonic()
    result = call(CALL, **ARGUMENTS, timeout=READ, max_retries=0)
    assert time.monotonic() - began > 2 * READ
    assert result.data.id == "cmp_1"
    assert server.only().headers["prefer"] == "heartbeat"


def test_the_whole_time_is_obeyed(
    sdk: Sdk, server: Bench, call: Callable[..., Any]
) -> None:
    server.plays(beating(1000))
    package = sdk.load()
    timeout = package.Timeout(read=READ, total=3 * BEAT)
    with pytest.raises(package.APITimeoutError):
        call(CALL, **ARGUMENTS, timeout=timeout)
    assert len(server.seen) == 1


def test_the_caller_learns_whether_the_server_beats(
    server: Bench, call: Callable[..., Any]
) -> None:
    server.plays(beating(2))
    response = call(RAW, **ARGUMENTS)
    assert response.preferences_applied == {"heartbeat"}
    assert response.parse().data.remote_id == "77-bd"
    server.plays(Out(201, json.dumps(CREATED).encode()))
    assert call(RAW, **ARGUMENTS).preferences_applied == frozenset()
