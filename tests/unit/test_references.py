"""References lead where the specification says, whatever keys stand above them, and fail one by one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
import yaml

from specpress import ir
from specpress.diagnostics import Diagnostic, Report, Severity
from specpress.pipeline import Inputs, Result, understand
from specpress.source import (
    bundle,
    find,
    read,
    resolve_dynamic_references,
)
from specpress.survey import Settings

PARTS = {
    "Name": {"type": "string"},
    "limit": {"name": "limit", "in": "query", "schema": {"$ref": "#/Name"}},
    "trace": {"schema": {"type": "string"}},
    "gone": {
        "description": "Gone.",
        "content": {"application/json": {"schema": {"$ref": "#/Name"}}},
    },
    "body": {"content": {"application/json": {"schema": {"$ref": "#/Name"}}}},
    "sample": {"value": "a"},
    "link": {"operationId": "list_things"},
    "called": {
        "{$request.body#/url}": {"post": {"responses": {"200": {"description": "-"}}}}
    },
    "props": {"size": {"$ref": "#/Name"}},
    "media": {"schema": {"$ref": "#/Name"}},
    "operation": {
        "operationId": "get_thing",
        "parameters": [{"$ref": "#/limit"}],
        "responses": {"default": {"$ref": "#/gone"}},
    },
    "item": {"get": {"$ref": "#/operation"}},
}


def outcome(
    document: Mapping[str, Any], files: Mapping[str, object] | None = None
) -> tuple[Result, list[Diagnostic]]:
    """What becomes of a document beside some files, and what is told."""
    whole = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, **document}
    if "swagger" in whole:
        del whole["openapi"]
    texts = {
        name: value if isinstance(value, str) else yaml.safe_dump(value)
        for name, value in (files or {"parts.yaml": PARTS}).items()
    }
    report = Report()
    specs = (("openapi.yaml", yaml.safe_dump(whole)),)
    result = understand(Inputs(Settings("t", "t"), specs, load=texts.get), report)
    return result, list(report)


def told(findings: list[Diagnostic]) -> list[tuple[str, str]]:
    return [(one.severity.name, one.code) for one in findings]


def answering(**answers: object) -> dict[str, Any]:
    return {"paths": {"/things": {"get": {"operationId": "x", "responses": answers}}}}


OK = {"description": "Fine."}
REFERENCES: dict[str, dict[str, Any]] = {
    "responses/default": answering(
        **{"200": OK, "default": {"$ref": "parts.yaml#/gone"}}
    ),
    "responses/200": answering(**{"200": {"$ref": "parts.yaml#/gone"}}),
    "components/responses/default": answering(
        **{"200": OK, "default": {"$ref": "#/components/responses/default"}}
    )
    | {"components": {"responses": {"default": {"$ref": "parts.yaml#/gone"}}}},
    "headers/x-request-id": answering(
        **{"200": {**OK, "headers": {"x-request-id": {"$ref": "parts.yaml#/trace"}}}}
    ),
    "links/value": answering(
        **{"200": {**OK, "links": {"value": {"$ref": "parts.yaml#/link"}}}}
    ),
    "content": answering(
        **{"200": {**OK, "content": {"example": {"$ref": "parts.yaml#/media"}}}}
    ),
    "examples/default": answering(
        **{
            "200": {
                **OK,
                "content": {
                    "application/json": {
                        "examples": {"default": {"$ref": "parts.yaml#/sample"}}
                    }
                },
            }
        }
    ),
    "callbacks/enum": {
        "paths": {
            "/things": {
                "post": {
                    "callbacks": {"enum": {"$ref": "parts.yaml#/called"}},
                    "responses": {"200": OK},
                }
            }
        }
    },
    "parameters": {
        "paths": {
            "/things": {
                "parameters": [{"$ref": "parts.yaml#/limit"}],
                "post": {
                    "requestBody": {"$ref": "parts.yaml#/body"},
                    "responses": {"200": OK},
                },
            }
        },
        "components": {"parameters": {"default": {"$ref": "parts.yaml#/limit"}}},
    },
    "properties": {
        "components": {
            "schemas": {
                "x-thing": {
                    "properties": {
                        name: {"$ref": "parts.yaml#/Name"}
                        for name in (
                            "default",
                            "example",
                            "enum",
                            "x-y",
                            "value",
                            "const",
                        )
                    }
                },
                "default": {"items": {"$ref": "parts.yaml#/Name"}},
            }
        }
    },
    "keywords": {
        "components": {
            "schemas": {
                "A": {
                    keyword: {"$ref": "parts.yaml#/Name"}
                    for keyword in (
                        "items",
                        "additionalProperties",
                        "unevaluatedProperties",
                        "not",
                    )
                }
                | {"prefixItems": [{"$ref": "parts.yaml#/Name"}]}
                | {
                    "$ref": "#/components/schemas/B",
                    "properties": {"a": {"$ref": "parts.yaml#/Name"}},
                },
                "B": {"properties": {"$ref": "parts.yaml#/props"}},
            }
        }
    },
    "among data": {
        "x-shared": {"Thing": {"properties": {"a": {"$ref": "parts.yaml#/Name"}}}},
        "components": {"schemas": {"A": {"$ref": "#/x-shared/Thing"}}},
    },
}


@pytest.mark.parametrize("name", REFERENCES)
def test_references_are_followed_below_every_key(name: str) -> None:
    result, findings = outcome({"paths": {}, **REFERENCES[name]})
    assert not [one for one in findings if "ref" in one.code], findings
    assert result.document is not None
    assert "parts.yaml" not in yaml.safe_dump(result.document.root)


def test_data_is_left_alone() -> None:
    data = {"$ref": "parts.yaml#/nothing"}
    schema = {
        "default": data,
        "example": data,
        "examples": [data],
        "enum": [data],
        "const": data,
        "x-y": data,
    }
    kept = {"Name": {"$ref": "parts.yaml#/Name"}, "A": schema}
    result, findings = outcome({"components": {"schemas": kept}})
    assert not [one for one in findings if "ref" in one.code]
    assert result.document is not None
    assert find(result.document.root, "/components/schemas/A") == (schema,)


OPERATIONS: dict[str, dict[str, Any]] = {
    "another file": {"/a": {"get": {"$ref": "parts.yaml#/operation"}}},
    "a path item of another file": {"/a": {"$ref": "parts.yaml#/item"}},
    "the document itself": {
        "/a": {"get": {"$ref": "#/paths/~1b/get"}},
        "/b": {"get": {"operationId": "get_thing", "responses": {"200": OK}}},
    },
}


@pytest.mark.parametrize("name", OPERATIONS)
@pytest.mark.parametrize("version", ["openapi", "swagger"])
def test_operations_by_reference_are_followed_and_told_once(
    name: str, version: str
) -> None:
    swagger = {"swagger": "2.0", "host": "a.example"} if version == "swagger" else {}
    result, findings = outcome({**swagger, "paths": OPERATIONS[name]})
    assert result.lowered is not None
    first = result.lowered.operations[0]
    assert (first.path, first.id, len(first.responses)) == ("/a", "get_thing", 1)
    assert len(first.parameters) == (name != "the document itself")
    assert [c for _, c in told(findings)].count("source/operation-ref") == 1
    assert not [one for one in findings if "keyword `$ref`" in one.message]


def test_many_operations_by_reference_are_one_finding() -> None:
    paths = {f"/{n}": {"get": {"$ref": "parts.yaml#/operation"}} for n in range(5)}
    _, findings = outcome({"paths": paths})
    (one,) = [one for one in findings if one.code == "source/operation-ref"]
    assert one.message.startswith("5 operations are written as a `$ref`")
    assert str(one.place) == "openapi.yaml#/paths/~10/get"


DANGLING = {
    "schema": ("#/components/schemas/Gone", "#/definitions/Gone"),
    "parameter": ("#/components/parameters/Gone", "#/parameters/Gone"),
    "response": ("#/components/responses/Gone", "#/responses/Gone"),
}


def dangling(kind: str, reference: str, *, swagger: bool) -> dict[str, Any]:
    content = {"schema": {"$ref": reference}}
    answer = content if swagger else {"content": {"application/json": content}}
    entry: dict[str, Any] = {"responses": {"200": OK}}
    match kind:
        case "schema":
            entry["responses"] = {"200": {**OK, **answer}}
        case "parameter":
            entry["parameters"] = [{"$ref": reference}]
        case _:
            entry["responses"] = {"200": {"$ref": reference}}
    named = {"A": {"type": "object", "properties": {"a": {"type": "string"}}}}
    document: dict[str, Any] = {
        "paths": {"/a": {"get": entry}, "/b": {"get": {"responses": {"200": OK}}}}
    }
    if swagger:
        empty: dict[str, Any] = {"parameters": {}, "responses": {}}
        return {**document, **empty, "swagger": "2.0", "definitions": named}
    return {**document, "components": {"schemas": named}}


@pytest.mark.parametrize("kind", DANGLING)
@pytest.mark.parametrize("swagger", [False, True])
def test_a_reference_to_nothing_costs_its_node(kind: str, *, swagger: bool) -> None:
    reference = DANGLING[kind][swagger]
    result, findings = outcome(dangling(kind, reference, swagger=swagger))
    assert result.lowered is not None
    first, second = result.lowered.operations
    assert second.responses
    (one,) = [one for one in findings if one.code == "lower/unresolved-ref"]
    assert one.severity is Severity.WARNING
    assert f"$ref {reference!r} points to nothing" in one.message
    assert "A" in result.lowered.declarations
    if kind != "parameter":
        (answer,) = first.responses
        assert [content.type for content in answer.contents] == [ir.Anything()]


def test_a_body_by_a_reference_to_nothing_is_anything() -> None:
    entry = {"requestBody": {"$ref": "#/components/requestBodies/B"}, "responses": {}}
    result, _ = outcome({"paths": {"/a": {"post": entry}}})
    assert result.lowered is not None
    body = result.lowered.operations[0].body
    assert body is not None
    assert [content.type for content in body.contents] == [ir.Anything()]


def test_a_missing_file_is_an_error_and_a_missing_node_is_none() -> None:
    schemas = {"A": {"items": {"$ref": "parts.yaml#/Nothing"}}}
    _, findings = outcome({"components": {"schemas": schemas}})
    assert told(findings) == [
        ("WARNING", "source/missing-ref"),
        ("WARNING", "lower/unresolved-ref"),
    ]
    schemas = {"A": {"items": {"$ref": "nowhere.yaml#/Nothing"}}}
    _, findings = outcome({"components": {"schemas": schemas}})
    assert told(findings)[0] == ("ERROR", "source/missing-ref")


def test_names_of_other_files_are_found() -> None:
    shared = {"$defs": {"a": {"$anchor": "size", "type": "integer"}}}
    schemas = {"A": {"properties": {"size": {"$ref": "more.yaml#size"}}}}
    result, findings = outcome(
        {"components": {"schemas": schemas}}, {"more.yaml": shared}
    )
    assert not findings
    assert result.lowered is not None
    assert result.lowered.declarations["a"].type == ir.Scalar(ir.ScalarKind.INTEGER)


def test_the_document_is_known_by_any_spelling_of_its_name() -> None:
    parts = {
        "A": {
            "properties": {"b": {"$ref": "./x/../openapi.yaml#/components/schemas/B"}}
        }
    }
    schemas = {
        "A": {"$ref": "parts.yaml#/A"},
        "B": {"type": "object", "properties": {"c": {"type": "string"}}},
    }
    result, findings = outcome(
        {"components": {"schemas": schemas}}, {"parts.yaml": parts}
    )
    assert not findings
    assert result.lowered is not None
    assert list(result.lowered.declarations) == ["A", "B"]


def test_operations_within_themselves_end() -> None:
    entry = {
        "responses": {"200": OK},
        "callbacks": {"c": {"{$url}": {"post": {"$ref": "loop.yaml"}}}},
    }
    _, findings = outcome(
        {"paths": {"/a": {"post": {"$ref": "loop.yaml"}}}}, {"loop.yaml": entry}
    )
    assert "refers to itself" in "".join(one.message for one in findings)


def test_references_that_double_are_bounded() -> None:
    files = {
        f"{n}.yaml": {
            "responses": {"200": OK},
            "callbacks": {
                key: {"{$url}": {"post": {"$ref": f"{n + 1}.yaml"}}} for key in "ab"
            },
        }
        for n in range(40)
    }
    files["40.yaml"] = {"responses": {"200": OK}}
    _, findings = outcome({"paths": {"/a": {"post": {"$ref": "0.yaml"}}}}, files)
    assert told(findings)[0] == ("ERROR", "source/alias-bomb")


def test_anchors_of_yaml_may_repeat() -> None:
    text = (
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n"
        "    A: &it {type: string}\n    B: *it\n    C: &it {type: integer}\n    D: *it\n"
    )
    report = Report()
    result = understand(Inputs(Settings("t", "t"), (("a.yaml", text),)), report)
    assert not list(report)
    assert result.document is not None
    kinds = {"A": "string", "B": "string", "C": "integer", "D": "integer"}
    expected = {name: {"type": kind} for name, kind in kinds.items()}
    assert find(result.document.root, "/components/schemas") == (expected,)


@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
def test_of_a_key_that_stands_twice_the_last_is_taken(name: str) -> None:
    text = (
        '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, '
        '"components": {"schemas": {"A": {"type": "string", "type": "integer"}}}}'
    )
    report = Report()
    result = understand(Inputs(Settings("t", "t"), ((name, text),)), report)
    assert told(list(report)) == [("WARNING", "source/duplicate-key")]
    assert result.lowered is not None
    assert result.lowered.declarations["A"].type == ir.Scalar(ir.ScalarKind.INTEGER)


def test_an_operation_by_a_reference_to_nothing_is_left_out() -> None:
    entry = {"responses": {"200": OK}}
    paths = {"/a": {"get": {"$ref": "#/paths/~1gone/get"}, "post": entry}}
    result, findings = outcome({"paths": paths})
    assert result.lowered is not None
    assert [one.method for one in result.lowered.operations] == ["POST"]
    assert told(findings) == [("WARNING", "lower/unresolved-ref")]


def test_an_operation_of_a_callback_may_be_a_reference() -> None:
    shared = {"operationId": "told", "responses": {"200": OK}}
    callback = {"{$url}": {"post": {"$ref": "#/paths/~1b/post"}}}
    entry = {"callbacks": {"c": callback}, "responses": {"200": OK}}
    paths = {"/a": {"get": entry}, "/b": {"post": shared}}
    result, _ = outcome({"paths": paths})
    assert result.lowered is not None
    (one,) = result.lowered.callbacks
    assert len(one.operation.responses) == 1


@pytest.mark.parametrize(
    "leaf",
    [
        {"$ref": "parts.yaml#/Name"},
        {"$ref": "#name"},
        {"$dynamicRef": "#name"},
    ],
)
def test_deep_documents_are_no_recursion(leaf: dict[str, str]) -> None:
    node: dict[str, Any] = dict(leaf)
    for _ in range(245):
        node = {"items": node}
    schemas = {"A": node, "B": {"$dynamicAnchor": "name", "type": "string"}}
    whole = {"openapi": "3.1.0", "components": {"schemas": schemas}}
    report = Report()
    read_document = read("a.json", json.dumps(whole), report)
    assert read_document is not None
    texts = {
        name: yaml.safe_dump(value) for name, value in {"parts.yaml": PARTS}.items()
    }
    bundled = resolve_dynamic_references(bundle(read_document, texts.get, report))
    end = find(bundled.root, "/components/schemas/A" + "/items" * 245)
    assert end is not None
    assert isinstance(end[0], dict)
    assert str(end[0]["$ref"]).startswith("#/components/schemas/")


def test_files_within_files_are_bounded() -> None:
    files: dict[str, object] = {
        f"{n}.yaml": {
            "responses": {"200": OK},
            "callbacks": {"c": {"{$url}": {"post": {"$ref": f"{n + 1}.yaml"}}}},
        }
        for n in range(400)
    }
    files["400.yaml"] = {"responses": {"200": OK}}
    _, findings = outcome({"paths": {"/a": {"post": {"$ref": "0.yaml"}}}}, files)
    assert told(findings)[0] == ("ERROR", "source/alias-bomb")


def test_a_mapping_to_nothing_is_no_error() -> None:
    tags = {"propertyName": "k", "mapping": {"a": "{# no file #}", "b": "gone.yaml#/A"}}
    union = {"oneOf": [{"$ref": "#/components/schemas/B"}], "discriminator": tags}
    named = {"type": "object", "properties": {"k": {"type": "string"}}}
    _, findings = outcome({"components": {"schemas": {"A": union, "B": named}}})
    assert {severity for severity, _ in told(findings)} == {"WARNING"}
