"""Lower enums: the values of an ``enum`` or ``const``, with the names and words that extensions give them."""

from __future__ import annotations

from specpress import ir
from specpress.lower.nodes import Node, Reader, is_list, is_node
from specpress.lower.shapes import is_scalar


def enum_values(reader: Reader, node: Node, pointer: str) -> list[object]:
    """The values a schema lists; none where it lists none."""
    further = node.get("x-extensible-enum")
    return reader.sequence(node, "enum", pointer) or (
        further if is_list(further) else []
    )


def is_open(node: Node) -> bool:
    """Tell whether an enum may get more values (``x-extensible-enum``, ``x-speakeasy-unknown-values``)."""
    return (
        node.get("x-speakeasy-unknown-values") == "allow"
        or node.get("x-extensible-enum") is True
        or is_list(node.get("x-extensible-enum"))
    )


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


_OPENNESS = ("x-extensible-enum", "x-speakeasy-unknown-values")
_LABELS = ("x-enum-varnames", "x-enumNames", "x-speakeasy-enums")
_DESCRIPTIONS = (
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-speakeasy-enum-descriptions",
)
WORDS_OF_VALUES = frozenset({*_LABELS, *_DESCRIPTIONS})
"""Extensions that give each value of an enum a name or a description."""


def words_of(values: list[object], *nodes: Node) -> Node:
    """What the extensions of some enums say of values, by value; a later enum has the last word."""
    made: Node = {}
    for node in nodes:
        made |= {key: node[key] for key in _OPENNESS if key in node}
        listed = node.get("enum")
        for keywords in (_LABELS, _DESCRIPTIONS):
            words = _beside(node, listed, *keywords) if is_list(listed) else []
            pairs = zip(map(str, listed or ()), words, strict=True) if words else ()
            told = {value: word for value, word in pairs if word is not None}
            made[keywords[0]] = made.get(keywords[0], {}) | told
    kept = set(map(str, values))
    for keywords in (_LABELS, _DESCRIPTIONS):
        told = made.pop(keywords[0])
        made[keywords[0]] = {value: told[value] for value in told if value in kept}
    return made


def enum_members(node: Node, values: list[object]) -> tuple[ir.EnumMember, ...]:
    """The values of an enum, each once; none when any is no scalar."""
    labels = _beside(node, values, *_LABELS)
    words = _beside(node, values, *_DESCRIPTIONS)
    found: dict[tuple[type, object], ir.EnumMember] = {}
    for value, label, description in zip(values, labels, words, strict=True):
        if not is_scalar(value) or value is None:
            return ()
        member = ir.EnumMember(value, label, description)
        found.setdefault((type(value), value), member)
    return tuple(found.values())


def _beside(node: Node, values: list[object], *keywords: str) -> list[str | None]:
    """What an extension says of each value, as a list of the same length or by value."""
    given = next((node[keyword] for keyword in keywords if keyword in node), None)
    said: list[object] = [None] * len(values)
    if is_list(given) and len(given) == len(values):
        said = list(given)
    elif is_node(given):
        said = [given.get(str(value)) for value in values]
    return [word if isinstance(word, str) and word else None for word in said]


def literal(reader: Reader, values: list[object], pointer: str) -> ir.Type:
    """The type of a few scalars; anything, reported, where one is no scalar."""
    scalars = [value for value in values if is_scalar(value)]
    if len(scalars) < len(values):
        reader.report.warning(
            "lower/enum-value",
            "an allowed value that is no scalar cannot be a literal; any value is admitted",
            reader.place(pointer),
        )
        return ir.Anything()
    distinct = {(type(value), value): value for value in scalars}
    if list(distinct.values()) == [None]:
        return ir.Scalar(ir.ScalarKind.NULL)
    return ir.Literal(tuple(distinct.values()))


def tell_apart(reader: Reader, values: list[str], pointer: str) -> None:
    """Report values that differ only in signs, which names of members cannot hold."""
    seen: dict[str, str] = {}
    pairs: list[str] = []
    for value in values:
        letters = "".join(filter(str.isalnum, value)).casefold()
        if letters in seen:
            pairs.append(f"{seen[letters]!r} and {value!r}")
        seen.setdefault(letters, value)
    if pairs:
        reader.report.warning(
            "lower/similar-values",
            f"values that differ in case or signs alone: {'; '.join(pairs)}; "
            "their members are named apart",
            reader.place(pointer),
        )
