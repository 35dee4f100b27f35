"""Shapes: a declaration -> a digest by which it is recognised where it stands elsewhere, or is called otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import blake2b

from specpress import ir

_DEEPEST = 30
"""Types within types are told apart as deep as this."""
_KINDS = {ir.Model: "m", ir.Enum: "e", ir.Alias: "a"}


def shape_of(declaration: ir.Declaration) -> str:
    """A letter for the kind and eight digits; words about it, the order of its parts and its name count for nothing."""
    kind = _KINDS[type(declaration)]
    digest = blake2b(_text(declaration).encode(errors="replace"), digest_size=4)
    return f"{kind}{digest.hexdigest()}"


def _text(declaration: ir.Declaration) -> str:
    match declaration:
        case ir.Model(fields=fields, additional=additional):
            own = declaration.name
            parts = sorted(
                f"{one.name}{'!' if one.required else ''}:{type_text(one.type, own)}"
                for one in fields
            )
            extra = "-" if additional is None else type_text(additional, own)
            return "\n".join([*parts, extra])
        case ir.Enum(members=members, kind=kind):
            return "\n".join(
                [kind.value, *sorted(repr(member.value) for member in members)]
            )
        case ir.Alias(type=type_):
            return type_text(type_, declaration.name)


def type_text(type_: ir.Type, own: str = "") -> str:
    """A type in a line; what is inline is not named, as its path may change, and ``own`` is the type itself."""

    def name_reference(name: str) -> str:
        if name == own:
            return "@"
        return "#" if "/" in name else f"#{name}"

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
