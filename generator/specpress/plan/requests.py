"""Requests: the arguments of an operation -> its request class, its TypedDict and its keyword arguments."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import Annotator, optional
from specpress.plan.classes import attribute, dict_key, field_prose, finished_class
from specpress.plan.model import Attribute, DictClass, ModelClass
from specpress.survey.arguments import Part


def request_class(
    operation: ir.Operation, arguments: tuple[Part, ...], annotator: Annotator
) -> ModelClass:
    """The pydantic class that holds all the arguments of an operation."""
    taken = {part.name for part in arguments}
    attributes: list[Attribute] = []
    annotator.sending = True
    for part in arguments:
        wire = part.field.name
        field = part.field
        if part.parameter is None or (wire != part.name and wire in taken):
            # A body has no name on the wire, and of two parameters of one name only the first answers to it.
            field = _renamed(field, part.name)
        if part.shared is not None:
            field = replace(field, required=False)
        taken.add(field.name)
        attributes.append(attribute(field, part.name, annotator))
    annotator.sending = False
    return finished_class(
        annotator.layout.requests[operation.id].name,
        prose.docstring(
            f"Everything that `{operation.method} {operation.path}` takes.", 4
        ),
        tuple(attributes),
        [p.name for p in arguments if p.field.required and not p.needed],
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


def request_dict(
    operation: ir.Operation, arguments: tuple[Part, ...], annotator: Annotator
) -> DictClass | None:
    """The TypedDict of an operation's request class."""
    home = annotator.layout.requests[operation.id]
    if home.dict_name is None:
        return None
    annotator.typing("TypedDict")
    return DictClass(
        name=home.dict_name,
        docstring=prose.docstring(f"`{home.name}` as a plain dict.", 4),
        keys=tuple(
            dict_key(
                part.name,
                part.field.type,
                annotator,
                required=part.required,
            )
            for part in arguments
        ),
    )


def argument_annotation(part: Part, annotator: Annotator) -> str:
    """The annotation of one keyword argument."""
    annotation = annotator.input(part.field.type)
    if part.needed:
        return annotation
    return optional(annotation)


def argument_prose(part: Part, annotator: Annotator) -> str:
    """What the documentation says of one argument."""
    return " ".join(field_prose(part.field, annotator.api.declarations).split())
