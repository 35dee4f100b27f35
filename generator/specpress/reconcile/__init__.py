"""Reconcile: the intermediate model and the docs pages -> one model, with every disagreement reported.

The specification decides what goes over the wire; the docs decide the public names and the prose; what only
one of the two has is kept.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Place, Report
from specpress.docs.pages import DocMethod, Docs
from specpress.facts import Facts
from specpress.reconcile import missing_operations
from specpress.reconcile.comparison import Comparison
from specpress.reconcile.docs_converter import DocsConverter
from specpress.reconcile.docs_operations import build_operation
from specpress.reconcile.docs_outline import build_outline
from specpress.reconcile.docs_security import default_requirements
from specpress.reconcile.drift import Drift, Side, Sides
from specpress.reconcile.labels import assign_labels
from specpress.reconcile.matching import OperationMatch, match_methods, match_operation
from specpress.reconcile.merge import merge_declarations
from specpress.reconcile.naming import fold_name, fold_whitespace
from specpress.reconcile.operations import merge_operation
from specpress.reconcile.stated_facts import StatedFacts

__all__ = ["StatedFacts", "build_outline", "reconcile"]


def reconcile(
    api: ir.Api, docs: Docs, report: Report, stated_facts: StatedFacts | None = None
) -> ir.Api:
    """Join the API with its docs. Without operations and declarations the API is made from the docs alone.

    ``stated_facts`` are facts that replace guesses.
    """
    stated_facts = stated_facts or StatedFacts(Facts())
    drift = Drift(report, silent=not api.operations and not api.declarations)
    comparison = Comparison(docs, api.declarations, drift)
    methods, extra = match_methods(api.operations, docs.methods)
    joined = {
        operation.id: match_operation(comparison, operation, methods[operation.id])
        for operation in api.operations
        if operation.id in methods
    }
    comparison.run()
    comparison.bind_names()
    drift.names(_name_differences(joined.values()))
    converter = DocsConverter(
        comparison, report, api.schemes, default_requirements(docs, api), stated_facts
    )
    operations: list[ir.Operation] = []
    for operation in api.operations:
        if operation.id in joined:
            operations.append(merge_operation(joined[operation.id], converter))
        else:
            route = f"{operation.method} {operation.path}"
            drift.record_missing_in_docs(
                f"operation `{operation.id}`",
                missing_operations.place_in_docs(operation, docs),
                (route, operation.place),
            )
            operations.append(operation)
    operations += _docs_only_operations(extra, api, converter)
    requests = [o.request_label for o in operations if o.request_label is not None]
    declarations = merge_declarations(
        comparison, assign_labels(comparison, requests), converter
    )
    converter.run()
    stated_facts.report_unused(report)
    return replace(
        api,
        operations=tuple(operations),
        declarations={**declarations, **converter.declarations},
        tags=_merge_tags(api, docs, drift),
        label=api.label if docs.client is None else docs.client.name,
    )


def _docs_only_operations(
    methods: list[DocMethod], api: ir.Api, converter: DocsConverter
) -> list[ir.Operation]:
    """The operations that only the docs have."""
    used_ids = {operation.id for operation in api.operations}
    operations: list[ir.Operation] = []
    built = [(method, build_operation(method, converter)) for method in methods]
    unrouted = [method for method, operation in built if operation is None]
    missing_operations.report_unrouted(unrouted, converter)
    for method, operation in built:
        subject = f"operation `{method.group}.{method.name}`"
        place = Place(method.file, line=method.line, column=1)
        if operation is None:
            continue
        if operation.id in used_ids:
            converter.report.warning(
                "reconcile/same-operation",
                f"{subject}: there is an operation `{operation.id}` already; left out",
                place,
            )
        else:
            used_ids.add(operation.id)
            operations.append(operation)
            route = f"{operation.method} {operation.path}"
            converter.comparison.drift.record_missing_in_spec(
                subject,
                (route, place),
                missing_operations.place_in_specification(method, api),
                "made from the docs",
            )
    return operations


def _name_differences(joined: Iterable[OperationMatch]) -> list[Sides]:
    """The operations that the specification itself names differently."""
    differences: list[Sides] = []
    for one in joined:
        operation, method = one.operation, one.method
        ours, theirs = _dotted_name(operation), f"{method.group}.{method.name}"
        if operation.name is not None and fold_name(ours) != fold_name(theirs):
            place = Place(method.file, line=method.line, column=1)
            sides = Side(theirs, place), Side(ours, operation.place)
            differences.append(Sides(f"operation {operation.id}", *sides))
    return differences


def _dotted_name(operation: ir.Operation) -> str:
    group = operation.group or operation.tags[:1]
    return ".".join((*group, operation.name or operation.id))


def _merge_tags(api: ir.Api, docs: Docs, drift: Drift) -> tuple[ir.Tag, ...]:
    """The tags, with the docs' words about the groups, which come first where a tag has a group's name."""
    groups = {
        fold_name(group.accessor): group for group in docs.groups if group.description
    }
    tags: list[ir.Tag] = []
    for tag in api.tags:
        group = groups.pop(fold_name(tag.name), None)
        tags.append(tag)
        if group is not None and fold_whitespace(
            group.description or ""
        ) != fold_whitespace(tag.description or ""):
            drift.record_descriptions(
                f"group `{group.accessor}`",
                (group.description, group.place),
                (tag.description, tag.place),
            )
            tags[-1] = replace(tag, description=group.description)
    tags += [ir.Tag(group.accessor, group.description) for group in groups.values()]
    return tuple(tags)
