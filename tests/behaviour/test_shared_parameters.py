"""Parameters that may be given once to the client: on the wire, in errors, and what type checkers know of them."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import Any

import pytest
from tests.behaviour.loopback import Loopback, Reply, loopback
from tests.behaviour.sdk import Sdk, Source, generated

from specpress import ir
from specpress.conventions import Conventions

TENANT = {"name": "x-tenant", "in": "header", "required": True}
DAY = {"name": "day", "in": "query", "schema": {"type": "string", "format": "date"}}
TEXT = {"type": "string"}


def operation(identity: str, *parameters: object, **more: object) -> dict[str, Any]:
    schema = {"type": "object", "properties": {"id": TEXT}}
    return {
        "operationId": identity,
        "parameters": parameters,
        "responses": {
            "200": {
                "description": "It.",
                "content": {"application/json": {"schema": schema}},
            }
        },
        **more,
    }


BIKE = {"name": "id", "in": "path", "required": True, "schema": TEXT}
WHO = {**TENANT, "schema": TEXT, "description": "Whose bikes they are"}
NUMBERED = {**TENANT, "schema": {"type": "integer"}}
LISTED = {
    "type": "object",
    "properties": {
        "data": {"type": "array", "items": TEXT},
        "next": {"type": ["string", "null"]},
    },
}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Bikes", "version": "1"},
    "x-speakeasy-globals": {"parameters": [{"name": "day", "in": "query"}]},
    "paths": {
        "/bikes/{id}": {
            "get": operation("get_bike", BIKE, WHO, DAY, tags=["bikes"]),
            "delete": operation("sell_bike", BIKE, tags=["bikes"]),
        },
        "/bikes": {
            "get": {
                **operation(
                    "list_bikes",
                    WHO,
                    {"name": "cursor", "in": "query", "schema": TEXT},
                    tags=["bikes"],
                ),
                "responses": {
                    "200": {
                        "description": "Some.",
                        "content": {"application/json": {"schema": LISTED}},
                    }
                },
                "x-speakeasy-pagination": {
                    "type": "cursor",
                    "inputs": [
                        {"name": "cursor", "in": "parameters", "type": "cursor"}
                    ],
                    "outputs": {"results": "$.data", "nextCursor": "$.next"},
                },
            }
        },
        "/parts": {
            "get": operation(
                "get_part", NUMBERED, **{"x-speakeasy-group": "bikes.parts"}
            )
        },
        "/ping": {"get": operation("ping", tags=["other"])},
    },
}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    spec = tmp_path_factory.mktemp("bikes") / "spec.json"
    spec.write_text(json.dumps(DOCUMENT))
    given = Conventions(globals=(ir.Global("X-Tenant"), ir.Global("x-tennant")))
    return generated(
        Source("shared_bikes", (spec,), conventions=given), tmp_path_factory
    )


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


class Caller:
    """A client of either kind; a call is named, and awaited where it has to be."""

    def __init__(
        self,
        client: Any,  # noqa: ANN401 - of either kind
        runner: asyncio.Runner | None,
    ) -> None:
        self.client = client
        self._runner = runner

    def __call__(
        self, name: str, *args: object, **kwargs: object
    ) -> Any:  # noqa: ANN401 - either client
        if self._runner is None:
            return attrgetter(name)(self.client)(*args, **kwargs)

        async def awaited() -> object:
            return await attrgetter(name)(self.client)(*args, **kwargs)

        return self._runner.run(awaited())

    def items(self, name: str, **kwargs: object) -> list[Any]:
        listed = attrgetter(name)(self.client)(**kwargs)
        if self._runner is None:
            return list(listed)

        async def gathered() -> list[Any]:
            return [item async for item in listed]

        return self._runner.run(gathered())


Open = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def opened(request: pytest.FixtureRequest, sdk: Sdk, server: Loopback) -> Open:
    @contextmanager
    def opening(**options: object) -> Iterator[Caller]:
        server.caught.clear()
        server.reply = Reply()
        package = sdk.load()
        if request.param == "sync":
            with package.SharedBikes(base_url=server.url, **options) as client:
                yield Caller(client, None)
            return
        with asyncio.Runner() as runner:
            client = package.AsyncSharedBikes(base_url=server.url, **options)
            yield Caller(client, runner)
            runner.run(client.aclose())

    return opening


def test_it_goes_with_every_call_that_takes_it(server: Loopback, opened: Open) -> None:
    with opened(x_tenant="ann", day="2031-05-06") as call:
        call("bikes.get", id="1")
        request = server.last()
        assert request.headers["x-tenant"] == "ann"
        assert request.target == "/bikes/1?day=2031-05-06"
        call("bikes.delete", id="1")
        assert "x-tenant" not in server.last().headers
        call("ping")
        assert "x-tenant" not in server.last().headers


def test_a_call_overrides_it(server: Loopback, opened: Open, sdk: Sdk) -> None:
    with opened(x_tenant="ann") as call:
        call("bikes.get", id="1", x_tenant="bob")
        assert server.last().headers["x-tenant"] == "bob"
        request = sdk.load("models").GetBikeRequest
        call("send", request(id="1", x_tenant="bob"))
        assert server.last().headers["x-tenant"] == "bob"
        call("send", request(id="1"))
        assert server.last().headers["x-tenant"] == "ann"
        call("bikes.get", "1", x_tenant=sdk.load().UNSET)
        assert server.last().headers["x-tenant"] == "ann"


def test_options_of_a_part_of_a_program_change_it(
    server: Loopback, opened: Open
) -> None:
    with opened() as call:
        for name in ("ann", "bob"):
            call.client = call.client.with_options(x_tenant=name, timeout=30)
            call("bikes.get", id="1")
            assert server.last().headers["x-tenant"] == name
        call.client = call.client.with_options(x_tenant=None)
        with pytest.raises(Exception, match="x_tenant"):
            call("bikes.get", id="1")
        with pytest.raises(TypeError, match="no option 'x_tennant'"):
            call.client.with_options(x_tennant="ann")
        assert server.caught == []


@pytest.mark.parametrize("form", ["keywords", "position", "unset", "request"])
def test_without_it_nothing_is_sent_and_both_places_are_named(
    server: Loopback, opened: Open, sdk: Sdk, form: str
) -> None:
    request = sdk.load("models").GetBikeRequest(id="1")
    unset = sdk.load().UNSET
    given: dict[str, tuple[str, tuple[object, ...], dict[str, Any]]] = {
        "keywords": ("bikes.get", (), {"id": "1"}),
        "position": ("bikes.get", ("1",), {}),
        "unset": ("bikes.get", (), {"id": "1", "x_tenant": unset}),
        "request": ("send", (request,), {}),
    }
    method, arguments, keywords = given[form]
    error = sdk.load().RequestValidationError
    with opened() as call, pytest.raises(error) as caught:
        call(method, *arguments, **keywords)
    assert str(caught.value) == (
        "bikes.get (get_bike): x_tenant: missing; give it to this call, x_tenant=, or once to the client, x_tenant="
    )
    assert [found["type"] for found in caught.value.errors] == ["missing"]
    assert server.caught == []


def test_null_is_no_value_of_it(server: Loopback, opened: Open, sdk: Sdk) -> None:
    error = sdk.load().RequestValidationError
    for options in ({}, {"x_tenant": "ann"}):
        with opened(**options) as call, pytest.raises(error) as caught:
            call("bikes.get", "1", x_tenant=None)
        assert "x_tenant: " in str(caught.value)
        assert "UNSET" in str(caught.value)
        assert server.caught == []


def test_all_that_is_wrong_is_said_at_once(
    server: Loopback, opened: Open, sdk: Sdk
) -> None:
    with opened() as call:
        with pytest.raises(TypeError, match=r"bikes\.get\(\) missing .*'id'"):
            call("bikes.get")
        with pytest.raises(sdk.load().RequestValidationError) as caught:
            call("bikes.get", 1, day="noon")
        wrong = {found["loc"] for found in caught.value.errors}
        assert wrong == {("id",), ("x_tenant",), ("day",)}
        assert server.caught == []


@pytest.mark.parametrize("as_request", [False, True])
def test_a_value_that_does_not_fit_an_operation_is_found_by_its_call(
    server: Loopback, opened: Open, sdk: Sdk, *, as_request: bool
) -> None:
    with opened(x_tenant="ann") as call:
        given = (sdk.load("models").GetPartRequest(),) if as_request else ()
        with pytest.raises(sdk.load().RequestValidationError, match="integer"):
            call("send" if as_request else "bikes.parts.get", *given)
        call("bikes.parts.get", x_tenant=3)
        assert server.last().headers["x-tenant"] == "3"
        assert server.caught == []


def test_it_goes_along_from_page_to_page(server: Loopback, opened: Open) -> None:
    server.reply = Reply()
    with opened(x_tenant="ann") as call:
        server.reply = Reply(body=b'{"data": ["a"], "next": null}')
        assert call.items("bikes.list") == ["a"]
        assert server.last().headers["x-tenant"] == "ann"


def test_what_no_operation_has_is_a_finding_with_the_nearest_name(sdk: Sdk) -> None:
    texts = [found.text for found in sdk.findings if found.code.startswith("conv")]
    (text,) = texts
    assert text == (
        "warning[conventions/global]: no operation has a parameter 'x-tennant' that the client could give\n"
        "  hint: did you mean 'x-tenant'?"
    )


# --- type checkers ---------------------------------------------------------------------------------------------------

# Each line that must not check says so. Whether the client has a parameter is known when a call is made, not before.
USER_CODE = """
from __future__ import annotations
import datetime as dt
from typing import assert_type
from shared_bikes import UNSET, AsyncSharedBikes, SharedBikes
from shared_bikes.models import GetBikeRequest, GetBikeResponse, GetPartRequest

