"""Answers with more than is documented: properties that are called like attributes, and constants of another value."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
from tests.behaviour.shop import Shop, open_shop, operation

Node = dict[str, Any]
SCHEMAS: Node = {
    "Parcel": {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"const": "parcel"},
            "sentAt": {"type": "integer"},
            "size": {"type": "string", "enum": ["small", "large"]},
            "level": {"type": "integer", "const": 1},
            "type": {"const": "box"},
            "flag": {"anyOf": [{"const": "on"}, {"type": "null"}]},
            "signs": {"type": "array", "items": {"const": "fragile"}},
            "price": {"type": "number", "format": "decimal"},
            "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Parcel"}},
            "named": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Parcel"}},
        },
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    parcel = {"$ref": "#/components/schemas/Parcel"}
    many = {"type": "array", "items": parcel}
    listing = operation(
        "list",
        responses={
            "200": {
                "description": "Done",
                "content": {"application/json": {"schema": many}},
            }
        },
    )
    paths = {"/parcels": {"put": operation("pack", parcel), "get": listing}}
    with open_shop(
        "shop_undocumented", tmp_path_factory, paths=paths, schemas=SCHEMAS
    ) as opened:
        yield opened


def same(value: object) -> str:
    return json.dumps(value, sort_keys=True)


ALIKE = [
    {"kind": "parcel", "sent_at": 1},
    {"kind": "parcel", "sent_at": "text", "sentAt": 2},
    {"kind": "parcel", "sent_at": {"sent_at": 1}, "parts": [{"kind": "parcel", "sent_at": 3}]},
    {"kind": "parcel", "named": {"a": {"kind": "parcel", "sent_at": None}}, "other": 1},
    {"kind": "parcel", "sent_at": 1, "price": 0.5},
]  # fmt: skip


@pytest.mark.parametrize("answer", ALIKE)
def test_a_property_that_is_called_like_an_attribute_is_another_one(
    shop: Shop, answer: Node
) -> None:
    for _ in range(2):
        shop.answers(answer)
        parcel = shop.client.things.pack(strict=True)
        assert parcel.sent_at == answer.get("sentAt")
        assert (parcel.model_extra or {}).get("sent_at") == answer.get("sent_at")
        assert same(parcel.to_dict()) == same(answer)
        shop.answers([answer, {"kind": "parcel", "sentAt": 1}])
        first, second = shop.client.things.list(strict=True)
        assert same(first.to_dict()) == same(answer)
        assert (second.sent_at, second.to_dict()["sentAt"]) == (1, 1)


def test_it_is_kept_too_where_the_answer_does_not_match(shop: Shop) -> None:
    answer = {"kind": "parcel", "sent_at": 1, "size": 5}
    shop.answers(answer)
    parcel = shop.client.things.pack()
    assert parcel.sent_at is None
    assert same(parcel.to_dict()) == same(answer)


def test_callers_may_still_give_attributes_by_their_names(shop: Shop) -> None:
    shop.server.caught.clear()
    shop.client.send(shop.models.PackRequest(parcel={"sent_at": 1}))
    assert shop.server.last().json() == {"kind": "parcel", "sentAt": 1}


OPEN = {
    "kind": "crate",
    "level": 2,
    "type": "tube",
    "flag": "off",
    "size": "huge",
    "signs": ["fragile", "heavy"],
}


def test_constants_of_answers_are_as_open_as_enums(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    shop.answers(OPEN)
    for strict in (False, True):
        parcel = shop.client.things.pack(strict=strict)
        assert (parcel.kind, parcel.level, parcel.flag) == ("crate", 2, "off")
        assert (parcel.size, parcel.signs) == ("huge", ["fragile", "heavy"])
        assert parcel.to_dict() == OPEN
    assert not caplog.records
    shop.answers({"kind": 5})
    with pytest.raises(shop.sdk.load().ResponseValidationError, match="/kind"):
        shop.client.things.pack(strict=True)


def test_constants_of_requests_are_not_open(shop: Shop) -> None:
    shop.server.caught.clear()
    invalid = shop.sdk.load().RequestValidationError
    for wrong in ({"level": 2}, {"size": "huge"}, {"signs": ["heavy"]}):
        with pytest.raises(invalid, match="Input should be"):
            shop.client.things.pack(**wrong)
    assert not shop.server.caught


def test_the_stored_json_of_an_answer_can_be_read_again(shop: Shop) -> None:
    shop.answers(OPEN)
    parcel = shop.client.things.pack()
    kind = type(parcel)
    for stored in (
        json.dumps(parcel.to_dict()),
        parcel.model_dump_json(exclude_unset=True),
        parcel.model_dump_json(),
    ):
        again = kind.model_validate_json(stored)
        assert again.model_dump() == parcel.model_dump()
    with pytest.raises(ValueError, match="level"):
        kind.model_validate_json('{"level": "x"}')


def test_the_asynchronous_client_reads_alike(shop: Shop) -> None:
    async def call() -> Any:  # noqa: ANN401 - a class that is made in the test
        async with shop.sdk.load().AsyncShop(base_url=shop.server.url) as client:
            return await client.things.pack(strict=True)

    shop.answers({**OPEN, "sent_at": 1})
    parcel = asyncio.run(call())
    assert parcel.to_dict() == {**OPEN, "sent_at": 1}
