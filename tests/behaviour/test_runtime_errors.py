"""The runtime's errors, credentials, redirects and servers."""

from __future__ import annotations

import copy
import logging
import os
import pickle
import socket
import subprocess
import sys
import traceback
import warnings
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    CONFIG,
    LIST_BIKES,
    MODES,
    UPDATE_BIKE,
    Bench,
    Caller,
    Out,
    Seen,
    bench,
    calling,
    replace,
    said,
)

VALUES: dict[str, Any] = {"id": "7", "x_shop_id": "s", "bike": {"id": "7"}}


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    server.plays(said([]))
    with calling(server.url, request.param, max_retries=0) as caller:
        yield caller


# --- statuses --------------------------------------------------------------------------------------------------------


def test_a_documented_status_has_a_class_and_typed_data(
    server: Bench, call: Caller
) -> None:
    server.plays(said({"message": "no bike 7"}, 404, x_request_id="r-1"))
    with pytest.raises(rt.NotFoundError) as caught:
        call(UPDATE_BIKE, **VALUES)
    error = caught.value
    assert isinstance(error, rt.errors.ClientError)
    assert error.data is not None
    assert error.data.message == "no bike 7"
    assert (error.status, error.method) == (404, "PATCH")
    assert error.status_code == 404
    assert error.url == f"{server.url}/bikes/7"
    assert error.request_id == "r-1"
    assert error.text == '{"message": "no bike 7"}'
    for words in ("404", "PATCH", error.url, "r-1", "no bike 7"):
        assert words in str(error)


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"message": 3}'])
def test_data_is_none_where_the_body_is_something_else(
    server: Bench, call: Caller, body: bytes
) -> None:
    server.plays(Out(404, body))
    with pytest.raises(rt.NotFoundError) as caught:
        call(UPDATE_BIKE, **VALUES)
    assert caught.value.data is None
    assert caught.value.body == body


@pytest.mark.parametrize(
    ("by_status", "status", "expected"),
    [
        ({"409": rt.NotFoundError, "4XX": rt.TeapotError}, 409, rt.NotFoundError),
        ({"409": rt.NotFoundError, "4XX": rt.TeapotError}, 410, rt.TeapotError),
        ({"4XX": rt.NotFoundError, "default": rt.TeapotError}, 500, rt.TeapotError),
        ({"409": rt.NotFoundError}, 500, rt.errors.ServerError),
        ({}, 418, rt.errors.ClientError),
        ({}, 304, rt.errors.StatusError),
    ],
)
def test_the_class_is_chosen_from_exact_to_general(
    by_status: dict[str, type[rt.errors.StatusError]],
    status: int,
    expected: type[rt.errors.StatusError],
) -> None:
    reply = rt.errors.Reply("op", "GET", "http://x/", status, "", httpx2.Headers(), b"")
    assert type(rt.errors.make_status_error(reply, by_status, {})) is expected


def test_an_error_without_a_server_is_a_connection_error(
    call: Caller, unused_tcp_port_url: str
) -> None:
    twin = call.client.with_options(base_url=unused_tcp_port_url)
    with pytest.raises(rt.errors.APIConnectionError) as caught:
        call.run(twin.bikes.all())
    assert caught.value.url == f"{unused_tcp_port_url}/bikes"
    assert caught.value.__cause__ is not None
    assert not isinstance(caught.value, rt.errors.APITimeoutError)


@pytest.fixture
def unused_tcp_port_url() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def test_an_answer_that_breaks_off_is_a_connection_error(
    server: Bench, call: Caller
) -> None:
    server.plays(Out(200, b"[]", cut=True))
    with pytest.raises(rt.errors.APIConnectionError):
        call(LIST_BIKES)


def test_errors_travel_between_processes(server: Bench, call: Caller) -> None:
    server.plays(said({"message": "no bike 7"}, 404))
    with pytest.raises(rt.NotFoundError) as caught:
        call(UPDATE_BIKE, **VALUES)
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - pickled here
    assert isinstance(error, rt.NotFoundError)
    assert str(error) == str(caught.value)
    assert error.status == 404
    assert error.data == caught.value.data
    with pytest.raises(rt.errors.RequestValidationError) as wrong:
        call(UPDATE_BIKE)
    again = pickle.loads(pickle.dumps(wrong.value))  # noqa: S301 - pickled here
    assert again.errors == wrong.value.errors


