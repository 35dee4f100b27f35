"""Operations: those of both sides, with the docs' names and prose and what only the docs have of them."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Place
from specpress.docs.pages import DocField, DocMethod
from specpress.facts import OperationFacts
from specpress.reconcile.adopt import Adoption
from specpress.reconcile.arguments import Signature, adopted_body, has, is_body
from specpress.reconcile.drift import row_says
from specpress.reconcile.joins import Joined
from specpress.reconcile.merge import parameter, prose
from specpress.reconcile.returns import pagination
from specpress.reconcile.spelling import flat
from specpress.reconcile.walk import Walk


def merge_operation(joined: Joined, adoption: Adoption) -> ir.Operation:
    """An operation with what its method says of it."""
    operation, method = joined.operation, joined.method
    summary, description = _words(adoption.walk, operation, method)
    parameters = tuple(
        (
            parameter(slot, joined.parameters[index])
            if index in joined.parameters
            else slot
        )
        for index, slot in enumerate(operation.parameters)
    )
    parameters, body = _added(joined, parameters, _merged_body(joined), adoption)
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
        or pagination(method, parameters, OperationFacts(), adoption),
        request_label=joined.request.name if joined.request else None,
        source=ir.Source.BOTH,
    )


def _merged_body(joined: Joined) -> ir.RequestBody | None:
    body, row = joined.operation.body, joined.body
    if body is None or row is None:
        return body
    return replace(
        body,
        label=row.name,
        description=prose(body.description, row.description),
        source=ir.Source.BOTH,
    )


def _added(
    joined: Joined,
    parameters: tuple[ir.Parameter, ...],
    body: ir.RequestBody | None,
    adoption: Adoption,
) -> tuple[tuple[ir.Parameter, ...], ir.RequestBody | None]:
    """Parameters and body with those that only the docs have."""
    operation = joined.operation
    signature = Signature(joined.method, operation.path, joined.names)
    for row in joined.surplus:
        if body is None and is_body(row, operation.method, adoption.walk.docs):
            body = adopted_body(row, adoption)
            outcome = "kept, as the body"
        else:
            made = signature.parameter(row, adoption)
            where = f"the {made.location.value} parameter `{made.name}`"
            outcome = f"kept, as {where}"
            if has(parameters, made):
                outcome = f"left out: {where} is there already"
            else:
                parameters = (*parameters, made)
        _report(joined, row, outcome, adoption.walk)
    return parameters, body


def _report(joined: Joined, row: DocField, outcome: str, walk: Walk) -> None:
    page, method = joined.request, joined.method
    owner = page.name if page is not None else f"{method.group}.{method.name}"
    file = page.path if page is not None else method.file
    place = Place(file, line=row.line, column=1)
    walk.drift.missing_in_spec(
        f"`{owner}.{row.name}`",
        (row_says(row), place),
        joined.operation.place,
        outcome,
    )


def _words(
    walk: Walk, operation: ir.Operation, method: DocMethod
) -> tuple[str | None, str | None]:
    """Summary and description; the docs show the summary where there is no description."""
    docs = Place(method.file, line=method.line, column=1)
    subject = f"`{method.group}.{method.name}`"
    walk.drift.flag(
        "deprecated",
        subject,
        (method.deprecated, docs),
        (operation.deprecated, operation.place),
    )
    shown = operation.description or operation.summary
    summary = prose(operation.summary, method.summary)
    if flat(shown or "") == flat(method.description or ""):
        return summary, operation.description
    walk.drift.descriptions(
        subject, (method.description, docs), (shown, operation.place)
    )
    return summary, method.description or operation.description
