"""Wire evidence: the places where docs spell a name as the API does -> docs names, each with that spelling.

These are the placeholders of paths, the examples of cells and words in descriptions: they come from the API's own
description, while field tables and usage examples spell names as the SDK's language does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import cast

from specpress.docs import pages
from specpress.docs.pages import DocPage, Docs
from specpress.reconcile.naming import fold_name, to_camel_case

_WORD = re.compile(
    r"(?<![\w-])[A-Za-z][a-z0-9]*"
    r"(?:(?:_[A-Za-z0-9]+)+|(?:-[A-Za-z0-9]+)+|(?:[A-Z][a-z0-9]+)+)(?![\w-])"
)
"""A name of several words, in any spelling."""

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_DEPTH = 16
"""How deep an example is followed along the types of its parts."""


def quoted_names(docs: Docs) -> Iterator[tuple[str, str]]:
    """The docs names that pages quote as the API spells them, each with that spelling."""
    labels: dict[str, dict[str, None]] = {}
    for name in _list_names(docs):
        labels.setdefault(fold_name(name), {})[name] = None
    words: dict[str, None] = {}
    for text in dict.fromkeys(filter(None, _list_texts(docs))):
        words.update(dict.fromkeys(_WORD.findall(text)))
    for word in words:
        for name in labels.get(fold_name(word), ()):
            yield name, word
    paths = dict.fromkeys(method.path for method in docs.methods if method.path)
    for word in dict.fromkeys(w for path in paths for w in _PLACEHOLDER.findall(path)):
        if _WORD.fullmatch(word):
            for name in labels.get(fold_name(word), (to_camel_case(word),)):
                yield name, word


def _list_names(docs: Docs) -> Iterator[str]:
    for page in docs.pages:
        for row in page.fields:
            yield row.name
    for method in docs.methods:
        for row in method.parameters:
            yield row.name


def _list_texts(docs: Docs) -> Iterator[str | None]:
    """The texts that come from the API's own description."""
    for page in docs.pages:
        yield page.description
        for row in page.fields:
            yield row.description
            yield row.example
    for method in docs.methods:
        yield method.description
        for row in method.parameters:
            yield row.description
            yield row.example


def names_in_examples(docs: Docs) -> dict[str, str]:
    """The docs names that the objects of examples spell in one way, which is not the docs' own.

    An example that spells a name as the docs do may have been written for the SDK.
    """
    spelled: dict[str, set[str]] = {}
    for page in docs.pages:
        for row in page.fields:
            if row.example is None or row.example[:1] not in {"{", "["}:
                continue
            try:
                value = json.loads(row.example.replace("<br/>", "\n"))
            except (ValueError, RecursionError):
                continue
            for name, key in _match_keys(row.type, value, docs, _DEPTH):
                spelled.setdefault(name, set()).add(key)
    return {
        name: key
        for name, keys in spelled.items()
        for key in keys
        if len(keys) == 1 and key != name
    }


def _match_keys(
    type_: pages.Type | None, value: object, docs: Docs, depth: int
) -> Iterator[tuple[str, str]]:
    """The docs names of the fields that an example shows, each with its key there."""
    match type_:
        case _ if depth == 0:
            return
        case pages.OptionalOf(inner) | pages.NullableOf(inner):
            yield from _match_keys(inner, value, docs, depth - 1)
        case pages.UnionOf(members):
            for member in members:
                yield from _match_keys(member, value, docs, depth - 1)
        case pages.ArrayOf(inner) | pages.MapOf(inner):
            for part in _list_parts(value):
                yield from _match_keys(inner, part, docs, depth - 1)
        case pages.NamedRef(package, name):
            page = docs.page(package, name)
            if page is not None:
                yield from _match_keys_of_page(page, value, docs, depth - 1)
        case _:
            return


def _match_keys_of_page(
    page: DocPage, value: object, docs: Docs, depth: int
) -> Iterator[tuple[str, str]]:
    for member in page.types:
        yield from _match_keys(member, value, docs, depth)
    if not isinstance(value, dict):
        return
    rows = {fold_name(row.name): row for row in page.fields}
    for key, part in cast("dict[str, object]", value).items():
        row = rows.get(fold_name(key))
        if row is not None:
            yield row.name, key
            yield from _match_keys(row.type, part, docs, depth)


def _list_parts(value: object) -> Iterable[object]:
    """The items of a list, or the values of an object."""
    if isinstance(value, dict):
        return cast("dict[str, object]", value).values()
    return cast("list[object]", value) if isinstance(value, list) else ()
