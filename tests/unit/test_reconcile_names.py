"""The docs' names: of classes, groups, methods, request classes, enum members and of the client."""

from __future__ import annotations

from tests.unit.reconcile_shop import (
    OK,
    answer,
    enum_page,
    group_page,
    join,
    link,
    method,
    object_page,
    ref,
    spec,
    union_page,
)

from specpress import ir

STRING = {"type": "string"}
COLOUR = {"type": "string", "enum": ["red", "3d"]}
GET = {
    "/bikes/{id}": {
        "get": {
            "operationId": "bikes_get_bike",
            "tags": ["Stock"],
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": STRING},
                {"name": "x-shop-id", "in": "header", "schema": STRING},
            ],
            "responses": answer(ref("Bike")),
        }
    }
}
BIKE = {"type": "object", "properties": {"frame_size": STRING, "colour": COLOUR}}
PAGES = {
    "sdks_bikes": group_page(
        "Bikes",
        method(
            "getBike",
            "bikes_get_bike",
            "get /bikes/{id}",
            request=link("BikesGetBikeRequest", "operations"),
            response=link("BikesGetBikeResponse", "operations"),
        ),
        words="What stands in the shop.",
    ),
    "operations_BikesGetBikeRequest": object_page(
        "BikesGetBikeRequest",
        ("id", "*string*", True, "N/A"),
        ("xShopId", "*string*", False, "N/A"),
    ),
    "operations_BikesGetBikeResponse": object_page(
        "BikesGetBikeResponse",
        ("bike", link("Bike"), False, "Fine."),
        ("statusCode", "*number*", True, "N/A"),
        ("rawResponse", "*any*", True, "N/A"),
    ),
    "shared_Bike": object_page(
        "Bike",
        ("frameSize", "*string*", False, "N/A"),
        ("colour", link("BikeColour"), False, "N/A"),
    ),
    "shared_BikeColour": enum_page("BikeColour", ("Red", "red"), ("ThreeD", "3d")),
}


def test_everything_gets_the_name_that_the_docs_print() -> None:
    api, findings = join(spec(GET, Bike=BIKE), **PAGES)
    assert findings == []
    (operation,) = api.operations
    assert operation.group == ("bikes",)
    assert operation.name == "getBike"
    assert operation.request_label == "BikesGetBikeRequest"
    assert operation.source is ir.Source.BOTH
    assert [p.label for p in operation.parameters] == ["id", "xShopId"]
    assert api.label == "BikeShop"
    bike, colour = api.declarations["Bike"], api.declarations["Bike/colour"]
    assert isinstance(bike, ir.Model)
    assert isinstance(colour, ir.Enum)
    assert bike.label == "Bike"
    assert [(f.name, f.label) for f in bike.fields] == [
        ("frame_size", "frameSize"),
        ("colour", "colour"),
    ]
    assert colour.label == "BikeColour"
    assert [(m.value, m.label) for m in colour.members] == [
        ("red", "Red"),
        ("3d", "ThreeD"),
    ]


def test_the_words_about_a_group_become_those_of_its_tag() -> None:
    api, _ = join(spec(GET, Bike=BIKE), **PAGES)
    assert api.tags == (ir.Tag("bikes", "What stands in the shop."),)


def test_operations_join_by_route_where_their_ids_differ() -> None:
    paths = {
        "/bikes/{bikeId}": {
            "get": {
                "operationId": "fetch",
                "parameters": [
                    {"name": "bikeId", "in": "path", "required": True, "schema": STRING}
                ],
                "responses": OK,
            }
        }
    }
    pages = {
        "sdks_bikes": group_page(
            "Bikes", method("getBike", "bikes_get_bike", "get /bikes/{id}")
        )
    }
    api, _ = join(spec(paths), **pages)
    assert [(o.id, o.name) for o in api.operations] == [("fetch", "getBike")]


def test_the_body_has_the_label_of_its_row_and_its_class() -> None:
    content = {"application/json": {"schema": ref("NewBike")}}
    paths = {
        "/bikes": {
            "post": {
                "operationId": "bikes_add",
                "parameters": [{"name": "Prefer", "in": "header", "schema": STRING}],
                "requestBody": {"required": True, "content": content},
                "responses": OK,
            }
        }
    }
    new = {"type": "object", "properties": {"colour": STRING}}
    api, findings = join(
        spec(paths, NewBike=new),
        sdks_bikes=group_page(
            "Bikes",
            method(
                "add",
                "bikes_add",
                "post /bikes",
                request=link("BikesAddRequest", "operations"),
            ),
        ),
        operations_BikesAddRequest=object_page(
            "BikesAddRequest",
            ("newBike", link("NewBike"), True, "N/A"),
            ("prefer", "*string*", False, "N/A"),
        ),
        shared_NewBike=object_page("NewBike", ("colour", "*string*", False, "N/A")),
    )
    assert findings == []
    body = api.operations[0].body
    assert body is not None
    assert (body.label, body.source) == ("newBike", ir.Source.BOTH)
    assert api.declarations["NewBike"].label == "NewBike"


