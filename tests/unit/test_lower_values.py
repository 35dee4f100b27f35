"""Values that contradict the declared type: forgotten quotes, and defaults that nothing can promise."""

from __future__ import annotations

from typing import Any

import pytest
from tests.unit.lowering import lowered, schemas

from specpress import ir
from specpress.diagnostics import Diagnostic, Report
from specpress.pipeline import Inputs, understand
from specpress.survey import Settings


def declared(
    schema: str, *, file: str = "a.yaml"
) -> tuple[ir.Declaration, list[Diagnostic]]:
    """The declaration of a component schema that is written in a flow style, and what is told."""
    text = (
        '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, '
        f'"components": {{"schemas": {{"A": {schema}}}}}}}'
    )
    report = Report()
    result = understand(Inputs(Settings("t", "t"), ((file, text),)), report)
    assert result.lowered is not None
    return result.lowered.declarations["A"], list(report)


def values(declaration: ir.Declaration) -> list[object]:
    if isinstance(declaration, ir.Enum):
        return [member.value for member in declaration.members]
    assert isinstance(declaration, ir.Alias)
    literal = ir.remove_null(declaration.type)
    assert isinstance(literal, ir.Literal)
    return list(literal.values)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ('{"type": "string", "enum": [1.0, 2.10]}', ["1.0", "2.10"]),
        ('{"type": "string", "enum": [2023, "2024"]}', ["2023", "2024"]),
        ('{"type": "string", "enum": [true, false]}', ["true", "false"]),
        ('{"type": ["string", "null"], "enum": [1, null]}', ["1"]),
        ('{"type": "string", "const": 1.50}', ["1.50"]),
        ('{"type": "integer", "enum": ["1", "-20"]}', [1, -20]),
        ('{"type": "integer", "enum": ["1", 2]}', [1, 2]),
        ('{"type": "number", "enum": ["1.5", "2"]}', [1.5, 2]),
        ('{"type": "boolean", "enum": ["true", "false"]}', [True, False]),
        ('{"type": "boolean", "const": "true"}', [True]),
    ],
)
@pytest.mark.parametrize("file", ["a.yaml", "a.json"])
def test_the_declared_type_wins(schema: str, expected: list[object], file: str) -> None:
    declaration, found = declared(schema, file=file)
    got = values(declaration)
    assert [(type(one), one) for one in got] == [(type(one), one) for one in expected]
    (one,) = found
    assert one.code == "lower/value-type"
    keyword = "const" if "const" in schema else "enum"
    assert one.place is not None
    assert one.place.pointer == f"/components/schemas/A/{keyword}"


def test_the_text_of_yaml_counts() -> None:
    schema = '{"type": "string", "enum": [0x1F, True, +5, 1e3]}'
    declaration, _ = declared(schema)
    assert values(declaration) == ["0x1F", "True", "+5", "1e3"]


@pytest.mark.parametrize(
    "schema",
    [
        '{"type": "string", "enum": ["1", "true"]}',
        '{"type": "integer", "enum": [1, 2.0]}',
        '{"type": ["string", "integer"], "enum": [1, "2"]}',
        '{"enum": [1, "2", true]}',
        '{"type": "integer", "enum": ["one", "two"]}',
    ],
)
def test_other_values_stay_as_they_are(schema: str) -> None:
    _, found = declared(schema)
    assert "lower/value-type" not in [one.code for one in found]


# --- defaults ---


def holder(**properties: object) -> tuple[dict[str, object], list[str]]:
    """The default of each property, where it has one, and where findings about defaults are."""
    declarations, found = schemas(
        {"A": {"type": "object", "properties": properties}, "Day": {"type": "string"}}
    )
    model = declarations["A"]
    assert isinstance(model, ir.Model)
    left = {f.name: f.default.value for f in model.fields if f.default is not None}
    told = [one.place for one in found if one.code == "lower/default"]
    base = "/components/schemas/A/properties"
    return left, [
        (one.pointer or "").removeprefix(base) for one in told if one is not None
    ]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "default": "five"},
        {"type": "string", "enum": ["a", "b"], "default": "c"},
        {"type": "boolean", "default": "maybe"},
        {"type": "array", "items": {"type": "integer"}, "default": ["x"]},
        {"type": "object", "default": []},
        {"type": "string", "default": None},
        {"oneOf": [{"type": "integer"}, {"type": "boolean"}], "default": "x"},
        {"$ref": "#/components/schemas/Day", "default": ["x"]},
    ],
)
def test_a_default_that_cannot_be_is_reported_and_left_out(
    schema: dict[str, Any],
) -> None:
    assert holder(a=schema) == ({}, ["/a/default"])


def test_a_default_in_other_quotes_is_meant() -> None:
    left, told = holder(
        a={"type": "string", "default": 5}, b={"type": "integer", "default": "5"}
    )
    assert left == {"a": "5", "b": 5}
    assert told == ["/a/default", "/b/default"]


def test_a_default_that_can_be_is_left_alone() -> None:
    left, told = holder(
        a={"type": ["string", "null"], "default": None},
        b={"type": "number", "default": 5},
        c={"type": "array", "items": {"type": "string"}, "default": []},
        d={"type": "object", "properties": {}, "default": {}},
    )
    assert left == {"a": None, "b": 5, "c": [], "d": {}}
    assert told == []


def test_defaults_within_schemas_are_reported_where_they_stand() -> None:
    _, told = holder(
        a={"type": "array", "items": {"type": "integer", "default": "x"}},
        b={
            "type": "object",
            "additionalProperties": {"type": "integer", "default": "x"},
        },
    )
    assert told == ["/a/items/default", "/b/additionalProperties/default"]


def test_defaults_of_parameters_are_reported() -> None:
    parameter = {
        "name": "n",
        "in": "query",
        "schema": {"type": "integer", "default": "x"},
    }
    entry = {"parameters": [parameter], "responses": {"200": {"description": "-"}}}
    api, found = lowered({"paths": {"/a": {"get": entry}}})
    assert api.operations[0].parameters[0].default is None
    assert [one.code for one in found] == ["lower/default"]


# --- openness ---


@pytest.mark.parametrize(("flag", "expected"), [(True, True), (False, False)])
def test_an_enum_of_microsoft_is_open_where_it_says_so(
    flag: object, *, expected: bool
) -> None:
    extension = {"name": "Kind", "modelAsString": flag}
    enum = {"type": "string", "enum": ["a"], "x-ms-enum": extension}
    declarations, found = schemas({"A": enum})
    declaration = declarations["A"]
    assert isinstance(declaration, ir.Enum)
    assert declaration.open is expected
    assert not found
