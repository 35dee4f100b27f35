"""Arguments: the parameters and the body of an operation -> its arguments, named and in order."""

from __future__ import annotations

from msgspec import Struct

from specpress import ir
from specpress.media_types import is_json
from specpress.survey import names
from specpress.survey.attributes import attribute_names
from specpress.survey.contents import chosen


class Part(Struct, frozen=True):
    """One argument of an operation, parameter or body, as a field of its request class.

    ``shared`` is the argument of the client that may give it once; ``None`` where it must come with the call, or may
    be missing.
    """

    name: str
    field: ir.Field
    parameter: ir.Parameter | None = None
    shared: str | None = None

    @property
    def required(self) -> bool:
        """Whether every call must be given it, whatever the client has."""
        return self.shared is None and is_required(self.field)


def body_requests(api: ir.Api) -> dict[str, str]:
    """The operations that take nothing but an object as their body: that object is then the whole request."""
    found: dict[str, str] = {}
    for operation in api.operations:
        if operation.parameters or operation.body is None:
            continue
        content = chosen(operation.body)
        model = _model(api, content.type) if content is not None else None
        if model is None or content is None:
            continue
        if content.as_json or is_json(content.content_type):
            found[operation.id] = model.name
    return found


def _model(api: ir.Api, type_: ir.Type) -> ir.Model | None:
    match type_:
        case ir.Nullable(inner):
            return _model(api, inner)
        case ir.Ref(name):
            declaration = api.declarations.get(name)
            if isinstance(declaration, ir.Alias) and declaration.type != type_:
                return _model(api, declaration.type)
            return declaration if isinstance(declaration, ir.Model) else None
        case _:
            return None


def parts(operation: ir.Operation, shared: dict[str, str]) -> tuple[Part, ...]:
    """The arguments of an operation, named; those that must be given come first.

    ``shared`` are the client's arguments for parameters, by wire name in lower case.
    """
    fields = [parameter_field(parameter) for parameter in operation.parameters]
    wanted = _told_apart(operation.parameters)
    sources: list[ir.Parameter | None] = list(operation.parameters)
    body = _body_field(operation)
    if body is not None:
        fields.append(body)
        wanted.append(names.parameter_name(body.label or body.name))
        sources.append(None)
    wires = [parameter.name for parameter in operation.parameters]
    spelled = names.attributes([*wires, *[""] * (len(wanted) - len(wires))], wanted)
    found = [
        Part(name, field, source, _shared(field, source, shared))
        for name, field, source in zip(spelled, fields, sources, strict=True)
    ]
    return tuple(sorted(found, key=lambda part: not is_required(part.field)))


def _shared(
    field: ir.Field, parameter: ir.Parameter | None, shared: dict[str, str]
) -> str | None:
    if parameter is None or not is_required(field):
        return None
    return shared.get(parameter.name.lower())


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
        source=parameter.source,
        place=parameter.place,
    )


def _body_field(operation: ir.Operation) -> ir.Field | None:
    body = operation.body
    content = chosen(body) if body is not None else None
    if body is None or content is None:
        return None
    return ir.Field(
        name=body.label or _body_name(content.type),
        type=content.type,
        required=body.required,
        description=body.description,
        examples=content.examples,
        label=body.label,
        source=body.source,
        place=body.place,
    )


def _body_name(type_: ir.Type) -> str:
    match type_:
        case ir.Ref(name) if "/" not in name:
            return name
        case ir.Nullable(inner):
            return _body_name(inner)
        case _:
            return "body"


def model_arguments(model: ir.Model) -> tuple[Part, ...]:
    """The arguments of an operation whose request is its body: the body's own fields."""
    attributes = attribute_names(model)
    found: list[Part] = []
    for field in model.fields:
        if field.read_only:
            continue
        name = attributes[field.name]
        spelled = f"{name}_" if name in {*names.OPTION_NAMES, "options"} else name
        found.append(Part(spelled, field))
    return tuple(sorted(found, key=lambda part: not is_required(part.field)))


def is_constant(type_: ir.Type) -> bool:
    """Tell whether a type admits one value only."""
    return isinstance(type_, ir.Literal) and len(type_.values) == 1


def is_required(field: ir.Field) -> bool:
    """Tell whether a caller must give a field."""
    return field.required and not is_constant(field.type) and not field.fixed
