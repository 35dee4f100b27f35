"""Settings: the settings of a client that apply to each of its calls, and its options."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from math import inf
from typing import TypedDict, TypeVar, cast

import httpx2

from ..auth.credentials import Credential
from ..auth.keyring import Keyring
from ..options import (
    DEFAULT_LIMITS,
    DEFAULT_TIMEOUT,
    FollowRedirects,
    ResponseLimits,
    Timeout,
    TimeoutInput,
)
from ..record import Record
from ..serialization.headers import Headers, with_headers
from ..transport.hooks import NO_HOOKS, Hooks
from ..transport.redaction import hide_in_http_log
from ..transport.server import (
    Server,
    choose_base_url,
    find_given_url,
    join_own_url,
    warn_about_plain_http,
)
from .config import ClientConfig

_T = TypeVar("_T")


class ClientOptions(TypedDict, total=False):
    """The options of a client. None means unset, except for ``timeout``, where it means no limit.

    ``credentials`` are by scheme name. ``server`` chooses among the API's servers by name or index, and
    ``server_variables`` fills its URL. ``timeout`` is in seconds. ``max_retries`` counts the attempts after the first.
    ``defaults`` are values for parameters of all operations, by wire name. ``strict``: an answer that does not match
    its type raises ResponseValidationError, instead of being logged and given as far as it matches.
    ``allow_unknown_enum_values``: arguments may hold values that the document does not list. ``follow_redirects`` is
    True for any origin, "same-origin" or False; None follows anywhere, but sends no body to another origin.
    ``response_limits`` bounds what is read.
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
    strict: bool | None
    allow_unknown_enum_values: bool | None
    follow_redirects: FollowRedirects | None
    response_limits: ResponseLimits | None


class Settings(Record):
    """The settings of a client that apply to each of its calls.

    ``hidden`` are names in lower case whose values are never shown; ``defaults`` are by wire name in lower case.
    ``signs`` says that the HTTP client authenticates by itself: with what it was given, or what the base URL holds.
    ``moved`` says that somebody has given the base URL: then it is that of every operation.
    """

    config: ClientConfig
    hidden: frozenset[str]
    base_url: str
    keyring: Keyring
    timeout: Timeout
    phases: dict[str, float | None]
    max_retries: int
    headers: Headers
    defaults: Mapping[str, object]
    hooks: Hooks
    strict: bool
    allow_unknown_enum_values: bool
    logger: logging.Logger
    server_variables: Mapping[str, str]
    moved: bool
    follow_redirects: FollowRedirects | None
    response_limits: ResponseLimits
    max_body: float
    max_item: float
    signs: bool = False

    def __repr__(self) -> str:
        """Show nothing: there are secrets among the headers and defaults."""
        return f"Settings({self.config.package})"

    def base_of(self, server: Server) -> str:
        """Give the base URL of an operation that has a server of its own; raises SDKError where that is incomplete.

        A given base URL may be that of a mock server or a gateway: no call may bypass it.
        """
        if self.moved:
            return self.base_url
        return join_own_url(server, self.base_url, self.server_variables)


def make_settings(
    config: ClientConfig, options: ClientOptions, earlier: Settings | None = None
) -> Settings:
    """Make a client's settings from the package's facts, the user's options and the environment.

    ``earlier`` are settings with the same credentials, whose tokens are kept; None if there are none.
    """
    server, variables = options.get("server"), options.get("server_variables")
    given_url = find_given_url(config.env_prefix, options.get("base_url"), server)
    url = choose_base_url(
        config.servers, given_url, server, variables, config.variables
    )
    hidden = list_hidden_names(config)
    hide_in_http_log(hidden)
    if earlier is not None and earlier.base_url == url:
        keyring = earlier.keyring
    else:
        keyring = Keyring(config.schemes, options.get("credentials") or {})
    if keyring or httpx2.URL(url).userinfo:
        warn_about_plain_http(url)
    retries = options.get("max_retries")
    limits = options.get("response_limits") or DEFAULT_LIMITS
    timeout = Timeout.of(options.get("timeout", DEFAULT_TIMEOUT))
    return Settings(
        config=config,
        hidden=hidden,
        base_url=url,
        keyring=keyring,
        timeout=timeout,
        phases=timeout.phases(),
        max_retries=config.max_retries if retries is None else retries,
        headers=with_headers({}, options.get("headers")),
        defaults={
            name.lower(): value
            for name, value in (options.get("defaults") or {}).items()
            if value is not None
        },
        hooks=options.get("hooks") or NO_HOOKS,
        strict=bool(options.get("strict")),
        allow_unknown_enum_values=bool(options.get("allow_unknown_enum_values")),
        logger=logging.getLogger(config.package),
        server_variables=variables or {},
        moved=given_url is not None,
        follow_redirects=options.get("follow_redirects"),
        response_limits=limits,
        max_body=inf if limits.body is None else limits.body,
        max_item=inf if limits.item is None else limits.item,
    )


def list_hidden_names(config: ClientConfig) -> frozenset[str]:
    """Give the names, in lower case, of all that the API declares secret."""
    keys = {
        scheme.name.lower()
        for scheme in config.schemes.values()
        if scheme.kind == "apiKey"
    }
    return config.secret_names | keys


def move_shared_arguments(
    config: ClientConfig, options: ClientOptions
) -> ClientOptions:
    """Give the options with the client's arguments for parameters among the ``defaults``; raises TypeError."""
    own_options: dict[str, object] = {**options}
    defaults = {
        wire: own_options.pop(name)
        for name, wire in config.shared.items()
        if name in own_options
    }
    unknown = own_options.keys() - ClientOptions.__annotations__.keys()
    if unknown:
        msg = f"a client has no option {', '.join(map(repr, sorted(unknown)))}"
        raise TypeError(msg)
    if defaults:
        own_options["defaults"] = _join_mappings(options.get("defaults"), defaults)
    return cast("ClientOptions", own_options)


def merge_options(options: ClientOptions, others: ClientOptions) -> ClientOptions:
    """Give the options with others put in their place; mappings are joined."""
    result: ClientOptions = {**options, **others}
    result["credentials"] = _join_mappings(
        options.get("credentials"), others.get("credentials")
    )
    result["headers"] = _join_mappings(options.get("headers"), others.get("headers"))
    result["defaults"] = _join_mappings(options.get("defaults"), others.get("defaults"))
    result["server_variables"] = _join_mappings(
        options.get("server_variables"), others.get("server_variables")
    )
    return result


def _join_mappings(
    first: Mapping[str, _T] | None, second: Mapping[str, _T] | None
) -> dict[str, _T]:
    return {**(first or {}), **(second or {})}
