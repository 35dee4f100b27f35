"""Client: the synchronous client, its groups, and how it does the steps of a call.

A generated client is a subclass that passes its `ClientConfig` and its credentials to ``__init__`` and adds its groups
as cached properties; a generated method does ``return self._call(OPERATION, arguments)``.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import Coroutine, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, Unpack, cast, overload

import httpx2

from ..transport.deadline import bound_waits, send_before
from ..transport.receiving import read_response
from ..transport.steps import Ask, Flow, Locked, Send, Sleep, Step
from .base_client import BaseClient
from .connection import Connection, Pool
from .method_names import name_methods

if TYPE_CHECKING:
    from ..models.model import Model
    from ..operation import Operation
    from ..options import CallOptions
    from ..pagination.paging import Following, PageData
    from ..request import Request, StreamRequest
    from ..streaming.download import Download
    from ..transport.attempts import Exchange
    from .config import ClientConfig
    from .raw_response import RawResponse
    from .settings import ClientOptions

ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")


class SyncConnection(Connection[httpx2.Client]):
    """What a synchronous client and its groups call through; may be shared between threads."""

    def run(self, http: httpx2.Client, flow: Flow) -> Any:
        """Do the steps of a call, and give its outcome."""
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
            case Send():
                return self._send(http, step)
            case Sleep(seconds):
                time.sleep(seconds)
                return None
            case Locked(flight, steps, deadline):
                remaining = (
                    -1 if deadline is None else max(0, deadline - time.monotonic())
                )
                if not flight.lock.acquire(timeout=remaining):
                    raise TimeoutError
                try:
                    return self.run(http, steps())
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

    @staticmethod
    def _send(http: httpx2.Client, step: Send) -> httpx2.Response:
        request = step.request
        if not isinstance(request.stream, httpx2.SyncByteStream):
            msg = "an asynchronous iterator needs the asynchronous client"
            raise TypeError(msg)
        if step.deadline is not None:
            return send_before(http, step, step.deadline)
        response = http.send(
            request, stream=True, follow_redirects=False, **step.options
        )
        # A later call on this connection may have a deadline.
        network = response.extensions.get("network_stream")
        if network is not None and "read" not in vars(network):
            bound_waits(network)
        if step.stream:
            return response
        headers = response.headers
        length = headers.get("content-length", "")
        if (
            "content-encoding" in headers
            or not length.isdecimal()
            or int(length) > step.max_body
        ):
            return read_response(response, step.max_body)
        try:
            response.read()
        except BaseException:
            response.close()
            raise
        return response

    def fetch(
        self,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        request: Model | None = None,
    ) -> Any:
        """Do one call, and give what its methods give in this mode."""
        if self.mode == "streamed":
            return self.open_download(operation, arguments, request)
        http, exchange = self.begin(operation, arguments, request)
        response = self.run(http, self.perform(exchange))
        if self.mode == "parsed":
            return exchange.read(exchange.make_reply(response, response.content))
        return exchange.make_raw_response(response, exchange.read)

    def fetch_page(
        self,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        request: Model | None = None,
    ) -> Any:
        """Do one call for the first page of an operation with pages, and give it as a `Page`."""
        from ..pagination.pages import Page
        from ..pagination.paging import Following
        from .call import read_page

        def fetch(following: Following) -> PageData:
            exchange, response = self._ask_for_page(operation, following)
            return read_page(exchange, response, following.trail)

        first = Following(request, arguments)
        exchange, response = self._ask_for_page(operation, first)
        if self.mode == "raw":
            return exchange.make_raw_response(
                response,
                lambda _: Page[Any, Any](
                    read_page(exchange, response, first.trail), fetch
                ),
            )
        return Page[Any, Any](read_page(exchange, response, first.trail), fetch)

    def _ask_for_page(
        self, operation: Operation[Any, Any], following: Following
    ) -> tuple[Exchange, httpx2.Response]:
        http, exchange = self.begin(
            operation, following.arguments, following.request, url=following.url
        )
        return exchange, self.run(http, self.perform(exchange))

    @contextmanager
    def open_download(
        self,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        request: Model | None = None,
    ) -> Generator[Download]:
        """Do one call and give its answer before the body is read."""
        from ..streaming.download import Download

        http, exchange = self.begin(operation, arguments, request, stream=True)
        response = self.run(http, self.perform(exchange))
        try:
            yield Download(exchange, response)
        finally:
            response.close()

    def prepare_stream(
        self,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        request: Model | None = None,
    ) -> Any:
        """Prepare a call whose answer comes item by item, and give it as an `EventStream` or a `LineStream`."""
        from ..streaming.item_streams import EventStream, LineStream, resume_after

        def connect(last_id: str, started: float) -> tuple[Exchange, httpx2.Response]:
            resumed = resume_after(arguments, last_id)
            http, exchange = self.begin(
                operation, resumed, request, started=started, stream=True
            )
            response: httpx2.Response = self.run(http, self.perform(exchange))
            return exchange, response

        streaming = operation.streaming
        max_item = self.settings.max_item
        if streaming is not None and streaming.kind == "lines":
            return LineStream[Any](operation, connect, time.sleep, max_item)
        return EventStream[Any](operation, connect, time.sleep, max_item)


class Resource:
    """A group of the synchronous client's methods; ``path`` is where a caller finds it (``lms``)."""

    _connection: SyncConnection

    def __init_subclass__(cls, path: str | None = None) -> None:
        if path is not None:
            name_methods(cls, path)

    def __init__(self, client: Resource) -> None:
        self._connection = client._connection

    def _call(
        self, operation: Operation[ResultT, Any], arguments: dict[str, Any]
    ) -> ResultT:
        """Do one call."""
        connection = self._connection
        if connection.mode != "parsed":
            other: Any = connection.fetch(operation, arguments)
            return cast("ResultT", other)
        http, exchange = connection.begin(operation, arguments)
        response = connection.run(http, connection.perform(exchange))
        reply = exchange.make_reply(response, response.content)
        return cast("ResultT", exchange.read(reply))

    def _page(
        self, operation: Operation[ResultT, Any], arguments: dict[str, Any]
    ) -> ResultT:
        """Do one call for the first page of an operation with pages."""
        page: ResultT = self._connection.fetch_page(operation, arguments)
        return page

    def _events(
        self, operation: Operation[ResultT, Any], arguments: dict[str, Any]
    ) -> ResultT:
        """Prepare a call whose answer comes in server-sent events."""
        stream: ResultT = self._connection.prepare_stream(operation, arguments)
        return stream

    def _lines(
        self, operation: Operation[ResultT, Any], arguments: dict[str, Any]
    ) -> ResultT:
        """Prepare a call whose answer comes in JSON lines."""
        stream: ResultT = self._connection.prepare_stream(operation, arguments)
        return stream

    def _call_or_stream(
        self,
        operation: Operation[ResultT, Any],
        stream: Operation[StreamT, Any],
        arguments: dict[str, Any],
    ) -> ResultT | StreamT:
        """Do one call, or prepare one whose answer comes item by item where the arguments ask for a stream."""
        from ..streaming.stream_option import take_stream_option

        if take_stream_option(stream, arguments):
            return self._events(stream, arguments)
        return self._call(operation, arguments)


