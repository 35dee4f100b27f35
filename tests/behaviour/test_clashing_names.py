"""Names that others want for themselves survive: as properties, parameters, values, classes, methods and groups."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, cast

import pytest
from tests.behaviour import clashing
from tests.behaviour import runtime_sample as rt
from tests.behaviour.loopback import Loopback, Reply, loopback
from tests.behaviour.sdk import Sdk, Source, generate

from specpress.survey import names

CHECK = """
import importlib, pathlib
for path in sorted(pathlib.Path("clash").rglob("*.py")):
    importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
from clash import models
for name in dir(models):
    if hasattr(found := getattr(models, name), "model_rebuild"):
        found.model_rebuild()
"""


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    folder = tmp_path_factory.mktemp("clash")
    spec = folder / "spec.json"
    spec.write_text(json.dumps(clashing.document()), "utf-8")
    return generate(Source("clash", (spec,), client="Clash"), folder / "sdk")


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


Client = Any  # it is generated


@pytest.fixture(scope="module")
def client(sdk: Sdk, server: Loopback) -> Iterator[Client]:
    with sdk.load().Clash(base_url=server.url) as opened:
        yield opened


def whole() -> dict[str, object]:
    return {
        word: clashing.example(schema) for word, schema in clashing.properties().items()
    }


def test_all_modules_import_without_a_warning(sdk: Sdk) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", CHECK],
        cwd=sdk.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]


def test_every_property_survives(sdk: Sdk, client: Client, server: Loopback) -> None:
    every = sdk.type_of("Every")
    spelled = {
        name if field.alias is None else field.alias: name
        for name, field in every.model_fields.items()
    }
    assert spelled.keys() == set(clashing.WORDS)
    server.reply = Reply(body=json.dumps(whole()).encode())
    (method,) = (m for m in sdk.methods if m.operation == "every")
    assert method.properties is not None
    assert method.properties.keys() == set(clashing.WORDS)
    found = client.things.every(**method.spell_body(whole()))
    assert server.last().json() == whole()
    assert found.to_dict() == whole()
    assert len({*method.properties.values()}) == len(clashing.WORDS)
    own = names.OPTION_NAMES | {"options", "self"}
    assert own.isdisjoint(method.properties.values())
    by_name = {spelled[word]: value for word, value in whole().items()}
    request = sdk.load("models").EveryRequest
    for body in (whole(), by_name, every(**by_name)):
        client.send(request(every=body))
        assert server.last().json() == whole()


def test_every_parameter_survives(sdk: Sdk, client: Client, server: Loopback) -> None:
    server.reply = Reply()
    (method,) = (m for m in sdk.methods if m.operation == "some")
    assert len(set(method.names.values())) == len(clashing.WORDS) - 1
    for place, name in method.names.items():
        client.things.some(**{name: "x"})
        (piece,) = server.last().query.split("&")
        where, _, wire = place.partition(" ")
        assert (where, rt.parameters.percent_encode(wire)) == (
            "query",
            piece.partition("=")[0],
        )


def test_every_operation_is_called(sdk: Sdk, client: Client, server: Loopback) -> None:
    server.reply = Reply(body=json.dumps({"x": "x", **whole()}).encode())
    called = [m for m in sdk.methods if m.operation not in {"every", "some"}]
    assert len({method.call for method in called}) == len(called)
    for method in called:
        if method.call.startswith("classes."):
            continue
        found = attrgetter(method.call)(client)()
        assert server.last().method == "GET"
        if method.call.startswith("things."):
            assert found.to_dict().keys() >= set(clashing.WORDS)
            raw = attrgetter(f"with_raw_response.{method.call.split('.')[1]}")
            assert raw(client.things)().status == 200
            server.caught.clear()


def test_every_class_is_read_and_sent(
    sdk: Sdk, client: Client, server: Loopback
) -> None:
    classes = {sdk.homes[word] for word in clashing.CLASSES}
    assert len(classes) == len(clashing.CLASSES)
    calls = {method.operation: method for method in sdk.methods}
    for index, word in enumerate(clashing.CLASSES):
        enum = index % 3 == 2
        value: object = "list" if enum else {"x": "y", "kind": "a", "more": [1, 2.5]}
        server.reply = Reply(body=json.dumps(value).encode())
        method = calls[f"class{index}"]
        call = attrgetter(method.call)(client)
        found = call(**method.spell_body(value))
        assert server.last().json() == value
        assert type(found) is sdk.type_of(word)


def test_errors_and_their_bodies_share_a_name(
    sdk: Sdk, client: Client, server: Loopback
) -> None:
    server.reply = Reply(404, b'"list"')
    with pytest.raises(sdk.load("errors").NotFoundError) as caught:
        client.things.some()
    server.caught.clear()
    assert caught.value.data == "list"
    assert type(caught.value.data) is sdk.load("models").NotFoundError


@pytest.mark.parametrize("title", ["Client", "Server", "Status", "Timeout", "Basic"])
def test_clients_are_not_called_like_what_they_use(
    title: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("titled")
    spec = folder / "spec.json"
    document = {**clashing.document(), "components": {}, "paths": {}}
    spec.write_text(json.dumps(document), "utf-8")
    package = f"titled_{title.lower()}"
    made = generate(Source(package, (spec,), client=title), folder / "sdk")
    assert getattr(made.load(), f"{title}Api")(base_url="http://localhost")
    assert issubclass(getattr(made.load(), f"{title}ApiError"), Exception)


def test_no_group_hides_what_clients_have() -> None:
    for kind in (rt.client.Client, rt.async_client.AsyncClient):
        public = {name for name in dir(cast("Any", kind)) if not name.startswith("_")}
        assert public <= names.CLIENT_ATTRIBUTES


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [
        ("mypy", "--strict", "-p", "clash"),
        ("pyright", "--pythonpath", sys.executable, "clash"),
    ],
)
def test_checkers_find_nothing(sdk: Sdk, command: tuple[str, ...]) -> None:
    settings = sdk.folder / "pyrightconfig.json"
    settings.write_text('{"typeCheckingMode": "strict"}')
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=sdk.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
