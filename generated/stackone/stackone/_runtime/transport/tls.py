"""TLS: one context for all clients of a process, whose certificates are loaded by the first connection that needs them.

Loading them takes 20 ms, and most calls of a test go to http://.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from functools import cache
from typing import Any

import httpx2


class LazyContext(ssl.SSLContext):
    """A context that hands each connection to the HTTP library's own one, made when it is first needed.

    A redirect, a proxy or a token's URL may lead from http:// to https://, hence every client has one.
    """

    def __init__(self, protocol: int) -> None:
        del protocol  # is for __new__
        self._protocols: list[str] = []

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        """Keep the protocols for the context that is not made yet."""
        self._protocols = list(alpn_protocols)

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        """Begin TLS on a socket."""
        return self._load().wrap_socket(*args, **kwargs)

    def wrap_bio(self, *args: Any, **kwargs: Any) -> ssl.SSLObject:
        """Begin TLS in memory, as asynchronous libraries do."""
        return self._load().wrap_bio(*args, **kwargs)

    def _load(self) -> ssl.SSLContext:
        context = _own_context()
        if self._protocols:
            context.set_alpn_protocols(self._protocols)
        return context


@cache
def _own_context() -> ssl.SSLContext:
    return httpx2.create_ssl_context()


@cache
def shared_context() -> ssl.SSLContext:
    """Give the context of all clients of this process."""
    return LazyContext(ssl.PROTOCOL_TLS_CLIENT)
