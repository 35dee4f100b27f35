"""Depot: a document that has something of everything, changes of it, and calls that were written before these."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from click.testing import CliRunner, Result

from specpress.cli.commands import root

Node = dict[str, Any]
Change = Callable[[Node], None]

CONFIG = """\
spec = "spec.json"
package = "depot_sdk"
output = "sdk"
client = "Depot"
"""
"""The `sdk.toml` of its SDK."""


def specpress(*words: str) -> Result:
    """Run the command line in the current folder."""
    return CliRunner().invoke(root, words, prog_name="specpress")


def reference(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def text(*values: str) -> Node:
    return {"type": "string", **({"enum": list(values)} if values else {})}


def record(*required: str, **properties: object) -> Node:
    return {"type": "object", "required": list(required), "properties": properties}


def body(schema: Node, media: str = "application/json") -> Node:
    return {"required": True, "content": {media: {"schema": schema}}}


def answer(schema: Node | None = None) -> Node:
    if schema is None:
        return {"204": {"description": "Done."}}
    content = {"application/json": {"schema": schema}}
    return {"200": {"description": "Done.", "content": content}}


def parameter(name: str, place: str = "query") -> Node:
    return {
        "name": name,
        "in": place,
        "required": place == "path",
        "schema": {"type": "string"},
    }


DOCUMENT: Node = {
    "openapi": "3.1.0",
    "info": {"title": "Depot", "version": "1"},
    "servers": [{"url": "https://depot.example"}],
    "paths": {
        "/depot/goods": {
            "get": {
                "operationId": "listGoods",
                "parameters": [parameter("shelf")],
                "responses": answer({"type": "array", "items": reference("Good")}),
            },
            "post": {
                "operationId": "createGood",
                "requestBody": body(
                    record(
                        "label",
                        label=text(),
                        colour=text("red", "blue"),
                        size=record(width={"type": "integer"}),
                    )
                ),
                "responses": answer(reference("Good")),
            },
        },
        "/depot/goods/{good_id}/parts/{part_id}": {
            "get": {
                "operationId": "getPart",
                "parameters": [
                    parameter("good_id", "path"),
                    parameter("part_id", "path"),
                ],
                "responses": answer(reference("Part")),
            }
        },
        "/depot/goods/{good_id}/photo": {
            "post": {
                "operationId": "sendPhoto",
                "parameters": [parameter("good_id", "path")],
                "requestBody": body(
                    record("name", name=text()), "application/x-www-form-urlencoded"
                ),
                "responses": answer(),
            }
        },
        "/depot/orders": {
            "post": {
                "operationId": "placeOrder",
                "requestBody": body(
                    {"oneOf": [reference("Parcel"), reference("Letter")]}
                ),
                "responses": answer(reference("order")),
            }
        },
    },
    "components": {
        "schemas": {
            "Good": record(
                "label",
                label=text(),
                state=text("get", "put"),
                parts={"type": "array", "items": reference("Part")},
                maker=record(city=text(), country=text()),
            ),
            "Part": record(number={"type": "integer"}, weight={"type": "number"}),
            "Parcel": record("boxes", boxes={"type": "integer"}),
            "Letter": record("stamp", stamp=text()),
            "order": record(
                number=text(),
                way={
                    "oneOf": [
                        record("road", road=text()),
                        record("rail", rail=text()),
                    ]
                },
            ),
        }
    },
}
"""What the calls were written for."""

CALLS = '''\
"""Calls that were written for the first depot."""

from PACKAGE import Depot, models
from PACKAGE.models.good import Good
from PACKAGE.models.part import Part


def use(client: Depot) -> None:
    goods: list[models.Good] = client.goods.list(shelf="a")
    first: Good = client.goods.create(label="x", colour="red", size={"width": 1})
    client.goods.create(label="x", size=models.CreateGoodBodySize(width=1))
    client.send(models.CreateGoodRequest(body=models.CreateGoodBody(label="x")))
    part: Part = client.goods.parts.get("g", "p")
    client.goods.parts.get(good_id="g", part_id="p")
    client.goods.photo("g", name="n")
    client.orders.create(body={"boxes": 1})
    order: models.Order = client.orders.create(body=models.Letter(stamp="s"))
    size: models.CreateGoodBodySizeDict = {"width": 2}
    client.goods.create(label="y", size=size)
    print(goods, first.state, first.maker, part.weight, order.number)
    print(models.GoodState.GET, models.GoodState.PUT, models.CreateGoodBodyColour.RED)
    print(models.GoodMaker(city="c").city, models.OrderWayRoad(road="r").road)
'''


def operation(document: Node, path: str, method: str) -> Node:
    found: Node = document["paths"][path][method]
    return found


def schemas(document: Node) -> Node:
    found: Node = document["components"]["schemas"]
    return found


def component_called_like_request(document: Node) -> None:
    schemas(document)["CreateGoodRequest"] = record(note=text())


def component_called_like_inline_class(document: Node) -> None:
    schemas(document)["CreateGoodBodySize"] = record(depth=text())
    schemas(document)["GoodMaker"] = record(depth=text())
    schemas(document)["GoodState"] = text("new")


def component_called_like_typed_dict(document: Node) -> None:
    schemas(document)["CreateGoodBodySizeDict"] = record(depth=text())
    schemas(document)["PartInput"] = record(depth=text())


def component_called_like_group(document: Node) -> None:
    schemas(document)["GoodsResource"] = record(depth=text())
    schemas(document)["AsyncGoodsResource"] = record(depth=text())


def component_that_differs_by_case(document: Node) -> None:
    schemas(document)["Order"] = record(depth=text())


def enum_values_that_differ_by_case(document: Node) -> None:
    values = schemas(document)["Good"]["properties"]["state"]["enum"]
    values[:] = ["GET", "Get", *reversed(values), "PUT"]


def optional_parameters(document: Node) -> None:
    given = operation(document, "/depot/goods", "post").setdefault("parameters", [])
    given += [
        parameter("trace", "header"),
        parameter("session", "cookie"),
        parameter("dry"),
    ]


def parameters_called_like_fields(document: Node) -> None:
    given = operation(document, "/depot/goods", "post").setdefault("parameters", [])
    given += [
        parameter("label", "header"),
        parameter("colour"),
        parameter("size", "cookie"),
    ]


def path_that_ends_the_shared_prefix(document: Node) -> None:
    document["paths"]["/status"] = {
        "get": {"operationId": "getStatus", "responses": answer(reference("order"))}
    }


def renamed_placeholders(document: Node) -> None:
    old = "/depot/goods/{good_id}/parts/{part_id}"
    item = document["paths"].pop(old)
    for given, name in zip(item["get"]["parameters"], ("good", "part"), strict=True):
        given["name"] = name
    document["paths"]["/depot/goods/{good}/parts/{part}"] = item


def reordered_placeholders(document: Node) -> None:
    old = "/depot/goods/{good_id}/parts/{part_id}"
    item = document["paths"].pop(old)
    item["get"]["parameters"].reverse()
    document["paths"]["/depot/goods/{part_id}/parts/{good_id}"] = item


def operation_called_list(document: Node) -> None:
    document["paths"]["/depot/goods/list"] = {
        "get": {"operationId": "list", "responses": answer(reference("order"))},
        "post": {"operationId": "goods_list", "responses": answer(reference("order"))},
    }


def query_called_like_path_parameter_or_field(document: Node) -> None:
    operation(document, "/depot/goods/{good_id}/parts/{part_id}", "get")[
        "parameters"
    ].insert(0, parameter("good_id"))
    operation(document, "/depot/goods/{good_id}/photo", "post")["parameters"].insert(
        0, parameter("name")
    )


def enum_that_becomes_a_union(document: Node) -> None:
    good = schemas(document)["Good"]["properties"]
    good["state"] = {"oneOf": [{"type": "integer"}, good["state"]]}


def new_members_of_unions(document: Node) -> None:
    ways = schemas(document)["order"]["properties"]["way"]["oneOf"]
    ways.insert(0, record("sea", "road", sea=text(), road=text()))
    ways.insert(0, record("rail", "air", air=text(), rail=text()))
    schemas(document)["Crate"] = record("lid", lid=text())
    sent = operation(document, "/depot/orders", "post")["requestBody"]["content"]
    sent["application/json"]["schema"]["oneOf"].insert(0, reference("Crate"))


def class_that_refers_back(document: Node) -> None:
    schemas(document)["Part"]["properties"]["good"] = reference("Good")


def json_beside_a_form(document: Node) -> None:
    sent = operation(document, "/depot/goods/{good_id}/photo", "post")["requestBody"]
    sent["content"] = {
        "application/json": {"schema": record("url", url=text())},
        **sent["content"],
    }


def inline_object_that_is_wrapped(document: Node) -> None:
    good = schemas(document)["Good"]["properties"]
    good["maker"] = {
        "oneOf": [{"type": "array", "items": good["maker"]}, {"type": "integer"}]
    }


def reversed_order(document: Node) -> None:
    document["paths"] = dict(reversed(document["paths"].items()))
    document["components"]["schemas"] = dict(reversed(schemas(document).items()))


def renamed_operation(document: Node) -> None:
    operation(document, "/depot/goods", "post")["operationId"] = "addToStock"
    operation(document, "/depot/goods", "get")["tags"] = ["Stock"]


def renamed_component(document: Node) -> None:
    schemas(document)["Piece"] = schemas(document).pop("Part")
    schemas(document)["Good"]["properties"]["parts"]["items"] = reference("Piece")
    responses = operation(document, "/depot/goods/{good_id}/parts/{part_id}", "get")
    responses["responses"] = answer(reference("Piece"))


def renamed_component_with_inline_parts(document: Node) -> None:
    schemas(document)["Wares"] = schemas(document).pop("Good")
    goods = operation(document, "/depot/goods", "get")
    goods["responses"] = answer({"type": "array", "items": reference("Wares")})
    made = operation(document, "/depot/goods", "post")
    made["responses"] = answer(reference("Wares"))


CHANGES: tuple[Change, ...] = (
    component_called_like_request,
    component_called_like_inline_class,
    component_called_like_typed_dict,
    component_called_like_group,
    component_that_differs_by_case,
    enum_values_that_differ_by_case,
    optional_parameters,
    parameters_called_like_fields,
    path_that_ends_the_shared_prefix,
    renamed_placeholders,
    reordered_placeholders,
    operation_called_list,
    query_called_like_path_parameter_or_field,
    enum_that_becomes_a_union,
    new_members_of_unions,
    class_that_refers_back,
    json_beside_a_form,
    inline_object_that_is_wrapped,
    reversed_order,
    renamed_operation,
    renamed_component,
    renamed_component_with_inline_parts,
)
"""Each moves no name and breaks no call."""


def changed(*changes: Change) -> Node:
    """The document after some changes."""
    document = copy.deepcopy(DOCUMENT)
    for change in changes:
        change(document)
    return document


def rename_everything() -> str:
    """Tables of an sdk.toml that call things as no rule would."""
    return """
[operations.listGoods]
call = "stock.all"

[classes.Good]
name = "Article"
fields = { label = "title" }

[classes."Good/state"]
name = "Condition"
members = { put = "STORED" }

[classes.Part]
name = "Piece"
"""