def made() -> None:
    with SharedBikes(x_tenant="ann", day=dt.date(2031, 5, 6)) as given:
        assert_type(given, SharedBikes)
        assert_type(given.bikes.get("1"), GetBikeResponse)
        given.bikes.get(id="1", x_tenant="bob", timeout=3)
        given.bikes.get("1", x_tenant=UNSET)
        given.bikes.get("1", "bob")  # wrong
        given.bikes.get({"id": "1"})  # wrong
        assert_type(given.send(GetBikeRequest(id="1")), GetBikeResponse)
        given.send(GetPartRequest())
        given.bikes.parts.get()
        given.bikes.get(x_tenant="bob")  # wrong
        for item in given.bikes.list():
            assert_type(item, str)
        given.bikes.with_raw_response.get(id="1")
        given.bikes.with_raw_response.get(id="1", x_tenant="bob")
        given.bikes.with_raw_response.get(id=1)  # wrong
        assert_type(given.with_options(timeout=3), SharedBikes)
    bare = SharedBikes()
    assert_type(bare, SharedBikes)
    bare.bikes.get(id="1")
    bare.bikes.get(id="1", x_tenant=None)  # wrong
    bare.bikes.get(id="1", x_tenant=3)  # wrong
    bare.bikes.get(id="1", x_tennant="bob")  # wrong
    bare.bikes.list()
    bare.bikes.parts.get(x_tenant=3)
    bare.bikes.parts.get(x_tenant="bob")  # wrong
    bare.bikes.delete(id="1")
    bare.bikes.delete(id="1", x_tenant="bob")  # wrong
    bare.ping()
    assert_type(bare.with_options(day="2031-05-06"), SharedBikes)
    assert_type(bare.with_options(x_tenant="ann", timeout=3), SharedBikes)
    bare.with_options(x_tennant="ann")  # wrong
    anyone(bare)
    anyone(bare.with_options(x_tenant="ann"))

