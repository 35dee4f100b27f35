"""Facts: the tables of an sdk.toml that state what the docs do not tell -> `Facts`, all that is wrong reported."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from typing import TypedDict, cast

from msgspec import Struct

from generator.config.toml import Document, Key
from generator.diagnostics import Place, Report
from generator.facts import (
    KINDS,
    LOCATIONS,
    SCALARS,
    STYLES,
    Facts,
    OperationFacts,
    SchemeFacts,
    ValueFacts,
)

TABLES = ("operations", "parameters", "fields", "security")
"""The options of an sdk.toml that are tables of facts."""


class _Kind(Struct, frozen=True):
    """What a key takes: ``words`` describe a value that ``fits``."""

    words: str
    fits: Callable[[object], bool]


def _one_of(*words: str) -> _Kind:
    return _Kind(f"one of {', '.join(words)}", lambda value: value in words)


def _matching(pattern: str, words: str) -> _Kind:
    # Nothing is sent that no HTTP message can hold.
    whole = re.compile(pattern)
    return _Kind(words, lambda v: isinstance(v, str) and bool(whole.fullmatch(v)))


_BOOLEAN = _Kind("true or false", lambda value: isinstance(value, bool))
_WIRE = _matching(r"[^\x00-\x1f\x7f]+", "a name, in one line")
_MEDIA = _matching(r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(?:;[ -~]+)?", "a media type")
_VALUE: dict[str, _Kind] = {
    "location": _one_of(*LOCATIONS),
    "wire": _WIRE,
    "style": _one_of(*STYLES),
    "explode": _BOOLEAN,
    "nullable": _BOOLEAN,
    "type": _one_of(*SCALARS),
}
_FIELD = {name: _VALUE[name] for name in ("wire", "nullable", "type")}
_OPERATION: dict[str, _Kind] = {
    "method": _matching(r"[A-Za-z]+", "an HTTP method"),
    "path": _matching(r"/[^\s?#]*", "a path that begins with /"),
    "status": _matching(r"[23](?:\d\d|XX)", "the status of a success, such as 200"),
    "content_type": _MEDIA,
    "accept": _MEDIA,
    "cursor": _matching(r"[^\x00-\x1f\x7f]*", "the wire name of a parameter"),
    "next": _matching(r"\$[!-~]*", "a JSON path that begins with $"),
}
_SCHEME: dict[str, _Kind] = {
    "kind": _one_of(*KINDS),
    "wire": _WIRE,
    "location": _one_of("header", "query", "cookie"),
}


def read_facts(document: Document, report: Report) -> Facts:
    """Read the tables; what is wrong costs its key and is an error."""
    reader = _Reader(document, report)
    return Facts(
        {
            name: OperationFacts(
                reader.place(at),
                **reader.strings(table, at, _OPERATION, "parameters"),
                parameters=reader.values((*at, "parameters"), table, _VALUE),
            )
            for name, table, at in reader.tables(("operations",), document.values)
        },
        reader.values(("parameters",), document.values, _VALUE),
        reader.values(("fields",), document.values, _FIELD),
        {
            name: SchemeFacts(reader.place(at), **reader.strings(table, at, _SCHEME))
            for name, table, at in reader.tables(("security",), document.values)
        },
    )


class _Value(TypedDict, total=False):
    """The facts about a value, checked."""

    location: str
    wire: str
    style: str
    explode: bool
    nullable: bool
    type: str


class _Reader(Struct, frozen=True):
    """Reads tables of one document; ``at`` is always the way to the table in hand."""

    document: Document
    report: Report

    def place(self, at: Key) -> Place | None:
        """Where a key stands."""
        places = self.document
        return places.keys.get(at) or places.places.get(at)

    def tables(
        self, at: Key, owner: Mapping[str, object]
    ) -> list[tuple[str, dict[str, object], Key]]:
        """The tables of a table, which is the last key of ``at`` in its owner and may be missing."""
        whole = owner.get(str(at[-1]))
        if whole is None:
            return []
        if not isinstance(whole, dict):
            self._error("type", f"{at[-1]!r} has to be a table of tables", at)
            return []
        found: list[tuple[str, dict[str, object], Key]] = []
        for name, table in cast("dict[str, object]", whole).items():
            if isinstance(table, dict):
                inner = cast("dict[str, object]", table)
                found.append((name, inner, (*at, name)))
            else:
                self._error("type", f"{name!r} has to be a table", (*at, name))
        return found

    def values(
        self, at: Key, owner: Mapping[str, object], kinds: Mapping[str, _Kind]
    ) -> dict[str, ValueFacts]:
        """The facts about values, by name."""
        return {
            name: ValueFacts(
                self.place(way), **cast("_Value", self.facts(table, way, kinds))
            )
            for name, table, way in self.tables(at, owner)
        }

    def strings(
        self,
        table: Mapping[str, object],
        at: Key,
        kinds: Mapping[str, _Kind],
        *own: str,
    ) -> dict[str, str]:
        """The facts of a table all of whose keys take text; ``own`` are the keys that are tables themselves."""
        return cast("dict[str, str]", self.facts(table, at, kinds, *own))

    def facts(
        self,
        table: Mapping[str, object],
        at: Key,
        kinds: Mapping[str, _Kind],
        *own: str,
    ) -> dict[str, object]:
        """The facts of a table that are known and right."""
        found: dict[str, object] = {}
        for key, value in table.items():
            kind = kinds.get(key)
            if kind is not None and kind.fits(value):
                found[key] = value
            elif kind is not None:
                message = f"{key!r} has to be {kind.words}"
                self._error("fact", message, (*at, key))
            elif key not in own:
                names = [*kinds, *own]
                near = difflib.get_close_matches(key, names, 1, 0.4)
                hint = f"did you mean {near[0]!r}?" if near else None
                self._error(
                    "unknown-fact",
                    f"nothing is stated by {key!r}",
                    (*at, key),
                    hint or f"the keys are {', '.join(names)}",
                )
        return found

    def _error(self, code: str, words: str, at: Key, hint: str | None = None) -> None:
        place = self.document.places.get(at) if code != "unknown-fact" else None
        self.report.error(f"config/{code}", words, place or self.place(at), hint=hint)
