"""Every keyword of OpenAPI 3.1 and JSON Schema 2020-12: read, ignored (why), or reported."""

from __future__ import annotations

import enum


class Fate(enum.Enum):
    """What lowering does with a keyword."""

    READ = "read"
    IGNORED = "ignored"
    REPORTED = "reported"


_READ = Fate.READ, ""
_IDENTITY = Fate.IGNORED, "identifies or annotates the schema, not its values"
_UNCHECKED = (
    Fate.REPORTED,
    "cannot be expressed as a Python type; values are passed on unchecked",
)

SCHEMA: dict[str, tuple[Fate, str]] = {
    # JSON Schema Core
    "$ref": _READ,
    "$defs": _READ,
    "definitions": _READ,
    "$id": _IDENTITY,
    "$schema": _IDENTITY,
    "$anchor": _IDENTITY,
    "$comment": _IDENTITY,
    "$vocabulary": _IDENTITY,
    "$dynamicAnchor": _IDENTITY,
    "$dynamicRef": _UNCHECKED,
    "allOf": _READ,
    "anyOf": _READ,
    "oneOf": _READ,
    "not": _UNCHECKED,
    "if": _UNCHECKED,
    "then": _UNCHECKED,
    "else": _UNCHECKED,
    "dependentSchemas": _UNCHECKED,
    "prefixItems": _READ,
    "items": _READ,
    "contains": _UNCHECKED,
    "properties": _READ,
    "patternProperties": _READ,
    "additionalProperties": _READ,
    "propertyNames": _UNCHECKED,
    "unevaluatedItems": _UNCHECKED,
    "unevaluatedProperties": _READ,
    # JSON Schema Validation
    "type": _READ,
    "enum": _READ,
    "const": _READ,
    "multipleOf": _READ,
    "maximum": _READ,
    "exclusiveMaximum": _READ,
    "minimum": _READ,
    "exclusiveMinimum": _READ,
    "maxLength": _READ,
    "minLength": _READ,
    "pattern": _READ,
    "maxItems": _READ,
    "minItems": _READ,
    "uniqueItems": _READ,
    "maxContains": _UNCHECKED,
    "minContains": _UNCHECKED,
    "maxProperties": _READ,
    "minProperties": _READ,
    "required": _READ,
    "dependentRequired": _UNCHECKED,
    "format": _READ,
    "contentEncoding": _READ,
    "contentMediaType": _READ,
    "contentSchema": _UNCHECKED,
    "title": _IDENTITY,
    "description": _READ,
    "default": _READ,
    "deprecated": _READ,
    "readOnly": _READ,
    "writeOnly": _READ,
    "examples": _READ,
    # OpenAPI's own
    "nullable": _READ,
    "discriminator": _READ,
    "example": _READ,
    "xml": (Fate.REPORTED, "XML bodies are handed over as text"),
    "externalDocs": (Fate.IGNORED, "a link for people reading the document"),
}

OPERATION: dict[str, tuple[Fate, str]] = {
    "tags": _READ,
    "summary": _READ,
    "description": _READ,
    "externalDocs": (Fate.IGNORED, "a link for people reading the document"),
    "operationId": _READ,
    "parameters": _READ,
    "requestBody": _READ,
    "responses": _READ,
    "callbacks": _READ,
    "deprecated": _READ,
    "security": _READ,
    "servers": _READ,
}

PARAMETER: dict[str, tuple[Fate, str]] = {
    "$ref": _READ,
    "name": _READ,
    "in": _READ,
    "description": _READ,
    "required": _READ,
    "deprecated": _READ,
    "allowEmptyValue": _READ,
    "style": _READ,
    "explode": _READ,
    "allowReserved": _READ,
    "schema": _READ,
    "example": _READ,
    "examples": _READ,
    "content": _READ,
}

UNEXPRESSED = {
    keyword: why for keyword, (fate, why) in SCHEMA.items() if fate is Fate.REPORTED
}
"""Schema keywords that are reported where they occur, with the reason."""

PLAIN = frozenset(
    keyword
    for keyword, (fate, _) in SCHEMA.items()
    if fate is not Fate.REPORTED and keyword != "nullable"
)
"""Schema keywords of which there is nothing to report."""

ANNOTATIONS = frozenset(
    {
        "description",
        "title",
        "deprecated",
        "default",
        "example",
        "examples",
        "readOnly",
        "writeOnly",
        "nullable",
        "externalDocs",
        "xml",
        "$comment",
    }
)
"""Keywords that say something of a value's place without narrowing its type."""
