"""Documents: reading, checking, resolving references, and taking in other files."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.diagnostics import Place, Report, Severity
from specpress.source import (
    Document,
    Json,
    bundle,
    find,
    join,
    read,
    resolve,
    split,
)


def document(text: str, file: str = "api/bikes.yaml") -> Document:
    report = Report()
    made = read(file, text, report)
    assert made is not None
    assert list(report) == []
    return made


# --- reading ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("- a", "source/not-a-mapping", "b.yaml"),
        ("hello", "source/not-a-mapping", "b.yaml"),
        ("null", "source/not-a-mapping", "b.yaml"),
        ("bikes: 3", "source/not-openapi", "b.yaml"),
        ("openapi: [3]", "source/not-openapi", "b.yaml"),
        ("openapi: 4.0.0", "source/unsupported-version", "b.yaml#/openapi"),
        ("swagger: '1.2'", "source/unsupported-version", "b.yaml#/swagger"),
        ("a: [", "source/syntax", "b.yaml:1:5"),
        ("", "source/empty", "b.yaml:1:1"),
    ],
)
def test_what_is_no_api_description_is_one_error(
    text: str, code: str, place: str
) -> None:
    report = Report()
    assert read("b.yaml", text, report) is None
    (finding,) = report
    assert (finding.code, finding.severity) == (code, Severity.ERROR)
    assert str(finding.place).startswith(place)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0", "3.1", "3.2.0-rc1"])
def test_supported_versions(version: str) -> None:
    assert document(f"openapi: {version}\npaths: {{}}").root["paths"] == {}


def test_an_unquoted_swagger_version_is_a_number_and_accepted() -> None:
    assert document("swagger: 2.0\npaths: {}").root["swagger"] == 2.0


def test_wrong_types_are_reported_and_left_out() -> None:
    report = Report()
    text = """\
openapi: 3.1.0
paths: [1]
tags: {}
components:
  schemas: []
  parameters: {a: {}}
  x-note: 5
"""
    made = read("b.yaml", text, report)
    assert made is not None
    assert made.root == {
        "openapi": "3.1.0",
        "components": {"parameters": {"a": {}}, "x-note": 5},
    }
    assert [(d.code, str(d.place)) for d in report] == [
        ("source/wrong-type", "b.yaml#/paths"),
        ("source/wrong-type", "b.yaml#/tags"),
        ("source/wrong-type", "b.yaml#/components/schemas"),
    ]


def test_a_member_without_a_value_is_as_good_as_none() -> None:
    report = Report()
    text = "openapi: 3.1.0\ntags:\nservers: ~\ncomponents:\n  schemas:\n"
    made = read("b.yaml", text, report)
    assert made is not None
    assert made.root == {"openapi": "3.1.0", "components": {}}
    assert not report.failed
    assert [(d.code, str(d.place)) for d in report] == [
        ("source/empty-member", "b.yaml#/servers"),
        ("source/empty-member", "b.yaml#/tags"),
        ("source/empty-member", "b.yaml#/components/schemas"),
    ]


NAMED = """\
openapi: 3.1.0
$self: https://shop.example/api
paths: {}
components:
  schemas:
    Bike: {$anchor: bike, type: string}
    Part:
      $id: parts/part.json
      $defs: {"Si%ze": {$anchor: size, type: integer}, Loop: {$ref: "#"}}
      properties:
        $id: {$ref: "#/$defs/Si%25ze"}
        size: {$ref: "#size"}
        bike: {$ref: "#/components/schemas/Bike"}
        self: {$ref: part.json}
        example: {$ref: "../api#bike"}
      example: {$ref: "#size"}
    All:
      oneOf:
        - {$ref: "https://shop.example/parts/part.json"}
        - {$ref: "https://shop.example/parts/part.json#size"}
        - {$ref: "#bike"}
        - {$ref: "https://shop.example/api#/components/schemas/Bike"}
        - {$ref: "#nobody"}
        - {$ref: "other.yaml#/x"}
        - {$ref: "http://["}
