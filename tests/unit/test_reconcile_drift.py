"""Each disagreement is found once, with its code and both places; what agrees is not mentioned."""

from __future__ import annotations

from typing import Any

import pytest
from tests.unit.reconcile_shop import (
    Node,
    answer,
    enum_page,
    group_page,
    join,
    link,
    method,
    object_page,
    ref,
    said,
    spec,
    union_page,
)

from specpress import ir
from specpress.diagnostics import Diagnostic, Report, Severity
from specpress.lower import lower
from specpress.reconcile.drift import Disagreement
from specpress.source import Document

STRING = {"type": "string"}
NOTICE = ": warning: ** DEPRECATED **: This will be removed in a future release."
METHOD = method(
    "getBike", "bikes_get_bike", "get /bike", response=link("Bike"), words="Get a bike."
)


def bike(
    properties: dict[str, Any],
    *rows: tuple[str, str, bool, str],
    required: tuple[str, ...] = (),
    words: str = "",
    closed: bool = False,
    **pages: str,
) -> tuple[ir.Model, list[str]]:
    """One class on both sides: the reconciled model and what was found."""
    operation = {
        "operationId": "bikes_get_bike",
        "summary": "Get a bike.",
        "responses": answer(ref("Bike")),
    }
    schema: dict[str, Any] = {
        "type": "object",
        "properties": properties,
        "required": list(required),
    }
    if closed:
        schema["additionalProperties"] = False
    api, findings = join(
        spec({"/bike": {"get": operation}}, Bike=schema),
        sdks_bikes=group_page("Bikes", METHOD),
        shared_Bike=object_page("Bike", *rows, words=words),
        **pages,
    )
    model = api.declarations["Bike"]
    assert isinstance(model, ir.Model)
    return model, said(findings)


def test_type() -> None:
    model, findings = bike({"gears": STRING}, ("gears", "*number*", False, "N/A"))
    assert findings == [
        "drift/type: `Bike.gears`: number in the docs, string in the specification"
    ]
    assert model.fields[0].type == ir.Scalar(ir.ScalarKind.STRING)


AGREEING: list[tuple[dict[str, Any], str]] = [
    ({"type": "integer"}, "*number*"),
    ({"type": "string", "format": "uuid"}, "*string*"),
    (
        {"type": ["string", "null"], "format": "date-time"},
        "[Date](https://example.com/Date)",
    ),
    ({"type": "string", "format": "binary"}, "*Uint8Array*"),
    ({"type": "array", "items": {"type": "array", "items": STRING}}, "*string*[][]"),
    ({"type": "object", "additionalProperties": STRING}, "Record<string, *string*>"),
    ({"type": "object"}, link("Nothing")),
    ({}, "*any*"),
    ({"const": True}, "*boolean*"),
    ({"oneOf": [STRING, {"type": "object"}]}, "*shared.TextOrNothing*"),
]


@pytest.mark.parametrize(("schema", "cell"), AGREEING)
def test_types_that_agree(schema: dict[str, Any], cell: str) -> None:
    _, findings = bike(
        {"part": schema},
        ("part", cell, False, "N/A"),
        shared_Nothing=object_page("Nothing"),
        shared_TextOrNothing=union_page("TextOrNothing", "string", "shared.Nothing"),
    )
    assert findings == []


DISAGREEING: list[tuple[dict[str, Any], str, str]] = [
    ({"type": "array", "items": STRING}, "*string*", "array<string>"),
    ({"type": "array", "items": {"type": "number"}}, "*string*[]", "array<number>"),
    ({"oneOf": [STRING, {"type": "number"}]}, "*any*", "union<string|number>"),
    ({"enum": ["a", "b"]}, "*string*", "enum"),
    ({"type": "string", "format": "date-time"}, "*string*", "Date"),
    (STRING, link("Colour"), "string"),
    ({"type": "object"}, link("Wheel"), "record<any>"),
    (
        {"oneOf": [STRING, {"type": "number"}]},
        "*shared.Three*",
        "union<string|number>",
    ),
]