class Client(BaseClient[SyncConnection], Resource):
    """A synchronous client; may be shared between threads."""

    def __init__(
        self,
        config: ClientConfig,
        *,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        settings = self._set_up(config, options)
        self._connection = SyncConnection(Pool(httpx2.Client, http_client), settings)

    @overload
    def send(
        self,
        request: StreamRequest[Any, Any, StreamT, Any],
        /,
        *,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> StreamT: ...
    @overload
    def send(
        self,
        request: Request[ResultT, Any],
        /,
        *,
        stream: Literal[False] = ...,
        **options: Unpack[CallOptions],
    ) -> ResultT: ...
    def send(
        self,
        request: Request[Any, Any],
        /,
        *,
        stream: bool = False,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a request, and give what the method of its operation gives."""
        return _send(self._connection, request, {**options}, stream=stream)

    @cached_property
    def with_raw_response(self) -> ClientWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return ClientWithStreamingResponse(self)

    def close(self) -> None:
        """Close the connections, unless they belong to an HTTP client that was given."""
        http = None if self._is_twin else self._connection.pool.release()
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


def _send(
    connection: SyncConnection,
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
        return connection.fetch_page(operation, options, request)
    return connection.fetch(operation, options, request)


class WithRawResponse(Resource):
    """A group's methods, each giving a `RawResponse`."""

    def __init__(self, group: Resource) -> None:
        self._connection = group._connection.in_mode("raw")  # noqa: SLF001 - it is one


class WithStreamingResponse(Resource):
    """A group's methods that download, each giving the body as it arrives."""

    def __init__(self, group: Resource) -> None:
        self._connection = group._connection.in_mode(  # noqa: SLF001 - it is one
            "streamed"
        )


class ClientWithRawResponse(WithRawResponse):
    """The client's own methods, each giving a `RawResponse`."""

    def send(
        self, request: Request[ResultT, Any], /, **options: Unpack[CallOptions]
    ) -> RawResponse[ResultT]:
        """Send a request, and give the answer as it came."""
        answer: RawResponse[ResultT] = _send(
            self._connection, request, {**options}, stream=False
        )
        return answer


class ClientWithStreamingResponse(WithStreamingResponse):
    """The client's own methods that download, each giving the body as it arrives."""

    def send(
        self, request: Request[Any, Any], /, **options: Unpack[CallOptions]
    ) -> AbstractContextManager[Download]:
        """Send a request, and give what is to be entered with ``with``."""
        from ..operation import operation_of

        return self._connection.open_download(
            operation_of(request), {**options}, request
        )
