"""OAuth 2: tokens fetched, kept, renewed and fetched once however many calls want one, in both clients."""

from __future__ import annotations

import asyncio
import threading
import time
from base64 import b64encode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Self
from urllib.parse import parse_qsl

import httpx2
import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import MODES, Bench, Out, Seen, bench, replace, said

OAuth2 = rt.credentials.OAuth2
CLIENT: Any = {"client_id": "shop one", "client_secret": "s3cret:word"}
GUARDED = rt.make_operation(
    id="guarded", method="GET", path="/guarded", security=(("oauth",),)
)
SCHEME = rt.credentials.Scheme(
    "oauth2",
    env=("BIKESHOP_TOKEN",),
    token_url="/oauth/token",
    client_env=("BIKESHOP_CLIENT_ID", "BIKESHOP_CLIENT_SECRET"),
    user_env=("BIKESHOP_USER", "BIKESHOP_PASSWORD"),
)


class Issuer:
    """An authorization server and an API in one, whose newest token is the only good one."""

    def __init__(self, server: Bench) -> None:
        self.url = server.url
        self.answer: dict[str, Any] = {"expires_in": 3600}
        self.grants: list[dict[str, str]] = []
        self.requests: list[Seen] = []
        self.calls = 0
        self.pause = 0.0
        self.failures: list[Out] = []
        self.token_endpoint: str | None = None
        self.lock = threading.Lock()
        server.script = self.script

    def script(self, seen: Seen) -> Out:
        match seen.path:
            case "/oauth/token":
                with self.lock:
                    self.requests.append(seen)
                    self.grants.append(dict(parse_qsl(seen.body.decode())))
                    number = len(self.grants)
                time.sleep(self.pause)
                if self.failures:
                    return self.failures.pop(0)
                return said({"access_token": f"t{number}", **self.answer})
            case "/.well-known/openid-configuration":
                self.requests.append(seen)
                place = {
                    "token_endpoint": self.token_endpoint or f"{self.url}/oauth/token"
                }
                methods = ["client_secret_post"]
                return said(
                    {
                        "issuer": self.url,
                        **place,
                        "token_endpoint_auth_methods_supported": methods,
                    }
                )
            case _:
                with self.lock:
                    self.calls += 1
                given = seen.headers.get("authorization")
                good = f"Bearer t{len(self.grants)}"
                return said({"token": given}, 200 if given == good else 401)


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    # A request that was given up may reach its server only when the next test is under way; that one has another.
    with bench() as running:
        yield Issuer(running)


def config(scheme: rt.credentials.Scheme = SCHEME) -> rt.config.ClientConfig:
    return replace(rt.CONFIG, schemes={"oauth": scheme}, security=(("oauth",),))


class Shop:
    """A client of either kind with credentials of its own."""

    def __init__(
        self,
        issuer: Issuer,
        mode: str,
        credential: Any = None,
        scheme: rt.credentials.Scheme = SCHEME,
        facts: rt.config.ClientConfig | None = None,
        **options: Any,
    ) -> None:
        kind: Any = rt.AsyncBikeShop if mode == "async" else rt.BikeShop
        self.mode = mode
        self.runner = asyncio.Runner()
        self.client = kind(
            facts or config(scheme),
            **{"base_url": issuer.url, **options},
            credentials={"oauth": credential},
        )

    def call_failing(self) -> None:
        """Make a call whose token is another issuer's."""
        with pytest.raises(rt.errors.StatusError):
            self.call()

    def call(self, client: Any = None) -> Any:
        answer = (client or self.client)._call(GUARDED, {})
        return self.runner.run(answer) if self.mode == "async" else answer

    def many(self, count: int) -> list[Any]:
        if self.mode == "sync":
            with ThreadPoolExecutor(count) as threads:
                return list(threads.map(lambda _: self.call(), range(count)))

        async def gathered() -> list[Any]:
            calls = (self.client._call(GUARDED, {}) for _ in range(count))
            # All are awaited to their end: one that is cut off would leave its socket open.
            return await asyncio.gather(*calls, return_exceptions=True)

        answers = self.runner.run(gathered())
        for failed in (one for one in answers if isinstance(one, BaseException)):
            raise failed
        return answers

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.mode == "async":
            self.runner.run(self.client.aclose())
        else:
            self.client.close()
        self.runner.close()


