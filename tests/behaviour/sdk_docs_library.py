"""Library: an API of one's own that has a bit of everything a page must show."""

from __future__ import annotations

from typing import Any

NASTY = (
    "a | b <script>alert(1)</script> ![x](javascript:1) `c`\n"
    "## Fields\n| a | b |\n|---|---|\n<!-- x -->\n```\n&#60;"
)
"""A description that tries to be a table, a heading, a comment, a fence, a link and a script."""

JSON = "application/json"


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def body(schema: dict[str, Any], **more: object) -> dict[str, Any]:
    return {"content": {JSON: {"schema": schema, **more}}}


def answer(schema: dict[str, Any], **more: object) -> dict[str, Any]:
    return {"description": NASTY, **body(schema, **more)}


SHELF = {"name": "shelf", "in": "path", "required": True, "schema": {"type": "string"}}
SCHEMAS: dict[str, Any] = {
    "Book": {
        "type": "object",
        "description": NASTY,
        "required": ["title", "kind", "fine"],
        "properties": {
            "title": {"type": "string", "example": "Moby | Dick <b>"},
            "class": {"type": ["string", "null"], "example": "12"},
            "kind": {"const": "book"},
            "fine": {"type": "number", "example": 2.5},
            "lent-at": {"type": "string", "format": "date-time"},
            "due": {"type": ["string", "null"], "format": "date"},
            "mood": ref("Mood"),
            "sequel": ref("Book"),
            "media": {"type": "array", "items": ref("Medium")},
            "scores": {"type": "object", "additionalProperties": {"type": "integer"}},
            "old": {"type": "boolean", "deprecated": True, "description": NASTY},
            "pages": {"type": "integer", "minimum": 7, "example": "many"},
        },
    },
    "Film": {
        "type": "object",
        "required": ["minutes"],
        "properties": {"minutes": {"type": "integer"}},
    },
    "Films": {
        "type": "object",
        "properties": {
            "films": {"type": "array", "items": ref("Film")},
            "next": {"type": ["string", "null"], "example": "p2"},
        },
        "example": {"films": [{"minutes": 90}], "next": "p2"},
    },
    "Medium": {"oneOf": [ref("Book"), ref("Film"), {"type": "string"}]},
    "Mood": {
        "type": "string",
        "enum": ["*xsl", "a|b", "<i>", "None", " led by a blank", "3mf"],
        "x-speakeasy-unknown-values": "allow",
    },
    "Trouble": {"type": "object", "properties": {"why": {"type": "string"}}},
}
PATHS: dict[str, Any] = {
    "/shelves/{shelf}/books": {
        "parameters": [SHELF],
        "get": {
            "operationId": "books_list",
            "x-speakeasy-group": "shelves.books",
            "x-speakeasy-name-override": "list",
            "summary": "List | books <i>",
            "parameters": [
                {
                    "name": "limit",
                    "in": "query",
                    "schema": {"type": "integer"},
                    "example": 3,
                },
                {
                    "name": "moods",
                    "in": "query",
                    "schema": {"type": "array", "items": ref("Mood")},
                },
                {
                    "name": "X-Reader",
                    "in": "header",
                    "required": True,
                    "schema": {"type": "string"},
                    "example": "bad\nheader",
                },
            ],
            "responses": {
                "200": answer({"type": "array", "items": ref("Book")}),
                "404": answer(ref("Trouble")),
                "5XX": {"description": "Down."},
            },
        },
        "post": {
            "operationId": "books_add",
            "x-speakeasy-group": "shelves.books",
            "x-speakeasy-name-override": "add",
            "description": NASTY,
            "deprecated": True,
            "requestBody": {"required": True, **body(ref("Book"))},
            "responses": {
                "201": answer(ref("Book")),
                "422": answer({"type": "string"}),
            },
        },
        "delete": {
            "operationId": "books_clear",
            "tags": ["models"],
            "responses": {"204": {"description": "Gone."}},
        },
    },
    "/films": {
        "get": {
            "operationId": "films_list",
            "tags": ["films"],
            "x-speakeasy-pagination": {
                "type": "cursor",
                "inputs": [{"name": "after", "in": "parameters", "type": "cursor"}],
                "outputs": {"nextCursor": "$.next"},
            },
            "parameters": [
                {"name": "after", "in": "query", "schema": {"type": "string"}}
            ],
            "responses": {"200": answer(ref("Films"))},
        },
        "put": {
            "operationId": "films_put",
            "tags": ["films"],
            "requestBody": {
                "required": True,
                **body(ref("Film"), example={"minutes": 116}),
            },
            "responses": {"200": answer(ref("Medium"), example={"minutes": 116})},
        },
    },
    "/scans": {
        "post": {
            "operationId": "scans_upload",
            "tags": ["scans"],
            "requestBody": {
                "required": True,
                "content": {
                    "multipart/form-data": {
                        "schema": {
                            "type": "object",
                            "required": ["scan"],
                            "properties": {
                                "scan": {"type": "string", "format": "binary"}
                            },
                        }
                    }
                },
            },
            "responses": {
                "200": {
                    "description": "The scan.",
                    "content": {
                        "application/pdf": {
                            "schema": {"type": "string", "format": "binary"}
                        }
                    },
                }
            },
        }
    },
}
SPECIFICATION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Library", "version": "1", "description": NASTY},
    "servers": [{"url": "https://library.example"}],
    "tags": [{"name": "films", "description": NASTY}],
    "security": [{"key": []}],
    "paths": PATHS,
    "components": {
        "schemas": SCHEMAS,
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    },
}
