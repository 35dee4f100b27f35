"""What a caller sees of methods and requests: signatures, arguments, what is refused, and the command of a request."""

from __future__ import annotations

import asyncio
import copy
import inspect
import io
import os
import pickle
import typing
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour import runtime_typed as typed
from tests.behaviour.runtime_sample import (
    UNSET,
    Bench,
    Bike,
    FindBikesRequest,
    Out,
    UpdateBikeRequest,
    bench,
    said,
)
from tests.behaviour.runtime_typed import (
    AddNoteRequest,
    AsyncTypedShop,
    Order,
    PlaceOrderRequest,
    TypedShop,
)

BIKE = Bike(id="7")
Refused = rt.errors.RequestValidationError


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture
def shop(server: Bench) -> Iterator[TypedShop]:
    server.plays(said({"id": "7"}))
    with TypedShop(server.url) as client:
        yield client


# --- unset -----------------------------------------------------------------------------------------------------------


def test_unset_is_one_object() -> None:
    copies = (
        copy.copy(UNSET),
        copy.deepcopy({"a": [UNSET]})["a"][0],
        pickle.loads(pickle.dumps(UNSET)),  # noqa: S301 - pickled here
        type(UNSET)(),
    )
    assert all(one is UNSET for one in copies)
    assert not UNSET
    assert repr(UNSET) == "UNSET"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_unset_is_one_object_in_another_process() -> None:
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(write, pickle.dumps((UNSET, Order.__pydantic_fields__["id"].default)))
        os._exit(0)
    os.waitpid(child, 0)
    unset, default = pickle.loads(os.read(read, 1000))  # noqa: S301 - pickled here
    assert unset is UNSET
    assert default is None
    os.close(read)
    os.close(write)


# --- methods as Python sees them -------------------------------------------------------------------------------------

METHODS = [
    method
    for group in (typed.Bikes, typed.AsyncBikes)
    for name, method in vars(group).items()
    if inspect.isfunction(method) and not name.startswith("_")
]


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.__qualname__)
def test_methods_are_plain_functions_with_annotations_that_can_be_read(
    method: Any,
) -> None:
    assert method.__qualname__ == f"bikes.{method.__name__}"
    assert method.__doc__
    signature = inspect.signature(method)
    hints = typing.get_type_hints(method)
    assert hints.keys() == {*signature.parameters, "return"} - {"self"}
    if method.__name__ == "weigh":
        assert hints == {"weight": Fraction, "return": Fraction}
    kinds = [parameter.kind for parameter in signature.parameters.values()][1:]
    assert set(kinds) <= {
        inspect.Parameter.POSITIONAL_OR_KEYWORD,
        inspect.Parameter.KEYWORD_ONLY,
    }


def test_root_methods_have_their_name_alone() -> None:
    assert TypedShop.count.__qualname__ == "count"
    assert "__init__" in TypedShop.__init__.__qualname__


def test_python_names_method_and_argument(shop: TypedShop) -> None:
    bikes: Any = shop.bikes
    with pytest.raises(TypeError, match=r"bikes\.update\(\) missing .* 'x_shop_id'"):
        bikes.update("1", bike=BIKE)
    with pytest.raises(TypeError, match=r"bikes\.update\(\) .* argument 'colour'"):
        bikes.update("1", x_shop_id="s", bike=BIKE, colour=3)
    with pytest.raises(TypeError, match=r"bikes\.update\(\) .* 'bike'"):
        bikes.with_raw_response.update("1", x_shop_id="s")
    with pytest.raises(TypeError, match=r"bikes\.update\(\) takes 2 positional"):
        bikes.update("1", "s", bike=BIKE)


@pytest.mark.parametrize(
    ("raw", "method"),
    [
        (typed.BikesWithRawResponse.update, typed.Bikes.update),
        (typed.BikesWithRawResponse.count, typed.Bikes.count),
        (typed.AsyncBikesWithRawResponse.find, typed.AsyncBikes.find),
        (typed.BikesWithStreamingResponse.photo, typed.Bikes.photo),
        (typed.AsyncBikesWithStreamingResponse.photo, typed.AsyncBikes.photo),
    ],
)
def test_raw_methods_keep_names_defaults_and_docs(raw: Any, method: Any) -> None:
    assert inspect.isfunction(raw)
    assert raw.__qualname__ == method.__qualname__
    assert raw.__doc__ == method.__doc__
    assert inspect.signature(raw) == inspect.signature(method)
    assert typing.get_type_hints(raw) == typing.get_type_hints(method)


