"""Facts: an API reduced to what its SDK's documentation can carry, so that two of them can be compared."""

from __future__ import annotations

from typing import Any, cast

import msgspec

from specpress import ir
from specpress.reconcile.naming import fold_name, fold_whitespace
from specpress.survey import names

SPELLING = {"label", "aliases", "source", "place", "guessed", "request_label"}
"""What says who told of a thing, and how the docs before these spelled it: all of it is known without the pages."""


def wire_and_words(api: ir.Api) -> dict[str, Any]:
    """Everything of an API but `SPELLING`: what reading its pages over its specification must leave as it was."""
    return {
        "operations": {o.id: _operation(o) for o in api.operations},
        "declarations": {
            name: _plain(declaration) for name, declaration in api.declarations.items()
        },
        "rest": _plain(
            [api.info, api.servers, api.security, api.schemes, api.callbacks]
        ),
    }


def _operation(operation: ir.Operation) -> Any:  # noqa: ANN401 - plain data
    found = _plain(operation)
    # What the method is called, and where, is compared in the files: pages state what rules found before.
    found.pop("group")
    found.pop("name")
    return found


def _plain(value: object) -> Any:  # noqa: ANN401 - plain data
    match value:
        case ir.EnumMember():
            label = value.label if value.label is not None else str(value.value)
            return {
                "name": names.member(label),
                "value": value.value,
                "description": value.description,
            }
        case msgspec.Struct():
            kept = {
                name: _plain(getattr(value, name))
                for name in value.__struct_fields__
                if name not in SPELLING
            }
            return {"kind": type(value).__name__, **kept}
        case str():
            return fold_whitespace(value)
        case tuple() | list():
            return [_plain(item) for item in cast("list[object]", value)]
        case dict():
            found = cast("dict[str, object]", value)
            return {name: _plain(item) for name, item in found.items()}
        case _:
            return value


# --- from the pages alone --------------------------------------------------------------------------------------------


def told(api: ir.Api) -> dict[str, Any]:
    """What the pages tell by themselves: operations by id with all that their tables say, classes by their names."""
    return {
        o.id: {
            "call": (
                o.method,
                o.path,
            ),
            "words": (
                fold_whitespace(o.summary or ""),
                fold_whitespace(o.description or o.summary or ""),
            ),
            "deprecated": o.deprecated,
            "parameters": {
                fold_name(p.name): _row(api, p, p.required) for p in o.parameters
            },
            "errors": sorted(r.status for r in o.responses if _has_class(r)),
        }
        for o in api.operations
    }


def _has_class(response: ir.Response) -> bool:
    """Tell whether an error's body is a class: the pages' reader keeps no others."""
    bodies = (content.type for content in response.contents)
    return response.status[0] in "45" and any(isinstance(b, ir.Ref) for b in bodies)


def classes(api: ir.Api) -> dict[str, Any]:
    """The classes that the pages tell of, by folded name, with their fields, values or members."""
    found: dict[str, Any] = {}
    for declaration in api.declarations.values():
        name = fold_name(declaration.label or declaration.name)
        match declaration:
            case ir.Model(fields=fields):
                found[name] = {
                    fold_name(f.name): _row(api, f, f.required) for f in fields
                }
            case ir.Enum(members=members):
                found[name] = (declaration.open, [str(m.value) for m in members])
            case ir.Alias():
                found[name] = kind(api, declaration.type)
    return found


def _row(
    api: ir.Api, one: ir.Field | ir.Parameter, required: object
) -> tuple[object, ...]:
    words = fold_whitespace(one.description or "")
    return kind(api, one.type), required, words, one.deprecated


def kind(api: ir.Api, type_: ir.Type) -> str:
    """A type without what a type cell cannot say: formats other than dates, limits, who wins in a union."""
    match type_:
        case ir.Nullable(inner):
            return kind(api, inner)
        case ir.Ref(name):
            declaration = api.declarations[name]
            if isinstance(declaration, ir.Alias) and not isinstance(
                declaration.type, ir.Union
            ):
                return kind(api, declaration.type)
            return fold_name(declaration.label or declaration.name)
        case ir.Array(items):
            return f"[{kind(api, items)}]"
        case ir.Map(values):
            return f"{{{kind(api, values)}}}"
        case ir.Union(members):
            return "|".join(sorted({kind(api, member) for member in members}))
        case ir.Scalar(scalar, form):
            dated = form if form in {"date", "date-time"} else None
            return dated or scalar.value
        case ir.Literal(values):
            return repr(values[0]) if len(values) == 1 else type(values[0]).__name__
        case _:
            return type(type_).__name__
