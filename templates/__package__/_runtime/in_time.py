"""In time: the blocking parts of the synchronous client, ended when the time for the whole call is over.

A socket's own timeout starts anew with every octet, so that a server could go on forever.
"""

from __future__ import annotations

import contextvars
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import cast

import httpx2

_LATE = "the time for the whole call is over"


class _Task(threading.Thread):
    """A request that is sent in a thread of its own, which may be left behind."""

    def __init__(self, send: Callable[[], httpx2.Response]) -> None:
        super().__init__(name="deadline", daemon=True)
        self._send = send
        self._context = contextvars.copy_context()
        self._lock = threading.Lock()
        self._left = False
        self._outcome: httpx2.Response | BaseException | None = None

    def run(self) -> None:
        """Send; nobody is there any more to close what comes too late."""
        outcome: httpx2.Response | BaseException
        try:
            outcome = self._context.run(self._send)
        except BaseException as error:
            outcome = error
        with self._lock:
            self._outcome = outcome
            left = self._left
        if left and isinstance(outcome, httpx2.Response):
            outcome.close()

    def wait(self, deadline: float) -> httpx2.Response:
        """Give the answer, or leave."""
        try:
            self.join(max(0.0, deadline - time.monotonic()))
        finally:
            with self._lock:
                self._left = self._outcome is None
        match self._outcome:
            case None:
                raise httpx2.ReadTimeout(_LATE)
            case httpx2.Response() as response:
                return response
            case error:
                raise error


def in_time(send: Callable[[], httpx2.Response], deadline: float) -> httpx2.Response:
    """Send a request, and give up at a time of `time.monotonic`; raises what ``send`` does, and httpx2.ReadTimeout."""
    task = _Task(send)
    task.start()
    return task.wait(deadline)


class SyncDeadline(httpx2.SyncByteStream):
    """A body that is given up at a time of `time.monotonic`, also while the server is silent."""

    def __init__(self, response: httpx2.Response, deadline: float) -> None:
        self._stream = cast("httpx2.SyncByteStream", response.stream)
        self._network: object = response.extensions.get("network_stream")
        self._deadline = deadline
        self._lock = threading.Lock()
        self._done = False

    def __iter__(self) -> Iterator[bytes]:
        left = max(0.0, self._deadline - time.monotonic())
        watch = threading.Timer(left, self._cut)
        watch.daemon = True
        watch.start()
        try:
            for chunk in self._stream:
                if time.monotonic() >= self._deadline:
                    raise httpx2.ReadTimeout(_LATE)
                yield chunk
        except httpx2.RequestError as error:
            if time.monotonic() >= self._deadline:
                raise httpx2.ReadTimeout(_LATE) from error
            raise
        finally:
            watch.cancel()
            with self._lock:
                self._done = True

    def _cut(self) -> None:
        """Wake up a read that waits for the server."""
        find = getattr(self._network, "get_extra_info", None)
        connection: object = find("socket") if callable(find) else None
        if isinstance(connection, socket.socket):
            # Once the body is read, the connection may be somebody else's.
            with self._lock, suppress(OSError):
                if not self._done:
                    connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        self._stream.close()
