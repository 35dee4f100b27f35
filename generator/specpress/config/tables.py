"""Tables: the tables of an sdk.toml and what their keys take, all that is wrong reported where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import cast

from msgspec import Struct

from specpress.diagnostics import Place, Report
from specpress.text import did_you_mean
from specpress.toml import Document, Key


class Fit(Struct, frozen=True):
    """What a key takes: ``words`` describe a value that ``fits``."""

    words: str
    fits: Callable[[object], bool]


def one_of(*words: str) -> Fit:
    """One of some words."""
    return Fit(f"one of {', '.join(words)}", lambda value: value in words)


def matching(pattern: str, words: str) -> Fit:
    """Text that a regular expression matches from end to end."""
    # Nothing is sent that no HTTP message can hold.
    whole = re.compile(pattern)
    return Fit(words, lambda v: isinstance(v, str) and bool(whole.fullmatch(v)))


class Tables(Struct, frozen=True):
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

    def strings(
        self,
        table: Mapping[str, object],
        at: Key,
        kinds: Mapping[str, Fit],
        *own: str,
    ) -> dict[str, str]:
        """The facts of a table all of whose keys take text; ``own`` are the keys that are tables themselves."""
        return cast("dict[str, str]", self.facts(table, at, kinds, *own))

    def facts(
        self,
        table: Mapping[str, object],
        at: Key,
        kinds: Mapping[str, Fit],
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
                hint = did_you_mean(key, names, 0.4)
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
