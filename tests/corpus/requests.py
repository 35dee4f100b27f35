"""Requests: a documented request example -> what the generated package sends for it, through a mock transport."""

from __future__ import annotations

import importlib
import inspect
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from tests.corpus import counting
from tests.corpus.answers import difference
from tests.corpus.package import NAME
from tests.corpus.samples import sample

ABSENT = object()
"""The body of a call that has none."""


class Connection(Struct, frozen=True):
    """A client of the generated package on a transport that keeps what is sent."""

    client: Any
    sent: list[Any]


class Case(Struct, frozen=True):
    """What a call is made with, by location and wire name: ``examples`` as documented, ``others`` to fill it up.

    ``body`` is the example of a JSON body, and ``schema`` the JSON pointer of what describes it.
    """

    examples: Mapping[tuple[str, str], Any]
    others: Mapping[tuple[str, str], Any]
    body: Any = ABSENT
    schema: str | None = None


def connect(client: str) -> Connection:
    """Make a client, with credentials of nobody for all schemes that need no further request."""
    import httpx2

    sent: list[Any] = []

    def answer(request: Any) -> Any:
        sent.append(request)
        return httpx2.Response(418)

    kind = getattr(importlib.import_module(NAME), client)
    credentials = {
        name: "nobody"
        for name, parameter in inspect.signature(kind).parameters.items()
        if "Secret" in str(parameter.annotation) or name in {"username", "password"}
        if not name.startswith("client_")
    }
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    options = {"base_url": "http://localhost", "max_retries": 0, "http_client": http}
    return Connection(kind(**options, **credentials), sent)


def cases(document: Any, operation: counting.Operation) -> Iterator[Case]:
    """Give a call for each example of the body, or one with the examples of the parameters alone."""
    examples: dict[tuple[str, str], Any] = {}
    others: dict[tuple[str, str], Any] = {}
    for parameter in counting.parameters(document, operation):
        key = str(parameter.get("in")), str(parameter.get("name"))
        shown = next(counting.values(document, parameter), ABSENT)
        if shown is not ABSENT and not isinstance(shown, dict | list):
            examples[key] = shown
        elif parameter.get("required") is True or key[0] == "path":
            others[key] = sample(document, _schema_of(parameter))
    bodies = list(counting.request_examples(document, operation))
    for body in bodies:
        yield Case(examples, others, body.value, body.schema)
    if examples and not bodies:
        yield _without_body_example(document, operation, Case(examples, others))


def _schema_of(parameter: Any) -> Any:
    """Give the schema of a parameter, or of the one media type that its content is in."""
    contents = parameter.get("content") or {}
    return next(iter(contents.values()), parameter).get("schema")


def _without_body_example(
    document: Any, operation: counting.Operation, case: Case
) -> Case:
    """Add a body of our own where there may be one: it may be required."""
    for _, pointer, described in counting.json_bodies(document, operation):
        body = sample(document, described.get("schema"))
        return replace(case, body=body, schema=f"{pointer}/schema")
    return case


def can_send(generated: Any, case: Case) -> bool:
    """Say whether an operation's method can be called with a case: a body that is no JSON has no example."""
    body = generated.body
    if body is None:
        return case.body is ABSENT
    if "json" in body.content_type:
        return True
    field = generated.request.model_fields[body.name]
    return case.body is ABSENT and not field.is_required()


def send(connection: Connection, generated: Any, case: Case) -> str:
    """Send a case; gives where what was sent differs from what is documented, empty for nowhere.

    Raises the package's own errors where it refuses the call.
    """
    given = {**case.others, **case.examples}
    fields = {
        one.name: given[one.location, one.wire]
        for one in generated.parameters
        if (one.location, one.wire) in given
    }
    if case.body is not ABSENT:
        fields[generated.body.name] = case.body
    errors = importlib.import_module(f"{NAME}.errors")
    connection.sent.clear()
    with suppress(errors.StatusError):
        connection.client.send(generated.request(**fields))
    return _compare(connection.sent[-1], case)


def _compare(request: Any, case: Case) -> str:
    query = request.url.params
    for (location, name), value in case.examples.items():
        text = value if isinstance(value, str) else json.dumps(value)
        if location == "query" and text not in query.get_list(name):
            return f"query {name}: {text} became {query.get_list(name)}"
        if location == "header" and request.headers.get(name) != text:
            return f"header {name}: {text} became {request.headers.get(name)}"
    if case.body is ABSENT:
        return ""
    try:
        body = json.loads(request.content)
    except ValueError:
        return f"body: {request.content[:80]!r} is no JSON"
    return difference(case.body, body)
