"""Facts: the tables of an sdk.toml that state what the docs do not tell -> `Facts`, all that is wrong reported."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict, cast

from specpress.config.tables import Fit, Tables, matching, one_of
from specpress.diagnostics import Report
from specpress.facts import (
    KINDS,
    LOCATIONS,
    SCALARS,
    STYLES,
    Facts,
    OperationFacts,
    SchemeFacts,
    ValueFacts,
)
from specpress.toml import Document, Key

TABLES = ("operations", "parameters", "fields", "security")
"""The options of an sdk.toml that are tables of facts."""


_BOOLEAN = Fit("true or false", lambda value: isinstance(value, bool))
_WIRE = matching(r"[^\x00-\x1f\x7f]+", "a name, in one line")
_MEDIA = matching(r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(?:;[ -~]+)?", "a media type")
_VALUE: dict[str, Fit] = {
    "location": one_of(*LOCATIONS),
    "wire": _WIRE,
    "style": one_of(*STYLES),
    "explode": _BOOLEAN,
    "nullable": _BOOLEAN,
    "type": one_of(*SCALARS),
}
_FIELD = {name: _VALUE[name] for name in ("wire", "nullable", "type")}
_OPERATION: dict[str, Fit] = {
    "method": matching(r"[A-Za-z]+", "an HTTP method"),
    "path": matching(r"/[^\s?#]*", "a path that begins with /"),
    "status": matching(r"[23](?:\d\d|XX)", "the status of a success, such as 200"),
    "content_type": _MEDIA,
    "accept": _MEDIA,
    "cursor": matching(r"[^\x00-\x1f\x7f]*", "the wire name of a parameter"),
    "next": matching(r"\$[!-~]*", "a JSON path that begins with $"),
}
_SCHEME: dict[str, Fit] = {
    "kind": one_of(*KINDS),
    "wire": _WIRE,
    "location": one_of("header", "query", "cookie"),
}


def read_facts(document: Document, report: Report) -> Facts:
    """Read the tables; what is wrong costs its key and is an error."""
    reader = Tables(document, report)
    return Facts(
        {
            name: OperationFacts(
                reader.place(at),
                **reader.strings(table, at, _OPERATION, "parameters"),
                parameters=_values(reader, (*at, "parameters"), table, _VALUE),
            )
            for name, table, at in reader.tables(("operations",), document.values)
        },
        _values(reader, ("parameters",), document.values, _VALUE),
        _values(reader, ("fields",), document.values, _FIELD),
        {
            name: SchemeFacts(reader.place(at), **reader.strings(table, at, _SCHEME))
            for name, table, at in reader.tables(("security",), document.values)
        },
    )


def _values(
    reader: Tables, at: Key, owner: Mapping[str, object], kinds: Mapping[str, Fit]
) -> dict[str, ValueFacts]:
    """The facts about values, by name."""
    return {
        name: ValueFacts(
            reader.place(way), **cast("_Value", reader.facts(table, way, kinds))
        )
        for name, table, way in reader.tables(at, owner)
    }


class _Value(TypedDict, total=False):
    """The facts about a value, checked."""

    location: str
    wire: str
    style: str
    explode: bool
    nullable: bool
    type: str
