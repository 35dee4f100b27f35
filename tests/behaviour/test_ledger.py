"""The ledger of a document: each part of it has one of four fates, and the sums are those of a count by hand."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from tests.behaviour.sdk import STACKONE, needs_stackone

from specpress.cli.commands import root
from specpress.diagnostics import Report
from specpress.source import parse

GOLDEN = Path(__file__).parents[1] / "golden"
WORDS = {"made", "kept", "degraded", "refused"}
METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]
SCHEMA_MAPS = [
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
]
SCHEMA_LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"]
SCHEMAS = [
    *("items", "additionalItems", "unevaluatedItems", "contains", "contentSchema"),
    *("additionalProperties", "unevaluatedProperties", "propertyNames"),
    *("not", "if", "then", "else"),
]
Node = Any


class Count:
    """A count of a document of OpenAPI 3, written without a look at the generator's own tables."""

    def __init__(self, document: Node) -> None:
        self.parts: Counter[str] = Counter()
        self.keywords(document)
        for path, item in (document.get("paths") or {}).items():
            if not path.startswith("x-"):
                self.path_item(item)
        for item in (document.get("webhooks") or {}).values():
            self.path_item(item)
        self.keywords(info := document.get("info"))
        if isinstance(info, dict):
            self.keywords(info.get("contact"))
            self.keywords(info.get("license"))
        self.servers(document)
        for tag in document.get("tags") or ():
            self.keywords(tag)
        self.components(document.get("components"))

    def keywords(self, node: Node) -> None:
        self.parts["keyword"] += len(node) if isinstance(node, dict) else 0

    def each(self, node: Node, key: str) -> Iterator[Node]:
        value = node.get(key) if isinstance(node, dict) else None
        if isinstance(value, dict):
            yield from value.values()
        elif isinstance(value, list):
            yield from value

    def servers(self, node: Node) -> None:
        for server in self.each(node, "servers"):
            self.keywords(server)
            for variable in self.each(server, "variables"):
                self.keywords(variable)

    def components(self, node: Node) -> None:
        self.keywords(node)
        counters = {
            "schemas": self.schema,
            "responses": self.answer,
            "parameters": self.parameter,
            "examples": self.keywords,
            "requestBodies": self.body,
            "headers": self.value,
            "securitySchemes": self.scheme,
            "links": self.keywords,
            "callbacks": self.callback,
            "pathItems": self.path_item,
            "mediaTypes": self.media,
        }
        for key, count in counters.items():
            for one in self.each(node, key):
                count(one)

    def scheme(self, node: Node) -> None:
        self.keywords(node)
        flows = node.get("flows") if isinstance(node, dict) else None
        self.keywords(flows)
        for kind, flow in (flows or {}).items():
            if not kind.startswith("x-"):
                self.keywords(flow)

    def callback(self, node: Node) -> None:
        for expression, item in (node if isinstance(node, dict) else {}).items():
            if not expression.startswith("x-"):
                self.path_item(item)

    def path_item(self, node: Node) -> None:
        self.keywords(node)
        self.servers(node)
        for parameter in self.each(node, "parameters"):
            self.parameter(parameter)
        for method in METHODS:
            if isinstance(node, dict) and method in node:
                self.operation(node[method])
        for operation in self.each(node, "additionalOperations"):
            self.operation(operation)

    def operation(self, node: Node) -> None:
        self.parts["operation"] += 1
        self.keywords(node)
        self.servers(node)
        for parameter in self.each(node, "parameters"):
            self.parameter(parameter)
        if isinstance(node, dict) and "requestBody" in node:
            self.body(node["requestBody"])
        answers = node.get("responses") if isinstance(node, dict) else None
        for status, answer in (answers if isinstance(answers, dict) else {}).items():
            if not status.startswith("x-"):
                self.answer(answer)
        for callback in self.each(node, "callbacks"):
            self.callback(callback)

    def parameter(self, node: Node) -> None:
        self.parts["parameter"] += 1
        self.value(node)

    def value(self, node: Node) -> None:
        """Count what parameters and headers have in common."""
        self.keywords(node)
        if not isinstance(node, dict):
            return
        for key in ("schema", "items"):
            if key in node:
                self.schema(node[key])
        self.contents(node)
        self.examples(node)

    def examples(self, node: Node) -> None:
        if isinstance(node.get("examples"), dict):
            for example in node["examples"].values():
                self.keywords(example)

    def body(self, node: Node) -> None:
        self.parts["body"] += 1
        self.keywords(node)
        self.contents(node)

    def answer(self, node: Node) -> None:
        self.parts["answer"] += 1
        self.keywords(node)
        self.contents(node)
        for header in self.each(node, "headers"):
            self.value(header)
        for link in self.each(node, "links"):
            self.keywords(link)

    def contents(self, node: Node) -> None:
        for media in self.each(node, "content"):
            self.media(media)

    def media(self, node: Node) -> None:
        self.keywords(node)
        if not isinstance(node, dict):
            return
        for key in ("schema", "itemSchema"):
            if key in node:
                self.schema(node[key])
        self.examples(node)
        self.encodings(node)

    def encodings(self, node: Node) -> None:
        inner = [*self.each(node, "encoding"), *self.each(node, "prefixEncoding")]
        if "itemEncoding" in node:
            inner.append(node["itemEncoding"])
        for encoding in inner:
            self.keywords(encoding)
            for header in self.each(encoding, "headers"):
                self.value(header)
            if isinstance(encoding, dict):
                self.encodings(encoding)

    def schema(self, node: Node) -> None:
        if isinstance(node, list):  # of `items`
            self.parts["schema"] += 1
            for one in node:
                self.schema(one)
            return
        self.parts["schema"] += 1
        self.keywords(node)
        if not isinstance(node, dict):
            return
        for key in SCHEMA_MAPS:
            if isinstance(node.get(key), dict):
                for one in node[key].values():
                    self.schema(one)
        for key in SCHEMA_LISTS:
            if isinstance(node.get(key), list):
                for one in node[key]:
                    self.schema(one)
        for key in SCHEMAS:
            if key in node:
                self.schema(node[key])
        self.keywords(node.get("discriminator"))


