"""Keywords: the tables name every word of the vocabularies, with a reason for each that is not read."""

from __future__ import annotations

import pytest
from tests.unit.lowering import lowered

from specpress.diagnostics import Report
from specpress.lower import keywords, lower
from specpress.lower.keywords import Fate, Shape
from specpress.source import Document, Json, child, parse

CORE = "$schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs"
APPLICATOR = (
    "prefixItems items contains additionalProperties properties patternProperties dependentSchemas propertyNames "
    "if then else allOf anyOf oneOf not"
)
UNEVALUATED = "unevaluatedItems unevaluatedProperties"
VALIDATION = (
    "type const enum multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern "
    "maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired"
)
META_DATA = "title description default deprecated readOnly writeOnly examples"
FORMAT = "format"
CONTENT = "contentEncoding contentMediaType contentSchema"
OPENAPI_BASE = "discriminator xml externalDocs example"
OPENAPI_30 = "nullable"

# The fixed fields of each object, of OpenAPI 3.0, 3.1 and 3.2 together.
OBJECTS = {
    "OpenAPI": "openapi $self info jsonSchemaDialect servers paths webhooks components security tags externalDocs",
    "Info": "title summary description termsOfService contact license version",
    "Contact": "name url email",
    "License": "name identifier url",
    "Server": "url description name variables",
    "Server Variable": "enum default description",
    "Components": (
        "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems "
        "mediaTypes"
    ),
    "Path Item": (
        "$ref summary description get put post delete options head patch trace query additionalOperations servers "
        "parameters"
    ),
    "Operation": (
        "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated "
        "security servers"
    ),
    "Parameter": (
        "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples "
        "content"
    ),
    "Request Body": "description content required",
    "Media Type": "schema itemSchema example examples encoding prefixEncoding itemEncoding",
    "Encoding": "contentType headers encoding prefixEncoding itemEncoding style explode allowReserved",
    "Response": "summary description headers content links",
    "Example": "summary description dataValue serializedValue value externalValue",
    "Link": "operationRef operationId parameters requestBody description server",
    "Header": "description required deprecated example examples style explode schema content",
    "Tag": "name summary description externalDocs parent kind",
    "Discriminator": "propertyName mapping defaultMapping",
    "XML": "name namespace prefix attribute wrapped nodeType",
    "Security Scheme": (
        "type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated"
    ),
    "OAuth Flows": "implicit password clientCredentials authorizationCode deviceAuthorization",
    "OAuth Flow": "authorizationUrl deviceAuthorizationUrl tokenUrl refreshUrl scopes",
}


@pytest.mark.parametrize(
    "vocabulary",
    [
        CORE,
        APPLICATOR,
        UNEVALUATED,
        VALIDATION,
        META_DATA,
        FORMAT,
        CONTENT,
        OPENAPI_BASE,
        OPENAPI_30,
    ],
)
def test_every_schema_keyword_has_a_fate(vocabulary: str) -> None:
    assert set(vocabulary.split()) <= keywords.SCHEMA.keys()


def test_every_object_of_the_specification_has_its_fields() -> None:
    assert keywords.OBJECTS.keys() == {*OBJECTS, "Schema"}
    for name, fields in OBJECTS.items():
        assert keywords.OBJECTS[name].keys() - {"$ref"} == {*fields.split()} - {"$ref"}


def test_what_is_not_read_has_a_reason() -> None:
    for name, table in keywords.OBJECTS.items():
        for keyword, entry in table.items():
            assert bool(entry.why) is (entry.fate is not Fate.READ), (name, keyword)


def test_the_derived_tables_follow() -> None:
    for name, table in keywords.OBJECTS.items():
        reported = {k for k, entry in table.items() if entry.fate is Fate.REPORTED}
        kept = {k for k, entry in table.items() if entry.fate is Fate.KEPT}
        assert reported <= keywords.REPORTED_BECAUSE.keys()
        assert not keywords.UNREMARKABLE[name].keys() & (reported | kept)
        assert {*keywords.UNREMARKABLE[name]} | reported | kept | {"nullable"} == {
            *table,
            "nullable",
        }
    assert {shape for shape in Shape if shape is not Shape.ANY} == {
        *keywords.SHAPE_WORDS
    }


# A document in which every marked value (@) has a JSON type that its keyword cannot have; none costs more than itself.
WRONG = """
openapi: 3.1.0
info:
  {title: T, version: "1", description: "@", termsOfService: "@", contact: {url: "@", email: "@"}, license: {name: "@"}}
servers: [{url: /, description: "@", name: "@", variables: {v: {default: a, description: "@"}}}]
tags: [{name: t, description: "@"}]
paths:
  /a:
    summary: "@"
    get:
      operationId: "@"
      tags: ["@", kept]
      deprecated: "@"
      description: "@"
      parameters:
        - {name: p, in: query, required: "@", style: "@", explode: "@", allowReserved: "@", schema: {type: string}}
      requestBody:
        required: "@"
        description: "@"
        content:
          multipart/form-data:
            schema: {type: object, properties: {a: {type: string}}}
            encoding: {a: {contentType: "@", explode: "@", headers: {X: {required: "@", schema: {}}}}}
      responses:
        "200": {description: "@", links: {l: {operationId: "@"}}}
      security: [{k: ["@"]}]
components:
  schemas:
    S:
      description: "@"
      type: object
      required: ["@", a]
      properties:
        a: {type: string, pattern: "@", maxLength: "@", format: "@", deprecated: "@", readOnly: "@"}
        b: {type: integer, minimum: "@", multipleOf: "@", nullable: "@"}
        c: {type: array, uniqueItems: "@", minItems: "@"}
  securitySchemes:
    k: {type: oauth2, description: "@", flows: {password: {tokenUrl: "@", refreshUrl: "@", scopes: {}}, implicit: "@"}}
"""


def test_a_value_of_the_wrong_type_costs_and_names_itself_alone() -> None:
    marked: list[str] = []

    def spoil(node: Json, pointer: str) -> Json:
        if node == "@":
            marked.append(pointer)
            return [{}]
        match node:
            case dict():
                return {k: spoil(v, child(pointer, k)) for k, v in node.items()}
            case list():
                return [spoil(v, child(pointer, i)) for i, v in enumerate(node)]
            case _:
                return node

    report = Report()
    tree = spoil(parse("shop.yaml", WRONG, report), "")
    assert isinstance(tree, dict)
    api = lower(Document("shop.yaml", tree), report)
    shapes = [
        found.place.pointer
        for found in report
        if found.place is not None and found.code == "lower/shape"
    ]
    assert sorted(map(str, shapes)) == sorted(marked)
    assert not report.failed
    (operation,) = api.operations
    assert operation.tags == ("kept",)
    assert {*api.declarations} >= {"S"}


def test_the_fields_that_nobody_defines_are_counted() -> None:
    _, found = lowered(
        {
            "path": {},
            "paths": {"/a": {"fetch": {}, "get": {"responses": {"200": {"desc": ""}}}}},
            "components": {"schema": {}},
        }
    )
    unknown = [one for one in found if one.code == "lower/unknown-keyword"]
    assert [str(one.place) for one in unknown] == [
        "shop.json#/paths/~1a/get/responses/200/desc",
        "shop.json#/paths/~1a/fetch",
        "shop.json#/path",
        "shop.json#/components/schema",
    ]
