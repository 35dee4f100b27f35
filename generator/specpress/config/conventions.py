"""Conventions: the tables of an sdk.toml that hold for all operations -> pagination conventions and a retry policy."""

from __future__ import annotations

from typing import cast

from specpress import ir
from specpress.config.tables import Rule, TableReader, one_of, text_matching
from specpress.conventions import PaginationConvention
from specpress.diagnostics import Report
from specpress.toml import Document

TABLES = ("pagination", "retries")
"""The options of an sdk.toml that are tables of conventions."""

_PATH = text_matching(r"\$[!-~]*", "a JSON path that begins with $")
_NAME = text_matching(r"[^\x00-\x1f\x7f]+", "the wire name of a parameter")
_PAGINATION: dict[str, Rule] = {
    "kind": one_of("cursor", "offset", "page", "link"),
    "input": _NAME,
    "limit": _NAME,
    "output": _PATH,
    "items": _PATH,
}


_STATUS = text_matching(r"[1-5](?:\d\d|XX)", "a status or a range of them")


def _seconds(value: object) -> bool:
    return isinstance(value, int | float) and type(value) is not bool and value >= 0


def _statuses(value: object) -> bool:
    return isinstance(value, list) and all(
        type(status) in {int, str} and _STATUS.accepts(str(status))
        for status in cast("list[object]", value)
    )


def _methods(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(method, str) and method.isascii() and method.isalpha()
        for method in cast("list[object]", value)
    )


_SECONDS = Rule("a number of seconds", _seconds)
_RETRIES: dict[str, Rule] = {
    "statuses": Rule('a list of statuses, such as [429, "5XX"]', _statuses),
    "initial": _SECONDS,
    "maximum": _SECONDS,
    "max_elapsed": _SECONDS,
    "exponent": Rule(
        "a number of at least 1", lambda v: _seconds(v) and cast("float", v) >= 1
    ),
    "max_retries": Rule("a whole number", lambda v: type(v) is int and v >= 0),
    "connection_errors": Rule("true or false", lambda v: isinstance(v, bool)),
    "methods": Rule('a list of HTTP methods, such as ["GET", "PUT"]', _methods),
}


def read_pagination(
    document: Document, report: Report
) -> tuple[PaginationConvention, ...]:
    """Read the tables below ``pagination``; what is wrong costs its key and is an error."""
    reader = TableReader(document, report)
    paginations: list[PaginationConvention] = []
    for name, table, at in reader.read_tables(("pagination",), document.values):
        values = reader.read_strings(table, at, _PAGINATION)
        place = reader.find_place(at)
        kind = values.get("kind")
        if kind is None or (kind != "link" and "input" not in values):
            missing = "kind" if kind is None else "input"
            report.error("config/missing", f"{name!r} has no {missing!r}", place)
            continue
        pagination = ir.Pagination(
            kind="url" if kind == "link" else kind,
            input=values.get("input"),
            output=values.get("output"),
            items=values.get("items"),
            limit_input=values.get("limit"),
        )
        paginations.append(PaginationConvention(name, pagination, place))
    return tuple(paginations)


def read_retries(document: Document, report: Report) -> ir.Retries | None:
    """Read the table ``retries``, ``None`` if there is none; what is wrong costs its key and is an error."""
    reader = TableReader(document, report)
    table = reader.read_table(("retries",), document.values)
    if table is None:
        return None
    values = reader.read_values(table, ("retries",), _RETRIES)
    retries = cast("int | None", values.get("max_retries"))
    methods = cast("list[str] | None", values.get("methods"))
    return ir.Retries(
        statuses=tuple(map(str, cast("list[object]", values.get("statuses", [])))),
        initial_interval=_milliseconds(values.get("initial")),
        max_interval=_milliseconds(values.get("maximum")),
        exponent=cast("float | None", values.get("exponent")),
        max_elapsed=_milliseconds(values.get("max_elapsed")),
        max_attempts=None if retries is None else retries + 1,
        connection_errors=values.get("connection_errors") is not False,
        methods=None if methods is None else tuple(one.upper() for one in methods),
    )


def _milliseconds(seconds: object) -> int | None:
    return None if seconds is None else round(cast("float", seconds) * 1000)
