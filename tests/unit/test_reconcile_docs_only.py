"""What only the docs have: parameters, bodies and whole operations, by the naming rules of SDK docs."""

from __future__ import annotations

import pytest
from tests.unit.reconcile_shop import (
    OK,
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

STRING = ir.Scalar(ir.ScalarKind.STRING)
NOTHING = ir.Api(ir.Info("Bikes", "1"), (), (), {})
LIST = {"/shops/{shop_id}/bikes": {"post": {"operationId": "list", "responses": OK}}}


def alone(method_: str, **pages: str) -> tuple[ir.Api, list[str]]:
    api, findings = join(NOTHING, sdks_bikes=group_page("Bikes", method_), **pages)
    return api, said(findings)


PARAMETERS = [
    ("prefer", "*string*", ("header", "Prefer", "simple")),
    ("xShopId", "*string*", ("header", "x-shop-id", "simple")),
    ("mcpSessionId", "*string*", ("header", "mcp-session-id", "simple")),
    ("shopId", "*string*", ("path", "shop_id", "simple")),
    ("frameSize", "*number*", ("query", "frame_size", "form")),
    ("colours", "*string*[]", ("query", "colours", "form")),
    ("filter", link("ListFilter", "operations"), ("query", "filter", "deepObject")),
    ("proxy", "Record<string, *any*>", ("query", "proxy", "deepObject")),
]


@pytest.mark.parametrize(("name", "cell", "expected"), PARAMETERS)
def test_a_parameter_is_where_its_name_and_type_put_it(
    name: str, cell: str, expected: tuple[str, str, str]
) -> None:
    api, findings = join(
        spec(LIST),
        sdks_bikes=group_page(
            "Bikes",
            method(
                "list",
                "list",
                "post /shops/{shop_id}/bikes",
                request=link("ListRequest", "operations"),
            ),
        ),
        operations_ListRequest=object_page(
            "ListRequest",
            ("shopId", "*string*", True, "N/A"),
            *((name, cell, False, "N/A") for _ in range(name != "shopId")),
        ),
        operations_ListFilter=object_page(
            "ListFilter", ("colour", "*string*", False, "N/A")
        ),
    )
    found = {p.label: p for p in api.operations[0].parameters}[name]
    assert (found.location.value, found.name, found.style.value) == expected
    if name != "shopId":
        assert found.source is ir.Source.DOCS
        assert [f.code for f in findings] == ["drift/missing-in-spec"]


def test_a_body_that_only_the_docs_have() -> None:
    api, findings = join(
        spec(LIST),
        sdks_bikes=group_page(
            "Bikes",
            method(
                "list",
                "list",
                "post /shops/{shop_id}/bikes",
                request=link("ListRequest", "operations"),
            ),
        ),
        operations_ListRequest=object_page(
            "ListRequest",
            ("wish", link("Wish"), True, "N/A"),
            ("shopId", "*string*", True, "N/A"),
        ),
        shared_Wish=object_page("Wish", ("colour", "*string*", False, "N/A")),
    )
    body = api.operations[0].body
    assert body is not None
    assert (body.label, body.required, body.contents[0].type) == (
        "wish",
        True,
        ir.Ref("Wish"),
    )
    assert said(findings) == [
        "drift/missing-in-spec: `ListRequest.wish`: in the docs only; kept, as the body"
    ]


def test_a_second_parameter_of_one_name_is_left_out() -> None:
    _, findings = join(
        spec(LIST),
        sdks_bikes=group_page(
            "Bikes",
            method(
                "list",
                "list",
                "post /shops/{shop_id}/bikes",
                request=link("ListRequest", "operations"),
            ),
        ),
        operations_ListRequest=object_page(
            "ListRequest",
            ("shopId", "*string*", True, "N/A"),
            ("page", "*string*", False, "N/A"),
            ("Page", "*string*", False, "N/A"),
        ),
    )
    assert said(findings)[1] == (
        "drift/missing-in-spec: `ListRequest.Page`: in the docs only; "
        "left out: the query parameter `page` is there already"
    )


ADD = method(
    "~~addBike~~",
    "bikes_add_bike",
    "post /shops/{shop_id}/bikes",
    request=link("BikesAddBikeRequest", "operations"),
    response=link("BikesAddBikeResponse", "operations"),
    errors=(("errors.SoldOut", "409"), ("errors.Any", "4XX, 5XX")),
    words="Adds a bike.",
)
ADD_PAGES = {
    "operations_BikesAddBikeRequest": object_page(
        "BikesAddBikeRequest",
        ("newBike", link("NewBike"), True, "The bike."),
        ("shopId", "*string*", True, "N/A"),
        ("xShopId", "*string*", False, "N/A"),
    ),
    "operations_BikesAddBikeResponse": object_page(
        "BikesAddBikeResponse",
        ("bikeResult", link("BikeResult"), False, "The bike was added."),
        ("statusCode", "*number*", True, "N/A"),
        ("rawResponse", "*any*", True, "N/A"),
    ),
    "shared_NewBike": object_page(
        "NewBike",
        ("boughtAt", "[Date](https://example.com/Date)", True, "N/A"),
        ("colour", link("Colour"), False, "N/A"),
        ("frame", "*shared.Frame*", False, "N/A"),
        ("notes", link("Empty"), False, "N/A"),
        ("photo", "*Uint8Array*", False, "N/A"),
        ("additionalProperties", "Record<string, *any*>", False, "N/A"),
    ),
    "shared_BikeResult": object_page("BikeResult", ("id", "*string*", True, "N/A")),
    "shared_Colour": enum_page("Colour", ("Red", "red"), ("Red2", "red")),
    "shared_Empty": object_page("Empty"),
    "shared_Frame": union_page("Frame", "string", "number", "shared.Frame[]"),
    "errors_SoldOut": object_page("SoldOut", ("statusCode", "*number*", True, "N/A")),
}


def test_an_operation_made_from_its_pages() -> None:
    api, findings = alone(ADD, **ADD_PAGES)
    assert findings == []
    (operation,) = api.operations
    assert operation.source is ir.Source.DOCS
    assert (operation.id, operation.method, operation.path) == (
        "bikes_add_bike",
        "POST",
        "/shops/{shop_id}/bikes",
    )
    assert (operation.group, operation.name) == (("bikes",), "addBike")
    assert operation.deprecated
    assert operation.description == "Adds a bike."
    assert operation.request_label == "BikesAddBikeRequest"
    assert [(p.location.value, p.name, p.required) for p in operation.parameters] == [
        ("path", "shop_id", True),
        ("header", "x-shop-id", False),
    ]
    assert operation.body is not None
    assert operation.body.label == "newBike"
    assert operation.body.contents[0].type == ir.Ref("NewBike")
    assert [(r.status, r.contents[0].type) for r in operation.responses] == [
        ("2XX", ir.Ref("BikeResult")),
        ("409", ir.Ref("SoldOut")),
    ]


def test_the_classes_of_such_an_operation() -> None:
    api, _ = alone(ADD, **ADD_PAGES)
    assert list(api.declarations) == [
        "NewBike",
        "BikeResult",
        "SoldOut",
        "Colour",
        "Frame",
    ]
    bike, colour, frame, sold = (
        api.declarations[name] for name in ("NewBike", "Colour", "Frame", "SoldOut")
    )
    assert isinstance(bike, ir.Model)
    assert isinstance(colour, ir.Enum)
    assert isinstance(frame, ir.Alias)
    assert isinstance(sold, ir.Model)
    assert {f.name: f.type for f in bike.fields} == {
        "bought_at": ir.Scalar(ir.ScalarKind.STRING, "date-time"),
        "colour": ir.Nullable(ir.Ref("Colour")),
        "frame": ir.Nullable(ir.Ref("Frame")),
        "notes": ir.Nullable(ir.Map(ir.Anything())),
        "photo": ir.Nullable(ir.Binary()),
    }
    assert [(m.value, m.label) for m in colour.members] == [("red", "Red")]
    number = ir.Scalar(ir.ScalarKind.NUMBER)
    assert frame.type == ir.Union((STRING, number, ir.Array(ir.Ref("Frame"))))
    assert [f.name for f in sold.fields] == ["statusCode"]


def test_beside_a_specification_its_classes_and_wire_names_are_used() -> None:
    schema = {
        "type": "object",
        "properties": {"boughtAt": {"type": "string", "format": "date-time"}},
    }
    content = {"application/json": {"schema": ref("NewBike")}}
    paths = {
        "/bikes": {
            "put": {
                "operationId": "put",
                "requestBody": {"content": content},
                "responses": OK,
            }
        }
    }
    pages = {
        "shared_NewBike": object_page(
            "NewBike", ("boughtAt", "[Date](https://example.com/Date)", False, "N/A")
        ),
        "shared_BikeResult": object_page(
            "BikeResult", ("boughtAt", "[Date](https://example.com/Date)", False, "N/A")
        ),
    }
    api, findings = join(
        spec(paths, NewBike=schema),
        sdks_bikes=group_page(
            "Bikes", method("put", "put", "put /bikes", request=link("NewBike")), ADD
        ),
        **{**ADD_PAGES, **pages},
    )
    assert said(findings) == [
        "drift/missing-in-spec: operation `bikes.addBike`: in the docs only; made from the docs"
    ]
    assert list(api.declarations) == ["NewBike", "BikeResult", "SoldOut"]
    result = api.declarations["BikeResult"]
    assert isinstance(result, ir.Model)
    assert [f.name for f in result.fields] == ["boughtAt"]


def test_a_component_that_no_operation_leads_to_is_found_by_its_name() -> None:
    schema = {
        "type": "object",
        "properties": {"id": {"type": "integer"}},
        "required": ["id"],
    }
    api, findings = join(
        spec({}, BikeResult=schema), sdks_bikes=group_page("Bikes", ADD), **ADD_PAGES
    )
    assert [f.code for f in findings] == ["drift/type", "drift/missing-in-spec"]
    result = api.declarations["BikeResult"]
    assert isinstance(result, ir.Model)
    assert result.fields[0].type == ir.Scalar(ir.ScalarKind.INTEGER)


def test_a_request_class_that_is_the_body() -> None:
    api, findings = alone(
        method("add", "add", "post /bikes", request=link("NewBike")), **ADD_PAGES
    )
    (operation,) = api.operations
    assert findings == []
    assert operation.request_label is None
    assert operation.body is not None
    assert operation.body.contents[0].type == ir.Ref("NewBike")


def test_a_paginated_method_goes_on_with_the_parameter_that_its_result_gives() -> None:
    api, _ = alone(
        method(
            "list",
            "list",
            "get /bikes",
            request=link("ListRequest", "operations"),
            response=link("Bikes"),
            paged=True,
        ),
        operations_ListRequest=object_page(
            "ListRequest",
            ("pageSize", "*string*", False, "N/A"),
            ("nextPage", "*string*", False, "N/A"),
        ),
        shared_Bikes=object_page("Bikes", ("nextPage", "*string*", False, "N/A")),
    )
    expected = ir.Pagination("cursor", "next_page", "$.next_page")
    assert api.operations[0].pagination == expected


def test_a_method_without_a_route_is_left_out_and_named() -> None:
    text = method("add", "add", "post /bikes").replace("UsageSnippet", "Nothing")
    api, findings = alone(f"{text}\n\n{method('list', 'list', 'get /bikes')}")
    assert [one.name for one in api.operations] == ["list"]
    assert findings == [
        "reconcile/no-route: operation `bikes.add`: the page gives no verb and path; left out"
    ]


def test_two_methods_of_one_operation_give_one() -> None:
    text = "\n\n".join(method(name, "add", "post /bikes") for name in ("add", "more"))
    api, findings = alone(text)
    assert [o.name for o in api.operations] == ["add"]
    assert findings == [
        "reconcile/same-operation: operation `bikes.more`: there is an operation `add` already; left out"
    ]


def test_a_placeholder_without_a_row_is_a_string() -> None:
    api, findings = alone(method("add", "add", "post /bikes/{id}"))
    (parameter,) = api.operations[0].parameters
    assert (parameter.name, parameter.location, parameter.type) == (
        "id",
        ir.Location.PATH,
        STRING,
    )
    assert [f.split(":")[0] for f in findings] == ["reconcile/placeholder"]


def test_two_names_of_one_wire_name_are_reported() -> None:
    api, findings = alone(
        method(
            "list",
            "list",
            "get /bikes",
            request=link("ListRequest", "operations"),
            response=link("Bikes"),
        ),
        operations_ListRequest=object_page(
            "ListRequest",
            ("pageSize", "*string*", False, "N/A"),
            ("page_size", "*string*", False, "N/A"),
        ),
        shared_Bikes=object_page(
            "Bikes",
            ("nextPage", "*string*", False, "N/A"),
            ("next_page", "*string*", False, "N/A"),
        ),
    )
    assert len(api.operations[0].parameters) == 1
    assert [f.split(":")[0] for f in findings] == ["reconcile/same-name"] * 2


def test_a_long_chain_of_classes_is_no_deep_recursion() -> None:
    count = 3000
    pages = {
        f"shared_Link{n}": object_page(
            f"Link{n}", ("next", link(f"Link{n + 1}"), True, "N/A")
        )
        for n in range(count)
    }
    api, _ = alone(method("get", "get", "get /chain", response=link("Link0")), **pages)
    assert len(api.declarations) == count


@pytest.mark.parametrize(
    ("names", "wires"),
    [
        (("street1", "street2", "zipCode"), ["street_1", "street_2", "zip_code"]),
        (("base64", "mimeType"), ["base64", "mime_type"]),
        (("line1", "line2", "zip_code"), ["line1", "line2", "zip_code"]),
    ],
)
def test_the_numbers_of_a_series_are_words_where_names_are_in_camel_case(
    names: tuple[str, ...], wires: list[str]
) -> None:
    rows = ((name, "*string*", False, "N/A") for name in names)
    api, _ = alone(
        method("get", "get", "get /bike", response=link("Bike")),
        shared_Bike=object_page("Bike", *rows),
    )
    bike = api.declarations["Bike"]
    assert isinstance(bike, ir.Model)
    assert [field.name for field in bike.fields] == wires
    assert "wire" in bike.fields[0].guessed


def test_a_name_of_an_error_class_is_spelled_so_elsewhere() -> None:
    api, _ = alone(
        method("list", "list", "get /bikes", response=link("Bikes")),
        shared_Bikes=object_page(
            "Bikes",
            ("rideCode", "*string*", True, "N/A"),
            ("frameSize", "*string*", True, "N/A"),
        ),
        errors_Flat=object_page("Flat", ("rideCode", "*string*", True, "N/A")),
    )
    bikes = api.declarations["Bikes"]
    assert isinstance(bikes, ir.Model)
    assert [field.name for field in bikes.fields] == ["rideCode", "frame_size"]


# --- suffixes that tell two parameters of one name apart ----------------------------------

SUFFIXES: list[tuple[tuple[str, ...], dict[str, tuple[str, str]]]] = [
    (
        ("x_shop_id", "x_shop_id_query"),
        {
            "x_shop_id": ("header", "x-shop-id"),
            "x_shop_id_query": ("query", "x-shop-id"),
        },
    ),
    (
        ("shopId", "shopIdQueryParameter"),
        {"shopId": ("path", "shop_id"), "shopIdQueryParameter": ("query", "shop_id")},
    ),
    # Both are in the query: they have a name each.
    (
        ("email_address", "email_address_query"),
        {
            "email_address": ("query", "email_address"),
            "email_address_query": ("query", "email_address_query"),
        },
    ),
    (
        ("file", "file_path", "file_header", "file_cookie"),
        {
            "file": ("query", "file"),
            "file_path": ("query", "file_path"),
            "file_header": ("query", "file_header"),
            "file_cookie": ("query", "file_cookie"),
        },
    ),
    (("search_query",), {"search_query": ("query", "search_query")}),
]


@pytest.mark.parametrize(("names", "expected"), SUFFIXES)
def test_a_suffix_is_dropped_where_two_names_fall_together(
    names: tuple[str, ...], expected: dict[str, tuple[str, str]]
) -> None:
    rows = [(name, "*string*", False, "N/A") for name in names]
    shop = [("shop_id", "*string*", True, "N/A")] if "shopId" not in names else []
    api, findings = alone(
        method(
            "list",
            "list",
            "get /shops/{shop_id}/bikes",
            request=link("ListRequest", "operations"),
        ),
        operations_ListRequest=object_page("ListRequest", *shop, *rows),
    )
    assert findings == []
    found = {
        p.label: (p.location.value, p.name)
        for p in api.operations[0].parameters
        if p.label in names
    }
    assert found == expected


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ([("page", "query")], "drift/missing-in-docs"),
        ([("page", "query"), ("page", "header")], "drift/name"),
    ],
)
def test_a_suffix_means_nothing_where_the_specification_has_one_of_a_name(
    parameters: list[tuple[str, str]], code: str
) -> None:
    operation = {
        "operationId": "list",
        "parameters": [
            {"name": name, "in": location, "schema": {"type": "string"}}
            for name, location in parameters
        ],
        "responses": OK,
    }
    _, findings = join(
        spec({"/bikes": {"get": operation}}),
        sdks_bikes=group_page(
            "Bikes",
            method(
                "list",
                "list",
                "get /bikes",
                request=link("ListRequest", "operations"),
            ),
        ),
        operations_ListRequest=object_page(
            "ListRequest",
            *(("page", "*string*", False, "N/A") for _ in parameters[1:]),
            ("page_query", "*string*", False, "N/A"),
        ),
    )
    assert code in {line.partition(":")[0] for line in said(findings)}
