"""Changes: what an sdk.toml says of changes of the SDK -> their levels, and those that are accepted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from specpress.changes import CODES, ChangeRules, Level
from specpress.config.tables import Rule, TableReader, one_of
from specpress.diagnostics import Report
from specpress.toml import Document

TABLES = ("changes",)
"""The options of an sdk.toml that are tables of changes."""

_LEVEL = one_of(*(level.name.lower() for level in Level))


def _are_identities(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(one, str) and one.split(" ")[0] in CODES
        for one in cast("list[object]", value)
    )


_ACCEPTED = Rule(
    'a list of changes, such as ["call-removed users.list"]', _are_identities
)


def read_changes(document: Document, report: Report) -> ChangeRules:
    """Read the table ``changes``; what is wrong costs its key and is an error."""
    reader = TableReader(document, report)
    values = reader.read_table(("changes",), document.values)
    if values is None:
        return ChangeRules()
    accepted = reader.read_values(
        values, ("changes",), {"accepted": _ACCEPTED}, "levels"
    )
    levels = values.get("levels")
    chosen: dict[str, Level] = {}
    if isinstance(levels, dict):
        words = reader.read_strings(
            cast("Mapping[str, object]", levels),
            ("changes", "levels"),
            dict.fromkeys(CODES, _LEVEL),
        )
        chosen = {code: Level[word.upper()] for code, word in words.items()}
    identities = cast("list[str]", accepted.get("accepted", []))
    return ChangeRules(chosen, frozenset(identities))
