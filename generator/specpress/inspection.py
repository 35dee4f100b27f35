"""Inspection: what the package offers, operation by operation, as JSON values."""

from __future__ import annotations

from collections import Counter
from typing import Any

from specpress import ir
from specpress.plan.annotations import Annotator
from specpress.plan.model import Method, Package
from specpress.survey import Argument, Call, Survey
from specpress.survey.arguments import Target
from specpress.survey.contents import failures


def inspect(survey: Survey, package: Package) -> dict[str, Any]:
    """Describe every method: how it is called, what it sends, and what it gives.

    Types are annotations of the package: parameters and bodies as the request class holds them, responses as they are
    read.
    """
    methods = {
        method.operation_id: method
        for group in package.sync_groups
        for method in group.methods
    }
    twins = {
        method.operation_id: method
        for group in (package.client.asynchronous, *package.resources)
        for method in group.methods
        if method.is_async and not method.is_former
    }
    return {
        "package": package.name,
        "client": package.client.name,
        "operations": [
            _operation(call, (methods[identity], twins[identity]), survey)
            for identity, call in survey.calls.items()
        ],
    }


def guesses(api: ir.Api) -> dict[str, int]:
    """How often each kind of fact was guessed by a rule, the most frequent first.

    Names on the wire are one guess: one rule makes them all, and stating it settles them all.
    """
    counts: Counter[str] = Counter()
    for operation in api.operations:
        counts.update(operation.guessed)
        for parameter in operation.parameters:
            counts.update(parameter.guessed)
        if operation.body is not None:
            counts.update(operation.body.guessed)
    for declaration in api.declarations.values():
        if isinstance(declaration, ir.Model):
            for field in declaration.fields:
                counts.update(field.guessed)
    if "wire" in counts:
        counts["wire"] = 1
    return dict(counts.most_common())


def _operation(
    call: Call, pair: tuple[Method, Method], survey: Survey
) -> dict[str, Any]:
    operation = call.operation
    annotator = Annotator(survey.api, survey.layout, "")
    method, twin = pair
    choice, async_choice = method.choice, twin.choice
    return {
        "operation_id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "call": call.name.path,
        "named_by": call.name.rule,
        "request_class": call.request.name,
        "arguments": _arguments(call, method),
        "parameters": _parameters(call, annotator),
        "body": _body(call, annotator),
        "responses": _responses(call, annotator),
        "returns": method.result.text,
        "async_returns": twin.result.text,
        "stream_returns": choice.result.text if choice is not None else None,
        "async_stream_returns": (
            async_choice.result.text if async_choice is not None else None
        ),
        "deprecated": operation.deprecated,
        "paginated": call.paging is not None,
        "source": operation.source.value,
        "guessed": list(operation.guessed),
    }


def _arguments(call: Call, method: Method) -> list[dict[str, Any]]:
    """The arguments of the method in their order, and what each gives: a parameter, the body or a property of it."""
    targets = {one.name: one for one in call.arguments}
    return [
        {
            "name": argument.name,
            "annotation": _without_parentheses(argument.annotation),
            "required": argument.required,
            "positional": argument.positional,
            **_target(targets.get(argument.name)),
        }
        for argument in method.arguments
    ]


def _without_parentheses(annotation: str) -> str:
    """An annotation without the parentheses that let a long union be broken over lines."""
    return annotation[1:-1] if annotation.startswith("(") else annotation


def _target(argument: Argument | None) -> dict[str, Any]:
    """Where the value of an argument goes: ``path``, ``query`` …, ``body``, or to nobody where it only asks."""
    if argument is None:
        return {"in": None, "wire": None, "client": None}
    if argument.parameter is not None:
        place = argument.parameter.location.value
        return {
            "in": place,
            "wire": argument.parameter.name,
            "client": argument.shared,
        }
    wire = argument.field.name if argument.target is Target.PROPERTY else None
    return {"in": "body", "wire": wire, "client": None}


def _parameters(call: Call, annotator: Annotator) -> list[dict[str, Any]]:
    return [
        {
            "name": argument.name,
            "wire": argument.parameter.name,
            "in": argument.parameter.location.value,
            "required": argument.parameter.required,
            "type": _sent_type(argument.parameter.type, annotator),
            "source": argument.parameter.source.value,
            "guessed": list(argument.parameter.guessed),
        }
        for argument in call.fields
        if argument.parameter is not None
    ]


def _body(call: Call, annotator: Annotator) -> dict[str, Any] | None:
    body, content = call.operation.body, call.content
    if body is None or content is None:
        return None
    field = call.body_field
    return {
        "name": field.name if field is not None else None,
        "content_type": content.content_type,
        "type": _sent_type(content.type, annotator),
        "properties": _properties(call) if call.flat_body is not None else None,
        "required": body.required,
        "source": body.source.value,
        "guessed": list(body.guessed),
    }


def _properties(call: Call) -> dict[str, str]:
    """The wire names of a flat body's properties, by argument."""
    return {
        argument.name: argument.field.name
        for argument in call.arguments
        if argument.target is Target.PROPERTY
    }


def _sent_type(type_: ir.Type, annotator: Annotator) -> str:
    """The annotation of what a request class holds: octets are whatever can be uploaded."""
    annotator.sending = True
    annotation = annotator.value(type_)
    annotator.sending = False
    return annotation


def _responses(call: Call, annotator: Annotator) -> list[dict[str, Any]]:
    """What is read, then what is raised; of responses with a stream, an item of it."""
    stream = call.stream
    responses: list[tuple[str, str | None, ir.Type | None]] = []
    if stream is None or stream.optional:
        responses += [(one.status, one.content_type, one.type) for one in call.answers]
    if stream is not None:
        responses.append((stream.status, stream.content.content_type, stream.item))
    for response in failures(call.operation):
        if not response.contents:
            responses.append((response.status, None, None))
        responses += [
            (response.status, c.content_type, c.type) for c in response.contents
        ]
    return [
        {
            "status": status,
            "content_type": content_type,
            "type": annotator.value(type_) if type_ is not None else None,
        }
        for status, content_type, type_ in responses
    ]
