"""Uploads: the classes that SDKs make for the files of a multipart body.

Such a class has a name and a content where the API has the octets alone.
"""

from __future__ import annotations

from specpress.docs import pages
from specpress.docs.pages import DocPage, Docs, Traits
from specpress.reconcile.naming import fold_name
from specpress.reconcile.type_kinds import primitive_kind

_PARTS = frozenset({"filename", "content"})
_FURTHER = frozenset({"contenttype"})


def is_file_page(page: DocPage, traits: Traits) -> bool:
    """Tell whether a class has nothing but a file's name, its octets and perhaps its media type."""
    if page.kind != "object" or len(page.fields) > len(_PARTS | _FURTHER):
        return False
    rows = {fold_name(row.name): row.type for row in page.fields}
    return frozenset(rows) - _FURTHER == _PARTS and _is_octets(rows["content"], traits)


def is_file(type_: pages.Type | None, docs: Docs) -> bool:
    """Tell whether a type is octets, or a class of a file with its name."""
    match type_:
        case pages.Prim():
            return primitive_kind(type_) == "binary"
        case pages.NamedRef(package, name):
            page = docs.page(package, name)
            return page is not None and is_file_page(page, docs.traits)
        case pages.OptionalOf(inner) | pages.NullableOf(inner):
            return is_file(inner, docs)
        case pages.UnionOf(members):
            return all(is_file(member, docs) for member in members)
        case _:
            return False


def has_file(type_: pages.Type | None, docs: Docs) -> bool:
    """Tell whether a type is a class with a field that is a file or a list of them."""
    match type_:
        case pages.OptionalOf(inner) | pages.NullableOf(inner):
            return has_file(inner, docs)
        case pages.NamedRef(package, name):
            page = docs.page(package, name)
            rows = (
                () if page is None or is_file_page(page, docs.traits) else page.fields
            )
            return any(is_file_field(row.type, docs) for row in rows)
        case _:
            return False


def is_file_field(type_: pages.Type | None, docs: Docs) -> bool:
    """Tell whether a type is a file or a list of them."""
    match type_:
        case pages.ArrayOf(item):
            return is_file(item, docs)
        case pages.OptionalOf(inner) | pages.NullableOf(inner):
            return is_file_field(inner, docs)
        case _:
            return is_file(type_, docs)


def _is_octets(type_: pages.Type | None, traits: Traits) -> bool:
    """Tell whether a type is that of a file's content, of which some languages tell no more than that it is text."""
    match type_:
        case pages.Prim():
            kind = primitive_kind(type_)
            return kind in {"binary", "any"} or (
                kind == "string" and traits.octets_are_text
            )
        case pages.OptionalOf(inner) | pages.NullableOf(inner):
            return _is_octets(inner, traits)
        case pages.UnionOf(members):
            return any(_is_octets(member, traits) for member in members)
        case _:
            return False
