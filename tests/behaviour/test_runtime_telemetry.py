"""A span per call, seen through OpenTelemetry's own in-memory exporter, in both clients."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
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
    said,
)

EXPORTER = InMemorySpanExporter()


PROVIDER = TracerProvider()
PROVIDER.add_span_processor(SimpleSpanProcessor(EXPORTER))


@pytest.fixture(autouse=True)
def _traced(monkeypatch: pytest.MonkeyPatch) -> None:
    # A global provider cannot be taken back, and would trace all other tests.
    monkeypatch.setattr(trace, "get_tracer", PROVIDER.get_tracer)


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    EXPORTER.clear()
    with calling(server.url, request.param) as caller:
        yield caller


def only() -> ReadableSpan:
    (span,) = EXPORTER.get_finished_spans()
    return span


def attributes() -> dict[str, Any]:
    return dict(only().attributes or {})


def test_a_call_is_a_span(server: Bench, call: Caller) -> None:
    server.plays(said({"id": "7"}))
    call(UPDATE_BIKE, id="7", x_shop_id="s", bike={"id": "7"})
    span = only()
    assert (span.name, span.kind) == ("PATCH /bikes/{id}", trace.SpanKind.CLIENT)
    assert span.status.status_code == trace.StatusCode.UNSET
    port = int(server.url.rpartition(":")[2])
    assert attributes() == {
        "http.request.method": "PATCH",
        "url.template": "/bikes/{id}",
        "url.full": f"{server.url}/bikes/7",
        "url.scheme": "http",
        "server.address": "127.0.0.1",
        "server.port": port,
        "http.response.status_code": 200,
    }
    sent = server.only().headers["traceparent"]
    assert span.context is not None
    assert sent.split("-")[1:3] == [
        format(span.context.trace_id, "032x"),
        format(span.context.span_id, "016x"),
    ]


def test_attempts_are_counted(server: Bench, call: Caller) -> None:
    server.plays(Out(503, headers={"retry-after": "0.01"}), said([]))
    call(LIST_BIKES)
    assert attributes()["http.request.resend_count"] == 1
    assert attributes()["http.response.status_code"] == 200


def test_a_status_that_is_an_error(server: Bench, call: Caller) -> None:
    server.plays(said({"message": "gone"}, 404))
    with pytest.raises(rt.NotFoundError):
        call(LIST_BIKES)
    assert attributes()["error.type"] == "404"
    assert only().status.status_code == trace.StatusCode.ERROR


def test_an_error_without_an_answer(server: Bench, call: Caller) -> None:
    server.plays(Out(200, b"[]", pause=1))
    with pytest.raises(rt.errors.APITimeoutError):
        call(LIST_BIKES, timeout=0.05, max_retries=0)
    assert attributes()["error.type"] == "APITimeoutError"
    assert "http.response.status_code" not in attributes()
    assert only().events == ()


def test_secrets_are_masked(server: Bench) -> None:
    operation = rt.make_operation(
        id="guarded", method="GET", path="/guarded", security=(("query_key",),)
    )
    for mode in MODES:
        EXPORTER.clear()
        server.plays(said({}))
        keys = {"query_key": rt.credentials.ApiKey("hush")}
        with calling(server.url, mode, credentials=keys) as caller:
            caller(operation)
        assert attributes()["url.full"] == f"{server.url}/guarded?shop_key=***"
        assert "hush" not in only().to_json()


def test_spans_nest(server: Bench, call: Caller) -> None:
    server.plays(said([]))
    with trace.get_tracer("shop").start_as_current_span("outer") as outer:
        call(LIST_BIKES)
        assert trace.get_current_span() is outer
    inner, _ = EXPORTER.get_finished_spans()
    assert inner.parent is not None
    assert inner.parent.span_id == outer.get_span_context().span_id


def test_without_opentelemetry_nothing_of_it_is_loaded(server: Bench) -> None:
    server.plays(said([]))
    code = f"""
import sys
from tests.behaviour import runtime_sample as rt
with rt.calling({server.url!r}, "sync") as call:
    assert call(rt.LIST_BIKES) == []
assert not [name for name in sys.modules if name.startswith("opentelemetry")]
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=rt.ROOT)
    assert "traceparent" not in server.only().headers
