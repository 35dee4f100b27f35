"""Secrets: what of an API must not be shown: passwords, and what may only be written."""

from __future__ import annotations

from specpress import ir


def is_secret(field: ir.Field, api: ir.Api) -> bool:
    """Tell whether a field's value must not be shown."""
    return field.write_only or _is_password(field.type, api)


def secret_names(api: ir.Api) -> list[str]:
    """The wire names of everything that must not be shown, in lower case and in order."""
    models = [d for d in api.declarations.values() if isinstance(d, ir.Model)]
    found = {
        field.name.lower()
        for model in models
        for field in model.fields
        if is_secret(field, api)
    }
    found |= {
        parameter.name.lower()
        for operation in api.operations
        for parameter in operation.parameters
        if _hides(parameter, api)
    }
    return sorted(found)


def _hides(parameter: ir.Parameter, api: ir.Api) -> bool:
    """Whether a parameter is a secret, or an object that holds one and is written as one piece under its name."""
    if _is_password(parameter.type, api):
        return True
    spread = parameter.content_type is None and (
        parameter.explode or parameter.style is ir.Style.DEEP_OBJECT
    )
    return not spread and _holds_secret(parameter.type, api, set())


def _is_password(
    type_: ir.Type, api: ir.Api, seen: frozenset[str] = frozenset()
) -> bool:
    """Whether a type is ``format: password``, or made of what is."""
    while isinstance(type_, ir.Nullable):
        type_ = type_.inner
    match type_:
        case ir.Scalar():
            return type_.format == "password"
        case ir.Ref(name):
            found = api.declarations.get(name)
            return (
                isinstance(found, ir.Alias)
                and name not in seen
                and _is_password(found.type, api, seen | {name})
            )
        case _:
            return any(_is_password(part, api, seen) for part in _parts(type_))


def _holds_secret(type_: ir.Type, api: ir.Api, seen: set[str]) -> bool:
    """Whether an object, or one inside it, has a field that must not be shown."""
    if not isinstance(type_, ir.Ref):
        return any(_holds_secret(part, api, seen) for part in _parts(type_))
    found = api.declarations.get(type_.name)
    if type_.name in seen:
        return False
    seen.add(type_.name)
    match found:
        case ir.Alias():
            return _holds_secret(found.type, api, seen)
        case ir.Model():
            return any(
                is_secret(field, api) or _holds_secret(field.type, api, seen)
                for field in found.fields
            )
        case _:
            return False


def _parts(type_: ir.Type) -> tuple[ir.Type, ...]:
    """The types that a type is made of."""
    match type_:
        case ir.Nullable(inner):
            return (inner,)
        case ir.Array(items, prefix):
            return (*prefix, items)
        case ir.Map(values):
            return (values,)
        case ir.Union(members):
            return members
        case _:
            return ()
