"""Runtime typed: groups in the exact shape that is generated, for type checkers, raw calls and signatures."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Literal, overload

from pydantic import Field
from tests.behaviour.runtime_sample import (
    CONFIG,
    FIND_BIKES,
    UNSET,
    UPDATE_BIKE,
    Bike,
    BikePage,
    Request,
    StreamRequest,
    async_client,
    client,
    credentials,
    deprecation,
    files,
    item_streams,
    model,
    operation,
    pages,
    raw_methods,
)

if TYPE_CHECKING:
    from fractions import Fraction as WeightInput

    from tests.behaviour.runtime_sample import options

async_raw = raw_methods.async_raw
async_streamed = raw_methods.async_streamed
deprecated = deprecation.deprecated
raw = raw_methods.raw
streamed = raw_methods.streamed
JSON = "application/json"


class Order(model.Model):
    bike_id: Annotated[str, Field(alias="bikeId")]
    id: str | None = None
    note: str | None = None
    stream: bool | None = None


class PlaceOrderRequest(
    StreamRequest[
        Bike,
        Bike,
        item_streams.EventStream[Bike],
        item_streams.AsyncEventStream[Bike],
    ]
):
    id: str
    x_shop_id: Annotated[str, Field(alias="x-shop-id")] = UNSET
    dry_run: Annotated[bool, Field(alias="dryRun")] = UNSET
    order: Order


PLACE_ORDER = operation.Operation(
    request=PlaceOrderRequest,
    call="bikes.order",
    method="POST",
    path="/bikes/{id}/orders",
    parameters=(
        operation.Parameter("id", "id", "path", "simple"),
        operation.Parameter(
            "x_shop_id", "x-shop-id", "header", "simple", shared="x_shop_id"
        ),
        operation.Parameter("dry_run", "dryRun", "query", "form", explode=True),
    ),
    body=operation.Body(
        "order",
        JSON,
        properties={
            "bike_id": "bikeId",
            "body_id": "id",
            "note": "note",
            "stream": "stream",
        },
        nullable_properties=frozenset({"note"}),
    ),
    answers=(operation.Answer("200", JSON, Bike),),
)
ORDER_STREAM = PLACE_ORDER.as_stream(
    PlaceOrderRequest,
    answers=(operation.Answer("200", "text/event-stream", Bike),),
    streaming=operation.Streaming(kind="events", flag="order.stream"),
)


class Note(model.Model):
    text: str
    size: int | None = None


class AddNoteRequest(Request[None, None]):
    note: Note = UNSET


ADD_NOTE = operation.Operation(
    request=AddNoteRequest,
    call="bikes.add_note",
    id="addNote",
    method="POST",
    path="/notes",
    body=operation.Body("note", JSON, properties={"text": "text", "size": "size"}),
    answers=(operation.Answer("204", None, None),),
)


class PhotoBody(model.Model):
    photo: files.FileInput
    title: str | None = None


class SendPhotoRequest(Request[None, None]):
    body: PhotoBody


SEND_PHOTO = operation.Operation(
    request=SendPhotoRequest,
    call="bikes.send_photo",
    method="POST",
    path="/photos",
    body=operation.Body(
        "body",
        "multipart/form-data",
        properties={"photo": "photo", "title": "title"},
    ),
    answers=(operation.Answer("204", None, None),),
)


class CountBikesRequest(Request[int, int]):
    pass


COUNT_BIKES = operation.Operation(
    request=CountBikesRequest,
    call="bikes.count",
    method="GET",
    path="/bikes/count",
    answers=(operation.Answer("200", JSON, int),),
)


class WatchBikesRequest(
    Request[item_streams.EventStream[Bike], item_streams.AsyncEventStream[Bike]]
):
    pass


WATCH_BIKES = operation.Operation(
    request=WatchBikesRequest,
    call="bikes.watch",
    method="GET",
    path="/bikes/moves",
    answers=(operation.Answer("200", "text/event-stream", Bike),),
    streaming=operation.Streaming(kind="events"),
)


class PhotoRequest(Request[bytes, bytes]):
    id: str


PHOTO = operation.Operation(
    request=PhotoRequest,
    call="bikes.photo",
    method="GET",
    path="/bikes/{id}/photo",
    parameters=(operation.Parameter("id", "id", "path", "simple"),),
    answers=(operation.Answer("200", "*/*", bytes),),
)


class Bikes(client.Resource, path="bikes"):
    """The bikes."""

    @cached_property
    def with_raw_response(self) -> BikesWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BikesWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return BikesWithStreamingResponse(self)

    def update(
        self,
        /,
        id: str,
        *,
        x_shop_id: str,
        dry_run: bool = UNSET,
        bike: Bike,
        timeout: options.TimeoutInput = UNSET,
        max_retries: int = UNSET,
        extra_headers: Mapping[str, str] = UNSET,
        extra_query: Mapping[str, object] = UNSET,
        idempotency_key: str = UNSET,
        strict: bool = UNSET,
    ) -> Bike:
        """Change a bike."""
        arguments = locals()
        return self._call(UPDATE_BIKE, arguments)

    @overload
    def order(
        self,
        /,
        id: str,
        *,
        x_shop_id: str = UNSET,
        dry_run: bool = UNSET,
        bike_id: str,
        body_id: str = UNSET,
        note: str | None = UNSET,
        stream: Literal[False] = UNSET,
        timeout: options.TimeoutInput = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        strict: bool = UNSET,
    ) -> Bike: ...
    @overload
    def order(
        self,
        /,
        id: str,
        *,
        x_shop_id: str = UNSET,
        dry_run: bool = UNSET,
        bike_id: str,
        body_id: str = UNSET,
        note: str | None = UNSET,
        stream: Literal[True],
        timeout: options.TimeoutInput = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        strict: bool = UNSET,
    ) -> item_streams.EventStream[Bike]: ...
    def order(
        self,
        /,
        id: str,
        *,
        x_shop_id: str = UNSET,
        dry_run: bool = UNSET,
        bike_id: str,
        body_id: str = UNSET,
        note: str | None = UNSET,
        stream: bool = UNSET,
        timeout: options.TimeoutInput = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        strict: bool = UNSET,
    ) -> Bike | item_streams.EventStream[Bike]:
        """Order a bike."""
        arguments = locals()
        return self._call_or_stream(PLACE_ORDER, ORDER_STREAM, arguments)

    def place(
        self,
        /,
        id: str,
        *,
        x_shop_id: str = UNSET,
        bike_id: str,
        note: str | None = UNSET,
        timeout: options.TimeoutInput = UNSET,
        extra_body: Mapping[str, object] = UNSET,
    ) -> Bike:
        """Order a bike, without a choice of streams."""
        arguments = locals()
        return self._call(PLACE_ORDER, arguments)

    def add_note(
        self,
        /,
        *,
        text: str = UNSET,
        size: int = UNSET,
        extra_body: Mapping[str, object] = UNSET,
    ) -> None:
        """Add a note."""
        arguments = locals()
        return self._call(ADD_NOTE, arguments)

    def send_photo(
        self,
        /,
        *,
        photo: files.FileInput,
        title: str = UNSET,
        extra_body: Mapping[str, object] = UNSET,
    ) -> None:
        """Send a photo."""
        arguments = locals()
        return self._call(SEND_PHOTO, arguments)

    def find(
        self,
        /,
        *,
        cursor: str = UNSET,
        size: int = UNSET,
        timeout: options.TimeoutInput = UNSET,
        strict: bool = UNSET,
    ) -> pages.Page[Bike, BikePage]:
        """Find bikes."""
        arguments = locals()
        return self._page(FIND_BIKES, arguments)

    @deprecated("count is deprecated: nobody counts")
    def count(self, /, *, timeout: options.TimeoutInput = UNSET) -> int:
        """Count the bikes."""
        arguments = locals()
        return self._call(COUNT_BIKES, arguments)

    def watch(
        self, /, *, timeout: options.TimeoutInput = UNSET
    ) -> item_streams.EventStream[Bike]:
        """Watch the bikes."""
        arguments = locals()
        return self._events(WATCH_BIKES, arguments)

    def photo(self, /, id: str, *, timeout: options.TimeoutInput = UNSET) -> bytes:
        """Show a bike."""
        arguments = locals()
        return self._call(PHOTO, arguments)

    def weigh(self, /, weight: WeightInput) -> WeightInput:
        """Give a weight, whose class is imported for type checkers alone."""
        return weight


class BikesWithRawResponse(client.WithRawResponse):
    """The methods of `Bikes`, each giving the answer as it came."""

    update = raw(Bikes.update)
    order = raw(Bikes.order)
    find = raw(Bikes.find)
    count = raw(Bikes.count)
    photo = raw(Bikes.photo)


class BikesWithStreamingResponse(client.WithStreamingResponse):
    """The methods of `Bikes` that download, each giving the body as it arrives."""

    photo = streamed(Bikes.photo)


class AsyncBikes(async_client.AsyncResource, path="bikes"):
    """The bikes."""

    @cached_property
    def with_raw_response(self) -> AsyncBikesWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBikesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBikesWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return AsyncBikesWithStreamingResponse(self)

    async def update(
        self,
        /,
        id: str,
        *,
        x_shop_id: str,
        dry_run: bool = UNSET,
        bike: Bike,
        timeout: options.TimeoutInput = UNSET,
        max_retries: int = UNSET,
        extra_headers: Mapping[str, str] = UNSET,
        extra_query: Mapping[str, object] = UNSET,
        idempotency_key: str = UNSET,
        strict: bool = UNSET,
    ) -> Bike:
        """Change a bike."""
        arguments = locals()
        return await self._call(UPDATE_BIKE, arguments)

    @overload
    async def order(
        self,
        /,
        id: str,
        *,
        x_shop_id: str = UNSET,
        dry_run: bool = UNSET,
        bike_id: str,
        body_id: str = UNSET,
        note: str | None = UNSET,
        stream: Literal[False] = UNSET,
        timeout: options.TimeoutInput = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        strict: bool = UNSET,
    ) -> Bike: ...
    @overload
    def order(
        self,
        /,
        id: str,
        *,
        x_shop_id: str = UNSET,
        dry_run: bool = UNSET,
        bike_id: str,
        body_id: str = UNSET,
        note: str | None = UNSET,
        stream: Literal[True],
        timeout: options.TimeoutInput = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        strict: bool = UNSET,
    ) -> item_streams.AsyncEventStream[Bike]: ...
    def order(
        self,
        /,
        id: str,
        *,
        x_shop_id: str = UNSET,
        dry_run: bool = UNSET,
        bike_id: str,
        body_id: str = UNSET,
        note: str | None = UNSET,
        stream: bool = UNSET,
        timeout: options.TimeoutInput = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        strict: bool = UNSET,
    ) -> Coroutine[Any, Any, Bike] | item_streams.AsyncEventStream[Bike]:
        """Order a bike."""
        arguments = locals()
        return self._call_or_stream(PLACE_ORDER, ORDER_STREAM, arguments)

    async def add_note(
        self,
        /,
        *,
        text: str = UNSET,
        size: int = UNSET,
        extra_body: Mapping[str, object] = UNSET,
    ) -> None:
        """Add a note."""
        arguments = locals()
        return await self._call(ADD_NOTE, arguments)

    async def send_photo(
        self,
        /,
        *,
        photo: files.FileInput,
        title: str = UNSET,
        extra_body: Mapping[str, object] = UNSET,
    ) -> None:
        """Send a photo."""
        arguments = locals()
        return await self._call(SEND_PHOTO, arguments)

    def find(
        self,
        /,
        *,
        cursor: str = UNSET,
        size: int = UNSET,
        timeout: options.TimeoutInput = UNSET,
        strict: bool = UNSET,
    ) -> pages.AsyncPages[Bike, BikePage]:
        """Find bikes."""
        arguments = locals()
        return self._page(FIND_BIKES, arguments)

    @deprecated("count is deprecated: nobody counts")
    async def count(self, /, *, timeout: options.TimeoutInput = UNSET) -> int:
        """Count the bikes."""
        arguments = locals()
        return await self._call(COUNT_BIKES, arguments)

    def watch(
        self, /, *, timeout: options.TimeoutInput = UNSET
    ) -> item_streams.AsyncEventStream[Bike]:
        """Watch the bikes."""
        arguments = locals()
        return self._events(WATCH_BIKES, arguments)

    async def photo(
        self, /, id: str, *, timeout: options.TimeoutInput = UNSET
    ) -> bytes:
        """Show a bike."""
        arguments = locals()
        return await self._call(PHOTO, arguments)


class AsyncBikesWithRawResponse(async_client.AsyncWithRawResponse):
    """The methods of `AsyncBikes`, each giving the answer as it came."""

    update = async_raw(AsyncBikes.update)
    find = async_raw(AsyncBikes.find)
    count = async_raw(AsyncBikes.count)
    photo = async_raw(AsyncBikes.photo)


class AsyncBikesWithStreamingResponse(async_client.AsyncWithStreamingResponse):
    """The methods of `AsyncBikes` that download, each giving the body as it arrives."""

    photo = async_streamed(AsyncBikes.photo)


BASIC = {"basic": credentials.Basic("ann", "s3cret-word")}


class TypedShop(client.Client, path=""):
    def __init__(self, base_url: str, **given: Any) -> None:
        super().__init__(CONFIG, base_url=base_url, credentials=BASIC, **given)

    @cached_property
    def bikes(self) -> Bikes:
        return Bikes(self)

    def count(self, /, *, timeout: options.TimeoutInput = UNSET) -> int:
        """Count the bikes."""
        arguments = locals()
        return self._call(COUNT_BIKES, arguments)


class AsyncTypedShop(async_client.AsyncClient, path=""):
    def __init__(self, base_url: str, **given: Any) -> None:
        super().__init__(CONFIG, base_url=base_url, credentials=BASIC, **given)

    @cached_property
    def bikes(self) -> AsyncBikes:
        return AsyncBikes(self)

    async def count(self, /, *, timeout: options.TimeoutInput = UNSET) -> int:
        """Count the bikes."""
        arguments = locals()
        return await self._call(COUNT_BIKES, arguments)
