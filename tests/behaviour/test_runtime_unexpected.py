"""Successes that no document tells of: an error where the method's type promises a value, None where it may be that."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import (  # fmt: skip
    MODES,
    Bench,
    Bike,
    Caller,
    Out,
    bench,
    calling,
    said,
)

JSON = "application/json"
HTML = {"content-type": "text/html"}
PLAIN = {"content-type": "text/plain"}
ONE_BIKE = ("200", JSON, Bike)
NOTHING = ("204", None, None)


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    with calling(server.url, request.param) as caller:
        yield caller


def getting(*answers: tuple[str, str | None, object]) -> Any:
    documented = tuple(rt.operation.Answer(*answer) for answer in answers)
    return rt.make_operation(id="get_it", method="GET", path="/it", answers=documented)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    ("answers", "out"),
    [
        ([ONE_BIKE], said({"job": 4}, 202)),
        ([ONE_BIKE], said([1], 202)),
        ([ONE_BIKE], Out(202)),
        ([ONE_BIKE], Out(204)),
        ([ONE_BIKE], Out(205)),
        ([ONE_BIKE], Out(206, b"ok", PLAIN)),
        ([ONE_BIKE], Out(201, b"<html>", HTML)),
        ([ONE_BIKE], Out(200, b"<html>", HTML)),
        ([ONE_BIKE], Out(200, b"{}", HTML)),
        ([ONE_BIKE], Out(200, b"ok", PLAIN)),
        ([ONE_BIKE], Out(200, b" \n")),
        ([ONE_BIKE], said([{"id": "1"}])),
        ([ONE_BIKE], said("text")),
        ([("200", JSON, list[Bike])], said({"id": "1"})),
        ([("200", JSON, dict[str, Bike])], said([1])),
        ([("200", JSON, int)], said("1 or 2")),
        ([("200", "text/plain", str)], Out(202, b"x", {"content-type": "image/png"})),
        ([("200", "text/plain", str)], Out(204)),
        ([("200", JSON, Bike), NOTHING], Out(200, b"<html>", HTML)),
        ([("200", JSON, Bike | None)], said([1])),
    ],
)  # fmt: skip
def test_an_answer_that_is_not_documented_is_an_error(
    server: Bench, call: Caller, answers: Any, out: Out, *, strict: bool
) -> None:
    server.plays(out)
    with pytest.raises(rt.errors.UnexpectedResponseError) as caught:
        call(getting(*answers), strict=strict)
    error = caught.value
    assert isinstance(error, rt.errors.ResponseValidationError)
    assert (error.status, error.body) == (out.status, out.body)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made right here
    assert (again.status, again.body) == (out.status, out.body)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    ("answers", "out", "value"),
    [
        ([ONE_BIKE, NOTHING], said({"job": 4}, 202), None),
        ([ONE_BIKE, NOTHING], Out(200), None),
        ([ONE_BIKE, NOTHING], Out(205), None),
        ([NOTHING], Out(200, b"ok", PLAIN), None),
        ([("200", JSON, Bike | None)], Out(204), None),
        ([("200", JSON, Bike | None)], Out(200), None),
        ([("200", JSON, Bike | None)], Out(202, b"ok", PLAIN), None),
        ([("200", JSON, Any)], Out(200), None),
        ([("200", JSON, Any)], Out(202, b"ok", PLAIN), "ok"),
        ([("200", JSON, Any)], said([1], 202), [1]),
        ([ONE_BIKE], said({"id": "1"}, 201), Bike(id="1")),
        ([("200", "text/plain", str)], Out(201, b"ok", PLAIN), "ok"),
        ([("200", "image/*", bytes)], Out(206, b"ok", {"content-type": "image/png"}), b"ok"),
        ([], Out(202, b"ok", PLAIN), "ok"),
        ([], Out(204), None),
    ],
)  # fmt: skip
def test_what_the_type_allows_is_given(
    server: Bench, call: Caller, answers: Any, out: Out, value: object, *, strict: bool
) -> None:
    server.plays(out)
    result = call(getting(*answers), strict=strict)
    assert result == value
    assert type(result) is type(value)


def test_a_body_that_is_not_given_is_logged(
    server: Bench, call: Caller, caplog: pytest.LogCaptureFixture
) -> None:
    server.plays(said({"job": 4}, 202))
    with caplog.at_level(logging.WARNING, logger="bikeshop"):
        operation = getting(ONE_BIKE, NOTHING)
        assert [call(operation), call(operation)] == [None, None]
    assert caplog.text.count("202") == 1


def test_a_raw_answer_is_there_before_it_is_read(server: Bench, call: Caller) -> None:
    server.plays(said({"job": 4}, 202))
    raw = call.run(rt.in_raw_mode(call.client)._call(getting(ONE_BIKE), {}))
    assert raw.json() == {"job": 4}
    with pytest.raises(rt.errors.UnexpectedResponseError):
        raw.parse()


def test_a_page_that_is_none_is_an_error(server: Bench, call: Caller) -> None:
    server.plays(Out(204))

    async def find() -> Any:
        return await call.client.bikes.find()

    with pytest.raises(rt.errors.UnexpectedResponseError):
        call.run(find() if call.mode == "async" else call.client.bikes.find())
