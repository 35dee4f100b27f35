"""Compose objects: the properties and required names of a schema, and everything that its ``allOf`` adds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from specpress.lower.declaration_names import (
    component_name,
)
from specpress.lower.document_reader import Node, Reader, child, is_list, is_node
from specpress.lower.schema_kinds import (
    intersect_types,
    only_requires,
    type_names,
)


class Part(Struct, frozen=True):
    """One property: its schema, the pointer to it, and the declaration it belongs to (``None``: the composing one)."""

    name: str
    node: object
    pointer: str
    owner: str | None


class Alternatives(Struct, frozen=True):
    """A ``oneOf`` or ``anyOf`` beside the properties: one of its branches comes on top of them."""

    node: Node
    keyword: str
    pointer: str

    @property
    def branches(self) -> list[Any]:
        """The schemas to choose from."""
        branches: list[Any] = self.node[self.keyword]
        return branches


class Composition(Struct):
    """What an object is made of.

    ``node`` at ``pointer`` is the schema itself. ``additional`` is its schema for unnamed properties, at
    ``additional_at``; ``patterns`` are those for properties whose names match one, by pointer.
    """

    node: Node
    pointer: str
    parts: dict[str, Part] = field(default_factory=dict[str, Part])
    required: set[str] = field(default_factory=set[str])
    additional: Any = True
    additional_at: str | None = None
    patterns: dict[str, object] = field(default_factory=dict[str, object])
    is_object: bool = False
    choices: dict[str, Alternatives] = field(default_factory=dict[str, Alternatives])

    @property
    def properties(self) -> tuple[Part, ...]:
        """The properties in the order they are first named."""
        return tuple(self.parts.values())


Compositions = dict[str, Composition]
"""The compositions of the components that others are made of, by pointer: each is put together once."""


def compose_object(
    reader: Reader, known: Compositions, node: Node, pointer: str
) -> Composition:
    """Merge a schema with its ``allOf`` parts; a later definition of a property wins."""
    _compose_components(reader, known, node, pointer)
    composition = Composition(node, pointer)
    _add_schema(reader, known, composition, _Piece(node, pointer, None))
    return composition


def compose_branch(  # noqa: PLR0913, PLR0917 - where the branch is, and what it is of
    reader: Reader,
    known: Compositions,
    common: Composition,
    branch: Node,
    pointer: str,
    owner: str,
) -> Composition:
    """What an object is made of where it follows one branch of a choice; ``owner`` names that object."""
    composition = replace(
        common,
        parts=dict(common.parts),
        required=set(common.required),
        patterns=dict(common.patterns),
        choices={},
    )
    merged = _merged_pointers(reader, common.node, common.pointer)
    _compose_components(reader, known, branch, pointer)
    _add_schema(reader, known, composition, _Piece(branch, pointer, owner), merged)
    return composition


class _Piece(Struct, frozen=True):
    """A schema to add, and the declaration it belongs to."""

    node: Node
    pointer: str
    owner: str | None


def _compose_components(
    reader: Reader, known: Compositions, node: Node, pointer: str
) -> None:
    """Compose the components that a schema is made of, the innermost first; chains of them may be long."""
    pending = [(node, pointer, False)]
    entered = {pointer}
    while pending:
        one, at, is_ready = pending.pop()
        if is_ready:
            known[at] = Composition(one, at)
            _add_schema(reader, known, known[at], _Piece(one, at, component_name(at)))
            continue
        if at != pointer:
            pending.append((one, at, True))
        for target, target_at in _targets(reader, one, at):
            is_new = target_at not in known and target_at not in entered
            if is_new and component_name(target_at) is not None:
                entered.add(target_at)
                pending.append((target, target_at, False))


def _targets(reader: Reader, node: Node, pointer: str) -> Iterator[tuple[Node, str]]:
    """What a schema refers to, itself or in its ``allOf``."""
    pending = [(node, pointer)]
    while pending:
        one, at = pending.pop()
        if isinstance(one.get("$ref"), str):
            target = reader.resolve(one["$ref"])
            if target is not None and is_node(target[0]):
                yield target[0], target[1]
        parts = one.get("allOf")
        for index, part in enumerate(parts if is_list(parts) else ()):
            if is_node(part):
                pending.append((part, f"{at}/allOf/{index}"))


def _merged_pointers(reader: Reader, node: Node, pointer: str) -> set[str]:
    """The pointers of a schema and of all that it is made of."""
    pending, merged = [(node, pointer)], {pointer}
    while pending:
        for target, at in _targets(reader, *pending.pop()):
            if at not in merged:
                merged.add(at)
                pending.append((target, at))
    return merged


def _add_schema(
    reader: Reader,
    known: Compositions,
    into: Composition,
    piece: _Piece,
    merged: set[str] | None = None,
) -> None:
    """Add a schema after those that it refers to and is made of, in order.

    ``merged`` are the pointers of schemas that are not added again; a component that is ``known`` is added as a whole.
    """
    merged = {piece.pointer} if merged is None else merged
    pending: list[tuple[_Piece | Composition, bool]] = [(piece, False)]
    while pending:
        one, has_inner = pending.pop()
        if isinstance(one, Composition):
            _add_composition(reader, into, one, merged)
        elif has_inner:
            _add_own_keywords(reader, into, one, merged)
        else:
            pending.append((one, True))
            inner = list(_inner_pieces(reader, known, one, merged))
            pending += [(further, False) for further in reversed(inner)]


def _inner_pieces(
    reader: Reader, known: Compositions, piece: _Piece, merged: set[str]
) -> Iterator[_Piece | Composition]:
    node, pointer = piece.node, piece.pointer
    if "$ref" in node:
        resolved = reader.follow(node, pointer)
        if resolved is not None and resolved[1] not in merged:
            target, at = resolved
            composed = known.get(at)
            if composed is not None and composed.node is target:
                yield composed
            else:  # it leads back to what is being composed
                merged.add(at)
                yield _Piece(target, at, component_name(at) or piece.owner)
    for index, part in enumerate(reader.sequence(node, "allOf", pointer)):
        at = f"{pointer}/allOf/{index}"
        if is_node(part):
            yield _Piece(part, at, piece.owner)
        elif not isinstance(part, bool):
            reader.report_wrong_type(at, "a schema", part)


def _add_composition(
    reader: Reader, into: Composition, other: Composition, merged: set[str]
) -> None:
    """Add all that a component is made of."""
    if not into.parts:
        into.parts = dict(other.parts)
    else:
        for part in other.parts.values():
            _add_part(reader, into, part)
    into.required |= other.required
    into.patterns |= other.patterns
    into.is_object = into.is_object or other.is_object
    if other.additional is False:
        into.additional = False
    elif other.additional_at is not None and into.additional is not False:
        into.additional = other.additional
        into.additional_at = other.additional_at
    for pointer, choice in other.choices.items():
        if not _leads_back(reader, choice, merged):
            into.choices[pointer] = choice


def _add_own_keywords(
    reader: Reader, into: Composition, piece: _Piece, merged: set[str]
) -> None:
    node, pointer = piece.node, piece.pointer
    for name, schema in reader.mapping(node, "properties", pointer).items():
        at = child(f"{pointer}/properties", name)
        _add_part(reader, into, Part(name, schema, at, piece.owner))
    into.required.update(reader.strings(node, "required", pointer))
    _add_unnamed_properties(reader, into, node, pointer)
    _add_alternatives(reader, into, piece, merged)


def _add_part(reader: Reader, into: Composition, part: Part) -> None:
    earlier = into.parts.get(part.name)
    if earlier is not None and earlier is not part:
        if _adds_nothing(part.node) or _is_wider(part.node, earlier.node):
            return
        _report_conflict(reader, earlier, part.node, part.pointer)
    into.parts[part.name] = part


def _adds_nothing(schema: object) -> bool:
    """Tell whether a repeated property adds nothing to the first definition."""
    return schema is True or schema == {}


def _is_wider(schema: object, earlier: object) -> bool:
    """Tell whether a property's schema admits more types than an earlier one, so that it narrows nothing."""
    if not is_node(schema) or not is_node(earlier):
        return False
    before, after = type_names(earlier.get("type")), type_names(schema.get("type"))
    if not before or not after or "null" in set(after) - set(before):
        return False  # a null that is added is meant
    both = intersect_types(before, after)
    return sorted(both) == sorted(before) != sorted(after)


