"""Arguments: the parameters and the body of an operation -> the fields of its request, and its method's arguments."""

from __future__ import annotations

import re
from enum import Enum

from msgspec import Struct

from specpress import ir
from specpress.media_types import is_json, media_type
from specpress.survey import names
from specpress.survey.contents import request_content

_WRITTEN = ("multipart/", "application/x-www-form-urlencoded", "*/*")


class RequestField(Struct, frozen=True):
    """One field of a request class: a parameter, or the body where ``parameter`` is ``None``.

    ``needed`` tells that nothing can be sent without it, wherever it comes from.
    ``shared`` is the argument of the client that may give it once; ``None`` where it must come with the call, or may
    be missing.
    """

    name: str
    field: ir.Field
    needed: bool
    parameter: ir.Parameter | None = None
    shared: str | None = None

    @property
    def required(self) -> bool:
        """Whether every request must have it, whatever the client has."""
        return self.needed and self.shared is None


class Target(Enum):
    """What the value of an argument becomes in the request."""

    PARAMETER = "parameter"
    BODY = "body"
    PROPERTY = "property"
    """A property of a flat body."""


class Argument(Struct, frozen=True):
    """One argument of a method.

    ``field`` is what it gives: a parameter, the body, or a property of the body, as ``target`` says. ``needed`` tells
    that nothing can be sent without it, wherever it comes from. ``parameter`` and
    ``shared`` are those of the request's field, ``None`` for properties. A ``positional`` one may be given without its
    name.
    """

    name: str
    target: Target
    field: ir.Field
    needed: bool
    parameter: ir.Parameter | None = None
    shared: str | None = None
    positional: bool = False

    @property
    def required(self) -> bool:
        """Whether every call must be given it, whatever the client has."""
        return self.needed and self.shared is None


def flat_body(operation: ir.Operation, api: ir.Api) -> ir.Model | None:
    """The object whose properties are arguments of the method: what the body is behind references and null.

    ``None`` where there is no body, or it is no single object with properties, or is sent neither as JSON nor as a
    form.
    """
    content = request_content(operation, api.declarations)
    if content is None:
        return None
    kind = media_type(content.content_type)
    if not (content.as_json or is_json(kind) or kind.startswith(_WRITTEN)):
        return None
    return ir.resolve_model(content.type, api.declarations)


def request_fields(
    operation: ir.Operation, shared: dict[str, str], declarations: ir.Declarations
) -> tuple[RequestField, ...]:
    """The fields of an operation's request class, named; those that must be given come first.

    ``shared`` are the client's arguments for parameters, by wire name in lower case.
    """
    fields = [parameter_field(parameter) for parameter in operation.parameters]
    preferred_names = _distinct_names(operation.parameters)
    sources: list[ir.Parameter | None] = list(operation.parameters)
    body = _body_field(operation, declarations)
    if body is not None:
        fields.append(body)
        preferred_names.append(names.parameter_name(body.label or body.name))
        sources.append(None)
    wires = [parameter.name for parameter in operation.parameters]
    spelled = names.attributes(
        [*wires, *[""] * (len(preferred_names) - len(wires))], preferred_names
    )
    described: list[RequestField] = []
    for name, field, source in zip(spelled, fields, sources, strict=True):
        needed = is_required(field, declarations)
        own = None
        if source is not None and needed:
            own = shared.get(source.name.lower())
        described.append(RequestField(name, field, needed, source, own))
    return tuple(sorted(described, key=lambda one: not one.needed))


def method_arguments(
    operation: ir.Operation,
    fields: tuple[RequestField, ...],
    body: ir.Model | None,
    attributes: dict[str, str],
    declarations: ir.Declarations,
) -> tuple[Argument, ...]:
    """The arguments of a method in the order of its signature.

    Parameters in the path come first, in its order; all others are given by name, those that must be given first.
    ``body`` is the object whose properties are arguments, ``attributes`` are their names by wire name.
    """
    places = _path_places(operation)
    positional: list[Argument] = []
    keyword_only: list[Argument] = []
    for one in fields:
        if one.parameter is not None:
            argument = _parameter_argument(one, one.parameter)
            (positional if argument.positional else keyword_only).append(argument)
        elif body is None:
            keyword_only.append(
                Argument(
                    _free_name("body", fields),
                    Target.BODY,
                    one.field,
                    one.needed,
                )
            )
    if body is not None:
        used_names = {argument.name for argument in (*positional, *keyword_only)}
        needed = operation.body is not None and operation.body.required
        properties = _properties(body, attributes, used_names)
        keyword_only += [
            Argument(
                name, Target.PROPERTY, one, needed and is_required(one, declarations)
            )
            for name, one in properties
        ]
    positional.sort(key=lambda one: places.get(one.field.name, len(places)))
    keyword_only.sort(key=lambda one: not one.required)
    return (*positional, *keyword_only)