def test_a_request_that_is_its_body_has_no_class_of_its_own() -> None:
    content = {"application/json": {"schema": ref("NewBike")}}
    paths = {
        "/bikes": {
            "post": {
                "operationId": "bikes_add",
                "requestBody": {"required": True, "content": content},
                "responses": OK,
            }
        }
    }
    new = {"type": "object", "properties": {"colour": STRING}}
    api, findings = join(
        spec(paths, NewBike=new),
        sdks_bikes=group_page(
            "Bikes", method("add", "bikes_add", "post /bikes", request=link("BikeNew"))
        ),
        shared_BikeNew=object_page("BikeNew", ("colour", "*string*", False, "N/A")),
    )
    assert findings == []
    assert api.operations[0].request_label is None
    assert api.declarations["NewBike"].label == "BikeNew"


def uses(*names: str) -> dict[str, str]:
    """The page of a rack that shows one component, a lock, under several names."""
    rows = [(f"lock{i}", link(n), False, f"Lock {i}.") for i, n in enumerate(names)]
    response = object_page(
        "BikesRackResponse",
        ("rack", link("Rack"), False, "N/A"),
        ("statusCode", "*number*", True, "N/A"),
        ("rawResponse", "*any*", True, "N/A"),
    )
    called = method(
        "rack",
        "bikes_rack",
        "get /rack",
        response=link("BikesRackResponse", "operations"),
    )
    pages = {
        "sdks_bikes": group_page("Bikes", called),
        "operations_BikesRackResponse": response,
        "shared_Rack": object_page("Rack", *rows),
    }
    for index, name in enumerate(names):
        pages[f"shared_{name}"] = object_page(
            name, ("code", "*string*", False, "N/A"), words=f"Lock {index}."
        )
    return pages


def rack(count: int) -> ir.Api:
    paths = {
        "/rack": {
            "get": {"operationId": "bikes_rack", "responses": answer(ref("Rack"))}
        }
    }
    locks = {
        f"lock{i}": {"allOf": [ref("Lock")], "description": f"Lock {i}."}
        for i in range(count)
    }
    return spec(
        paths,
        Rack={"type": "object", "properties": locks},
        Lock={"type": "object", "properties": {"code": STRING}},
    )


def test_a_component_keeps_its_own_name_and_other_uses_are_aliases() -> None:
    api, findings = join(rack(3), **uses("FrontLock", "Lock", "RearLock"))
    assert findings == []
    lock = api.declarations["Lock"]
    assert (lock.label, lock.aliases) == ("Lock", ("FrontLock", "RearLock"))


def test_without_its_own_name_the_shortest_is_the_label() -> None:
    api, findings = join(rack(2), **uses("FrontLock", "BigLock"))
    assert findings == []
    lock = api.declarations["Lock"]
    assert (lock.label, lock.aliases) == ("BigLock", ("FrontLock",))


def test_one_name_is_given_to_one_declaration() -> None:
    pages = uses("Lock")
    pages["sdks_bikes"] = pages["sdks_bikes"].replace("BikesRackResponse", "Lock")
    pages["operations_Lock"] = pages.pop("operations_BikesRackResponse")
    api, _ = join(rack(1), **pages)
    labels = [d.label for d in api.declarations.values()]
    assert sorted(filter(None, labels)) == sorted(set(filter(None, labels)))


def test_a_declared_union_is_named_and_may_hold_itself() -> None:
    paths = {
        "/part": {"get": {"operationId": "part", "responses": answer(ref("Holder"))}}
    }
    api = spec(
        paths,
        Holder={"type": "object", "properties": {"part": ref("Part")}},
        Part={"oneOf": [STRING, {"type": "array", "items": ref("Part")}]},
    )
    joined, findings = join(
        api,
        sdks_bikes=group_page(
            "Bikes", method("part", "part", "get /part", response=link("Holder"))
        ),
        shared_Holder=object_page("Holder", ("part", "*shared.Piece*", False, "N/A")),
        shared_Piece=union_page("Piece", "string", "shared.Piece[]"),
    )
    assert findings == []
    assert joined.declarations["Part"].label == "Piece"


def test_docs_without_methods_change_nothing() -> None:
    api = spec(GET, Bike=BIKE)
    joined, findings = join(api)
    assert joined.declarations == api.declarations
    assert [f.code for f in findings] == ["drift/missing-in-docs"]
