"""Matching: the docs' methods with the specification's operations, and their rows with parameters and bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from specpress import ir
from specpress.diagnostics import Place
from specpress.docs import pages
from specpress.docs.pages import DocField, DocMethod, DocPage, Docs, Traits
from specpress.reconcile.comparison import Comparison
from specpress.reconcile.drift import page_place
from specpress.reconcile.flattened_bodies import body_names, find_flattened_body
from specpress.reconcile.name_matching import match_by_names
from specpress.reconcile.naming import (
    RowPairing,
    fold_name,
    split_location_suffix,
    to_camel_case,
)
from specpress.reconcile.response_comparison import compare_responses
from specpress.reconcile.type_kinds import describe_slot, format_schema_type

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


class OperationMatch(Struct, frozen=True):
    """An operation and its method. ``parameters`` gives each parameter's row by position, ``body`` that of the body."""

    operation: ir.Operation
    method: DocMethod
    parameters: dict[int, DocField]
    body: DocField | None
    surplus: tuple[DocField, ...]
    request: DocPage | None

    @property
    def names(self) -> frozenset[str]:
        """The docs' names of the arguments."""
        rows = (*self.parameters.values(), *self.surplus)
        return frozenset(row.name for row in rows)


def route_key(method: str, path: str) -> tuple[str, str]:
    """A verb and a path whose placeholders have no names, by which two operations are found to be one."""
    return method.upper(), _PLACEHOLDER.sub("{}", path)


def match_methods(
    operations: Iterable[ir.Operation], methods: Iterable[DocMethod]
) -> tuple[dict[str, DocMethod], list[DocMethod]]:
    """The method of each operation id, by operation id, verb and path, or names; and the methods left."""
    by_id = {operation.id: operation for operation in operations}
    by_route = {route_key(o.method, o.path): o for o in by_id.values()}
    by_operation: dict[str, DocMethod] = {}
    without_id: list[DocMethod] = []
    for method in methods:
        if method.operation_id in by_id:
            by_operation.setdefault(method.operation_id, method)
        else:
            without_id.append(method)
    unmatched: list[DocMethod] = []
    for method in without_id:
        key = route_key(method.http_method or "", method.path or "")
        operation = by_route.get(key)
        if operation is None or operation.id in by_operation:
            unmatched.append(method)
        else:
            by_operation[operation.id] = method
    free = (one for one in by_id.values() if one.id not in by_operation)
    unrouted = (one for one in unmatched if not (one.http_method and one.path))
    matched_by_name = match_by_names(free, unrouted)
    matched = set(map(id, matched_by_name.values()))
    return {**by_operation, **matched_by_name}, [
        one for one in unmatched if id(one) not in matched
    ]


def request_rows(
    method: DocMethod, docs: Docs
) -> tuple[str, DocPage | None, tuple[DocField, ...]]:
    """Where the request's rows stand (file and page), and the rows: of its class, or of the method's own table."""
    if isinstance(method.request, pages.NamedRef):
        page = docs.page(method.request.package, method.request.name)
        if page is not None and page.kind == "object":
            return page.path, page, page.fields
    return method.file, None, method.arguments


def takes_body_alone(
    operation: ir.Operation, page: DocPage | None, traits: Traits
) -> bool:
    """Tell whether the request class is the body itself, which is so where there are no parameters."""
    if page is None or operation.body is None or operation.parameters:
        return False
    return not traits.is_arguments_class(page.package, page.name)


