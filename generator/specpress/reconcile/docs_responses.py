"""Docs responses: what the docs say of an operation's answers -> its responses and its paging."""

from __future__ import annotations

from collections.abc import Iterable

from specpress import ir
from specpress.docs import pages
from specpress.docs.pages import DocMethod, DocPage
from specpress.facts import OperationFacts
from specpress.reconcile.docs_arguments import JSON
from specpress.reconcile.docs_converter import DocsConverter
from specpress.reconcile.response_comparison import (
    body_rows,
    is_response_wrapper,
    result_types,
)

_ANY_SUCCESS = "2XX"


def build_responses(
    method: DocMethod, facts: OperationFacts, converter: DocsConverter
) -> tuple[ir.Response, ...]:
    """The answers: what is returned, under any success status because the docs tell none, and the errors."""
    success = _build_success(method, facts, converter)
    responses: dict[str, ir.Response] = {success.status: success}
    for error in method.errors:
        page = _page(error.type, converter)
        if page is None:
            continue
        content = ir.Content(error.content_type or JSON, converter.page(page))
        for written_status in map(str.upper, error.statuses):
            status = "default" if written_status in {"*", "DEFAULT"} else written_status
            responses.setdefault(
                status, ir.Response(status, (content,), page.description)
            )
    return tuple(responses.values())


def _build_success(
    method: DocMethod, facts: OperationFacts, converter: DocsConverter
) -> ir.Response:
    status = facts.status or _ANY_SUCCESS
    accept = facts.accept or method.accept
    page = _page(method.response, converter)
    traits = converter.comparison.docs.traits
    if page is None or not is_response_wrapper(page, traits):
        returned = method.response
        if returned is None:
            return ir.Response(status, ())
        return ir.Response(status, (_build_content(returned, accept, converter),))
    rows = body_rows(page, traits)
    contents = tuple(_build_content(row.type, accept, converter) for row in rows[:1])
    return ir.Response(status, contents, rows[0].description if rows else None)


def _build_content(
    docs_type: pages.Type | None, accept: str | None, converter: DocsConverter
) -> ir.Content:
    type_ = converter.type(docs_type)
    if isinstance(docs_type, pages.StreamOf):
        return ir.Content(accept or docs_type.content_type, type_, item_type=type_)
    # Octets come under many names, such as that of the format asked for.
    usual = "*/*" if isinstance(type_, ir.Binary) else JSON
    return ir.Content(accept or usual, type_)


def find_pagination(
    method: DocMethod,
    parameters: Iterable[ir.Parameter],
    facts: OperationFacts,
    converter: DocsConverter,
) -> ir.Pagination | None:
    """The cursor stated, else the text parameter whose name a text field of a result has, if the method has pages."""
    if facts.cursor is not None:
        way = facts.next or f"$.{facts.cursor}"
        return ir.Pagination("cursor", facts.cursor, way) if facts.cursor else None
    if not method.paginated:
        return None
    for docs_type in result_types(converter.comparison.docs, method):
        page = _page(docs_type, converter)
        rows = () if page is None else page.fields
        texts = {row.name for row in rows if _is_text(row.type) and not row.deprecated}
        for slot in parameters:
            if slot.label in texts and slot.location is ir.Location.QUERY:
                wire = converter.wires.of_field(slot.label or slot.name)
                return ir.Pagination("cursor", slot.name, facts.next or f"$.{wire}")
    return None


def _is_text(type_: pages.Type | None) -> bool:
    while isinstance(type_, pages.OptionalOf | pages.NullableOf):
        type_ = type_.inner
    return type_ == pages.Prim("string")


def _page(type_: pages.Type | None, converter: DocsConverter) -> DocPage | None:
    while isinstance(type_, pages.OptionalOf | pages.NullableOf):
        type_ = type_.inner
    if isinstance(type_, pages.NamedRef):
        return converter.comparison.docs.page(type_.package, type_.name)
    return None
