"""Answers that do not match: refused as a rule, and by option given as far as they match."""

from __future__ import annotations

import datetime as dt
import logging
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


def getting(shape: object) -> rt.operation.Operation:
    return rt.operation.Operation(
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
    server.plays(said(WRONG))
    with pytest.raises(rt.errors.ResponseValidationError):
        call(GET_SHOP)
    with caplog.at_level(logging.WARNING, "bikeshop"):
        shop = call(GET_SHOP, lenient=True)
    kind: type = type(shop)
    assert kind is Shop
    assert (shop.name, shop.opened, shop.open) == (None, "2024-02-30", True)
    first, second, third = shop.bikes
    assert first == Bike(id="1")
    assert (type(second), second.id, second.owner) == (Bike, 2, "ann")
    assert third == 3
    assert shop.best.parts == [rt.Part(name="bell")]
    assert shop.by_name["a"] == Bike(id="1")
    assert shop.by_name["b"].id is None
    assert shop.extra == {"x": 1}
    assert shop.to_dict() == WRONG
    assert repr(shop)
    (record,) = caplog.records
    assert "name: Field required" in record.getMessage()
    assert "2024-02-30" not in record.getMessage()


def test_the_option_of_the_client(server: Bench, call: Caller) -> None:
    server.plays(said({"name": 3}))
    lenient = call.client.with_options(lenient=True)
    assert call.run(lenient.call(GET_SHOP, None, {})).name == 3
    with pytest.raises(rt.errors.ResponseValidationError):
        call.run(lenient.call(GET_SHOP, None, {"lenient": False}))
    raw = call.run(lenient.raw().call(GET_SHOP, None, {}))
    assert raw.parse().name == 3


@pytest.mark.parametrize(
    ("shape", "answer", "value"),
    [
        (Shop, Out(200, b"<html>", {"content-type": "text/html"}), "<html>"),
        (Shop, Out(200, b"", {"content-type": "application/json"}), None),
        (Shop, Out(200, b"{", {"content-type": "application/json"}), "{"),
        (Shop, said([1]), [1]),
        (list[Bike], said({"id": 1}), {"id": 1}),
        (Bike | int, said({"id": 1}), Bike.model_construct(id=1)),
        (dict[str, int], said({"a": 1, "b": "x"}), {"a": 1, "b": "x"}),
    ],
)
def test_answers_of_another_kind(
    server: Bench, call: Caller, shape: Any, answer: Out, value: object
) -> None:
    server.plays(answer)
    assert call(getting(shape), lenient=True) == value


def test_pages(server: Bench) -> None:
    server.plays(said({"data": [{"id": 1}], "next": None}))
    with calling(server.url, "sync", lenient=True) as caller:
        (bike,) = caller.client.bikes.find()
    assert (type(bike), bike.id) == (Bike, 1)
