"""Values that a document spells in several ways: their spelling decides what they are read as, wherever they stand."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from tests.behaviour.shop import Shop, open_shop, operation

Node = dict[str, Any]
TEXT: Node = {"type": "string"}


def text(form: str) -> Node:
    return {"type": "string", "format": form}


def one_of(*members: Node) -> Node:
    return {"oneOf": list(members)}


NOON = dt.datetime(2024, 5, 6, 12, tzinfo=dt.UTC)
# What each union is, and what texts and numbers of JSON are read as.
UNIONS: dict[str, Node] = {
    "note": one_of(TEXT, {"type": "number"}, {"type": "boolean"}, text("date-time")),
    "when": one_of(text("date"), text("date-time")),
    "count": one_of(text("date-time"), {"type": "integer"}),
    "length": one_of(TEXT, text("duration")),
    "clock": one_of(TEXT, text("time")),
    "seal": one_of(TEXT, text("byte")),
    "key": one_of(text("byte"), {"type": "integer"}),
    "price": one_of(TEXT, text("decimal")),
    "sum": one_of(TEXT, {"type": "number", "format": "decimal"}),
    "named": one_of({"$ref": "#/components/schemas/Moment"}, {"$ref": "#/components/schemas/Size"}),
    "deep": one_of(TEXT, {"$ref": "#/components/schemas/Either"}),
    "maybe": {"anyOf": [text("date-time"), TEXT, {"type": "null"}]},
    "typed": {"type": ["integer", "string", "null"], "format": "date-time"},
}  # fmt: skip
SCHEMAS: Node = {
    "Moment": text("date-time"),
    "Size": {"type": "integer"},
    "Either": one_of(text("date"), {"type": "boolean"}),
    **{name.title(): schema for name, schema in UNIONS.items()},
}
MATCHES: list[tuple[str, object, object]] = [
    *(("note", one, one) for one in ("00042", "20240506", "1715000000", "2024", "T-7")),
    *(("note", one, one) for one in (7, 7.5, True, "2024-05-06", "2024-05-06T12:00")),
    *(("note", one, one) for one in ("2024-05-06 12:00:00Z", "2024-05-06T12:00:00")),
    ("note", "2024-05-06T12:00:00.000Z", NOON),
    ("when", "2024-05-06T12:00:00Z", NOON),
    ("when", "2024-05-06T00:00:00Z", NOON.replace(hour=0)),
    ("when", "2024-05-06", NOON.date()),
    *(("count", one, one) for one in (5, 1715000000, 2024)),
    ("count", "2024-05-06T14:00:00+02:00", NOON),
    *(("length", one, one) for one in ("P", "PT", "90", "P1", "-P1D", "pt5m")),
    *(("clock", one, one) for one in ("1200", "12:00", "12:00:00", "43200")),
    ("clock", "12:00:00Z", dt.time(12, tzinfo=dt.UTC)),
    *(("seal", one, one) for one in ("00042", "2024", "aGk", "a Gk=", "aGk= ", "_-8=")),
    ("seal", "aGk=", b"hi"),
    ("key", "aGkh", b"hi!"),
    ("key", 4, 4),
    *(("price", one, one) for one in ("00042", "4711", "1,5", "01.5", " 1.5", "1_0.5")),
    ("price", "1.50", Decimal("1.50")),
    ("sum", "1.50", "1.50"),
    ("sum", 1.5, Decimal("1.5")),
    ("sum", 4, Decimal(4)),
    ("named", "2024-05-06T12:00:00Z", NOON),
    ("named", 4, 4),
    ("deep", "2024-05-06", NOON.date()),
    ("deep", True, True),
    ("deep", "2024", "2024"),
    ("maybe", None, None),
    ("maybe", "2024-05-06T12:00:00Z", NOON),
    ("maybe", "2024", "2024"),
    ("typed", 20240506, 20240506),
    ("typed", "2024-05-06T12:00:00Z", NOON),
]


def in_places(name: str) -> Node:
    named = {"$ref": f"#/components/schemas/{name.title()}"}
    return {
        "type": "object",
        "properties": {
            "alone": UNIONS[name],
            "named": named,
            "many": {"type": "array", "items": named},
            "keyed": {"type": "object", "additionalProperties": UNIONS[name]},
        },
    }


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    paths = {}
    for name, schema in UNIONS.items():
        parameters = [
            {"name": place, "in": place, "schema": schema}
            for place in ("query", "header")
        ]
        one = operation(f"take_{name}", in_places(name), parameters=parameters)
        paths[f"/{name}"] = {"post": one}
    with open_shop(
        "shop_formats_in_unions", tmp_path_factory, paths=paths, schemas=SCHEMAS
    ) as opened:
        yield opened


def is_alike(value: object, expected: object) -> bool:
    """Whether a value is equal to another and of its type, or of a class derived from that."""
    same = isinstance(value, type(expected)) and value == expected
    return same and isinstance(value, dt.datetime) == isinstance(expected, dt.datetime)


@pytest.mark.parametrize(("name", "wire", "expected"), MATCHES)
def test_the_spelling_decides(
    shop: Shop, name: str, wire: object, expected: object
) -> None:
    answer = {"alone": wire, "named": wire, "many": [wire], "keyed": {"a": wire}}
    shop.answers(answer)
    call: Callable[..., Any] = getattr(shop.client.things, f"take_{name}")
    read = call(strict=True)
    for value in (read.alone, read.named, read.many[0], read.keyed["a"]):
        assert is_alike(value, expected), value
    assert json.dumps(read.to_dict()) == json.dumps(answer)
    # What was read is sent as it came, and so is what a caller writes out.
    for given in (read.alone, wire):
        shop.server.caught.clear()
        call(alone=given, many=[given], keyed={"a": given})
        sent = json.loads(shop.server.last().body)
        assert sent == {"alone": wire, "many": [wire], "keyed": {"a": wire}}


@pytest.mark.parametrize("name", ["note", "count"])
def test_moments_of_python_are_sent_as_moments(shop: Shop, name: str) -> None:
    call = getattr(shop.client.things, f"take_{name}")
    shop.server.caught.clear()
    call(alone=NOON, query=NOON, header=NOON)
    seen = shop.server.last()
    assert seen.json() == {"alone": "2024-05-06T12:00:00Z"}
    assert seen.query == "query=2024-05-06T12%3A00%3A00Z"
    assert seen.headers["header"] == "2024-05-06T12:00:00Z"
    invalid = shop.sdk.load().RequestValidationError
    with pytest.raises(invalid, match=r"query.*offset from UTC"):
        call(query=NOON.replace(tzinfo=None))


def test_what_is_put_into_an_object_is_refused_too(shop: Shop) -> None:
    request = shop.models.TakeNoteRequest(body={"alone": "a"})
    request.body.alone = NOON.replace(tzinfo=None)
    shop.server.caught.clear()
    invalid = shop.sdk.load().RequestValidationError
    with pytest.raises(invalid, match=r"alone: .*offset from UTC"):
        shop.client.send(request)
    assert not shop.server.caught


def test_parameters_are_sent_as_they_are_spelled(shop: Shop) -> None:
    shop.server.caught.clear()
    shop.client.things.take_note(query="00042", header="2024-05-06T12:00:00.000Z")
    seen = shop.server.last()
    assert seen.query == "query=00042"
    assert seen.headers["header"] == "2024-05-06T12:00:00.000Z"
    shop.server.caught.clear()
    shop.client.things.take_sum(query=Decimal("1.10"), header=Decimal(10))
    assert (seen := shop.server.last()).query == "query=1.1"
    assert seen.headers["header"] == "10"


def test_what_is_none_of_them_is_kept_as_it_came(shop: Shop) -> None:
    answer = {"alone": "2024", "many": ["2024-05-06 12:00", 4]}
    shop.answers(answer)
    read = shop.client.things.take_count()
    assert (read.alone, read.many) == ("2024", ["2024-05-06 12:00", 4])
    assert read.to_dict() == answer
    with pytest.raises(shop.sdk.load().ResponseValidationError, match="/alone"):
        shop.client.things.take_count(strict=True)


def test_the_asynchronous_client_reads_and_sends_alike(shop: Shop) -> None:
    shop.answers({"alone": "00042", "many": ["2024-05-06T12:00:00Z"]})

    async def call() -> Any:  # noqa: ANN401 - a class that is made in the test
        async with shop.sdk.load().AsyncShop(base_url=shop.server.url) as client:
            return await client.things.take_note(alone="2024", query=NOON)

    shop.server.caught.clear()
    read = asyncio.run(call())
    assert (read.alone, read.many) == ("00042", [NOON])
    assert shop.server.last().json() == {"alone": "2024"}
