"""Shapes: a declaration -> a digest by which it is recognised where it stands elsewhere, or is called otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import blake2b

from specpress import ir

_DEEPEST = 30
"""Types within types are told apart as deep as this."""
_KINDS = {ir.Model: "m", ir.Enum: "e", ir.Alias: "a"}


def shapes_of(declarations: ir.Declarations) -> dict[str, str]:
    """The shape of every declaration: a letter for its kind, and eight digits.

    Words about it, the order of its parts and its own name count for nothing; what is inline in it counts by its shape,
    as its path may change.
    """
    shapes: dict[str, str] = {}
    for name in declarations:
        _add_shape(name, declarations, shapes, 0)
    return shapes


def _add_shape(
    name: str, declarations: ir.Declarations, shapes: dict[str, str], depth: int
) -> str:
    known = shapes.get(name)
    if known is not None:
        return known
    declaration = declarations[name]
    # One that leads back to itself is told by its kind alone on the way.
    kind = shapes[name] = _KINDS[type(declaration)]

    def name_reference(target: str) -> str:
        if target == name:
            return "@"
        if "/" not in target or target not in declarations or depth > _DEEPEST:
            return f"#{target}" if "/" not in target else "#"
        return f"#{_add_shape(target, declarations, shapes, depth + 1)}"

    text = _text(declaration, name_reference)
    digest = blake2b(text.encode(errors="replace"), digest_size=4).hexdigest()
    shapes[name] = f"{kind}{digest}"
    return shapes[name]


def _text(declaration: ir.Declaration, name_reference: Callable[[str], str]) -> str:
    match declaration:
        case ir.Model(fields=fields, additional=additional):
            parts = sorted(
                f"{one.name}{'!' if one.required else ''}:{_spell(one.type, name_reference, 0)}"
                for one in fields
            )
            extra = "-" if additional is None else _spell(additional, name_reference, 0)
            return "\n".join([*parts, extra])
        case ir.Enum(members=members, kind=kind):
            return "\n".join(
                [kind.value, *sorted(repr(member.value) for member in members)]
            )
        case ir.Alias(type=type_):
            return _spell(type_, name_reference, 0)


def lock_type(type_: ir.Type, origins: Mapping[str, str]) -> str:
    """A type as a lock has it: ``string date-time``, ``<User>``, ``[integer]``, ``{boolean}``, ``(A | B)``, ``A?``."""
    return _spell(type_, lambda name: f"<{origins.get(name, name)}>", 0)


def _spell(type_: ir.Type, name_reference: Callable[[str], str], depth: int) -> str:
    if depth > _DEEPEST:
        return "..."
    match type_:
        case ir.Scalar(kind=kind, format=format_):
            return f"{kind.value} {format_}" if format_ else kind.value
        case ir.Ref(name):
            return name_reference(name)
        case ir.Literal(values):
            return f"={'|'.join(map(str, values))}"
        case ir.Anything() | ir.Nothing() | ir.Binary():
            return type(type_).__name__.lower()
        case _:
            inner = [
                _spell(one, name_reference, depth + 1) for one in ir.inner_types(type_)
            ]
    match type_:
        case ir.Nullable():
            return f"{inner[0]}?"
        case ir.Map():
            return f"{{{inner[0]}}}"
        case ir.Union():
            return f"({' | '.join(sorted(inner))})"
        case ir.Array():
            return f"[{', '.join(inner)}]"
