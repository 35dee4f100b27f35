"""The clients of the API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Self, Unpack, overload

import httpx2

from ._runtime.client.client import AsyncClient, Client
from ._runtime.client.config import ClientConfig
from ._runtime.errors import StatusError
from ._runtime.client.shared_arguments import Given, GivenT_co, PerCall
from ._runtime.transport.hooks import Hooks
from ._runtime.options import Timeout, TimeoutInput
from ._runtime.auth.credentials import Basic, Scheme, Secret
from ._runtime.transport.server import Server

if TYPE_CHECKING:
    from ._runtime.client.settings import ClientOptions
    from .resources.lms import AsyncLmsResource, LmsResource


def _errors() -> Mapping[str, type[StatusError]]:
    from .errors import BY_STATUS

    return BY_STATUS


CONFIG = ClientConfig(
    package="stackone",
    user_agent="stackone/0.1.0",
    env_prefix="STACKONE",
    servers=(Server("https://api.stackone.com"),),
    security=(("basic",),),
    schemes={
        "basic": Scheme("basic", env=("STACKONE_USERNAME", "STACKONE_PASSWORD")),
    },
    errors=_errors,
    shared={
        "x_account_id": "x-account-id",
    },
)


class StackOne(Client, Generic[GivenT_co]):
    """Client of the StackOne LMS API.

    Learning management through one interface: courses, content, assignments,
    completions, categories, skills and users of whichever learning system an
    account is linked to.
    """

    @overload
    def __init__(
        self: StackOne[Given],
        *,
        username: Secret | None = ...,
        password: Secret | None = ...,
        x_account_id: str,
        base_url: str | None = ...,
        server: str | int | None = ...,
        server_variables: Mapping[str, str] | None = ...,
        timeout: TimeoutInput = ...,
        max_retries: int | None = ...,
        headers: Mapping[str, str] | None = ...,
        hooks: Hooks | None = ...,
        lenient: bool = ...,
        http_client: httpx2.Client | None = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: StackOne[PerCall],
        *,
        username: Secret | None = ...,
        password: Secret | None = ...,
        x_account_id: str | None = ...,
        base_url: str | None = ...,
        server: str | int | None = ...,
        server_variables: Mapping[str, str] | None = ...,
        timeout: TimeoutInput = ...,
        max_retries: int | None = ...,
        headers: Mapping[str, str] | None = ...,
        hooks: Hooks | None = ...,
        lenient: bool = ...,
        http_client: httpx2.Client | None = ...,
    ) -> None: ...
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
        lenient: bool = False,
        http_client: httpx2.Client | None = None,
    ) -> None:
        """Make a client; connections are opened with the first call.

        Args:
            username: The user name. An API key as the user name; the password stays
                empty. A text, or a callable that gives it anew for every call. Read
                from STACKONE_USERNAME if None.
            password: The password; empty where it is not given. An API key as the
                user name; the password stays empty. A text, or a callable that gives it
                anew for every call. Read from STACKONE_PASSWORD if None.
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
            lenient: Log an answer that does not match its type, and give it as far as it does.
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
            lenient=lenient,
            http_client=http_client,
        )

    if TYPE_CHECKING:

        @overload
        def with_options(
            self, *, x_account_id: str, **options: Unpack[ClientOptions]
        ) -> StackOne[Given]: ...
        @overload
        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...
        def with_options(self, **options: Any) -> Any:
            """Give a client with other options on the same connections; closing it closes nothing."""
            ...

    @cached_property
    def lms(self) -> LmsResource[GivenT_co]:
        """Learning management through one interface: courses, content, assignments,
        completions, categories, skills and users of whichever learning system an
        account is linked to.
        """
        from .resources.lms import LmsResource

        return LmsResource(self)


class AsyncStackOne(AsyncClient, Generic[GivenT_co]):
    """Asynchronous client of the StackOne LMS API.

    Learning management through one interface: courses, content, assignments,
    completions, categories, skills and users of whichever learning system an
    account is linked to.
    """

    @overload
    def __init__(
        self: AsyncStackOne[Given],
        *,
        username: Secret | None = ...,
        password: Secret | None = ...,
        x_account_id: str,
        base_url: str | None = ...,
        server: str | int | None = ...,
        server_variables: Mapping[str, str] | None = ...,
        timeout: TimeoutInput = ...,
        max_retries: int | None = ...,
        headers: Mapping[str, str] | None = ...,
        hooks: Hooks | None = ...,
        lenient: bool = ...,
        http_client: httpx2.AsyncClient | None = ...,
    ) -> None: ...
    @overload
    def __init__(
        self: AsyncStackOne[PerCall],
        *,
        username: Secret | None = ...,
        password: Secret | None = ...,
        x_account_id: str | None = ...,
        base_url: str | None = ...,
        server: str | int | None = ...,
        server_variables: Mapping[str, str] | None = ...,
        timeout: TimeoutInput = ...,
        max_retries: int | None = ...,
        headers: Mapping[str, str] | None = ...,
        hooks: Hooks | None = ...,
        lenient: bool = ...,
        http_client: httpx2.AsyncClient | None = ...,
    ) -> None: ...
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
        lenient: bool = False,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        """Make a client; connections are opened with the first call.

        Args:
            username: The user name. An API key as the user name; the password stays
                empty. A text, or a callable that gives it anew for every call. Read
                from STACKONE_USERNAME if None.
            password: The password; empty where it is not given. An API key as the
                user name; the password stays empty. A text, or a callable that gives it
                anew for every call. Read from STACKONE_PASSWORD if None.
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
            lenient: Log an answer that does not match its type, and give it as far as it does.
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
            lenient=lenient,
            http_client=http_client,
        )

    if TYPE_CHECKING:

        @overload
        def with_options(
            self, *, x_account_id: str, **options: Unpack[ClientOptions]
        ) -> AsyncStackOne[Given]: ...
        @overload
        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...
        def with_options(self, **options: Any) -> Any:
            """Give a client with other options on the same connections; closing it closes nothing."""
            ...

    @cached_property
    def lms(self) -> AsyncLmsResource[GivenT_co]:
        """Learning management through one interface: courses, content, assignments,
        completions, categories, skills and users of whichever learning system an
        account is linked to.
        """
        from .resources.lms import AsyncLmsResource

        return AsyncLmsResource(self)