def test_a_deprecated_method_says_so_where_it_is_called(
    server: Bench, shop: TypedShop
) -> None:
    server.plays(said(3))
    with pytest.warns(DeprecationWarning, match="nobody counts") as caught:
        assert shop.bikes.count() == 3
    assert [entry.filename for entry in caught] == [__file__]
    assert asyncio.iscoroutinefunction(typed.AsyncBikes.count)
    assert not asyncio.iscoroutinefunction(typed.Bikes.count)
    with (
        pytest.warns(DeprecationWarning, match="nobody counts"),
        pytest.raises(TypeError, match=r"bikes\.count\(\)"),
    ):
        shop.bikes.count(3)  # type: ignore[misc]


def test_the_public_names_of_a_client_are_a_closed_list() -> None:
    names = {
        name
        for kind in (rt.client.Client, rt.async_client.AsyncClient)
        for name in dir(kind)
        if not name.startswith("_")
    }
    assert sorted(names) == list(rt.base_client.PUBLIC_NAMES)
    groups = {
        name
        for kind in (rt.client.Resource, rt.async_client.AsyncResource)
        for name in dir(kind)
        if not name.startswith("_")
    }
    assert groups == set()
    assert vars(TypedShop("http://127.0.0.1")).keys() & {"bikes"} == set()
    assert all(name.startswith("_") for name in vars(TypedShop("http://127.0.0.1")))


# --- flat bodies -----------------------------------------------------------------------------------------------------


def test_properties_are_keywords_beside_the_parameters(
    server: Bench, shop: TypedShop
) -> None:
    shop.bikes.order("1", x_shop_id="s", bike_id="2", body_id="3", note=None)
    seen = server.only()
    assert (seen.target, seen.headers["x-shop-id"]) == ("/bikes/1/orders", "s")
    assert seen.body == b'{"bikeId":"2","id":"3","note":null}'


def test_an_optional_body_is_left_out_as_a_whole(
    server: Bench, shop: TypedShop
) -> None:
    server.plays(Out(204))
    shop.bikes.add_note()
    seen = server.only()
    assert (seen.body, "content-type" in seen.headers) == (b"", False)
    shop.bikes.add_note(text="a", size=UNSET)
    assert server.only().json() == {"text": "a"}
    with pytest.raises(Refused, match="text: Field required"):
        shop.bikes.add_note(size=3)


def test_files_of_a_multipart_body_are_keywords(server: Bench, shop: TypedShop) -> None:
    server.plays(Out(204))
    shop.bikes.send_photo(
        photo=("a.png", io.BytesIO(b"octets")), title="t", extra_body={"more": 1}
    )
    body = server.only().body
    for part in (
        b'name="photo"; filename="a.png"',
        b"octets",
        b'name="title"\r\n\r\nt',
        b'name="more"\r\n\r\n1',
    ):
        assert part in body


def test_further_members_of_a_body(server: Bench, shop: TypedShop) -> None:
    shop.bikes.order("1", x_shop_id="s", bike_id="2", extra_body={"colour": None})
    assert server.only().json() == {"bikeId": "2", "colour": None}
    shop.bikes.add_note(text="a", extra_body={"x": 1})
    assert server.only().json() == {"text": "a", "x": 1}
    with pytest.raises(
        TypeError, match="'bikeId' has an argument of its own, bike_id="
    ):
        shop.bikes.order("1", x_shop_id="s", bike_id="2", extra_body={"bikeId": "3"})
    with pytest.raises(TypeError, match="extra_body must be a mapping"):
        shop.bikes.order("1", x_shop_id="s", bike_id="2", extra_body=3)  # type: ignore[call-overload]
    assert server.seen == []


def test_a_body_as_one_mapping_is_taken_from_code_without_a_type_checker(
    server: Bench, shop: TypedShop
) -> None:
    def order(**options: object) -> None:
        path = {"id": "1", "x_shop_id": "s"}
        shop.bikes._call(typed.PLACE_ORDER, {**path, "options": options})

    order(body={"bikeId": "2"})
    assert server.only().json() == {"bikeId": "2"}
    order(body={"bike_id": "2", "more": 1})
    assert server.only().json() == {"bikeId": "2", "more": 1}
    with pytest.raises(Refused, match="bike_id"):
        order(body={"bike_id": None})
    with pytest.raises(TypeError, match="got an unexpected keyword argument 'body'"):
        order(body=[])
    with pytest.raises(TypeError, match="got multiple values for argument 'bike_id'"):
        shop.bikes._call(
            typed.PLACE_ORDER,
            {"id": "1", "bike_id": "2", "options": {"body": {"bikeId": "2"}}},
        )
    assert server.seen == []


