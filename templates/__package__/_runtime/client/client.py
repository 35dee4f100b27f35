"""Client: the two clients; they share all but how a step is done.

A generated client is a subclass that passes its `ClientConfig` and its credentials to ``__init__`` and adds its groups
as cached properties; a generated method does ``return self._client.call(OPERATION, request, params)``.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from contextlib import asynccontextmanager, contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack, cast

import httpx2

from ..transport.body_streams import AsyncDeadline, AsyncUpload, pause, queued, within
from ..transport.deadline import bound, in_time
from ..transport.receiving import sent, sent_async
from ..transport.steps import Ask, Locked, Send, Sleep, Step
from .connection import Connection

if TYPE_CHECKING:
    from ..errors import Reply
    from ..operation import Operation
    from ..pagination.paging import Following, Turn
    from ..streaming.download import AsyncDownload, Download
    from ..transport.attempts import Exchange
    from .call import Flow
    from .config import ClientConfig
    from .settings import ClientOptions


class Client(Connection[httpx2.Client]):
    """A synchronous client; may be shared between threads."""

    def __init__(
        self,
        config: ClientConfig,
        *,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(config, httpx2.Client, http_client, options)

    def call(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> Any:
        """Do one call."""
        if self._is_streamed:
            return self.stream(operation, request, params)
        # All that a call needs is loaded by the first one, not with the client.
        from .call import Call, called, called_raw

        http, settings = self._opened()
        start = called_raw if self._is_raw else called
        return self._run(
            http, start(Call(settings, http.cookies, operation, request, params))
        )

    def page(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> Any:
        """Do one call for the first page of an operation with pages, and give it as a `Page`."""
        from ..pagination.pages import Page
        from ..pagination.paging import Following
        from .raw_response import RawResponse

        def fetch(following: Following) -> Turn:
            reply, read = self._asked(operation, following)
            return read(reply)

        reply, read = self._asked(operation, Following(request, params))
        if self._is_raw:
            return RawResponse[Any](
                reply, lambda reply: Page[Any, Any](read(reply), fetch)
            )
        return Page[Any, Any](read(reply), fetch)

    def _asked(
        self, operation: Operation, following: Following
    ) -> tuple[Reply, Callable[[Reply], Turn]]:
        from .call import Call, called_page

        http, settings = self._opened()
        call = Call(
            settings,
            http.cookies,
            operation,
            following.request,
            {**following.params},
            following.url,
        )
        answer: tuple[Reply, Callable[[Reply], Turn]] = self._run(
            http, called_page(call, following.trail)
        )
        return answer

    @contextmanager
    def stream(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> Generator[Download]:
        """Do one call and give its answer before the body is read."""
        from ..streaming.download import Download
        from .call import Call, streamed

        http, settings = self._opened()
        exchange, response = self._run(
            http, streamed(Call(settings, http.cookies, operation, request, params))
        )
        try:
            yield Download(exchange, response)
        finally:
            response.close()

    def call_lines(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> Any:
        """Prepare a call whose answer comes in JSON lines, and give it as a `LineStream`."""
        from ..streaming.item_streams import LineStream

        return LineStream[Any](
            operation, self._streamer(operation, request, params), time.sleep
        )

    def call_events(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> Any:
        """Prepare a call whose answer comes in server-sent events, and give it as an `EventStream`."""
        from ..streaming.item_streams import EventStream

        return EventStream[Any](
            operation, self._streamer(operation, request, params), time.sleep
        )

    def call_or_stream(
        self,
        whole: Operation,
        streamed: Operation,
        request: object,
        params: dict[str, Any],
    ) -> Any:
        """Do one call, or prepare one whose answer comes item by item where the arguments ask for a stream."""
        from ..streaming.stream_option import stream_asked

        wanted, request, params = stream_asked(streamed, request, params)
        if not wanted:
            return self.call(whole, request, params)
        lines = streamed.streaming is not None and streamed.streaming.kind == "lines"
        start = self.call_lines if lines else self.call_events
        return start(streamed, request, params)

    def _streamer(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> Callable[[str, float], tuple[Exchange, httpx2.Response]]:
        from .call import Call, resumed, streamed

        def connect(last_id: str, started: float) -> tuple[Exchange, httpx2.Response]:
            http, settings = self._opened()
            call = Call(
                settings,
                http.cookies,
                operation,
                request,
                resumed(params, last_id),
                started=started,
            )
            opened: tuple[Exchange, httpx2.Response] = self._run(http, streamed(call))
            return opened

        return connect

    def _run(self, http: httpx2.Client, flow: Flow) -> Any:
        response: httpx2.Response | None = None
        try:
            step = next(flow)
            while True:
                try:
                    outcome = self._do(http, step)
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
                response.close()
            raise
        finally:
            flow.close()

    def _do(self, http: httpx2.Client, step: Step) -> object:
        match step:
            case Send(request, _, deadline):
                if not isinstance(request.stream, httpx2.SyncByteStream):
                    msg = "an asynchronous iterator needs the asynchronous client"
                    raise TypeError(msg)
                if deadline is not None:
                    return in_time(http, step, deadline)
                response = sent(http, step)
                # A later call on this connection may have a deadline.
                bound(response.extensions.get("network_stream"))
                return response
            case Sleep(seconds):
                time.sleep(seconds)
                return None
            case Locked(flight, steps, deadline):
                left = -1 if deadline is None else max(0, deadline - time.monotonic())
                if not flight.lock.acquire(timeout=left):
                    raise TimeoutError
                try:
                    return self._run(http, steps())
                finally:
                    flight.lock.release()
            case Ask(function, arguments):
                answer = function(*arguments)
                if inspect.isawaitable(answer):
                    if isinstance(answer, Coroutine):
                        answer.close()
                    msg = (
                        "the synchronous client cannot await; give it a plain function"
                    )
                    raise TypeError(msg)
                return answer

    def close(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was given."""
        http = self._released()
        if http is not None:
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def raw(self) -> Self:
        """Give a twin whose calls give a `RawResponse`."""
        return self._twin(_is_raw=True)

    def streamed(self) -> Self:
        """Give a twin whose calls give a `Download` to be entered with ``with``."""
        return self._twin(_is_streamed=True)


