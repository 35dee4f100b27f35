"""Async client: the asynchronous client, its groups, and how it does the steps of a call."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Awaitable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, Unpack, cast, overload

import httpx2

from ..transport.body_streams import (
    AsyncDeadline,
    AsyncUpload,
    fail_after,
    pause,
    take_turn,
)
from ..transport.receiving import send_async
from ..transport.steps import Ask, Flow, Locked, Send, Sleep, Step
from .base_client import BaseClient
from .connection import Connection, Pool
from .method_names import name_methods

if TYPE_CHECKING:
    from ..models.model import Model
    from ..operation import Operation
    from ..options import CallOptions
    from ..pagination.pages import AsyncPage, AsyncPages
    from ..pagination.paging import Following, PageData
    from ..request import Request, StreamRequest
    from ..streaming.download import AsyncDownload
    from ..transport.attempts import Exchange
    from .config import ClientConfig
    from .raw_response import RawResponse
    from .settings import ClientOptions

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")


class AsyncConnection(Connection[httpx2.AsyncClient]):
    """What an asynchronous client and its groups call through."""

    async def run(self, http: httpx2.AsyncClient, flow: Flow) -> Any:
        """Do the steps of a call, and give its outcome."""
        response: httpx2.Response | None = None
        try:
            step = next(flow)
            while True:
                try:
                    outcome = await self._do(http, step)
                except Exception as error:
                    step = flow.throw(error)
                else:
                    if isinstance(outcome, httpx2.Response):
                        response = outcome
                    step = flow.send(outcome)
        except StopIteration as stop:
            return stop.value
        except BaseException:
            # Nobody else has it, and it would keep its connection.
            if response is not None and not response.is_closed:
                await response.aclose()
            raise
        finally:
            flow.close()

    async def _do(self, http: httpx2.AsyncClient, step: Step) -> object:
        match step:
            case Send(request, stream, deadline):
                if not isinstance(request.stream, httpx2.AsyncByteStream):
                    request.stream = AsyncUpload(request.stream)
                if deadline is None:
                    return await send_async(http, step)
                async with fail_after(deadline):
                    response = await send_async(http, step)
                if stream:
                    response.stream = AsyncDeadline(response.stream, deadline)
                return response
            case Sleep(seconds):
                await pause(seconds)
                return None
            case Locked(flight, steps, deadline):
                async with take_turn(flight, deadline):
                    return await self.run(http, steps())
            case Ask(function, arguments):
                answer = function(*arguments)
                if inspect.isawaitable(answer):
                    answer = cast("object", await answer)
                return answer

    async def fetch(
        self,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        request: Model | None = None,
    ) -> Any:
        """Do one call, and give what its methods give in this mode."""
        if self.mode == "streamed":
            return self.open_download(operation, arguments, request)
        http, exchange = self.begin(operation, arguments, request)
        response = await self.run(http, self.perform(exchange))
        if self.mode == "parsed":
            return exchange.read(exchange.make_reply(response, response.content))
        return exchange.make_raw_response(response, exchange.read)

    def prepare_pages(
        self,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        request: Model | None = None,
    ) -> Any:
        """Prepare the call for the first page of an operation with pages, and give it as `AsyncPages`."""
        from ..pagination.pages import AsyncPage, AsyncPages
        from ..pagination.paging import Following
        from .call import read_page

        async def fetch(following: Following) -> PageData:
            exchange, response = await self._ask_for_page(operation, following)
            return read_page(exchange, response, following.trail)

        async def fetch_first() -> Any:
            first = Following(request, arguments)
            exchange, response = await self._ask_for_page(operation, first)
            if self.mode == "raw":
                return exchange.make_raw_response(
                    response,
                    lambda _: AsyncPage[Any, Any](
                        read_page(exchange, response, first.trail), fetch
                    ),
                )
            return AsyncPage[Any, Any](
                read_page(exchange, response, first.trail), fetch
            )

        return AsyncPages[Any, Any](fetch_first)

    async def _ask_for_page(
        self, operation: Operation[Any, Any], following: Following
    ) -> tuple[Exchange, httpx2.Response]:
        http, exchange = self.begin(
            operation, following.arguments, following.request, url=following.url
        )
        return exchange, await self.run(http, self.perform(exchange))

    @asynccontextmanager
    async def open_download(
        self,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        request: Model | None = None,
    ) -> AsyncGenerator[AsyncDownload]:
        """Do one call and give its answer before the body is read."""
        from ..streaming.download import AsyncDownload

        http, exchange = self.begin(operation, arguments, request, stream=True)
        response = await self.run(http, self.perform(exchange))
        try:
            yield AsyncDownload(exchange, response)
        finally:
            await response.aclose()

    def prepare_stream(
        self,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        request: Model | None = None,
    ) -> Any:
        """Prepare a call whose answer comes item by item, as an `AsyncEventStream` or an `AsyncLineStream`."""
        from ..streaming.item_streams import (
            AsyncEventStream,
            AsyncLineStream,
            resume_after,
        )

        async def connect(
            last_id: str, started: float
        ) -> tuple[Exchange, httpx2.Response]:
            resumed = resume_after(arguments, last_id)
            http, exchange = self.begin(
                operation, resumed, request, started=started, stream=True
            )
            response: httpx2.Response = await self.run(http, self.perform(exchange))
            return exchange, response

        streaming = operation.streaming
        max_item = self.settings.max_item
        if streaming is not None and streaming.kind == "lines":
            return AsyncLineStream[Any](operation, connect, pause, max_item)
        return AsyncEventStream[Any](operation, connect, pause, max_item)


class AsyncResource:
    """A group of the asynchronous client's methods; ``path`` is where a caller finds it (``lms``)."""

    _connection: AsyncConnection

    def __init_subclass__(cls, path: str | None = None) -> None:
        if path is not None:
            name_methods(cls, path)

    def __init__(self, client: AsyncResource) -> None:
        self._connection = client._connection

    async def _call(
        self, operation: Operation[Any, ResultT], arguments: dict[str, Any]
    ) -> ResultT:
        """Do one call."""
        connection = self._connection
        if connection.mode != "parsed":
            other: Any = await connection.fetch(operation, arguments)
            return cast("ResultT", other)
        http, exchange = connection.begin(operation, arguments)
        response = await connection.run(http, connection.perform(exchange))
        reply = exchange.make_reply(response, response.content)
        return cast("ResultT", exchange.read(reply))

    def _page(
        self, operation: Operation[Any, ResultT], arguments: dict[str, Any]
    ) -> ResultT:
        """Prepare the call for the first page of an operation with pages."""
        pages: ResultT = self._connection.prepare_pages(operation, arguments)
        return pages

    def _events(
        self, operation: Operation[Any, ResultT], arguments: dict[str, Any]
    ) -> ResultT:
        """Prepare a call whose answer comes in server-sent events."""
        stream: ResultT = self._connection.prepare_stream(operation, arguments)
        return stream

    def _lines(
        self, operation: Operation[Any, ResultT], arguments: dict[str, Any]
    ) -> ResultT:
        """Prepare a call whose answer comes in JSON lines."""
        stream: ResultT = self._connection.prepare_stream(operation, arguments)
        return stream

    def _call_or_stream(
        self,
        operation: Operation[Any, ResultT],
        stream: Operation[Any, StreamT],
        arguments: dict[str, Any],
    ) -> Coroutine[Any, Any, ResultT] | StreamT:
        """Do one call, or prepare one whose answer comes item by item where the arguments ask for a stream."""
        from ..streaming.stream_option import take_stream_option

        if take_stream_option(stream, arguments):
            return self._events(stream, arguments)
        return self._call(operation, arguments)


