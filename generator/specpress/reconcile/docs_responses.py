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
    method: DocMethod, stated: OperationFacts, converter: DocsConverter
) -> tuple[ir.Response, ...]:
    """The answers: what is returned, under any success status because the docs tell none, and the errors."""
    success = _build_success(method, stated, converter)
    found: dict[str, ir.Response] = {success.status: success}
    for error in method.errors:
        page = _page(error.type, converter)
        if page is None:
            continue
        content = ir.Content(error.content_type or JSON, converter.page(page))
        for said in map(str.upper, error.statuses):
            status = "default" if said in {"*", "DEFAULT"} else said
            found.setdefault(status, ir.Response(status, (content,), page.description))
    return tuple(found.values())


def _build_success(
    method: DocMethod, stated: OperationFacts, converter: DocsConverter
) -> ir.Response:
    status = stated.status or _ANY_SUCCESS
    accept = stated.accept or method.accept
    page = _page(method.response, converter)
    traits = converter.comparison.docs.traits
    if page is None or not is_response_wrapper(page, traits):
        said = method.response
        found = () if said is None else (_build_content(said, accept, converter),)
        return ir.Response(status, found)
    rows = body_rows(page, traits)
    contents = tuple(_build_content(row.type, accept, converter) for row in rows[:1])
    return ir.Response(status, contents, rows[0].description if rows else None)


def _build_content(
    said: pages.Type | None, accept: str | None, converter: DocsConverter
) -> ir.Content:
    type_ = converter.type(said)
    if isinstance(said, pages.StreamOf):
        return ir.Content(accept or said.content_type, type_, item_type=type_)
    # Octets come under many names, such as that of the format asked for.
    usual = "*/*" if isinstance(type_, ir.Binary) else JSON
    return ir.Content(accept or usual, type_)


def find_pagination(
    method: DocMethod,
    parameters: Iterable[ir.Parameter],
    stated: OperationFacts,
    converter: DocsConverter,
) -> ir.Pagination | None:
    """The cursor stated, else the text parameter whose name a text field of a result has, if the method has pages."""
    if stated.cursor is not None:
        way = stated.next or f"$.{stated.cursor}"
        return ir.Pagination("cursor", stated.cursor, way) if stated.cursor else None
    if not method.paginated:
        return None
    for said in result_types(converter.comparison.docs, method):
        page = _page(said, converter)
        rows = () if page is None else page.fields
        texts = {row.name for row in rows if _is_text(row.type) and not row.deprecated}
        for slot in parameters:
            if slot.label in texts and slot.location is ir.Location.QUERY:
                wire = converter.wire(slot.label or slot.name)
                return ir.Pagination("cursor", slot.name, stated.next or f"$.{wire}")
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
