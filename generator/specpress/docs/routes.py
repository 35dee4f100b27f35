"""Routes: verb, path and operation id of methods whose pages tell none, from code samples that call them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from msgspec.structs import replace

from specpress.diagnostics import Place, Report
from specpress.docs.pages import DocMethod, Docs

_CALL = re.compile(r"\b(?:[a-z_]\w*)((?:\.[A-Za-z_]\w*){1,6})\(")


class Route(NamedTuple):
    """An operation and a sample that calls it. ``label`` is most often the operation id, "" where there is none."""

    verb: str
    path: str
    label: str
    sample: str
    place: Place


def complete_routes(docs: Docs, routes: Iterable[Route], report: Report) -> Docs:
    """Complete the methods that lack verb or path, by the accessors in the samples.

    Where pages and samples disagree, the pages count, and a warning says so.
    """
    known: dict[str, Route] = {}
    for route in routes:
        for call in _CALL.finditer(route.sample):
            known.setdefault(call[1][1:], route)
    if not known:
        return docs
    methods = tuple(_complete_method(method, known, report) for method in docs.methods)
    return replace(docs, methods=methods)


def _complete_method(
    method: DocMethod, known: dict[str, Route], report: Report
) -> DocMethod:
    route = known.get(f"{method.group}.{method.name}")
    if route is None:
        return method
    if method.http_method and method.path:
        if (method.http_method, method.path) != (route.verb.lower(), route.path):
            report.warning(
                "docs/route",
                f"`{method.group}.{method.name}` is {method.http_method} {method.path} here, "
                f"but {route.verb} {route.path} in the code samples",
                Place(method.file, line=method.line, column=1),
            )
        return method
    return replace(
        method,
        http_method=route.verb.lower(),
        path=route.path,
        operation_id=method.operation_id or route.label or None,
    )
