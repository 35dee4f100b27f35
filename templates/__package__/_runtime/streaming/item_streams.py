"""Item streams: an answer that comes item by item; called when its block is entered or its first item is asked for.

An interrupted stream of server-sent events is resumed with ``Last-Event-ID`` where the server gives ids and the call
may be repeated: after a wait that grows with each break, as often as calls are retried while no event comes, and ten
times in a minute while events do.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
    Mapping,
)
from contextlib import aclosing, closing
from math import inf
from types import TracebackType
from typing import Any, Generic, Never, Self, TypeVar, cast

import httpx2
from pydantic import ValidationError

from ..errors import (
    Reply,
    ResponseValidationError,
    SDKError,
    describe_findings,
    list_findings,
)
from ..media_types import matches, media_type
from ..models.json_pointer import add_pointers
from ..operation import Operation
from ..transport.attempts import Exchange
from ..transport.receiving import check_end
from ..transport.retries import DEFAULT_RETRIES
from .event_parsing import Decoder, ItemTooLargeError, ServerEvent, make_decoder

ItemT = TypeVar("ItemT")

# In seconds: no connection follows a broken one sooner, whatever the server asks for.
_SHORTEST_WAIT = 0.5
# A stream that gives events is resumed at most so often in so many seconds.
_MOST_BREAKS = 10
_WINDOW = 60.0

OpenStream = tuple[Exchange, httpx2.Response]


class _Stream:
    """What all streams know: the answer, while it is there, and how far it was read."""

    def __init__(self, operation: Operation[Any, Any], max_item: float) -> None:
        self._operation = operation
        self._decoder: Decoder = make_decoder(operation, self._read_misfit, max_item)
        self._open_stream: OpenStream | None = None
        self._started: float | None = None
        self._breaks = 0
        self._break_times: deque[float] = deque(maxlen=_MOST_BREAKS)

    def __repr__(self) -> str:
        if self._open_stream is None:
            return f"<{type(self).__name__} {self._operation.title}, not open>"
        return f"<{type(self).__name__} [{self.status}] {self._operation.title}>"

    @property
    def status(self) -> int:
        """The status, 200 to 299; raises SDKError before the call is made."""
        return self._response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers of the answer; raises SDKError before the call is made."""
        return self._response.headers

    @property
    def _response(self) -> httpx2.Response:
        return (self._open_stream or self._raise_closed())[1]

    def _resume_point(self) -> tuple[str, float]:
        """Say behind which event to connect, and when the call began, however often it is resumed."""
        if self._started is None:
            self._started = time.monotonic()
        return self._decoder.last_id, self._started

    def _raise_closed(self) -> Never:
        msg = f"{self._operation.title}: the stream is not open"
        raise SDKError(msg)

    def _items(self, pieces: Iterator[bytes]) -> Iterator[object]:
        """Decode; ``pieces`` is one piece, or nothing at the end of the body."""
        decoder = self._decoder
        piece = next(pieces, None)
        try:
            for item in decoder.end() if piece is None else decoder.feed(piece):
                self._breaks = 0
                yield item
        except ItemTooLargeError as error:
            exchange, response = self._open_stream or self._raise_closed()
            problem = f"an item of the stream: {error}"
            reply = exchange.make_reply(response, b"")
            raise ResponseValidationError(problem, reply) from None

    def _read_misfit(
        self, error: ValidationError, text: str, members: Mapping[str, str] | None
    ) -> object:
        """Raise ResponseValidationError for an item, or log it and give what fits."""
        exchange, response = self._open_stream or self._raise_closed()
        errors = list_findings(error)
        if members is None:
            errors = add_pointers(errors, text)
        reply = exchange.make_reply(response, text.encode())
        problem = f"an item of the stream: {describe_findings(errors)}"
        failure = ResponseValidationError(problem, reply, errors)
        if exchange.is_strict:
            raise failure from None
        from ..models.forgiving import WrongKindError, read_item

        shape: Any = self._operation.answers[0].type
        try:
            item = read_item(shape, text, members, self._operation.call)
        except WrongKindError:
            raise failure from None
        exchange.plan.reader.log_misfits(reply, errors, exchange.settings.logger)
        return item

    def _wait(self, exchange: Exchange, error: Exception) -> float:
        """Give the seconds until the stream is resumed; raises the error where it cannot be."""
        self._breaks += 1
        decoder = self._decoder
        wait = None
        if decoder.last_id and (pause := self._choose_pause(time.monotonic())):
            failure = exchange.make_error(error)
            wait = exchange.wait_after(failure, self._breaks - 1, pause)
        if wait is None:
            raise exchange.make_error(error) from error
        decoder.restart()
        return wait

    def _choose_pause(self, now: float) -> float | None:
        """Give the seconds before another connection, more after each of late; None where there were too many."""
        times = self._break_times
        if len(times) == _MOST_BREAKS and now - times[0] < _WINDOW:
            return None
        times.append(now)
        recent = sum(now - time_before < _WINDOW for time_before in times)
        wish = self._decoder.retry or 0
        return max(_SHORTEST_WAIT, wish) + DEFAULT_RETRIES.delay(recent - 1, None)

    def _find_refusal(
        self, exchange: Exchange, response: httpx2.Response
    ) -> Reply | None:
        """Give the start of an answer that is no such stream, None where it is one."""
        media = media_type(response.headers.get("content-type", ""))
        declared = self._operation.answers[0].content_type or "*/*"
        if not media or matches(declared, media):
            return None
        return exchange.make_reply(response, b"")


