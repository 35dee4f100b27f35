"""Defaults: those that contradict their schema are reported and left out, as nothing can promise them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.lower.declared_types import conform_value
from specpress.lower.document_reader import Reader, child
from specpress.lower.example_check import find_fault

Holder = TypeVar("Holder", ir.Field, ir.Parameter)


class SchemaDefault(Struct, frozen=True):
    """The default of a schema, whose type is known; ``pointer`` is its own."""

    value: ir.Json
    type: ir.Type
    pointer: str


def check_defaults(
    api: ir.Api, defaults: Sequence[SchemaDefault], reader: Reader
) -> ir.Api:
    """Give the API without the defaults that their types do not admit (OpenAPI 3.0.3, 4.7.24), each reported."""
    for default in defaults:
        _report(default, api.declarations, reader)
    declarations = {
        name: (
            replace(
                one,
                fields=tuple(_check(f, api.declarations, reader) for f in one.fields),
            )
            if isinstance(one, ir.Model) and any(f.default for f in one.fields)
            else one
        )
        for name, one in api.declarations.items()
    }
    operations = tuple(
        (
            replace(
                one,
                parameters=tuple(
                    _check(p, api.declarations, reader) for p in one.parameters
                ),
            )
            if any(p.default for p in one.parameters)
            else one
        )
        for one in api.operations
    )
    return replace(api, declarations=declarations, operations=operations)


def _check(holder: Holder, declarations: ir.Declarations, reader: Reader) -> Holder:
    if holder.default is None:
        return holder
    value = holder.default.value
    if find_fault(value, holder.type, declarations, 0) is None:
        return holder
    place = holder.place
    pointer = child(place.pointer or "", "default") if place is not None else ""
    conformed = _conform(value, holder.type, declarations, reader, pointer)
    is_admitted = find_fault(conformed, holder.type, declarations, 0) is None
    return replace(holder, default=ir.Default(conformed) if is_admitted else None)


def _report(
    default: SchemaDefault, declarations: ir.Declarations, reader: Reader
) -> None:
    fault = find_fault(default.value, default.type, declarations, 0)
    if fault is None:
        return
    value = _conform(default.value, default.type, declarations, reader, default.pointer)
    is_admitted = find_fault(value, default.type, declarations, 0) is None
    reader.report.warning(
        "lower/default",
        f"the default contradicts its schema: {fault}; "
        + (f"{value!r} is used" if is_admitted else "left out"),
        reader.place(default.pointer),
        hint="correct the default, or the schema",
    )


def _conform(
    value: ir.Json,
    type_: ir.Type,
    declarations: ir.Declarations,
    reader: Reader,
    pointer: str,
) -> ir.Json:
    """A value that its author forgot to quote, or quoted, in the type of its schema."""
    match ir.resolve(type_, declarations):
        case ir.Scalar(kind) | ir.Enum(kind=kind):
            return conform_value(reader, value, kind.value, pointer)
        case _:
            return value
