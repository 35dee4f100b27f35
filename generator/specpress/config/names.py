"""Names: the tables of an sdk.toml about names -> settings for naming, and the calls that it chooses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast

from specpress.config.tables import Rule, TableReader, one_of, text_matching
from specpress.diagnostics import Report
from specpress.naming import NameSettings
from specpress.toml import Document

TABLES = ("names",)
"""The options of an sdk.toml that are tables of names."""

CALL = text_matching(
    r"(?!.*(?:^|\.)_)[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*",
    "a call behind the client, such as chat.completions.create",
)
_SEGMENT = text_matching(r"[^\x00-\x20/{}]+", "a segment of paths")


def _are_segments(value: object) -> bool:
    return isinstance(value, list) and all(
        map(_SEGMENT.accepts, cast("list[object]", value))
    )


_NAMES: dict[str, Rule] = {
    "groups": one_of("path", "tag", "id"),
    "scopes": Rule('a list of segments of paths, such as ["accounts"]', _are_segments),
}


def read_names(document: Document, report: Report) -> NameSettings:
    """Read the table ``names``; what is wrong costs its key and is an error."""
    table = document.values.get("names")
    if table is None:
        return NameSettings()
    reader = TableReader(document, report)
    if not isinstance(table, dict):
        place = reader.find_place(("names",))
        report.error("config/type", "'names' has to be a table", place)
        return NameSettings()
    entries = cast("Mapping[str, object]", table)
    values = reader.read_values(entries, ("names",), _NAMES, "outer")
    outer: dict[tuple[str, ...], tuple[str, ...]] = {}
    groups = entries.get("outer")
    if groups is not None:
        inner = _as_table(groups)
        rules = dict.fromkeys(inner, CALL)
        for name, path in reader.read_values(inner, ("names", "outer"), rules).items():
            outer[tuple(name.split("."))] = tuple(str(path).split("."))
    return NameSettings(
        groups=cast('Literal["path", "tag", "id"]', values.get("groups", "path")),
        scopes=tuple(cast("list[str]", values.get("scopes", []))),
        outer=outer,
    )


def read_calls(document: Document, report: Report) -> dict[str, str]:
    """The calls that are chosen, by operation id or ``POST /path``; invalid ones are errors with their places.

    What is no table is left to the facts, which stand in the same tables.
    """
    reader = TableReader(document, report)
    calls: dict[str, str] = {}
    for name, value in _as_table(document.values.get("operations")).items():
        table = _as_table(value)
        if "call" in table:
            call_table = {"call": table["call"]}
            values = reader.read_strings(
                call_table, ("operations", name), {"call": CALL}
            )
            if "call" in values:
                calls[name] = values["call"]
    return calls


def _as_table(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, dict) else {}