def _path_places(operation: ir.Operation) -> dict[str, int]:
    """The position of every placeholder of a path, by its name."""
    placeholders = re.findall(r"\{([^{}]*)\}", operation.path)
    return {name: place for place, name in reversed([*enumerate(placeholders)])}


def _parameter_argument(one: RequestField, parameter: ir.Parameter) -> Argument:
    in_path = parameter.location is ir.Location.PATH
    return Argument(
        names.argument_name(one.name),
        Target.PARAMETER,
        one.field,
        one.needed,
        parameter,
        one.shared,
        positional=in_path and one.required,
    )


def _free_name(preferred_name: str, fields: tuple[RequestField, ...]) -> str:
    used_names = {one.name for one in fields if one.parameter is not None}
    return names.unique([preferred_name], used_names)[0]


def _properties(
    model: ir.Model, attributes: dict[str, str], used_names: set[str]
) -> list[tuple[str, ir.Field]]:
    """The properties of a flat body that a caller may send, by keyword; ``used_names`` are the keywords of parameters.

    One that is called like a parameter is ``body_<name>``.
    """
    properties: list[tuple[str, ir.Field]] = []
    for field in model.fields:
        if field.read_only:
            continue
        name = names.argument_name(attributes[field.name])
        if name in used_names:
            (name,) = names.unique([f"body_{name}"], used_names)
        used_names.add(name)
        properties.append((name, field))
    return properties


def _distinct_names(parameters: tuple[ir.Parameter, ...]) -> list[str]:
    """The wanted name of each parameter; of one name, the second says where it travels."""
    distinct: list[str] = []
    for parameter in parameters:
        name = _wanted_name(parameter)
        distinct.append(
            f"{name}_{parameter.location.value}" if name in distinct else name
        )
    return distinct


def _wanted_name(parameter: ir.Parameter) -> str:
    """The wire name in Python's spelling; the docs' where they tell two parameters of one name apart."""
    own = names.parameter_name(parameter.name)
    if parameter.label is None:
        return own
    labelled = names.parameter_name(parameter.label)
    clashes = labelled.startswith(f"{own}_") and labelled.endswith("_parameter")
    return labelled if clashes else own


def parameter_field(parameter: ir.Parameter) -> ir.Field:
    """A parameter as a field of its request class."""
    return ir.Field(
        name=parameter.name,
        type=parameter.type,
        required=parameter.required,
        default=parameter.default,
        description=parameter.description,
        deprecated=parameter.deprecated,
        deprecation=parameter.deprecation,
        examples=parameter.examples,
        label=parameter.label,
        place=parameter.place,
    )


def _body_field(
    operation: ir.Operation, declarations: ir.Declarations
) -> ir.Field | None:
    body = operation.body
    content = request_content(operation, declarations)
    if body is None or content is None:
        return None
    return ir.Field(
        name=body.label or _body_name(content.type),
        type=content.type,
        required=body.required,
        description=body.description,
        examples=content.examples,
        label=body.label,
        place=body.place,
    )


def _body_name(type_: ir.Type) -> str:
    name = ir.reference_name(type_)
    return "body" if name is None or "/" in name else name


def constant(type_: ir.Type, declarations: ir.Declarations) -> ir.Literal | None:
    """The literal of the only value that a type admits; ``None`` where it admits others, or null."""
    resolved = ir.resolve(type_, declarations)
    if not isinstance(resolved, ir.Literal) or len(resolved.values) > 1:
        return None
    if ir.admits_null(type_, declarations):
        return None
    return resolved


def is_required(field: ir.Field, declarations: ir.Declarations) -> bool:
    """Tell whether a caller must give a field: it is required, and more than one value is possible."""
    return (
        field.required
        and not field.fixed
        and constant(field.type, declarations) is None
    )
