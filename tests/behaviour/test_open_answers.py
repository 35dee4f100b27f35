"""Answers with values and shapes that the document does not know: they are kept, typed as far as they can be."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from tests.behaviour.shop import Shop, open_shop, operation

Node = dict[str, Any]


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def kind(name: str, *values: str, **properties: Node) -> Node:
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"type": "string", "enum": [name, *values]},
            **properties,
        },
    }


def tagged(**properties: Node) -> Node:
    whole = {"kind": {"type": "string"}, **properties}
    return {"type": "object", "required": ["kind"], "properties": whole}


def pets(*names: str) -> Node:
    return {
        "oneOf": [ref(name) for name in names],
        "discriminator": {"propertyName": "kind"},
    }


SCHEMAS: Node = {
    "Colour": {"type": "string", "enum": ["red", "green"]},
    "Level": {"type": "integer", "enum": [1, 2]},
    "Mood": {"type": "string", "enum": ["calm"], "x-extensible-enum": True},
    "Step": {"type": "integer", "enum": [1, 2], "x-extensible-enum": True},
    "Cat": tagged(lives={"type": "integer"}),
    "Dog": tagged(age={"type": "integer"}),
    "Pet": pets("Cat", "Dog"),
    "Ash": kind("ash", "rowan"),
    "Oak": kind("oak", "holm"),
    "Loose": {
        "oneOf": [ref("NewOak"), ref("NewAsh")],
        "x-speakeasy-unknown-values": "allow",
    },
    "Thing": {
        "type": "object",
        "properties": {
            "colour": ref("Colour"),
            "level": ref("Level"),
            "mood": ref("Mood"),
            "step": ref("Step"),
            "pet": ref("Pet"),
            "trees": {"type": "array", "items": {"oneOf": [ref("Ash"), ref("Oak")]}},
            "loose": ref("Loose"),
            "version": ref("Version"),
        },
    },
    "Version": {
        "type": "object",
        "required": ["number"],
        "properties": {"number": {"type": "string", "enum": ["v1"]}},
    },
    "NewAsh": kind("ash"),
    "NewOak": kind("oak"),
    "Plant": pets("NewAsh", "NewOak"),
    "Order": {"type": "object", "properties": {"plant": pets("Ordered", "Kept")}},
    "Ordered": tagged(count={"type": "integer"}),
    "Kept": tagged(),
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    order = {"content": {"application/json": {"schema": ref("Order")}}}
    paths = {
        "/things": {"put": operation("replace", ref("Thing"))},
        "/orders": {"post": operation("order", requestBody=order)},
    }
    with open_shop(
        "shop_open", tmp_path_factory, paths=paths, schemas=SCHEMAS
    ) as opened:
        yield opened


def answered(
    shop: Shop, value: object, **options: object
) -> Any:  # noqa: ANN401 - a class that is made in the test
    shop.answers(value)
    found = shop.client.things.replace(**options)
    shop.server.caught.clear()
    return found


def sent(shop: Shop, value: object) -> object:
    shop.server.caught.clear()  # of calls whose answer raised
    if isinstance(value, dict):
        shop.client.things.replace(**value)
    else:
        shop.client.send(shop.models.ReplaceRequest(thing=value))
    return shop.server.last().json()


@pytest.mark.parametrize(
    ("name", "known", "value", "of"),
    [("colour", "Colour", "purple", str), ("level", "Level", 7, int)],
)
def test_a_new_value_of_a_closed_enum_is_kept(
    shop: Shop, name: str, known: str, value: object, of: type
) -> None:
    thing = answered(shop, {name: value})
    found = getattr(thing, name)
    assert isinstance(found, getattr(shop.models, known))
    assert isinstance(found, of)
    assert found == found.value == value
    assert found.name not in getattr(shop.models, known).__members__
    assert hash(found) == hash(value)
    assert {found: 1}[value] == 1
    assert str(found) == str(value)
    stored = pickle.dumps(thing)
    for one in (
        thing,
        copy.deepcopy(thing),
        pickle.loads(stored),  # noqa: S301 - its own
    ):
        assert sent(shop, one) == {name: value}


def test_a_new_value_of_an_open_enum_is_text(shop: Shop) -> None:
    assert answered(shop, {"mood": "calm"}).mood is shop.models.Mood.CALM
    assert answered(shop, {"step": 2}).step is shop.models.Step(2)
    assert sent(shop, {"mood": "calm", "step": 2}) == {"mood": "calm", "step": 2}
    assert sent(shop, {"mood": "wild", "step": 9}) == {"mood": "wild", "step": 9}
    assert answered(shop, {"step": 9}).step == 9
    assert type(answered(shop, {"mood": "wild"}).mood) is str
    assert type(answered(shop, {"mood": "wild", "colour": "blue"}).mood) is str


def test_callers_may_not_invent_values(shop: Shop) -> None:
    answered(shop, {"colour": "purple"})
    invalid = shop.sdk.load().RequestValidationError
    for wrong in ({"colour": "purple"}, {"level": 7}):
        with pytest.raises(invalid):
            shop.client.things.replace(**wrong)
    assert not shop.server.caught


@pytest.mark.parametrize("value", [3, ["red"], {"red": 1}, True])
def test_what_is_no_text_is_no_new_value(shop: Shop, value: object) -> None:
    with pytest.raises(shop.sdk.load().ResponseValidationError, match="colour"):
        answered(shop, {"colour": value}, strict=True)


def test_other_faults_are_told_as_they_were(shop: Shop) -> None:
    with pytest.raises(shop.sdk.load().ResponseValidationError) as caught:
        answered(shop, {"colour": "purple", "pet": 3}, strict=True)
    assert "pet" in str(caught.value)


def test_enums_still_tell_members_apart_beside_a_new_value(shop: Shop) -> None:
    trees: list[Node] = [{"kind": "oak"}, {"kind": "rowan"}, {"kind": "yew"}]
    thing = answered(shop, {"colour": "purple", "trees": trees})
    names = [type(tree).__name__ for tree in thing.trees]
    assert names[:2] == ["Oak", "Ash"]
    assert sent(shop, thing) == {"colour": "purple", "trees": trees}


def test_a_new_member_of_a_union_is_kept(shop: Shop) -> None:
    value: Node = {"pet": {"kind": "newt", "spots": [1, None], "deep": {"a": 1.0}}}
    thing = answered(shop, value)
    assert type(thing.pet).__name__ == "UnknownKind"
    assert thing.pet.kind == "newt"
    assert sent(shop, thing) == value
    assert sent(shop, {"pet": thing.pet}) == value
    assert type(answered(shop, {"pet": {"kind": "Dog"}}).pet).__name__ == "Dog"


def test_a_new_shape_of_an_open_union_is_kept(shop: Shop) -> None:
    for value, name in (
        ({"kind": "oak"}, "NewOak"),
        ({"kind": "ash", "x": 1}, "NewAsh"),
        ({"kind": "fern"}, "Unknown"),
    ):
        thing = answered(shop, {"loose": value})
        assert type(thing.loose).__name__ == name
        assert sent(shop, thing) == {"loose": value}


def test_what_is_only_sent_stays_exact(shop: Shop) -> None:
    shop.answers({})
    shop.client.things.order(plant={"kind": "Ordered", "count": 2})
    assert shop.server.last().json() == {"plant": {"kind": "Ordered", "count": 2}}
    module = (shop.sdk.folder / shop.sdk.package / "models" / "order.py").read_text(
        "utf-8"
    )
    assert "Unknown" not in module
    assert "Tagged(" in module


def test_stored_answers_are_read_again_and_what_callers_give_stays_strict(
    shop: Shop,
) -> None:
    kind = shop.models.Thing
    thing = answered(shop, {"colour": "purple"})
    assert kind.model_validate_json(json.dumps(thing.to_dict())) == thing
    for values in ({"colour": "purple"}, thing.to_dict()):
        with pytest.raises(ValueError, match="colour"):
            kind.model_validate(values)
    with pytest.raises(ValueError, match="colour"):
        kind.model_validate_json(json.dumps({"colour": [5]}))


def test_an_enum_of_one_value_is_a_constant_that_answers_may_contradict(
    shop: Shop,
) -> None:
    ash = shop.models.NewAsh()
    assert ash.kind == "ash"
    assert ash.to_dict() == {"kind": "ash"}
    assert sent(shop, {"loose": shop.models.NewOak()}) == {"loose": {"kind": "oak"}}
    answer = answered(shop, {"version": {"number": "v2"}})
    assert answer.version.number == "v2"
    assert sent(shop, answer) == {"version": {"number": "v2"}}
    assert sent(shop, {"version": {}}) == {"version": {"number": "v1"}}