@pytest.mark.parametrize("mode", MODES)
def test_client_credentials(issuer: Issuer, mode: str) -> None:
    credential = OAuth2(**CLIENT, scopes=("bikes:read", "bikes:write"))
    with Shop(issuer, mode, credential) as shop:
        assert [shop.call(), shop.call()] == [{"token": "Bearer t1"}] * 2
        again = shop.client.with_options(timeout=5)
        assert shop.call(again) == {"token": "Bearer t1"}
    assert issuer.grants == [
        {"grant_type": "client_credentials", "scope": "bikes:read bikes:write"}
    ]
    (request,) = issuer.requests
    # RFC 6749, 2.3.1: the id and the secret are form-encoded first
    pair = b64encode(b"shop+one:s3cret%3Aword").decode()
    assert request.headers["authorization"] == f"Basic {pair}"
    assert request.headers["user-agent"] == "bikeshop-python/1.0"


@pytest.mark.parametrize("mode", MODES)
def test_password(issuer: Issuer, mode: str) -> None:
    credential = OAuth2(username="ann", password="p w", client_id="shop")
    with Shop(issuer, mode, credential) as shop:
        assert shop.call() == {"token": "Bearer t1"}
    assert issuer.grants == [
        {
            "grant_type": "password",
            "username": "ann",
            "password": "p w",
            "client_id": "shop",
        }
    ]


