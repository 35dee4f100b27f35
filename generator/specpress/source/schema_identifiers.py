"""Schema identifiers: references by ``$id``, ``$anchor`` and ``$self`` -> references by pointer in one document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import urldefrag, urljoin

from msgspec import Struct, field

from specpress.source.document import Document
from specpress.source.objects import DOCUMENT, children, rebuild
from specpress.source.pointer import Json, child, find, from_fragment

_MARKERS = ('$id"', "$id:", "$id'", "nchor", "$self")


def has_identifiers(text: str) -> bool:
    """Whether a text may give names to schemas."""
    return any(word in text for word in _MARKERS)


def resolve_identifiers(document: Document, kind: str = DOCUMENT) -> Document:
    """Give the document with each reference to a name of it (JSON Schema 2020-12 Core, section 8.2) as a pointer.

    What names nothing stays as it is, as does a pointer that leads somewhere from the root alone. ``kind`` is that of
    the root.
    """
    own = document.root.get("$self")
    names = _Identifiers(document.root, {(own if isinstance(own, str) else ""): ""})
    base = next(iter(names.schemas))
    bases: dict[str, str] = {}
    for pointer, node, above in _walk_objects(document.root, base, kind):
        names.add(pointer, node, above)
        bases[pointer] = above
    root = _rewrite_references(document.root, bases, names, kind)
    if not isinstance(root, dict):
        return document
    return Document(document.file, root, document.origins)


def find_anchor(root: Json, name: str) -> str | None:
    """Give the pointer of what a file of any kind gives a name to; None where it does not."""
    stack: list[tuple[Json, str]] = [(root, "")]
    while stack:
        node, pointer = stack.pop()
        if isinstance(node, dict):
            if name in (node.get("$anchor"), node.get("$dynamicAnchor")):
                return pointer
            stack += [(item, child(pointer, key)) for key, item in node.items()]
        elif isinstance(node, list):
            stack += [(item, child(pointer, at)) for at, item in enumerate(node)]
    return None


class _Identifiers(Struct):
    """What is named in a document: schemas by their URI, and anchors by that of their schema."""

    root: Json
    schemas: dict[str, str]
    anchors: dict[tuple[str, str], str] = field(
        default_factory=dict[tuple[str, str], str]
    )

    def add(self, pointer: str, node: dict[str, Json], base: str) -> None:
        """Take in the names that a schema has."""
        if pointer and isinstance(node.get("$id"), str):
            self.schemas.setdefault(base, pointer)
        for keyword in ("$anchor", "$dynamicAnchor"):
            name = node.get(keyword)
            if isinstance(name, str):
                self.anchors.setdefault((base, name), pointer)

    def pointer_to(self, ref: str, base: str) -> str:
        """The reference as a pointer into the document, or as it is."""
        try:
            uri, fragment = urldefrag(
                base + ref if ref[:1] == "#" else urljoin(base, ref)
            )
        except ValueError:  # an address that is none
            return ref
        schema = self.schemas.get(uri)
        target = None if schema is None else schema + from_fragment(fragment)
        if fragment and not fragment.startswith("/"):
            target = self.anchors.get((uri, fragment))
        if target is None or (schema and find(self.root, target) is None):
            return ref
        return f"#{target.replace('%', '%25')}"


def _base_of(node: dict[str, Json], base: str) -> str:
    """The URI that references in a node are relative to."""
    own = node.get("$id")
    try:
        return urldefrag(urljoin(base, own))[0] if isinstance(own, str) else base
    except ValueError:
        return base


def _walk_objects(
    root: Json, base: str, kind: str
) -> Iterator[tuple[str, dict[str, Json], str]]:
    """Every object that is no data and no map of names, with its pointer and the URI it stands under, in order."""
    stack = [(root, "", base, kind)]
    while stack:
        node, pointer, above, node_kind = stack.pop()
        if isinstance(node, dict) and node_kind[:1] != "{":
            above = _base_of(node, above)
            yield pointer, node, above
        below = [
            (value, child(pointer, step), above, inner)
            for step, value, inner in children(node_kind, node)
            if isinstance(value, dict | list)
        ]
        stack += reversed(below)


def _rewrite_references(
    root: Json, bases: Mapping[str, str], names: _Identifiers, kind: str
) -> Json:
    def rewrite(node: Json, pointer: str, _: str) -> Json:
        ref = node.get("$ref") if isinstance(node, dict) else None
        if isinstance(node, dict) and isinstance(ref, str) and pointer in bases:
            return {**node, "$ref": names.pointer_to(ref, bases[pointer])}
        return node

    return rebuild(root, kind, rewrite)
