"""Mending: a document as published -> one that strict readers of OpenAPI 3.1 accept, saying the same."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, cast

import yaml12

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
DATA = {"example", "examples", "default", "enum", "const"}
NAMED = {"properties", "patternProperties", "$defs", "dependentSchemas"}


def load(path: Path) -> dict[str, Any]:
    """Read a YAML or JSON document."""
    text = path.read_text("utf-8")
    parsed = json.loads(text) if path.suffix == ".json" else yaml12.parse_yaml(text)
    return cast("dict[str, Any]", parsed)


def mended(document: dict[str, Any]) -> dict[str, Any]:
    """Give a repaired copy; only what is wrong differs."""
    copy: dict[str, Any] = json.loads(json.dumps(document))
    _schemas(copy)
    schemes = copy.get("components", {}).get("securitySchemes", {})
    for path in copy["paths"].values():
        _objects(path.get("parameters", ()))
        for method, operation in path.items():
            if method not in METHODS:
                continue
            _objects(operation.get("parameters", ()))
            for response in operation["responses"].values():
                if "$ref" not in response:
                    response.setdefault("description", "")
            if "security" in operation:
                operation["security"] = [
                    one for one in operation["security"] if one.keys() <= schemes.keys()
                ]
    return copy


def _objects(parameters: list[dict[str, Any]]) -> None:
    """Objects in the query whose siblings are deepObject are that too: the API knows no other form."""
    for parameter in parameters:
        kinds = parameter.get("schema", {}).get("type", ())
        kinds = [kinds] if isinstance(kinds, str) else kinds
        if parameter.get("in") == "query" and "object" in kinds:
            parameter.setdefault("style", "deepObject")
            parameter.setdefault("explode", True)


def _schemas(node: object) -> None:
    """Say ``nullable: true`` the way JSON Schema does, at any depth."""
    if isinstance(node, list):
        for item in cast("list[object]", node):
            _schemas(item)
    if not isinstance(node, dict):
        return
    schema = cast("dict[str, Any]", node)
    for key, value in schema.items():
        if key in NAMED and isinstance(value, dict):
            for child in cast("dict[str, object]", value).values():
                _schemas(child)
        elif key not in DATA and not key.startswith("x-"):
            _schemas(value)
    described = schema.keys() & {"in", "content", "schema"}
    if isinstance(schema.get("required"), bool) and not described:
        del schema["required"]  # only parameters, headers and bodies say it so
    if schema.get("nullable") is True:
        del schema["nullable"]
        _allow_null(schema)


def _allow_null(schema: dict[str, Any]) -> None:
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"].append(None)
    if "const" in schema:
        schema["enum"] = [schema.pop("const"), None]
    match schema.get("type"):
        case str(kind):
            schema["type"] = [kind, "null"]
        case list():
            kinds = cast("list[str]", schema["type"])
            schema["type"] = [*dict.fromkeys([*kinds, "null"])]
        case _:
            pass
    for word in ("oneOf", "anyOf"):
        if word in schema and {"type": "null"} not in schema[word]:
            schema[word].append({"type": "null"})
    inherited = {key: schema.pop(key) for key in ("allOf", "$ref") if key in schema}
    if inherited:
        schema["anyOf"] = [inherited, {"type": "null"}]


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(json.dumps(mended(load(Path(sys.argv[1])))), "utf-8")