class AsyncClient(BaseClient[AsyncConnection], AsyncResource):
    """An asynchronous client, for asyncio and trio; belongs to one event loop at a time."""

    def __init__(
        self,
        config: ClientConfig,
        *,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        settings = self._set_up(config, options)
        pool = Pool(httpx2.AsyncClient, http_client)
        self._connection = AsyncConnection(pool, settings)

    @overload
    async def send(
        self,
        request: StreamRequest[Any, Any, Any, StreamT],
        /,
        *,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> StreamT: ...
    @overload
    async def send(
        self,
        request: Request[Any, ResultT],
        /,
        *,
        stream: Literal[False] = ...,
        **options: Unpack[CallOptions],
    ) -> ResultT: ...
    async def send(
        self,
        request: Request[Any, Any],
        /,
        *,
        stream: bool = False,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a request, and give what the method of its operation gives.

        Pages and streams are given before they are asked for, as their methods do.
        """
        return await _send(self._connection, request, {**options}, stream=stream)

    @cached_property
    def with_raw_response(self) -> AsyncClientWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClientWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return AsyncClientWithStreamingResponse(self)

    async def aclose(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was given."""
        http = None if self._is_twin else self._connection.pool.release()
        if http is not None:
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()


async def _send(
    connection: AsyncConnection,
    request: Request[Any, Any],
    options: dict[str, Any],
    *,
    stream: bool,
) -> Any:
    """Send a request as the mode of a connection says."""
    from ..operation import operation_of
    from ..streaming.stream_option import set_stream_flag

    operation = operation_of(request, stream=stream)
    request = set_stream_flag(request, stream=stream)
    if operation.streaming is not None:
        return connection.prepare_stream(operation, options, request)
    if operation.pagination is not None:
        return connection.prepare_pages(operation, options, request)
    return await connection.fetch(operation, options, request)


class AsyncWithRawResponse(AsyncResource):
    """A group's methods, each giving a `RawResponse`."""

    def __init__(self, group: AsyncResource) -> None:
        self._connection = group._connection.in_mode("raw")  # noqa: SLF001 - it is one


class AsyncWithStreamingResponse(AsyncResource):
    """A group's methods that download, each giving the body as it arrives."""

    def __init__(self, group: AsyncResource) -> None:
        self._connection = group._connection.in_mode(  # noqa: SLF001 - it is one
            "streamed"
        )


class AsyncClientWithRawResponse(AsyncWithRawResponse):
    """The client's own methods, each giving a `RawResponse`."""

    @overload
    async def send(
        self,
        request: Request[Any, AsyncPages[ItemT, ResultT]],
        /,
        **options: Unpack[CallOptions],
    ) -> RawResponse[AsyncPage[ItemT, ResultT]]: ...
    @overload
    async def send(
        self, request: Request[Any, ResultT], /, **options: Unpack[CallOptions]
    ) -> RawResponse[ResultT]: ...
    async def send(
        self, request: Request[Any, Any], /, **options: Unpack[CallOptions]
    ) -> RawResponse[Any]:
        """Send a request, and give the answer as it came."""
        answer: object = await _send(
            self._connection, request, {**options}, stream=False
        )
        if isinstance(answer, Awaitable):
            # Pages wait to be asked for.
            answer = await cast("Awaitable[object]", answer)
        return cast("RawResponse[Any]", answer)


class AsyncClientWithStreamingResponse(AsyncWithStreamingResponse):
    """The client's own methods that download, each giving the body as it arrives."""

    def send(
        self, request: Request[Any, Any], /, **options: Unpack[CallOptions]
    ) -> AbstractAsyncContextManager[AsyncDownload]:
        """Send a request, and give what is to be entered with ``async with``."""
        from ..operation import operation_of

        return self._connection.open_download(
            operation_of(request), {**options}, request
        )
