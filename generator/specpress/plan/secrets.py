"""Secrets: what of an API must not be shown: passwords, and what may only be written."""

from __future__ import annotations

from specpress import ir


def is_secret(field: ir.Field, api: ir.Api) -> bool:
    """Tell whether a field's value must not be shown."""
    return field.write_only or _is_password(field.type, api)


def secret_names(api: ir.Api) -> list[str]:
    """The wire names of everything that must not be shown, in lower case and in order."""
    models = [d for d in api.declarations.values() if isinstance(d, ir.Model)]
    secrets = {
        field.name.lower()
        for model in models
        for field in model.fields
        if is_secret(field, api)
    }
    secrets |= {
        parameter.name.lower()
        for operation in api.operations
        for parameter in operation.parameters
        if _hides(parameter, api)
    }
    return sorted(secrets)


def _hides(parameter: ir.Parameter, api: ir.Api) -> bool:
    """Whether a parameter is a secret, or an object that holds one and is written as one piece under its name."""
    if _is_password(parameter.type, api):
        return True
    spread = parameter.content_type is None and (
        parameter.explode or parameter.style is ir.Style.DEEP_OBJECT
    )
    return not spread and _holds_secret(parameter.type, api)


def _is_password(type_: ir.Type, api: ir.Api) -> bool:
    """Whether a type is ``format: password``, or made of what is."""
    if isinstance(type_, ir.Scalar):  # as most are
        return type_.format == "password"
    return any(
        isinstance(one, ir.Scalar) and one.format == "password"
        for one in ir.nested_types(type_, api.declarations)
    )


def _holds_secret(type_: ir.Type, api: ir.Api) -> bool:
    """Whether an object, or one inside it, has a field that must not be shown."""
    declared = (
        api.declarations[n] for n in ir.reachable_names((type_,), api.declarations)
    )
    return any(
        is_secret(field, api)
        for model in declared
        if isinstance(model, ir.Model)
        for field in model.fields
    )
