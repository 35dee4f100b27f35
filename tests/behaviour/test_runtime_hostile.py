"""The runtime before servers that answer anything at all: every call ends in a result or in an error of the package."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    LIST_BIKES,
    MODES,
    PING,
    Bench,
    Caller,
    Out,
    bench,
    calling,
    said,
)

SSE = {"content-type": "text/event-stream"}
OCTETS = {"content-type": "application/octet-stream"}
WATCH = rt.make_operation(
    id="watch_bikes",
    method="GET",
    path="/moves",
    answers=(rt.operation.Answer("200", "text/event-stream", int),),
    streaming=rt.operation.Streaming(kind="events"),
)
PHOTO = rt.make_operation(
    id="photo",
    method="GET",
    path="/photo",
    answers=(rt.operation.Answer("200", "application/octet-stream", bytes),),
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


# --- headers of answers ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "asked",
    ["Mon, 01 Jan 99999999999999999999 00:00:00 GMT", "Mon, 01 Jan 2040 99999999999999999999:00:00 GMT"],
)  # fmt: skip
def test_a_date_that_no_calendar_has_is_ignored(
    server: Bench, call: Caller, asked: str
) -> None:
    server.plays(said({}, 503, retry_after=asked), said([]))
    assert call(LIST_BIKES) == []


@pytest.mark.parametrize(
    "place",
    [
        "http://[bad",
        "ftp://x/",
        "http://127.0.0.1:99999/",
        "javascript:x",
        "http://127.0.0.1:x/",
    ],
)
def test_a_redirect_to_nowhere_is_told(server: Bench, call: Caller, place: str) -> None:
    server.plays(Out(302, headers={"location": place}))
    with pytest.raises(rt.errors.SDKError):
        call(LIST_BIKES, max_retries=0)


# Codecs of Python that are no charsets, one without replacement, one that wants a mark, and none at all.
@pytest.mark.parametrize(
    "name", ["base64", "hex", "zlib", "rot13", "undefined", "idna", "utf-16", "x-none"]
)
def test_any_charset_can_be_named(server: Bench, call: Caller, name: str) -> None:
    text = {"content-type": f"text/plain; charset={name}"}
    server.plays(Out(200, b"caf\xe9", text))
    assert isinstance(call(PING), str)
    server.plays(Out(404, b"caf\xe9", text))
    with pytest.raises(rt.NotFoundError) as caught:
        call(LIST_BIKES)
    assert isinstance(caught.value.text, str)
    server.plays(Out(200, b"[]\xe9", {"content-type": f"application/json; charset={name}"}))  # fmt: skip
    with pytest.raises(rt.errors.ResponseValidationError):
        call(LIST_BIKES)


@pytest.mark.parametrize(
    "name", ["punycode", "unicode_escape", "utf-7", "idna", "cp037", "hz"]
)
def test_a_codec_that_is_no_charset_of_the_web_decodes_nothing(
    server: Bench, call: Caller, name: str
) -> None:
    body = b"caf\\u0021-+AGE-q8b"
    server.plays(Out(200, body, {"content-type": f"text/plain; charset={name}"}))
    assert call(PING) == body.decode()


@pytest.mark.parametrize(
    "name", ["iso-8859-1", "windows-1251", "Shift_JIS", "gb18030", "euc-kr", "koi8-r"]
)
def test_a_charset_of_the_web_is_read(server: Bench, call: Caller, name: str) -> None:
    text = b"\xb0\xa1".decode(name)
    server.plays(Out(200, b"\xb0\xa1", {"content-type": f"text/plain; charset={name}"}))  # fmt: skip
    assert call(PING) == text


def test_a_text_is_read_in_its_charset(server: Bench, call: Caller) -> None:
    server.plays(Out(200, "café".encode("utf-16"), {"content-type": "text/plain; charset=UTF-16"}))  # fmt: skip
    assert call(PING) == "café"


# --- streams that break off ------------------------------------------------------------------------------------------


def watched(call: Caller, total: float) -> list[int]:
    timeout = rt.options.Timeout(total=total)
    stream = call.client._events(WATCH, {"timeout": timeout})
    if call.mode == "sync":
        return list(stream)

    async def gathered() -> list[int]:
        return [item async for item in stream]

    found: list[int] = call.run(gathered())
    return found


def test_a_stream_that_is_resumed_keeps_the_time_for_the_whole_call(
    server: Bench, call: Caller
) -> None:
    body = (b"id: 1\nretry: 10\ndata: 1\n\n",)
    server.plays(Out(200, headers=SSE, pieces=body, pause=0.2, cut=True))
    began = time.monotonic()
    with pytest.raises(rt.errors.APIConnectionError):
        watched(call, 0.7)
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("wish", [b"5000", b"3600000", b"9" * 30, b"9" * 5000])
def test_a_stream_is_not_resumed_later_than_the_call_may_last(
    server: Bench, call: Caller, wish: bytes
) -> None:
    body = (b"id: 1\nretry: %s\ndata: 1\n\n" % wish,)
    server.plays(Out(200, headers=SSE, pieces=body, cut=True))
    began = time.monotonic()
    with pytest.raises(rt.errors.APIConnectionError):
        watched(call, 2)
    assert time.monotonic() - began < 2
    assert len(server.seen) == 1


# --- what is left open -----------------------------------------------------------------------------------------------


def open_connections(call: Caller) -> list[object]:
    http = call.client._connection.pool.open()
    return list(http._transport._pool.connections)


def photographed(call: Caller, act: Any) -> Any:
    if call.mode == "sync":
        with call.client._connection.open_download(PHOTO, {}) as download:
            return act(download)

    async def run() -> Any:
        async with call.client._connection.open_download(PHOTO, {}) as download:
            return await act(download)

    return call.run(run())


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("name", "status"),
    [("after_response", 200), ("on_error", 404), ("on_retry", 503)],
)
def test_a_hook_that_fails_leaves_no_connection_open(
    server: Bench, mode: str, name: str, status: int
) -> None:
    def fail(_: rt.hooks.Event) -> None:
        msg = "the hook's own"
        raise ValueError(msg)

    server.plays(Out(status, b"x" * 100_000, OCTETS))
    hooks = rt.hooks.Hooks(**{name: fail})
    with calling(server.url, mode, hooks=hooks) as call:
        with pytest.raises(ValueError, match="the hook's own"):
            photographed(call, lambda download: download.read())
        assert open_connections(call) == []


def test_a_call_that_is_cancelled_leaves_no_connection_open(server: Bench) -> None:
    async def linger(_: rt.hooks.Event) -> None:
        await asyncio.sleep(30)

    server.plays(Out(200, b"x" * 100_000, OCTETS))
    hooks = rt.hooks.Hooks(after_response=linger)
    with calling(server.url, "async", hooks=hooks) as call:

        async def run() -> None:
            async with (
                asyncio.timeout(0.2),
                call.client._connection.open_download(PHOTO, {}),
            ):
                pass

        with pytest.raises(TimeoutError):
            call.run(run())
        assert open_connections(call) == []


# --- downloads -------------------------------------------------------------------------------------------------------


def test_a_download_that_breaks_off_leaves_what_was_there(
    server: Bench, call: Caller, tmp_path: Path
) -> None:
    earlier = tmp_path / "earlier"
    earlier.write_bytes(b"precious")
    server.plays(Out(200, b"x" * 100_000, OCTETS, cut=True))
    for path in (earlier, tmp_path / "new"):
        with pytest.raises(rt.errors.APIConnectionError):
            photographed(call, lambda download, path=path: download.save(path))
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [
        ("earlier", b"precious")
    ]


def test_a_download_takes_the_place_of_what_was_there(
    server: Bench, call: Caller, tmp_path: Path
) -> None:
    real = tmp_path / "real"
    real.write_bytes(b"earlier")
    real.chmod(0o640)
    link = tmp_path / "link"
    link.symlink_to(real)
    server.plays(Out(200, b"new", OCTETS))
    assert photographed(call, lambda download: download.save(link)) == len(b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o640
    assert {path.name for path in tmp_path.iterdir()} == {"real", "link"}
    assert photographed(call, lambda download: download.save("/dev/null")) == 3


def test_a_body_that_is_gone_is_told(server: Bench, call: Caller) -> None:
    server.plays(Out(200, b"new", OCTETS))
    kept: list[Any] = []

    def twice(download: Any) -> Any:
        kept.append(download)
        if call.mode == "sync":
            return download.read(), download.read()

        async def run() -> None:
            await download.read()
            await download.read()

        return run()

    with pytest.raises(rt.errors.SDKError, match="read once"):
        photographed(call, twice)
    with pytest.raises(rt.errors.SDKError, match="read once"):
        call.run(kept[0].read())
    server.plays(Out(200, b"data: 1\n\n", SSE))
    stream = call.client._events(WATCH, {})

    async def again() -> None:
        assert [item async for item in stream] == [1]
        assert [item async for item in stream] == []

    with pytest.raises(rt.errors.SDKError, match="read once"):
        call.run(again()) if call.mode == "async" else [*stream, *stream]