def test_timeouts(server: Bench, call: Caller) -> None:
    server.plays(Out(200, b"[]", pause=0.4))
    for timeout in (
        0.05,
        rt.options.Timeout(read=0.05),
        rt.options.Timeout(total=0.05),
    ):
        with pytest.raises(rt.errors.APITimeoutError, match="timed out"):
            call(LIST_BIKES, timeout=timeout)
    assert call(LIST_BIKES, timeout=None) == []


@pytest.mark.parametrize("forever", [float("inf"), 1e12])
def test_a_timeout_may_be_longer_than_a_machine_counts(
    server: Bench, call: Caller, forever: float
) -> None:
    server.plays(said([]))
    assert call(LIST_BIKES, timeout=forever) == []
    assert call(LIST_BIKES, timeout=rt.options.Timeout(total=forever)) == []


@pytest.mark.parametrize("over", [0, -1])
def test_a_timeout_that_is_over_is_no_other_error(
    server: Bench, call: Caller, over: float
) -> None:
    server.plays(Out(200, b"[]", pause=0.2))
    for timeout in (over, rt.options.Timeout(total=over)):
        with pytest.raises(rt.errors.APITimeoutError):
            call(LIST_BIKES, timeout=timeout)


def test_a_heartbeat_keeps_a_call_alive_until_its_whole_time_is_over(
    server: Bench, call: Caller
) -> None:
    pieces = (b"\n",) * 8
    server.plays(Out(200, pieces=(*pieces, b"[]"), pause=0.1))
    assert call(LIST_BIKES, timeout=0.4) == []
    with pytest.raises(rt.errors.APITimeoutError):
        call(LIST_BIKES, timeout=rt.options.Timeout(read=0.4, total=0.3))


# --- credentials -----------------------------------------------------------------------------------------------------


def secured(*security: tuple[str, ...]) -> rt.operation.Operation[Any, Any]:
    return rt.make_operation(
        id="guarded", method="GET", path="/guarded", security=security
    )


def basic(user: str, password: str) -> str:
    return f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}"


@pytest.mark.parametrize("mode", MODES)
def test_each_scheme_travels_in_its_place(server: Bench, mode: str) -> None:
    server.plays(Out(204))
    given = {
        "basic": rt.credentials.Basic("ann", None),
        "bearer": rt.credentials.Bearer("tok"),
        "header_key": rt.credentials.ApiKey("hk"),
        "query_key": rt.credentials.ApiKey("q k"),
        "cookie_key": rt.credentials.ApiKey("c;k"),
    }
    with calling(server.url, mode, credentials=given) as call:
        call(secured(("basic",)))
        assert server.only().headers["authorization"] == basic("ann", "")
        call(secured(("bearer",)))
        assert server.only().headers["authorization"] == "Bearer tok"
        call(secured(("header_key", "query_key", "cookie_key")))
        seen = server.only()
        assert seen.headers["x-shop-key"] == "hk"
        assert seen.query == "shop_key=q%20k"
        assert seen.headers["cookie"] == "shop=c%3Bk"
        assert "authorization" not in seen.headers
        call(secured())
        assert "authorization" not in server.only().headers


@pytest.mark.parametrize("mode", MODES)
def test_alternatives_and_what_is_missing(server: Bench, mode: str) -> None:
    server.plays(Out(204))
    given = {"bearer": rt.credentials.Bearer("tok"), "basic": rt.credentials.Basic()}
    with calling(server.url, mode, credentials=given) as call:
        call(secured(("basic",), ("bearer",)))
        assert server.only().headers["authorization"] == "Bearer tok"
        call(secured((), ("bearer",)))
        assert server.only().headers["authorization"] == "Bearer tok"
        call(secured(("basic",), ()))
        assert "authorization" not in server.only().headers
        with pytest.raises(rt.errors.CredentialsError, match="BIKESHOP_USERNAME"):
            call(secured(("basic",), ("bearer", "header_key")))
    assert server.seen == []


