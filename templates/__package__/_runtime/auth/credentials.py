"""Credentials: the schemes of an API, the credentials that the caller gives, and how they are read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, Literal

from ..errors import CredentialsError
from ..record import Record
from ..transport.steps import Ask, Step

Secret = str | Callable[[], str | Awaitable[str]]
"""A credential, or what gives it anew for every call; only the asynchronous client can await one."""

SchemeKind = Literal[
    "basic", "bearer", "http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"
]


class Scheme(Record):
    """A way to authenticate, as the API declares it.

    ``env`` names the variables that hold it: two for basic (user name, password), one for the others. ``name`` and
    ``location`` say where an API key is sent; ``prefix`` is the word before the token of another HTTP scheme.

    With a ``token_url`` or a ``discovery_url`` (OpenID Connect; both may be relative to the base URL) tokens can be
    fetched: for a client, whose id and secret are in the two variables of ``client_env`` and travel as ``client_auth``
    says (RFC 6749, 2.3.1), or for a user, whose name and password are in those of ``user_env``.
    """

    kind: SchemeKind
    env: tuple[str, ...] = ()
    name: str = "Authorization"
    location: Literal["header", "query", "cookie"] = "header"
    prefix: str = "Bearer"
    token_url: str | None = None
    discovery_url: str | None = None
    client_auth: Literal["basic", "body"] = "basic"
    client_env: tuple[str, ...] = ()
    user_env: tuple[str, ...] = ()

    @property
    def fetches(self) -> bool:
        """Whether tokens can be fetched."""
        return self.token_url is not None or self.discovery_url is not None


class Credential:
    """What proves who is calling; its repr tells nothing. ``parts`` are in the order of the scheme's ``env``."""

    def __init__(self, *parts: Secret | None) -> None:
        self.parts = parts


class Basic(Credential):
    """A user name and password (RFC 7617); a password that is not given is empty."""

    def __init__(
        self, username: Secret | None = None, password: Secret | None = None
    ) -> None:
        super().__init__(username, password)


class Bearer(Credential):
    """A token (RFC 6750)."""

    def __init__(self, token: Secret | None = None) -> None:
        super().__init__(token)


class OAuth2(Credential):
    """A token, or what to fetch tokens with: a client's id and secret, or a user's name and password.

    ``scopes`` are requested; without any the server chooses. ``token_url`` takes the place of the documented endpoint
    and of discovery; it may be relative to the base URL.
    """

    def __init__(  # noqa: PLR0913 - given by keyword, and mostly two of them
        self,
        token: Secret | None = None,
        *,
        client_id: Secret | None = None,
        client_secret: Secret | None = None,
        username: Secret | None = None,
        password: Secret | None = None,
        scopes: tuple[str, ...] = (),
        token_url: str | None = None,
    ) -> None:
        super().__init__(token)
        self.client = (client_id, client_secret)
        self.user = (username, password)
        self.scopes = scopes
        self.token_url = token_url


class ApiKey(Credential):
    """A key that is sent in a header, the query or a cookie."""

    def __init__(self, key: Secret | None = None) -> None:
        super().__init__(key)


def reveal_secret(name: str, secret: Secret) -> Generator[Step, Any, str]:
    """Give a credential's text; raises CredentialsError where a callable gives something else."""
    text: object = secret if isinstance(secret, str) else (yield Ask(secret))
    if not isinstance(text, str):
        msg = (
            f"{name}: the credential's function gives no text but {type(text).__name__}"
        )
        raise CredentialsError(msg)
    return text
