"""The synchronous client of the API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

import httpx2

from ._config import CONFIG
from ._runtime.auth.credentials import Basic, Secret
from ._runtime.client.client import Client
from ._runtime.options import FollowRedirects, ResponseLimits, Timeout, TimeoutInput
from ._runtime.transport.hooks import Hooks

if TYPE_CHECKING:
    from ._runtime.client.settings import ClientOptions
    from .resources.lms import LmsResource


class StackOne(Client, path=""):
    """Client of the StackOne LMS API.

    Learning management through one interface: courses, content, assignments,
    completions, categories, skills and users of whichever learning system an
    account is linked to.
    """

    def __init__(
        self,
        *,
        username: Secret | None = None,
        password: Secret | None = None,
        x_account_id: str | None = None,
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
            username: The user name. An API key as the user name; the password stays
                empty. A string, or a callable that returns it for every call. Read from
                STACKONE_USERNAME if None.
            password: The password; empty where it is not given. An API key as the
                user name; the password stays empty. A string, or a callable that
                returns it for every call. Read from STACKONE_PASSWORD if None.
            x_account_id: Linked account on whose behalf the call is made. Given to
                every call that takes it and is not given one of its own.
            base_url: Where the API is; read from STACKONE_BASE_URL if None, else the
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
                "basic": Basic(username, password),
            },
            base_url=base_url,
            server=server,
            server_variables=server_variables,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            defaults={
                "x-account-id": x_account_id,
            },
            hooks=hooks,
            strict=strict,
            allow_unknown_enum_values=allow_unknown_enum_values,
            follow_redirects=follow_redirects,
            response_limits=response_limits,
            http_client=http_client,
        )

    if TYPE_CHECKING:
        # Pyright takes the other options for another type of this one.
        def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]
            self, *, x_account_id: str | None = ..., **options: Unpack[ClientOptions]
        ) -> Self:
            """Give a client with other options on the same connections; closing it closes nothing."""
            ...

    @cached_property
    def lms(self) -> LmsResource:
        """Learning management through one interface: courses, content, assignments,
        completions, categories, skills and users of whichever learning system an
        account is linked to.
        """
        from .resources.lms import LmsResource

        return LmsResource(self)