def ledger_of(path: Path) -> dict[str, Any]:
    done = CliRunner().invoke(root, ["inspect", str(path), "--ledger", "--json"])
    assert done.exit_code == 0, done.output
    return dict(json.loads(done.stdout)["ledger"])


def check(path: Path) -> None:
    """Compare the sums of a document with the count of its text."""
    document = parse(str(path), path.read_text("utf-8"), Report())
    ledger = ledger_of(path)
    totals = {part: sums.pop("total") for part, sums in ledger["sums"].items()}
    expected = Count(document).parts
    assert totals == {part: expected[part] for part in totals}
    assert all(sums.keys() == WORDS for sums in ledger["sums"].values())
    assert totals == {p: sum(sums.values()) for p, sums in ledger["sums"].items()}
    for entry in ledger["entries"]:
        assert entry["fate"] in WORDS
        assert entry["file"] == str(path)
        assert entry["line"] > 0
        assert (entry["why"] is None) == (entry["fate"] == "made")
        assert (entry["to"] is None) == (entry["fate"] != "degraded")


def documents() -> list[Path]:
    """The golden inputs of OpenAPI 3 in one file without references to others, of which something can be made."""
    paths = sorted(GOLDEN.glob("*/input/spec.yaml"))
    own = Path(__file__).parents[2] / "specs" / "stackone" / "openapi.yaml"
    unreadable = {
        "broken-yaml",
        "duplicate-key",
        "reference-to-nothing",
        "hostile-text",
    }
    return [
        own,
        *(
            path
            for path in paths
            if path.parents[1].name not in unreadable
            and "openapi: 3" in path.read_text("utf-8")
            and not (path.parent / "sdk.toml").exists()
        ),
    ]


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.parents[1].name)
def test_the_sums_are_those_of_a_count_by_hand(path: Path) -> None:
    check(path)


@needs_stackone
@pytest.mark.slow
@pytest.mark.parametrize("day", ["2025-10-06", "2025-12-03"])
def test_the_sums_of_a_large_document_are_right(day: str) -> None:
    check(STACKONE / day / "openapi.yaml")


