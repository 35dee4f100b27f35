"""Connection: settings, and the HTTP client behind them; what a client and its groups call through."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar, cast
from weakref import WeakSet

import httpx2

from ..errors import SDKError
from ..record import replace
from ..transport.tls import shared_context

if TYPE_CHECKING:
    import asyncio

    from ..models.model import Model
    from ..operation import Operation
    from ..transport.attempts import Exchange
    from ..transport.steps import Flow
    from .settings import Settings

HttpT = TypeVar("HttpT", bound=httpx2.Client | httpx2.AsyncClient)
Mode = Literal["parsed", "raw", "streamed"]
"""What methods give: the result, a `RawResponse`, or the means to download."""


class Pool(Generic[HttpT]):
    """The HTTP client behind one client and its twins; made on the first call."""

    def __init__(self, kind: type[HttpT], http: HttpT | None) -> None:
        # Not every caller has a type checker.
        if http is not None and not isinstance(cast("object", http), kind):
            other = type(http)
            msg = f"http_client must be an httpx2.{kind.__name__}, not {other.__module__}.{other.__qualname__}"
            raise TypeError(msg)
        self._kind = kind
        self._http = http
        self._owned = http is None
        self._closed = False
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._left: list[HttpT] = []
        _pools.add(self)

    def open(self) -> HttpT:
        """Give the HTTP client; raises SDKError once it is closed."""
        http = self._http
        if self._loop is not None and self._loop.is_closed():
            http = None  # its connections went with their event loop
        if http is None and not self._closed:
            http = self._make_http()
        if http is None or self._closed or http.is_closed:
            msg = "the client is closed"
            raise SDKError(msg)
        return http

    def _make_http(self) -> HttpT:
        """Make the HTTP client, or a new one where the event loop of the last one is closed."""
        with self._lock:
            http = self._http
            if http is None or (self._loop is not None and self._loop.is_closed()):
                cookies = None if http is None else http.cookies
                http = self._http = self._kind(cookies=cookies, verify=shared_context())
                if self._kind is httpx2.AsyncClient:
                    from ..transport.body_streams import running_loop

                    self._loop = running_loop()
            return http

    def leave_to_parent(self) -> None:
        """Leave the connections to the process that this one was forked from: two cannot share them."""
        self._lock = threading.Lock()
        if self._owned and self._http is not None:
            # Not even closed, which other processes would notice.
            self._left.append(self._http)
            self._http = None

    def release(self) -> HttpT | None:
        """Count as closed, and give the HTTP client where it is to be closed with this."""
        self._closed = True
        loop_is_closed = self._loop is not None and self._loop.is_closed()
        return self._http if self._owned and not loop_is_closed else None


class TwinPool(Pool[HttpT]):
    """The connections of another pool, with a cookie jar of its own: for calls in another user's name."""

    def __init__(self, parent: Pool[HttpT]) -> None:
        self._parent = parent
        self._source: HttpT | None = None
        self._twin: HttpT | None = None
        self._lock = threading.Lock()
        _pools.add(self)

    def open(self) -> HttpT:
        """Give an HTTP client that shares the connections; raises SDKError once the parent is closed."""
        source = self._parent.open()
        with self._lock:
            twin = self._twin
            if twin is None or self._source is not source:
                cookies = httpx2.Cookies() if twin is None else twin.cookies
                twin = copy(source)
                twin.cookies = cookies
                self._source, self._twin = source, twin
            return twin

    def leave_to_parent(self) -> None:
        """Take nothing from the process that this one was forked from: the parent pool has new connections."""
        self._lock = threading.Lock()

    def release(self) -> HttpT | None:
        """Leave the connections to the parent."""
        return None


_pools: WeakSet[Pool[Any]] = WeakSet()


def _leave_all_to_parent() -> None:
    for pool in tuple(_pools):
        pool.leave_to_parent()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave_all_to_parent)


class Connection(Generic[HttpT]):
    """What a client and its groups call through."""

    def __init__(
        self, pool: Pool[HttpT], settings: Settings, mode: Mode = "parsed"
    ) -> None:
        self.pool = pool
        self.settings = settings
        self.mode: Mode = mode
        self._ready: Settings | None = None

    perform: Callable[[Exchange], Flow]
    _make_exchange: type[Exchange]

    def with_settings(self, settings: Settings, *, own_cookies: bool = False) -> Self:
        """Give a twin with other settings and the same connections, perhaps with a cookie jar of its own."""
        pool = TwinPool(self.pool) if own_cookies else self.pool
        return type(self)(pool, settings, self.mode)

    def in_mode(self, mode: Mode) -> Self:
        """Give a twin whose calls give something else."""
        return type(self)(self.pool, self.settings, mode)

    def begin(  # noqa: PLR0913 - a call has that many parts
        self,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        request: Model | None = None,
        *,
        url: str | None = None,
        started: float | None = None,
        stream: bool = False,
    ) -> tuple[HttpT, Exchange]:
        """Give the HTTP client, and the exchange that a call is about to be."""
        http = self.pool.open()
        settings = self._ready
        if settings is None:
            settings = self._prepare(http)
        cookies = http.cookies
        return http, self._make_exchange(
            settings,
            cookies,
            operation,
            arguments,
            request,
            url,
            started,
            stream=stream,
        )

    def _prepare(self, http: HttpT) -> Settings:
        """Load what a call needs: the first one does, not the client."""
        from ..transport.attempts import Exchange
        from .call import perform

        self._make_exchange = Exchange
        self.perform = perform
        settings = self._ready = complete_settings(self.settings, http)
        return settings


def complete_settings(
    settings: Settings, http: httpx2.Client | httpx2.AsyncClient
) -> Settings:
    """Put the HTTP client's own headers under the client's, and see whether it authenticates."""
    headers = {name.lower(): (name, value) for name, value in http.headers.raw}
    agent = headers.get(b"user-agent")
    if agent is None or agent[1].startswith(b"python-httpx2/"):
        headers[b"user-agent"] = (b"User-Agent", settings.config.user_agent.encode())
    signs = http.auth is not None or bool(httpx2.URL(settings.base_url).userinfo)
    return replace(settings, headers=headers | settings.headers, signs=signs)
