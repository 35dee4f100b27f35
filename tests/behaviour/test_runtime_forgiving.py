"""Answers that do not match: given as far as they match, and by option refused."""

from __future__ import annotations

import copy
import datetime as dt
import logging
import pickle
from collections.abc import Iterator
from typing import Annotated, Any

import pytest
from pydantic import Field
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (
    MODES,
    Bench,
    Bike,
    Caller,
    Out,
    bench,
    calling,
    said,
)


class Shop(rt.model.Model):
    name: str
    opened: dt.date | None = None
    bikes: Annotated[list[Bike] | None, Field(alias="allBikes")] = None
    best: Bike | None = None
    by_name: dict[str, Bike] | None = None
    open: bool = True


def getting(shape: object) -> rt.operation.Operation[Any, Any]:
    return rt.make_operation(
        id="get_shop",
        method="GET",
        path="/shop",
        answers=(rt.operation.Answer("200", "application/json", shape),),
    )


GET_SHOP = getting(Shop)
WRONG = {
    "opened": "2024-02-30",
    "allBikes": [{"id": "1"}, {"id": 2, "owner": "ann"}, 3],
    "best": {"id": None, "parts": [{"kind": "part", "name": "bell"}]},
    "by_name": {"a": {"id": "1"}, "b": {}},
    "extra": {"x": 1},
}


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    with calling(server.url, request.param) as caller:
        yield caller


def test_what_matches_is_typed_and_the_rest_is_there(
    server: Bench, call: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    get_shop = getting(Shop)
    server.plays(said(WRONG))
    with pytest.raises(rt.errors.ResponseValidationError):
        call(get_shop, strict=True)
    with caplog.at_level(logging.WARNING, "bikeshop"):
        shop = call(get_shop)
    kind: type = type(shop)
    assert kind is Shop
    assert (shop.opened, shop.open) == ("2024-02-30", True)
    first, second, third = shop.bikes
    assert first == Bike(id="1")
    assert (type(second), second.id, second.owner) == (Bike, 2, "ann")
    assert third == 3
    assert shop.best.parts == [rt.Part(name="bell")]
    assert shop.by_name["a"] == Bike(id="1")
    assert type(shop.by_name["b"]) is Bike
    assert shop.extra == {"x": 1}
    assert shop.to_dict() == WRONG
    assert repr(shop)
    assert shop == copy.deepcopy(shop) == pickle.loads(pickle.dumps(shop))  # noqa: S301
    (record,) = caplog.records
    assert record.getMessage().startswith("get_shop (GET /shop): the 200 answer")
    assert "/name: Field required" in record.getMessage()
    assert "2024-02-30" not in record.getMessage()


def test_a_required_field_that_was_not_sent_says_so_when_it_is_read(
    server: Bench, call: Caller
) -> None:
    server.plays(said(WRONG))
    shop = call(GET_SHOP)
    words = "Shop.name is required, but was not sent by get_shop"
    with pytest.raises(AttributeError, match=words):
        _ = shop.name
    with pytest.raises(AttributeError, match=r"Bike\.id is required, but was not sent"):
        _ = shop.by_name["b"].id
    assert not hasattr(shop, "name")
    with pytest.raises(AttributeError, match="no attribute 'colour'"):
        _ = shop.colour
    for twin in (
        copy.copy(shop),
        copy.deepcopy(shop),
        pickle.loads(pickle.dumps(shop)),  # noqa: S301 - pickled here
    ):
        with pytest.raises(AttributeError, match=words):
            _ = twin.name


def test_a_mismatch_is_logged_once_for_each_operation_and_place(
    server: Bench, call: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    get_shop, list_bikes = getting(Shop), getting(list[Bike])
    with caplog.at_level(logging.WARNING, "bikeshop"):
        for body in ({"open": 7}, {"open": 8}, {"open": 7, "name": 3}):
            server.plays(said(body))
            call(get_shop)
        server.plays(said([{}, {}, {"id": "1", "owner": 3}]))
        call(list_bikes)
        call(list_bikes)
    first, second = caplog.messages
    assert "/name: Field required; /open: " in first
    assert second.endswith(
        "/0/id: Field required; /2/owner: Input should be a valid string"
    )


def test_unknown_values_and_unions(server: Bench, call: Caller) -> None:
    class Colour(rt.enums.StrEnum):
        RED = "red"

    class Circle(rt.model.Model):
        radius: int
        colour: Colour | None = None

    class Square(rt.model.Model):
        side: int
        label: str

    server.plays(said([{"radius": "x", "colour": "blue"}, {"side": 1}]))
    circle, square = call(getting(list[Circle | Square]))
    assert (type(circle), circle.radius, circle.colour.value) == (Circle, "x", "blue")
    assert (type(square), square.side) == (Square, 1)
    tagged = rt.model.Tagged("kind", {"circle": Circle, "square": Square})
    server.plays(said({"kind": "square", "radius": 3}))
    answer = call(getting(Annotated[Circle | Square, tagged]))
    assert type(answer) is Square


@pytest.mark.parametrize("mode", MODES)
def test_the_option_of_the_client(server: Bench, mode: str) -> None:
    server.plays(said({"name": 3}))
    with calling(server.url, mode, strict=True) as call:
        with pytest.raises(rt.errors.ResponseValidationError):
            call(GET_SHOP)
        assert call(GET_SHOP, strict=False).name == 3
        forgiving = call.client.with_options(strict=False)
        assert call.run(forgiving._call(GET_SHOP, {})).name == 3
        raw = call.run(rt.in_raw_mode(forgiving)._call(GET_SHOP, {}))
        assert raw.parse().name == 3


HTML = {"content-type": "text/html"}
JSON = {"content-type": "application/json"}


@pytest.mark.parametrize(
    ("shape", "answer"),
    [
        (Shop, Out(200, b"<html>", HTML)),
        (Shop, Out(200, b"{}", HTML)),
        (Shop, Out(200, b"", JSON)),
        (Shop, Out(200, b"{", JSON)),
        (Shop, said([1])),
        (Shop, said(None)),
        (list[Bike], said({"id": 1})),
        (int, said("x")),
        (Bike | int, said([1])),
        (dict[str, int], said([1])),
    ],
)
def test_an_answer_of_another_kind_is_an_error(
    server: Bench, call: Caller, shape: Any, answer: Out
) -> None:
    server.plays(answer)
    with pytest.raises(rt.errors.ResponseValidationError):
        call(getting(shape))


@pytest.mark.parametrize(
    ("shape", "answer", "value"),
    [
        (list[Bike], [1, {"id": "1"}], [1, Bike(id="1")]),
        (dict[str, int], {"a": 1, "b": "x"}, {"a": 1, "b": "x"}),
        (list[int] | None, ["x"], ["x"]),
    ],
)
def test_answers_of_the_kind(
    server: Bench, call: Caller, shape: Any, answer: Any, value: object
) -> None:
    server.plays(said(answer))
    assert call(getting(shape)) == value


def test_pages(server: Bench) -> None:
    server.plays(said({"data": [{"id": 1}], "next": None}))
    with calling(server.url, "sync") as caller:
        (bike,) = caller.client.bikes.find()
    assert (type(bike), bike.id) == (Bike, 1)
