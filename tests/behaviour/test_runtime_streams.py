"""Streams of events and of JSON lines, cut at every place, in both clients, over real connections."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    MODES,
    Bench,
    Bike,
    Caller,
    Out,
    bench,
    calling,
    said,
)

Streaming = rt.operation.Streaming
Event = rt.event_parsing.ServerEvent
SSE = {"content-type": "text/event-stream; charset=utf-8"}
JSONL = {"content-type": "application/jsonl"}


class Moved(rt.model.Model):
    event: str
    id: str | None = None
    data: Bike


def watching(
    kind: Any = "events",
    shape: object = Bike,
    method: str = "GET",
    **options: Any,
) -> rt.operation.Operation[Any, Any]:
    media = "text/event-stream" if kind == "events" else "application/jsonl"
    return rt.make_operation(
        id="watch_bikes",
        method=method,
        path="/bikes/moves",
        answers=(rt.operation.Answer("200", media, shape),),
        retries=rt.retries.Retries(initial=0.001) if method == "GET" else None,
        streaming=Streaming(kind=kind, **options),
    )


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    server.seen.clear()
    with calling(server.url, request.param) as caller:
        yield caller


def opened(
    call: Caller, operation: rt.operation.Operation[Any, Any], **params: Any
) -> Any:
    streaming = operation.streaming
    assert streaming is not None
    start = call.client._lines if streaming.kind == "lines" else call.client._events
    return at_once(start(operation, params))


def at_once(stream: Any) -> Any:
    """Keep the waits of a stream in its ``waits`` instead of waiting."""
    stream.waits = []

    async def pause(seconds: float) -> None:
        stream.waits.append(seconds)

    is_async = isinstance(stream, rt.item_streams.AsyncEventStream)
    stream._pause = pause if is_async else stream.waits.append
    return stream


def listed(call: Caller, items: Any) -> list[Any]:
    if call.mode == "sync":
        return list(items)

    async def gathered() -> list[Any]:
        return [item async for item in items]

    found: list[Any] = call.run(gathered())
    return found


# --- the grammar -----------------------------------------------------------------------------------------------------


def parsed(*pieces: bytes, sentinel: str | None = None) -> list[Any]:
    decoder = rt.event_parsing.make_decoder(watching(shape=str, sentinel=sentinel))
    found: list[Any] = []
    for piece in pieces:
        found.extend(decoder.feed(piece))
    found.extend(decoder.end())
    return found


GRAMMAR: list[tuple[bytes, list[Any]]] = [
    (b"data: a\n\n", [Event("message", "", "a")]),
    (b"data:a\r\n\r\ndata:  b\r\r", [Event("message", "", "a"), Event("message", "", " b")]),
    (b"\xef\xbb\xbfdata: a\n\n", [Event("message", "", "a")]),
    (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", []),
    (b": a comment\n:\n\ndata: a\n\n", [Event("message", "", "a")]),
    (b"data: a\ndata\ndata: b\n\n", [Event("message", "", "a\n\nb")]),
    (b"data\n\n", [Event("message", "", "")]),
    (b"event: moved\ndata: a\n\ndata: b\n\n", [Event("moved", "", "a"), Event("message", "", "b")]),
    (b"event: moved\n\ndata: a\n\n", [Event("message", "", "a")]),
    (b"id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", [Event("message", "1", "a"), Event("message", "1", "b"),
        Event("message", "", "c")]),
    (b"id: 1\n\nid: 2\0\ndata: a\n\n", [Event("message", "1", "a")]),
    (b"colour: red\n data: x\nDATA: y\ndata: a\n\n", [Event("message", "", "a")]),
    (b"data: never ended\n", []),
    (b"data: \xff\xc3\xa4\n\n", [Event("message", "", "\ufffdä")]),
    (b"data: a\x0bb\xc2\x85c\xe2\x80\xa8d\n\n", [Event("message", "", "a\x0bb\x85c\u2028d")]),
    (b"", []),
]  # fmt: skip


@pytest.mark.parametrize(("octets", "events"), GRAMMAR)
def test_the_grammar_of_events(octets: bytes, events: list[Any]) -> None:
    assert parsed(octets) == events
    assert parsed(*(octets[n : n + 1] for n in range(len(octets)))) == events


@given(
    st.lists(
        st.sampled_from([b"\r", b"\n", b"data:", b"id:", b"x", b" ", b"\xc3\xa4"])
    ),
    st.lists(st.integers(0, 200)),
)
def test_where_a_body_is_cut_does_not_matter(
    parts: list[bytes], cuts: list[int]
) -> None:
    octets = b"".join(parts)
    places = sorted({0, *(cut for cut in cuts if cut < len(octets)), len(octets)})
    pieces = [octets[a:b] for a, b in pairwise(places)]
    assert parsed(*pieces) == parsed(octets)


def test_retry_is_in_milliseconds_and_digits_only() -> None:
    decoder = rt.event_parsing.make_decoder(watching(shape=str))
    list(decoder.feed(b"retry: 1500\nretry: 1e3\nretry: \xd9\xa1\n\n"))
    assert decoder.retry == 1.5


def test_a_sentinel_ends_the_stream() -> None:
    found = parsed(b"data: a\n\ndata: [DONE]\n\ndata: b\n\n", sentinel="[DONE]")
    assert [event.data for event in found] == ["a"]


def test_long_lines_cost_what_they_are_long() -> None:
    decoder = rt.event_parsing.make_decoder(watching(shape=str))
    began = time.process_time()
    for _ in range(20_000):
        assert list(decoder.feed(b"data: " + b"x" * 100)) == []
    (event,) = list(decoder.feed(b"\n\n"))
    assert isinstance(event, Event)
    assert time.process_time() - began < 2


# --- over the wire ---------------------------------------------------------------------------------------------------


def test_typed_data_as_it_arrives(server: Bench, call: Caller) -> None:
    pieces = (b'data: {"id": "1"}\n', b'\nid: 7\nevent: moved\ndata: {"id":"2"}\n\n')
    server.plays(Out(200, headers=SSE, pieces=pieces))
    stream = opened(call, watching())
    assert server.seen == []
    assert "not open" in repr(stream)
    with pytest.raises(rt.errors.SDKError, match="not open"):
        _ = stream.status
    assert listed(call, stream) == [Bike(id="1"), Bike(id="2")]
    assert server.only().headers["accept"] == "text/event-stream"
    assert (stream.status, stream.last_event_id) == (200, "7")
    events = listed(call, opened(call, watching()).events())
    assert [(e.event, e.id, e.data.id) for e in events] == [
        ("message", "", "1"),
        ("moved", "7", "2"),
    ]


def test_whole_events(server: Bench, call: Caller) -> None:
    body = b'event: moved\nid: 7\ndata: {"id": "2"}\n\n'
    server.plays(Out(200, body, SSE))
    (moved,) = listed(call, opened(call, watching(shape=Moved, whole=True)))
    assert moved == Moved(event="moved", id="7", data=Bike(id="2"))
    (raw,) = listed(
        call, opened(call, watching(shape=dict[str, str], whole=True))
    )  # the data may be meant as text
    assert raw["data"] == '{"id": "2"}'


@pytest.mark.parametrize("strict", [False, True])
def test_events_with_blank_data_keep_a_stream_alive(
    server: Bench, call: Caller, *, strict: bool
) -> None:
    beats = b"data:\n\ndata: \n\nevent: beat\nid: 7\ndata:\ndata:  \n\n: beat\n\nevent: beat\n\n"
    moves = b'data: {"id":"1"}\n\n' + beats + b'data: {"id":"2"}\n\n' + beats
    server.plays(Out(200, moves, SSE))
    for shape in (Bike, dict[str, Any], Bike | int):
        stream = opened(call, watching(shape=shape), strict=strict)
        assert len(listed(call, stream)) == 2
    server.plays(Out(200, b'event: m\ndata: {"id":"1"}\n\n' + beats, SSE))
    stream = opened(call, watching(shape=Moved, whole=True), strict=strict)
    assert [item.data.id for item in listed(call, stream)] == ["1"]
    # A text may be blank.
    server.plays(Out(200, b"data: a\n\ndata:\n\n", SSE))
    assert listed(call, opened(call, watching(shape=str), strict=strict)) == ["a", ""]


def test_json_lines(server: Bench, call: Caller) -> None:
    pieces = (b'{"id":"1"}\n\n{"id"', b':"2"}\r\n\x1e{"id":"3"}')
    server.plays(Out(200, headers=JSONL, pieces=pieces))
    found = listed(call, opened(call, watching("lines")))
    assert [bike.id for bike in found] == ["1", "2", "3"]


def test_json_lines_of_texts(server: Bench, call: Caller) -> None:
    server.plays(Out(200, b'"a"\n"b \\"c\\""\nplain\n3\n\x1e""\n', JSONL))
    found = listed(call, opened(call, watching("lines", shape=str)))
    assert found == ["a", 'b "c"', "plain", "3", ""]


def test_items_come_before_the_body_ends(server: Bench, call: Caller) -> None:
    pieces = (b"data: 1\n\n", b"data: 2\n\n", b": end\n\n")
    server.plays(Out(200, headers=SSE, pieces=pieces, pause=5))
    stream = opened(call, watching(shape=int))
    began = time.monotonic()
    if call.mode == "sync":
        with stream:
            assert next(iter(stream)) == 1
    else:

        async def run() -> None:
            async with stream:
                async for item in stream:
                    assert item == 1
                    break

        call.run(run())
    assert time.monotonic() - began < 5


def test_a_stream_that_breaks_off_is_resumed(server: Bench, call: Caller) -> None:
    server.plays(
        Out(200, headers=SSE, pieces=(b"retry: 1\nid: \xc3\xa41\ndata: 1\n\ndata: 9",), cut=True),
        Out(200, headers=SSE, pieces=(b"data: 2\n\n",), cut=True),
        Out(200, b"id: 3\ndata: 3\n\n", SSE),
    )  # fmt: skip
    stream = opened(call, watching(shape=int), extra_headers={"x-trace": "1"})
    assert listed(call, stream) == [1, 2, 3]
    sent = [seen.headers.get("last-event-id") for seen in server.seen]
    assert sent[0] is None
    assert [str(id_).encode("latin-1").decode() for id_ in sent[1:]] == ["ä1", "ä1"]
    assert [seen.headers["x-trace"] for seen in server.seen] == ["1"] * 3


@pytest.mark.parametrize(
    ("method", "body"), [("GET", b"data: 1\n\n"), ("POST", b"id: 1\ndata: 1\n\n")]
)
def test_a_stream_that_cannot_be_resumed_says_so(
    server: Bench, call: Caller, method: str, body: bytes
) -> None:
    server.plays(Out(200, headers=SSE, pieces=(body,), cut=True))
    with pytest.raises(rt.errors.APIConnectionError):
        listed(call, opened(call, watching(shape=int, method=method)))
    assert len(server.seen) == 1


def test_resuming_is_bounded(server: Bench, call: Caller) -> None:
    server.plays(
        Out(200, headers=SSE, pieces=(b"retry:1\nid: 1\ndata: 1\n\n",), cut=True),
        Out(200, headers=SSE, pieces=(b": nothing\n\n",), cut=True),
    )
    with pytest.raises(rt.errors.APIConnectionError):
        listed(call, opened(call, watching(shape=int)))
    assert len(server.seen) == 3


@pytest.mark.parametrize("wish", [b"0", b"1", b"20000"])
def test_reconnections_of_a_stream_that_gives_events_are_bounded_in_time(
    server: Bench, call: Caller, monkeypatch: pytest.MonkeyPatch, wish: bytes
) -> None:
    numbers = iter(range(1000))

    def script(_: object) -> Out:
        piece = b"retry: %s\nid: %d\ndata: 1\n\n" % (wish, next(numbers))
        return Out(200, headers=SSE, pieces=(piece,), cut=True)

    server.seen.clear()
    server.script = script
    monkeypatch.setattr(rt.retries.random, "uniform", lambda _, high: high)
    stream = opened(call, watching(shape=int))
    with pytest.raises(rt.errors.APIConnectionError):
        listed(call, stream)
    assert len(server.seen) == 11
    floor = max(0.5, int(wish) / 1000)
    grown = [min(8, 0.5 * 2**count) for count in range(10)]
    assert stream.waits == [floor + more for more in grown]


def test_a_stream_that_breaks_now_and_then_goes_on(
    server: Bench, call: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(0, 10_000, 7))
    stream = opened(call, watching(shape=int))
    choose = stream._choose_pause
    monkeypatch.setattr(stream, "_choose_pause", lambda _: choose(float(next(clock))))
    breaking = [
        Out(200, headers=SSE, pieces=(b"id: %d\ndata: %d\n\n" % (n, n),), cut=True)
        for n in range(1, 30)
    ]
    server.plays(*breaking, Out(200, b"id: 30\ndata: 30\n\n", SSE))
    assert listed(call, stream) == list(range(1, 31))


def test_an_event_is_not_given_again(server: Bench, call: Caller) -> None:
    first = b"id: 1\ndata: 1\n\nid: 2\ndata: 2\n\ndata: 20\n\nid: 3\nda"
    again = b"id: 1\ndata: 1\n\nid: 2\ndata: 2\n\ndata: 21\n\nid: 3\ndata: 3\n\n"
    server.plays(
        Out(200, headers=SSE, pieces=(first,), cut=True),
        Out(200, headers=SSE, pieces=(again,), cut=True),
        # The second event of that id was not given yet.
        Out(200, again + b"id: 3\ndata: 30\n\nid: 4\ndata: 4\n\n", SSE),
    )
    stream = opened(call, watching(shape=int))
    assert listed(call, stream) == [1, 2, 20, 21, 3, 21, 30, 4]
    assert stream.last_event_id == "4"


def test_one_connection_may_give_one_id_several_times(
    server: Bench, call: Caller
) -> None:
    server.plays(Out(200, b"id: 1\ndata: 1\n\n" * 3, SSE))
    assert listed(call, opened(call, watching(shape=int))) == [1, 1, 1]


def test_ids_of_events_do_not_fill_the_memory() -> None:
    decoder = rt.event_parsing.EventDecoder(lambda *event: event[2], None)
    for number in range(20_000):
        assert list(decoder.feed(b"id: %d\ndata: 1\n\n" % number))
    assert len(decoder._delivered) == 10_000


def test_an_item_that_does_not_match(server: Bench, call: Caller) -> None:
    server.plays(Out(200, b'data: {"id": 1}\n\n', SSE))
    with pytest.raises(rt.errors.ResponseValidationError, match="item of the stream"):
        listed(call, opened(call, watching(), strict=True))
    (bike,) = listed(call, opened(call, watching()))
    assert (type(bike), bike.id) == (Bike, 1)
    server.plays(Out(200, b"data: 1\n\n", SSE))
    with pytest.raises(rt.errors.ResponseValidationError, match="item of the stream"):
        listed(call, opened(call, watching()))


def test_an_answer_that_is_no_stream(server: Bench, call: Caller) -> None:
    server.plays(said({"id": "1"}))
    with pytest.raises(rt.errors.ResponseValidationError, match="application/json"):
        listed(call, opened(call, watching()))
    server.plays(said({"message": "gone"}, 404))
    with pytest.raises(rt.errors.ClientError):
        listed(call, opened(call, watching()))


def test_a_silent_stream_times_out(server: Bench, call: Caller) -> None:
    server.plays(Out(200, headers=SSE, pieces=(b": hello\n\n", b"\n"), pause=1.0))
    with pytest.raises(rt.errors.APITimeoutError):
        listed(call, opened(call, watching(), timeout=0.2))


def test_leaving_early_closes_the_connection(server: Bench) -> None:
    server.plays(Out(200, headers=SSE, pieces=(b"data: 1\n\n",) * 50, pause=0.01))

    async def run() -> None:
        async with rt.AsyncBikeShop(
            rt.CONFIG, base_url=server.url, credentials=rt.BASIC
        ) as shop:
            async with shop._events(watching(shape=int), {}) as stream:
                async for _ in stream:
                    break
            assert stream._response.is_closed

    asyncio.run(run())
