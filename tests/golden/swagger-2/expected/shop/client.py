"""The clients of the API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._runtime.client.client import AsyncClient, Client
from ._runtime.client.config import ClientConfig
from ._runtime.errors import StatusError
from ._runtime.transport.hooks import Hooks
from ._runtime.options import Timeout, TimeoutInput
from ._runtime.auth.credentials import Basic, Scheme, Secret
from ._runtime.transport.server import Server

if TYPE_CHECKING:
    from .resources.bikes import AsyncBikesResource, BikesResource


def _errors() -> Mapping[str, type[StatusError]]:
    from .errors import BY_STATUS

    return BY_STATUS


CONFIG = ClientConfig(
    package="shop",
    user_agent="shop/0.1.0",
    env_prefix="SHOP",
    servers=(Server("https://shop.example/v1"),),
    security=(("login",),),
    schemes={
        "login": Scheme("basic", env=("SHOP_USERNAME", "SHOP_PASSWORD")),
    },
    errors=_errors,
)


class Shop(Client):
    """Client of the Shop API."""

    def __init__(
        self,
        *,
        username: Secret | None = None,
        password: Secret | None = None,
        base_url: str | None = None,
        server: str | int | None = None,
        server_variables: Mapping[str, str] | None = None,
        timeout: TimeoutInput = Timeout(),
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        hooks: Hooks | None = None,
        lenient: bool = False,
        http_client: httpx2.Client | None = None,
    ) -> None:
        """Make a client; connections are opened with the first call.

        Args:
            username: The user name. A text, or a callable that gives it anew for
                every call. Read from SHOP_USERNAME if None.
            password: The password; empty where it is not given. A text, or a
                callable that gives it anew for every call. Read from SHOP_PASSWORD if
                None.
            base_url: Where the API is; read from SHOP_BASE_URL if None, else the
                first documented server.
            server: Another documented server, by name or position.
            server_variables: Values for the placeholders of the server's URL.
            timeout: Seconds for each phase of a call, or a `Timeout`; None waits forever.
            max_retries: Further attempts after the first.
            headers: Sent with every call.
            hooks: Called before, after and between attempts.
            lenient: Log an answer that does not match its type, and give it as far as it does.
            http_client: Your own client of httpx2, which you then close yourself.
        """
        super().__init__(
            CONFIG,
            credentials={
                "login": Basic(username, password),
            },
            base_url=base_url,
            server=server,
            server_variables=server_variables,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            hooks=hooks,
            lenient=lenient,
            http_client=http_client,
        )

    @cached_property
    def bikes(self) -> BikesResource:
        """The operations of bikes."""
        from .resources.bikes import BikesResource

        return BikesResource(self)


class AsyncShop(AsyncClient):
    """Asynchronous client of the Shop API."""

    def __init__(
        self,
        *,
        username: Secret | None = None,
        password: Secret | None = None,
        base_url: str | None = None,
        server: str | int | None = None,
        server_variables: Mapping[str, str] | None = None,
        timeout: TimeoutInput = Timeout(),
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        hooks: Hooks | None = None,
        lenient: bool = False,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        """Make a client; connections are opened with the first call.

        Args:
            username: The user name. A text, or a callable that gives it anew for
                every call. Read from SHOP_USERNAME if None.
            password: The password; empty where it is not given. A text, or a
                callable that gives it anew for every call. Read from SHOP_PASSWORD if
                None.
            base_url: Where the API is; read from SHOP_BASE_URL if None, else the
                first documented server.
            server: Another documented server, by name or position.
            server_variables: Values for the placeholders of the server's URL.
            timeout: Seconds for each phase of a call, or a `Timeout`; None waits forever.
            max_retries: Further attempts after the first.
            headers: Sent with every call.
            hooks: Called before, after and between attempts.
            lenient: Log an answer that does not match its type, and give it as far as it does.
            http_client: Your own client of httpx2, which you then close yourself.
        """
        super().__init__(
            CONFIG,
            credentials={
                "login": Basic(username, password),
            },
            base_url=base_url,
            server=server,
            server_variables=server_variables,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            hooks=hooks,
            lenient=lenient,
            http_client=http_client,
        )

    @cached_property
    def bikes(self) -> AsyncBikesResource:
        """The operations of bikes."""
        from .resources.bikes import AsyncBikesResource

        return AsyncBikesResource(self)
