"""Every operation of StackOne is called once, and openapi-core accepts what it sends."""

from __future__ import annotations

import datetime as dt
import json
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast
from urllib.parse import parse_qsl

import pytest
from tests.behaviour.loopback import Caught, Loopback, Reply, loopback
from tests.behaviour.sdk import (
    Method,
    Sdk,
    calling,
    generated,
    needs_stackone,
    published,
)
from tests.referees.examples import Examples
from tests.referees.mending import METHODS, load, mended
from tests.referees.referee import Referee
from tests.referees.wrong_examples import PROOFS, WRONG_EXAMPLES

pytestmark = needs_stackone

ARRAY_IN_OBJECT = "Query parameter error: filter: CastError(value='text', type='array')"
UNACCEPTED = dict.fromkeys(
    (
        "hris_list_employee_time_off_balances",
        "hris_list_employee_time_off_requests",
        "hris_list_time_off_requests",
    ),
    "an array inside a deepObject, of which OpenAPI says nothing and openapi-core reads one text",
)
"""Operations whose request the referee cannot accept, with the reason."""


@dataclass(frozen=True, slots=True)
class Api:
    """The document mended, its referee and its examples."""

    operations: dict[str, dict[str, Any]]
    examples: Examples
    referee: Referee


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return generated(published("2025-12-03"), tmp_path_factory)


@pytest.fixture(scope="module")
def api() -> Api:
    document = mended(load(published("2025-12-03").specs[0]))
    operations = {
        operation["operationId"]: {**operation, "path": path, "method": method.upper()}
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    }
    return Api(operations, Examples(document), Referee(document))


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


def arguments(api: Api, method: Method) -> dict[str, Any]:
    """Give every parameter and the body a value of the document's."""
    operation = api.operations[method.operation]
    values: dict[str, Any] = {}
    for parameter in operation.get("parameters", ()):
        if parameter["name"].lower() in {"accept", "content-type", "authorization"}:
            continue  # no parameters, says OpenAPI 3.1, 4.8.12.2.1
        name = method.names[f"{parameter['in']} {parameter['name']}"]
        where = f"{method.operation} {parameter['name']}"
        if "example" in parameter:
            values[name] = parameter["example"]
        else:
            values[name] = api.examples.value(parameter["schema"], where)
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        body = api.examples.value(schema, f"{method.operation} body")
        values.update(method.spell_body(body))
    return values


def answer(api: Api, method: Method) -> tuple[Reply, Any]:
    """Give the first documented success, and its body as a value; None where it has none."""
    responses = api.operations[method.operation]["responses"]
    status, response = next(
        (code, one) for code, one in responses.items() if code.startswith("2")
    )
    contents = api.examples.resolved(response).get("content", {})
    kind = "application/json" if "*/*" in contents else next(iter(contents), None)
    if kind is None:
        return Reply(int(status), b"", None), None
    schema = contents.get("application/json", contents.get("*/*"))["schema"]
    value = api.examples.value(schema, f"{method.operation} {status}")
    return Reply(int(status), json.dumps(value).encode()), value


GOOD = Caught(
    "POST",
    "/unified/lms/users/1/completions",
    {
        "authorization": "Basic a2V5Og==",
        "x-account-id": "1",
        "content-type": "application/json",
    },
    b'{"learning_object_external_reference": "x", "completed_at": null}',
)
USERS = replace(GOOD, method="GET", target="/unified/lms/users?raw=true", body=b"")


