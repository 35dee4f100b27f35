"""Pagination: how lists go on, by their parameters and answers, where operations do not say it themselves."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Place, Report

_STEP = re.compile(r"\.([A-Za-z_][\w-]*)|\['([^']+)'\]")


class PaginationConvention(Struct, frozen=True):
    """A way in which lists go on. ``name`` is what its author calls it, ``place`` where."""

    name: str
    pagination: ir.Pagination
    place: Place | None = None


def apply_pagination(
    api: ir.Api, conventions: tuple[PaginationConvention, ...], report: Report
) -> tuple[ir.Operation, ...]:
    """The operations, each with the first convention that fits it if it has none; reports those that fit none."""
    if not conventions:
        return api.operations
    used: set[str] = set()
    linked = any(map(_has_link_header, api.operations))
    operations: list[ir.Operation] = []
    for operation in api.operations:
        fitting = None
        if operation.pagination is None:
            fitting = next(
                (
                    one
                    for one in conventions
                    if _fits(one, operation, api, linked=linked)
                ),
                None,
            )
        if fitting is None:
            operations.append(operation)
            continue
        used.add(fitting.name)
        operations.append(replace(operation, pagination=fitting.pagination))
    for convention in conventions:
        if convention.name not in used:
            report.warning(
                "conventions/pagination",
                f"no operation has the parameters and answers that {convention.name!r} describes",
                convention.place,
            )
    return tuple(operations)


def _has_link_header(operation: ir.Operation) -> bool:
    """Tell whether an answer of success is documented to have the header ``Link`` (RFC 8288)."""
    return any(
        header.lower() == "link"
        for response in operation.responses
        if response.status[0] == "2"
        for header in response.headers
    )


def _fits(
    convention: PaginationConvention,
    operation: ir.Operation,
    api: ir.Api,
    *,
    linked: bool,
) -> bool:
    """Tell whether an operation has the parameter, and its answer the fields, or the header where any has it."""
    pagination = convention.pagination
    by_header = pagination.kind in {"link", "url"} and pagination.output is None
    if by_header and linked and not _has_link_header(operation):
        return False
    if pagination.input is None and operation.method.upper() != "GET":
        return False
    if pagination.input is not None and pagination.input not in {
        p.name for p in operation.parameters
    }:
        return False
    types = [
        content.type
        for response in operation.responses
        if response.status[0] == "2"
        for content in response.contents
    ]
    paths = [path for path in (pagination.output, pagination.items) if path is not None]
    return any(all(_has_path(path, type_, api) for path in paths) for type_ in types)


def _has_path(path: str, type_: ir.Type, api: ir.Api) -> bool:
    """Tell whether values of a type have what a JSON path names, as far as its plain steps go."""
    current: ir.Type | None = type_
    for step in _STEP.finditer(path):
        model = ir.resolve_model(current, api.declarations)
        if model is None:
            return False
        name = step[1] or step[2]
        current = next((f.type for f in model.fields if f.name == name), None)
        if current is None:
            return False
    return True
