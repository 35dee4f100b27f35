"""Tables: the tables of an sdk.toml and what their keys take, all errors reported with their places."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import cast

from msgspec import Struct

from specpress.diagnostics import Place, Report
from specpress.text import did_you_mean
from specpress.toml import Document, Key


class Rule(Struct, frozen=True):
    """What a key takes: ``words`` describe a value that ``accepts``."""

    words: str
    accepts: Callable[[object], bool]


def one_of(*words: str) -> Rule:
    """One of some words."""
    return Rule(f"one of {', '.join(words)}", lambda value: value in words)


def text_matching(pattern: str, words: str) -> Rule:
    """Text that a regular expression matches from end to end."""
    # Nothing is sent that no HTTP message can hold.
    compiled = re.compile(pattern)
    return Rule(words, lambda v: isinstance(v, str) and bool(compiled.fullmatch(v)))


class TableReader(Struct, frozen=True):
    """Reads tables of one document; ``at`` is always the way to the table in hand."""

    document: Document
    report: Report

    def find_place(self, at: Key) -> Place | None:
        """The place of a key."""
        places = self.document
        return places.keys.get(at) or places.places.get(at)

    def read_table(
        self, at: Key, owner: Mapping[str, object]
    ) -> dict[str, object] | None:
        """The table that is the last key of ``at`` in its owner; ``None`` where it is missing, or no table."""
        table = owner.get(str(at[-1]))
        if table is None or isinstance(table, dict):
            return cast("dict[str, object] | None", table)
        message = f"{at[-1]!r} has to be a table"
        self.report.error("config/type", message, self.find_place(at))
        return None

    def read_tables(
        self, at: Key, owner: Mapping[str, object]
    ) -> list[tuple[str, dict[str, object], Key]]:
        """The tables of a table, which is the last key of ``at`` in its owner and may be missing."""
        tables = owner.get(str(at[-1]))
        if tables is None:
            return []
        if not isinstance(tables, dict):
            self._report_error("type", f"{at[-1]!r} has to be a table of tables", at)
            return []
        readable: list[tuple[str, dict[str, object], Key]] = []
        for name, table in cast("dict[str, object]", tables).items():
            if isinstance(table, dict):
                inner = cast("dict[str, object]", table)
                readable.append((name, inner, (*at, name)))
            else:
                self._report_error("type", f"{name!r} has to be a table", (*at, name))
        return readable

    def read_strings(
        self,
        table: Mapping[str, object],
        at: Key,
        kinds: Mapping[str, Rule],
        *own: str,
    ) -> dict[str, str]:
        """The facts of a table all of whose keys take text; ``own`` are the keys that are tables themselves."""
        return cast("dict[str, str]", self.read_values(table, at, kinds, *own))

    def read_values(
        self,
        table: Mapping[str, object],
        at: Key,
        kinds: Mapping[str, Rule],
        *own: str,
    ) -> dict[str, object]:
        """The facts of a table that are known and right."""
        values: dict[str, object] = {}
        for key, value in table.items():
            kind = kinds.get(key)
            if kind is not None and kind.accepts(value):
                values[key] = value
            elif kind is not None:
                message = f"{key!r} has to be {kind.words}"
                self._report_error("fact", message, (*at, key))
            elif key not in own:
                names = [*kinds, *own]
                hint = did_you_mean(key, names, 0.4)
                self._report_error(
                    "unknown-fact",
                    f"no key is called {key!r}",
                    (*at, key),
                    hint or f"the keys are {', '.join(names)}",
                )
        return values

    def _report_error(
        self, code: str, words: str, at: Key, hint: str | None = None
    ) -> None:
        place = self.document.places.get(at) if code != "unknown-fact" else None
        self.report.error(
            f"config/{code}", words, place or self.find_place(at), hint=hint
        )
