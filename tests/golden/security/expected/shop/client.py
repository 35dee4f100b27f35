"""The synchronous client of the API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._config import CONFIG
from ._runtime.auth.credentials import ApiKey, Basic, Bearer, OAuth2, Secret
from ._runtime.client.client import Client
from ._runtime.options import FollowRedirects, ResponseLimits, Timeout, TimeoutInput
from ._runtime.transport.hooks import Hooks

if TYPE_CHECKING:
    from .resources.a import AResource
    from .resources.b import BResource
    from .resources.c import CResource
    from .resources.d import DResource


class Shop(Client, path=""):
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
        token_url: str | None = None,
        base_url: str | None = None,
        server: str | int | None = None,
        server_variables: Mapping[str, str] | None = None,
        timeout: TimeoutInput = Timeout(),
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        hooks: Hooks | None = None,
        strict: bool = False,
        allow_unknown_enum_values: bool = False,
        follow_redirects: FollowRedirects | None = None,
        response_limits: ResponseLimits | None = None,
        http_client: httpx2.Client | None = None,
    ) -> None:
        """Make a client; connections are opened with the first call.

        Args:
            username: The user name. The name and the word. A string, or a callable
                that returns it for every call. Read from SHOP_USERNAME if None.
            password: The password; empty where it is not given. The name and the
                word. A string, or a callable that returns it for every call. Read from
                SHOP_PASSWORD if None.
            token: The bearer token. Its format is `JWT`. A string, or a callable
                that returns it for every call. Read from SHOP_TOKEN if None.
            shop_api_key: The API key. A string, or a callable that returns it for
                every call. Read from SHOP_SHOP_API_KEY if None.
            in_query_api_key: The API key. A string, or a callable that returns it
                for every call. Read from SHOP_IN_QUERY_API_KEY if None.
            cookie_api_key: The API key. A string, or a callable that returns it for
                every call. Read from SHOP_COOKIE_API_KEY if None.
            digest_token: What follows `digest` in the Authorization header. A
                string, or a callable that returns it for every call. Read from
                SHOP_DIGEST_TOKEN if None.
            access_token: The access token. A string, or a callable that returns it
                for every call. Read from SHOP_ACCESS_TOKEN if None.
            client_id: The client's id, to fetch tokens with. A string, or a
                callable that returns it for every call. Read from SHOP_CLIENT_ID if
                None.
            client_secret: The client's secret, to fetch tokens with. A string, or a
                callable that returns it for every call. Read from SHOP_CLIENT_SECRET if
                None.
            scopes: What fetched tokens are asked for; without any the server
                chooses. The API has `read:b`.
            token_url: Where tokens are fetched, in place of the documented
                endpoint; may be relative to the base URL.
            base_url: Where the API is; read from SHOP_BASE_URL if None, else the
                first documented server.
            server: Another documented server, by name or position.
            server_variables: Values for the placeholders of the server's URL.
            timeout: Seconds for each phase of a call, or a `Timeout`; None waits forever.
            max_retries: Further attempts after the first.
            headers: Sent with every call.
            hooks: Called before, after and between attempts.
            strict: Raise for an answer that does not match its type, instead of giving it as far as it does.
            allow_unknown_enum_values: Let requests hold values that an enum does not list.
            follow_redirects: True follows redirects to any origin, "same-origin" within one, False none; None
                follows them too, but sends no body to another origin.
            response_limits: How much is read of a response; None: 256 MiB of a body, 16 MiB of an item of a stream.
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
                    token_url=token_url,
                ),
            },
            base_url=base_url,
            server=server,
            server_variables=server_variables,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            hooks=hooks,
            strict=strict,
            allow_unknown_enum_values=allow_unknown_enum_values,
            follow_redirects=follow_redirects,
            response_limits=response_limits,
            http_client=http_client,
        )

    @cached_property
    def a(self) -> AResource:
        """The operations of a."""
        from .resources.a import AResource

        return AResource(self)

    @cached_property
    def b(self) -> BResource:
        """The operations of b."""
        from .resources.b import BResource

        return BResource(self)

    @cached_property
    def c(self) -> CResource:
        """The operations of c."""
        from .resources.c import CResource

        return CResource(self)

    @cached_property
    def d(self) -> DResource:
        """The operations of d."""
        from .resources.d import DResource

        return DResource(self)
