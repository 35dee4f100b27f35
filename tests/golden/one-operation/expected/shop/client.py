"""The synchronous client of the API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._config import CONFIG
from ._runtime.auth.credentials import Bearer, Secret
from ._runtime.client.client import Client
from ._runtime.options import FollowRedirects, ResponseLimits, Timeout, TimeoutInput
from ._runtime.transport.hooks import Hooks

if TYPE_CHECKING:
    from .resources.repairs import RepairsResource


class Shop(Client, path=""):
    """Client of the Bike Shop API."""

    def __init__(
        self,
        *,
        token: Secret | None = None,
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
            token: The bearer token. A string, or a callable that returns it for
                every call. Read from SHOP_TOKEN if None.
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
                "staff": Bearer(token),
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
    def repairs(self) -> RepairsResource:
        """The operations of repairs."""
        from .resources.repairs import RepairsResource

        return RepairsResource(self)