# --- what is refused -------------------------------------------------------------------------------------------------


def test_errors_name_the_keyword_that_the_caller_wrote(
    server: Bench, shop: TypedShop
) -> None:
    wrong: Any = ["hush"]
    with pytest.raises(Refused) as caught:
        shop.bikes.order("1", x_shop_id=wrong, dry_run=wrong, bike_id=wrong, body_id=wrong)  # fmt: skip
    message = str(caught.value)
    assert message.startswith("bikes.order (POST /bikes/{id}/orders): ")
    assert [entry["loc"] for entry in caught.value.errors] == [
        ("x_shop_id",),
        ("dry_run",),
        ("bike_id",),
        ("body_id",),
    ]
    assert "hush" not in message
    with pytest.raises(Refused, match=r"bikes.add_note \(addNote\): size: "):
        shop.bikes.add_note(text="a", size=wrong)
    with pytest.raises(Refused, match=r"bike\.frameSize: "):
        shop.bikes.update("1", x_shop_id="s", bike={"id": "1", "frameSize": "x"})  # type: ignore[arg-type]
    assert server.seen == []


def test_none_is_refused_by_name_where_there_is_no_null(
    server: Bench, shop: TypedShop
) -> None:
    nothing: Any = None
    with pytest.raises(Refused) as caught:
        shop.bikes.order("1", x_shop_id="s", dry_run=nothing, bike_id="2", body_id=nothing, note=None)  # fmt: skip
    words = "None is no value for it: leave it out, or give UNSET"
    assert sorted(str(caught.value).partition("): ")[2].split("; ")) == [
        f"body_id: {words}",
        f"dry_run: {words}",
    ]
    with pytest.raises(Refused, match="bike_id: None is no value for it"):
        shop.bikes.order("1", x_shop_id="s", bike_id=nothing)
    assert server.seen == []


def test_a_parameter_that_a_client_may_have_is_needed_somewhere(
    server: Bench, shop: TypedShop
) -> None:
    words = r"x_shop_id: missing; give it to this call, x_shop_id=, or once to the client, x_shop_id="
    request = PlaceOrderRequest(
        id="1", order=Order(bike_id="2")
    )  # pyright: ignore[reportCallIssue]
    with pytest.raises(Refused, match=words):
        shop.bikes.order("1", bike_id="2")
    with pytest.raises(Refused, match=words):
        shop.send(request)
    assert server.seen == []
    config = rt.replace(rt.CONFIG, shared={"x_shop_id": "x-shop-id"})
    shop._config = config
    twin = shop.with_options(x_shop_id="once")  # type: ignore[call-arg]
    twin.bikes.order("1", bike_id="2")
    assert server.only().headers["x-shop-id"] == "once"
    twin.send(request)
    assert server.only().headers["x-shop-id"] == "once"
    assert request.x_shop_id is UNSET


def test_a_value_that_an_enum_lacks_is_sent_where_the_client_allows_it(
    server: Bench,
) -> None:
    class Colour(rt.enums.StrEnum):
        RED = "red"

    class PaintRequest(rt.Request):  # type: ignore[type-arg]
        colour: Colour
        size: int = UNSET

    paint: Any = rt.make_operation(
        "paint",
        PaintRequest,
        method="GET",
        path="/paint",
        parameters=(
            rt.operation.Parameter("colour", "colour", "query", "form"),
            rt.operation.Parameter("size", "size", "query", "form"),
        ),
    )
    server.plays(Out(204))
    with TypedShop(server.url) as shop, pytest.raises(Refused, match="colour"):
        shop._call(paint, {"colour": "blue"})
    with TypedShop(server.url, allow_unknown_enum_values=True) as shop:
        shop._call(paint, {"colour": "blue"})
        assert server.only().query == "colour=blue"
        with pytest.raises(Refused, match="size"):
            shop._call(paint, {"colour": "blue", "size": "x"})


# --- requests --------------------------------------------------------------------------------------------------------


