"""Lower enums: the values of an ``enum`` or ``const``, with the names and descriptions that extensions give them."""

from __future__ import annotations

from specpress import ir
from specpress.lower.document_reader import Node, Reader
from specpress.lower.extensions.enum_values import EnumExtensions, extensible_values
from specpress.lower.schema_kinds import (
    is_scalar,
)


def enum_values(reader: Reader, node: Node, pointer: str) -> list[object]:
    """The values a schema lists; none where it lists none."""
    return reader.sequence(node, "enum", pointer) or extensible_values(node)


def is_fixed(declarations: ir.Declarations, type_: ir.Type) -> bool:
    """Whether a type is an enum of its own with one value, to which none will be added, and not null either."""
    enum = ir.resolve(type_, declarations)
    return (
        isinstance(enum, ir.Enum)
        and enum.inline
        and not enum.open
        and len(enum.members) == 1
        and not ir.admits_null(type_, declarations)
    )


def enum_members(
    values: list[object], extensions: EnumExtensions
) -> tuple[ir.EnumMember, ...]:
    """The values of an enum, each once; none when any is no scalar."""
    members: dict[tuple[type, object], ir.EnumMember] = {}
    for value in values:
        if not is_scalar(value) or value is None:
            return ()
        name = extensions.names.get(str(value))
        member = ir.EnumMember(value, name, extensions.descriptions.get(str(value)))
        members.setdefault((type(value), value), member)
    return tuple(members.values())


def literal_type(reader: Reader, values: list[object], pointer: str) -> ir.Type:
    """The type of a few scalars; anything, reported, where one is no scalar."""
    scalars = [value for value in values if is_scalar(value)]
    if len(scalars) < len(values):
        reader.report.warning(
            "lower/enum-value",
            "an allowed value that is not a scalar cannot be a literal; any value is accepted",
            reader.place(pointer),
        )
        return ir.Anything()
    distinct = {(type(value), value): value for value in scalars}
    if list(distinct.values()) == [None]:
        return ir.Scalar(ir.ScalarKind.NULL)
    return ir.Literal(tuple(distinct.values()))


def report_similar_values(reader: Reader, values: list[str], pointer: str) -> None:
    """Report values that differ only in signs, which names of members cannot hold."""
    value_by_letters: dict[str, str] = {}
    pairs: list[str] = []
    for value in values:
        letters = "".join(filter(str.isalnum, value)).casefold()
        if letters in value_by_letters:
            pairs.append(f"{value_by_letters[letters]!r} and {value!r}")
        value_by_letters.setdefault(letters, value)
    if pairs:
        reader.report.warning(
            "lower/similar-values",
            f"values that differ only in case or punctuation: {'; '.join(pairs)}; "
            "their members get numbers",
            reader.place(pointer),
        )
