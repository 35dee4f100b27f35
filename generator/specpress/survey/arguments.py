"""Arguments: the parameters and the body of an operation -> its arguments, named and in order."""

from __future__ import annotations

from msgspec import Struct

from specpress import ir
from specpress.media_types import is_json
from specpress.survey import names
from specpress.survey.attributes import attribute_names
from specpress.survey.contents import request_content


class Part(Struct, frozen=True):
    """One argument of an operation, parameter or body, as a field of its request class.

    ``needed`` tells that no request can be made without it, wherever it comes from.
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
        """Whether every call must be given it, whatever the client has."""
        return self.needed and self.shared is None


def body_requests(api: ir.Api) -> dict[str, str]:
    """The operations that take nothing but an object as their body: that object is then the whole request."""
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
) -> tuple[Part, ...]:
    """The parameters and the body of an operation, named; those that must be given come first.

    ``shared`` are the client's arguments for parameters, by wire name in lower case.
    """
    fields = [parameter_field(parameter) for parameter in operation.parameters]
    wanted = _told_apart(operation.parameters)
    sources: list[ir.Parameter | None] = list(operation.parameters)
    body = _body_field(operation, declarations)
    if body is not None:
        fields.append(body)
        wanted.append(names.parameter_name(body.label or body.name))
        sources.append(None)
    wires = [parameter.name for parameter in operation.parameters]
    spelled = names.attributes([*wires, *[""] * (len(wanted) - len(wires))], wanted)
    found: list[Part] = []
    for name, field, source in zip(spelled, fields, sources, strict=True):
        needed = is_required(field, declarations)
        own = None
        if source is not None and needed:
            own = shared.get(source.name.lower())
        found.append(Part(name, field, needed, source, own))
    return tuple(sorted(found, key=lambda part: not part.needed))


def _told_apart(parameters: tuple[ir.Parameter, ...]) -> list[str]:
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


def model_arguments(model: ir.Model, declarations: ir.Declarations) -> tuple[Part, ...]:
    """The arguments of an operation whose request is its body: the body's own fields."""
    attributes = attribute_names(model)
    found: list[Part] = []
    for field in model.fields:
        if field.read_only:
            continue
        name = attributes[field.name]
        spelled = f"{name}_" if name in {*names.OPTION_NAMES, "options"} else name
        found.append(Part(spelled, field, is_required(field, declarations)))
    return tuple(sorted(found, key=lambda part: not part.needed))


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
