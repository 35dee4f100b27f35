"""Groups: which group of operations each page and operation belongs to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from specpress import ir
from specpress.docs import pages
from specpress.docs.pages import DocMethod, DocPage, Docs
from specpress.reconcile.drift import Sides
from specpress.reconcile.naming import fold_name

SHARED = "shared"
"""The group of what several groups use, or none."""


def group_lookup(docs: Docs, api: ir.Api) -> Callable[[Sides], str]:
    """Tell the group of a disagreement: that whose methods lead to the docs page, else that of the operation."""
    by_file = _groups_by_file(docs)
    accessors = {fold_name(group.accessor): group.accessor for group in docs.groups}
    by_place = {
        operation.place: accessors.get(fold_name(name), name)
        for operation in api.operations
        for name in (*operation.group[:1], *operation.tags[:1], SHARED)[:1]
    }

    def group_of(sides: Sides) -> str:
        if sides.docs.place is not None:
            return by_file.get(sides.docs.place.file, SHARED)
        return by_place.get(sides.spec.place, SHARED)

    return group_of


def _groups_by_file(docs: Docs) -> dict[str, str]:
    """The group of each page that has one alone; every page is met once for each group that leads to it."""
    group_of_file: dict[str, str] = {}
    methods: dict[str, list[DocMethod]] = {}
    for method in docs.methods:
        methods.setdefault(method.group, []).append(method)
    for name, group_methods in methods.items():
        for page in _reachable_pages(
            docs, chain.from_iterable(map(_method_types, group_methods))
        ):
            group_of_file[page.path] = (
                name if page.path not in group_of_file else SHARED
            )
    for group in docs.groups:
        group_of_file[group.place.file] = group.accessor
    return group_of_file


def _reachable_pages(docs: Docs, roots: Iterable[pages.Type]) -> list[DocPage]:
    """The pages that some types lead to, each once."""
    reached: dict[tuple[str, str], DocPage] = {}
    pending = list(roots)
    while pending:
        for reference in pages.references(pending.pop()):
            page = docs.page(reference.package, reference.name)
            if page is not None and (page.package, page.name) not in reached:
                reached[page.package, page.name] = page
                pending += page.types
                pending += [row.type for row in page.fields if row.type is not None]
    return list(reached.values())


def _method_types(method: DocMethod) -> Iterator[pages.Type]:
    docs_types = (
        method.request,
        method.response,
        *(row.type for row in method.parameters),
        *(error.type for error in method.errors),
    )
    return (docs_type for docs_type in docs_types if docs_type is not None)
