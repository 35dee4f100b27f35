"""References: what a local ``$ref`` leads to."""

from __future__ import annotations

from specpress.source.document import Document
from specpress.source.pointer import Json, find, from_fragment

NARROWING = frozenset(
    {
        "type",
        "enum",
        "const",
        "format",
        "contentEncoding",
        "contentMediaType",
        "pattern",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "items",
        "prefixItems",
        "minItems",
        "maxItems",
        "uniqueItems",
        "properties",
        "required",
        "additionalProperties",
        "unevaluatedProperties",
        "patternProperties",
        "allOf",
        "anyOf",
        "oneOf",
    }
)
"""Keywords of a schema that say more of its values than a ``$ref`` beside them does."""

_SCHEMAS = "/components/schemas/"


Resolved = dict[str, tuple[Json, str] | None]
"""Where references lead, as far as it is known."""


def resolve(
    document: Document, ref: str, known: Resolved | None = None
) -> tuple[Json, str] | None:
    """Give the node a local reference means, and its pointer (OpenAPI 3.1, section 4.8.23).

    A node that is itself nothing but a reference is followed to its end, siblings such as ``description`` ignored;
    a component schema that narrows what it refers to is an end of its own.
    ``None`` where the reference is external, leads nowhere, or only to itself. What ``known`` has is not followed
    again; the references on the way are added to it.
    """
    known = {} if known is None else known
    way: dict[str, None] = {}
    target: tuple[Json, str] | None = None
    while ref not in way and ref not in known:
        way[ref] = None
        target = find_target(document, ref)
        match target:
            case ({"$ref": str(further)} as node, pointer) if not _narrows(
                node, pointer
            ):
                ref = further
                target = None
            case _:
                break
    if ref in known:
        target = known[ref]
    known.update(dict.fromkeys(way, target))
    return target


def find_target(document: Document, ref: str) -> tuple[Json, str] | None:
    """Give the node at which a local reference points, and its pointer; ``None`` where there is none.

    That node may be a reference too.
    """
    if not ref.startswith("#"):
        return None
    pointer = from_fragment(ref[1:])
    if pointer and not pointer.startswith("/"):
        return None
    target = find(document.root, pointer)
    return None if target is None else (target[0], pointer)


def _narrows(node: Json, pointer: str) -> bool:
    if not pointer.startswith(_SCHEMAS) or not isinstance(node, dict):
        return False
    return "/" not in pointer[len(_SCHEMAS) :] and not NARROWING.isdisjoint(node)