"""


def test_references_by_name_become_pointers() -> None:
    report = Report()
    made = read("b.yaml", NAMED, report)
    assert made is not None
    assert list(report) == []
    part, size, bike = (
        "#/components/schemas/Part",
        "#/components/schemas/Part/$defs/Si%25ze",
        "#/components/schemas/Bike",
    )
    schemas: Any = made.root["components"]
    schemas = schemas["schemas"]
    assert schemas["Part"]["$defs"]["Loop"] == {"$ref": part}
    assert schemas["Part"]["properties"] == {
        "$id": {"$ref": size},
        "size": {"$ref": size},
        "bike": {"$ref": bike},
        "self": {"$ref": part},
        "example": {"$ref": bike},
    }
    assert schemas["Part"]["example"] == {"$ref": "#size"}
    assert [one["$ref"] for one in schemas["All"]["oneOf"]] == [
        part,
        size,
        bike,
        bike,
        "#nobody",
        "other.yaml#/x",
        "http://[",
    ]
    for ref in (part, size, bike):
        assert resolve(made, ref) is not None


# --- pointers and places ---------------------------------------------------------------------------------------------


@given(st.lists(st.text(max_size=5), max_size=5))
def test_pointers_come_back(steps: list[str]) -> None:
    assert split(join(steps)) == tuple(steps)


@pytest.mark.parametrize("pointer", ["/a/2", "/a/-1", "/a/01", "/a/x", "/b/c/d", "/z"])
def test_pointers_to_nothing(pointer: str) -> None:
    assert find({"a": [1, 2], "b": {"c": None}}, pointer) is None


def test_a_null_is_something() -> None:
    assert find({"b": {"c": None}}, "/b/c") == (None,)


def test_places_know_where_nodes_came_from() -> None:
    moved = Document(
        "a.yaml", {}, {"/components/schemas/Bike": Place("b.yaml", "/definitions/B")}
    )
    assert moved.place("/info") == Place("a.yaml", "/info")
    assert moved.place("/components/schemas/Bike") == Place("b.yaml", "/definitions/B")
    below = moved.place("/components/schemas/Bike/properties/x")
    assert below == Place("b.yaml", "/definitions/B/properties/x")
    assert moved.place("/components/schemas/Biker").file == "a.yaml"


# --- references ------------------------------------------------------------------------------------------------------

CHAIN = Document(
    "b.yaml",
    {
        "a": {"$ref": "#/b"},
        "b": {"$ref": "#/c~1d/e%20f/%7E0"},
        "c/d": {"e f": {"~": {"type": "string"}}},
        "x": {"$ref": "#/y"},
        "y": {"$ref": "#/x"},
        "z": {"$ref": "#/nowhere"},
        "list": [{"$ref": "#/list/1"}, 5],
        "ü": 1,
    },
)


@pytest.mark.parametrize(
    ("ref", "expected"),
    [
        ("#/a", ({"type": "string"}, "/c~1d/e f/~0")),
        ("#/list/0", (5, "/list/1")),
        ("#/%C3%BC", (1, "/ü")),
        ("#/ü", (1, "/ü")),
        ("#/x", None),
        ("#/z", None),
        ("#/nowhere", None),
        ("#anchor", None),
        ("other.yaml#/a", None),
        ("", None),
    ],
)
def test_references_are_followed(ref: str, expected: tuple[Json, str] | None) -> None:
    assert resolve(CHAIN, ref) == expected


def test_the_empty_fragment_is_the_root() -> None:
    assert resolve(CHAIN, "#") == (CHAIN.root, "")


# --- bundling --------------------------------------------------------------------------------------------------------

FILES = {
    "api/parts.yaml": """\
components:
  schemas:
    Wheel:
      type: object
      properties:
        size: {type: integer}
        bike: {$ref: "bikes.yaml#/components/schemas/Bike"}
        maker: {$ref: "more/maker.json"}
        spare: {$ref: "#/components/schemas/Wheel"}
        note: {type: string, example: {$ref: "not-a-file.yaml"}}
""",
    "api/more/maker.json": '{"type": "object", "properties": {"wheels": '
    '{"items": {"$ref": "../parts.yaml#/components/schemas/Wheel"}}}}',
    "api/paths/rent.yaml": """\
post:
  parameters: [{$ref: "../common.yaml#/limit"}]
  requestBody: {$ref: "../common.yaml#/body"}
  responses:
    200: {$ref: "../common.yaml#/answers/ok"}
""",
    "api/common.yaml": """\
limit: {name: limit, in: query}
body: {content: {}}
answers: {ok: {description: fine}}
""",
    "api/loop.yaml": "{$ref: loop.yaml}",
}

MAIN = """\
openapi: 3.1.0
paths:
  /rent: {$ref: paths/rent.yaml}
components:
  schemas:
    Bike:
      type: object
      properties:
        wheel: {$ref: "parts.yaml#/components/schemas/Wheel"}
    Maker: {$ref: more/maker.json}
    Wheel: {type: string}
