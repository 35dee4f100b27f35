"""Calls: the operations of an API -> the methods that make them, with arguments, body and results."""

from __future__ import annotations

from msgspec import Struct

from specpress import ir
from specpress.survey.answers import Answer, read_answers
from specpress.survey.arguments import (
    Argument,
    RequestField,
    flat_body,
    method_arguments,
    request_fields,
)
from specpress.survey.contents import request_content
from specpress.survey.layout import Home, Layout
from specpress.survey.methods import MethodName
from specpress.survey.paging import Paging, paging_of
from specpress.survey.streams import Stream, stream_of


class Call(Struct, frozen=True):
    """A method of the SDK: one operation with one form of its body.

    ``name`` says where the method is. ``module`` is that of the operation below the package, such as
    ``operations.list_users``. ``arguments`` are in the order of the signature. ``request`` is the class that holds the
    same as one value, and ``fields`` are its fields: the parameters, and the body as one.

    ``content`` is the media type that the body is sent in, with the type that a caller gives; ``None`` without a body.
    ``flat_body`` is the object whose properties are arguments of the method; ``None`` where the body, if there is one,
    is a single argument.

    ``answers`` are the successes that are read as a whole, ``paging`` and ``stream`` what the method gives in their
    place; ``None`` where it does not.
    """

    operation: ir.Operation
    name: MethodName
    module: str
    arguments: tuple[Argument, ...]
    request: Home
    fields: tuple[RequestField, ...]
    content: ir.Content | None
    flat_body: ir.Model | None
    answers: tuple[Answer, ...]
    paging: Paging | None
    stream: Stream | None

    @property
    def body_field(self) -> RequestField | None:
        """The field of the request that is the body; ``None`` where there is none."""
        return next((one for one in self.fields if one.parameter is None), None)


def survey_calls(
    api: ir.Api,
    shared: dict[str, str],
    layout: Layout,
    method_names: dict[str, MethodName],
) -> dict[str, Call]:
    """Every call by operation id, in the order of the API.

    ``shared`` maps parameters' wire names in lower case to arguments of the client.
    """
    return {
        operation.id: _call(operation, api, shared, layout, method_names[operation.id])
        for operation in api.operations
    }


def _call(
    operation: ir.Operation,
    api: ir.Api,
    shared: dict[str, str],
    layout: Layout,
    name: MethodName,
) -> Call:
    fields = request_fields(operation, shared, api.declarations)
    body = flat_body(operation, api)
    attributes = layout.attributes[body.name] if body is not None else {}
    paging = paging_of(operation, fields, api)
    stream = None
    if paging is None:
        stream = stream_of(operation, fields, body, api, layout.attributes)
    return Call(
        operation=operation,
        name=name,
        module=layout.operations[operation.id],
        arguments=method_arguments(
            operation, fields, body, attributes, api.declarations
        ),
        request=layout.requests[operation.id],
        fields=fields,
        content=request_content(operation, api.declarations),
        flat_body=body,
        answers=read_answers(operation, api),
        paging=paging,
        stream=stream,
    )
