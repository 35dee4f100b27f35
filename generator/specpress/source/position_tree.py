"""Position tree: the pointers whose positions are looked for, as a tree that is walked beside the text."""

from __future__ import annotations

from msgspec import Struct, field

from specpress.source.pointer import split


class PositionTree(Struct):
    """A node on the way to a pointer. ``offset`` is where it stands in the text; ``None``: not found (yet)."""

    offset: int | None = None
    children: dict[str, PositionTree] = field(default_factory=dict[str, "PositionTree"])

    def add(self, pointer: str) -> None:
        """Want one more pointer, seen from this node."""
        node = self
        for step in split(pointer):
            node = node.children.setdefault(step, PositionTree())

    def nearest(self, pointer: str) -> int:
        """Give the offset of the deepest node found on the way to ``pointer``; 0 if not even the root was."""
        node, offset = self, self.offset or 0
        for step in split(pointer):
            node = node.children[step]
            if node.offset is None:
                break
            offset = node.offset
        return offset


class UnclearError(Exception):
    """The text is written in a way that the fast walk does not understand."""