"""


def test_other_files_become_components() -> None:
    report = Report()
    main = document(MAIN)
    made = bundle(main, FILES.get, report)
    assert list(report) == []
    schemas = made.root["components"]
    assert isinstance(schemas, dict)
    assert schemas["schemas"] == {
        "Bike": {
            "type": "object",
            "properties": {"wheel": {"$ref": "#/components/schemas/parts_Wheel"}},
        },
        "Maker": {
            "type": "object",
            "properties": {
                "wheels": {"items": {"$ref": "#/components/schemas/parts_Wheel"}}
            },
        },
        "Wheel": {"type": "string"},
        "parts_Wheel": {
            "type": "object",
            "properties": {
                "size": {"type": "integer"},
                "bike": {"$ref": "#/components/schemas/Bike"},
                "maker": {"$ref": "#/components/schemas/Maker"},
                "spare": {"$ref": "#/components/schemas/parts_Wheel"},
                "note": {"type": "string", "example": {"$ref": "not-a-file.yaml"}},
            },
        },
    }
    assert made.root["paths"] == {
        "/rent": {
            "post": {
                "parameters": [{"$ref": "#/components/parameters/limit"}],
                "requestBody": {"$ref": "#/components/requestBodies/body"},
                "responses": {"200": {"$ref": "#/components/responses/ok"}},
            }
        }
    }
    assert main.root["paths"] == {"/rent": {"$ref": "paths/rent.yaml"}}
    wheel = made.place("/components/schemas/parts_Wheel/properties/size")
    assert str(wheel) == "api/parts.yaml#/components/schemas/Wheel/properties/size"
    assert str(made.place("/paths/~1rent/post")) == "api/paths/rent.yaml#/post"


def test_missing_files_and_nodes_are_located() -> None:
    report = Report()
    text = """\
openapi: 3.1.0
paths: {}
components:
  schemas:
    A: {items: {$ref: "gone.yaml#/A"}}
    B: {items: {$ref: "common.yaml#/gone"}}
    C: {items: {$ref: "https://bikes.example/c.json"}}
    D: {items: {$ref: "http://[bad#/x"}}
    E: {$ref: loop.yaml}
"""
    main = document(text)
    made = bundle(main, FILES.get, report)
    assert [(d.code, str(d.place)) for d in report] == [
        ("source/missing-ref", f"api/bikes.yaml#/components/schemas/{name}/items/$ref")
        for name in "ABCD"
    ]
    left = find(made.root, "/components/schemas/A")
    assert left == find(main.root, "/components/schemas/A")


def test_discriminator_mappings_follow() -> None:
    text = """\
openapi: 3.1.0
components:
  schemas:
    Part:
      oneOf: [{$ref: "more/maker.json"}]
      discriminator: {propertyName: kind, mapping: {m: more/maker.json, b: Bike, x: a.b}}
"""
    made = bundle(document(text), FILES.get, Report())
    part = find(made.root, "/components/schemas/Part")
    assert part is not None
    assert isinstance(part[0], dict)
    assert part[0]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"m": "#/components/schemas/maker", "b": "Bike", "x": "a.b"},
    }


def test_swagger_takes_definitions_in() -> None:
    text = (
        "swagger: '2.0'\npaths: {}\ndefinitions: {A: {items: {$ref: more/maker.json}}}"
    )
    made = bundle(document(text), FILES.get, Report())
    definitions = made.root["definitions"]
    assert isinstance(definitions, dict)
    assert definitions["A"] == {"items": {"$ref": "#/definitions/maker"}}
    assert "parts_Wheel" in definitions or "Wheel" in definitions


def test_a_document_without_other_files_is_given_back() -> None:
    main = document("openapi: 3.1.0\npaths: {}")
    assert bundle(main, FILES.get, Report()) is main


def test_files_that_refer_to_themselves_in_a_path_item_end() -> None:
    report = Report()
    main = document("openapi: 3.1.0\npaths: {/a: {$ref: loop.yaml}}")
    bundle(main, FILES.get, report)
    assert [d.code for d in report] == ["source/missing-ref"]


def test_a_chain_of_a_thousand_files_is_no_recursion() -> None:
    files = {f"api/{n}.yaml": f"items: {{$ref: '{n + 1}.yaml'}}" for n in range(2000)}
    report = Report()
    text = "openapi: 3.1.0\ncomponents: {schemas: {A: {items: {$ref: 0.yaml}}}}"
    made = bundle(document(text), files.get, report)
    found = find(made.root, "/components/schemas")
    assert found is not None
    assert isinstance(found[0], dict)
    assert len(found[0]) == 2001
    assert [d.code for d in report] == ["source/missing-ref"]