@pytest.mark.parametrize("mode", MODES)
def test_credentials_come_from_the_environment_and_from_callables(
    server: Bench, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.plays(Out(204))
    monkeypatch.setenv("BIKESHOP_USERNAME", "eve")
    monkeypatch.setenv("BIKESHOP_PASSWORD", "pw")
    count = iter(range(9))
    given = {"bearer": rt.credentials.Bearer(lambda: f"t{next(count)}")}
    with calling(server.url, mode, credentials=given) as call:
        call(secured(("basic",)))
        assert server.only().headers["authorization"] == basic("eve", "pw")
        for number in range(2):
            call(secured(("bearer",)))
            assert server.only().headers["authorization"] == f"Bearer t{number}"


def test_only_the_asynchronous_client_awaits_a_credential(server: Bench) -> None:
    async def token() -> str:
        return "later"

    server.plays(Out(204))
    given = {"bearer": rt.credentials.Bearer(token)}
    with calling(server.url, "async", credentials=given) as call:
        call(secured(("bearer",)))
        assert server.only().headers["authorization"] == "Bearer later"
    with (
        calling(server.url, "sync", credentials=given) as call,
        pytest.raises(TypeError, match="await"),
    ):
        call(secured(("bearer",)))


def test_a_credential_with_a_line_break_is_refused_and_not_shown(
    server: Bench, call: Caller
) -> None:
    twin = call.client.with_options(
        credentials={"bearer": rt.credentials.Bearer("abc\ndef")}
    )
    with pytest.raises(rt.errors.CredentialsError) as caught:
        call.run(twin._call(secured(("bearer",)), {}))
    assert "abc" not in str(caught.value)
    assert server.seen == []


@pytest.mark.parametrize("mode", MODES)
def test_secrets_are_shown_nowhere(
    server: Bench, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    secrets = ("planted-pw", "planted-key", "planted-pin", "planted-query")
    given = {
        "basic": rt.credentials.Basic("ann", "planted-pw"),
        "header_key": rt.credentials.ApiKey("planted-key"),
        "query_key": rt.credentials.ApiKey("planted-query"),
    }
    events: list[rt.hooks.Event] = []
    ours = {"bikeshop", "httpx2"}
    hooks = rt.hooks.Hooks(
        before_request=events.append,
        after_response=events.append,
        on_error=events.append,
    )
    echoed = {"message": "pw planted-pw key planted-key", "pin": "planted-pin"}
    server.script = lambda _: said(echoed, 400, set_cookie="s=planted-key")
    with (
        caplog.at_level(logging.DEBUG),
        calling(server.url, mode, credentials=given, hooks=hooks) as call,
    ):
        with pytest.raises(rt.TeapotError) as caught:
            call(
                secured(("basic", "header_key", "query_key")),
                extra_query={"pin": "planted-pin"},
                extra_headers={"pin": "planted-pin"},
            )
        shown = [
            repr(call.client),
            *(repr(value) for value in given.values()),
            repr(vars(call.client)),
            str(caught.value),
            repr(caught.value),
            *traceback.format_exception(caught.value),
            caught.value.url,
            repr(caught.value.reply),
            *(repr(event) for event in events),
            *(record.getMessage() for record in caplog.records if record.name in ours),
        ]
    assert len(events) == 3
    assert {record.name for record in caplog.records} >= ours
    for text in shown:
        for secret in (*secrets, basic("ann", "planted-pw").split()[1]):
            assert secret not in text


# A traceback shows the line that called. Nobody declares that the second one is a secret.
PIN = {"pin": "planted-pin", "access_token": "planted-token", "page_token": "seen"}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "out",
    [
        Out(200, b"[]", cut=True),
        Out(
            302, headers={"location": "/guarded?shop_key=planted-query&pin=planted-pin"}
        ),
        Out(302, headers={"location": "ftp://planted-query@x"}),
        Out(200, b"[]", pause=1),
        said({"pin": "planted-pin", "id": 7}),
    ],
)
def test_secrets_are_not_shown_by_failures(server: Bench, mode: str, out: Out) -> None:
    given = {
        "basic": rt.credentials.Basic("ann", "planted-pw"),
        "query_key": rt.credentials.ApiKey("planted-query"),
    }
    guarded = replace(
        secured(("basic", "query_key")),
        answers=(rt.operation.Answer("2XX", "application/json", rt.Bike),),
    )
    server.plays(out)
    with calling(server.url, mode, credentials=given, max_retries=0) as call:
        with pytest.raises(rt.errors.SDKError) as caught:
            call(guarded, extra_query=PIN, timeout=0.2, strict=True)
        error = caught.value
        told = [str(error), repr(error), *traceback.format_exception(error)]
    assert "access_token=planted-token" in server.seen[0].query
    server.seen.clear()
    assert "page_token=seen" in told[0]
    assert "guarded" in told[0]
    assert not [text for text in told if "planted" in text]


@pytest.mark.parametrize("mode", MODES)
def test_a_secret_is_masked_however_it_is_written(server: Bench, mode: str) -> None:
    given = {"query_key": rt.credentials.ApiKey('pl/an "ted+')}
    server.script = lambda seen: Out(
        400, f'{{"asked": "{seen.target}", "key": "pl\\/an \\"ted+"}}'.encode()
    )
    with (
        calling(server.url, mode, credentials=given) as call,
        pytest.raises(rt.TeapotError) as caught,
    ):
        call(secured(("query_key",)))
    assert '{"asked": "/guarded?shop_key=***", "key": "***"}' in str(caught.value)


def test_the_librarys_log_is_masked_where_an_api_declares_no_secret(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    logger = logging.getLogger("httpx2")
    monkeypatch.setattr(logger, "filters", [])
    rt.redaction.hide_in_http_log(frozenset())
    with caplog.at_level(logging.INFO):
        logger.info("GET %s", httpx2.URL("https://x.test/?api_key=planted&a=1"))
    assert caplog.messages == ["GET https://x.test/?api_key=***&a=1"]


def test_the_log_that_the_environment_turns_on_shows_no_secrets(server: Bench) -> None:
    server.plays(said({"pin": "planted-pin"}, 400, x_session="planted-session"))
    code = f"""
from tests.behaviour import runtime_sample as rt
keys = {{"basic": rt.credentials.Basic("ann", "planted-pw"), "query_key": rt.credentials.ApiKey("planted-query")}}
guarded = rt.make_operation(
    id="guarded", method="GET", path="/guarded", security=(("basic", "query_key"),)
)
headers = {{"X-Tenant-Token": "planted-token"}}
with rt.calling({server.url!r}, "sync", credentials=keys, headers=headers) as call:
    try:
        call(guarded, extra_query={{"pin": "planted-pin"}}, extra_headers={{"pin": "planted-pin"}})
    except rt.TeapotError as error:
        print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=rt.ROOT,
        env={**os.environ, "BIKESHOP_LOG": "debug"},
    )
    server.seen.clear()
    assert "bikeshop DEBUG guarded (GET /guarded): GET" in done.stderr
    assert "'x-tenant-token': '***'" in done.stderr
    assert "400" in done.stdout
    assert "planted" not in done.stdout + done.stderr


# --- redirects -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("elsewhere", [True, False])
def test_a_redirect_takes_the_credentials_to_the_same_origin_only(
    server: Bench, mode: str, elsewhere: bool  # noqa: FBT001 - a parameter of the test
) -> None:
    given = {
        "basic": rt.credentials.Basic("ann", "pw"),
        "header_key": rt.credentials.ApiKey("hk"),
        "cookie_key": rt.credentials.ApiKey("ck"),
        "query_key": rt.credentials.ApiKey("qk"),
    }
    with bench() as other:
        other.plays(said([]))
        target = other if elsewhere else server
        here = server.url

        def script(seen: Seen) -> Out:
            if seen.path == "/guarded":
                return Out(307, headers={"location": f"{target.url}/new?x=1"})
            return said([])

        server.script = script
        server.seen.clear()
        headers = {"X-Tenant-Token": "tt", "X-Colour": "red"}
        with calling(here, mode, credentials=given, headers=headers) as call:
            call(
                secured(("basic", "header_key", "query_key", "cookie_key")),
                extra_headers={"My-Session": "ms", "Pin": "1234"},
            )
        first, last = server.seen[0], target.seen[-1]
        server.seen.clear()
    secret = {"authorization", "x-shop-key", "x-tenant-token", "my-session", "pin"}
    assert secret <= first.headers.keys()
    assert first.target == "/guarded?shop_key=qk"
    assert last.target == "/new?x=1"
    assert (secret & last.headers.keys()) == (set() if elsewhere else secret)
    assert last.headers["x-colour"] == "red"
    assert "cookie" not in last.headers


@pytest.mark.parametrize("mode", MODES)
def test_an_own_http_client_takes_its_credentials_to_no_other_origin(
    server: Bench, mode: str
) -> None:
    kind: Any = httpx2.AsyncClient if mode == "async" else httpx2.Client
    own = kind(auth=("eve", "pw"), cookies={"c": "1"})
    with bench() as other:
        other.plays(said([]))
        # There and back again: who was led away is not trusted any more.
        other.script = lambda _: Out(307, headers={"location": f"{server.url}/back"})

        def script(seen: Seen) -> Out:
            if seen.path == "/guarded":
                return Out(307, headers={"location": f"{other.url}/new"})
            return said([])

        server.script = script
        server.seen.clear()
        with calling(server.url, mode, credentials={}, http_client=own) as call:
            call(secured())
            call.shut(own)
        seen = [*server.seen[:1], *other.seen, *server.seen[1:]]
        server.seen.clear()
    assert [one.headers.get("authorization") for one in seen] == [
        basic("eve", "pw"),
        None,
        None,
    ]


@pytest.mark.parametrize("mode", MODES)
def test_a_redirected_body_is_sent_again(server: Bench, mode: str) -> None:
    def script(seen: Seen) -> Out:
        if seen.path == "/bikes/7":
            return Out(308, headers={"location": "/moved"})
        return said({"id": "7"})

    server.script = script
    server.seen.clear()
    with calling(server.url, mode) as call:
        call(UPDATE_BIKE, **VALUES)
    assert [(seen.method, seen.body) for seen in server.seen] == [
        ("PATCH", b'{"id":"7"}')
    ] * 2
    server.script = lambda _: Out(302, headers={"location": "/again"})
    with (
        calling(server.url, mode) as call,
        pytest.raises(rt.errors.APIConnectionError, match="redirects"),
    ):
        call(LIST_BIKES)
    server.seen.clear()


# --- servers ---------------------------------------------------------------------------------------------------------


def base_url(**options: Any) -> str:
    with rt.BikeShop(CONFIG, credentials=rt.BASIC, **options) as client:
        return client.base_url


def test_the_base_url_is_chosen_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    assert base_url() == "https://bikes.test/v1"
    assert base_url(server="main") == "https://bikes.test/v1"
    assert base_url(server=1) == "https://eu.bikes.test"
    assert (
        base_url(server=1, server_variables={"region": "us"}) == "https://us.bikes.test"
    )
    monkeypatch.setenv("BIKESHOP_BASE_URL", "https://env.test/")
    assert base_url() == "https://env.test"
    assert base_url(base_url="https://arg.test/x/") == "https://arg.test/x"


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"region": "mars"}, "region is 'eu' or 'us', not 'mars'"),
        ({"regoin": "eu"}, "no server variable 'regoin'; there are: region"),
    ],
)
def test_a_server_variable_has_one_of_its_values(
    variables: dict[str, str], words: str
) -> None:
    with pytest.raises(rt.errors.SDKError, match=words):
        base_url(server=1, server_variables=variables)


@pytest.mark.parametrize(
    "options",
    [
        {"base_url": "bikes.test"},
        {"base_url": "ftp://bikes.test"},
        {"base_url": "https://bikes.test/?x=1"},
        {"base_url": "https://[::bad"},
        {"server": 7},
        {"server": "nowhere"},
    ],
)
def test_a_base_url_that_cannot_be_used_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(rt.errors.SDKError):
        base_url(**options)


def test_user_info_in_the_base_url_is_not_shown(server: Bench) -> None:
    url = server.url.replace("://", "://joe:hidden-word@")
    server.plays(said({}, 400))
    with calling(url, "sync") as call:
        assert "hidden-word" not in repr(call.client)
        with pytest.raises(rt.TeapotError) as caught:
            call(LIST_BIKES)
    assert "hidden-word" not in str(caught.value)
    server.seen.clear()


@pytest.mark.parametrize("host", ["bikes.test", "127.bikes.test", "10.0.0.1"])
def test_credentials_over_plain_http_are_warned_about(host: str) -> None:
    with pytest.warns(UserWarning, match="unencrypted"):
        base_url(base_url=f"http://{host}")


@pytest.mark.parametrize("host", ["localhost", "a.localhost.", "127.0.0.9", "[::1]"])
def test_this_machine_is_not_warned_about(host: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        base_url(base_url=f"http://{host}:1")
        rt.BikeShop(CONFIG, base_url="http://bikes.test")


def test_user_info_over_plain_http_is_warned_about() -> None:
    with pytest.warns(UserWarning, match="unencrypted to http://bikes.test"):
        rt.BikeShop(CONFIG, base_url="http://ann:s3cret@bikes.test")


def own(url: str, *variables: tuple[str, str, tuple[str, ...]]) -> Any:
    """Give an operation with a server of its own."""
    there = rt.server.Server(url, variables=variables)
    return rt.make_operation(id="far", method="GET", path="/x", server=there)


def asked(operation: Any, **options: Any) -> str:
    """Give the URL that a call goes to."""
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(str(request.url))
        return httpx2.Response(204)

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    with rt.BikeShop(
        CONFIG, http_client=http, credentials=rt.BASIC, **options
    ) as client:
        client._call(operation, {})
    return seen[0]


EU_OR_US = ("zone", "eu", ("eu", "us"))


@pytest.mark.parametrize(
    ("url", "where"),
    [
        ("https://files.test/", "https://files.test/x"),
        ("/v2", "https://bikes.test/v2/x"),
        ("v2/", "https://bikes.test/v1/v2/x"),
        ("https://{zone}.test/{zone}", "https://eu.test/eu/x"),
    ],
)
def test_an_operation_may_have_a_server_of_its_own(url: str, where: str) -> None:
    assert asked(own(url, EU_OR_US)) == where


def test_the_variables_of_all_servers_are_given_to_the_client() -> None:
    there = own("https://{zone}.{region}.test", EU_OR_US)
    config = replace(CONFIG, variables=frozenset({"zone"}))
    variables = {"region": "us", "zone": "us"}
    with rt.BikeShop(config, server_variables=variables) as client:
        assert client.base_url == "https://bikes.test/v1"
    assert asked(there, server_variables={"region": "us"}) == "https://eu.us.test/x"
    with pytest.raises(
        rt.errors.SDKError, match=r"server_variables=\{'region': \.\.\.\}"
    ):
        asked(there)


def test_no_operation_goes_past_a_base_url_that_somebody_gave(
    server: Bench, call: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.seen.clear()
    server.plays(Out(204))
    call(own("https://files.test"))
    assert [seen.path for seen in server.seen] == ["/x"]
    monkeypatch.setenv("BIKESHOP_BASE_URL", "https://env.test/")
    assert asked(own("https://files.test")) == "https://env.test/x"
    assert asked(own("https://files.test"), server=1) == "https://files.test/x"


def test_a_server_of_an_operation_is_warned_about_too() -> None:
    with pytest.warns(UserWarning, match="unencrypted"):
        asked(own("http://0.0.0.0:1"))


def test_settings_are_not_shared_between_copies() -> None:
    client = rt.BikeShop(CONFIG, credentials=rt.BASIC)
    twin = client.with_options(base_url="https://other.test")
    assert client.base_url == "https://bikes.test/v1"
    assert twin.base_url == "https://other.test"
    assert copy.copy(client).base_url == client.base_url
