"""Facts: the tables of an sdk.toml that state what docs leave out -> `Facts`; every mistake is reported."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict, cast

from specpress.config.tables import Rule, TableReader, one_of, text_matching
from specpress.diagnostics import Place, Report
from specpress.facts import (
    LOCATIONS,
    SCALARS,
    SCHEME_KINDS,
    STYLES,
    WIRE_RULES,
    Facts,
    OperationFacts,
    SchemeFacts,
    ValueFacts,
)
from specpress.toml import Document, Key

TABLES = ("operations", "parameters", "fields", "security")
"""The options of an sdk.toml that are tables of facts."""


_BOOLEAN = Rule("true or false", lambda value: isinstance(value, bool))
_WIRE = text_matching(r"[^\x00-\x1f\x7f]+", "a name, in one line")
_MEDIA = text_matching(r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(?:;[ -~]+)?", "a media type")
_VALUE: dict[str, Rule] = {
    "location": one_of(*LOCATIONS),
    "wire": _WIRE,
    "style": one_of(*STYLES),
    "explode": _BOOLEAN,
    "nullable": _BOOLEAN,
    "required": _BOOLEAN,
    "type": one_of(*SCALARS),
}
_FIELD = {name: _VALUE[name] for name in ("wire", "nullable", "type")}
_OPERATION: dict[str, Rule] = {
    "method": text_matching(r"[A-Za-z]+", "an HTTP method"),
    "path": text_matching(r"/[^\s?#]*", "a path that begins with /"),
    "status": text_matching(r"[23](?:\d\d|XX)", "the status of a success, such as 200"),
    "content_type": _MEDIA,
    "accept": _MEDIA,
    "cursor": text_matching(r"[^\x00-\x1f\x7f]*", "the wire name of a parameter"),
    "next": text_matching(r"\$[!-~]*", "a JSON path that begins with $"),
}
_SCHEME: dict[str, Rule] = {
    "kind": one_of(*SCHEME_KINDS),
    "wire": _WIRE,
    "location": one_of("header", "query", "cookie"),
}


def read_facts(document: Document, report: Report) -> Facts:
    """Read the tables; what is wrong costs its key and is an error."""
    reader = TableReader(document, report)
    return Facts(
        {
            name: OperationFacts(
                reader.find_place(at),
                **reader.read_strings(table, at, _OPERATION, "parameters", "call"),
                parameters=_read_value_facts(
                    reader, (*at, "parameters"), table, _VALUE
                ),
            )
            for name, table, at in reader.read_tables(("operations",), document.values)
            if table.keys() != {"call"}
        },
        _read_value_facts(reader, ("parameters",), document.values, _VALUE),
        _read_value_facts(reader, ("fields",), document.values, _FIELD),
        {
            name: SchemeFacts(
                reader.find_place(at), **reader.read_strings(table, at, _SCHEME)
            )
            for name, table, at in reader.read_tables(("security",), document.values)
        },
        *_read_wire_rule(reader, document.values.get("docs")),
    )


def _read_wire_rule(
    reader: TableReader, docs: object
) -> tuple[str | None, Place | None]:
    """The rule of the table ``docs`` and its place; ``None`` where there is none."""
    if not isinstance(docs, dict):
        return None, None
    table, rules = cast("dict[str, object]", docs), {"wire": one_of(*WIRE_RULES)}
    rule = reader.read_strings(table, ("docs",), rules, "path").get("wire")
    return rule, None if rule is None else reader.find_place(("docs", "wire"))


def _read_value_facts(
    reader: TableReader, at: Key, owner: Mapping[str, object], kinds: Mapping[str, Rule]
) -> dict[str, ValueFacts]:
    """The facts about values, by name."""
    return {
        name: ValueFacts(
            reader.find_place(way),
            **cast("_CheckedFacts", reader.read_values(table, way, kinds)),
        )
        for name, table, way in reader.read_tables(at, owner)
    }


class _CheckedFacts(TypedDict, total=False):
    """The facts about a value, checked."""

    location: str
    wire: str
    style: str
    explode: bool
    nullable: bool
    required: bool
    type: str
