"""Calls: the operations of an API -> the methods that make them, with arguments, body and results."""

from __future__ import annotations

from msgspec import Struct

from specpress import ir
from specpress.survey.answers import Answer, read_answers
from specpress.survey.arguments import (
    Argument,
    Target,
    body_arguments,
    operation_arguments,
)
from specpress.survey.contents import request_content
from specpress.survey.layout import Home, Layout
from specpress.survey.methods import MethodName
from specpress.survey.paging import Paging, paging_of
from specpress.survey.streams import Stream, stream_of


class Call(Struct, frozen=True):
    """A method of the SDK: one operation with one form of its body.

    ``name`` says where the method is. ``module`` is that of the operation below the package, such as
    ``operations.list_users``. ``arguments`` are in the order of the signature: those that must be given come first.
    ``request`` is the class that holds all arguments; ``None`` where there are none.

    ``content`` is the media type that the body is sent in, with the type that a caller gives; ``None`` without a body.
    ``flat_body`` is the model whose properties are the arguments of the method, where the body is all that it takes;
    ``None`` where the body, if there is one, is a single argument.

    ``answers`` are the successes that are read as a whole, ``paging`` and ``stream`` what the method gives in their
    place; ``None`` where it does not.
    """

    operation: ir.Operation
    name: MethodName
    module: str
    arguments: tuple[Argument, ...]
    request: Home | None
    content: ir.Content | None
    flat_body: ir.Model | None
    answers: tuple[Answer, ...]
    paging: Paging | None
    stream: Stream | None

    @property
    def has_own_request(self) -> bool:
        """Whether the request class is made for this operation, and is no model of the API."""
        return self.request is not None and self.flat_body is None

    @property
    def body_argument(self) -> Argument | None:
        """The argument that is the whole body; ``None`` where there is no body, or its properties are arguments."""
        return next((one for one in self.arguments if one.target is Target.BODY), None)

    @property
    def has_shared_arguments(self) -> bool:
        """Whether the client may have given some of the arguments once."""
        return any(argument.shared for argument in self.arguments)


def survey_calls(
    api: ir.Api,
    flat_bodies: dict[str, str],
    shared: dict[str, str],
    layout: Layout,
    method_names: dict[str, MethodName],
) -> dict[str, Call]:
    """Every call by operation id, in the order of the API.

    ``flat_bodies`` maps operations to the models whose properties they take, ``shared`` parameters' wire names in lower
    case to arguments of the client.
    """
    return {
        operation.id: _call(
            operation, api, flat_bodies, shared, layout, method_names[operation.id]
        )
        for operation in api.operations
    }


def _call(  # noqa: PLR0913, PLR0917 - all that is known of one operation
    operation: ir.Operation,
    api: ir.Api,
    flat_bodies: dict[str, str],
    shared: dict[str, str],
    layout: Layout,
    name: MethodName,
) -> Call:
    declaration = api.declarations.get(flat_bodies.get(operation.id, ""))
    model = declaration if isinstance(declaration, ir.Model) else None
    if model is not None:
        arguments = body_arguments(
            model, layout.attributes[model.name], api.declarations
        )
        request: Home | None = layout.homes[model.name]
    else:
        arguments = operation_arguments(operation, shared, api.declarations)
        request = layout.requests.get(operation.id)
    paging = paging_of(operation, arguments, api)
    stream = None
    if paging is None:
        stream = stream_of(operation, arguments, api, layout.attributes)
    return Call(
        operation=operation,
        name=name,
        module=layout.operations[operation.id],
        arguments=arguments,
        request=request,
        content=request_content(operation, api.declarations),
        flat_body=model,
        answers=read_answers(operation, api),
        paging=paging,
        stream=stream,
    )
