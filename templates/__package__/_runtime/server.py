"""Server: the base URL of a client (OpenAPI 3.1, 4.8.5 and 4.8.6)."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from dataclasses import dataclass

import httpx2

from .errors import SDKError


@dataclass(frozen=True, slots=True, eq=False)
class Server:
    """A base URL with ``{variables}``, each with its default; ``name`` is None where the document gives none."""

    url: str
    name: str | None = None
    variables: tuple[tuple[str, str], ...] = ()


def base_url(
    servers: tuple[Server, ...],
    env_prefix: str,
    given: str | None,
    server: str | int | None,
    variables: Mapping[str, str] | None,
) -> str:
    """Choose the base URL: the argument, else ``<PREFIX>_BASE_URL``, else a server by name or index, else the first."""
    if given is None and server is None:
        given = os.environ.get(f"{env_prefix}_BASE_URL")
    text = given if given is not None else _filled(servers, server, variables or {})
    try:
        url = httpx2.URL(text)
    except httpx2.InvalidURL as error:
        msg = f"the base URL is no URL: {error}"
        raise SDKError(msg) from None
    if url.scheme not in {"http", "https"} or not url.host:
        msg = "the base URL must start with http:// or https:// and name a host; give base_url="
        raise SDKError(msg)
    if url.query or url.fragment:
        msg = "the base URL must not have a query or a fragment"
        raise SDKError(msg)
    return str(url).rstrip("/")


def _filled(
    servers: tuple[Server, ...], wanted: str | int | None, variables: Mapping[str, str]
) -> str:
    if not servers:
        msg = "the API names no server; give base_url="
        raise SDKError(msg)
    server = servers[0]
    match wanted:
        case None:
            pass
        case int():
            if not 0 <= wanted < len(servers):
                msg = f"no server {wanted}; there are {len(servers)}"
                raise SDKError(msg)
            server = servers[wanted]
        case _:
            named = {known.name: known for known in servers if known.name is not None}
            if wanted not in named:
                msg = f"no server {wanted!r}; there are: {', '.join(named) or 'none with a name'}"
                raise SDKError(msg)
            server = named[wanted]
    text = server.url
    for name, default in server.variables:
        text = text.replace("{" + name + "}", variables.get(name, default))
    return text


def warn_about_plain_http(url: str) -> None:
    """Warn where credentials would travel in the clear; the loopback interface is excepted."""
    parsed = httpx2.URL(url)
    host = parsed.host
    local = host in {"localhost", "::1"} or host.startswith("127.")
    if parsed.scheme == "http" and not local:
        warnings.warn(
            f"credentials are sent unencrypted to http://{host}; use https://",
            stacklevel=5,
        )
