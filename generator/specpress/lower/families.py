"""Families: the schemas that extend a discriminated one by ``allOf``, so that it stands for itself and all of them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

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


class Families(Struct, frozen=True):
    """The components that others extend, and that have a discriminator, their own or of what they extend.

    ``direct_heirs`` are the names of those that extend one directly, by its pointer. ``discriminated`` are the schemas
    with a discriminator, each with its pointer, by those of all that extend it; ``parents`` are those with one of
    their own.
    """

    direct_heirs: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    discriminated: dict[str, tuple[Node, str]] = field(
        default_factory=dict[str, tuple[Node, str]]
    )
    parents: frozenset[str] = frozenset()

    def __contains__(self, pointer: str) -> bool:
        """Tell whether a component stands for others too."""
        return pointer in self.discriminated and pointer in self.direct_heirs

    def is_discriminated(self, pointer: str) -> bool:
        """Tell whether a component has a discriminator, or extends one that has."""
        return pointer in self.discriminated

    def of(self, pointer: str) -> Family:
        """The family of a component."""
        heirs: dict[str, None] = {}
        pending = [pointer]
        for one in pending:
            direct = self.direct_heirs.get(one, ())
            further = [h for h in direct if h not in heirs and _pointer(h) != pointer]
            heirs.update(dict.fromkeys(further))
            pending += map(_pointer, dict.fromkeys(further))
        spelled = tuple(map(ir.path_step, heirs))
        return Family(spelled, *self.discriminated[pointer])


def find_families(reader: Reader, components: Node) -> Families:
    """The components that others extend by ``allOf``, as far as a discriminator tells them apart."""
    roots = {
        _pointer(name): node
        for name, node in components.items()
        if is_discriminated_parent(node)
    }
    if not roots:
        return Families()
    heirs: dict[str, list[str]] = {}
    for name, node in components.items():
        for pointer in dict.fromkeys(_extended(reader, node)):
            heirs.setdefault(pointer, []).append(name)
    discriminated = {at: (node, at) for at, node in roots.items()}
    pending = list(roots)
    for pointer in pending:
        for heir in map(_pointer, heirs.get(pointer, ())):
            if heir not in discriminated:
                discriminated[heir] = discriminated[pointer]
                pending.append(heir)
    return Families(heirs, discriminated, frozenset(roots))


def _pointer(name: str) -> str:
    return child(COMPONENTS.rstrip("/"), name)


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
