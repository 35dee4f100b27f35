"""StackOne's SDK made from its docs alone sends what the one made from its document sends."""

from __future__ import annotations

import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from pydantic import TypeAdapter, ValidationError
from tests.behaviour.loopback import Caught, Loopback, loopback
from tests.behaviour.sdk import (
    SIBLINGS,
    STACKONE,
    Method,
    Sdk,
    Source,
    calling,
    generated,
    needs_stackone,
    published,
)
from tests.referees.examples import Examples
from tests.referees.mending import METHODS, load, mended

pytestmark = needs_stackone

APART = {
    "stackone_list_actions_meta": "got and lost parameters between the two days",
    "lms_create_user_assignment": "the docs of the later day have no `created_at`",
    "stackone_rpc_action": "the document asks for no credentials, of which the docs say nothing",
}
"""Operations that the two SDKs send differently, with the reason."""
ENOUGH = 0.98


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """The SDK of the docs of 2026-02-24, which no document belongs to."""
    source = Source("stackone_alone", (), STACKONE / "2026-02-24" / "docs")
    return generated(source, tmp_path_factory)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """The SDK of the document of 2025-12-03 without its docs."""
    specs = published("2025-12-03").specs
    source = Source("stackone_told", specs, client="StackOne", conventions=SIBLINGS)
    return generated(source, tmp_path_factory)


def test_all_operations_are_there_and_all_modules_import(alone: Sdk) -> None:
    assert len(alone.methods) == 292
    code = f"import importlib\nfor name in {alone.modules()!r}: importlib.import_module(name)"
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(
        command, cwd=alone.folder, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [
        pytest.param(["mypy", "--strict"], id="mypy"),
        pytest.param(
            ["pyright", "--pythonpath", sys.executable, "-p", "."], id="pyright"
        ),
    ],
)
def test_the_types_hold(alone: Sdk, command: list[str]) -> None:
    config = '{"typeCheckingMode": "strict", "include": ["stackone_alone"]}'
    (alone.folder / "pyrightconfig.json").write_text(config)
    program = Path(sys.executable).with_name(command[0])
    what = ["stackone_alone"] if command[0] == "mypy" else []
    done = subprocess.run(
        [program, *command[1:], *what],
        cwd=alone.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_what_is_sent_is_what_the_document_says(
    alone: Sdk, told: Sdk, server: Loopback, capsys: pytest.CaptureFixture[str]
) -> None:
    others = {method.operation: method for method in alone.methods}
    document = mended(load(published("2025-12-03").specs[0]))
    operations = {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in METHODS
    }
    examples = Examples(document)
    apart: dict[str, str] = {}
    with (
        calling(told, server.url, "sync") as ask,
        calling(alone, server.url, "sync") as ask_alone,
        warnings.catch_warnings(),
    ):
        # Deprecated operations and parameters are called on purpose.
        warnings.simplefilter("ignore", DeprecationWarning)
        for method in told.methods:
            operation = operations[method.operation]
            ways = [
                sent(call, one, values(operation, one, examples), server)
                for call, one in ((ask, method), (ask_alone, others[method.operation]))
            ]
            assert len(ways[0]) > 1, ways[0]
            ways = [
                (*way, unknown(sdk, operation, examples))
                for way, sdk in zip(ways, (told, alone), strict=True)
            ]
            if ways[0] != ways[1]:
                apart[method.operation] = f"{ways[0]}\n  {ways[1]}"
    share = 1 - len(apart) / len(told.methods)
    with capsys.disabled():
        sys.stdout.write(
            f"\nsent alike: {share:.1%} of {len(told.methods)} operations\n"
        )
        reasons = [f"  {name}: {APART.get(name, 'unknown')}\n" for name in apart]
        sys.stdout.writelines(reasons)
    assert apart.keys() == APART.keys(), "\n".join(apart.values())
    assert share >= ENOUGH


def values(
    operation: dict[str, Any], method: Method, examples: Examples
) -> dict[str, Any]:
    """Give the parameters and the body the document's values, by this method's names."""
    found: dict[str, Any] = {}
    for parameter in operation.get("parameters", ()):
        name = method.names.get(f"{parameter['in']} {parameter['name']}")
        if name is None:
            name = f"no parameter {parameter['in']} {parameter['name']}"
            if parameter["name"].lower() == "accept":
                continue
        if "example" in parameter:
            found[name] = parameter["example"]
        else:
            found[name] = examples.value(parameter["schema"], name)
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        body = examples.value(schema, "body")
        found.update(method.spell_body(body))
    return found


def unknown(sdk: Sdk, operation: dict[str, Any], examples: Examples) -> set[str]:
    """Names in the body's value that the body's class does not know: they are sent, but under no name in Python."""
    if "requestBody" not in operation:
        return set()
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    body = sdk.type_of(schema["$ref"].rpartition("/")[2])
    try:
        TypeAdapter(body).validate_python(
            examples.value(schema, "body"), extra="forbid"
        )
    except ValidationError as error:
        return {
            str(one["loc"][-1])
            for one in error.errors()
            if one["type"] == "extra_forbidden"
        }
    return set()


def sent(
    call: Callable[..., Any],
    method: Method,
    arguments: dict[str, Any],
    server: Loopback,
) -> tuple[object, ...]:
    """What arrives of a call, without the name of the SDK; what is raised before that."""
    try:
        call(method.call, **arguments)
    except Exception as error:  # noqa: BLE001 - compared with the other SDK's
        if not server.caught:
            return (repr(error),)
    return parts(server.last())


def parts(request: Caught) -> tuple[object, ...]:
    """A request without the name of the SDK; parameters and members of objects have no order among them."""
    headers = {n: text for n, text in request.headers.items() if n != "user-agent"}
    query = sorted(
        parse_qsl(request.query, keep_blank_values=True), key=lambda pair: pair[0]
    )
    is_json = headers.get("content-type") == "application/json"
    body = request.json() if is_json else request.body
    return request.method, request.path, query, headers, body
