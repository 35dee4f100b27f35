"""Calls: the operations of an API -> the methods that make them, with arguments, body and results."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.survey.answers import Answer, read_answers
from specpress.survey.arguments import (
    Argument,
    RequestField,
    flat_body,
    method_arguments,
    request_fields,
)
from specpress.survey.claims import Claims
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
    place; ``None`` where it does not. ``variant`` is the media type of a method that is there beside that of the
    preferred one; ``None`` for the latter. ``renamed_to`` is the method that the operation has now, where this is one
    that it had before.
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
    variant: str | None = None
    renamed_to: str | None = None

    @property
    def body_field(self) -> RequestField | None:
        """The field of the request that is the body; ``None`` where there is none."""
        return next((one for one in self.fields if one.parameter is None), None)


def survey_calls(
    api: ir.Api,
    shared: dict[str, str],
    layout: Layout,
    method_names: dict[str, MethodName],
    claims: Claims,
) -> dict[str, Call]:
    """Every call by operation id, in the order of the API.

    ``shared`` maps parameters' wire names in lower case to arguments of the client, ``claims`` are the names that
    arguments had.
    """
    return {
        operation.id: _call(
            operation, api, shared, layout, method_names[operation.id], claims
        )
        for operation in api.operations
    }


def _call(  # noqa: PLR0913, PLR0917 - all of it decides
    operation: ir.Operation,
    api: ir.Api,
    shared: dict[str, str],
    layout: Layout,
    name: MethodName,
    claims: Claims,
) -> Call:
    fields = request_fields(
        operation, shared, api.declarations, claims.of_call("attribute", operation)
    )
    body = flat_body(operation, api)
    attributes = layout.attributes[body.name] if body is not None else {}
    paging = paging_of(operation, fields, api)
    stream = None
    if paging is None:
        stream = stream_of(operation, fields, body, api, layout.attributes)
    locked = claims.of_call("argument", operation)
    arguments = method_arguments(
        operation, fields, body, attributes, api.declarations, locked
    )
    return Call(
        operation=operation,
        name=name,
        module=layout.operations[operation.id],
        arguments=arguments,
        request=layout.requests[operation.id],
        fields=_with_keywords(fields, arguments) if locked else fields,
        content=request_content(operation, api.declarations),
        flat_body=body,
        answers=read_answers(operation, api),
        paging=paging,
        stream=stream,
        variant=claims.variants.get(operation.id),
    )


def _with_keywords(
    fields: tuple[RequestField, ...], arguments: tuple[Argument, ...]
) -> tuple[RequestField, ...]:
    """The fields of a request with the keywords that the arguments for them have."""
    keywords = {one.part: one.name for one in arguments}
    return tuple(
        replace(one, keyword=keywords.get(one.part, one.keyword)) for one in fields
    )
