"""Every keyword of OpenAPI 3.0 to 3.2 and JSON Schema 2020-12: read, kept, ignored or reported, and why."""

from __future__ import annotations

import enum

from msgspec import Struct


class Fate(enum.Enum):
    """What lowering does with a keyword.

    READ: the package, its documentation or its metadata depends on it. KEPT: it says something of the API that the
    package does not show; `specpress inspect` lists where it occurs. IGNORED: it says nothing that a client depends
    on. REPORTED: what it demands is lost, which is a finding.
    """

    READ = "read"
    KEPT = "kept"
    IGNORED = "ignored"
    REPORTED = "reported"


Types = frozenset[type]

_NULL = type(None)


class Shape(enum.Enum):
    """The JSON type that a keyword's value must have; what holds other nodes is looked at where it is read.

    A null says nothing, as an empty value of YAML does not.
    """

    ANY = Types({dict, list, str, bool, int, float, _NULL})
    TEXT = Types({str, _NULL})
    FLAG = Types({bool, _NULL})
    NUMBER = Types({int, float, _NULL})

    @property
    def types(self) -> Types:
        """What Python reads values of that type as."""
        types: Types = self.value
        return types


SHAPE_WORDS = {
    Shape.TEXT: "a string",
    Shape.FLAG: "true or false",
    Shape.NUMBER: "a number",
}
"""What is expected, for the message about a value of another type."""


class Keyword(Struct, frozen=True):
    """What becomes of a keyword; ``why`` it is not read."""

    fate: Fate
    why: str = ""
    shape: Shape = Shape.ANY


_READ = Keyword(Fate.READ)
_TEXT = Keyword(Fate.READ, shape=Shape.TEXT)
_FLAG = Keyword(Fate.READ, shape=Shape.FLAG)
_NUMBER = Keyword(Fate.READ, shape=Shape.NUMBER)
_IDENTITY = Keyword(Fate.IGNORED, "identifies or annotates the node, not its values")
_LINK = Keyword(Fate.IGNORED, "a link for people reading the document")
_PEOPLE = Keyword(Fate.IGNORED, "words for people reading the document")
_RAW_HEADER = "headers are read as text, from the raw response"
_LINKS = Keyword(Fate.IGNORED, "links are kept as a whole")
_LINKS_TEXT = Keyword(Fate.IGNORED, "links are kept as a whole", Shape.TEXT)
_UNCHECKED = Keyword(
    Fate.REPORTED,
    "cannot be expressed as a Python type; values are passed on unchecked",
)
_BY_POSITION = Keyword(
    Fate.REPORTED,
    "parts that are identified by their position are written without it",
)
_REFERENCE = {"$ref": _READ}
_EXAMPLES = {"example": _READ, "examples": _READ}

SCHEMA = {
    # JSON Schema Core
    "$ref": _READ,
    "$defs": _READ,
    "definitions": _READ,
    "$id": _READ,
    "$schema": _IDENTITY,
    "$anchor": _READ,
    "$comment": _IDENTITY,
    "$vocabulary": _IDENTITY,
    "$dynamicAnchor": _READ,
    "$dynamicRef": Keyword(
        Fate.REPORTED,
        "no schema, or more than one, has a `$dynamicAnchor` of that name; any value is accepted",
    ),
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
    "additionalItems": _READ,
    "contains": _UNCHECKED,
    "properties": _READ,
    "patternProperties": _READ,
    "additionalProperties": _READ,
    "propertyNames": _UNCHECKED,
    "unevaluatedItems": _READ,
    "unevaluatedProperties": _READ,
    # JSON Schema Validation
    "type": _READ,
    "enum": _READ,
    "const": _READ,
    "multipleOf": _NUMBER,
    "maximum": _NUMBER,
    "exclusiveMaximum": _NUMBER,
    "minimum": _NUMBER,
    "exclusiveMinimum": _NUMBER,
    "maxLength": _NUMBER,
    "minLength": _NUMBER,
    "pattern": _TEXT,
    "maxItems": _NUMBER,
    "minItems": _NUMBER,
    "uniqueItems": _FLAG,
    "maxContains": _UNCHECKED,
    "minContains": _UNCHECKED,
    "maxProperties": _NUMBER,
    "minProperties": _NUMBER,
    "required": _READ,
    "dependentRequired": _UNCHECKED,
    "format": _TEXT,
    "contentEncoding": _TEXT,
    "contentMediaType": _TEXT,
    "contentSchema": _UNCHECKED,
    "title": _TEXT,
    "description": _TEXT,
    "default": _READ,
    "deprecated": _FLAG,
    "readOnly": _FLAG,
    "writeOnly": _FLAG,
    "examples": _READ,
    # OpenAPI's own
    "nullable": _FLAG,
    "discriminator": _READ,
    "example": _READ,
    "xml": _READ,
    "externalDocs": _LINK,
}

