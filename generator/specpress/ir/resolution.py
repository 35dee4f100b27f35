"""Resolution: a type -> what it is behind references, aliases and nulls.

Only this module and `graph` look through `Ref`, `Alias` and `Nullable`. A reference that leads to nothing, or back to
itself, is `Anything`. Nothing recurses, so a chain of references may be as long as a document makes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specpress.ir.types import (
    Alias,
    Anything,
    Array,
    Binary,
    Declaration,
    Enum,
    Literal,
    Map,
    Model,
    Nothing,
    Nullable,
    Ref,
    Scalar,
    ScalarKind,
    Type,
    Union,
)

Declarations = Mapping[str, Declaration]

Resolved = (
    Model | Enum | Scalar | Anything | Nothing | Binary | Literal | Array | Map | Union
)
"""What a type is in the end. The types inside an array, a map or a union are not resolved."""


_MISSING = Alias("", Anything())


def resolve(type_: Type, declarations: Declarations) -> Resolved:
    """What a type is behind nulls, references and aliases."""
    seen: set[str] = set()
    while True:
        if isinstance(type_, Nullable):
            type_ = type_.inner
        elif isinstance(type_, Ref):
            declaration = declarations.get(type_.name)
            if declaration is None or type_.name in seen:
                return Anything()
            if not isinstance(declaration, Alias):
                return declaration
            seen.add(type_.name)
            type_ = declaration.type
        else:
            return type_


def resolve_model(type_: Type | None, declarations: Declarations) -> Model | None:
    """The object with named properties that a type is; ``None`` where it is none."""
    resolved = None if type_ is None else resolve(type_, declarations)
    return resolved if isinstance(resolved, Model) else None


def alternatives(type_: Type, declarations: Declarations) -> tuple[Resolved, ...]:
    """What a value of a type may be, in order and each name once: a type itself, or the members of its unions.

    Null is an alternative only where a union has it as a member. There is always at least one.
    """
    resolved = tuple(
        one
        for one in _walk_alternatives(type_, declarations)
        if not isinstance(one, Nullable | Ref | Union)
    )
    return resolved or (Anything(),)


def admits_null(type_: Type, declarations: Declarations) -> bool:
    """Tell whether a type says that its value may be null, itself or by what it refers to; `Anything` does not say."""
    for one in _walk_alternatives(type_, declarations):
        match one:
            case Nullable() | Scalar(ScalarKind.NULL):
                return True
            case Literal(values) if None in values:
                return True
            case _:
                pass
    return False


def _walk_alternatives(
    type_: Type, declarations: Declarations
) -> Iterator[Type | Model | Enum]:
    """A type and all that it leads to through nulls, references, aliases and unions; each name once."""
    pending: list[Type] = [type_]
    seen: set[str] = set()
    while pending:
        one = pending.pop()
        match one:
            case Nullable(inner):
                pending.append(inner)
            case Union(members):
                pending += reversed(members)
            case Ref(name) if name in seen:
                continue
            case Ref(name):
                seen.add(name)
                declaration = declarations.get(name, _MISSING)
                if isinstance(declaration, Alias):
                    pending.append(declaration.type)
                else:
                    yield declaration
            case _:
                pass
        yield one


def remove_aliases(type_: Type, declarations: Declarations) -> Type:
    """A type without the aliases that name it: a `Ref` to an object or enum, or what is no `Ref`; perhaps or null."""
    resolved = resolve(type_, declarations)
    bare = Ref(resolved.name) if isinstance(resolved, Model | Enum) else resolved
    return make_nullable(bare) if admits_null(type_, declarations) else bare


def reference_name(type_: Type) -> str | None:
    """The declaration that a type names, null aside; ``None`` where it names none, or what names it is inside."""
    type_ = remove_null(type_)
    return type_.name if isinstance(type_, Ref) else None


def remove_null(type_: Type) -> Type:
    """A type without the null that it adds itself; what it refers to may still admit null."""
    while isinstance(type_, Nullable):
        type_ = type_.inner
    return type_


def make_nullable(type_: Type) -> Type:
    """A type or null; what admits null already stays as it is."""
    match type_:
        case Nullable() | Anything() | Scalar(kind=ScalarKind.NULL):
            return type_
        case _:
            return Nullable(type_)
