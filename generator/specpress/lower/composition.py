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
from specpress.lower.families import is_discriminated_parent
from specpress.lower.schema_kinds import (
    intersect_types,
    only_requires,
    type_names,
)
from specpress.source.pointer import find


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

    ``additional`` is its schema for unnamed properties, at ``additional_at``; ``patterns`` are those for properties
    whose names match one. ``above`` are the pointers of the schemas it is made of.
    """

    parts: dict[str, Part] = field(default_factory=dict[str, Part])
    required: set[str] = field(default_factory=set[str])
    additional: Any = True
    additional_at: str | None = None
    patterns: tuple[tuple[object, str], ...] = ()
    is_object: bool = False
    choices: tuple[Alternatives, ...] = ()
    above: set[str] = field(default_factory=set[str])

    @property
    def properties(self) -> tuple[Part, ...]:
        """The properties in the order they are first named."""
        return tuple(self.parts.values())


def compose_object(reader: Reader, node: Node, pointer: str) -> Composition:
    """Merge a schema with its ``allOf`` parts; a later definition of a property wins."""
    composition = Composition(above={pointer})
    _add_schema(reader, composition, _Piece(node, pointer, above=frozenset({pointer})))
    return composition


def compose_branch(
    reader: Reader, common: Composition, branch: Node, pointer: str, owner: str
) -> Composition:
    """What an object is made of where it follows one branch of a choice; ``owner`` names that object."""
    composition = replace(
        common,
        parts=dict(common.parts),
        required=set(common.required),
        above=set(common.above),
        choices=(),
    )
    above = frozenset(common.above)
    _add_schema(reader, composition, _Piece(branch, pointer, owner, above))
    return composition


def is_discriminated_child(reader: Reader, composition: Composition) -> bool:
    """Tell whether an object is one of those that a discriminator tells from what they extend."""
    schemas = (find(reader.document.root, at) for at in composition.above)
    return any(
        node is not None and is_discriminated_parent(node[0]) for node in schemas
    )


class _Piece(Struct, frozen=True):
    """A schema to add: the declaration it belongs to, and the pointers of the schemas that led to it."""

    node: Node
    pointer: str
    owner: str | None = None
    above: frozenset[str] = frozenset()


def _add_schema(reader: Reader, into: Composition, piece: _Piece) -> None:
    """Add a schema after those that it refers to and is made of, in order; chains of them may be long."""
    pending = [(piece, False)]
    while pending:
        one, has_inner = pending.pop()
        if has_inner:
            _add_own_keywords(reader, into, one)
        else:
            pending.append((one, True))
            inner = list(_inner_pieces(reader, into, one))
            pending += [(further, False) for further in reversed(inner)]


def _inner_pieces(reader: Reader, into: Composition, piece: _Piece) -> Iterator[_Piece]:
    node, pointer = piece.node, piece.pointer
    if "$ref" in node:
        resolved = reader.follow(node, pointer)
        if resolved is not None and resolved[1] not in piece.above:
            target, at = resolved
            into.above.add(at)
            owner = component_name(at) or piece.owner
            yield _Piece(target, at, owner, piece.above | {at})
    for index, part in enumerate(reader.sequence(node, "allOf", pointer)):
        at = f"{pointer}/allOf/{index}"
        if is_node(part):
            yield _Piece(part, at, piece.owner, piece.above)
        elif not isinstance(part, bool):
            reader.report_wrong_type(at, "a schema", part)


def _add_own_keywords(reader: Reader, into: Composition, piece: _Piece) -> None:
    node, pointer = piece.node, piece.pointer
    for name, schema in reader.mapping(node, "properties", pointer).items():
        at = child(f"{pointer}/properties", name)
        if name in into.parts:
            if _adds_nothing(schema) or _is_wider(schema, into.parts[name].node):
                continue
            _report_conflict(reader, into.parts[name], schema, at)
        into.parts[name] = Part(name, schema, at, piece.owner)
    into.required.update(reader.strings(node, "required", pointer))
    _add_unnamed_properties(reader, into, node, pointer)
    _add_alternatives(reader, into, piece)


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
    if before is not None and after is not None and not is_narrower:
        reader.report.warning(
            "lower/all-of-conflict",
            f"property {earlier.name!r} is {after!r} here and {before!r} in another part of the `allOf`; "
            "the later is taken",
            reader.place(pointer),
        )


def _add_unnamed_properties(
    reader: Reader, into: Composition, node: Node, pointer: str
) -> None:
    into.is_object = into.is_object or node.get("type") == "object"
    for pattern, schema in reader.mapping(node, "patternProperties", pointer).items():
        at = child(f"{pointer}/patternProperties", pattern)
        into.patterns += ((schema, at),)
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        extra = node.get(keyword)
        if extra is False:
            into.additional = False
        elif is_node(extra) and into.additional is not False:
            into.additional, into.additional_at = extra, f"{pointer}/{keyword}"


def _add_alternatives(reader: Reader, into: Composition, piece: _Piece) -> None:
    for keyword in ("oneOf", "anyOf"):
        branches = piece.node.get(keyword)
        if not is_list(branches):
            continue
        choice = Alternatives(piece.node, keyword, child(piece.pointer, keyword))
        if only_requires(branches):
            reader.tally(f"unexpressed:{keyword}", choice.pointer)
        elif not _leads_back(reader, choice, piece.above):
            into.choices += (choice,)


def _leads_back(reader: Reader, choice: Alternatives, above: frozenset[str]) -> bool:
    """Tell whether a branch is the composing schema itself, which extends the one that lists it."""
    ends = (
        reader.target_pointer(branch)
        for branch in choice.branches
        if is_node(branch) and "$ref" in branch
    )
    return any(end in above for end in ends)
