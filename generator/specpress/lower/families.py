"""Families: the schemas that extend a discriminated one by ``allOf``, so that it stands for itself and all of them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from specpress import ir
from specpress.lower.declaration_names import COMPONENTS
from specpress.lower.document_reader import Node, Reader, child, is_list, is_node


class Family(Struct, frozen=True):
    """What a component stands for besides itself: its heirs, in the order they are met.

    ``node`` at ``pointer`` is the schema with their discriminator, the component itself or one that it extends.
    """

    heirs: tuple[str, ...]
    node: Node
    pointer: str


def find_families(reader: Reader, components: Node) -> dict[str, Family]:
    """The components that others extend and that have a discriminator, their own or of what they extend, by pointer."""
    if not any(map(is_discriminated_parent, components.values())):
        return {}
    heirs: dict[str, list[str]] = {}
    for name, node in components.items():
        for pointer in dict.fromkeys(_extended(reader, node)):
            heirs.setdefault(pointer, []).append(name)
    families: dict[str, Family] = {}
    for name, node in components.items():
        if is_node(node) and is_discriminated_parent(node):
            at = _pointer(name)
            _add_families(families, name, (node, at), heirs)
    return families


def _add_families(
    families: dict[str, Family],
    root: str,
    discriminated: tuple[Node, str],
    heirs: dict[str, list[str]],
) -> None:
    """Add the family of a component with a discriminator, and those of its heirs that have heirs themselves."""
    pending = [root]
    seen = {root}
    for name in pending:
        descendants = _descendants(name, heirs)
        if descendants and (name == root or _pointer(name) not in families):
            spelled = tuple(map(ir.path_step, descendants))
            families[_pointer(name)] = Family(spelled, *discriminated)
        further = [one for one in descendants if one not in seen]
        seen.update(further)
        pending += further


def _pointer(name: str) -> str:
    return child(COMPONENTS.rstrip("/"), name)


def _descendants(name: str, heirs: dict[str, list[str]]) -> list[str]:
    """The heirs of a component and theirs, the nearest first."""
    descendants: dict[str, None] = {}
    pending = [name]
    for one in pending:
        further = [
            heir for heir in heirs.get(_pointer(one), ()) if heir not in descendants
        ]
        further = [heir for heir in dict.fromkeys(further) if heir != name]
        descendants.update(dict.fromkeys(further))
        pending += further
    return list(descendants)


def _extended(reader: Reader, node: object) -> Iterator[str]:
    """The pointers of the schemas that one extends by its ``allOf``, or by those in it."""
    pending = [node]
    while pending:
        one = pending.pop()
        parts = one.get("allOf") if is_node(one) else None
        for part in parts if is_list(parts) else ():
            at = reader.target_pointer(part) if is_node(part) else None
            if at is not None:
                yield at
            else:
                pending.append(part)


def is_discriminated_parent(node: object) -> bool:
    """Tell whether a schema has a discriminator for the schemas that extend it by ``allOf``."""
    if not is_node(node) or not is_node(node.get("discriminator")):
        return False
    return "oneOf" not in node and "anyOf" not in node