def _report_conflict(
    reader: Reader, earlier: Part, schema: object, pointer: str
) -> None:
    """Report a property that an earlier part gives another type."""
    if not is_node(schema) or not is_node(earlier.node):
        return
    before, after = earlier.node.get("type"), schema.get("type")
    names = type_names(after)
    both = intersect_types(type_names(before), names)
    is_narrower = bool(both) and sorted(both) == sorted(names)
    place = f"conflict {earlier.pointer} {pointer}"
    if place in reader.noticed:
        return
    if before is not None and after is not None and not is_narrower:
        reader.noticed.add(place)
        reader.report.warning(
            "lower/all-of-conflict",
            f"property {earlier.name!r} is {after!r} here and {before!r} in another part of the `allOf`; "
            "the later is used",
            reader.place(pointer),
        )


def _add_unnamed_properties(
    reader: Reader, into: Composition, node: Node, pointer: str
) -> None:
    into.is_object = into.is_object or node.get("type") == "object"
    for pattern, schema in reader.mapping(node, "patternProperties", pointer).items():
        at = child(f"{pointer}/patternProperties", pattern)
        into.patterns[at] = schema
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        extra = node.get(keyword)
        if extra is False:
            into.additional = False
        elif is_node(extra) and into.additional is not False:
            into.additional, into.additional_at = extra, f"{pointer}/{keyword}"


def _add_alternatives(
    reader: Reader, into: Composition, piece: _Piece, merged: set[str]
) -> None:
    for keyword in ("oneOf", "anyOf"):
        branches = piece.node.get(keyword)
        if not is_list(branches):
            continue
        choice = Alternatives(piece.node, keyword, child(piece.pointer, keyword))
        if only_requires(branches):
            reader.tally(f"unexpressed:{keyword}", choice.pointer)
        elif not _leads_back(reader, choice, merged):
            into.choices[choice.pointer] = choice


def _leads_back(reader: Reader, choice: Alternatives, merged: set[str]) -> bool:
    """Tell whether a branch is the composing schema itself, which extends the one that lists it."""
    ends = (
        reader.target_pointer(branch)
        for branch in choice.branches
        if is_node(branch) and "$ref" in branch
    )
    return any(end in merged for end in ends)