@pytest.mark.parametrize(
    ("request_", "objection"),
    [
        (GOOD, None),
        (USERS, None),
        (replace(GOOD, body=b"{}"), "is a required property"),
        (replace(GOOD, body=b""), "request body"),
        (replace(GOOD, body=GOOD.body.replace(b"null", b"5")), "5 is not of type"),
        (replace(GOOD, body=GOOD.body.replace(b'"x"', b"null")), "None is not of"),
        (replace(GOOD, headers={}), "security"),
        (replace(GOOD, target="/unified/lms/user/1/completions"), "Path not found"),
        (replace(GOOD, method="PUT"), "Operation put not found"),
        (
            replace(USERS, headers={"authorization": "Basic a2V5Og=="}),
            "Missing required header parameter: x-account-id",
        ),
        (replace(USERS, target="/unified/lms/users?raw=maybe"), "raw"),
        (
            replace(USERS, target="/unified/lms/users?filter[updated_after]=today"),
            "'today' is not a 'date-time'",
        ),
    ],
)
def test_the_referee_refuses_what_is_wrong(
    api: Api, request_: Caught, objection: str | None
) -> None:
    objections = "\n".join(api.referee.objections(request_))
    if objection is None:
        assert objections == ""
    else:
        assert objection.lower() in objections.lower()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_every_operation_is_accepted_and_its_answer_read(
    mode: str, sdk: Sdk, api: Api, server: Loopback
) -> None:
    documented = [one for one in sdk.methods if one.operation in api.operations]
    assert len(documented) == len(api.operations) == 286
    objections: dict[str, str] = {}
    misread: dict[str, object] = {}
    with calling(sdk, server.url, mode) as call, warnings.catch_warnings():
        # Deprecated operations and parameters are called on purpose.
        warnings.simplefilter("ignore", DeprecationWarning)
        for method in documented:
            server.reply, value = answer(api, method)
            try:
                result = call(method.call, **arguments(api, method), strict=True)
            except Exception as error:  # noqa: BLE001 - all are collected
                misread[method.operation] = error
                server.caught.clear()
                continue
            request = server.last()
            operation = api.operations[method.operation]
            assert request.method == operation["method"]
            if problems := api.referee.objections(request):
                objections[method.operation] = "; ".join(problems)
            if not same(dumped(result), value):
                misread[method.operation] = (dumped(result), value)
    assert not misread, told(misread)
    assert objections.keys() == UNACCEPTED.keys(), told(objections)
    assert set(objections.values()) == {ARRAY_IN_OBJECT}


def test_an_array_in_a_filter_is_repeated(sdk: Sdk, server: Loopback) -> None:
    server.reply = Reply(body=b'{"data": []}')
    with calling(sdk, server.url, "sync") as call:
        call(
            "hris.list_time_off_requests",
            x_account_id="1",
            filter={"policy_ids": ["a", "b"]},
        )
    sent = parse_qsl(server.last().query)
    assert sent == [("filter[policy_ids]", "a"), ("filter[policy_ids]", "b")]


def test_a_download_gives_the_file(sdk: Sdk, api: Api, server: Loopback) -> None:
    server.reply = Reply(200, b"%PDF-1.7 \x00\xff", "application/pdf")
    downloads = [method for method in sdk.methods if "download" in method.operation]
    assert len(downloads) == 5
    with calling(sdk, server.url, "sync") as call:
        for method in downloads:
            result = call(method.call, **arguments(api, method), strict=True)
            assert result == server.reply.body, method.call
    server.caught.clear()


def test_the_wrong_examples_are_known(api: Api, sdk: Sdk) -> None:
    for method in sdk.methods:
        if method.operation in api.operations:
            arguments(api, method)
            answer(api, method)
    listed = {name: kind for kind, names in WRONG_EXAMPLES.items() for name in names}
    assert listed.keys() == api.examples.wrong.keys()
    for name, kind in listed.items():
        assert re.match(PROOFS[kind], api.examples.wrong[name]), name


def told(problems: Mapping[str, object]) -> str:
    """Give one line for each operation with a problem."""
    return "\n".join(f"{name}: {problem}"[:500] for name, problem in problems.items())


def dumped(result: object) -> object:
    """Give what an answer was read as, as JSON again."""
    if isinstance(result, list):
        return [dumped(one) for one in cast("list[object]", result)]
    to_dict = getattr(result, "to_dict", None)
    return to_dict() if to_dict is not None else result


def same(one: object, other: object) -> bool:
    """Tell whether two JSON values say the same: moments may be spelled in several ways."""
    match one, other:
        case dict(), dict():
            first, second = cast("dict[str, object]", one), cast(
                "dict[str, object]", other
            )
            return first.keys() == second.keys() and all(
                same(value, second[key]) for key, value in first.items()
            )
        case list(), list():
            items, others = cast("list[object]", one), cast("list[object]", other)
            return len(items) == len(others) and all(map(same, items, others))
        case str(), str():
            return one == other or moment(one) == moment(other) is not None
        case _:
            return one == other and isinstance(one, bool) is isinstance(other, bool)


def moment(text: str) -> dt.datetime | None:
    """Read a date and time; None if it is none."""
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        return None
