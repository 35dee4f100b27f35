"""Exclusive limits: boolean exclusiveMinimum and exclusiveMaximum (OpenAPI 3.0) -> numbers (JSON Schema 2020-12).

``nullable``, which such documents rightly say and newer ones must not, becomes ``x-nullable`` on the same way.
"""

from __future__ import annotations

from specpress.source.pointer import Json

NULLABLE = "x-nullable"
"""What ``nullable`` is called in documents of versions that do not have it."""

_PAIRS = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))
_DATA = frozenset({"example", "examples", "default", "enum", "const"})
_MAPS_BY_NAME = frozenset({"properties", "patternProperties"})


def convert_limits(node: Json, *, keys_are_names: bool = False) -> Json:
    """Give the tree with both; parts that need neither are shared with the one given.

    ``keys_are_names``: the node's keys are names and not keywords.
    """
    match node:
        case dict():
            return _convert_mapping(node, keys_are_names=keys_are_names)
        case list():
            items = [convert_limits(item) for item in node]
            changed = any(new is not old for new, old in zip(items, node, strict=True))
            return items if changed else node
        case _:
            return node


def _convert_mapping(node: dict[str, Json], *, keys_are_names: bool) -> dict[str, Json]:
    changed: dict[str, Json] = {}
    for key, value in node.items():
        if isinstance(value, dict | list) and (keys_are_names or not _is_data(key)):
            new = convert_limits(
                value, keys_are_names=not keys_are_names and key in _MAPS_BY_NAME
            )
            if new is not value:
                changed[key] = new
    converted = {**node, **changed} if changed else node
    return (
        converted
        if keys_are_names
        else convert_exclusive_limits(_rename_nullable(converted))
    )


def convert_exclusive_limits(schema: dict[str, Json]) -> dict[str, Json]:
    """Give a schema whose own exclusive limits are numbers; the schema itself if they are no booleans."""
    converted = schema
    for limit, flag in _PAIRS:
        if isinstance(schema.get(flag), bool):
            converted = {key: value for key, value in converted.items() if key != flag}
            if schema[flag] is True and limit in converted:
                converted[flag] = converted.pop(limit)
    return converted


def _rename_nullable(schema: dict[str, Json]) -> dict[str, Json]:
    if not isinstance(schema.get("nullable"), bool):
        return schema
    return {NULLABLE if key == "nullable" else key: it for key, it in schema.items()}


def _is_data(key: str) -> bool:
    return key in _DATA or key.startswith("x-")
