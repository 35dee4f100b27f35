"""Upgrading: what Swagger 2.0 and OpenAPI 3.0 say in other words is said in those of 3.1."""

from __future__ import annotations

import pytest

from specpress.diagnostics import Report
from specpress.source import Document, Json, find, read, upgrade

SWAGGER = """\
swagger: "2.0"
info: {title: Bikes, version: "1"}
host: bikes.example
basePath: /v1/
schemes: [https, http]
consumes: [application/json]
produces: [application/json, text/xml]
security: [{key: []}]
x-brand: bikes
parameters:
  limit: {name: limit, in: query, type: integer, minimum: 0, exclusiveMinimum: true}
  bike: {name: bike, in: body, schema: {$ref: "#/definitions/Bike"}, required: true}
responses:
  Gone: {description: gone, schema: {$ref: "#/definitions/Bike"}}
paths:
  /bikes:
    parameters:
      - {$ref: "#/parameters/limit"}
      - {name: batch, in: formData, type: string}
    get:
      parameters:
        - {name: tags, in: query, type: array, items: {type: string}, collectionFormat: pipes}
        - {name: ids, in: query, type: array, items: {type: integer}}
        - {name: x, in: header, type: array, items: {type: string}, collectionFormat: multi}
      responses:
        200:
          description: ok
          schema: {type: array, items: {$ref: "#/definitions/Bike"}}
          headers: {X-Total: {type: integer, description: how many}}
          examples: {application/json: []}
        410: {$ref: "#/responses/Gone"}
    post:
      parameters: [{$ref: "#/parameters/bike"}]
      responses: {201: {description: made}}
    put:
      schemes: [https]
      consumes: [multipart/form-data]
      parameters:
        - {name: photo, in: formData, type: file, required: true, description: a photo}
        - {name: ids, in: formData, type: array, items: {type: integer}, collectionFormat: multi}
        - {name: q, in: query, type: string, x-hint: 1}
      responses: {default: {description: a file, schema: {type: file}}}
definitions:
  Bike:
    type: object
    discriminator: kind
    required: [kind]
    properties:
      kind: {type: string}
      default: {type: string, x-nullable: true}
      inner: {allOf: [{$ref: "#/definitions/Bike"}], example: {$ref: "#/definitions/Bike"}}
    additionalProperties: {$ref: "#/definitions/Bike"}
securityDefinitions:
  plain: {type: basic, description: a password}
  key: {type: apiKey, name: X-Key, in: header}
  oauth: {type: oauth2, flow: accessCode, authorizationUrl: https://a, tokenUrl: https://t, scopes: {a: b}}
  odd: {type: oauth2, flow: telepathy}
"""


def upgraded(text: str) -> tuple[Document, Report]:
    report = Report()
    document = read("b.yaml", text, report)
    assert document is not None
    return upgrade(document, report), report


@pytest.fixture(scope="module")
def bikes() -> Document:
    return upgraded(SWAGGER)[0]


def at(document: Document, pointer: str) -> Json:
    found = find(document.root, pointer)
    assert found is not None, pointer
    return found[0]