def _make_refusal(reply: Reply) -> ResponseValidationError:
    media = media_type(reply.headers.get("content-type", ""))
    return ResponseValidationError(f"its content type is {media}", reply)


class _SyncStream(_Stream):
    """The synchronous half of a stream."""

    def __init__(
        self,
        operation: Operation[Any, Any],
        connect: Callable[[str, float], OpenStream],
        pause: Callable[[float], None],
        max_item: float = inf,
    ) -> None:
        super().__init__(operation, max_item)
        self._connect = connect
        self._pause = pause

    def __enter__(self) -> Self:
        self._open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection back, or close it where the stream has not come to its end."""
        if self._open_stream is not None:
            self._response.close()

    def _open(self) -> OpenStream:
        if self._open_stream is None:
            exchange, response = self._open_stream = self._connect(
                *self._resume_point()
            )
            if (reply := self._find_refusal(exchange, response)) is not None:
                response.close()
                raise _make_refusal(reply)
        return self._open_stream

    def _decode(self) -> Generator[object]:
        try:
            while not self._decoder.done:
                exchange, response = self._open()
                try:
                    for piece in response.iter_bytes():
                        yield from self._items(iter((piece,)))
                        if self._decoder.done:
                            return
                    check_end(response)
                except httpx2.RequestError as error:
                    wait = self._wait(exchange, error)
                    response.close()
                    self._open_stream = None
                    self._pause(wait)
                    continue
                except httpx2.StreamError as error:
                    raise exchange.make_error(error) from error
                yield from self._items(iter(()))
                return
        finally:
            self.close()


class _AsyncStream(_Stream):
    """The asynchronous half of a stream."""

    def __init__(
        self,
        operation: Operation[Any, Any],
        connect: Callable[[str, float], Awaitable[OpenStream]],
        pause: Callable[[float], Awaitable[None]],
        max_item: float = inf,
    ) -> None:
        super().__init__(operation, max_item)
        self._connect = connect
        self._pause = pause

    def __await__(self) -> Generator[Any, None, Self]:
        """Make the call, and give the open stream."""
        return self.__aenter__().__await__()

    async def __aenter__(self) -> Self:
        await self._open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Give the connection back, or close it where the stream has not come to its end."""
        if self._open_stream is not None:
            await self._response.aclose()

    async def _open(self) -> OpenStream:
        if self._open_stream is None:
            self._open_stream = await self._connect(*self._resume_point())
            exchange, response = self._open_stream
            if (reply := self._find_refusal(exchange, response)) is not None:
                await response.aclose()
                raise _make_refusal(reply)
        return self._open_stream

    async def _decode(self) -> AsyncGenerator[object]:
        try:
            while not self._decoder.done:
                exchange, response = await self._open()
                try:
                    async for piece in response.aiter_bytes():
                        for item in self._items(iter((piece,))):
                            yield item
                        if self._decoder.done:
                            return
                    check_end(response)
                except httpx2.RequestError as error:
                    wait = self._wait(exchange, error)
                    await response.aclose()
                    self._open_stream = None
                    await self._pause(wait)
                    continue
                except httpx2.StreamError as error:
                    raise exchange.make_error(error) from error
                for item in self._items(iter(())):
                    yield item
                return
        finally:
            await self.aclose()


def resume_after(arguments: Mapping[str, Any], last_id: str) -> Mapping[str, Any]:
    """Give the arguments of a call that resumes after an event (WHATWG HTML, 9.2.4); "" starts at the first."""
    if not last_id:
        return arguments
    arguments = {**arguments, **arguments.get("options", {})}
    arguments.pop("options", None)
    extra = cast("Mapping[str, str]", arguments.get("extra_headers") or {})
    # The header is UTF-8, which an id may need; a line break cannot be in it.
    return {**arguments, "extra_headers": {**extra, "Last-Event-ID": last_id}}


class LineStream(_SyncStream, Generic[ItemT]):
    """An answer in JSON lines; its items can be read once."""

    def __iter__(self) -> Iterator[ItemT]:
        with closing(self._decode()) as items:
            for item in items:
                yield cast("ItemT", item)


class AsyncLineStream(_AsyncStream, Generic[ItemT]):
    """An answer in JSON lines; its items can be read once."""

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async with aclosing(self._decode()) as items:
            async for item in items:
                yield cast("ItemT", item)


class EventStream(_SyncStream, Generic[ItemT]):
    """An answer in server-sent events, which can be read once; iterating gives their data."""

    @property
    def last_event_id(self) -> str:
        """The id of the last event, "" where the server gave none."""
        return self._decoder.last_id

    def __iter__(self) -> Iterator[ItemT]:
        for event in self.events():
            yield event.data

    def events(self) -> Iterator[ServerEvent[ItemT]]:
        """Give the events with their types and ids."""
        with closing(self._decode()) as events:
            for event in events:
                yield cast("ServerEvent[ItemT]", event)


class AsyncEventStream(_AsyncStream, Generic[ItemT]):
    """An answer in server-sent events, which can be read once; iterating gives their data."""

    @property
    def last_event_id(self) -> str:
        """The id of the last event, "" where the server gave none."""
        return self._decoder.last_id

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for event in self.events():
            yield event.data

    async def events(self) -> AsyncIterator[ServerEvent[ItemT]]:
        """Give the events with their types and ids."""
        async with aclosing(self._decode()) as events:
            async for event in events:
                yield cast("ServerEvent[ItemT]", event)
