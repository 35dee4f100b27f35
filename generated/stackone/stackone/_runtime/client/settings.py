"""Settings: what a client brings to each of its calls, and what its user may say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict, TypeVar, cast

import httpx2

from ..auth.credentials import Credential
from ..auth.keyring import Keyring
from ..options import DEFAULT_TIMEOUT, Timeout, TimeoutInput
from ..serialization.headers import Headers, with_headers
from ..transport.hooks import NO_HOOKS, Hooks
from ..transport.redaction import hide_in_http_log
from ..transport.server import (
    Server,
    base_url,
    given_url,
    own_url,
    warn_about_plain_http,
)
from .config import ClientConfig

_T = TypeVar("_T")


class ClientOptions(TypedDict, total=False):
    """What a client may be told; None says nothing, but for ``timeout``, where it waits forever.

    ``credentials`` are by scheme name. ``server`` chooses among the API's servers by name or index, and
    ``server_variables`` fills its URL. ``timeout`` is in seconds. ``max_retries`` counts the attempts after the first.
    ``defaults`` are values for parameters of all operations, by wire name. ``lenient``: an answer that does not match
    its type is logged and given as far as it matches, instead of raising ResponseValidationError.
    """

    credentials: Mapping[str, Credential] | None
    base_url: str | None
    server: str | int | None
    server_variables: Mapping[str, str] | None
    timeout: TimeoutInput
    max_retries: int | None
    headers: Mapping[str, str] | None
    defaults: Mapping[str, object] | None
    hooks: Hooks | None
    lenient: bool


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Settings:
    """What a client brings to each of its calls.

    ``hidden`` are names in lower case whose values are never shown; ``defaults`` are by wire name in lower case.
    ``signs`` says that the HTTP client authenticates by itself: with what it was given, or what the base URL holds.
    ``moved`` says that somebody has given the base URL: then it is that of every operation.
    """

    config: ClientConfig
    hidden: frozenset[str]
    base_url: str
    keyring: Keyring
    timeout: Timeout
    max_retries: int
    headers: Headers
    defaults: Mapping[str, object]
    hooks: Hooks
    lenient: bool
    server_variables: Mapping[str, str]
    moved: bool
    signs: bool = False

    def base_of(self, server: Server) -> str:
        """Give the base URL of an operation that has a server of its own; raises SDKError where that is incomplete.

        Somebody who gives a base URL means a stand-in or a gateway: no call may go past it to the real server.
        """
        if self.moved:
            return self.base_url
        return own_url(server, self.base_url, self.server_variables)


def settings_of(
    config: ClientConfig, options: ClientOptions, earlier: Settings | None = None
) -> Settings:
    """Make a client's settings from the package's facts, what its user says, and the environment.

    ``earlier`` are settings with the same credentials, whose tokens are used on; None: there are none.
    """
    server, variables = options.get("server"), options.get("server_variables")
    given = given_url(config.env_prefix, options.get("base_url"), server)
    url = base_url(config.servers, given, server, variables, config.variables)
    hidden = hidden_names(config)
    hide_in_http_log(hidden)
    if earlier is not None and earlier.base_url == url:
        keyring = earlier.keyring
    else:
        keyring = Keyring(config.schemes, options.get("credentials") or {})
    if keyring or httpx2.URL(url).userinfo:
        warn_about_plain_http(url)
    retries = options.get("max_retries")
    return Settings(
        config=config,
        hidden=hidden,
        base_url=url,
        keyring=keyring,
        timeout=Timeout.of(options.get("timeout", DEFAULT_TIMEOUT)),
        max_retries=config.max_retries if retries is None else retries,
        headers=with_headers({}, options.get("headers")),
        defaults={
            name.lower(): value
            for name, value in (options.get("defaults") or {}).items()
            if value is not None
        },
        hooks=options.get("hooks") or NO_HOOKS,
        lenient=options.get("lenient", False),
        server_variables=variables or {},
        moved=given is not None,
    )


def hidden_names(config: ClientConfig) -> frozenset[str]:
    """Give the names, in lower case, of all that the API declares secret."""
    keys = {
        scheme.name.lower()
        for scheme in config.schemes.values()
        if scheme.kind == "apiKey"
    }
    return config.secret_names | keys


def spelled(config: ClientConfig, options: ClientOptions) -> ClientOptions:
    """Give the options with the client's arguments for parameters among the ``defaults``; raises TypeError."""
    given: dict[str, object] = {**options}
    defaults = {
        wire: given.pop(name) for name, wire in config.shared.items() if name in given
    }
    unknown = given.keys() - ClientOptions.__annotations__.keys()
    if unknown:
        msg = f"a client has no option {', '.join(map(repr, sorted(unknown)))}"
        raise TypeError(msg)
    if defaults:
        given["defaults"] = _joined(options.get("defaults"), defaults)
    return cast("ClientOptions", given)


def merged(options: ClientOptions, others: ClientOptions) -> ClientOptions:
    """Give the options with others put in their place; mappings are joined."""
    result: ClientOptions = {**options, **others}
    result["credentials"] = _joined(
        options.get("credentials"), others.get("credentials")
    )
    result["headers"] = _joined(options.get("headers"), others.get("headers"))
    result["defaults"] = _joined(options.get("defaults"), others.get("defaults"))
    result["server_variables"] = _joined(
        options.get("server_variables"), others.get("server_variables")
    )
    return result


def _joined(
    first: Mapping[str, _T] | None, second: Mapping[str, _T] | None
) -> dict[str, _T]:
    return {**(first or {}), **(second or {})}
