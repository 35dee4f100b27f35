"""Deadline: the total time of a call, enforced on the blocking parts of the synchronous client.

A socket's own timeout restarts with every byte, so that a slow server could block forever. Hence each read and write of
a connection gets no more than what is left of its call's time. Its network stream is known from the ``trace`` extension
of httpx2 when it is opened, or else from an earlier answer. What knows no such streams (somebody's own transport, the
look-up of a host name) cannot be interrupted; it is left to a thread, which closes what comes too late.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar, copy_context
from typing import Any, cast

import httpx2

from .receiving import send
from .steps import Send

_LATE = "the time for the whole call is over"
# By so much a connection that ends by itself may be late; waiting for it leaves no thread behind.
_GRACE = 0.2
# A write is given up between pieces of this size.
_PIECE = 65_536

_deadline: ContextVar[float | None] = ContextVar("deadline", default=None)


def bound_waits(stream: object) -> None:
    """Limit the waits of a network stream of httpcore2 to the remaining time of its call."""
    members: dict[str, Any] | None = getattr(stream, "__dict__", None)
    if members is None or "read" in members:
        return
    read: Any = getattr(stream, "read", None)
    write: Any = getattr(stream, "write", None)
    if read is not None and write is not None:
        members["read"] = _bound_read(read)
        members["write"] = _bound_write(write)


def _bound_read(read: Callable[..., bytes]) -> Callable[..., bytes]:
    def read_before(max_bytes: int, timeout: float | None = None) -> bytes:
        return read(max_bytes, _shorten(timeout))

    return read_before


def _bound_write(write: Callable[..., None]) -> Callable[..., None]:
    def write_before(buffer: bytes, timeout: float | None = None) -> None:
        if _deadline.get() is None:
            write(buffer, timeout)
            return
        octets = memoryview(buffer)
        for start in range(0, len(octets), _PIECE):
            write(octets[start : start + _PIECE], _shorten(timeout))

    return write_before


def _shorten(timeout: float | None) -> float | None:
    """Shorten a timeout to what is left; raises httpx2.ReadTimeout where nothing is."""
    deadline = _deadline.get()
    if deadline is None:
        return timeout
    remaining = deadline - time.monotonic()
    if remaining <= 0:
        raise httpx2.ReadTimeout(_LATE)
    return remaining if timeout is None else min(timeout, remaining)


def _bound_new_connection(event: str, facts: Mapping[str, object]) -> None:
    """Bound a connection that was just opened, in the clear or encrypted."""
    if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
        bound_waits(facts.get("return_value"))


class _Task(threading.Thread):
    """A request that is sent in a thread of its own, which may be left behind."""

    def __init__(self, send: Callable[[], httpx2.Response], deadline: float) -> None:
        super().__init__(name="deadline", daemon=True)
        self._send = send
        self._deadline = deadline
        self._context = copy_context()
        self._lock = threading.Lock()
        self._abandoned = False
        self._outcome: httpx2.Response | BaseException | None = None

    def run(self) -> None:
        """Send, and close a response that comes too late."""
        outcome: httpx2.Response | BaseException
        self._context.run(_deadline.set, self._deadline)
        try:
            outcome = self._context.run(self._send)
        except BaseException as error:
            outcome = error
        with self._lock:
            self._outcome = outcome
            is_abandoned = self._abandoned
        if is_abandoned and isinstance(outcome, httpx2.Response):
            outcome.close()

    def wait(self) -> httpx2.Response:
        """Give the answer, or leave."""
        try:
            self.join(max(0.0, self._deadline - time.monotonic()) + _GRACE)
        finally:
            with self._lock:
                self._abandoned = self._outcome is None
        match self._outcome:
            case None:
                raise httpx2.ReadTimeout(_LATE)
            case httpx2.Response() as response:
                return response
            case error:
                raise error


def send_before(http: httpx2.Client, step: Send, deadline: float) -> httpx2.Response:
    """Send a request, and give up at a time of `time.monotonic`; raises what ``send`` does, and httpx2.ReadTimeout."""
    request = step.request
    request.extensions.setdefault("trace", _bound_new_connection)
    task = _Task(lambda: send(http, step), deadline)
    task.start()
    response = task.wait()
    if step.stream:
        response.stream = SyncDeadline(response, deadline)
    return response


class SyncDeadline(httpx2.SyncByteStream):
    """A body that is given up at a time of `time.monotonic`, also while the server is silent."""

    def __init__(self, response: httpx2.Response, deadline: float) -> None:
        bound_waits(response.extensions.get("network_stream"))
        self._stream = cast("httpx2.SyncByteStream", response.stream)
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        chunks = iter(self._stream)
        while True:
            before = _deadline.set(self._deadline)
            try:
                chunk = next(chunks, None)
            finally:
                _deadline.reset(before)
            if chunk is None:
                return
            if time.monotonic() >= self._deadline:
                raise httpx2.ReadTimeout(_LATE)
            yield chunk

    def close(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        self._stream.close()