@pytest.mark.parametrize("mode", MODES)
def test_a_given_token_is_used_as_it_is(
    issuer: Issuer, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Shop(issuer, mode, OAuth2("t0")) as shop:
        assert shop.call() == {"token": "Bearer t0"}
    monkeypatch.setenv("BIKESHOP_TOKEN", "t0")
    with Shop(issuer, mode) as shop:
        assert shop.call() == {"token": "Bearer t0"}
    with Shop(issuer, mode, OAuth2(**CLIENT)) as shop:
        assert shop.call() == {"token": "Bearer t1"}


@pytest.mark.parametrize("mode", MODES)
def test_the_environment_and_callables(
    issuer: Issuer, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        Shop(issuer, mode) as shop,
        pytest.raises(rt.errors.CredentialsError, match="BIKESHOP_CLIENT_ID"),
    ):
        shop.call()
    monkeypatch.setenv("BIKESHOP_CLIENT_ID", "shop")
    monkeypatch.setenv("BIKESHOP_CLIENT_SECRET", "x")
    with Shop(issuer, mode) as shop:
        assert shop.call() == {"token": "Bearer t1"}
    asked: list[int] = []

    def secret() -> str:
        asked.append(1)
        return "y"

    async def later() -> str:
        return secret()

    given = later if mode == "async" else secret
    with Shop(issuer, mode, OAuth2(client_id="shop", client_secret=given)) as shop:
        assert [shop.call(), shop.call()] == [{"token": "Bearer t2"}] * 2
    assert asked == [1]


@pytest.mark.parametrize("mode", MODES)
def test_one_fetches_for_all(issuer: Issuer, mode: str) -> None:
    issuer.pause = 0.2
    with Shop(issuer, mode, OAuth2(**CLIENT)) as shop:
        assert shop.many(20) == [{"token": "Bearer t1"}] * 20
    assert len(issuer.grants) == 1


@pytest.mark.parametrize("mode", MODES)
def test_a_token_is_renewed_before_it_expires(issuer: Issuer, mode: str) -> None:
    issuer.answer = {"expires_in": "0.3"}
    with Shop(issuer, mode, OAuth2(**CLIENT)) as shop:
        assert shop.call() == {"token": "Bearer t1"}
        time.sleep(0.3)
        assert shop.call() == {"token": "Bearer t2"}
    assert [grant["grant_type"] for grant in issuer.grants] == [
        "client_credentials",
        "client_credentials",
    ]


@pytest.mark.parametrize("mode", MODES)
def test_a_refresh_token_is_used_and_when_refused_the_grant_again(
    issuer: Issuer, mode: str
) -> None:
    issuer.answer = {"expires_in": 0, "refresh_token": "r"}
    credential = OAuth2(username="ann", password="p", **CLIENT)
    with Shop(issuer, mode, credential) as shop:
        shop.call()
        assert shop.call() == {"token": "Bearer t2"}
        issuer.failures = [said({"error": "invalid_grant"}, 400)]
        assert shop.call() == {"token": "Bearer t4"}
    kinds = [grant["grant_type"] for grant in issuer.grants]
    assert kinds == ["password", "refresh_token", "refresh_token", "password"]
    assert issuer.grants[1]["refresh_token"] == "r"


@pytest.mark.parametrize("mode", MODES)
def test_a_revoked_token_is_replaced_once(issuer: Issuer, mode: str) -> None:
    with Shop(issuer, mode, OAuth2(**CLIENT)) as shop:
        shop.call()
        issuer.grants.append({})  # somebody else has got a newer one
        assert shop.call() == {"token": "Bearer t3"}
        assert issuer.calls == 3
        issuer.answer["access_token"] = "never good"
        issuer.grants.append({})
        with pytest.raises(rt.errors.StatusError) as caught:
            shop.call()
        assert caught.value.status == 401
        assert issuer.calls == 5
        assert "never good" not in str(caught.value)


@pytest.mark.parametrize("mode", MODES)
def test_a_failure_is_shared_by_all_who_waited_for_it(
    issuer: Issuer, mode: str
) -> None:
    issuer.pause = 0.3
    issuer.failures = [said({"error": "invalid_client"}, 401)] * 20
    with Shop(issuer, mode, OAuth2(**CLIENT)) as shop:
        with pytest.raises(rt.errors.TokenError, match="invalid_client"):
            shop.many(20)
        # Threads may start late, and then fetch for themselves.
        assert len(issuer.grants) < 5
        issuer.failures.clear()
        issuer.pause = 0
        assert shop.call() == {"token": f"Bearer t{len(issuer.grants)}"}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("place", ["http://[bad", "ftp://x/y", "http://127.0.0.1:99999/", "http://x:abc/"])  # fmt: skip
def test_an_endpoint_that_is_none_is_told(
    issuer: Issuer, mode: str, place: str
) -> None:
    wrong = replace(SCHEME, token_url=place)
    with (
        Shop(issuer, mode, OAuth2(**CLIENT), wrong) as shop,
        pytest.raises(rt.errors.TokenError, match="cannot be fetched from"),
    ):
        shop.call()


@pytest.mark.parametrize("mode", MODES)
def test_a_refusal_says_why_and_hides_the_secret(issuer: Issuer, mode: str) -> None:
    code = b64encode(b"shop+one:s3cret%3Aword").decode()
    told = f"no s3cret:word or s3cret%3Aword or {code} for us"
    words = {"error": "invalid_client", "error_description": told}
    issuer.failures = [said(words, 401)]
    with (
        Shop(issuer, mode, OAuth2(**CLIENT)) as shop,
        pytest.raises(rt.errors.TokenError, match="401, invalid_client, no") as caught,
    ):
        shop.call()
    assert caught.value.error == "invalid_client"
    assert "s3cret" not in str(caught.value)
    assert code not in str(caught.value)
    assert issuer.calls == 0


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("body", [b"", b"[]", b"<html>", b'{"access_token": 3}'])
def test_an_answer_without_a_token(issuer: Issuer, mode: str, body: bytes) -> None:
    issuer.failures = [Out(200, body)]
    with (
        Shop(issuer, mode, OAuth2(**CLIENT)) as shop,
        pytest.raises(rt.errors.TokenError),
    ):
        shop.call()


@pytest.mark.parametrize("mode", MODES)
def test_a_passing_failure_is_tried_again(issuer: Issuer, mode: str) -> None:
    issuer.failures = [Out(503), Out(200, b"{", cut=True)]
    with Shop(issuer, mode, OAuth2(**CLIENT)) as shop:
        assert shop.call() == {"token": "Bearer t3"}


@pytest.mark.parametrize("mode", MODES)
def test_waiting_for_a_token_is_part_of_the_whole_call(
    issuer: Issuer, mode: str
) -> None:
    issuer.pause = 2
    timeout = rt.options.Timeout(total=0.3)
    with Shop(issuer, mode, OAuth2(**CLIENT), timeout=timeout) as shop:
        began = time.monotonic()
        with pytest.raises(rt.errors.APITimeoutError, match="no token"):
            shop.many(3)
        assert time.monotonic() - began < 1.5
        # What was not waited for comes in the end; closing before would leave its socket to the collector.
        until = time.monotonic() + 30
        while left_behind() and time.monotonic() < until:
            time.sleep(0.05)


def left_behind() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "deadline"]


@pytest.mark.parametrize("mode", MODES)
def test_open_id_connect_discovers_the_endpoint_once(issuer: Issuer, mode: str) -> None:
    scheme = rt.credentials.Scheme(
        "openIdConnect", discovery_url="/.well-known/openid-configuration"
    )
    issuer.answer["expires_in"] = 0
    with Shop(issuer, mode, OAuth2(**CLIENT), scheme) as shop:
        shop.call()
        assert shop.call() == {"token": "Bearer t2"}
    paths = [seen.path for seen in issuer.requests]
    assert paths == [
        "/.well-known/openid-configuration",
        "/oauth/token",
        "/oauth/token",
    ]
    # what the server does not support is not tried
    assert issuer.grants[0]["client_secret"] == "s3cret:word"
    issuer.url = "https://elsewhere.test"
    wrong = replace(scheme, discovery_url=f"{shop.client.base_url}{paths[0]}")
    with (
        Shop(issuer, mode, OAuth2(**CLIENT), wrong) as other,
        pytest.raises(rt.errors.TokenError, match="its own issuer"),
    ):
        other.call()


