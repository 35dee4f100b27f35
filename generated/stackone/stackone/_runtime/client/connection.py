"""Connection: what both clients are made of; settings, and the HTTP client behind them."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Never, Self, TypeVar, Unpack, cast
from weakref import WeakSet

import httpx2

from ..errors import SDKError
from ..options import check
from ..transport.body_streams import running_loop
from ..transport.log import set_up
from .settings import ClientOptions, Settings, merged, settings_of, spelled

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping

    from .config import ClientConfig

HttpT = TypeVar("HttpT", bound=httpx2.Client | httpx2.AsyncClient)


class Pool(Generic[HttpT]):
    """The HTTP client behind one client and its twins; made on the first call."""

    def __init__(self, kind: type[HttpT], given: HttpT | None) -> None:
        # Not every caller has a type checker.
        if given is not None and not isinstance(cast("object", given), kind):
            other = type(given)
            msg = f"http_client must be an httpx2.{kind.__name__}, not {other.__module__}.{other.__qualname__}"
            raise TypeError(msg)
        self._kind = kind
        self._http = given
        self._owned = given is None
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
            http = self._made()
        if http is None or self._closed or http.is_closed:
            msg = "the client is closed"
            raise SDKError(msg)
        return http

    def _made(self) -> HttpT:
        """Make the HTTP client, or a new one where the event loop of the last one is closed."""
        # Reading the system's certificates is slow; a client that is never used need not.
        with self._lock:
            http = self._http
            if http is None or (self._loop is not None and self._loop.is_closed()):
                cookies = None if http is None else http.cookies
                http = self._http = self._kind(cookies=cookies)
                if self._kind is httpx2.AsyncClient:
                    self._loop = running_loop()
            return http

    def forked(self) -> None:
        """Leave the connections to the process that this one was forked from: two cannot share them."""
        self._lock = threading.Lock()
        if self._owned and self._http is not None:
            # Not even closed, which other processes would notice.
            self._left.append(self._http)
            self._http = None

    def release(self) -> HttpT | None:
        """Count as closed, and give the HTTP client where it is to be closed with this."""
        self._closed = True
        gone = self._loop is not None and self._loop.is_closed()
        return self._http if self._owned and not gone else None


_pools: WeakSet[Pool[Any]] = WeakSet()


def _forked() -> None:
    for pool in tuple(_pools):
        pool.forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


class Connection(Generic[HttpT]):
    """What both clients are made of."""

    def __init__(
        self,
        config: ClientConfig,
        kind: type[HttpT],
        http_client: HttpT | None,
        options: ClientOptions,
    ) -> None:
        set_up(config.package, config.env_prefix)
        check(cast("Mapping[str, object]", options))
        self._config = config
        self._options = options
        self._settings = settings_of(config, options)
        self._ready: Settings | None = None
        self._pool: Pool[HttpT] = Pool(kind, http_client)
        self._is_twin = False
        self._is_raw = False
        self._is_streamed = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    def __copy__(self) -> Self:
        return self._twin()

    def __reduce__(self) -> Never:
        msg = f"a {type(self).__name__} cannot be pickled or copied deeply: make one in each process"
        raise TypeError(msg)

    @property
    def base_url(self) -> str:
        """The URL that all paths are appended to, without user info."""
        url = httpx2.URL(self._settings.base_url)
        return str(url.copy_with(userinfo=b"")) if url.userinfo else str(url)

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Give a client with other options on the same connections; closing it closes nothing.

        Raises TypeError for an option that there is not.
        """
        check(cast("Mapping[str, object]", options))
        joined = merged(self._options, spelled(self._config, options))
        earlier = None if options.get("credentials") else self._settings
        settings = settings_of(self._config, joined, earlier)
        return self._twin(_options=joined, _settings=settings, _ready=None)

    def _twin(self, **changes: object) -> Self:
        kind = type(self)
        twin = kind.__new__(kind)
        # The groups are cached properties, and each belongs to its own client.
        twin.__dict__.update(
            {
                name: value
                for name, value in self.__dict__.items()
                if not isinstance(getattr(kind, name, None), cached_property)
            }
        )
        twin.__dict__.update(changes, _is_twin=True)
        return twin

    def _opened(self) -> tuple[HttpT, Settings]:
        http = self._pool.open()
        settings = self._ready
        if settings is None:
            settings = self._ready = _ready(self._settings, http)
        return http, settings

    def _released(self) -> HttpT | None:
        return None if self._is_twin else self._pool.release()


def _ready(settings: Settings, http: httpx2.Client | httpx2.AsyncClient) -> Settings:
    """Put the HTTP client's own headers under the client's, and see whether it authenticates."""
    headers = {name.lower(): (name, value) for name, value in http.headers.raw}
    agent = headers.get(b"user-agent")
    if agent is None or agent[1].startswith(b"python-httpx2/"):
        headers[b"user-agent"] = (b"User-Agent", settings.config.user_agent.encode())
    signs = http.auth is not None or bool(httpx2.URL(settings.base_url).userinfo)
    return replace(settings, headers=headers | settings.headers, signs=signs)
