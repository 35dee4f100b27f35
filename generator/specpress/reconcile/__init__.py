"""Reconcile: the intermediate model and the docs pages -> one model, with every disagreement reported.

The specification decides what goes over the wire; the docs decide the names that people see and the prose; what only
one of the two has is kept.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Place, Report
from specpress.docs.pages import DocMethod, Docs
from specpress.facts import Facts
from specpress.reconcile import homes
from specpress.reconcile.adopt import Adoption
from specpress.reconcile.credentials import usual
from specpress.reconcile.docs_only import adopt_operation
from specpress.reconcile.drift import Drift, Side, Sides
from specpress.reconcile.joins import Joined, counterparts, join
from specpress.reconcile.labels import labels
from specpress.reconcile.merge import merge
from specpress.reconcile.operations import merge_operation
from specpress.reconcile.outline import client, outline
from specpress.reconcile.spelling import flat, fold
from specpress.reconcile.stated import Stated
from specpress.reconcile.walk import Walk

__all__ = ["Stated", "outline", "reconcile"]


def reconcile(
    api: ir.Api, docs: Docs, report: Report, stated: Stated | None = None
) -> ir.Api:
    """Join the API with its docs. Without operations and declarations the API is made from the docs alone.

    ``stated`` are the facts that somebody states in place of what would be guessed.
    """
    stated = stated or Stated(Facts())
    drift = Drift(report, silent=not api.operations and not api.declarations)
    walk = Walk(docs, api.declarations, drift)
    methods, extra = counterparts(api.operations, docs.methods)
    joined = {
        operation.id: join(walk, operation, methods[operation.id])
        for operation in api.operations
        if operation.id in methods
    }
    walk.run()
    drift.names(_renamed(joined.values()))
    adoption = Adoption(walk, report, api.schemes, usual(docs, api), stated)
    operations: list[ir.Operation] = []
    for operation in api.operations:
        if operation.id in joined:
            operations.append(merge_operation(joined[operation.id], adoption))
        else:
            said = f"{operation.method} {operation.path}"
            drift.missing_in_docs(
                f"operation `{operation.id}`",
                homes.in_docs(operation, docs),
                (said, operation.place),
            )
            operations.append(operation)
    operations += _adopted(extra, api, adoption)
    requests = [o.request_label for o in operations if o.request_label is not None]
    declarations = merge(walk, labels(walk, requests), adoption)
    adoption.run()
    stated.report_unused(report)
    return replace(
        api,
        operations=tuple(operations),
        declarations={**declarations, **adoption.made},
        tags=_tags(api, docs, drift),
        label=client(docs) or api.label,
    )


def _adopted(
    methods: list[DocMethod], api: ir.Api, adoption: Adoption
) -> list[ir.Operation]:
    """The operations that only the docs have."""
    taken = {operation.id for operation in api.operations}
    found: list[ir.Operation] = []
    for method in methods:
        operation = adopt_operation(method, adoption)
        subject = f"operation `{method.group}.{method.name}`"
        place = Place(method.file, line=method.line, column=1)
        if operation is None:
            adoption.report.warning(
                "reconcile/no-route",
                f"{subject}: the page tells no verb and path; left out",
                place,
                hint=f'state them in sdk.toml, under [operations."{method.group}.{method.name}"]',
            )
        elif operation.id in taken:
            adoption.report.warning(
                "reconcile/same-operation",
                f"{subject}: there is an operation `{operation.id}` already; left out",
                place,
            )
        else:
            taken.add(operation.id)
            found.append(operation)
            said = f"{operation.method} {operation.path}"
            adoption.walk.drift.missing_in_spec(
                subject, (said, place), homes.in_spec(method, api), "made from the docs"
            )
    return found


def _renamed(joined: Iterable[Joined]) -> list[Sides]:
    """The operations that the specification itself names differently."""
    found: list[Sides] = []
    for one in joined:
        operation, method = one.operation, one.method
        ours, theirs = _path(operation), f"{method.group}.{method.name}"
        if operation.name is not None and fold(ours) != fold(theirs):
            place = Place(method.file, line=method.line, column=1)
            sides = Side(theirs, place), Side(ours, operation.place)
            found.append(Sides(f"operation {operation.id}", *sides))
    return found


def _path(operation: ir.Operation) -> str:
    return ".".join((*operation.group, operation.name or operation.id))


def _tags(api: ir.Api, docs: Docs, drift: Drift) -> tuple[ir.Tag, ...]:
    """The tags, with the docs' words about the groups, which come first where a tag has a group's name."""
    said = {fold(group.accessor): group for group in docs.groups if group.description}
    tags: list[ir.Tag] = []
    for tag in api.tags:
        group = said.pop(fold(tag.name), None)
        tags.append(tag)
        if group is not None and flat(group.description or "") != flat(
            tag.description or ""
        ):
            drift.descriptions(
                f"group `{group.accessor}`",
                (group.description, group.place),
                (tag.description, tag.place),
            )
            tags[-1] = replace(tag, description=group.description)
    tags += [ir.Tag(group.accessor, group.description) for group in said.values()]
    return tuple(tags)