@pytest.fixture
def elsewhere() -> Iterator[Issuer]:
    with bench() as running:
        yield Issuer(running)


def documented_at(other: Issuer, **places: str) -> tuple[Any, Any]:
    """Give the configuration and the scheme of an API whose document has these places at its own host."""
    urls = {name: f"{other.url}{path}" for name, path in places.items()}
    scheme = rt.credentials.Scheme("oauth2", **urls)
    servers = (rt.server.Server(f"{other.url}/v1"),)
    return replace(config(scheme), servers=servers), scheme


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("path", ["/oauth/token", "/v1/oauth/token"])
def test_a_base_url_holds_for_token_endpoints_at_the_documented_host(
    issuer: Issuer, elsewhere: Issuer, mode: str, path: str
) -> None:
    configured, scheme = documented_at(elsewhere, token_url=path)
    with Shop(issuer, mode, OAuth2(**CLIENT), scheme, facts=configured) as shop:
        assert shop.call() == {"token": "Bearer t1"}
    assert [seen.path for seen in issuer.requests] == ["/oauth/token"]
    assert elsewhere.requests == []


@pytest.mark.parametrize("mode", MODES)
def test_a_base_url_holds_for_discovery_at_the_documented_host(
    issuer: Issuer, elsewhere: Issuer, mode: str
) -> None:
    place = "/.well-known/openid-configuration"
    configured, scheme = documented_at(elsewhere, discovery_url=place)
    # A gateway repeats what the issuer says of itself.
    issuer.url, own = elsewhere.url, issuer.url
    with Shop(issuer, mode, OAuth2(**CLIENT), scheme, facts=configured, base_url=own) as shop:  # fmt: skip
        assert shop.call() == {"token": "Bearer t1"}
    assert [seen.path for seen in issuer.requests] == [place, "/oauth/token"]
    assert elsewhere.requests == []


@pytest.mark.parametrize("mode", MODES)
def test_a_token_endpoint_at_another_host_stays(
    issuer: Issuer, elsewhere: Issuer, mode: str
) -> None:
    scheme = replace(SCHEME, token_url=f"{elsewhere.url}/oauth/token")
    with Shop(issuer, mode, OAuth2(**CLIENT), scheme) as shop:
        shop.call_failing()
    assert elsewhere.grants
    assert issuer.grants == []


@pytest.mark.parametrize("mode", MODES)
def test_a_token_url_is_given(issuer: Issuer, elsewhere: Issuer, mode: str) -> None:
    scheme = rt.credentials.Scheme("openIdConnect", discovery_url="/nowhere")
    given = OAuth2(**CLIENT, token_url=f"{elsewhere.url}/oauth/token")
    with Shop(issuer, mode, given, scheme) as shop:
        shop.call_failing()
    assert {seen.path for seen in elsewhere.requests} == {"/oauth/token"}
    count = len(elsewhere.requests)
    with Shop(issuer, mode, OAuth2(**CLIENT, token_url="oauth/token"), scheme) as shop:
        assert shop.call() == {"token": "Bearer t1"}
    assert len(elsewhere.requests) == count


@pytest.mark.parametrize("mode", MODES)
def test_a_secret_goes_to_no_host_that_only_the_issuer_names(
    issuer: Issuer, elsewhere: Issuer, mode: str
) -> None:
    scheme = rt.credentials.Scheme(
        "openIdConnect", discovery_url="/.well-known/openid-configuration"
    )
    issuer.token_endpoint = f"{elsewhere.url}/oauth/token"
    with (
        Shop(issuer, mode, OAuth2(**CLIENT), scheme) as shop,
        pytest.raises(rt.errors.TokenError, match="token_url="),
    ):
        shop.call()
    assert elsewhere.requests == []


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_secret_follows_no_redirect(
    issuer: Issuer, elsewhere: Issuer, mode: str, status: int
) -> None:
    issuer.failures = [
        Out(status, headers={"location": f"{elsewhere.url}/oauth/token"})
    ]
    kind: Any = httpx2.AsyncClient if mode == "async" else httpx2.Client
    http = kind(follow_redirects=True)
    with Shop(issuer, mode, OAuth2(**CLIENT), http_client=http) as shop:
        with pytest.raises(rt.errors.TokenError, match=str(status)):
            shop.call()
        shop.runner.run(http.aclose()) if mode == "async" else http.close()
    assert elsewhere.requests == []