def test_a_request_is_what_its_method_would_send(
    server: Bench, shop: TypedShop
) -> None:
    shop.bikes.order("1", x_shop_id="s", bike_id="2", dry_run=True)
    first = server.only()
    order = PlaceOrderRequest(
        id="1", x_shop_id="s", dry_run=True, order=Order(bike_id="2")
    )  # pyright: ignore[reportCallIssue]
    assert shop.send(order) == Bike(id="7")
    second = server.only()
    assert (first.target, first.body) == (second.target, second.body)
    server.plays(said({"data": [{"id": "1"}]}))
    assert [bike.id for bike in shop.send(FindBikesRequest(size=3))] == ["1"]
    assert server.only().query == "size=3"
    server.plays(Out(204))
    shop.send(AddNoteRequest())
    assert server.only().body == b""


def test_a_stream_is_asked_for_by_argument(server: Bench, shop: TypedShop) -> None:
    events = Out(200, b'data: {"id": "2"}\n\n', {"content-type": "text/event-stream"})
    order = PlaceOrderRequest(
        id="1", x_shop_id="s", order=Order(bike_id="2")
    )  # pyright: ignore[reportCallIssue]
    for ask in (
        lambda: shop.bikes.order("1", x_shop_id="s", bike_id="2", stream=True),
        lambda: shop.send(order, stream=True),
    ):
        server.plays(events)
        assert [bike.id for bike in ask()] == ["2"]
        seen = server.only()
        assert seen.json() == {"bikeId": "2", "stream": True}
        assert seen.headers["accept"] == "text/event-stream"
    server.plays(said({"id": "7"}))
    assert shop.bikes.order("1", x_shop_id="s", bike_id="2", stream=False).id == "7"
    assert server.only().json() == {"bikeId": "2", "stream": False}
    asking = PlaceOrderRequest(id="1", x_shop_id="s", order=Order(bike_id="2", stream=True))  # fmt: skip  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="ask for the stream with stream=True"):
        shop.send(asking)


def test_both_kinds_of_client_send(server: Bench) -> None:
    async def run() -> None:
        async with AsyncTypedShop(server.url) as shop:
            server.plays(said({"id": "7"}))
            request = UpdateBikeRequest(id="7", x_shop_id="s", bike=BIKE)
            assert (await shop.send(request)).id == "7"
            assert (await shop.with_raw_response.send(request)).parse().id == "7"
            async with shop.with_streaming_response.send(request) as download:
                assert await download.read() == b'{"id": "7"}'
            server.plays(said({"data": [{"id": "1"}]}))
            found = await shop.send(FindBikesRequest())
            assert [bike.id async for bike in found] == ["1"]

    asyncio.run(run())


def test_requests_are_copied_and_pickled_with_what_is_unset() -> None:
    request = FindBikesRequest(size=3, cursor=UNSET)
    for twin in (
        copy.deepcopy(request),
        pickle.loads(pickle.dumps(request)),  # noqa: S301 - pickled here
    ):
        assert twin == request
        assert twin.cursor is UNSET
        assert twin.model_fields_set == {"size"}
    assert repr(request) == "FindBikesRequest(size=3)"


# --- commands --------------------------------------------------------------------------------------------------------


def test_a_request_as_a_command(server: Bench, shop: TypedShop, tmp_path: Path) -> None:
    request = UpdateBikeRequest(id="a b", x_shop_id="it's", dry_run=True, bike=BIKE)
    command = shop.to_curl(request)
    assert command.split(" \\\n  ") == [
        f"curl -X PATCH '{server.url}/bikes/a%20b?dryRun=true'",
        "-H 'Accept: application/json'",
        "-H 'User-Agent: bikeshop-python/1.0'",
        "-H 'x-shop-id: it'\"'\"'s'",
        "-H 'Content-Type: application/json'",
        "-H 'Authorization: ***'",
        """--data-raw '{"id":"7"}'""",
    ]
    assert server.seen == []
    photo = tmp_path / "a.png"
    photo.write_bytes(b"x")
    body = typed.PhotoBody(photo=photo, title="t")
    lines = shop.to_curl(typed.SendPhotoRequest(body=body)).split(" \\\n  ")
    assert lines[-2:] == ["-F photo=@a.png", "-F title=t"]
    secret = {"pin": "s3cret", "id": "7"}
    request = UpdateBikeRequest(id="7", x_shop_id="s", bike=Bike(**secret))
    assert "s3cret" not in shop.to_curl(request)
    with pytest.raises(TypeError, match="send takes a request"):
        shop.to_curl(BIKE)  # type: ignore[arg-type]
