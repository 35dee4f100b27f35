"""Arguments: the parameters and the body of an operation -> its arguments, named and in order."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from specpress import ir
from specpress.media_types import is_json
from specpress.survey import names
from specpress.survey.contents import request_content


class Target(Enum):
    """What the value of an argument becomes in the request."""

    PARAMETER = "parameter"
    BODY = "body"
    PROPERTY = "property"
    """A property of a flat body."""


class Argument(Struct, frozen=True):
    """One argument of a method.

    ``field`` is what it is as a field of the request class, ``parameter`` the one that it gives; ``None`` where its
    ``target`` is the body or a property of it. ``needed`` tells that no request can be made without it, wherever it
    comes from.
    ``shared`` is the argument of the client that may give it once; ``None`` where it must come with the call, or may
    be missing.
    """

    name: str
    target: Target
    field: ir.Field
    needed: bool
    parameter: ir.Parameter | None = None
    shared: str | None = None

    @property
    def required(self) -> bool:
        """Whether every call must be given it, whatever the client has."""
        return self.needed and self.shared is None


def flat_bodies(api: ir.Api) -> dict[str, str]:
    """The model of each operation that takes nothing but an object as its body, by operation id.

    That object is then the whole request, and its properties are the arguments.
    """
    found: dict[str, str] = {}
    for operation in api.operations:
        content = request_content(operation, api.declarations)
        if operation.parameters or content is None:
            continue
        model = ir.resolve_model(content.type, api.declarations)
        if model is None:
            continue
        if content.as_json or is_json(content.content_type):
            found[operation.id] = model.name
    return found


def operation_arguments(
    operation: ir.Operation, shared: dict[str, str], declarations: ir.Declarations
) -> tuple[Argument, ...]:
    """The parameters and the body of an operation, named; those that must be given come first.

    ``shared`` are the client's arguments for parameters, by wire name in lower case.
    """
    fields = [parameter_field(parameter) for parameter in operation.parameters]
    wanted = _distinct_names(operation.parameters)
    sources: list[ir.Parameter | None] = list(operation.parameters)
    body = _body_field(operation, declarations)
    if body is not None:
        fields.append(body)
        wanted.append(names.parameter_name(body.label or body.name))
        sources.append(None)
    wires = [parameter.name for parameter in operation.parameters]
    spelled = names.attributes([*wires, *[""] * (len(wanted) - len(wires))], wanted)
    arguments: list[Argument] = []
    for name, field, source in zip(spelled, fields, sources, strict=True):
        target = Target.PARAMETER if source is not None else Target.BODY
        needed = is_required(field, declarations)
        own = None
        if source is not None and needed:
            own = shared.get(source.name.lower())
        arguments.append(Argument(name, target, field, needed, source, own))
    return tuple(sorted(arguments, key=lambda argument: not argument.needed))


def _distinct_names(parameters: tuple[ir.Parameter, ...]) -> list[str]:
    """The wanted name of each parameter; of one name, the second says where it travels."""
    found: list[str] = []
    for parameter in parameters:
        name = _wanted_name(parameter)
        found.append(f"{name}_{parameter.location.value}" if name in found else name)
    return found


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


def body_arguments(
    model: ir.Model, attributes: dict[str, str], declarations: ir.Declarations
) -> tuple[Argument, ...]:
    """The arguments of an operation that takes nothing but an object as its body: what a caller may send in it.

    ``attributes`` are the names of the model's properties, by wire name.
    """
    arguments: list[Argument] = []
    for field in model.fields:
        if field.read_only:
            continue
        name = attributes[field.name]
        spelled = f"{name}_" if name in {*names.OPTION_NAMES, "options"} else name
        needed = is_required(field, declarations)
        arguments.append(Argument(spelled, Target.PROPERTY, field, needed))
    return tuple(sorted(arguments, key=lambda argument: not argument.needed))


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
