"""Credentials of the runtime: where they come from besides arguments, and what is no credential."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    CONFIG,
    LIST_BIKES,
    MODES,
    Bench,
    bench,
    calling,
    said,
)


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(autouse=True)
def _forgetful(server: Bench) -> None:
    server.plays(said([]))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", ["Schlüssel", "X Key", "a:b", "a\nb", ""])
def test_a_name_that_no_header_has_is_an_error_of_the_package(
    server: Bench, mode: str, name: str
) -> None:
    scheme = rt.credentials.Scheme("apiKey", name=name)
    facts = rt.replace(rt.CONFIG, schemes={"key": scheme}, security=(("key",),))
    operation = rt.make_operation(id="guarded", method="GET", path="/guarded")
    kind: Any = rt.AsyncBikeShop if mode == "async" else rt.BikeShop
    keys = {"key": rt.credentials.ApiKey("k")}
    with calling(server.url, mode) as call:
        shop = kind(facts, base_url=server.url, credentials=keys)
        with pytest.raises(rt.errors.CredentialsError, match="no header can be called"):
            call.run(shop._call(operation, {}))
        call.shut(shop)
        parameter = rt.operation.Parameter("limit", name, "header", "simple")
        listing = rt.replace(rt.LIST_BIKES, parameters=(parameter,))
        with pytest.raises(rt.errors.SDKError):
            call(listing, limit=1)
    assert server.seen == []


@pytest.mark.parametrize("mode", MODES)
def test_a_caller_may_authenticate_by_other_means(server: Bench, mode: str) -> None:
    kind = httpx2.Client if mode == "sync" else httpx2.AsyncClient
    own: dict[str, Any] = {"Authorization": "Own s3cret"}
    for options in (
        {"http_client": kind(auth=("ann", "s3cret"))},
        {"http_client": kind(headers=own)},
        {"headers": own},
        {"base_url": server.url.replace("//", "//ann:s3cret@")},
    ):
        url = str(options.pop("base_url", server.url))
        with calling(url, mode, credentials={}, **options) as call:
            assert call(LIST_BIKES) == []
            assert "authorization" in server.only().headers
            if (http := options.get("http_client")) is not None:
                call.shut(http)
    with calling(server.url, mode, credentials={}) as call:
        assert call(LIST_BIKES, extra_headers=own) == []
        assert server.only().headers["authorization"] == "Own s3cret"
        with pytest.raises(rt.errors.CredentialsError):
            call(LIST_BIKES)
    assert server.seen == []


@pytest.mark.parametrize("mode", MODES)
def test_an_empty_variable_is_none(
    server: Bench, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIKESHOP_USERNAME", "")
    monkeypatch.setenv("BIKESHOP_BASE_URL", "")
    with (
        calling(server.url, mode, credentials={}) as call,
        pytest.raises(rt.errors.CredentialsError, match="BIKESHOP_USERNAME"),
    ):
        call(LIST_BIKES)
    assert rt.BikeShop(CONFIG).base_url == "https://bikes.test/v1"


@pytest.mark.parametrize("mode", MODES)
def test_a_credential_that_is_none_is_refused(server: Bench, mode: str) -> None:
    nothing: Any = lambda: None  # noqa: E731 - what a look-up that fails gives
    for basic in (
        rt.credentials.Basic(nothing, "x"),
        rt.credentials.Basic("ann:x", "y"),
    ):
        with (
            calling(server.url, mode, credentials={"basic": basic}) as call,
            pytest.raises(rt.errors.CredentialsError, match=r"no text|colon"),
        ):
            call(LIST_BIKES)
    assert server.seen == []
