"""Spoilt documents: whatever has the wrong type costs that node, and never gives a traceback."""

from __future__ import annotations

import random

import pytest

from specpress.diagnostics import Place, Report
from specpress.source import (
    Document,
    Json,
    apply_overlay,
    bundle,
    check,
    locate,
    merge,
    parse,
    resolve,
    upgrade,
)

OPENAPI = """\
openapi: 3.0.3
info: {title: Bikes, version: "1"}
servers: [{url: /}]
security: [{key: []}]
tags: [{name: a}, {name: b}]
paths:
  /bikes:
    parameters: [{name: id, in: path}]
    get:
      parameters: [{$ref: "parts.yaml#/limit"}, {name: x, in: query}]
      responses: {200: {$ref: "parts.yaml#/ok"}}
  /more: {$ref: parts.yaml#/path}
components:
  schemas:
    Bike: {type: object, minimum: 1, exclusiveMinimum: true, properties: {a: {$ref: "#/components/schemas/Bike"}}}
    Part:
      oneOf: [{$ref: parts.yaml#/part}]
      discriminator: {propertyName: k, mapping: {p: parts.yaml#/part}}
  parameters: {P: {$ref: "#/components/parameters/Q"}, Q: {name: q, in: query}}
"""
SWAGGER = """\
swagger: "2.0"
host: bikes.example
basePath: /v1
schemes: [https]
consumes: [multipart/form-data]
parameters: {b: {name: b, in: body, schema: {type: string}}}
responses: {Gone: {description: gone, headers: {X: {type: array, items: {type: string}}}}}
paths:
  /bikes:
    parameters: [{$ref: "#/parameters/b"}, {name: f, in: formData, type: array, items: {type: integer}}]
    put:
      parameters: [{$ref: "#/x-shared/g"}]
      responses: {200: {schema: {$ref: "#/definitions/A"}, examples: {text/plain: x}}}
x-shared:
  g: {name: g, in: query, type: array, collectionFormat: multi, items: {$ref: "#/x-shared/i"}}
  i: {type: array, collectionFormat: pipes, items: {type: string}}
definitions: {A: {discriminator: k, allOf: [{maximum: 3, exclusiveMaximum: true}]}}
securityDefinitions: {o: {type: oauth2, flow: implicit}, b: {type: basic}}
"""
PARTS = """\
limit: {name: limit, in: query}
ok: {description: ok, content: {a/b: {schema: {$ref: "#/part"}}}}
path: {get: {responses: {200: {$ref: "#/ok"}}}}
part: {properties: {whole: {$ref: "main.yaml#/components/schemas/Bike"}}}
"""
OVERLAY = """\
overlay: 1.1.0
actions:
  - {target: "$.paths.*.get", update: {x: {y: [1]}, tags: [a]}}
  - {target: "$.paths['/bikes']", copy: "$.paths['/more']"}
  - {target: "$..parameters[0]", remove: true}
  - {target: "$.tags", update: {name: c}}
"""
JUNK: list[Json] = [None, 5, -1.5, "", "x", [], {}, [None], [[]], {"$ref": 5}, True]


def tree(text: str) -> Json:
    return parse("t.yaml", text, Report())


def spoilt(node: Json, chance: random.Random) -> Json:
    if chance.random() < 0.03:
        return chance.choice(JUNK)
    match node:
        case dict():
            return {key: spoilt(value, chance) for key, value in node.items()}
        case list():
            return [spoilt(item, chance) for item in node]
        case _:
            return node


def mapping(node: Json) -> dict[str, Json]:
    return node if isinstance(node, dict) else {}


def refs(node: Json) -> list[str]:
    match node:
        case dict():
            found = [ref for value in node.values() for ref in refs(value)]
            own = node.get("$ref")
            return [*found, own] if isinstance(own, str) else found
        case list():
            return [ref for item in node for ref in refs(item)]
        case _:
            return []


@pytest.mark.parametrize("seed", range(300))
def test_no_stage_stumbles(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable spoiling, not a secret
    report = Report()
    documents: list[Document] = []
    for file, text in [("main.yaml", OPENAPI), ("old.yaml", SWAGGER)]:
        document = check(Document(file, mapping(spoilt(tree(text), chance))), report)
        if document is not None:
            made = bundle(document, {"parts.yaml": PARTS}.get, report)
            documents.append(upgrade(made, report))
    if not documents:
        assert report.failed
        return
    patch = Document("o.yaml", mapping(spoilt(tree(OVERLAY), chance)))
    made = apply_overlay(merge(documents, report), patch, report)
    for ref in refs(made.root):
        found = resolve(made, ref)
        assert found is None or not isinstance(mapping(found[0]).get("$ref"), str)
    texts = {"main.yaml": OPENAPI, "old.yaml": SWAGGER, "parts.yaml": PARTS}
    places = [d.place for d in report if isinstance(d.place, Place)]
    for place, found_place in locate(texts, places).items():
        assert (found_place.line is not None) == (
            place.file in texts and place.pointer is not None
        )
