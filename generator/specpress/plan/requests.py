"""Requests: the arguments of an operation -> its request class, its TypedDict and its keyword arguments."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import Annotator, optional
from specpress.plan.classes import attribute, dict_key, field_prose, finished_class
from specpress.plan.model import Attribute, DictClass, ModelClass
from specpress.survey import Argument, Call, Home


def request_class(call: Call, home: Home, annotator: Annotator) -> ModelClass:
    """The pydantic class that holds all the arguments of an operation."""
    operation = call.operation
    taken = {argument.name for argument in call.arguments}
    attributes: list[Attribute] = []
    annotator.sending = True
    for argument in call.arguments:
        wire = argument.field.name
        field = argument.field
        if argument.parameter is None or (wire != argument.name and wire in taken):
            # A body has no name on the wire, and of two parameters of one name only the first answers to it.
            field = _renamed(field, argument.name)
        if argument.shared is not None:
            field = replace(field, required=False)
        taken.add(field.name)
        attributes.append(attribute(field, argument.name, annotator))
    annotator.sending = False
    return finished_class(
        home.name,
        prose.docstring(
            f"Everything that `{operation.method} {operation.path}` takes.", 4
        ),
        tuple(attributes),
        [one.name for one in call.arguments if one.field.required and not one.needed],
        annotator,
    )


def _renamed(field: ir.Field, name: str) -> ir.Field:
    return ir.Field(
        name=name,
        type=field.type,
        required=field.required,
        default=field.default,
        description=field.description,
        deprecated=field.deprecated,
        deprecation=field.deprecation,
    )


def request_dict(call: Call, home: Home, annotator: Annotator) -> DictClass | None:
    """The TypedDict of an operation's request class."""
    if home.dict_name is None:
        return None
    annotator.typing("TypedDict")
    return DictClass(
        name=home.dict_name,
        docstring=prose.docstring(f"`{home.name}` as a plain dict.", 4),
        keys=tuple(
            dict_key(
                argument.name,
                argument.field.type,
                annotator,
                required=argument.required,
            )
            for argument in call.arguments
        ),
    )


def argument_annotation(argument: Argument, annotator: Annotator) -> str:
    """The annotation of one keyword argument."""
    annotation = annotator.input(argument.field.type)
    if argument.needed:
        return annotation
    return optional(annotation)


def argument_prose(argument: Argument, annotator: Annotator) -> str:
    """What the documentation says of one argument."""
    return " ".join(field_prose(argument.field, annotator.api.declarations).split())
