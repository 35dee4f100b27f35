"""Arguments: the parameters and the body of an operation -> the fields of its request, and its method's arguments."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.media_types import is_json, is_xml, media_type
from specpress.sdk_lock import Entry
from specpress.survey import names
from specpress.survey.attributes import keep_names
from specpress.survey.contents import request_content

_LOCATIONS = (
    ir.Location.PATH,
    ir.Location.HEADER,
    ir.Location.QUERY,
    ir.Location.COOKIE,
)
_BODY = "\U0010ffff"
"""A name that the body, which has none on the wire, stands after all parameters by."""
_WRITTEN = ("multipart/", "application/x-www-form-urlencoded", "*/*")


class RequestField(Struct, frozen=True):
    """One field of a request class: a parameter, or the body where ``parameter`` is ``None``.

    ``needed`` tells that nothing can be sent without it, wherever it comes from.
    ``shared`` is the argument of the client that may give it once; ``None`` where it must come with the call, or may
    be missing. ``keyword`` is the method's, for a body as a whole that of an argument which is not flat.
    """

    name: str
    field: ir.Field
    needed: bool
    keyword: str
    parameter: ir.Parameter | None = None
    shared: str | None = None

    @property
    def required(self) -> bool:
        """Whether every request must have it, whatever the client has."""
        return self.needed and self.shared is None

    @property
    def part(self) -> str:
        """What it stands for among the fields of a request, as a lock has it."""
        return _part(self.parameter)


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

    @property
    def part(self) -> str:
        """What it stands for among the arguments of a call, as a lock has it."""
        if self.target is Target.PROPERTY:
            return f"property {self.field.name}"
        return _part(self.parameter)


def flat_body(operation: ir.Operation, api: ir.Api) -> ir.Model | None:
    """The object whose properties are arguments of the method: what the body is behind references and null.

    ``None`` where there is no body, or it is no single object with properties, or is sent neither as JSON nor as a
    form.
    """
    content = request_content(operation, api.declarations)
    if content is None:
        return None
    kind = media_type(content.content_type)
    is_written = content.as_json or is_json(kind) or is_xml(kind)
    if not (is_written or kind.startswith(_WRITTEN)):
        return None
    return ir.resolve_model(content.type, api.declarations)


def request_fields(
    operation: ir.Operation,
    shared: dict[str, str],
    declarations: ir.Declarations,
    locked: Mapping[str, Entry],
) -> tuple[RequestField, ...]:
    """The fields of an operation's request class, named; those that must be given come first.

    ``shared`` are the client's arguments for parameters, by wire name in lower case, ``locked`` the names that fields
    had.
    """
    fields = [parameter_field(parameter) for parameter in operation.parameters]
    preferred_names = _distinct_names(operation.parameters)
    sources: list[ir.Parameter | None] = list(operation.parameters)
    body = _body_field(operation, declarations)
    if body is not None:
        fields.append(body)
        preferred_names.append(names.parameter_name(body.label or body.name))
        sources.append(None)
    wires = [_BODY if one is None else one.name for one in sources]
    spelled = names.attributes(wires, preferred_names)
    parts = [_part(source) for source in sources]
    old = {part: entry.name for part, entry in locked.items()}
    kept = keep_names(dict(zip(parts, spelled, strict=True)), old)
    described: list[RequestField] = []
    for part, field, source in zip(parts, fields, sources, strict=True):
        needed = is_required(field, declarations)
        own = None
        if source is not None and needed:
            own = shared.get(source.name.lower())
        name = kept[part]
        keyword = names.argument_name(name)
        described.append(RequestField(name, field, needed, keyword, source, own))
    return tuple(sorted(described, key=lambda one: not one.needed))


def _part(parameter: ir.Parameter | None) -> str:
    """A parameter, or the body, as a lock has it."""
    if parameter is None:
        return "body"
    return f"{parameter.location.value} {parameter.name}"


def method_arguments(  # noqa: PLR0913, PLR0917 - all of it decides
    operation: ir.Operation,
    fields: tuple[RequestField, ...],
    body: ir.Model | None,
    attributes: dict[str, str],
    declarations: ir.Declarations,
    locked: Mapping[str, Entry],
) -> tuple[Argument, ...]:
    """The arguments of a method in the order of its signature.

    Parameters in the path come first, in its order; all others are given by name, those that must be given first.
    ``body`` is the object whose properties are arguments, ``attributes`` are their names by wire name. ``locked`` are
    the keywords, and the places of what needs none, that arguments had.
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
    if locked:
        kept = _keep_keywords([*positional, *keyword_only], locked)
        positional = [replace(one, name=kept[one.part]) for one in positional]
        keyword_only = [replace(one, name=kept[one.part]) for one in keyword_only]
    positional.sort(key=lambda one: places.get(one.field.name, len(places)))
    if locked:
        positional.sort(key=lambda one: _locked_place(one, locked))
    keyword_only.sort(key=lambda one: not one.required)
    return (*positional, *keyword_only)


def _locked_place(argument: Argument, locked: Mapping[str, Entry]) -> int:
    """The place that an argument had among those without a keyword; a new one comes after all."""
    entry = locked.get(argument.part)
    place = entry.details.get("at") if entry is not None else None
    return int(place) if place is not None and place.isdecimal() else len(locked)


def _keep_keywords(
    arguments: list[Argument], locked: Mapping[str, Entry]
) -> dict[str, str]:
    """The keyword of each argument: the one that it had; a new one that another has or had says where it travels."""
    old = {part: entry.name for part, entry in locked.items()}
    old_names = {*old.values()}
    keywords: dict[str, str] = {}
    for one in arguments:
        name = one.name
        if one.part not in locked and name in old_names:
            where = one.parameter.location.value if one.parameter else "body"
            name = f"body_{name}" if where == "body" else f"{name}_{where}"
        keywords[one.part] = name
    return keep_names(keywords, old)


def _path_places(operation: ir.Operation) -> dict[str, int]:
    """The position of every placeholder of a path, by its name."""
    placeholders = re.findall(r"\{([^{}]*)\}", operation.path)
    return {name: place for place, name in reversed([*enumerate(placeholders)])}


def _parameter_argument(one: RequestField, parameter: ir.Parameter) -> Argument:
    in_path = parameter.location is ir.Location.PATH
    return Argument(
        one.keyword,
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
    """The wanted name of each parameter; of equal names, all but the first by location say where they travel."""
    order = sorted(
        range(len(parameters)),
        key=lambda place: _LOCATIONS.index(parameters[place].location),
    )
    distinct: dict[int, str] = {}
    for place in order:
        name = _wanted_name(parameters[place])
        is_taken = name in distinct.values()
        where = parameters[place].location.value
        distinct[place] = f"{name}_{where}" if is_taken else name
    return [distinct[place] for place in range(len(parameters))]


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