def match_operation(
    comparison: Comparison, operation: ir.Operation, method: DocMethod
) -> OperationMatch:
    """Join one operation with its method and let the comparison compare their parameters and bodies."""
    file, page, page_rows = request_rows(method, comparison.docs)
    if takes_body_alone(operation, page, comparison.docs.traits):
        _compare_contents(comparison, method.request, operation.body)
        compare_responses(comparison, operation, method)
        return OperationMatch(operation, method, {}, None, (), None)
    owner = page.name if page is not None else f"{method.group}.{method.name}"
    place = (
        page_place(page)
        if page is not None
        else Place(file, line=method.line, column=1)
    )
    rows, surplus = _pair_rows(page_rows, operation.parameters)
    for index, row in rows.items():
        slot = operation.parameters[index]
        comparison.compare_row(file, owner, row, slot)
        if fold_name(row.name) != fold_name(slot.name):
            comparison.drift.record_difference(
                "name",
                f"`{owner}.{row.name}`",
                (f"`{row.name}`", Place(file, line=row.line, column=1)),
                (f"`{slot.name}` in {slot.location.value}", slot.place),
            )
    lists_all = "parameters" not in method.untold
    for index, parameter in enumerate(operation.parameters):
        if index not in rows and lists_all:
            subject = f"`{owner}.{to_camel_case(parameter.name)}`"
            description = describe_slot(parameter, comparison.declarations)
            comparison.drift.record_missing_in_docs(
                subject, place, (description, parameter.place)
            )
    flattened = find_flattened_body(operation.body, surplus, comparison.declarations)
    body = None if flattened else _find_body_row(operation.body, surplus)
    if flattened is not None:
        comparison.compare_flattened(
            file, owner, flattened, place if lists_all else None
        )
        surplus = list(flattened.surplus)
    elif body is not None and operation.body is not None:
        surplus.remove(body)
        _compare_body(comparison, file, owner, body, operation.body)
    elif operation.body is not None and lists_all:
        description = _describe_body(comparison, operation.body)
        comparison.drift.record_missing_in_docs(
            f"body of `{owner}`", place, (description, operation.body.place)
        )
    compare_responses(comparison, operation, method)
    return OperationMatch(operation, method, rows, body, tuple(surplus), page)


def _pair_rows(
    rows: tuple[DocField, ...], parameters: tuple[ir.Parameter, ...]
) -> tuple[dict[int, DocField], list[DocField]]:
    """Pair rows and parameters; of two parameters of one name, the second is shown with its location in its name."""
    wires = [parameter.name for parameter in parameters]
    pairing = RowPairing(rows, wires)
    surplus: list[DocField] = []
    for row in pairing.surplus:
        index = _find_by_location(row, parameters)
        if index is None:
            surplus.append(row)
        elif index not in pairing.rows:
            pairing.rows[index] = row
        else:
            other = _find_twin(parameters, index, pairing.rows)
            if other is None:
                surplus.append(row)
            else:
                pairing.rows[other] = pairing.rows[index]
                pairing.rows[index] = row
    return pairing.rows, surplus


def _find_by_location(
    row: DocField, parameters: tuple[ir.Parameter, ...]
) -> int | None:
    name_and_location = split_location_suffix(row.name)
    if name_and_location is None:
        return None
    name, location = name_and_location
    if sum(fold_name(one.name) == fold_name(name) for one in parameters) == 1:
        return None  # without a second parameter of that name it is another name
    return next(
        (
            index
            for index, parameter in enumerate(parameters)
            if parameter.location.value == location
            and fold_name(parameter.name) == fold_name(name)
        ),
        None,
    )


def _find_twin(
    parameters: tuple[ir.Parameter, ...], index: int, rows: dict[int, DocField]
) -> int | None:
    name = fold_name(parameters[index].name)
    return next(
        (
            i
            for i, p in enumerate(parameters)
            if i not in rows and fold_name(p.name) == name
        ),
        None,
    )


def _find_body_row(
    body: ir.RequestBody | None, rows: list[DocField]
) -> DocField | None:
    """The row of the body: named after its class, or the only one left that refers to a class of its own."""
    if body is None:
        return None
    names = body_names(body)
    for row in rows:
        if fold_name(row.name) in names:
            return row
    for row in rows:
        if row.type is not None and next(pages.references(row.type), None):
            return row
    return None


def _describe_body(comparison: Comparison, body: ir.RequestBody) -> str:
    types = (
        format_schema_type(content.type, comparison.declarations)
        for content in body.contents
    )
    mark = "required" if body.required else "optional"
    return f"{' or '.join(dict.fromkeys(types))}, {mark}".removeprefix(", ")


def _compare_body(
    comparison: Comparison, file: str, owner: str, row: DocField, body: ir.RequestBody
) -> None:
    if not body.contents:
        return
    slot = ir.Field(
        name=row.name,
        type=body.contents[0].type,
        required=body.required,
        description=row.description,
        deprecated=row.deprecated,
        place=body.place,
    )
    comparison.compare_row(file, owner, row, slot)


def _compare_contents(
    comparison: Comparison, docs_type: pages.Type | None, body: ir.RequestBody | None
) -> None:
    if body is not None and body.contents:
        comparison.compare_types(docs_type, body.contents[0].type)
