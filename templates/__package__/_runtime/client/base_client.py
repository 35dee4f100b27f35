"""Base client: what the synchronous and the asynchronous client have in common."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Never, Self, TypeVar, Unpack, cast

import httpx2

from ..options import check_options
from ..transport.log import set_up_logger
from .connection import Connection, complete_settings
from .settings import (
    ClientOptions,
    make_settings,
    merge_options,
    move_shared_arguments,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..request import Request
    from .config import ClientConfig
    from .settings import Settings

ConnectionT = TypeVar("ConnectionT", bound=Connection[Any])

PUBLIC_NAMES = (
    "aclose",
    "base_url",
    "close",
    "send",
    "to_curl",
    "with_options",
    "with_raw_response",
    "with_streaming_response",
)
"""What every client has besides its groups and methods, which are never called so."""


class BaseClient(Generic[ConnectionT]):
    """What both clients have in common: a configuration, the options of their user, and a connection."""

    _connection: ConnectionT

    def _set_up(self, config: ClientConfig, options: ClientOptions) -> Settings:
        """Read the options, and give the settings that follow from them."""
        set_up_logger(config.package, config.env_prefix)
        check_options(cast("Mapping[str, object]", options))
        self._config = config
        self._options = options
        self._is_twin = False
        return make_settings(config, options)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    def __copy__(self) -> Self:
        return self._make_twin()

    def __reduce__(self) -> Never:
        msg = f"a {type(self).__name__} cannot be pickled or copied deeply: make one in each process"
        raise TypeError(msg)

    @property
    def base_url(self) -> str:
        """The URL that all paths are appended to, without user info."""
        url = httpx2.URL(self._connection.settings.base_url)
        return str(url.copy_with(userinfo=b"")) if url.userinfo else str(url)

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Give a client with other options on the same connections; closing it closes nothing.

        With other credentials it has a cookie jar of its own, so that no session becomes another user's. Raises
        TypeError for an option that there is not.
        """
        check_options(cast("Mapping[str, object]", options))
        moved = move_shared_arguments(self._config, options)
        joined = merge_options(self._options, moved)
        connection = self._connection
        others = bool(options.get("credentials"))
        earlier = None if others else connection.settings
        settings = make_settings(self._config, joined, earlier)
        return self._make_twin(
            _options=joined,
            _connection=connection.with_settings(settings, own_cookies=others),
        )

    def to_curl(self, request: Request[Any, Any], /) -> str:
        """Give a request as a command of curl, its secrets masked; nothing is sent, and no token fetched."""
        from .curl import write_curl

        http = self._connection.pool.open()
        settings = complete_settings(self._connection.settings, http)
        return write_curl(request, settings)

    def _make_twin(self, **changes: object) -> Self:
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
