"""What several schemas say of one value, and of the places of one list."""

from __future__ import annotations

from typing import Any

import pytest
from tests.unit.lowering import codes, schemas

from specpress import ir

NUMBER = {"type": "number"}
INTEGER = {"type": "integer"}
TEXT = {"type": "string"}
DAY = {"type": "string", "format": "date"}
KNOWN = {"Num": NUMBER, "Int": INTEGER, "Day": DAY}
NUM = {"$ref": "#/components/schemas/Num"}
INT = {"$ref": "#/components/schemas/Int"}


def type_of(schema: object) -> tuple[ir.Type, list[str]]:
    """What the property of an object becomes, and what is told."""
    holder = {"type": "object", "properties": {"it": schema}}
    declarations, found = schemas({**KNOWN, "Holder": holder})
    model = declarations["Holder"]
    assert isinstance(model, ir.Model)
    return ir.remove_aliases(model.fields[0].type, declarations), codes(found)


def field_of(*parts: object) -> tuple[ir.Type, list[str]]:
    """The property that all parts of an ``allOf`` have."""
    objects = [{"type": "object", "properties": {"it": part}} for part in parts]
    declarations, found = schemas({**KNOWN, "Whole": {"allOf": objects}})
    model = declarations["Whole"]
    assert isinstance(model, ir.Model)
    return ir.remove_aliases(model.fields[0].type, declarations), codes(found)


def kind(type_: ir.Type) -> object:
    return type_.kind if isinstance(type_, ir.Scalar) else type_


@pytest.mark.parametrize(
    "schema",
    [
        {"allOf": [NUMBER, INTEGER]},
        {"allOf": [INTEGER, NUMBER]},
        {"allOf": [NUM, INTEGER]},
        {"allOf": [INTEGER, NUM]},
        {"allOf": [NUM, INT]},
        {"allOf": [{**NUMBER, "minimum": 1}, {**INTEGER, "maximum": 4}]},
        {**NUM, **INTEGER},
        {**INT, **NUMBER, "minimum": 3},
    ],
)
def test_every_integer_is_a_number(schema: dict[str, Any]) -> None:
    type_, found = type_of(schema)
    assert kind(type_) is ir.ScalarKind.INTEGER
    assert found == []


@pytest.mark.parametrize(
    "parts",
    [
        (NUMBER, INTEGER),
        (INTEGER, NUMBER),
        ({"type": ["number", "string"]}, INTEGER),
        (INTEGER, {"type": ["string", "number"]}),
    ],
)
def test_a_narrower_property_is_no_conflict(parts: tuple[object, object]) -> None:
    type_, found = field_of(*parts)
    assert kind(type_) is ir.ScalarKind.INTEGER
    assert found == []


@pytest.mark.parametrize("parts", [(TEXT, INTEGER), (TEXT, {"type": ["integer"]})])
def test_types_without_a_common_value_are_a_conflict(
    parts: tuple[object, object],
) -> None:
    type_, found = field_of(*parts)
    assert kind(type_) is ir.ScalarKind.INTEGER
    assert found == ["lower/all-of-conflict"]


# --- lists ---


PAIR = {"type": "array", "prefixItems": [DAY, INTEGER]}


@pytest.mark.parametrize(
    "closing",
    [
        {"minItems": 2, "maxItems": 2},
        {"minItems": 2, "items": False},
        {"minItems": 2, "unevaluatedItems": False},
        {"minItems": 2, "maxItems": 2, "items": TEXT},
    ],
)
def test_a_closed_list_is_a_tuple(closing: dict[str, Any]) -> None:
    type_, found = type_of({**PAIR, **closing})
    assert isinstance(type_, ir.Array)
    assert type_.is_tuple
    assert found == []


def test_items_as_a_list_are_places() -> None:
    schema = {"type": "array", "items": [DAY, INTEGER], "additionalItems": False}
    type_, found = type_of({**schema, "minItems": 2})
    assert isinstance(type_, ir.Array)
    assert type_.is_tuple
    assert found == []


def test_a_list_that_ends_before_its_last_place_is_a_shorter_tuple() -> None:
    type_, _ = type_of({**PAIR, "minItems": 1, "maxItems": 1})
    assert isinstance(type_, ir.Array)
    assert type_.is_tuple
    assert type_.prefix == (ir.Scalar(ir.ScalarKind.STRING, "date"),)


@pytest.mark.parametrize(
    ("places", "more", "expected"),
    [
        ([DAY, TEXT], {"items": TEXT}, [None, None, None]),
        ([DAY, INTEGER], {}, ["date", None, None]),
        ([DAY, INTEGER], {"items": DAY}, ["date", None, "date"]),
        ([DAY, INTEGER], {"items": TEXT}, [None, None, None]),
        ([{"$ref": "#/components/schemas/Day"}, TEXT], {}, [None, None, None]),
        ([DAY, TEXT], {"maxItems": 2}, [None, None, None]),
    ],
)
def test_texts_of_an_open_list_stay_as_they_are_where_they_could_be_confused(
    places: list[object], more: dict[str, Any], expected: list[str | None]
) -> None:
    type_, found = type_of({"type": "array", "prefixItems": places, **more})
    assert isinstance(type_, ir.Array)
    formats = [getattr(one, "format", None) for one in (*type_.prefix, type_.items)]
    assert formats == expected
    assert found == ["lower/prefix-items"]


def test_an_open_list_of_one_type_is_as_good_as_any() -> None:
    _, found = type_of({"type": "array", "prefixItems": [TEXT], "items": TEXT})
    assert found == []


# --- properties without a name ---


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "unevaluatedProperties": INTEGER},
        {"unevaluatedProperties": INTEGER},
        {"additionalProperties": INTEGER, "unevaluatedProperties": TEXT},
    ],
)
def test_unevaluated_properties_are_the_values_of_a_map(schema: object) -> None:
    type_, found = type_of(schema)
    assert type_ == ir.Map(ir.Scalar(ir.ScalarKind.INTEGER))
    assert found == []


def test_unevaluated_properties_beside_a_reference_are_those_of_an_object() -> None:
    base = {"type": "object", "properties": {"a": TEXT}}
    schema = {"$ref": "#/components/schemas/Base", "unevaluatedProperties": INTEGER}
    declarations, found = schemas({"Base": base, "A": schema})
    model = declarations["A"]
    assert isinstance(model, ir.Model)
    assert model.additional == ir.Scalar(ir.ScalarKind.INTEGER)
    assert not found


def test_a_closed_reference_is_told() -> None:
    base = {"type": "object", "properties": {"a": TEXT}}
    schema = {"$ref": "#/components/schemas/Base", "unevaluatedProperties": False}
    declarations, found = schemas({"Base": base, "A": schema})
    assert isinstance(declarations["A"], ir.Alias)
    assert codes(found) == ["lower/unexpressed"]