class AsyncClient(Connection[httpx2.AsyncClient]):
    """An asynchronous client, for asyncio and trio; belongs to one event loop at a time."""

    def __init__(
        self,
        config: ClientConfig,
        *,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(config, httpx2.AsyncClient, http_client, options)

    async def call(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> Any:
        """Do one call."""
        if self._is_streamed:
            return self.stream(operation, request, params)
        # All that a call needs is loaded by the first one, not with the client.
        from .call import Call, called, called_raw

        http, settings = self._opened()
        start = called_raw if self._is_raw else called
        return await self._run(
            http, start(Call(settings, http.cookies, operation, request, params))
        )

    def page(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> Any:
        """Prepare the call for the first page of an operation with pages, and give it as `AsyncPages`."""
        from ..pagination.pages import AsyncPage, AsyncPages
        from ..pagination.paging import Following
        from .raw_response import RawResponse

        async def fetch(following: Following) -> Turn:
            reply, read = await self._asked(operation, following)
            return read(reply)

        async def first() -> Any:
            reply, read = await self._asked(operation, Following(request, params))
            if self._is_raw:
                return RawResponse[Any](
                    reply, lambda reply: AsyncPage[Any, Any](read(reply), fetch)
                )
            return AsyncPage[Any, Any](read(reply), fetch)

        return AsyncPages[Any, Any](first)

    async def _asked(
        self, operation: Operation, following: Following
    ) -> tuple[Reply, Callable[[Reply], Turn]]:
        from .call import Call, called_page

        http, settings = self._opened()
        call = Call(
            settings,
            http.cookies,
            operation,
            following.request,
            {**following.params},
            following.url,
        )
        answer: tuple[Reply, Callable[[Reply], Turn]] = await self._run(
            http, called_page(call, following.trail)
        )
        return answer

    @asynccontextmanager
    async def stream(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> AsyncGenerator[AsyncDownload]:
        """Do one call and give its answer before the body is read."""
        from ..streaming.download import AsyncDownload
        from .call import Call, streamed

        http, settings = self._opened()
        exchange, response = await self._run(
            http, streamed(Call(settings, http.cookies, operation, request, params))
        )
        try:
            yield AsyncDownload(exchange, response)
        finally:
            await response.aclose()

    def call_lines(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> Any:
        """Prepare a call whose answer comes in JSON lines, and give it as a `AsyncLineStream`."""
        from ..streaming.item_streams import AsyncLineStream

        return AsyncLineStream[Any](
            operation, self._streamer(operation, request, params), pause
        )

    def call_events(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> Any:
        """Prepare a call whose answer comes in server-sent events, and give it as an `AsyncEventStream`."""
        from ..streaming.item_streams import AsyncEventStream

        return AsyncEventStream[Any](
            operation, self._streamer(operation, request, params), pause
        )

    def call_or_stream(
        self,
        whole: Operation,
        streamed: Operation,
        request: object,
        params: dict[str, Any],
    ) -> Any:
        """Do one call, or prepare one whose answer comes item by item where the arguments ask for a stream."""
        from ..streaming.stream_option import stream_asked

        wanted, request, params = stream_asked(streamed, request, params)
        if not wanted:
            return self.call(whole, request, params)
        lines = streamed.streaming is not None and streamed.streaming.kind == "lines"
        start = self.call_lines if lines else self.call_events
        return start(streamed, request, params)

    def _streamer(
        self, operation: Operation, request: object, params: dict[str, Any]
    ) -> Callable[[str, float], Awaitable[tuple[Exchange, httpx2.Response]]]:
        from .call import Call, resumed, streamed

        async def connect(
            last_id: str, started: float
        ) -> tuple[Exchange, httpx2.Response]:
            http, settings = self._opened()
            call = Call(
                settings,
                http.cookies,
                operation,
                request,
                resumed(params, last_id),
                started=started,
            )
            opened: tuple[Exchange, httpx2.Response] = await self._run(
                http, streamed(call)
            )
            return opened

        return connect

    async def _run(self, http: httpx2.AsyncClient, flow: Flow) -> Any:
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
                    return await sent_async(http, step)
                async with within(deadline):
                    response = await sent_async(http, step)
                if stream:
                    response.stream = AsyncDeadline(response.stream, deadline)
                return response
            case Sleep(seconds):
                await pause(seconds)
                return None
            case Locked(flight, steps, deadline):
                async with queued(flight, deadline):
                    return await self._run(http, steps())
            case Ask(function, arguments):
                answer = function(*arguments)
                if inspect.isawaitable(answer):
                    answer = cast("object", await answer)
                return answer

    async def aclose(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was given."""
        http = self._released()
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

    def raw(self) -> Self:
        """Give a twin whose calls give a `RawResponse`."""
        return self._twin(_is_raw=True)

    def streamed(self) -> Self:
        """Give a twin whose calls give an `AsyncDownload` to be entered with ``async with``."""
        return self._twin(_is_streamed=True)