@pytest.mark.parametrize(("schema", "cell", "spelled"), DISAGREEING)
def test_types_that_disagree(schema: dict[str, Any], cell: str, spelled: str) -> None:
    _, findings = bike(
        {"part": schema},
        ("part", cell, False, "N/A"),
        shared_Colour=enum_page("Colour", ("Red", "red")),
        shared_Wheel=object_page("Wheel", ("size", "*number*", True, "N/A")),
        shared_Three=union_page("Three", "string", "number", "boolean"),
    )
    (finding,) = findings
    assert finding.startswith("drift/type: `Bike.part`: ")
    assert finding.endswith(f" in the docs, {spelled} in the specification")


def test_required() -> None:
    model, findings = bike({"id": STRING}, ("id", "*string*", True, "N/A"))
    assert findings == [
        "drift/required: `Bike.id`: required in the docs, optional in the specification"
    ]
    assert not model.fields[0].required


def test_what_has_a_default_is_shown_optional() -> None:
    _, findings = bike(
        {"gears": {"type": "integer", "default": 1}},
        ("gears", "*number*", False, "N/A"),
        required=("gears",),
    )
    assert findings == []


def test_deprecated_in_the_docs_only() -> None:
    model, findings = bike(
        {"bell": STRING}, ("~~`bell`~~", "*string*", False, f"{NOTICE}<br/><br/>Rings")
    )
    assert findings == [
        "drift/deprecated: `Bike.bell`: deprecated in the docs, not deprecated in the specification",
        'drift/description: `Bike.bell`: "Rings" in the docs, nothing in the specification',
    ]
    assert model.fields[0].deprecated
    assert model.fields[0].description == "Rings"


def test_deprecated_in_the_specification_only() -> None:
    model, findings = bike(
        {"bell": {"type": "string", "deprecated": True}},
        ("bell", "*string*", False, "N/A"),
    )
    assert [f.split(":")[0] for f in findings] == ["drift/deprecated"]
    assert model.fields[0].deprecated


def test_description_takes_the_docs_wording() -> None:
    model, findings = bike(
        {"bell": {"type": "string", "description": "Makes a noise."}},
        ("bell", "*string*", False, "Rings."),
    )
    assert findings == [
        'drift/description: `Bike.bell`: "Rings." in the docs, "Makes a noise." in the specification'
    ]
    assert model.fields[0].description == "Rings."


def test_white_space_is_no_difference_and_stays_as_specified() -> None:
    text = "Rings\n  when pressed."
    model, findings = bike(
        {"bell": {"type": "string", "description": text}},
        ("bell", "*string*", False, "Rings<br/>when pressed."),
    )
    assert findings == []
    assert model.fields[0].description == text


def test_description_of_a_class() -> None:
    model, findings = bike(
        {"id": STRING}, ("id", "*string*", False, "N/A"), words="Two wheels."
    )
    assert findings == [
        'drift/description: `Bike`: "Two wheels." in the docs, nothing in the specification'
    ]
    assert model.description == "Two wheels."


def test_missing_in_the_docs() -> None:
    model, findings = bike(
        {"id": STRING, "bell": STRING}, ("id", "*string*", False, "N/A")
    )
    assert findings == ["drift/missing-in-docs: `Bike.bell`: in the specification only"]
    assert [f.label for f in model.fields] == ["id", None]


def test_missing_in_the_specification() -> None:
    model, findings = bike(
        {"id": STRING},
        ("id", "*string*", False, "N/A"),
        ("frameSize", "*number*", False, "Size."),
    )
    assert findings == [
        "drift/missing-in-spec: `Bike.frameSize`: in the docs only; kept, as `frame_size` on the wire"
    ]
    added = model.fields[1]
    assert (added.label, added.place) == ("frameSize", None)
    assert added.type == ir.Nullable(ir.Scalar(ir.ScalarKind.NUMBER))


def test_a_row_told_twice_is_not_added() -> None:
    model, findings = bike(
        {"id": STRING},
        ("id", "*string*", False, "N/A"),
        ("Id", "*string*", False, "N/A"),
    )
    assert findings == [
        "drift/missing-in-spec: `Bike.Id`: in the docs only; left out: there is a field `id` already"
    ]
    assert len(model.fields) == 1


def test_the_row_of_unnamed_properties_is_no_field() -> None:
    rows = (
        ("id", "*string*", False, "N/A"),
        ("additionalProperties", "Record<string, *any*>", False, "N/A"),
    )
    model, findings = bike({"id": STRING}, *rows)
    assert (len(model.fields), findings) == (1, [])
    model, findings = bike({"id": STRING}, *rows, closed=True)
    assert len(model.fields) == 1
    assert findings == [
        (
            "drift/missing-in-spec: unnamed properties of `Bike`: in the docs only; "
            "left out: the specification forbids them"
        )
    ]


