"""Turns: an answer of an operation with pages -> its items, and how to ask for the following page; no IO."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast
from urllib.parse import urljoin

import httpx2

from ..errors import PaginationError, Reply
from ..models.fields import changed, field_at
from ..models.json_path import place_of, value_at
from ..operation import Operation, Pagination
from ..transport.attempts import Exchange
from ..transport.server import is_callable


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Trail:
    """Where the pages went so far: enough of it to see a circle, the same for any number of pages (Brent, 1980).

    ``mark`` is a page that was kept to compare with, ``age`` pages ago, until it is ``span`` pages old.
    """

    mark: object = None
    last: object = None
    age: int = 1
    span: int = 1

    def then(self, mark: object, operation: str) -> Trail:
        """Go on to another page; raises PaginationError where it has been seen."""
        if mark in (self.mark, self.last):
            msg = f"{operation}: the server gives the same page again and again"
            raise PaginationError(msg)
        if self.age == self.span:
            return Trail(mark, mark, 1, self.span * 2)
        return Trail(self.mark, mark, self.age + 1, self.span)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Following:
    """The arguments of the call for one page; ``url`` is None where the request says all."""

    request: object
    params: Mapping[str, object]
    url: str | None = None
    trail: Trail = field(default_factory=Trail)


@dataclass(frozen=True, slots=True)
class Turn:
    """One page; ``following`` is None where it is the last."""

    result: Any
    items: list[Any]
    following: Following | None


def turned(exchange: Exchange, reply: Reply, result: object, trail: Trail) -> Turn:
    """Find the items of a page, and what asks for the next one."""
    operation = exchange.operation
    reading = _reading(operation)
    found = value_at(reading.items, result)
    if found is None:
        found = []
    if not isinstance(found, list):
        msg = f"{operation.id}: there is no list at {reading.pagination.items}"
        raise PaginationError(msg)
    items = cast("list[object]", found)
    answer = _Answer(reply, result, items)
    return Turn(result, items, _following(reading, exchange, answer, trail))


@dataclass(frozen=True, slots=True)
class _Answer:
    """One answer, and what was read from it."""

    reply: Reply
    result: object
    items: list[object]


class _Reading:
    """Where the answers of one operation have what; made once per operation."""

    def __init__(self, operation: Operation, pagination: Pagination) -> None:
        self.operation = operation
        self.pagination = pagination
        self.items = place_of(pagination.items)
        self.output = place_of(pagination.output or "$")
        self.pages = place_of(pagination.pages or "$")
        self.more = place_of(pagination.more or "$")


@cache
def _reading(operation: Operation) -> _Reading:
    if operation.pagination is None:
        msg = f"{operation.id} has no pages"
        raise TypeError(msg)
    return _Reading(operation, operation.pagination)


def _following(
    reading: _Reading, exchange: Exchange, answer: _Answer, trail: Trail
) -> Following | None:
    pagination = reading.pagination
    name = reading.operation.id
    request = exchange.request
    if pagination.more is not None and value_at(reading.more, answer.result) is False:
        return None
    params = {
        key: value
        for key, value in exchange.options.items()
        if key != "idempotency_key"  # stands for the page that it was given for
    }
    match pagination.kind:
        case "link":
            link = _link(reading, answer)
            if not link:
                return None
            url = _same_origin(link, exchange)
            return Following(request, params, url, trail.then(url, name))
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
    fields = (pagination.input or "").split(".")
    return Following(
        changed(request, fields, goal), params, None, trail.then(mark, name)
    )


def _link(reading: _Reading, answer: _Answer) -> str | None:
    if reading.pagination.output is None:
        response = httpx2.Response(200, headers=answer.reply.headers)
        return next(
            (link["url"] for link in response.links.values() if _is_next(link)), None
        )
    link = value_at(reading.output, answer.result)
    return link if link is None else str(link)


def _is_next(link: Mapping[str, str]) -> bool:
    """Whether one of a link's relations, in any case, is the next page (RFC 8288, 2.1 and 3.3)."""
    named = (value for name, value in link.items() if name.lower() == "rel")
    return "next" in next(named, "").lower().split()


def _same_origin(link: str, exchange: Exchange) -> str:
    """Give the URL of the next page; raises PaginationError where credentials would go to another host."""
    base = httpx2.URL(exchange.outgoing.url)
    try:
        url = httpx2.URL(urljoin(str(base), link))
    except (httpx2.InvalidURL, ValueError):
        url = None
    if url is None or not is_callable(url) or url.origin != base.origin:
        msg = f"{exchange.operation.id}: the next page is at another host, or nowhere"
        raise PaginationError(msg)
    # User info would take the place of this call's credentials.
    return str(url.copy_with(userinfo=base.userinfo))


def _next_number(reading: _Reading, request: object, answer: _Answer) -> int | None:
    """Give the next offset or page number, None behind the last page."""
    pagination = reading.pagination
    limit = _number(field_at(request, pagination.limit))
    got = len(answer.items)
    if not got or (limit is not None and got < limit):
        return None
    current = _number(field_at(request, pagination.input))
    if pagination.kind == "offset":
        return (current or 0) + got
    current = pagination.start if current is None else current
    count = (
        _number(value_at(reading.pages, answer.result)) if pagination.pages else None
    )
    if count is not None and current - pagination.start + 1 >= count:
        return None
    return current + 1


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
