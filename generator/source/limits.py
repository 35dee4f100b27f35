"""Limits: boolean exclusiveMinimum and exclusiveMaximum (OpenAPI 3.0) -> numbers (JSON Schema 2020-12)."""

from __future__ import annotations

from generator.source.pointer import Json

_PAIRS = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))
_DATA = frozenset({"example", "examples", "default", "enum", "const"})
_NAMED = frozenset({"properties", "patternProperties"})


def numeric_limits(node: Json, *, named: bool = False) -> Json:
    """Give the tree with exclusive limits as numbers; parts without any are shared with the one given.

    ``named``: the node's keys are names and not keywords.
    """
    match node:
        case dict():
            return _mapping(node, named=named)
        case list():
            items = [numeric_limits(item) for item in node]
            changed = any(new is not old for new, old in zip(items, node, strict=True))
            return items if changed else node
        case _:
            return node


def _mapping(node: dict[str, Json], *, named: bool) -> dict[str, Json]:
    changed: dict[str, Json] = {}
    for key, value in node.items():
        if isinstance(value, dict | list) and (named or not _is_data(key)):
            new = numeric_limits(value, named=not named and key in _NAMED)
            if new is not value:
                changed[key] = new
    made = {**node, **changed} if changed else node
    return made if named else exclusive(made)


def exclusive(schema: dict[str, Json]) -> dict[str, Json]:
    """Give a schema whose own exclusive limits are numbers; the schema itself if they are no booleans."""
    made = schema
    for limit, flag in _PAIRS:
        if isinstance(schema.get(flag), bool):
            made = {key: value for key, value in made.items() if key != flag}
            if schema[flag] is True and limit in made:
                made[flag] = made.pop(limit)
    return made


def _is_data(key: str) -> bool:
    return key in _DATA or key.startswith("x-")