BIKE: Json = {"$ref": "#/components/schemas/Bike"}


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("/openapi", "3.1.0"),
        ("/info", {"title": "Bikes", "version": "1"}),
        ("/x-brand", "bikes"),
        ("/security", [{"key": []}]),
        (
            "/servers",
            [{"url": "https://bikes.example/v1"}, {"url": "http://bikes.example/v1"}],
        ),
        (
            "/components/parameters",
            {
                "limit": {
                    "name": "limit",
                    "in": "query",
                    "schema": {"type": "integer", "exclusiveMinimum": 0},
                }
            },
        ),
        ("/paths/~1bikes/parameters", [{"$ref": "#/components/parameters/limit"}]),
        (
            "/paths/~1bikes/get/parameters",
            [
                {
                    "name": "tags",
                    "in": "query",
                    "schema": {"type": "array", "items": {"type": "string"}},
                    "style": "pipeDelimited",
                    "explode": False,
                },
                {
                    "name": "ids",
                    "in": "query",
                    "schema": {"type": "array", "items": {"type": "integer"}},
                    "style": "form",
                    "explode": False,
                },
                {
                    "name": "x",
                    "in": "header",
                    "schema": {"type": "array", "items": {"type": "string"}},
                    "style": "simple",
                    "explode": False,
                },
            ],
        ),
        (
            "/paths/~1bikes/get/responses/200",
            {
                "description": "ok",
                "headers": {
                    "X-Total": {
                        "description": "how many",
                        "schema": {"type": "integer"},
                    }
                },
                "content": {
                    "application/json": {
                        "schema": {"type": "array", "items": BIKE},
                        "example": [],
                    },
                    "text/xml": {"schema": {"type": "array", "items": BIKE}},
                },
            },
        ),
        ("/paths/~1bikes/get/responses/410", {"$ref": "#/components/responses/Gone"}),
        (
            "/paths/~1bikes/post/requestBody",
            {"required": True, "content": {"application/json": {"schema": BIKE}}},
        ),
        (
            "/paths/~1bikes/get/requestBody/content",
            {
                "application/x-www-form-urlencoded": {
                    "schema": {
                        "type": "object",
                        "properties": {"batch": {"type": "string"}},
                    }
                }
            },
        ),
        (
            "/paths/~1bikes/put/requestBody",
            {
                "required": True,
                "content": {
                    "multipart/form-data": {
                        "schema": {
                            "type": "object",
                            "properties": {
                                "photo": {
                                    "type": "string",
                                    "format": "binary",
                                    "description": "a photo",
                                },
                                "ids": {"type": "array", "items": {"type": "integer"}},
                                "batch": {"type": "string"},
                            },
                            "required": ["photo"],
                        },
                        "encoding": {"ids": {"style": "form", "explode": True}},
                    }
                },
            },
        ),
        (
            "/paths/~1bikes/put/parameters",
            [{"name": "q", "in": "query", "schema": {"type": "string"}, "x-hint": 1}],
        ),
        ("/paths/~1bikes/put/servers", [{"url": "https://bikes.example/v1"}]),
        (
            "/paths/~1bikes/put/responses/default/content/text~1xml/schema",
            {"type": "string", "format": "binary"},
        ),
        ("/components/schemas/Bike/discriminator", {"propertyName": "kind"}),
        ("/components/schemas/Bike/additionalProperties", BIKE),
        (
            "/components/schemas/Bike/properties/default",
            {"type": "string", "x-nullable": True},
        ),
        (
            "/components/schemas/Bike/properties/inner",
            {"allOf": [BIKE], "example": {"$ref": "#/definitions/Bike"}},
        ),
        (
            "/components/securitySchemes",
            {
                "plain": {
                    "type": "http",
                    "scheme": "basic",
                    "description": "a password",
                },
                "key": {"type": "apiKey", "name": "X-Key", "in": "header"},
                "oauth": {
                    "type": "oauth2",
                    "flows": {
                        "authorizationCode": {
                            "authorizationUrl": "https://a",
                            "tokenUrl": "https://t",
                            "scopes": {"a": "b"},
                        }
                    },
                },
                "odd": {"type": "oauth2"},
            },
        ),
    ],
)
def test_swagger_is_said_anew(bikes: Document, pointer: str, expected: Json) -> None:
    assert at(bikes, pointer) == expected


