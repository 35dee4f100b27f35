"""The clients' arguments for OAuth 2 and OpenID Connect, from a document to tokens on the wire."""

from __future__ import annotations

import asyncio
import json
import logging
from base64 import b64encode
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
from typing import Any
from urllib.parse import parse_qsl

import pytest
from tests.behaviour.runtime_sample import Bench, Out, Seen, bench, said
from tests.behaviour.sdk import Sdk, Source, generated

READ = {"204": {"description": "Done."}}


def operation(*security: dict[str, list[str]]) -> dict[str, Any]:
    return {"get": {"tags": ["it"], "security": security, "responses": READ}}


FLOWS = {"clientCredentials": {"tokenUrl": "/oauth/token", "scopes": {"read": "Read"}}}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Tokens", "version": "1"},
    "paths": {
        "/machine": operation({"machine": []}),
        "/person": operation({"person": []}),
        "/oidc": operation({"oidc": []}),
        "/both": operation({"machine": [], "key": []}),
    },
    "components": {
        "securitySchemes": {
            "machine": {"type": "oauth2", "flows": FLOWS},
            "person": {
                "type": "oauth2",
                "flows": {"password": {"tokenUrl": "/oauth/token", "scopes": {}}},
            },
            "oidc": {
                "type": "openIdConnect",
                "openIdConnectUrl": "/.well-known/openid-configuration",
            },
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        }
    },
}
ID, SECRET = "shop", "s3cret-word"
ALL: dict[str, Any] = {
    "machine_client_id": ID,
    "machine_client_secret": SECRET,
    "machine_scopes": ("read",),
    "username": "ann",
    "password": SECRET,
    "oidc_client_id": ID,
    "oidc_client_secret": SECRET,
    "api_key": "k",
}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    spec = tmp_path_factory.mktemp("tokens") / "spec.json"
    spec.write_text(json.dumps(DOCUMENT))
    return generated(Source("oauth_tokens", (spec,)), tmp_path_factory)


@pytest.fixture(scope="module")
def running() -> Iterator[Bench]:
    with bench() as server:
        yield server


class Issuer:
    """An authorization server and an API in one; tokens are numbered, and ``refused`` ones are no good."""

    def __init__(self, server: Bench) -> None:
        self.url = server.url
        self.grants: list[dict[str, str]] = []
        self.calls: list[Seen] = []
        self.refused: set[str] = set()
        self.failure: Out | None = None
        server.script = self.script

    def script(self, seen: Seen) -> Out:
        match seen.path:
            case "/oauth/token":
                self.grants.append(dict(parse_qsl(seen.body.decode())))
                self.calls.append(seen)
                token = {"access_token": f"t{len(self.grants)}", "expires_in": 3600}
                return self.failure or said(token)
            case "/.well-known/openid-configuration":
                place = {"token_endpoint": f"{self.url}/oauth/token"}
                return said({"issuer": self.url, **place})
            case _:
                self.calls.append(seen)
                given = seen.headers.get("authorization", "")
                return Out(401 if given in self.refused else 204)


@pytest.fixture
def issuer(running: Bench) -> Issuer:
    return Issuer(running)


Calls = Callable[..., None]


@pytest.fixture(params=["sync", "async"])
def calls(request: pytest.FixtureRequest, sdk: Sdk, issuer: Issuer) -> Calls:
    """Calls methods, all those of one round at once, with a client made of the options."""

    def synchronous(*rounds: tuple[str, ...], **options: object) -> None:
        with sdk.load().OauthTokens(base_url=issuer.url, **options) as client:
            for names in rounds:
                with ThreadPoolExecutor(len(names)) as threads:
                    list(threads.map(lambda name: attrgetter(name)(client)(), names))
            assert SECRET not in repr(client)

    def asynchronous(*rounds: tuple[str, ...], **options: object) -> None:
        async def run() -> None:
            package = sdk.load()
            async with package.AsyncOauthTokens(
                base_url=issuer.url, **options
            ) as client:
                for names in rounds:
                    await asyncio.gather(
                        *(attrgetter(name)(client)() for name in names)
                    )
                assert SECRET not in repr(client)

        asyncio.run(run())

    return synchronous if request.param == "sync" else asynchronous


def test_each_scheme_fetches_its_own_token(issuer: Issuer, calls: Calls) -> None:
    calls(("machine.get",), ("person.get",), ("oidc.get",), ("both.get",), **ALL)
    assert issuer.grants == [
        {"grant_type": "client_credentials", "scope": "read"},
        {"grant_type": "password", "username": "ann", "password": SECRET},
        {"grant_type": "client_credentials"},
    ]
    sent = [c.headers["authorization"] for c in issuer.calls if c.method == "GET"]
    assert sent == ["Bearer t1", "Bearer t2", "Bearer t3", "Bearer t1"]
    assert issuer.calls[-1].headers["x-key"] == "k"
    pair = b64encode(f"{ID}:{SECRET}".encode()).decode()
    assert issuer.calls[0].headers["authorization"] == f"Basic {pair}"


def test_the_environment(
    issuer: Issuer, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in ALL.items():
        if isinstance(value, str):
            monkeypatch.setenv(f"OAUTH_TOKENS_{name.upper()}", value)
    calls(("machine.get",), ("person.get",), ("oidc.get",))
    kinds = [grant["grant_type"] for grant in issuer.grants]
    assert kinds == ["client_credentials", "password", "client_credentials"]


def test_a_given_token_and_a_callable(issuer: Issuer, calls: Calls) -> None:
    calls(("machine.get",), machine_access_token="given")  # noqa: S106
    calls(("machine.get",), machine_access_token=lambda: "called")
    assert [c.headers["authorization"] for c in issuer.calls] == [
        "Bearer given",
        "Bearer called",
    ]
    assert issuer.grants == []


def test_a_token_url_is_given(issuer: Issuer, calls: Calls) -> None:
    for scheme in ("machine", "oidc"):
        place = {f"{scheme}_token_url": f"{issuer.url}/oauth/token?of={scheme}"}
        calls((f"{scheme}.get",), **{**ALL, **place})
    asked = [seen.target for seen in issuer.calls if seen.method == "POST"]
    assert asked == ["/oauth/token?of=machine", "/oauth/token?of=oidc"]


def test_one_fetches_for_all(issuer: Issuer, calls: Calls) -> None:
    calls(("machine.get",) * 12, **ALL)
    assert len(issuer.grants) == 1


def test_a_refused_token_is_replaced(issuer: Issuer, calls: Calls) -> None:
    issuer.refused = {"Bearer t1"}
    calls(("machine.get",), **ALL)
    assert issuer.calls[-1].headers["authorization"] == "Bearer t2"


def test_a_failure_hides_the_secret(
    sdk: Sdk, issuer: Issuer, calls: Calls, caplog: pytest.LogCaptureFixture
) -> None:
    words = {"error": "invalid_client", "error_description": f"no {SECRET} here"}
    issuer.failure = said(words, 401)
    with (
        caplog.at_level(logging.DEBUG),
        pytest.raises(sdk.load().TokenError) as caught,
    ):
        calls(("machine.get",), **ALL)
    assert caught.value.error == "invalid_client"
    assert SECRET not in f"{caught.value!r} {caught.value} {caplog.text}"
