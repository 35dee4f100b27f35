"""Inspection: what would be generated, operation by operation, as JSON values."""

from __future__ import annotations

from collections import Counter
from typing import Any

from specpress import ir
from specpress.plan.annotations import Annotator
from specpress.plan.model import Method, Package
from specpress.survey.arguments import body_requests
from specpress.survey.calls import Call, calls
from specpress.survey.contents import request_content
from specpress.survey.layout import Layout, lay_out


def inspect(api: ir.Api, package: Package) -> dict[str, Any]:
    """Describe every operation: how it is called, and what it sends and answers."""
    whole = body_requests(api)
    layout = lay_out(api, whole)
    methods = {
        method.operation_id: method
        for resource in package.resources
        for method in resource.methods
    }
    return {
        "package": package.name,
        "client": package.client.name,
        "operations": [
            _operation(call, methods[call.operation.id], api, layout)
            for call in calls(api, whole)
        ],
    }


def guesses(api: ir.Api) -> dict[str, int]:
    """How often each kind of fact was derived by a rule because nobody tells it, the most frequent first."""
    found: Counter[str] = Counter()
    for operation in api.operations:
        found.update(operation.guessed)
        for parameter in operation.parameters:
            found.update(parameter.guessed)
        if operation.body is not None:
            found.update(operation.body.guessed)
    for declaration in api.declarations.values():
        if isinstance(declaration, ir.Model):
            for field in declaration.fields:
                found.update(field.guessed)
    return dict(found.most_common())


def _operation(
    call: Call, method: Method, api: ir.Api, layout: Layout
) -> dict[str, Any]:
    operation = call.operation
    annotator = Annotator(api, layout, "")
    return {
        "operation_id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "call": method.call,
        "request_class": method.request_class,
        "parameters": _parameters(call, annotator),
        "body": _body(call, annotator),
        "responses": _responses(operation, annotator),
        "deprecated": operation.deprecated,
        "paginated": operation.pagination is not None,
        "source": operation.source.value,
        "guessed": list(operation.guessed),
    }


def _parameters(call: Call, annotator: Annotator) -> list[dict[str, Any]]:
    return [
        {
            "name": part.name,
            "wire": part.parameter.name,
            "in": part.parameter.location.value,
            "required": part.parameter.required,
            "type": annotator.value(part.parameter.type),
            "source": part.parameter.source.value,
            "guessed": list(part.parameter.guessed),
        }
        for part in call.arguments
        if part.parameter is not None
    ]


def _body(call: Call, annotator: Annotator) -> dict[str, Any] | None:
    body = call.operation.body
    content = request_content(call.operation, annotator.api.declarations)
    if body is None or content is None:
        return None
    own = (part.name for part in call.arguments if part.parameter is None)
    return {
        "name": None if call.whole is not None else next(own, None),
        "content_type": content.content_type,
        "type": annotator.value(content.type),
        "required": body.required,
        "source": body.source.value,
        "guessed": list(body.guessed),
    }


def _responses(operation: ir.Operation, annotator: Annotator) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for response in operation.responses:
        if not response.contents:
            found.append(
                {"status": response.status, "content_type": None, "type": None}
            )
        found += [
            {
                "status": response.status,
                "content_type": content.content_type,
                "type": annotator.value(content.type),
            }
            for content in response.contents
        ]
    return found
