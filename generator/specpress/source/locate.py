"""Locate: places with JSON pointers -> the same places with line and column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from specpress.diagnostics import Place
from specpress.source import locate_json, locate_yaml
from specpress.source.position_tree import PositionTree, UnclearError
from specpress.text import Lines


def locate(texts: Mapping[str, str], places: Iterable[Place]) -> dict[Place, Place]:
    """Give each place, by itself, with line and column filled in where it has a pointer and its file's text is known.

    A member of a mapping stands where its key begins, an item of a sequence where its first character is, and what does
    not exist where the deepest existing node above it does. Places that already have a line stay as they are.
    """
    located: dict[Place, Place] = {}
    by_file: dict[str, list[Place]] = {}
    for place in places:
        located[place] = place
        if place.pointer is not None and place.line is None and place.file in texts:
            by_file.setdefault(place.file, []).append(place)
    for file, unknown in by_file.items():
        text = texts[file].removeprefix("\ufeff")
        if "\r" in text:  # no line or column depends on how lines end
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        positions = _find_offsets(text, {place.pointer or "" for place in unknown})
        offsets = {place: positions.nearest(place.pointer or "") for place in unknown}
        lines = Lines(text)
        for place, offset in offsets.items():
            line, column = lines.at(offset)
            located[place] = replace(place, line=line, column=column)
    return located


def _find_offsets(text: str, pointers: set[str]) -> PositionTree:
    """Find the pointers the fast way, or the exact one where that is unclear."""
    positions = _make_tree(pointers)
    try:
        start = len(text) - len(text.lstrip())
        if text[start : start + 1] in {"{", "["}:
            positions.offset = start
            locate_json.find_in_json(text, start, positions)
        else:
            locate_yaml.find_in_yaml(text, positions)
    except UnclearError:
        positions = _make_tree(pointers)
        _find_offsets_exactly(text, positions)
    return positions


def _find_offsets_exactly(text: str, positions: PositionTree) -> None:
    from specpress.source import (  # noqa: PLC0415 - imports PyYAML, which is seldom needed
        locate_yaml_exact,
    )

    try:
        locate_yaml_exact.find_in_yaml_nodes(text, positions)
    except UnclearError:
        positions.offset = 0


def _make_tree(pointers: Iterable[str]) -> PositionTree:
    positions = PositionTree()
    for pointer in sorted(pointers):
        positions.add(pointer)
    return positions
