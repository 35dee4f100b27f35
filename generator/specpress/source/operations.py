"""Operations: what a document or a path says for several operations -> said by each of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from specpress.source.pointer import Json

METHODS = frozenset(
    {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
)
"""The keys of a path item that hold an operation (OpenAPI 3.2, section 4.9)."""

ADDITIONAL = "additionalOperations"
"""The key of a path item that holds operations of other methods, by method."""

SHARED = ("parameters", "servers")
"""The keys of a path item that hold for all its operations."""


def with_defaults(
    item: dict[str, Json], defaults: Mapping[str, Json]
) -> dict[str, Json]:
    """Give a path item whose operations say ``defaults`` where they said nothing."""
    return _each(item, lambda operation: {**defaults, **operation})


def folded(item: dict[str, Json]) -> dict[str, Json]:
    """Give a path item whose shared parameters and servers stand in each operation instead."""
    shared = item.get("parameters")
    parameters = shared if isinstance(shared, list) else []

    def whole(operation: dict[str, Json]) -> dict[str, Json]:
        own = operation.get("parameters")
        listed = own if isinstance(own, list) else []
        made = dict(operation)
        if parameters:
            made["parameters"] = _overridden(parameters, listed)
        if "servers" in item:
            made.setdefault("servers", item["servers"])
        return made

    rest = {key: value for key, value in item.items() if key not in SHARED}
    return _each(rest, whole)


def _each(
    item: dict[str, Json], changed: Callable[[dict[str, Json]], dict[str, Json]]
) -> dict[str, Json]:
    """Give a path item with each of its operations changed."""
    made: dict[str, Json] = {}
    for key, value in item.items():
        match value:
            case dict() if key in METHODS:
                made[key] = changed(value)
            case dict() if key == ADDITIONAL:
                made[key] = {
                    method: (
                        changed(operation) if isinstance(operation, dict) else operation
                    )
                    for method, operation in value.items()
                }
            case _:
                made[key] = value
    return made


def _overridden(shared: list[Json], own: list[Json]) -> list[Json]:
    """Give the operation's own parameters, then the shared ones that none of them overrides."""
    names = {_identity(parameter) for parameter in own}
    return own + [item for item in shared if _identity(item) not in names]


def _identity(parameter: Json) -> tuple[str, str]:
    """Give what makes a parameter unique (OpenAPI 3.1, section 4.8.12): name and location, or its reference."""
    match parameter:
        case {"$ref": str(ref)}:
            return "$ref", ref
        case {"name": str(name), "in": str(location)}:
            return location, name
        case _:
            return "", repr(parameter)
