"""Secrets in messages, reprs, hooks and logs: the same is masked in all of them, and short ones in no word."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import MODES, Bench, Out, bench, calling, said

KEYS = {
    name: rt.credentials.ApiKey(f"planted-{name}-key")
    for name in ("header_key", "query_key", "cookie_key")
}
GUARDED = rt.make_operation(
    id="guarded",
    method="GET",
    path="/guarded",
    security=(("header_key", "query_key", "cookie_key"),),
    answers=(rt.operation.Answer("200", "*/*", Any),),
)


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.mark.parametrize("mode", MODES)
def test_what_logs_mask_is_masked_everywhere(
    server: Bench, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    shown: list[object] = []

    def show(event: rt.hooks.Event) -> None:
        shown.extend((event.url, repr(event), repr(event.error)))

    hooks = rt.hooks.Hooks(show, show, show, show)
    # Under a name that tells nothing, as in a link that repeats a key.
    place = {"extra_query": {"of": "planted-query_key-key", "by": "planted-header_key-key"}}  # fmt: skip
    outs = [
        said({}),
        Out(404, b"no planted-query_key-key", {"x-request-id": "planted-cookie_key-key"}),
        Out(200, b"{", {"content-type": "application/json; x=planted-cookie_key-key"}),
        Out(500, reset=True),
    ]  # fmt: skip
    with (
        caplog.at_level(logging.DEBUG, logger="bikeshop"),
        caplog.at_level(logging.INFO, logger="httpx2"),
        calling(server.url, mode, credentials=KEYS, hooks=hooks, max_retries=0) as call,
    ):
        for out in outs:
            server.plays(out)
            try:
                call(GUARDED, **place)
            except rt.errors.SDKError as error:
                shown += [error, repr(error), error.__dict__.get("url")]
                if isinstance(error, rt.errors.ResponseError):
                    shown += [error.url, repr(error.reply)]
        server.plays(said({}))
        raw = call.run(rt.in_raw_mode(call.client)._call(GUARDED, place))
        shown += [raw.url, repr(raw), repr(call.client)]
    everything = "\n".join([*map(str, shown), caplog.text])
    assert "planted" not in everything
    assert everything.count("of=***&by=***") > 10


@pytest.mark.parametrize("mode", MODES)
def test_a_short_secret_is_masked_as_a_whole_value_alone(
    server: Bench, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    body = b'{"message": "404 found u under u", "key": "u", "link": "/bikes?a=u&b=u2"}'
    server.plays(Out(404, body, {"content-type": "application/json", "x-echo": "u"}))
    keys = {**KEYS, "header_key": rt.credentials.ApiKey("u")}
    with (
        caplog.at_level(logging.DEBUG, logger="bikeshop"),
        calling(server.url, mode, credentials=keys) as call,
        pytest.raises(rt.NotFoundError) as caught,
    ):
        call(GUARDED, extra_query={"q": "u", "w": "under"})
    message = str(caught.value)
    assert "guarded (GET /guarded): 404 Not Found: GET " in message
    assert "?q=***&w=under" in message
    masked = '"404 found u under u", "key": "***", "link": "/bikes?a=***&b=u2"'
    assert masked in message
    assert "'x-echo': '***'" in caplog.text


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scheme", ["basic", "bearer"])
def test_a_short_secret_is_masked_in_a_header_that_is_repeated(
    server: Bench, mode: str, scheme: str
) -> None:
    server.script = lambda seen: Out(
        400, f"you sent {seen.headers['authorization']}!".encode()
    )
    credential = {
        "basic": rt.credentials.Basic("a", "b"),
        "bearer": rt.credentials.Bearer("u"),
    }[scheme]
    operation = rt.make_operation(
        id="guarded", method="GET", path="/guarded", security=((scheme,),)
    )
    with (
        calling(server.url, mode, credentials={scheme: credential}) as call,
        pytest.raises(rt.errors.StatusError, match=r"you sent \*\*\*!"),
    ):
        call(operation)


def test_a_secret_as_it_is_encoded() -> None:
    mask = rt.errors.mask_secrets
    assert mask("?a=a%2Fb&c=a/b", ("a/b",)) == "?a=***&c=***"
    assert mask('{"a": "a\\/b"}', ("a/b",)) == '{"a": "***"}'
    assert mask("xlong-enoughx long%2Denough", ("long-enough",)) == "x***x long%2Denough"  # fmt: skip
    assert mask("404 Not Found", ("404", "u")) == "404 Not Found"
    assert mask("a", ("",)) == "a"
