"""Path items: what a document or a path sets for several operations -> set in each of them."""

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


def add_defaults(
    item: dict[str, Json], defaults: Mapping[str, Json]
) -> dict[str, Json]:
    """Give a path item whose operations have ``defaults`` for members that they lack."""
    return _map_operations(item, lambda operation: {**defaults, **operation})


def fold_shared(item: dict[str, Json]) -> dict[str, Json]:
    """Give a path item whose shared parameters and servers stand in each operation instead."""
    shared = item.get("parameters")
    parameters = shared if isinstance(shared, list) else []

    def fold_into(operation: dict[str, Json]) -> dict[str, Json]:
        own = operation.get("parameters")
        own_parameters = own if isinstance(own, list) else []
        folded = dict(operation)
        if parameters:
            folded["parameters"] = _merge_parameters(parameters, own_parameters)
        if "servers" in item:
            folded.setdefault("servers", item["servers"])
        return folded

    rest = {key: value for key, value in item.items() if key not in SHARED}
    return _map_operations(rest, fold_into)


def _map_operations(
    item: dict[str, Json], changed: Callable[[dict[str, Json]], dict[str, Json]]
) -> dict[str, Json]:
    """Give a path item with each of its operations changed."""
    mapped: dict[str, Json] = {}
    for key, value in item.items():
        match value:
            case dict() if key in METHODS:
                mapped[key] = changed(value)
            case dict() if key == ADDITIONAL:
                mapped[key] = {
                    method: (
                        changed(operation) if isinstance(operation, dict) else operation
                    )
                    for method, operation in value.items()
                }
            case _:
                mapped[key] = value
    return mapped


def _merge_parameters(shared: list[Json], own: list[Json]) -> list[Json]:
    """Give the operation's own parameters, then the shared ones that none of them overrides."""
    names = {_parameter_key(parameter) for parameter in own}
    return own + [item for item in shared if _parameter_key(item) not in names]


def _parameter_key(parameter: Json) -> tuple[str, str]:
    """Give what makes a parameter unique (OpenAPI 3.1, section 4.8.12): name and location, or its reference."""
    match parameter:
        case {"$ref": str(ref)}:
            return "$ref", ref
        case {"name": str(name), "in": str(location)}:
            return location, name
        case _:
            return "", repr(parameter)
