"""Document: one API description as a tree, and where each of its nodes came from."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from specpress.diagnostics import Place
from specpress.source.pointer import Json


class Document(Struct, frozen=True):
    """A parsed document, whose tree is never changed.

    ``file`` is the name the user gave. ``origins`` tells, for the pointers of nodes that a merge, an upgrade, an
    overlay or a bundle put where they are now, the place they were read from, also of everything below such a node.
    Empty means that every node stands where its file has it.
    """

    file: str
    root: dict[str, Json]
    origins: Mapping[str, Place] = field(default_factory=dict[str, Place])

    def place(self, pointer: str) -> Place:
        """Give the place where the node now at ``pointer`` was read; line and column are not looked up."""
        if not self.origins:
            return Place(self.file, pointer)
        return origin_of(self.file, self.origins, pointer)


def origin_of(file: str, origins: Mapping[str, Place], pointer: str) -> Place:
    """Give the place of ``pointer`` by the nearest entry of ``origins`` at or above it."""
    above = pointer
    while True:
        moved = origins.get(above)
        if moved is not None:
            return Place(moved.file, (moved.pointer or "") + pointer[len(above) :])
        if not above:
            return Place(file, pointer)
        above = above.rpartition("/")[0]