@pytest.mark.parametrize(
    ("pointer", "came_from"),
    [
        ("/servers/0/url", "/host/0/url"),
        (
            "/components/schemas/Bike/properties/kind",
            "/definitions/Bike/properties/kind",
        ),
        ("/components/parameters/limit", "/parameters/limit"),
        ("/components/securitySchemes/key", "/securityDefinitions/key"),
        ("/paths/~1bikes/put/parameters/0", "/paths/~1bikes/put/parameters/2"),
        ("/paths/~1bikes/put/requestBody", "/paths/~1bikes/put/parameters/0"),
        ("/paths/~1bikes/get/requestBody", "/paths/~1bikes/parameters/1"),
        (
            "/paths/~1bikes/get/responses/200/content/text~1xml/schema/items",
            "/paths/~1bikes/get/responses/200/schema/items",
        ),
        ("/components/responses/Gone/description", "/responses/Gone/description"),
        ("/paths/~1bikes/get", "/paths/~1bikes/get"),
    ],
)
def test_swagger_places_lead_back(
    bikes: Document, pointer: str, came_from: str
) -> None:
    assert bikes.place(pointer).pointer == came_from


def test_what_swagger_says_alone_is_reported() -> None:
    _, report = upgraded(SWAGGER)
    assert [(d.code, str(d.place)) for d in report] == [
        ("source/collection-format", "b.yaml#/paths/~1bikes/get/parameters/2"),
        ("source/oauth-flow", "b.yaml#/securityDefinitions/odd"),
    ]


@pytest.mark.parametrize(
    ("root", "servers"),
    [
        ("{}", None),
        ("{basePath: /}", None),
        ("{basePath: /v2}", [{"url": "/v2"}]),
        ("{host: h.example}", [{"url": "https://h.example"}]),
        ("{host: 5}", None),
    ],
)
def test_swagger_servers(root: str, servers: Json) -> None:
    report = Report()
    text = f'{{swagger: "2.0", {root.strip("{}")}}}'
    document = read("b.yaml", text, report)
    assert document is not None
    assert upgrade(document, report).root.get("servers") == servers


def test_openapi_3_0_limits_become_numbers_and_data_stays() -> None:
    made, report = upgraded("""\
openapi: 3.0.3
paths: {}
components:
  schemas:
    A:
      type: integer
      minimum: 1
      exclusiveMinimum: true
      maximum: 9
      exclusiveMaximum: false
      nullable: true
      example: {minimum: 1, exclusiveMinimum: true}
      properties:
        exclusiveMinimum: {minimum: 2, exclusiveMinimum: true}
        example: {maximum: 3, exclusiveMaximum: true}
""")
    assert list(report) == []
    assert made.root["openapi"] == "3.1.0"
    assert at(made, "/components/schemas/A") == {
        "type": "integer",
        "exclusiveMinimum": 1,
        "maximum": 9,
        "x-nullable": True,
        "example": {"minimum": 1, "exclusiveMinimum": True},
        "properties": {
            "exclusiveMinimum": {"exclusiveMinimum": 2},
            "example": {"exclusiveMaximum": 3},
        },
    }


@pytest.mark.parametrize("version", ["3.1.0", "3.2.0"])
def test_newer_documents_are_given_back(version: str) -> None:
    document = Document("b.yaml", {"openapi": version, "paths": {}})
    assert upgrade(document, Report()) is document


def test_extensions_of_values_go_with_the_schema() -> None:
    enum = "enum: [a], x-ms-enum: {modelAsString: true}"
    text = f"""\
swagger: "2.0"
paths:
  /a:
    get:
      parameters:
        - {{name: q, in: query, type: string, {enum}, x-hint: 1}}
        - {{name: l, in: query, type: array, items: {{type: string, {enum}}}}}
"""
    made, _ = upgraded(text)
    extension = {"modelAsString": True}
    schema = {"type": "string", "enum": ["a"], "x-ms-enum": extension}
    at = "/paths/~1a/get/parameters"
    assert find(made.root, f"{at}/0/schema") == (schema,)
    assert find(made.root, f"{at}/0/x-hint") == (1,)
    assert find(made.root, f"{at}/0/x-ms-enum") is None
    assert find(made.root, f"{at}/1/schema/items") == (schema,)
