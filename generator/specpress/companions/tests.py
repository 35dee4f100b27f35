"""Tests: the tests written with an SDK, one for each operation, and what their server answers."""

from __future__ import annotations

import json

from specpress import ir
from specpress.companions.model import Mock, TestCase, TestModule
from specpress.companions.requests import Pair
from specpress.companions.usage import result_lines
from specpress.companions.values import MisfitError, Octets, Value, Values
from specpress.companions.xml_answers import write_xml
from specpress.media_types import is_range
from specpress.plan.annotations import repr_of
from specpress.plan.model import ClientPlan, Method, MethodGroup
from specpress.survey import Call, Survey
from specpress.survey.contents import (
    is_read_as_json,
    is_structured_xml,
    is_text,
    requested_contents,
)
from specpress.survey.streams import Stream, unstreamed_responses

_JSON = "application/json"
_TEXT = "text"


def test_modules(
    survey: Survey, resources: tuple[MethodGroup, ...]
) -> tuple[tuple[TestModule, ...], dict[str, object]]:
    """The tests of every group that has methods, and what each call sends; a call that cannot be made has none."""
    pair = Pair.of(survey)
    distinct = {call.operation.id for call in _distinct(survey)}
    modules: list[TestModule] = []
    requests: dict[str, object] = {}
    for resource in resources:
        cases: list[TestCase] = []
        for method in resource.methods:
            call = survey.calls[method.operation_id]
            example = pair.arguments(call) if call.operation.id in distinct else None
            if example is not None:
                arguments, requests[method.call] = example
                cases.append(_case(call, method, arguments))
        if cases:
            modules.append(
                TestModule(resource.module or "client", resource.accessor, tuple(cases))
            )
    return tuple(modules), requests


def _case(call: Call, method: Method, arguments: dict[str, Value]) -> TestCase:
    lines = result_lines(method, arguments, 4)
    if method.kind in {"events", "lines"}:
        lines.append("    assert list(result)")
    route = repr_of(_route(call.operation))
    return TestCase(
        method.name,
        "\n".join(lines),
        route,
        repr_of(method.call),
        not method.is_silent,
    )


def mock(survey: Survey, client: ClientPlan, requests: dict[str, object]) -> Mock:
    """What the server answers to each operation, and is ``sent`` by each test."""
    api, layout = survey.api, survey.layout
    values = Values(api.declarations, layout.attributes, wire=True, answered=True)
    answers = {
        _route(one.operation): _answers(one, api, values) for one in _distinct(survey)
    }
    names = [one.variable for one in client.credentials if not one.extra]
    return Mock(
        answers=json.dumps(answers, indent=1, sort_keys=True),
        requests=json.dumps(requests, indent=1, sort_keys=True),
        variables=", ".join(f'"{name}"' for name in names),
    )


def _distinct(survey: Survey) -> tuple[Call, ...]:
    """The calls that a server can tell from each other: of paths that differ in a fragment alone it knows one."""
    paths: dict[str, str] = {}
    return tuple(
        call
        for call in survey.calls.values()
        if paths.setdefault(_route(call.operation), call.operation.path)
        == call.operation.path
    )


def _route(operation: ir.Operation) -> str:
    return f"{operation.method} {operation.path.partition('#')[0]}"


def _answers(call: Call, api: ir.Api, values: Values) -> dict[str, object]:
    """The answer of an operation and, where it streams if it is asked to, that ``stream`` as well."""
    stream = call.stream
    if stream is None:
        return _answer(call.operation, api, values)
    streamed = _streamed_answer(stream, values)
    if not stream.optional:
        return streamed
    return {**_answer(call.operation, api, values), "stream": streamed}


def _streamed_answer(stream: Stream, values: Values) -> dict[str, object]:
    """An answer of one item."""
    try:
        item = _octets_as_text(values.of(stream.item, (), "item"))
    except MisfitError:
        item = None
    body = f"{json.dumps(item, ensure_ascii=False)}\n"
    if stream.kind == "events":
        fields = {"data": item}
        if stream.of_events and isinstance(item, dict):
            fields = item
        lines = [f"{name}: {_line(value)}\n" for name, value in fields.items()]
        body = "".join([*lines, "\n"])
    exact = stream.status.isdigit()
    status = int(stream.status) if exact else 200
    return {"status": status, "type": stream.content.content_type, "body": body}


def _line(value: Value) -> str:
    """A field of an event: text as it is, all else as JSON."""
    if isinstance(value, str):
        return " ".join(value.split())
    return json.dumps(value, ensure_ascii=False)


def _answer(operation: ir.Operation, api: ir.Api, values: Values) -> dict[str, object]:
    """Status, media type and body of a success, one that has a body if there is one: its example if that fits."""
    responses = unstreamed_responses(operation)
    for response in sorted(responses, key=lambda one: not one.contents):
        exact = response.status.isdigit()
        status = int(response.status) if exact else 200
        for content in requested_contents(response.contents, api):
            as_json = is_read_as_json(content, api)
            if as_json:
                result = _last_page(_body(content, values), operation.pagination)
                body = json.dumps(result, ensure_ascii=False)
            elif is_structured_xml(content, api.declarations):
                body = write_xml(content.type, _body(content, values), api.declarations)
            elif is_text(content, api):
                body = _TEXT
            else:
                body = "octets"
            kind = content.content_type
            if is_range(kind):
                kind = _JSON if as_json else kind.replace("*", "octet-stream")
            return {"status": status, "type": kind, "body": body}
        return {"status": status, "type": None, "body": ""}
    return {"status": 200, "type": _JSON, "body": "{}"}


def _body(content: ir.Content, values: Values) -> Value:
    try:
        return _octets_as_text(values.of(content.type, content.examples, "result"))
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


def _octets_as_text(value: Value) -> Value:
    """Octets in JSON are text."""
    match value:
        case Octets():
            return "octets"
        case list():
            return [_octets_as_text(item) for item in value]
        case dict():
            return {key: _octets_as_text(item) for key, item in value.items()}
        case _:
            return value
