"""Formats: what is more than text or a number is typed, may be given as text, and goes back as it was written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from tests.behaviour.shop import Shop, open_shop, operation

HIRE = {
    "type": "object",
    "properties": {
        "at": {"type": "string", "format": "date-time"},
        "day": {"type": "string", "format": "date"},
        "clock": {"type": "string", "format": "time"},
        "length": {"type": "string", "format": "duration"},
        "photo": {"type": "string", "format": "byte"},
        "link": {"type": "string", "contentEncoding": "base64url"},
        "price": {"type": "string", "format": "decimal"},
        "weight": {"type": "number", "format": "decimal"},
        "count": {"type": "number"},
        "id": {"type": "string", "format": "uuid"},
        "stamp": {"type": "integer", "format": "unixtime"},
    },
}
WRITTEN = (
    '{"at":"2024-01-31T09:30:00.000Z","day":"2024-01-31","clock":"09:30Z","length":"PT90M","photo":"aGk=",'
    '"link":"_-8","price":"1.50","weight":0.1,"count":5,"id":"3F2504E0-4F89-11D3-9A0C-0305E82C3301"}'
)


def parameter(name: str, where: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": where, "schema": schema, "required": where == "path"}


PROPERTIES: dict[str, Any] = HIRE["properties"]
SEARCH = operation(
    "search",
    parameters=[
        parameter("day", "path", PROPERTIES["day"]),
        parameter("at", "query", PROPERTIES["at"]),
        parameter("length", "query", PROPERTIES["length"]),
        parameter("price", "query", PROPERTIES["price"]),
        parameter("photo", "header", PROPERTIES["photo"]),
        parameter("stamp", "query", PROPERTIES["stamp"]),
    ],
)
UPLOAD = operation(
    "upload",
    requestBody={"content": {"multipart/form-data": {"schema": HIRE}}},
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    paths = {
        "/hires": {"put": operation("replace", {"$ref": "#/components/schemas/Hire"})},
        "/hires/{day}": {"get": SEARCH},
        "/files": {"post": UPLOAD},
    }
    with open_shop(
        "shop_formats", tmp_path_factory, paths=paths, schemas={"Hire": HIRE}
    ) as opened:
        yield opened


def test_values_have_pythons_types(shop: Shop) -> None:
    shop.answers(WRITTEN)
    hire = shop.client.things.replace()
    duration = shop.sdk.load().IsoDuration
    assert hire.at == dt.datetime(2024, 1, 31, 9, 30, tzinfo=dt.UTC)
    assert hire.day == dt.date(2024, 1, 31)
    assert hire.clock == dt.time(9, 30, tzinfo=dt.UTC)
    assert hire.length == duration(minutes=90)
    assert hire.length.timedelta() == dt.timedelta(hours=1, minutes=30)
    assert (hire.photo, hire.link) == (b"hi", b"\xff\xef")
    assert (hire.price, hire.weight) == (Decimal("1.50"), Decimal("0.1"))
    assert hire.count == 5
    shop.server.caught.clear()


def test_an_answer_goes_back_as_it_came(shop: Shop) -> None:
    shop.answers(WRITTEN)
    hire = shop.client.things.replace()
    shop.server.caught.clear()
    shop.client.send(shop.models.ReplaceRequest(hire=hire))
    assert shop.server.last().body.decode() == WRITTEN


def test_callers_give_values_or_text(shop: Shop) -> None:
    shop.answers({})
    shop.client.things.replace(
        at=dt.datetime(2024, 1, 31, 9, 30, tzinfo=dt.UTC),
        day=dt.date(2024, 1, 31),
        clock=dt.time(9, 30),
        length=dt.timedelta(minutes=90),
        photo=b"hi",
        link=b"\xff\xef",
        price=Decimal("1.50"),
        weight=0.25,
        count=5,
    )
    assert shop.server.last().json() == {
        "at": "2024-01-31T09:30:00Z",
        "day": "2024-01-31",
        "clock": "09:30:00",
        "length": "PT5400S",
        "photo": "aGk=",
        "link": "_-8",
        "price": "1.50",
        "weight": 0.25,
        "count": 5,
    }
    texts = {"at": "2024-01-31T09:30:00.000Z", "length": "PT1H30M", "photo": "aGk"}
    shop.client.things.replace(**texts)
    assert shop.server.last().json() == texts


def test_moments_are_given_as_seconds_too(shop: Shop) -> None:
    moment = dt.datetime(2024, 1, 31, 9, 30, tzinfo=dt.UTC)
    shop.answers({"stamp": 1706693400})
    for given in (moment, 1706693400):
        hire = shop.client.things.replace(stamp=given)
        assert shop.server.last().json() == {"stamp": 1706693400}
        assert hire.stamp == 1706693400
    shop.client.things.search(dt.date(2024, 1, 31), stamp=moment)
    assert shop.server.last().query == "stamp=1706693400"
    invalid = shop.sdk.load().RequestValidationError
    for wrong in (moment.replace(tzinfo=None), moment.replace(microsecond=5), "now"):
        with pytest.raises(invalid, match="stamp"):
            shop.client.things.replace(stamp=wrong)


def test_what_is_spelled_otherwise_stays_what_it_is(shop: Shop) -> None:
    answer = {
        "at": 5,
        "day": "20240131",
        "clock": 34200,
        "photo": "aGk",
        "price": "1,5",
    }
    shop.answers(answer)
    hire = shop.client.things.replace()
    assert (hire.at, hire.day, hire.clock) == (5, "20240131", 34200)
    assert (hire.photo, hire.price) == ("aGk", "1,5")
    shop.server.caught.clear()
    shop.client.send(shop.models.ReplaceRequest(hire=hire))
    assert shop.server.last().json() == hire.to_dict() == answer


def test_parameters_and_parts_are_written_alike(shop: Shop) -> None:
    shop.answers({})
    shop.client.things.search(
        dt.date(2024, 1, 31),
        at="2024-01-31T09:30:00.000+00:00",
        length=dt.timedelta(minutes=90),
        price="1e2",
        photo=b"hi",
    )
    caught = shop.server.last()
    assert caught.target == (
        "/hires/2024-01-31?at=2024-01-31T09%3A30%3A00.000%2B00%3A00&length=PT5400S&price=1e2"
    )
    assert caught.headers["photo"] == "aGk="
    shop.client.things.upload(
        at="2024-01-31T09:30:00.000Z", length="PT90M", photo=b"hi"
    )
    body = shop.server.last().body
    for text in (
        b"\r\n\r\n2024-01-31T09:30:00.000Z\r\n",
        b"PT90M",
        b"\r\n\r\naGk=\r\n",
    ):
        assert text in body