def anyone(client: SharedBikes) -> None:
    client.bikes.get(id="1")

def perhaps(tenant: str | None) -> None:
    SharedBikes(x_tenant=tenant).bikes.get(id="1")

async def asynchronous() -> None:
    async with AsyncSharedBikes(x_tenant="ann") as given:
        assert_type(await given.bikes.get(id="1"), GetBikeResponse)
        async for item in given.bikes.list():
            assert_type(item, str)
        await given.bikes.with_raw_response.get(id="1")
        await given.send(GetBikeRequest(id="1"))
    bare = AsyncSharedBikes()
    await bare.bikes.get(id="1", x_tenant=None)  # wrong
    await bare.bikes.get(id="1")
    await bare.with_options(x_tenant="ann").bikes.get(id="1")
"""
WRONG = {n for n, line in enumerate(USER_CODE.splitlines(), 1) if "# wrong" in line}


def checked(sdk: Sdk, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=sdk.folder,
        env={**os.environ, "MYPYPATH": str(sdk.folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


@pytest.mark.slow
def test_mypy_knows_what_the_client_has(sdk: Sdk) -> None:
    (sdk.folder / "mypy_user.py").write_text(USER_CODE)
    strict = ("--strict", "--config-file=")
    output = checked(sdk, "mypy", *strict, "mypy_user.py")
    found = re.findall(r"^([^:]+):(\d+): error:", output, re.MULTILINE)
    assert {file for file, _ in found} == {"mypy_user.py"}, output
    assert {int(line) for _, line in found} == WRONG, output
    output = checked(sdk, "mypy", *strict, "-p", sdk.package)
    assert output.startswith("Success"), output


@pytest.mark.slow
def test_pyright_knows_what_the_client_has(sdk: Sdk) -> None:
    (sdk.folder / "pyright_user.py").write_text(USER_CODE)
    settings = {
        "include": [sdk.package, "pyright_user.py"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (sdk.folder / "pyrightconfig.json").write_text(json.dumps(settings))
    output = json.loads(
        checked(sdk, "pyright", "--pythonpath", sys.executable, "--outputjson")
    )
    found = output["generalDiagnostics"]
    assert {entry["file"].rpartition("/")[2] for entry in found} == {"pyright_user.py"}
    lines = {entry["range"]["start"]["line"] + 1 for entry in found}
    assert lines == WRONG, json.dumps(found, indent=1)