def test_enum_values_on_either_side_only() -> None:
    model, findings = bike(
        {"colour": {"type": "string", "enum": ["red", "blue"]}},
        ("colour", link("Colour"), False, "N/A"),
        shared_Colour=enum_page("Colour", ("Red", "red"), ("Green", "green")),
    )
    assert findings == [
        (
            "drift/enum: `Colour`: with `green` and without `blue` in the docs, "
            "with `blue` and without `green` in the specification"
        )
    ]
    assert model.fields[0].label == "colour"


def test_values_of_both_sides_are_kept() -> None:
    operation = {"operationId": "c", "responses": answer(ref("Colour"))}
    api, _ = join(
        spec(
            {"/c": {"get": operation}},
            Colour={"type": "string", "enum": ["red", "blue"]},
        ),
        sdks_bikes=group_page(
            "Bikes", method("c", "c", "get /c", response=link("Colour"))
        ),
        shared_Colour=enum_page("Colour", ("Red", "red"), ("Green", "green")),
    )
    colour = api.declarations["Colour"]
    assert isinstance(colour, ir.Enum)
    assert [(m.value, m.label) for m in colour.members] == [
        ("red", "Red"),
        ("blue", None),
        ("green", "Green"),
    ]


def test_open_enum() -> None:
    _, findings = bike(
        {
            "colour": {
                "type": "string",
                "enum": ["red"],
                "x-speakeasy-unknown-values": "allow",
            }
        },
        ("colour", link("Colour"), False, "N/A"),
        shared_Colour=enum_page("Colour", ("Red", "red")),
    )
    assert findings == [
        "drift/enum: `Colour`: closed in the docs, open in the specification"
    ]


def test_names_are_reported_together() -> None:
    paths = {
        f"/{name}": {
            "get": {
                "operationId": name,
                "x-speakeasy-group": "shop.stock",
                "x-speakeasy-name-override": name,
                "responses": {"200": {"description": "Fine."}},
            }
        }
        for name in ("one", "two")
    }
    pages = group_page(
        "Bikes",
        *(method(name, name, f"get /{name}") for name in ("one", "two")),
    )
    api, findings = join(spec(paths), sdks_bikes=pages)
    (finding,) = findings
    assert finding.code == "drift/name"
    assert finding.message.startswith("2 operations")
    assert [r.text for r in finding.related] == [
        "shop.stock.one here, bikes.one in the docs",
        "shop.stock.two here, bikes.two in the docs",
    ]
    assert [o.group for o in api.operations] == [("bikes",), ("bikes",)]


def test_a_name_that_tells_two_parameters_apart() -> None:
    parameters = [
        {"name": "x-shop", "in": place, "schema": STRING}
        for place in ("query", "header")
    ]
    operation = {
        "operationId": "list",
        "parameters": parameters,
        "responses": {"200": {"description": "Fine."}},
    }
    api, findings = join(
        spec({"/bikes": {"get": operation}}),
        sdks_bikes=group_page(
            "Bikes",
            method(
                "list", "list", "get /bikes", request=link("ListRequest", "operations")
            ),
        ),
        operations_ListRequest=object_page(
            "ListRequest",
            ("xShop", "*string*", False, "N/A"),
            ("xShopQueryParameter", "*string*", False, "N/A"),
        ),
    )
    assert [f.code for f in findings] == ["drift/name"]
    assert {p.location.value: p.label for p in api.operations[0].parameters} == {
        "query": "xShopQueryParameter",
        "header": "xShop",
    }


def test_summary_and_description_of_an_operation() -> None:
    operation = {
        "operationId": "list",
        "summary": "List",
        "description": "Bikes, newest first.",
        "responses": {"200": {"description": "Fine."}},
    }
    api, findings = join(
        spec({"/bikes": {"get": operation}}),
        sdks_bikes=group_page(
            "Bikes",
            method("list", "list", "get /bikes", words="Bikes, oldest first."),
        ),
    )
    assert said(findings) == [
        (
            'drift/description: `bikes.list`: "Bikes, oldest first." in the docs, '
            '"Bikes, newest first." in the specification'
        )
    ]
    assert api.operations[0].description == "Bikes, oldest first."


