"""Paging: how a list of the API goes on -> what its operation says of pages, and what they hold."""

from __future__ import annotations

from msgspec import Struct

from specpress import ir
from specpress.survey.arguments import RequestField
from specpress.survey.contents import is_read_as_json, successes

_KINDS = {
    "url": "link",
    "link": "link",
    "cursor": "cursor",
    "offset": "offset",
    "page": "page",
}


_WHOLE = "$"


_USUAL_NAMES = ("data", "items", "results", "records", "values", "entries")


class Paging(Struct, frozen=True):
    """An operation with pages: what the document says of them, the type of an item and that of a page's result.

    ``kind`` is ``link``, ``cursor``, ``offset`` or ``page``, ``items`` the path of a page's items in its result.
    ``position`` is the argument that says which page is asked for, ``limit`` the one for its size; ``None`` where there
    is none.
    """

    pagination: ir.Pagination
    kind: str
    items: str
    position: str | None
    limit: str | None
    item: ir.Type
    result: ir.Type


def paging_of(
    operation: ir.Operation, fields: tuple[RequestField, ...], api: ir.Api
) -> Paging | None:
    """Plan the pages of an operation; ``None`` when it has none, or when nothing tells where their items are."""
    pagination = operation.pagination
    if pagination is None or pagination.kind not in _KINDS:
        return None
    result = _result(operation, api)
    items = _items(pagination, result, api)
    if result is None or items is None:
        return None
    path, item = items
    names = {p.parameter.name: p.name for p in fields if p.parameter is not None}
    kind = _KINDS[pagination.kind]
    position = names.get(pagination.input or "")
    if position is None and kind != "link":
        return None
    limit = names.get(pagination.limit_input or "")
    return Paging(pagination, kind, path, position, limit, item, result)


def pages_lost(operation: ir.Operation, api: ir.Api) -> str | None:
    """Why an operation whose pages the document describes has none; ``None`` where it has, or describes none."""
    pagination = operation.pagination
    if pagination is None or pagination.kind not in _KINDS:
        return None  # reported where the document is read
    result = _result(operation, api)
    if result is None or _items(pagination, result, api) is None:
        where = f" at {pagination.items}" if pagination.items is not None else ""
        return f"its answer has no list{where}"
    names = {parameter.name for parameter in operation.parameters}
    if _KINDS[pagination.kind] == "link" or pagination.input is None:
        return None
    if pagination.input not in names:
        return f"it has no parameter {pagination.input!r}"
    return None


def _result(operation: ir.Operation, api: ir.Api) -> ir.Type | None:
    """The type of the only answer of success."""
    types = {
        repr(ir.remove_aliases(content.type, api.declarations)): content.type
        for response in successes(operation)
        for content in response.contents
        if is_read_as_json(content, api)
    }
    return next(iter(types.values())) if len(types) == 1 else None


def _items(
    pagination: ir.Pagination, result: ir.Type | None, api: ir.Api
) -> tuple[str, ir.Type] | None:
    """Where a page's items are, and their type: where the document says, else the list or its only list."""
    shape = None if result is None else ir.resolve(result, api.declarations)
    if isinstance(shape, ir.Array):
        return (_WHOLE, shape.items) if pagination.items in {None, _WHOLE} else None
    if not isinstance(shape, ir.Model):
        return None
    lists: dict[str, ir.Type] = {}
    for field in shape.fields:
        type_ = ir.resolve(field.type, api.declarations)
        if isinstance(type_, ir.Array):
            lists[field.name] = type_.items
    if pagination.items is not None:
        name = pagination.items.removeprefix("$.")
        return (pagination.items, lists[name]) if name in lists else None
    usual = [name for name in _USUAL_NAMES if name in lists]
    field_name = next(iter(lists if len(lists) == 1 else usual), None)
    return (_path(field_name), lists[field_name]) if field_name is not None else None


def _path(name: str) -> str:
    return f"$.{name}" if name.isidentifier() else f"$[{name!r}]"
