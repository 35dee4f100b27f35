"""Server: the base URL of a client (OpenAPI 3.1, 4.8.5 and 4.8.6)."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Mapping

import httpx2

from ..errors import SDKError
from ..record import Record

_LAST_PORT = 65_535
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class Server(Record):
    """A base URL with ``{variables}``; ``name`` is None where the document gives none.

    Each variable is its name, its default and the values that it may have; none of these: any.
    """

    url: str
    name: str | None = None
    variables: tuple[tuple[str, str, tuple[str, ...]], ...] = ()


def choose_base_url(
    servers: tuple[Server, ...],
    base_url: str | None,
    server: str | int | None,
    variables: Mapping[str, str] | None,
    others: frozenset[str] = frozenset(),
) -> str:
    """Choose the base URL: ``base_url``, else a server by name or index, else the first.

    ``others`` are the variables that none of the ``servers`` has, but one of an operation's own.
    """
    variables = variables or {}
    text = base_url
    if text is None:
        _check_names(variables, servers, others)
        text = _fill_variables(_choose_server(servers, server), variables)
    try:
        url = httpx2.URL(text)
    except (httpx2.InvalidURL, UnicodeEncodeError) as error:
        # What is behind the colon repeats a part of the URL, which may be a password.
        reason = str(error).partition(":")[0]
    else:
        return _check_url(url)
    hint = "; its user info must be percent-encoded" if "@" in text else ""
    msg = f"the base URL is no URL: {reason}{hint}"
    raise SDKError(msg)


def _check_url(url: httpx2.URL) -> str:
    if not is_callable(url):
        msg = "the base URL must start with http:// or https:// and name a host, with a port if any; give base_url="
        raise SDKError(msg)
    if url.query or url.fragment:
        msg = "the base URL must not have a query or a fragment"
        raise SDKError(msg)
    return str(url).rstrip("/")


def find_given_url(
    env_prefix: str, base_url: str | None, server: str | int | None
) -> str | None:
    """Give the base URL set by argument, or by ``<PREFIX>_BASE_URL`` if no server is chosen."""
    if base_url is None and server is None:
        return os.environ.get(f"{env_prefix}_BASE_URL") or None
    return base_url


def join_own_url(server: Server, base: str, variables: Mapping[str, str]) -> str:
    """Give the base URL of an operation with a server of its own; one without a host begins where ``base`` does."""
    text = _fill_variables(server, variables)
    if "://" not in text:
        text = str(httpx2.URL(f"{base}/").join(text))
    return text.rstrip("/")


def follow_base(reference: str, base_url: str, servers: tuple[Server, ...]) -> str:
    """Give a URL at the host of one of the servers as it is at the base URL in their place; any other as it is."""
    url = httpx2.URL(reference)
    for server in servers if url.host else ():
        try:
            own = httpx2.URL(_fill_variables(server, {}).rstrip("/"))
        except (SDKError, httpx2.InvalidURL):
            continue
        if not own.host or own.origin != url.origin:
            continue
        rest = reference.removeprefix(str(own))
        if rest != reference and rest[:1] in {"", "/", "?"}:
            return base_url + rest
        base = httpx2.URL(base_url)
        return str(base.copy_with(raw_path=url.raw_path))
    return reference


def is_callable(url: httpx2.URL) -> bool:
    """Whether a request can go there."""
    is_http = url.scheme in {"http", "https"} and bool(url.host)
    return is_http and (url.port or 0) <= _LAST_PORT


def _choose_server(servers: tuple[Server, ...], choice: str | int | None) -> Server:
    if not servers:
        msg = "the API names no server; give base_url="
        raise SDKError(msg)
    server = servers[0]
    match choice:
        case None:
            pass
        case int():
            if not 0 <= choice < len(servers):
                msg = f"no server {choice}; there are {len(servers)}"
                raise SDKError(msg)
            server = servers[choice]
        case _:
            by_name = {known.name: known for known in servers if known.name is not None}
            if choice not in by_name:
                msg = f"no server {choice!r}; there are: {', '.join(by_name) or 'none with a name'}"
                raise SDKError(msg)
            server = by_name[choice]
    return server


def _check_names(
    variables: Mapping[str, str], servers: tuple[Server, ...], others: frozenset[str]
) -> None:
    names = {name for one in servers for name in _PLACEHOLDER.findall(one.url)} | others
    if strange := sorted(variables.keys() - names):
        msg = f"no server variable {strange[0]!r}; there are: {', '.join(sorted(names)) or 'none'}"
        raise SDKError(msg)


def _fill_variables(server: Server, variables: Mapping[str, str]) -> str:
    values = {**variables}
    for name, default, allowed in server.variables:
        chosen = values.setdefault(name, default)
        if name in variables and allowed and chosen not in allowed:
            msg = f"the server variable {name} is {' or '.join(map(repr, allowed))}, not {chosen!r}"
            raise SDKError(msg)
    for name in _PLACEHOLDER.findall(server.url):
        if name not in values:
            msg = f"the URL of the server, {server.url}, needs server_variables={{{name!r}: ...}}"
            raise SDKError(msg)
    return _PLACEHOLDER.sub(lambda match: values[match[1]], server.url)


def warn_about_plain_http(url: str) -> None:
    """Warn if credentials would be sent without encryption, except to the loopback interface."""
    parsed = httpx2.URL(url)
    host = parsed.host
    if parsed.scheme == "http" and not _is_loopback(host):
        warnings.warn(
            f"credentials are sent unencrypted to http://{host}; use https://",
            stacklevel=5,
        )


def _is_loopback(host: str) -> bool:
    """Whether a host is this machine (RFC 6761, 6.3; RFC 6890, 2.2.2), whatever its name begins with."""
    host = host.removesuffix(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    # Costs several milliseconds to import, and most hosts have names.
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
