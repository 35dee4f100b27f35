"""Lower schemas: each shape by example, and any document without a crash, a lost name or a silent loss."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.unit.lowering import codes, dangling, lowered, schemas

from specpress import ir

STRING = ir.Scalar(ir.ScalarKind.STRING)
INTEGER = ir.Scalar(ir.ScalarKind.INTEGER)
NULL = ir.Scalar(ir.ScalarKind.NULL)
ITEM = {"type": "object", "properties": {"x": {"type": "string"}}}


def alias(node: object, version: str = "3.1.0") -> ir.Type:
    """The type of a component that is neither object nor enum."""
    declarations, _ = schemas({"Thing": node, "Other": ITEM}, version)
    thing = declarations["Thing"]
    assert isinstance(thing, ir.Alias)
    return thing.type


@pytest.mark.parametrize(
    ("node", "constraints"),
    [
        (
            {"minLength": 2, "contentMediaType": "text/css"},
            ir.Constraints(min_length=2, content_media_type="text/css"),
        ),
        ({"minLength": "2", "pattern": "^a"}, ir.Constraints(pattern="^a")),
        ({"minLength": True, "maxLength": 1.5, "pattern": None}, None),
        ({"uniqueItems": False}, None),
    ],
)
def test_constraints_are_keywords_of_the_right_type(
    node: dict[str, object], constraints: ir.Constraints | None
) -> None:
    assert alias({"type": "string", **node}) == ir.Scalar(
        ir.ScalarKind.STRING, constraints=constraints
    )


def test_a_number_stays_the_number_that_it_was() -> None:
    scalar = alias({"type": "number", "minimum": 1, "maximum": 2.0})
    assert isinstance(scalar, ir.Scalar)
    assert scalar.constraints is not None
    assert (repr(scalar.constraints.minimum), repr(scalar.constraints.maximum)) == (
        "1",
        "2.0",
    )


@pytest.mark.parametrize(
    ("node", "wanted"),
    [
        ({}, ir.Anything()),
        (True, ir.Anything()),
        (False, ir.Nothing()),
        ({"type": "string"}, STRING),
        ({"pattern": "^a"}, ir.Scalar(ir.ScalarKind.STRING, constraints=ir.Constraints(pattern="^a"))),
        ({"type": "string", "format": "binary"}, ir.Binary()),
        ({"type": "string", "format": "int-or-string"}, ir.Union((INTEGER, STRING))),
        ({"type": "null"}, NULL),
        ({"type": ["string", "null"]}, ir.Nullable(STRING)),
        ({"type": ["string", "integer"]}, ir.Union((STRING, INTEGER))),
        ({"type": []}, ir.Anything()),
        ({"type": ["null"]}, NULL),
        ({"type": "string", "nullable": True}, ir.Nullable(STRING)),
        ({"type": "string", "x-nullable": True}, ir.Nullable(STRING)),
        ({"const": "a"}, ir.Literal(("a",))),
        ({"const": None}, NULL),
        ({"enum": [None]}, NULL),
        ({"enum": [True, False]}, ir.Literal((True, False))),
        ({"enum": []}, ir.Anything()),
        ({"oneOf": []}, ir.Anything()),
        ({"oneOf": [{"type": "null"}]}, NULL),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, ir.Nullable(STRING)),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, ir.Union((STRING, INTEGER))),
        ({"$ref": "#/components/schemas/Other"}, ir.Ref("Other")),
        ({"$ref": "#/components/schemas/Other", "type": "object"}, ir.Ref("Other")),
        ({"allOf": [{"$ref": "#/components/schemas/Other"}], "type": "object"}, ir.Ref("Other")),
        ({"allOf": [{"$ref": "#/components/schemas/Other"}], "type": ["object", "null"]}, ir.Nullable(ir.Ref("Other"))),
        ({"allOf": [{"$ref": "#/components/schemas/Other"}], "nullable": True}, ir.Nullable(ir.Ref("Other"))),
        ({"allOf": [{"type": "string"}, {"type": "string"}]}, STRING),
        ({"type": "array"}, ir.Array(ir.Anything())),
        ({"type": "array", "items": {"type": "string"}}, ir.Array(STRING)),
        ({"items": {"type": "string"}}, ir.Array(STRING)),
        ({"type": "array", "prefixItems": [{"type": "string"}], "items": False}, ir.Array(ir.Nothing(), (STRING,))),
        ({"type": "object"}, ir.Map(ir.Anything())),
        ({"additionalProperties": {"type": "string"}}, ir.Map(STRING)),
        ({"patternProperties": {"a": {"type": "string"}}}, ir.Map(STRING)),
        (
            {"patternProperties": {"a": {"type": "string"}, "b": {"type": "integer"}}},
            ir.Map(ir.Union((STRING, INTEGER))),
        ),
    ],
)  # fmt: skip
def test_types(node: object, wanted: ir.Type) -> None:
    assert alias(node) == wanted


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_component_that_may_be_null_keeps_its_class(version: str) -> None:
    declarations, _ = schemas(
        {
            "Colour": {"type": "string", "nullable": True, "enum": ["red", None]},
            "Bell": {"nullable": True, **ITEM},
            "Bike": {
                "type": "object",
                "properties": {
                    "colour": {"$ref": "#/components/schemas/Colour"},
                    "bells": {
                        "type": "array",
                        "items": {"$ref": "#/components/schemas/Bell"},
                    },
                },
            },
        },
        version,
    )
    bike = declarations["Bike"]
    assert isinstance(declarations["Colour"], ir.Enum)
    assert isinstance(declarations["Bell"], ir.Model)
    assert isinstance(bike, ir.Model)
    assert [field.type for field in bike.fields] == [
        ir.Nullable(ir.Ref("Colour")),
        ir.Array(ir.Nullable(ir.Ref("Bell"))),
    ]


@pytest.mark.parametrize(
    ("node", "inline", "outer"),
    [
        (
            {"type": "array", "items": ITEM},
            "Thing/item",
            ir.Array(ir.Ref("Thing/item")),
        ),
        (
            {"type": "object", "additionalProperties": ITEM},
            "Thing/value",
            ir.Map(ir.Ref("Thing/value")),
        ),
        (
            {"oneOf": [{"type": "array", "items": ITEM}, {"type": "null"}]},
            "Thing/item",
            ir.Nullable(ir.Array(ir.Ref("Thing/item"))),
        ),
        (
            {"type": ["object", "string"], "properties": {"x": {"type": "string"}}},
            "Thing/object",
            ir.Union((ir.Ref("Thing/object"), STRING)),
        ),
        (
            {"oneOf": [ITEM, {"type": "string"}]},
            "Thing/object",
            ir.Union((ir.Ref("Thing/object"), STRING)),
        ),
        (
            {"oneOf": [{**ITEM, "title": "Long one"}, {"type": "string"}]},
            "Thing/Long one",
            ir.Union((ir.Ref("Thing/Long one"), STRING)),
        ),
    ],
)
def test_what_is_inline_gets_a_name_of_its_own(
    node: object, inline: str, outer: ir.Type
) -> None:
    declarations, _ = schemas({"Thing": node})
    thing = declarations["Thing"]
    assert isinstance(declarations[inline], ir.Model)
    assert isinstance(thing, ir.Alias)
    assert thing.type == outer


def test_a_name_with_a_slash_is_one_name() -> None:
    api, _ = lowered(
        {
            "components": {
                "schemas": {
                    "a/b": {"type": "string", "enum": ["x"]},
                    "a": {"type": "object", "properties": {"b": ITEM}},
                    "c": {"$ref": "#/components/schemas/a~1b"},
                }
            }
        }
    )
    assert not dangling(api)
    assert isinstance(api.declarations["a"], ir.Model)
    assert isinstance(api.declarations["a/b"], ir.Model)
    assert isinstance(api.declarations[ir.path_step("a/b")], ir.Enum)


def test_inline_schemas_may_refer_to_themselves_by_position() -> None:
    api, found = lowered(
        {
            "components": {
                "schemas": {
                    "Tree": {
                        "type": "object",
                        "properties": {
                            "node": {
                                "type": "object",
                                "properties": {
                                    "next": {
                                        "$ref": "#/components/schemas/Tree/properties/node"
                                    }
                                },
                            },
                            "list": {
                                "type": "array",
                                "items": {
                                    "$ref": "#/components/schemas/Tree/properties/list"
                                },
                            },
                        },
                    }
                }
            }
        }
    )
    assert not dangling(api)
    assert not found
    node = api.declarations["Tree/node"]
    assert isinstance(node, ir.Model)
    assert node.fields[0].type == ir.Ref("Tree/node")


@pytest.mark.parametrize(
    "components",
    [
        {"A": {"allOf": [{"$ref": "#/components/schemas/A"}]}},
        {
            "A": {"allOf": [{"$ref": "#/components/schemas/B"}]},
            "B": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}]},
        },
    ],
)
def test_names_for_nothing_but_themselves_admit_anything(
    components: dict[str, Any],
) -> None:
    declarations, found = schemas(components)
    assert "lower/circular" in codes(found)
    assert any(
        isinstance(declaration, ir.Alias) and declaration.type == ir.Anything()
        for declaration in declarations.values()
    )


def test_a_parent_that_lists_its_heirs_is_the_union_of_them() -> None:
    declarations, found = schemas(
        {
            "Pet": {
                "type": "object",
                "properties": {"kind": {"type": "string"}},
                "oneOf": [
                    {"$ref": "#/components/schemas/Cat"},
                    {"$ref": "#/components/schemas/Dog"},
                ],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"c": "Cat", "d": "#/components/schemas/Dog"},
                },
            },
            "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, ITEM]},
            "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}, ITEM]},
        }
    )
    pet = declarations["Pet"]
    assert not found
    assert declarations.keys() == {"Pet", "Cat", "Dog"}
    assert isinstance(pet, ir.Alias)
    assert pet.type == ir.Union(
        (ir.Ref("Cat"), ir.Ref("Dog")),
        discriminator=ir.Discriminator("kind", (("c", "Cat"), ("d", "Dog"))),
    )


# --- any document ----------------------------------------------------------------------------------------------------

NAMES = st.sampled_from(["A", "B", "C", "a/b", "a~b", "ü", ""])
PROPERTIES = st.sampled_from(["id", "kind", "self", "a/b", "ü", ""])
TYPES = st.sampled_from(
    ["string", "integer", "number", "boolean", "object", "array", "null", "file", "odd"]
)
JUNK = st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.just([])


def escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


REFERENCES = NAMES.map(lambda name: {"$ref": f"#/components/schemas/{escaped(name)}"})


def nodes(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(
        {},
        optional={
            "type": TYPES | st.lists(TYPES, max_size=3) | JUNK,
            "nullable": st.booleans() | JUNK,
            "description": st.text(max_size=5) | JUNK,
            "properties": st.dictionaries(PROPERTIES, children, max_size=3) | JUNK,
            "required": st.lists(PROPERTIES, max_size=2) | JUNK,
            "additionalProperties": children,
            "patternProperties": st.dictionaries(PROPERTIES, children, max_size=2),
            "items": children,
            "prefixItems": st.lists(children, max_size=2) | JUNK,
            "allOf": st.lists(children, max_size=3) | JUNK,
            "oneOf": st.lists(children, max_size=3) | JUNK,
            "anyOf": st.lists(children, max_size=3) | JUNK,
            "enum": st.lists(JUNK, max_size=3) | JUNK,
            "const": JUNK,
            "format": st.sampled_from(["date", "odd"]) | JUNK,
            "discriminator": st.fixed_dictionaries(
                {},
                optional={
                    "propertyName": PROPERTIES | JUNK,
                    "mapping": st.dictionaries(st.text(max_size=2), NAMES) | JUNK,
                },
            )
            | JUNK,
        },
    )


SCHEMAS = st.recursive(REFERENCES | JUNK | st.just({}), nodes, max_leaves=12)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example(components={"A": {"type": ["object", "array"], "properties": {"x": {}}}})
@example(components={"A": {"oneOf": [{"$ref": "#/components/schemas/A"}]}})
@given(components=st.dictionaries(NAMES, SCHEMAS, max_size=4))
def test_any_schemas_are_lowered_whole(components: dict[str, Any]) -> None:
    api, found = lowered({"components": {"schemas": components}})
    assert not dangling(api)
    for name in components:
        assert ir.path_step(name) in api.declarations
    for name, declaration in api.declarations.items():
        assert declaration.name == name
    for finding in found:
        assert finding.place is not None
        assert str(finding)


WRONG: dict[str, Any] = {
    "properties": "no object",
    "allOf": "no array",
    "oneOf": 3,
    "anyOf": True,
    "required": {},
    "prefixItems": {"a": 1},
    "patternProperties": [],
    "type": 7,
    "items": "no schema",
    "additionalProperties": 5,
    "enum": {"a": 1},
    "discriminator": "kind",
}


@pytest.mark.parametrize("keyword", WRONG)
def test_each_node_of_a_wrong_type_is_reported(keyword: str) -> None:
    base: dict[str, Any] = {
        "prefixItems": {"type": "array"},
        "items": {"type": "array"},
        "additionalProperties": {"type": "object"},
        "patternProperties": {"type": "object"},
        "discriminator": {"oneOf": [ITEM, {"type": "string"}]},
    }.get(keyword, {"type": "object", "properties": {"a": {"type": "string"}}})
    declarations, found = schemas({"Thing": {**base, keyword: WRONG[keyword]}})
    assert "Thing" in declarations
    places = [finding.place for finding in found]
    pointer = f"/components/schemas/Thing/{keyword}"
    assert pointer in [place.pointer for place in places if place], list(
        map(str, found)
    )


def test_a_format_that_is_no_text_is_left_out() -> None:
    declared, found = schemas({"Word": {"type": "string", "format": []}})
    assert isinstance(declared["Word"], ir.Alias)
    assert declared["Word"].type == ir.Scalar(ir.ScalarKind.STRING)
    assert codes(found) == ["lower/shape"]
