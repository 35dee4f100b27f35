"""Calls: the operations of an API -> each with its arguments."""

from __future__ import annotations

from msgspec import Struct

from specpress import ir
from specpress.survey.arguments import Part, model_arguments, operation_arguments
from specpress.survey.shared import shared_names


class Call(Struct, frozen=True):
    """An operation with what the plan knows of it: its arguments, and the declaration that is its whole request."""

    operation: ir.Operation
    arguments: tuple[Part, ...]
    whole: ir.Model | None


def calls(api: ir.Api, whole: dict[str, str]) -> tuple[Call, ...]:
    """Every operation with its arguments."""
    found: list[Call] = []
    shared = shared_names(api)
    for operation in api.operations:
        model = api.declarations.get(whole.get(operation.id, ""))
        if isinstance(model, ir.Model):
            arguments = model_arguments(model, api.declarations)
            found.append(Call(operation, arguments, model))
        else:
            arguments = operation_arguments(operation, shared, api.declarations)
            found.append(Call(operation, arguments, None))
    return tuple(found)
