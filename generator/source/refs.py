"""Refs: what a local ``$ref`` leads to."""

from __future__ import annotations

from generator.source.document import Document
from generator.source.pointer import Json, find, from_fragment

MAX_CHAIN = 64
"""How many references may follow each other before they are taken for a cycle."""


def resolve(document: Document, ref: str) -> tuple[Json, str] | None:
    """Give the node a local reference means, and its pointer (OpenAPI 3.1, section 4.8.23).

    A node that is itself nothing but a reference is followed to its end, siblings such as ``description`` ignored.
    ``None`` where the reference is external, leads nowhere, or only to itself.
    """
    for _ in range(MAX_CHAIN):
        if not ref.startswith("#"):
            return None
        pointer = from_fragment(ref[1:])
        if pointer and not pointer.startswith("/"):
            return None
        found = find(document.root, pointer)
        if found is None:
            return None
        match found[0]:
            case {"$ref": str(ref)}:
                continue
            case node:
                return node, pointer
    return None
