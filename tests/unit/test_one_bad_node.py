"""One bad node: whatever stands in its place, it costs itself, is told with a line, and every other operation stays."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from specpress import pipeline
from specpress.diagnostics import Report
from specpress.plan import plan
from specpress.source import Json, child, locate, parse
from specpress.survey import Settings, survey

OPENAPI = """\
openapi: 3.1.0
info: {title: Bikes, version: "1", license: {name: MIT}, contact: {email: shop@bikes.example}}
servers: [{url: "https://{city}.example/", variables: {city: {default: oslo, enum: [oslo, rome]}}}]
security: [{key: []}, {login: [read]}]
tags: [{name: bikes, description: All of them.}]
x-speakeasy-globals: {parameters: [{name: shop, in: query, schema: {type: string}}]}
x-speakeasy-retries: {strategy: backoff, backoff: {initialInterval: 1, exponent: 1.5}, statusCodes: [5XX, 429]}
paths:
  /bikes/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: list
      tags: [bikes]
      parameters:
        - {name: where, in: query, style: deepObject, schema: {properties: {a: {type: [string, 'null']}}}}
        - {name: X-Shop, in: header, schema: {type: array, items: {type: string}}, deprecated: true}
        - {name: seen, in: cookie, content: {application/json: {schema: {type: object}}}, example: {a: 1}}
        - {$ref: "#/components/parameters/Limit"}
      responses:
        "200":
          description: Some.
          headers: {Left: {schema: {type: integer}}}
          content:
            application/json:
              schema: {$ref: "#/components/schemas/List"}
              examples: {none: {value: {data: []}}}
          links: {more: {operationId: list}}
        "4XX": {$ref: "#/components/responses/Problem"}
      x-speakeasy-pagination:
        {type: cursor, inputs: [{name: next, in: parameters, type: cursor}], outputs: {nextCursor: $.next}}
    post:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {required: [file], properties: {file: {type: string, format: binary}, more: {type: object}}}
            encoding: {more: {contentType: application/json, headers: {X: {schema: {type: string}}}, explode: false}}
      responses: {"201": {description: Made.}}
      callbacks:
        done: {"{$request.body#/url}": {post: {responses: {"200": {description: Heard.}}}}}
      security: []
  /again: {get: {operationId: again, responses: {"200": {description: Sent., content: {text/event-stream: {}}}}}}
components:
  schemas:
    Bike:
      required: [id, kind]
      discriminator: {propertyName: kind, mapping: {big: "#/components/schemas/Big"}}
      properties:
        id: {type: string, readOnly: true}
        kind: {type: string}
        next: {$ref: "#/components/schemas/Bike"}
        colour: {type: string, enum: [red, blue, null], default: red, x-enum-varnames: [R, B, N]}
        since: {type: string, format: date-time, example: "2020-01-01T00:00:00Z"}
      additionalProperties: {type: integer}
    Big:
      allOf: [{$ref: "#/components/schemas/Bike"}, {properties: {size: {type: number, minimum: 1, multipleOf: 2}}}]
    Any: {oneOf: [{$ref: "#/components/schemas/Big"}, {type: string, pattern: "^a+$"}, {type: "null"}, {const: 5}]}
    List:
      properties:
        next: {type: string}
        data: {type: array, minItems: 1, items: {$ref: "#/components/schemas/Any"}}
        pair: {type: array, prefixItems: [{type: string}, {type: integer}]}
        either: {properties: {a: {}}, oneOf: [{properties: {b: {type: string}}}, {properties: {c: {}}}]}
  parameters: {Limit: {name: limit, in: query, schema: {type: integer, default: 25}}}
  responses: {Problem: {description: Wrong., content: {application/json: {schema: {properties: {why: {}}}}}}}
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    login: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {read: Look.}}}}
"""
SWAGGER = """\
swagger: "2.0"
info: {title: Bikes, version: "1"}
host: bikes.example
basePath: /v1
schemes: [https]
consumes: [multipart/form-data]
security: [{login: []}]
parameters: {bike: {name: bike, in: body, schema: {$ref: "#/definitions/Bike"}}}
responses: {Gone: {description: Gone., headers: {X: {type: array, items: {type: string}}}}}
paths:
  /bikes/{id}:
    parameters: [{name: id, in: path, required: true, type: integer}]
    put:
      consumes: [application/json]
      parameters: [{$ref: "#/parameters/bike"}, {name: h, in: header, type: array, items: {type: string}}]
      responses: {200: {description: Put., schema: {$ref: "#/definitions/Bike"}}, 410: {$ref: "#/responses/Gone"}}
    post:
      parameters: [{name: f, in: formData, type: file}, {name: g, in: formData, type: array, collectionFormat: ssv}]
      responses: {default: {description: Sent., schema: {type: file}}}
  /again: {get: {produces: [text/plain], responses: {200: {description: Got., schema: {type: string}}}}}
