"""Tags: the properties that tell members of unions apart become literals, so that comparing one narrows the union."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir

_TagValue = str | int | float | bool | None


class TypedTags(Struct, frozen=True):
    """An API whose tags are literals.

    ``unknown`` are the declarations of objects with a tag that no member has, by the name of its property.
    """

    api: ir.Api
    unknown: dict[str, str]


def type_tags(api: ir.Api, sent_only: frozenset[str]) -> TypedTags:
    """Type the property of each discriminator in the members of its union; ``sent_only`` is never answered."""
    unions = [one for one in _list_unions(api) if one.discriminator is not None]
    if not unions:
        return TypedTags(api, {})
    models = _typed_models(unions, api.declarations)
    declarations = {**api.declarations, **models}
    for name in _lost_enums(api, models, declarations):
        del declarations[name]
    answered = {
        union.discriminator.property_name
        for union in unions
        if union.discriminator is not None and is_answered(union, sent_only)
    }
    unknown: dict[str, str] = {}
    for property_name in sorted(answered):
        model = _unknown_model(property_name, declarations)
        declarations[model.name] = model
        unknown[property_name] = model.name
    return TypedTags(replace(api, declarations=declarations), unknown)


def is_answered(union: ir.Union, sent_only: frozenset[str]) -> bool:
    """Tell whether a server may answer with a union: then it may have learnt of more members since."""
    names = set(map(ir.reference_name, union.members)) - {None}
    return not names <= sent_only


def _list_unions(api: ir.Api) -> Iterator[ir.Union]:
    """The unions anywhere in the API."""
    pending = list(_list_types(api))
    while pending:
        one = pending.pop()
        if isinstance(one, ir.Union):
            yield one
        pending += ir.inner_types(one)


def _list_types(api: ir.Api) -> Iterator[ir.Type]:
    for declaration in api.declarations.values():
        yield from ir.declaration_types(declaration)
    for operation in api.operations:
        yield from (parameter.type for parameter in operation.parameters)
        bodies = [] if operation.body is None else [operation.body.contents]
        for contents in (*bodies, *(one.contents for one in operation.responses)):
            for content in contents:
                yield content.type
                if content.item_type is not None:
                    yield content.item_type


def _typed_models(
    unions: list[ir.Union], declarations: ir.Declarations
) -> dict[str, ir.Model]:
    """The members of unions whose tags have become literals, by name."""
    values: dict[tuple[str, str], dict[str, None]] = {}
    defaults: set[tuple[str, str]] = set()
    for union in unions:
        tags = union.discriminator
        if tags is None:
            continue
        for value, target in tags.mapping:
            for one in _objects(target, declarations):
                values.setdefault((one.name, tags.property_name), {})[value] = None
        for one in _objects(tags.default or "", declarations):
            defaults.add((one.name, tags.property_name))
    models: dict[str, ir.Model] = {}
    for key, known in values.items():
        name, property_name = key
        model = models.get(name) or declarations[name]
        assert isinstance(model, ir.Model)  # noqa: S101 - as `_objects` gives them
        texts = () if key in defaults else tuple(known)
        models[name] = _with_tag(model, property_name, texts, declarations)
    return models


def _objects(name: str, declarations: ir.Declarations) -> Iterator[ir.Model]:
    for one in ir.alternatives(ir.Ref(name), declarations):
        if isinstance(one, ir.Model):
            yield one


def _with_tag(
    model: ir.Model,
    property_name: str,
    texts: tuple[str, ...],
    declarations: ir.Declarations,
) -> ir.Model:
    """A model whose tag has one of some values; of no values, any is possible, because it is for all others."""
    fields = {field.name: field for field in model.fields}
    field = fields.get(property_name)
    if field is None:
        # The property is there by definition (OpenAPI 3.1, 4.8.25), whatever the schema says.
        field = ir.Field(property_name, ir.Scalar(ir.ScalarKind.STRING))
    elif not texts:
        return model
    type_ = _literal(field.type, texts, declarations)
    if type_ is not None:
        field = replace(field, type=type_, fixed=len(texts) == 1)
    fields[property_name] = field
    return replace(model, fields=tuple(fields.values()))


def _literal(
    type_: ir.Type, texts: tuple[str, ...], declarations: ir.Declarations
) -> ir.Type | None:
    """The literal of some tags in the kind of the type they had; ``None`` where they do not fit it."""
    if not texts:
        return None
    values: dict[str, _TagValue] = {text: text for text in texts}
    match ir.resolve(type_, declarations):
        case ir.Scalar(ir.ScalarKind.STRING) | ir.Anything():
            pass
        case ir.Scalar(ir.ScalarKind.INTEGER) if all(map(str.isdecimal, texts)):
            values = {text: int(text) for text in texts}
        case ir.Literal(literals):
            values |= {ir.tag_of(v): v for v in literals if v is not None}
        case ir.Enum(members=members):
            values |= {ir.tag_of(m.value): m.value for m in members}
        case _:
            return None
    literal = ir.Literal(tuple(values[text] for text in texts))
    nullable = ir.admits_null(type_, declarations)
    return ir.make_nullable(literal) if nullable else literal


def _lost_enums(
    api: ir.Api, models: dict[str, ir.Model], declarations: ir.Declarations
) -> set[str]:
    """The enums without a name of their own that were the type of a tag alone."""
    were = {
        name
        for model in models
        for name in ir.declaration_references(api.declarations[model])
        if isinstance(api.declarations.get(name), ir.Enum)
        and api.declarations[name].inline
    }
    if not were:
        return were
    types = _list_types(replace(api, declarations=dict(declarations)))
    return were - {name for type_ in types for name in ir.references(type_)}


def _unknown_model(property_name: str, declarations: ir.Declarations) -> ir.Model:
    name = f"Unknown/{ir.path_step(property_name)}"
    while name in declarations:
        name += "~"
    return ir.Model(
        name=name,
        fields=(
            ir.Field(property_name, ir.Scalar(ir.ScalarKind.STRING), required=True),
        ),
        description=f"An object whose `{property_name}` is not one of those known when this package was generated.",
        inline=True,
    )
