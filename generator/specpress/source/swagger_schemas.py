"""Swagger schemas: the Schema Object of Swagger 2.0 -> a schema of OpenAPI 3.1."""

from __future__ import annotations

from specpress.source.exclusive_limits import convert_exclusive_limits
from specpress.source.pointer import Json

_REFS = {
    "#/definitions/": "#/components/schemas/",
    "#/parameters/": "#/components/parameters/",
    "#/responses/": "#/components/responses/",
}
_SCHEMA_MAPS = frozenset({"properties", "patternProperties"})
_SCHEMAS = frozenset(
    {"items", "additionalProperties", "not", "allOf", "anyOf", "oneOf"}
)


def convert_reference(ref: str) -> str:
    """Give a local reference as it reads after the move."""
    for old, new in _REFS.items():
        if ref.startswith(old):
            return new + ref.removeprefix(old)
    return ref


def convert_schema(node: Json) -> Json:
    """Give the schema in 3.1's words: its references, discriminator, file type and limits."""
    if isinstance(node, list):
        return [convert_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    converted: dict[str, Json] = {}
    for key, value in node.items():
        match key, value:
            case "$ref", str():
                converted[key] = convert_reference(value)
            case "discriminator", str():
                converted[key] = {"propertyName": value}
            case _, dict() if key in _SCHEMA_MAPS:
                converted[key] = {
                    name: convert_schema(item) for name, item in value.items()
                }
            case _ if key in _SCHEMAS:
                converted[key] = convert_schema(value)
            case _:
                converted[key] = value
    if converted.get("type") == "file":
        converted |= {"type": "string", "format": "binary"}
    return convert_exclusive_limits(converted)
