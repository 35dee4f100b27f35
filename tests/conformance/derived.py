"""Derived: the values that a document itself settles: parameters with one possible value, or a default."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.corpus.counting import METHODS


def settled(path: Path) -> dict[str, dict[str, object]]:
    """Give, by operation id, the value of each required parameter that can have only one, by wire names."""
    document = json.loads(path.read_text("utf-8-sig"))
    shared = document.get("parameters", {})
    values: dict[str, dict[str, object]] = {}
    for item in _items(document):
        common = item.get("parameters", [])
        for method, operation in item.items():
            if method in METHODS and "operationId" in operation:
                values[operation["operationId"]] = {
                    parameter["name"]: parameter["enum"][0]
                    for parameter in _parameters(common, operation, shared)
                    if len(parameter.get("enum", ())) == 1
                }
    return values


def _items(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [*document["paths"].values(), *document.get("x-ms-paths", {}).values()]


def _parameters(
    common: list[dict[str, Any]],
    operation: dict[str, Any],
    shared: dict[str, dict[str, Any]],
) -> list[dict[str, Any]]:
    """List an operation's parameters; those of other files say nothing here."""
    given = [*common, *operation.get("parameters", [])]
    return [
        shared.get(one.get("$ref", "").removeprefix("#/parameters/"), one)
        for one in given
    ]
