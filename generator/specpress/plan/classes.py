"""Classes: declarations -> pydantic models, TypedDicts, enums and named types."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.plan import prose
from specpress.plan.annotations import Annotator, optional, repr_of
from specpress.plan.limits import limits, property_limits
from specpress.plan.model import (
    Attribute,
    DictClass,
    EnumClass,
    EnumValue,
    ModelClass,
    TypeName,
)
from specpress.plan.secrets import is_secret
from specpress.survey import names
from specpress.survey.arguments import constant, is_required
from specpress.survey.declaration_matches import member_part

LINE = 88


def model_class(model: ir.Model, annotator: Annotator) -> ModelClass:
    """The pydantic class of a model."""
    if model.name in annotator.layout.unknown.values():
        return _unknown_class(model, annotator)
    attributes = annotator.layout.attributes[model.name]
    declarations = annotator.api.declarations
    ordered = sorted(model.fields, key=lambda f: not is_required(f, declarations))
    home = annotator.layout.homes[model.name]
    annotator.sending = home.dict_name is not None
    answered = model.name not in annotator.layout.sent_only
    class_attributes = tuple(
        attribute(f, attributes[f.name], annotator, answered=answered) for f in ordered
    )
    annotator.sending = False
    constants = [
        attributes[f.name]
        for f in ordered
        if f.required and not is_required(f, declarations)
    ]
    docstring = class_docstring(model, home.name)
    read_only = [f.name for f in model.fields if f.read_only]
    write_only = [f.name for f in model.fields if f.write_only and f.required]
    plain_class = finished_class(
        home.name,
        docstring,
        class_attributes,
        constants,
        annotator,
        read_only=read_only,
        write_only=write_only if answered else [],
        tags=[attributes[f.name] for f in ordered if f.fixed and not f.required],
    )
    if model.additional is None or isinstance(model.additional, ir.Anything):
        return plain_class
    annotator.pydantic.add("Field")
    return replace(plain_class, extra=annotator.value(model.additional))


def _unknown_class(model: ir.Model, annotator: Annotator) -> ModelClass:
    """The class of objects with a tag that no member of a union has."""
    name = annotator.layout.homes[model.name].name
    (tag,) = model.fields
    spelled = annotator.layout.attributes[model.name][tag.name]
    known = annotator.runtime("models.model", "UnknownTag")
    absent = annotator.runtime("models.model", "ABSENT")
    return finished_class(
        name,
        class_docstring(model, name),
        (
            replace(
                attribute(tag, spelled, annotator, annotation=known), default=absent
            ),
        ),
        [],
        annotator,
        base=annotator.runtime("models.model", "Unknown"),
    )


def finished_class(  # noqa: PLR0913 - two are only named
    name: str,
    docstring: str,
    attributes: tuple[Attribute, ...],
    constants: list[str],
    annotator: Annotator,
    *,
    read_only: list[str] | None = None,
    write_only: list[str] | None = None,
    tags: list[str] | None = None,
    base: str | None = None,
) -> ModelClass:
    """A pydantic class.

    ``constants`` names the attributes with a constant value, which are always sent, ``tags`` those that are sent as a
    member of a union only, ``read_only`` the properties that are never sent, ``write_only`` those that are always sent
    and never answered. ``base`` is what it derives from, the runtime's own class for a model unless given.
    """
    bases = ["ConstModel"] if constants or tags else []
    if read_only or write_only:
        bases.append("SplitModel")
    if base is None and not bases:
        bases.append("Model")
    names = [annotator.runtime("models.model", one) for one in bases]
    if base is not None:
        names.append(base)
    return ModelClass(
        name=name,
        base=", ".join(names),
        docstring=docstring,
        attributes=attributes,
        constants=_names(constants),
        tags=_names(tags or []),
        read_only=_names(read_only or []),
        write_only=_names(write_only or []),
    )


def _names(names_: list[str]) -> str | None:
    """A set of names; ``None`` where there are none."""
    spelled = ", ".join(repr_of(name) for name in sorted(names_))
    return f"frozenset({{{spelled}}})" if spelled else None


def attribute(  # noqa: PLR0913 - three are only named
    field: ir.Field,
    name: str,
    annotator: Annotator,
    *,
    answered: bool = False,
    can_be_unset: bool = False,
    annotation: str | None = None,
) -> Attribute:
    """One field of a pydantic class, which may be ``answered`` by a server.

    Without a value an optional one is None, or `UNSET` where it ``can_be_unset``. The ``annotation`` is that of its
    type unless given.
    """
    annotation = annotation or annotator.value(field.type)
    declarations = annotator.api.declarations
    default: str | None = None
    only = constant(field.type, declarations) if field.required else None
    fixed = ir.resolve(field.type, declarations) if field.fixed else None
    if only is not None:
        default = repr_of(only.values[0])
    elif isinstance(fixed, ir.Enum):
        default = _only_member(fixed, annotator)
    elif isinstance(fixed, ir.Literal) and not (can_be_unset and not field.required):
        annotation = annotation if field.required else optional(annotation)
        default = repr_of(fixed.values[0])
    elif not field.required and can_be_unset:
        default = annotator.runtime("models.unset", "UNSET")
    elif not field.required:
        annotation, default = optional(annotation), "None"
    elif field.read_only or (field.write_only and answered):
        default = annotator.runtime("models.model", "ABSENT")
    extras: list[str] = []
    if field.name != name:
        extras.append(f"alias={repr_of(field.name)}")
    if field.spellings:
        annotator.pydantic.add("AliasChoices")
        accepted = ", ".join(map(repr_of, (field.name, *field.spellings)))
        extras.append(f"validation_alias=AliasChoices({accepted})")
    if field.deprecated:
        extras.append(f"deprecated={repr_of(deprecation(name, field.deprecation))}")
    if is_secret(field, annotator.api):
        extras.append("repr=False")
    if extras:
        annotator.pydantic.add("Field")
        annotation = (
            f"{annotator.typing('Annotated')}[{annotation}, Field({', '.join(extras)})]"
        )
    return Attribute(
        name=name,
        wire=field.name,
        annotation=annotation,
        default=default,
        docstring=prose.docstring(field_prose(field, declarations), 4),
    )


def deprecation(name: str, message: str | None) -> str:
    """The warning for something deprecated: its name and, if the document has one, the message."""
    words = " ".join((message or "").split())
    return f"{name} is deprecated: {words}" if words else f"{name} is deprecated"


def _only_member(enum: ir.Enum, annotator: Annotator) -> str:
    """The expression of the one member that an enum has."""
    (member,) = annotator.layout.enum_members[enum.name]
    return f"{annotator.use(annotator.layout.homes[enum.name])}.{member}"


def field_prose(field: ir.Field | ir.Parameter, declarations: ir.Declarations) -> str:
    """The documentation of a field, with its deprecation and default."""
    parts: list[str] = []
    if isinstance(field, ir.Field) and field.read_only:
        parts.append("Only the server sets it.")
    if field.deprecated:
        parts.append(f"Deprecated. {field.deprecation or ''}".strip())
    if field.description:
        parts.append(field.description)
    facts = [limits(field.type, declarations)]
    if field.default is not None:
        facts.append(f"Default: {field.default.value!r}.")
    parts.append(" ".join(filter(None, facts)))
    return "\n\n".join(filter(None, parts))


def class_docstring(declaration: ir.Declaration, name: str, indent: int = 4) -> str:
    """The docstring of a class; the name in words if the document has no description."""
    text = declaration.description or f"{' '.join(names.words(name)).capitalize()}."
    if isinstance(declaration, ir.Model) and declaration.constraints is not None:
        count = property_limits(declaration.constraints)
        text = f"{text}\n\n{count}" if count else text
    if declaration.deprecated:
        text = f"{text}\n\nDeprecated."
    return prose.docstring(text, indent)


def dict_class(model: ir.Model, annotator: Annotator) -> DictClass | None:
    """The TypedDict of a model; ``None`` when no caller ever writes one."""
    home = annotator.layout.homes[model.name]
    if home.dict_name is None or home.input_name is None:
        return None
    annotator.typing("TypedDict")
    annotator.typing("TypeAlias")
    attributes = annotator.layout.attributes[model.name]
    declarations = annotator.api.declarations
    return DictClass(
        name=home.dict_name,
        input_name=home.input_name,
        model=home.name,
        docstring=prose.docstring(f"`{home.name}` as a plain dict.", 4),
        keys=tuple(
            dict_key(
                attributes[f.name],
                f.type,
                annotator,
                required=is_required(f, declarations),
            )
            for f in sorted(
                model.fields, key=lambda f: not is_required(f, declarations)
            )
            if not f.read_only
        ),
    )


def dict_key(
    name: str, type_: ir.Type, annotator: Annotator, *, required: bool
) -> Attribute:
    """One key of a TypedDict."""
    annotation = annotator.input(type_)
    if not required:
        annotation = f"{annotator.typing('NotRequired')}[{annotation}]"
    return Attribute(name, name, annotation)


def enum_class(enum: ir.Enum, annotator: Annotator) -> EnumClass:
    """The enum class of an enum."""
    base = "IntEnum" if enum.kind is ir.ScalarKind.INTEGER else "StrEnum"
    base = annotator.runtime("models.enums", f"Open{base}" if enum.open else base)
    name = annotator.layout.homes[enum.name].name
    return EnumClass(
        name=name,
        base=base,
        docstring=class_docstring(enum, name),
        members=tuple(
            EnumValue(
                member_name,
                repr_of(member.value),
                prose.docstring(_words_with_notice(member), 4),
            )
            for member_name, member in zip(
                annotator.layout.enum_members[enum.name], enum.members, strict=True
            )
        )
        + _former_members(enum, annotator),
    )


def _former_members(enum: ir.Enum, annotator: Annotator) -> tuple[EnumValue, ...]:
    """The names that values had before; a later member of a value is another name of the first."""
    layout = annotator.layout
    current = dict(
        zip(
            map(member_part, enum.members),
            zip(layout.enum_members[enum.name], enum.members, strict=True),
            strict=True,
        )
    )
    return tuple(
        EnumValue(
            old,
            repr_of(current[value][1].value),
            prose.docstring(f"Deprecated. It is called {current[value][0]} now.", 4),
        )
        for old, value in layout.former_members.get(enum.name, {}).items()
        if value in current
    )


def _words_with_notice(described: ir.Alias | ir.EnumMember) -> str:
    """The description, and that it is deprecated; empty where the document says neither."""
    notice = "Deprecated." if described.deprecated else None
    return "\n\n".join(filter(None, (described.description, notice)))


def type_name(alias: ir.Alias, annotator: Annotator) -> TypeName:
    """A name for a type."""
    name = annotator.layout.homes[alias.name].name
    annotation = annotator.value(alias.type)
    recursive = alias.name in annotator.layout.recursive
    if recursive:
        annotator.local.setdefault("_runtime.models.model", set()).add("TypeAliasType")
    else:
        annotator.typing("TypeAlias")
    return TypeName(
        name=name,
        annotation=annotation,
        recursive=recursive,
        literal=repr_of(annotation),
        docstring=prose.docstring(_words_with_notice(alias), 0),
    )