definitions:
  Bike: {discriminator: k, properties: {k: {type: number, maximum: 3, exclusiveMaximum: true, x-nullable: true}}}
  Big: {allOf: [{$ref: "#/definitions/Bike"}, {properties: {z: {type: array, items: {$ref: "#/definitions/Bike"}}}}]}
securityDefinitions: {login: {type: oauth2, flow: application, tokenUrl: "https://x", scopes: {r: Read.}}}
"""
JUNK: list[Json] = [
    None, True, 0, -1, 10**400, 1.5, "", "x", "../..", "{{ x }}", [], [None], [[]], [{}], {}, {"": None}, {"a": {}},
    {"$ref": 5}, {"$ref": "#"}, {"$ref": "#/paths"}, {"allOf": []}, {"type": []},
]  # fmt: skip
ROUNDS = 1
"""How many other values each node gets."""

Steps = tuple[str | int, ...]


def places(node: Json, above: Steps = ()) -> list[Steps]:
    """Every place of a tree below its root."""
    match node:
        case dict():
            inner = [((*above, key), value) for key, value in node.items()]
        case list():
            inner = [((*above, i), value) for i, value in enumerate(node)]
        case _:
            inner = []
    return [s for steps, value in inner for s in [steps, *places(value, steps)]]


def put(tree: Any, steps: Steps, value: Json) -> None:  # noqa: ANN401 - any of JSON
    """Change one node of a tree in its place."""
    for step in steps[:-1]:
        tree = tree[step]
    tree[steps[-1]] = value


def operations(text: str) -> tuple[set[tuple[str, str]] | None, Report]:
    """The operations that are left, and what was found; ``None`` where the document cannot be used at all."""
    report = Report()
    inputs = pipeline.Inputs(Settings("bikes", "bikes"), (("bikes.json", text),))
    result = pipeline.understand(inputs, report)
    if result.api is None:
        assert report.failed
        return None, report
    if not report.failed:
        settings = inputs.settings
        plan(survey(result.api, settings, report), settings, report)
    return {(one.path, one.method.lower()) for one in result.api.operations}, report


def may_cost(steps: Steps, operation: tuple[str, str]) -> bool:
    """Tell whether an operation is, or is below, a node."""
    return ("paths", *operation)[: len(steps)] == steps[:3]


@pytest.mark.parametrize("source", [OPENAPI, SWAGGER], ids=["openapi", "swagger"])
def test_one_bad_node_costs_that_node(source: str) -> None:
    text = json.dumps(parse("bikes.yaml", source, Report()))
    whole, _ = operations(text)
    assert whole is not None
    assert len(whole) == 3
    chance = random.Random(7)  # noqa: S311 - repeatable spoiling, not a secret
    for steps in places(json.loads(text)):
        for junk in chance.sample(JUNK, ROUNDS):
            tree = json.loads(text)
            put(tree, steps, junk)
            spoilt = json.dumps(tree)
            at = f"{child('', *steps)} is {junk!r:.60}"
            try:
                left, report = operations(spoilt)
            except Exception as error:
                raise AssertionError(at) from error
            if left is None:
                assert steps[0] in {"openapi", "swagger"}, at
                continue
            assert all(may_cost(steps, lost) for lost in whole - left), at
            found = [one.place for one in report if one.place is not None]
            assert len(found) == len(report), at
            located = locate({"bikes.json": spoilt}, found)
            assert all(place.line is not None for place in located.values()), at
