"""Schema identifiers: references by ``$id``, ``$anchor`` and ``$self`` -> references by pointer in one document."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urldefrag, urljoin

from msgspec import Struct, field

from specpress.source.document import Document
from specpress.source.pointer import Json, child, find, from_fragment

MARKERS = ('$id"', "$id:", "$id'", "nchor", "$self")
"""What a text says that gives names to schemas."""

_DATA = frozenset({"example", "examples", "default", "enum", "const", "value"})
_MAPS_BY_NAME = frozenset(
    {"properties", "patternProperties", "schemas", "definitions", "$defs"}
)


def resolve_identifiers(document: Document) -> Document:
    """Give the document with each reference to a name of it (JSON Schema 2020-12 Core, section 8.2) as a pointer.

    What names nothing stays as it is, as does a pointer that leads somewhere from the root alone.
    """
    own = document.root.get("$self")
    names = _Identifiers(document.root, {(own if isinstance(own, str) else ""): ""})
    base = next(iter(names.schemas))
    for pointer, node, above in _walk_schemas(document.root, "", base):
        names.add(pointer, node, above)
    root = _rewrite_references(document.root, base, names)
    return Document(document.file, root, document.origins)


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


def _walk_schemas(
    node: Json, pointer: str, base: str, *, keys_are_names: bool = False
) -> Iterator[tuple[str, dict[str, Json], str]]:
    """Every mapping that is no data and no map of names, with its pointer and the URI it stands under."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from _walk_schemas(item, child(pointer, index), base)
    if not isinstance(node, dict):
        return
    if not keys_are_names:
        base = _base_of(node, base)
        yield pointer, node, base
    for key, value in node.items():
        if keys_are_names or not _is_data(key):
            inner = child(pointer, key)
            yield from _walk_schemas(
                value,
                inner,
                base,
                keys_are_names=not keys_are_names and key in _MAPS_BY_NAME,
            )


def _rewrite_references(
    node: dict[str, Json],
    base: str,
    names: _Identifiers,
    *,
    keys_are_names: bool = False,
) -> dict[str, Json]:
    if not keys_are_names:
        base = _base_of(node, base)
    rewritten: dict[str, Json] = {}
    for key, value in node.items():
        match value:
            case str() if key == "$ref" and not keys_are_names:
                rewritten[key] = names.pointer_to(value, base)
            case dict() if keys_are_names or not _is_data(key):
                inner = not keys_are_names and key in _MAPS_BY_NAME
                rewritten[key] = _rewrite_references(
                    value, base, names, keys_are_names=inner
                )
            case list() if keys_are_names or not _is_data(key):
                rewritten[key] = [
                    (
                        _rewrite_references(item, base, names)
                        if isinstance(item, dict)
                        else item
                    )
                    for item in value
                ]
            case _:
                rewritten[key] = value
    return rewritten


def _is_data(key: str) -> bool:
    return key in _DATA or key.startswith("x-")