def test_a_result_that_the_specification_does_not_have() -> None:
    operation = {"operationId": "list", "responses": {"204": {"description": "None."}}}
    _, findings = join(
        spec({"/bikes": {"get": operation}}),
        sdks_bikes=group_page(
            "Bikes", method("list", "list", "get /bikes", response=link("Bike"))
        ),
        shared_Bike=object_page("Bike", ("id", "*string*", False, "N/A")),
    )
    assert said(findings) == [
        "drift/type: result of `bikes.list`: shared.Bike in the docs, nothing in the specification"
    ]


def test_operations_and_parameters_that_the_docs_lack() -> None:
    listing = {
        "operationId": "list",
        "parameters": [{"name": "page", "in": "query", "schema": STRING}],
        "responses": {"200": {"description": "Fine."}},
    }
    adding = {"operationId": "add", "responses": {"200": {"description": "Fine."}}}
    api, findings = join(
        spec({"/bikes": {"get": listing, "post": adding}}),
        sdks_bikes=group_page("Bikes", method("list", "list", "get /bikes")),
    )
    assert said(findings) == [
        "drift/missing-in-docs: `bikes.list.page`: in the specification only",
        "drift/missing-in-docs: operation `add`: in the specification only",
    ]
    assert [o.source for o in api.operations] == [ir.Source.BOTH, ir.Source.SPEC]


def test_a_finding_has_both_places() -> None:
    operation = {"operationId": "bikes_get_bike", "responses": answer(ref("Bike"))}
    _, (finding,) = join(
        spec(
            {"/bike": {"get": operation}},
            Bike={"type": "object", "properties": {"id": STRING}},
        ),
        sdks_bikes=group_page("Bikes", METHOD.replace("Get a bike.", "")),
        shared_Bike=object_page("Bike", ("id", "*number*", False, "N/A")),
    )
    assert finding.severity is Severity.NOTE
    assert str(finding.place) == "sdk/models/shared/bike.md:9:1"
    assert [str(r.place) for r in finding.related] == [
        "bikes.yaml#/components/schemas/Bike/properties/id"
    ]


def test_examples_of_the_docs_fill_in() -> None:
    page = (
        "# Bike\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n"
        "| --- | --- | --- | --- | --- |\n"
        "| `id` | *string* | :heavy_minus_sign: | N/A | 12 |\n"
        "| `gears` | *number* | :heavy_minus_sign: | N/A | 12 |\n"
        "| `sizes` | *number*[] | :heavy_minus_sign: | N/A | [<br/>1<br/>] |\n"
        "| `bell` | *boolean* | :heavy_minus_sign: | N/A | loud |"
    )
    properties = {
        "id": STRING,
        "gears": {"type": "number", "example": 3},
        "sizes": {"type": "array", "items": {"type": "number"}},
        "bell": {"type": "boolean"},
    }
    operation = {"operationId": "bikes_get_bike", "responses": answer(ref("Bike"))}
    api, findings = join(
        spec(
            {"/bike": {"get": operation}},
            Bike={"type": "object", "properties": properties},
        ),
        sdks_bikes=group_page("Bikes", METHOD.replace("Get a bike.", "")),
        shared_Bike=page,
    )
    assert findings == []
    model = api.declarations["Bike"]
    assert isinstance(model, ir.Model)
    assert [field.examples[0].value for field in model.fields] == ["12", 3, [1], "loud"]


def test_a_groups_words_and_its_tags_are_both_placed() -> None:
    root: Node = {
        "openapi": "3.1.0",
        "info": {"title": "Bikes", "version": "1"},
        "tags": [{"name": "Other"}, {"name": "Bikes", "description": "For riding."}],
        "paths": {},
    }
    api = lower(Document("bikes.yaml", root), Report())
    _, (finding,) = join(api, sdks_bikes=group_page("Bikes", words="To look at."))
    assert said([finding]) == [
        (
            'drift/description: group `bikes`: "To look at." in the docs, "For riding." '
            "in the specification"
        )
    ]
    assert str(finding.place) == "sdks/bikes/README.md:1:1"
    (related,) = finding.related
    assert related.place.pointer == "/tags/1"


# --- one cause in several places -------------------------------------------------------------------------------------


