"""Paging: an answer of an operation with pages -> its items, and how to fetch the next page; no IO."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, cast
from urllib.parse import urljoin

import httpx2

from ..errors import PaginationError, Reply
from ..models.fields import change_field, field_at
from ..models.json_path import parse_path, value_at
from ..models.model import Model
from ..operation import Operation, Pagination
from ..record import Record
from ..transport.attempts import Exchange
from ..transport.server import is_callable


class Trail(Record):
    """Where the pages went so far: enough of it to see a circle, the same for any number of pages (Brent, 1980).

    ``mark`` is a page that was kept to compare with, ``age`` pages ago, until it is ``span`` pages old.
    """

    mark: object = None
    last: object = None
    age: int = 1
    span: int = 1

    def advance(self, mark: object, operation: str) -> Trail:
        """Go on to another page; raises PaginationError where it has been seen."""
        if mark in (self.mark, self.last):
            msg = f"{operation}: the server gives the same page again and again"
            raise PaginationError(msg)
        if self.age == self.span:
            return Trail(mark, mark, 1, self.span * 2)
        return Trail(self.mark, mark, self.age + 1, self.span)


class Following(Record):
    """The call for one page: a method's arguments, or options and a ``request``.

    ``url`` is None where these say all.
    """

    request: Model | None
    arguments: Mapping[str, Any]
    url: str | None = None
    trail: Trail = Trail()


class PageData(Record):
    """One page; ``following`` is None where it is the last."""

    result: Any
    items: list[Any]
    following: Following | None


def make_page_data(
    exchange: Exchange, reply: Reply, result: object, trail: Trail
) -> PageData:
    """Find the items of a page, and the request for the next one."""
    operation = exchange.operation
    reading = _make_reading(operation)
    page_items = value_at(reading.items, result)
    if page_items is None:
        page_items = []
    if not isinstance(page_items, list):
        msg = f"{operation.title}: there is no list at {reading.pagination.items}"
        raise PaginationError(msg)
    items = cast("list[object]", page_items)
    answer = _Answer(reply, result, items)
    return PageData(result, items, _find_following(reading, exchange, answer, trail))


class _Answer(Record):
    """One answer, and what was read from it."""

    reply: Reply
    result: object
    items: list[object]


class _Reading:
    """Where the answers of one operation have what; made once per operation."""

    def __init__(self, operation: Operation[Any, Any], pagination: Pagination) -> None:
        self.operation = operation
        self.pagination = pagination
        self.items = parse_path(pagination.items)
        self.output = parse_path(pagination.output or "$")
        self.pages = parse_path(pagination.pages or "$")
        self.more = parse_path(pagination.more or "$")


@cache
def _make_reading(operation: Operation[Any, Any]) -> _Reading:
    if operation.pagination is None:
        msg = f"{operation.title} has no pages"
        raise TypeError(msg)
    return _Reading(operation, operation.pagination)


def _find_following(
    reading: _Reading, exchange: Exchange, answer: _Answer, trail: Trail
) -> Following | None:
    pagination = reading.pagination
    name = reading.operation.title
    request = exchange.request
    if pagination.more is not None and value_at(reading.more, answer.result) is False:
        return None
    arguments = {
        key: value
        for key, value in exchange.options.items()
        # The key stands for the page that it was given for, and the properties are in the request.
        if key not in {"idempotency_key", "extra_body"}
    }
    match pagination.kind:
        case "link":
            link = _find_link(reading, answer)
            if not link:
                return None
            url = _same_origin(link, exchange)
            return Following(request, arguments, url, trail.advance(url, name))
        case "cursor":
            goal = mark = value_at(reading.output, answer.result)
            if goal is None or goal == "" or goal is False:
                return None
        case "offset" | "page":
            goal = _next_number(reading, request, answer)
            if goal is None:
                return None
            # A server that does not know the parameter gives the first page forever.
            mark = answer.items
    return Following(
        cast("Model", change_field(request, pagination.input or "", goal)),
        arguments,
        None,
        trail.advance(mark, name),
    )


def _find_link(reading: _Reading, answer: _Answer) -> str | None:
    if reading.pagination.output is None:
        response = httpx2.Response(200, headers=answer.reply.headers)
        return next(
            (link["url"] for link in response.links.values() if _is_next(link)), None
        )
    link = value_at(reading.output, answer.result)
    return link if link is None else str(link)


def _is_next(link: Mapping[str, str]) -> bool:
    """Whether one of a link's relations, in any case, is the next page (RFC 8288, 2.1 and 3.3)."""
    relations = (value for name, value in link.items() if name.lower() == "rel")
    return "next" in next(relations, "").lower().split()


def _same_origin(link: str, exchange: Exchange) -> str:
    """Give the URL of the next page; raises PaginationError where credentials would go to another host."""
    base = httpx2.URL(exchange.outgoing.url)
    try:
        url = httpx2.URL(urljoin(str(base), link))
    except (httpx2.InvalidURL, ValueError):
        url = None
    if url is None or not is_callable(url) or url.origin != base.origin:
        msg = (
            f"{exchange.operation.title}: the next page is at another host, or nowhere"
        )
        raise PaginationError(msg)
    # User info would take the place of this call's credentials.
    return str(url.copy_with(userinfo=base.userinfo))


def _next_number(reading: _Reading, request: object, answer: _Answer) -> int | None:
    """Give the next offset or page number, None behind the last page."""
    pagination = reading.pagination
    limit = _as_number(field_at(request, pagination.limit))
    got = len(answer.items)
    if not got or (limit is not None and got < limit):
        return None
    current = _as_number(field_at(request, pagination.input))
    if pagination.kind == "offset":
        return (current or 0) + got
    current = pagination.start if current is None else current
    count = (
        _as_number(value_at(reading.pages, answer.result)) if pagination.pages else None
    )
    if count is not None and current - pagination.start + 1 >= count:
        return None
    return current + 1


def _as_number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
