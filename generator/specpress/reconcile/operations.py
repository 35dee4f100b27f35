"""Operations: those of both sides, with the docs' names and prose and what only the docs have of them."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Place
from specpress.docs.pages import DocField, DocMethod
from specpress.facts import OperationFacts
from specpress.reconcile.comparison import Comparison
from specpress.reconcile.docs_arguments import (
    Signature,
    convert_body,
    has_parameter,
    is_body,
)
from specpress.reconcile.docs_converter import DocsConverter
from specpress.reconcile.docs_responses import find_pagination
from specpress.reconcile.drift import describe_row
from specpress.reconcile.matching import OperationMatch
from specpress.reconcile.merge import choose_wording, merge_parameter
from specpress.reconcile.naming import fold_whitespace


def merge_operation(joined: OperationMatch, converter: DocsConverter) -> ir.Operation:
    """An operation with what its method says of it."""
    operation, method = joined.operation, joined.method
    summary, description = _merge_wording(converter.comparison, operation, method)
    parameters = tuple(
        (
            merge_parameter(slot, joined.parameters[index])
            if index in joined.parameters
            else slot
        )
        for index, slot in enumerate(operation.parameters)
    )
    parameters, body = _add_docs_arguments(
        joined, parameters, _merge_body(joined), converter
    )
    return replace(
        operation,
        group=tuple(filter(None, method.group.split("."))) or operation.group,
        name=method.name,
        summary=summary,
        description=description,
        deprecated=operation.deprecated or method.deprecated,
        parameters=parameters,
        body=body,
        pagination=operation.pagination
        or find_pagination(method, parameters, OperationFacts(), converter),
        request_label=joined.request.name if joined.request else None,
        source=ir.Source.BOTH,
    )


def _merge_body(joined: OperationMatch) -> ir.RequestBody | None:
    body, row = joined.operation.body, joined.body
    if body is None or row is None:
        return body
    return replace(
        body,
        label=row.name,
        description=choose_wording(body.description, row.description),
        source=ir.Source.BOTH,
    )


def _add_docs_arguments(
    joined: OperationMatch,
    parameters: tuple[ir.Parameter, ...],
    body: ir.RequestBody | None,
    converter: DocsConverter,
) -> tuple[tuple[ir.Parameter, ...], ir.RequestBody | None]:
    """Parameters and body with those that only the docs have."""
    operation = joined.operation
    signature = Signature(joined.method, operation.path, joined.names, converter.wires)
    for row in joined.surplus:
        if body is None and is_body(row, operation.method, converter.comparison.docs):
            body = convert_body(row, converter)
            outcome = "kept, as the body"
        else:
            parameter = signature.parameter(row, converter)
            where = f"the {parameter.location.value} parameter `{parameter.name}`"
            outcome = f"kept, as {where}"
            if has_parameter(parameters, parameter):
                outcome = f"left out: {where} is there already"
            else:
                parameters = (*parameters, parameter)
        _report_docs_only(joined, row, outcome, converter.comparison)
    return parameters, body


def _report_docs_only(
    joined: OperationMatch, row: DocField, outcome: str, comparison: Comparison
) -> None:
    page, method = joined.request, joined.method
    owner = page.name if page is not None else f"{method.group}.{method.name}"
    file = page.path if page is not None else method.file
    place = Place(file, line=row.line, column=1)
    comparison.drift.record_missing_in_spec(
        f"`{owner}.{row.name}`",
        (describe_row(row), place),
        joined.operation.place,
        outcome,
    )


def _merge_wording(
    comparison: Comparison, operation: ir.Operation, method: DocMethod
) -> tuple[str | None, str | None]:
    """Summary and description; the docs show the summary where there is no description."""
    docs = Place(method.file, line=method.line, column=1)
    subject = f"`{method.group}.{method.name}`"
    if "deprecated" not in method.untold:
        marks = (method.deprecated, docs), (operation.deprecated, operation.place)
        comparison.drift.record_flags("deprecated", subject, *marks)
    spec_words = operation.description or operation.summary
    summary = choose_wording(operation.summary, method.summary)
    if "description" in method.untold:
        return summary, operation.description
    if fold_whitespace(spec_words or "") == fold_whitespace(method.description or ""):
        return summary, operation.description
    comparison.drift.record_descriptions(
        subject, (method.description, docs), (spec_words, operation.place)
    )
    return summary, method.description or operation.description
