"""What documents of many houses have in common: impossible values, bare heirs, and several forms of one answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.behaviour.loopback import Reply
from tests.behaviour.shop import Node, Shop, open_shop, operation

BIKE = {"$ref": "#/components/schemas/Bike"}
COUNT = {"$ref": "#/components/schemas/Count"}
PHOTO = {"$ref": "#/components/schemas/Photo"}
JSON, XML, YAML = "application/json", "application/xml", "application/yaml"
TEXT = "text/plain"
ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
KEY = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}
TO = {"name": "to", "in": "query", "schema": {"type": "string"}}
SCHEMAS: Node = {
    "Photo": {
        "type": "object",
        "properties": {"data": {"type": "string", "format": "binary"}},
    },
    "Bike": {"type": "object", "properties": {"gears": {"type": "integer"}}},
    "Order": {
        "type": "object",
        "required": ["idempotency_key"],
        "properties": {
            "idempotency_key": {"type": "string"},
            "note": {"type": "string"},
        },
    },
    "Count": {"type": ["integer", "null"]},
    "Part": {
        "type": "object",
        "properties": {"name": {"type": "string"}, "price": False},
    },
    "Vehicle": {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "wheels": {"type": "integer"}},
        "discriminator": {"propertyName": "kind"},
    },
    "Tram": {"allOf": [{"$ref": "#/components/schemas/Vehicle"}]},
    "Bus": {
        "allOf": [
            {"$ref": "#/components/schemas/Vehicle"},
            {"properties": {"kind": {"type": "string", "enum": ["bus"]}}},
        ]
    },
    "Ferry": {
        "allOf": [{"$ref": "#/components/schemas/Vehicle"}],
        "description": "Goes by water.",
        "x-ms-discriminator-value": "#Ferry",
    },
}


def answering(identity: str, *kinds: str, schema: Node = BIKE) -> Node:
    content = {kind: {"schema": schema} for kind in kinds}
    responses = {"200": {"description": "Done", "content": content}}
    return operation(identity, responses=responses)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    vehicle = {"$ref": "#/components/schemas/Vehicle"}
    paths = {
        "/parts": {"post": operation("part", {"$ref": "#/components/schemas/Part"})},
        "/vehicles": {"post": operation("vehicle", vehicle)},
        "/bikes": {"get": answering("bikes", YAML, JSON, XML)},
        "/any": {"get": answering("any", "*/*")},
        "/photo": {"get": answering("photo", JSON, "image/png", schema=PHOTO)},
        "/file": {"get": answering("file", "*/*", schema=PHOTO)},
        "/bikes/$count": {"get": answering("count", TEXT, schema=COUNT)},
        "/orders": {"post": operation("order", {"$ref": "#/components/schemas/Order"})},
        "/carts": {"post": operation("cart", parameters=[KEY])},
        "/bikes/{id}#lend": {"put": operation("lend", parameters=[ID, TO])},
        "/bikes/{id}#sell": {"put": operation("sell", parameters=[ID, TO])},
    }
    with open_shop("foreign", tmp_path_factory, paths=paths, schemas=SCHEMAS) as found:
        yield found


def test_what_can_never_be_is_refused_and_not_missed(shop: Shop) -> None:
    shop.answers({"name": "saddle"})
    assert shop.client.things.part(name="saddle").name == "saddle"
    with pytest.raises(shop.sdk.load().RequestValidationError, match="price"):
        shop.client.things.part(name="saddle", price=3)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"kind": "Tram", "wheels": 8}, "Tram"),
        ({"kind": "#Ferry", "wheels": 0}, "Ferry"),
        ({"kind": "bus"}, "Bus"),
        ({"kind": "Sledge"}, "UnknownKind"),
    ],
)
def test_an_heir_is_told_by_what_it_says_of_itself(
    shop: Shop, value: Node, name: str
) -> None:
    shop.server.caught.clear()
    shop.answers(value)
    found = shop.client.things.vehicle(body=value)
    assert type(found).__name__ == name
    assert found.to_dict() == value
    assert shop.server.last().json() == value


@pytest.mark.parametrize(
    "content_type", [JSON, "text/plain", "application/problem+json"]
)
def test_an_object_in_several_forms_is_asked_for_and_read_as_json(
    shop: Shop, content_type: str
) -> None:
    shop.server.caught.clear()
    shop.server.reply = Reply(200, b'{"gears": 7}', content_type)
    assert shop.client.things.bikes().gears == 7
    assert shop.server.last().headers["accept"] == JSON


@pytest.mark.parametrize("content_type", [JSON, "text/plain", None])
def test_an_object_in_any_form_is_read_as_json(
    shop: Shop, content_type: str | None
) -> None:
    shop.server.caught.clear()
    shop.server.reply = Reply(200, b'{"gears": 7}', content_type)
    assert shop.client.things.any().gears == 7
    assert shop.server.last().headers["accept"] == "*/*"


@pytest.mark.parametrize("call", ["photo", "file"])
def test_an_object_with_octets_in_it_comes_as_a_file(shop: Shop, call: str) -> None:
    shop.server.reply = Reply(200, b"\x89PNG", "image/png")
    assert getattr(shop.client.things, call)() == b"\x89PNG"


def test_a_number_as_plain_text_is_a_number(shop: Shop) -> None:
    shop.server.caught.clear()
    shop.server.reply = Reply(200, b"42", "text/plain")
    assert shop.client.things.count() == 42
    assert shop.server.last().headers["accept"] == "text/plain"
    shop.server.reply = Reply(200, b"many", "text/plain")
    with pytest.raises(shop.sdk.load().ResponseValidationError):
        shop.client.things.count()


@pytest.mark.parametrize("call", ["lend", "sell"])
def test_the_fragment_of_a_path_is_not_sent_and_swallows_no_query(
    shop: Shop, call: str
) -> None:
    shop.server.caught.clear()
    getattr(shop.client.things, call)("b#1", to="me")
    assert shop.server.last().target == "/bikes/b%231?to=me"


@pytest.mark.parametrize("name", ["idempotency_key", "idempotency_key_"])
def test_a_key_that_the_api_takes_by_itself_is_given_in_either_spelling(
    shop: Shop, name: str
) -> None:
    shop.answers({})
    shop.server.caught.clear()
    shop.client.things.cart(**{name: "k-1"})
    assert shop.server.last().headers["idempotency-key"] == "k-1"


def test_a_key_that_the_api_needs_is_asked_for_by_its_own_name(shop: Shop) -> None:
    shop.answers({"idempotency_key": "k-1"})
    shop.server.caught.clear()
    shop.client.things.order(note="two", idempotency_key_="k-1")
    assert shop.server.last().json() == {"note": "two", "idempotency_key": "k-1"}
    with pytest.raises(TypeError, match=r"things\.order\(\) .*'idempotency_key_'"):
        shop.client.things.order(note="two", idempotency_key="k-1")


def test_a_key_of_the_call_may_differ_from_that_of_the_api(shop: Shop) -> None:
    shop.answers({"idempotency_key": "k-1"})
    shop.server.caught.clear()
    shop.client.things.order(idempotency_key_="k-1", idempotency_key="once")
    sent = shop.server.last()
    assert sent.json() == {"idempotency_key": "k-1"}
    assert sent.headers["idempotency-key"] == "once"