OPERATION = {
    "tags": _READ,
    "summary": _TEXT,
    "description": _TEXT,
    "externalDocs": _LINK,
    "operationId": _TEXT,
    "parameters": _READ,
    "requestBody": _READ,
    "responses": _READ,
    "callbacks": _READ,
    "deprecated": _FLAG,
    "security": _READ,
    "servers": _READ,
}

_VALUE = _REFERENCE | {
    "description": _TEXT,
    "required": _FLAG,
    "deprecated": _FLAG,
    "style": _TEXT,
    "explode": _FLAG,
    "schema": _READ,
    "content": _READ,
    **_EXAMPLES,
}

PARAMETER = _VALUE | {
    "name": _TEXT,
    "in": _TEXT,
    "allowEmptyValue": Keyword(
        Fate.KEPT,
        "an empty string is sent as `name=` whether it is allowed or not",
        Shape.FLAG,
    ),
    "allowReserved": _FLAG,
}

OBJECTS = {
    "OpenAPI": {
        "openapi": _READ,
        "$self": _READ,
        "info": _READ,
        "jsonSchemaDialect": _IDENTITY,
        "servers": _READ,
        "paths": _READ,
        "webhooks": _READ,
        "components": _READ,
        "security": _READ,
        "tags": _READ,
        "externalDocs": _LINK,
    },
    "Info": {
        "title": _READ,
        "version": _READ,
        "summary": _PEOPLE,
        "description": _TEXT,
        "termsOfService": _TEXT,
        "contact": _READ,
        "license": _READ,
    },
    "Contact": {"name": _TEXT, "url": _TEXT, "email": _TEXT},
    "License": {"name": _TEXT, "identifier": _TEXT, "url": _TEXT},
    "Server": {
        "url": _READ,
        "description": _TEXT,
        "name": _TEXT,
        "variables": _READ,
    },
    "Server Variable": {"enum": _READ, "default": _READ, "description": _TEXT},
    "Components": {
        "schemas": _READ,
        "responses": _READ,
        "parameters": _READ,
        "examples": _READ,
        "requestBodies": _READ,
        "headers": _READ,
        "securitySchemes": _READ,
        "links": _READ,
        "callbacks": _READ,
        "pathItems": _READ,
        "mediaTypes": _READ,
    },
    "Path Item": {
        "$ref": _READ,
        "summary": _TEXT,
        "description": _TEXT,
        "get": _READ,
        "put": _READ,
        "post": _READ,
        "delete": _READ,
        "options": _READ,
        "head": _READ,
        "patch": _READ,
        "trace": _READ,
        "query": _READ,
        "additionalOperations": _READ,
        "servers": _READ,
        "parameters": _READ,
    },
    "Operation": OPERATION,
    "Parameter": PARAMETER,
    "Header": {
        keyword: Keyword(Fate.KEPT, _RAW_HEADER, entry.shape)
        for keyword, entry in _VALUE.items()
    }
    | _REFERENCE,
    "Request Body": {
        "$ref": _READ,
        "description": _TEXT,
        "content": _READ,
        "required": _FLAG,
    },
    "Media Type": {
        "$ref": _READ,
        "schema": _READ,
        "itemSchema": _READ,
        "encoding": _READ,
        "prefixEncoding": _READ,
        "itemEncoding": _READ,
        **_EXAMPLES,
    },
    "Encoding": {
        "contentType": _TEXT,
        "headers": _READ,
        "style": _TEXT,
        "explode": _FLAG,
        "allowReserved": _FLAG,
        "encoding": Keyword(
            Fate.REPORTED, "what is nested in a part is written as its media type asks"
        ),
        "prefixEncoding": _BY_POSITION,
        "itemEncoding": _BY_POSITION,
    },
    "Response": {
        "$ref": _READ,
        "summary": _PEOPLE,
        "description": _TEXT,
        "headers": _READ,
        "content": _READ,
        "links": Keyword(
            Fate.KEPT, "a follow-up call is made by its own method, not by a link"
        ),
    },
    "Example": {
        "$ref": _READ,
        "summary": _PEOPLE,
        "description": _PEOPLE,
        "value": _READ,
        "dataValue": _READ,
        "serializedValue": Keyword(Fate.IGNORED, "says again how a value is written"),
        "externalValue": Keyword(Fate.IGNORED, "nothing is fetched"),
    },
    "Link": {
        "$ref": _READ,
        "operationRef": _LINKS_TEXT,
        "operationId": _LINKS_TEXT,
        "parameters": _LINKS,
        "requestBody": _LINKS,
        "description": _LINKS_TEXT,
        "server": _LINKS,
    },
    "Tag": {
        "name": _READ,
        "summary": _PEOPLE,
        "description": _TEXT,
        "externalDocs": _LINK,
        "parent": Keyword(Fate.IGNORED, "operations are grouped by their own tags"),
        "kind": Keyword(Fate.IGNORED, "operations are grouped by their own tags"),
    },
    "Discriminator": {
        "propertyName": _READ,
        "mapping": _READ,
        "defaultMapping": _TEXT,
    },
    "XML": {
        "name": _TEXT,
        "namespace": _TEXT,
        "prefix": _TEXT,
        "attribute": _FLAG,
        "wrapped": _FLAG,
        "nodeType": _TEXT,
    },
    "Security Scheme": {
        "$ref": _READ,
        "type": _READ,
        "description": _TEXT,
        "name": _TEXT,
        "in": _TEXT,
        "scheme": _TEXT,
        "bearerFormat": _TEXT,
        "flows": _READ,
        "openIdConnectUrl": _TEXT,
        "oauth2MetadataUrl": Keyword(Fate.IGNORED, "nothing is discovered at run time"),
        "deprecated": _PEOPLE,
    },
    "OAuth Flows": dict.fromkeys(
        ("implicit", "password", "clientCredentials", "authorizationCode"), _READ
    )
    | {"deviceAuthorization": _READ},
    "OAuth Flow": {
        "authorizationUrl": _TEXT,
        "deviceAuthorizationUrl": Keyword(
            Fate.IGNORED, "a token of this flow is given by the caller"
        ),
        "tokenUrl": _TEXT,
        "refreshUrl": _TEXT,
        "scopes": _READ,
    },
    "Schema": SCHEMA,
}
"""The fixed fields of each object of the specification, by the object's name there."""

UNREMARKABLE: dict[str, dict[str, Types]] = {
    name: {
        keyword: entry.shape.types
        for keyword, entry in table.items()
        if entry.fate not in {Fate.KEPT, Fate.REPORTED} and keyword != "nullable"
    }
    for name, table in OBJECTS.items()
}
"""The keywords of each object of which there is nothing to report while their values are of these types."""

REPORTED_BECAUSE = {
    keyword: entry.why
    for table in OBJECTS.values()
    for keyword, entry in table.items()
    if entry.fate is Fate.REPORTED
}
"""The reason for each keyword that is reported where it occurs."""
