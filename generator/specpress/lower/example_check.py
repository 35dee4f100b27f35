"""Example check: report the examples that contradict their schema; nothing else depends on them."""

from __future__ import annotations

from specpress import ir
from specpress.diagnostics import Report
from specpress.text import shorten

_DEPTH = 8
"""How far into nested values an example is followed."""

_SHOWN = 40
"""How much of a value a message shows."""


def check_examples(api: ir.Api, report: Report) -> None:
    """Report every example of a field or parameter that its own type does not admit."""
    for declaration in api.declarations.values():
        if isinstance(declaration, ir.Model):
            for field in declaration.fields:
                _check(field, api.declarations, report)
    for operation in api.operations:
        for parameter in operation.parameters:
            _check(parameter, api.declarations, report)


def _check(
    holder: ir.Field | ir.Parameter, declarations: ir.Declarations, report: Report
) -> None:
    for example in holder.examples:
        fault = find_fault(example.value, holder.type, declarations, 0)
        if fault is not None:
            report.warning(
                "lower/example",
                f"the example of {holder.name!r} contradicts its schema: {fault}",
                holder.place,
                hint="correct the example, or the schema",
            )


def find_fault(
    value: ir.Json, type_: ir.Type, declarations: ir.Declarations, depth: int
) -> str | None:
    """Say why a type does not admit a value; ``None`` when it does, or when that is too deep to tell."""
    if depth > _DEPTH:
        return None
    if value is None and ir.admits_null(type_, declarations):
        return None
    match ir.resolve(type_, declarations):
        case ir.Model() as model:
            return _object(value, model, declarations, depth + 1)
        case ir.Array(items, prefix):
            return _array(value, items, prefix, declarations, depth + 1)
        case ir.Map(values):
            return _map(value, values, declarations, depth + 1)
        case ir.Union(members):
            faults = [find_fault(value, m, declarations, depth + 1) for m in members]
            mismatch = f"{_quote(value)} is of none of its types"
            return None if None in faults else mismatch
        case resolved:
            return _leaf_fault(value, resolved)


def _leaf_fault(value: ir.Json, type_: ir.Resolved) -> str | None:
    """The fault of a value for a type without others inside."""
    match type_:
        case ir.Scalar(kind):
            return _kind_fault(value, kind)
        case ir.Enum() as enum:
            return _enum(value, enum)
        case ir.Literal(values):
            return None if value in values else f"{_quote(value)} is not allowed"
        case ir.Binary():
            return None if isinstance(value, str) else f"{_quote(value)} is no string"
        case ir.Nothing():
            return "no value is allowed"
        case _:
            return None


def _enum(value: ir.Json, enum: ir.Enum) -> str | None:
    if enum.open:
        return _kind_fault(value, enum.kind)
    if any(value == member.value for member in enum.members):
        return None
    return f"{_quote(value)} is not one of the allowed values"


def _kind_fault(value: ir.Json, kind: ir.ScalarKind) -> str | None:
    return None if _is_of_kind(value, kind) else f"{_quote(value)} is no {kind.value}"


def _object(
    value: ir.Json, model: ir.Model, declarations: ir.Declarations, depth: int
) -> str | None:
    if not isinstance(value, dict):
        return f"{_quote(value)} is no object"
    for field in model.fields:
        if field.name in value:
            fault = find_fault(value[field.name], field.type, declarations, depth)
            if fault is not None:
                return f"{field.name}: {fault}"
        elif field.required:
            return f"{field.name!r} is missing"
    return None


def _array(
    value: ir.Json,
    items: ir.Type,
    prefix: tuple[ir.Type, ...],
    declarations: ir.Declarations,
    depth: int,
) -> str | None:
    if not isinstance(value, list):
        return f"{_quote(value)} is no array"
    for index, item in enumerate(value):
        type_ = prefix[index] if index < len(prefix) else items
        fault = find_fault(item, type_, declarations, depth)
        if fault is not None:
            return f"item {index}: {fault}"
    return None


def _map(
    value: ir.Json, values: ir.Type, declarations: ir.Declarations, depth: int
) -> str | None:
    if not isinstance(value, dict):
        return f"{_quote(value)} is no object"
    if values == ir.Anything():
        return None
    for key, item in value.items():
        fault = find_fault(item, values, declarations, depth)
        if fault is not None:
            return f"{key}: {fault}"
    return None


def _is_of_kind(value: ir.Json, kind: ir.ScalarKind) -> bool:
    match kind:
        case ir.ScalarKind.STRING:
            return isinstance(value, str)
        case ir.ScalarKind.BOOLEAN:
            return isinstance(value, bool)
        case ir.ScalarKind.NULL:
            return value is None
        case ir.ScalarKind.INTEGER:
            is_whole = isinstance(value, int) or (
                isinstance(value, float) and value.is_integer()
            )
            return is_whole and not isinstance(value, bool)
        case ir.ScalarKind.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)


def _quote(value: ir.Json) -> str:
    return shorten(repr(value), _SHOWN)
