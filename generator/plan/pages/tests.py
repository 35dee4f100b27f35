"""Tests: the tests written with an SDK, one for each operation, and what their server answers."""

from __future__ import annotations

import json

from generator import ir
from generator.plan.annotations import repr_of
from generator.plan.contents import is_json, is_text, successes
from generator.plan.model import (
    ClientPlan,
    Method,
    Mock,
    ResourceModule,
    TestCase,
    TestModule,
)
from generator.plan.operations import Call
from generator.plan.pages.usage import Usage, returns
from generator.plan.pages.values import MisfitError, Octets, Value, Values

_TEXT = "text"


def test_modules(
    calls: dict[str, Call], usage: Usage, resources: tuple[ResourceModule, ...]
) -> tuple[TestModule, ...]:
    """The tests of every group that has methods; a call that cannot be made has none."""
    found: list[TestModule] = []
    for resource in resources:
        cases = tuple(
            case
            for method in resource.methods
            for case in _case(calls[method.operation_id], method, usage)
        )
        if cases:
            found.append(TestModule(resource.name, resource.accessor, cases))
    return tuple(found)


def _case(call: Call, method: Method, usage: Usage) -> tuple[TestCase, ...]:
    try:
        lines = usage.lines(call, method, 4)
    except MisfitError:
        return ()
    route = repr_of(_route(call.operation))
    return (TestCase(method.name, "\n".join(lines), route, returns(method)),)


def mock(api: ir.Api, client: ClientPlan) -> Mock:
    """What the server answers to each operation."""
    values = Values(api.declarations, wire=True)
    answers = {_route(o): _answer(o, api, values) for o in api.operations}
    names = [credential.variable for credential in client.credentials]
    return Mock(
        answers=json.dumps(answers, indent=1, sort_keys=True),
        variables=", ".join(f'"{name}"' for name in names),
    )


def _route(operation: ir.Operation) -> str:
    return f"{operation.method} {operation.path}"


def _answer(operation: ir.Operation, api: ir.Api, values: Values) -> dict[str, object]:
    """Status, media type and body of a success: its example if it has one that fits."""
    for response in successes(operation):
        exact = response.status.isdigit()
        status = int(response.status) if exact else 200
        for content in response.contents:
            if is_json(content.content_type):
                found = _last_page(_body(content, values), operation.pagination)
                body = json.dumps(found, ensure_ascii=False)
            elif is_text(content, api):
                body = _TEXT
            else:
                body = "octets"
            kind = content.content_type.replace("*", "octet-stream")
            return {"status": status, "type": kind, "body": body}
        return {"status": status, "type": None, "body": ""}
    return {"status": 200, "type": "application/json", "body": "{}"}


def _body(content: ir.Content, values: Values) -> Value:
    try:
        return _spelled(values.of(content.type, content.examples, "result"))
    except MisfitError:
        return None


def _last_page(body: Value, pagination: ir.Pagination | None) -> Value:
    """The body as that of the last page: it names no next one or, where pages are counted, has no items."""
    if pagination is None or not isinstance(body, dict):
        return body
    following = (pagination.output or "").removeprefix("$.")
    if pagination.kind in {"offset", "page"}:
        return {
            name: [] if isinstance(value, list) else value
            for name, value in body.items()
        }
    return {name: value for name, value in body.items() if name != following}


def _spelled(value: Value) -> Value:
    """Octets in JSON are text."""
    match value:
        case Octets():
            return "octets"
        case list():
            return [_spelled(item) for item in value]
        case dict():
            return {key: _spelled(item) for key, item in value.items()}
        case _:
            return value
