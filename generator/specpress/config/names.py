"""Names: the tables of an sdk.toml about names -> settings for naming, and the calls that it chooses."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping
from typing import Literal, cast

from specpress.config.tables import Rule, TableReader, one_of, text_matching
from specpress.diagnostics import Report
from specpress.naming import ClassNames, NameSettings
from specpress.toml import Document

TABLES = ("names", "classes")
"""The options of an sdk.toml that are tables of names."""

CALL = text_matching(
    r"(?!.*(?:^|\.)_)[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*",
    "a call on the client, such as chat.completions.create",
)
_CLASS = text_matching(
    r"(?!(?:None|True|False)$)[A-Z][A-Za-z0-9]*", "the name of a class"
)
_FIELD = Rule("the name of an attribute", lambda value: _is_name(value, str.islower))
_MEMBER = Rule("the name of a member", lambda value: _is_name(value, str.isupper))
_SEGMENT = text_matching(r"[^\x00-\x20/{}]+", "a segment of paths")


def _is_name(value: object, has_case: Callable[[str], bool]) -> bool:
    """Tell whether a value is a public identifier in a case that is no keyword."""
    if not isinstance(value, str) or not value.isascii() or not value.isidentifier():
        return False
    is_public = not value.startswith("_") and not value.startswith("model_")
    return is_public and has_case(value) and not keyword.iskeyword(value)


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
    reader = TableReader(document, report)
    entries = reader.read_table(("names",), document.values)
    if entries is None:
        return NameSettings()
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


def read_classes(document: Document, report: Report) -> dict[str, ClassNames]:
    """The names of classes and their parts, by what is renamed; what is wrong is an error where it stands."""
    reader = TableReader(document, report)
    classes: dict[str, ClassNames] = {}
    for name, table, at in reader.read_tables(("classes",), document.values):
        values = reader.read_strings(table, at, {"name": _CLASS}, "fields", "members")
        parts: dict[str, dict[str, str]] = {}
        for kind, rule in (("fields", _FIELD), ("members", _MEMBER)):
            inner = _as_table(table.get(kind))
            rules = dict.fromkeys(inner, rule)
            parts[kind] = reader.read_strings(inner, (*at, kind), rules)
        classes[name] = ClassNames(
            values.get("name"),
            parts["fields"],
            parts["members"],
            reader.find_place(at),
        )
    return classes


def _as_table(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, dict) else {}
