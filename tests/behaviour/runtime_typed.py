"""Runtime typed: a group in the exact shape that is generated, for type checkers and for raw calls."""

from __future__ import annotations

from functools import cached_property
from typing import Any, NotRequired, TypedDict, Unpack, overload

from tests.behaviour.runtime_sample import (
    CONFIG,
    FIND_BIKES,
    UPDATE_BIKE,
    Bike,
    BikePage,
    FindBikesRequest,
    UpdateBikeRequest,
    client,
    credentials,
    item_streams,
    operation,
    options,
    pages,
    raw_methods,
    resource,
)

async_raw = raw_methods.async_raw
async_raw_plain = raw_methods.async_raw_plain
raw = raw_methods.raw
raw_plain = raw_methods.raw_plain


class BikeDict(TypedDict):
    id: str
    frameSize: NotRequired[int]
    owner: NotRequired[str]


UpdateBikeRequestDict = TypedDict(
    "UpdateBikeRequestDict", {"id": str, "x-shop-id": str, "bike": Bike | BikeDict}
)


class FindBikesRequestDict(TypedDict, total=False):
    cursor: str
    size: int


COUNT_BIKES = operation.Operation(
    id="count_bikes",
    method="GET",
    path="/bikes/count",
    answers=(operation.Answer("200", "application/json", int),),
)
WATCH_BIKES = operation.Operation(
    id="watch_bikes",
    method="GET",
    path="/bikes/moves",
    answers=(operation.Answer("200", "text/event-stream", Bike),),
    streaming=operation.Streaming(kind="events"),
)


class Bikes(resource.Resource):
    """The bikes."""

    @cached_property
    def with_raw_response(self) -> BikesWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikesWithRawResponse(self._raw())

    @overload
    def update(
        self,
        /,
        *,
        id: str,
        x_shop_id: str,
        bike: Bike | BikeDict,
        dry_run: bool | None = ...,
        **options: Unpack[options.RequestOptions],
    ) -> Bike: ...
    @overload
    def update(
        self,
        request: UpdateBikeRequest | UpdateBikeRequestDict,
        /,
        **options: Unpack[options.RequestOptions],
    ) -> Bike: ...
    def update(self, request: object = None, /, **arguments: Any) -> Any:
        return self._client.call(UPDATE_BIKE, request, arguments)

    @overload
    def find(
        self,
        /,
        *,
        cursor: str | None = ...,
        size: int | None = ...,
        **options: Unpack[options.RequestOptions],
    ) -> pages.Page[Bike, BikePage]: ...
    @overload
    def find(
        self,
        request: FindBikesRequest | FindBikesRequestDict,
        /,
        **options: Unpack[options.RequestOptions],
    ) -> pages.Page[Bike, BikePage]: ...
    def find(self, request: object = None, /, **arguments: Any) -> Any:
        return self._client.page(FIND_BIKES, request, arguments)

    def count(self, **options: Unpack[options.RequestOptions]) -> int:
        answer: int = self._client.call(COUNT_BIKES, None, {**options})
        return answer

    def watch(
        self, **options: Unpack[options.RequestOptions]
    ) -> item_streams.EventStream[Bike]:
        answer: item_streams.EventStream[Bike]
        answer = self._client.call_events(WATCH_BIKES, None, {**options})
        return answer


class BikesWithRawResponse(raw_methods.WithRawResponse):
    """The methods of `Bikes`, each giving the answer as it came."""

    update = raw(Bikes.update)
    find = raw(Bikes.find)
    count = raw_plain(Bikes.count)


class AsyncBikes(resource.AsyncResource):
    """The bikes."""

    @cached_property
    def with_raw_response(self) -> AsyncBikesWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBikesWithRawResponse(self._raw())

    @overload
    async def update(
        self,
        /,
        *,
        id: str,
        x_shop_id: str,
        bike: Bike | BikeDict,
        dry_run: bool | None = ...,
        **options: Unpack[options.RequestOptions],
    ) -> Bike: ...
    @overload
    async def update(
        self,
        request: UpdateBikeRequest | UpdateBikeRequestDict,
        /,
        **options: Unpack[options.RequestOptions],
    ) -> Bike: ...
    async def update(self, request: object = None, /, **arguments: Any) -> Any:
        return await self._client.call(UPDATE_BIKE, request, arguments)

    @overload
    def find(
        self,
        /,
        *,
        cursor: str | None = ...,
        size: int | None = ...,
        **options: Unpack[options.RequestOptions],
    ) -> pages.AsyncPages[Bike, BikePage]: ...
    @overload
    def find(
        self,
        request: FindBikesRequest | FindBikesRequestDict,
        /,
        **options: Unpack[options.RequestOptions],
    ) -> pages.AsyncPages[Bike, BikePage]: ...
    def find(self, request: object = None, /, **arguments: Any) -> Any:
        return self._client.page(FIND_BIKES, request, arguments)

    async def count(self, **options: Unpack[options.RequestOptions]) -> int:
        answer: int = await self._client.call(COUNT_BIKES, None, {**options})
        return answer

    def watch(
        self, **options: Unpack[options.RequestOptions]
    ) -> item_streams.AsyncEventStream[Bike]:
        answer: item_streams.AsyncEventStream[Bike]
        answer = self._client.call_events(WATCH_BIKES, None, {**options})
        return answer


class AsyncBikesWithRawResponse(raw_methods.WithRawResponse):
    """The methods of `AsyncBikes`, each giving the answer as it came."""

    update = async_raw(AsyncBikes.update)
    find = async_raw(AsyncBikes.find)
    count = async_raw_plain(AsyncBikes.count)


class TypedShop(client.Client):
    def __init__(self, base_url: str) -> None:
        basic = {"basic": credentials.Basic("ann", "s3cret-word")}
        super().__init__(CONFIG, base_url=base_url, credentials=basic)

    @cached_property
    def bikes(self) -> Bikes:
        return Bikes(self)


class AsyncTypedShop(client.AsyncClient):
    def __init__(self, base_url: str) -> None:
        basic = {"basic": credentials.Basic("ann", "s3cret-word")}
        super().__init__(CONFIG, base_url=base_url, credentials=basic)

    @cached_property
    def bikes(self) -> AsyncBikes:
        return AsyncBikes(self)
