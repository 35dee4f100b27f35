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
from ._runtime.auth.credentials import ApiKey, Basic, Bearer, OAuth2, Scheme, Secret

if TYPE_CHECKING:
    from .resources.default import AsyncDefaultResource, DefaultResource


def _errors() -> Mapping[str, type[StatusError]]:
    from .errors import BY_STATUS

    return BY_STATUS


CONFIG = ClientConfig(
    package="shop",
    user_agent="shop/0.1.0",
    env_prefix="SHOP",
    servers=(),
    security=(("login",), ("token", "shop"), ()),
    schemes={
        "login": Scheme("basic", env=("SHOP_USERNAME", "SHOP_PASSWORD")),
        "token": Scheme("bearer", env=("SHOP_TOKEN",)),
        "shop": Scheme(
            "apiKey", env=("SHOP_SHOP_API_KEY",), name="X-Shop-Key", location="header"
        ),
        "in_query": Scheme(
            "apiKey", env=("SHOP_IN_QUERY_API_KEY",), name="key", location="query"
        ),
        "cookie": Scheme(
            "apiKey", env=("SHOP_COOKIE_API_KEY",), name="sid", location="cookie"
        ),
        "digest": Scheme("http", env=("SHOP_DIGEST_TOKEN",), prefix="digest"),
        "oauth": Scheme(
            "oauth2",
            env=("SHOP_ACCESS_TOKEN",),
            client_env=("SHOP_CLIENT_ID", "SHOP_CLIENT_SECRET"),
            token_url="https://shop.example/token",
        ),
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
        token: Secret | None = None,
        shop_api_key: Secret | None = None,
        in_query_api_key: Secret | None = None,
        cookie_api_key: Secret | None = None,
        digest_token: Secret | None = None,
        access_token: Secret | None = None,
        client_id: Secret | None = None,
        client_secret: Secret | None = None,
        scopes: tuple[str, ...] = (),
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
            username: The user name. The name and the word. A text, or a callable
                that gives it anew for every call. Read from SHOP_USERNAME if None.
            password: The password; empty where it is not given. The name and the
                word. A text, or a callable that gives it anew for every call. Read from
                SHOP_PASSWORD if None.
            token: The bearer token. Its format is `JWT`. A text, or a callable that
                gives it anew for every call. Read from SHOP_TOKEN if None.
            shop_api_key: The API key. A text, or a callable that gives it anew for
                every call. Read from SHOP_SHOP_API_KEY if None.
            in_query_api_key: The API key. A text, or a callable that gives it anew
                for every call. Read from SHOP_IN_QUERY_API_KEY if None.
            cookie_api_key: The API key. A text, or a callable that gives it anew
                for every call. Read from SHOP_COOKIE_API_KEY if None.
            digest_token: What follows `digest` in the Authorization header. A text,
                or a callable that gives it anew for every call. Read from
                SHOP_DIGEST_TOKEN if None.
            access_token: The access token. A text, or a callable that gives it anew
                for every call. Read from SHOP_ACCESS_TOKEN if None.
            client_id: The client's id, to fetch tokens with. A text, or a callable
                that gives it anew for every call. Read from SHOP_CLIENT_ID if None.
            client_secret: The client's secret, to fetch tokens with. A text, or a
                callable that gives it anew for every call. Read from SHOP_CLIENT_SECRET
                if None.
            scopes: What fetched tokens are asked for; without any the server
                chooses. The API has `read:b`.
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
                "token": Bearer(token),
                "shop": ApiKey(shop_api_key),
                "in_query": ApiKey(in_query_api_key),
                "cookie": ApiKey(cookie_api_key),
                "digest": Bearer(digest_token),
                "oauth": OAuth2(
                    access_token,
                    client_id=client_id,
                    client_secret=client_secret,
                    scopes=scopes,
                ),
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
    def default(self) -> DefaultResource:
        """The operations of default."""
        from .resources.default import DefaultResource

        return DefaultResource(self)


class AsyncShop(AsyncClient):
    """Asynchronous client of the Shop API."""

    def __init__(
        self,
        *,
        username: Secret | None = None,
        password: Secret | None = None,
        token: Secret | None = None,
        shop_api_key: Secret | None = None,
        in_query_api_key: Secret | None = None,
        cookie_api_key: Secret | None = None,
        digest_token: Secret | None = None,
        access_token: Secret | None = None,
        client_id: Secret | None = None,
        client_secret: Secret | None = None,
        scopes: tuple[str, ...] = (),
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
            username: The user name. The name and the word. A text, or a callable
                that gives it anew for every call. Read from SHOP_USERNAME if None.
            password: The password; empty where it is not given. The name and the
                word. A text, or a callable that gives it anew for every call. Read from
                SHOP_PASSWORD if None.
            token: The bearer token. Its format is `JWT`. A text, or a callable that
                gives it anew for every call. Read from SHOP_TOKEN if None.
            shop_api_key: The API key. A text, or a callable that gives it anew for
                every call. Read from SHOP_SHOP_API_KEY if None.
            in_query_api_key: The API key. A text, or a callable that gives it anew
                for every call. Read from SHOP_IN_QUERY_API_KEY if None.
            cookie_api_key: The API key. A text, or a callable that gives it anew
                for every call. Read from SHOP_COOKIE_API_KEY if None.
            digest_token: What follows `digest` in the Authorization header. A text,
                or a callable that gives it anew for every call. Read from
                SHOP_DIGEST_TOKEN if None.
            access_token: The access token. A text, or a callable that gives it anew
                for every call. Read from SHOP_ACCESS_TOKEN if None.
            client_id: The client's id, to fetch tokens with. A text, or a callable
                that gives it anew for every call. Read from SHOP_CLIENT_ID if None.
            client_secret: The client's secret, to fetch tokens with. A text, or a
                callable that gives it anew for every call. Read from SHOP_CLIENT_SECRET
                if None.
            scopes: What fetched tokens are asked for; without any the server
                chooses. The API has `read:b`.
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
                "token": Bearer(token),
                "shop": ApiKey(shop_api_key),
                "in_query": ApiKey(in_query_api_key),
                "cookie": ApiKey(cookie_api_key),
                "digest": Bearer(digest_token),
                "oauth": OAuth2(
                    access_token,
                    client_id=client_id,
                    client_secret=client_secret,
                    scopes=scopes,
                ),
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
    def default(self) -> AsyncDefaultResource:
        """The operations of default."""
        from .resources.default import AsyncDefaultResource

        return AsyncDefaultResource(self)
