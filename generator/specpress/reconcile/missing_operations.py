"""Missing operations: where one side would have an operation that only the other has."""

from __future__ import annotations

from collections.abc import Sequence

from specpress import ir
from specpress.diagnostics import Place
from specpress.docs.pages import DocMethod, Docs
from specpress.reconcile.docs_converter import DocsConverter
from specpress.reconcile.naming import fold_name


def place_in_specification(method: DocMethod, api: ir.Api) -> Place | None:
    """The path of a method in the specification, else all its paths; ``None`` where it is made of several files."""
    files: set[str] = set()
    for operation in api.operations:
        place = operation.place
        if place is not None and place.pointer is not None:
            if operation.path == method.path:
                return Place(place.file, place.pointer.rpartition("/")[0])
            files.add(place.file)
    return Place(files.pop(), "/paths") if len(files) == 1 else None


def place_in_docs(operation: ir.Operation, docs: Docs) -> Place | None:
    """The page of an operation's group; ``None`` where there is none."""
    names = {fold_name(name) for name in operation.group[:1] or operation.tags[:1]}
    for group in docs.groups:
        if fold_name(group.accessor) in names:
            return group.place
    return None


def report_unrouted(methods: Sequence[DocMethod], converter: DocsConverter) -> None:
    """Report the methods without HTTP method and path: each, or all at once where no method is joined.

    Where that leaves nothing to call, it is an error.
    """
    docs, report = converter.comparison.docs, converter.report
    if methods and len(methods) == len(docs.methods):
        is_alone = converter.comparison.drift.silent
        record = report.error if is_alone else report.warning
        record(
            "reconcile/no-route",
            f"no page gives verb and path of any of the {len(methods)} methods, and their names match no operation"
            + ("" if not is_alone else ": there is nothing to call"),
            Place(methods[0].file, line=methods[0].line, column=1),
            hint="an overlay with code samples (x-codeSamples) that call them joins them with the operations",
        )
        return
    for method in methods:
        name = f"{method.group}.{method.name}"
        report.warning(
            "reconcile/no-route",
            f"operation `{name}`: the page gives no verb and path; left out",
            Place(method.file, line=method.line, column=1),
            hint=f'state them in sdk.toml, under [operations."{name}"]',
        )