def wheels(*rows: str, schema: Node | None = None) -> list[Diagnostic]:
    """A component that the docs show as a class for each of its uses."""
    own = schema or {"type": "object", "properties": {"size": {"type": "number"}}}
    operation = {
        "operationId": "bikes_get_bike",
        "summary": "Get a bike.",
        "responses": answer(ref("Bike")),
    }
    uses = {name: {"allOf": [ref("Wheel")]} for name in ("front", "rear", "spare")}
    names = [f"Bike{name.title()}" for name in uses]
    page = [
        (use, link(name), False, "N/A") for use, name in zip(uses, names, strict=True)
    ]
    _, findings = join(
        spec(
            {"/bike": {"get": operation}},
            Bike={"type": "object", "properties": uses},
            Wheel=own,
        ),
        sdks_bikes=group_page("Bikes", METHOD),
        shared_Bike=object_page("Bike", *page),
        **{
            f"shared_{name}": object_page(name, *(literal_row(row) for row in rows))
            for name in names
        },
    )
    return findings


def literal_row(text: str) -> tuple[str, str, bool, str]:
    name, _, type_ = text.partition(" ")
    return name, type_, False, "N/A"


def test_a_components_change_is_one_finding_with_its_places() -> None:
    (finding,) = wheels("size *string*")
    assert finding.message == (
        "`BikeFront.size` and 2 more: string in the docs, number in the specification"
    )
    assert [str(one.place) for one in finding.related] == [
        "bikes.yaml#/components/schemas/Wheel/properties/size",
        "sdk/models/shared/bikerear.md:9:1",
        "sdk/models/shared/bikespare.md:9:1",
    ]
    assert isinstance(finding, Disagreement)
    assert [one.subject for one in finding.sides] == [
        "BikeFront.size",
        "BikeRear.size",
        "BikeSpare.size",
    ]


def test_what_one_side_lacks_in_several_classes_is_one_finding() -> None:
    (more,) = wheels("size *number*", "colour *string*")
    assert more.code == "drift/missing-in-spec"
    assert more.message.startswith("`BikeRear.colour` and 2 more: in the docs only")
    (less,) = wheels()
    assert less.code == "drift/missing-in-docs"
    assert less.message == "`BikeFront.size` and 2 more: in the specification only"


def test_different_words_are_different_findings() -> None:
    own = {"type": "object", "properties": {"size": STRING, "name": STRING}}
    found = wheels("size *number*", "name *number*", schema=own)
    assert [one.message.partition(":")[0] for one in found] == [
        "`BikeFront.size` and 2 more",
        "`BikeFront.name` and 2 more",
    ]


# --- enums -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "row"),
    [
        (["red", "green"], 9),  # blue is in the docs only
        (["green"], 7),
        (["red", "green", "blue", "grey"], 9),  # grey would stand below blue
        (["red", "black", "green", "blue"], 7),  # black below red
        (["white", "red", "green", "blue"], 7),  # white above red
        (["white"], 7),
    ],
)
def test_an_enum_is_told_at_the_row_that_differs(values: list[str], row: int) -> None:
    members = (("Red", "red"), ("Green", "green"), ("Blue", "blue"))
    api = spec(
        {
            "/bike": {
                "get": {
                    "operationId": "bikes_get_bike",
                    "summary": "Get a bike.",
                    "responses": answer(ref("Bike")),
                }
            }
        },
        Bike={"type": "object", "properties": {"colour": ref("Colour")}},
        Colour={"type": "string", "enum": values},
    )
    _, findings = join(
        api,
        sdks_bikes=group_page("Bikes", METHOD),
        shared_Bike=object_page("Bike", ("colour", link("Colour"), False, "N/A")),
        shared_Colour=enum_page("Colour", *members),
    )
    (finding,) = findings
    assert str(finding.place) == f"sdk/models/shared/colour.md:{row}:1"


# --- long texts ------------------------------------------------------------------------------------------------------


def test_long_texts_show_the_words_that_differ() -> None:
    start = "The bell that one rings before a corner, loud enough to be heard " * 3
    _, (finding,) = bike(
        {"bell": {"type": "string", "description": f"{start}by riders ahead."}},
        ("bell", "*string*", False, f"{start}by walkers ahead."),
    )
    docs, _, specification = finding.partition(" in the docs, ")
    assert docs.endswith('by walkers ahead."')
    assert (
        specification == '"… enough to be heard by riders ahead." in the specification'
    )