DOCUMENT = """\
openapi: 3.1.0
info: {title: T, version: "1", x-logo: a.png}
servers: [{url: https://a.example}]
paths:
  /a:
    get:
      operationId: look
      parameters:
        - {name: Accept, in: header, schema: {type: string}}
        - {name: q, in: nowhere, schema: {type: string}}
        - {name: n, in: query, allowEmptyValue: true, schema: {type: integer, default: x}}
      responses:
        "200": {description: -, content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}
        "20": {description: -}
        default: {$ref: "#/components/responses/Gone"}
      callbacks:
        done: {"{$url}": {post: {responses: {"200": {description: -}}}}}
    put: 5
components:
  parameters: {Unused: {name: u, in: query, schema: {type: string}}}
  schemas:
    A:
      type: object
      colour: red
      not: {type: string, maxLength: 3}
      properties: {day: {type: string, format: someday}, odd: {type: thing}}
"""


def test_each_fate_has_its_reason(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(DOCUMENT)
    entries = {
        (one["part"], one["pointer"]): (one["fate"], one["to"], one["why"] or "")
        for one in ledger_of(path)["entries"]
    }
    get = "/paths/~1a/get"
    schema = "/components/schemas/A"
    expected = {
        ("operation", get): ("made", None, ""),
        ("operation", "/paths/~1a/put"): ("refused", None, "expected an operation"),
        ("operation", f"{get}/callbacks/done/{{$url}}/post"): ("kept", None, "the API"),
        ("parameter", f"{get}/parameters/0"): ("kept", None, "lower/reserved-header"),
        ("parameter", f"{get}/parameters/1"): ("refused", None, "lower/parameter"),
        ("parameter", f"{get}/parameters/2"): ("made", None, ""),
        ("keyword", f"{get}/parameters/2/allowEmptyValue"): ("kept", None, "an empty"),
        ("keyword", f"{get}/parameters/2/schema/default"): ("refused", None, "contra"),
        ("answer", f"{get}/responses/20"): ("refused", None, "lower/unknown-status"),
        ("answer", f"{get}/responses/default"): ("degraded", "any value", "nothing"),
        ("parameter", "/components/parameters/Unused"): (
            "kept",
            None,
            "nothing refers",
        ),
        ("keyword", f"{schema}/colour"): ("refused", None, "no keyword"),
        ("keyword", f"{schema}/not"): ("degraded", "a type without it", "cannot be"),
        ("schema", f"{schema}/not"): ("degraded", "a type without it", "cannot be"),
        ("keyword", f"{schema}/not/maxLength"): ("degraded", "a type without it", ""),
        ("schema", f"{schema}/properties/day"): ("degraded", "the type alone", "known"),
        ("schema", f"{schema}/properties/odd"): ("degraded", "any value", "thing"),
        ("keyword", "/info/x-logo"): ("kept", None, "an extension"),
    }
    for key, (fate, to, why) in expected.items():
        assert entries[key][:2] == (fate, to), key
        assert why in entries[key][2], key


def test_the_text_has_the_sums_and_what_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(DOCUMENT)
    done = CliRunner().invoke(root, ["inspect", str(path), "--ledger"])
    assert done.exit_code == 0
    assert "operation     1     1         0        1      3" in done.stdout
    assert (
        "keyword Schema.colour: refused (1): no keyword of this object" in done.stdout
    )
    assert f"{path}:24:7" in done.stdout
    assert "silent" not in done.stdout


def test_a_converted_document_leads_back_to_its_own_places(tmp_path: Path) -> None:
    path = tmp_path / "swagger.yaml"
    path.write_text(
        "swagger: '2.0'\ninfo: {title: T, version: '1'}\nhost: a.example\npaths:\n"
        "  /a:\n    post:\n      parameters:\n"
        "        - {name: it, in: body, schema: {$ref: '#/definitions/A'}}\n"
        "        - {name: q, in: query, type: string}\n"
        "      responses: {'200': {description: -, schema: {$ref: '#/definitions/A'}}}\n"
        "definitions: {A: {type: object, properties: {a: {type: string}}}}\n"
    )
    ledger = ledger_of(path)
    totals = {part: sums["total"] for part, sums in ledger["sums"].items()}
    assert (totals["operation"], totals["parameter"], totals["body"]) == (1, 1, 1)
    assert (totals["answer"], totals["schema"]) == (1, 5)
    assert {one["line"] for one in ledger["entries"] if one["part"] == "body"} == {8}
