"""Redaction: what may be shown of a URL and of headers."""

from __future__ import annotations

import logging
import re
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from urllib.parse import unquote

import httpx2

from ..errors import mask_secrets

# What nobody declares but callers add, such as X-Tenant-Token; the token of a page is no secret.
_TELLING = re.compile(
    "auth|api[-_]?key|(?<!page)(?<!page[-_])token|secret|passw|credential|session|cookie|signature"
)

# A deep object's members are called ``object[member]``.
_STEP = re.compile(r"[\[\]]+")


@lru_cache(maxsize=1024)
def is_secret(name: str, declared: frozenset[str]) -> bool:
    """Whether what has that name is never shown, and as a header never follows a redirect to another origin."""
    name = name.lower()
    if name in declared or _TELLING.search(name) is not None:
        return True
    return "[" in name and not declared.isdisjoint(_STEP.split(name))


def mask_headers(headers: httpx2.Headers, declared: frozenset[str]) -> dict[str, str]:
    """Give headers with the secret ones masked."""
    return {
        name: "***" if is_secret(name, declared) else value
        for name, value in headers.items()
    }


def mask_url(url: str, hidden: frozenset[str]) -> str:
    """Give a URL that may be shown: without user info, secrets in the query masked."""
    if "@" in url:
        scheme, _, rest = url.partition("://")
        authority, slash, path = rest.partition("/")
        url = f"{scheme}://{authority.rpartition('@')[2]}{slash}{path}"
    path, mark, query = url.partition("?")
    if not mark:
        return url
    pieces = [
        (
            f"{name}=***"
            if is_secret(unquote(name) if "%" in name else name, hidden)
            else piece
        )
        for piece in query.split("&")
        for name in (piece.partition("=")[0],)
    ]
    return f"{path}?{'&'.join(pieces)}"


_sent_secrets: ContextVar[tuple[str, ...]] = ContextVar("sent_secrets", default=())


@contextmanager
def keep_out_of_http_log(secrets: tuple[str, ...]) -> Generator[None]:
    """Keep texts out of the HTTP library's log for as long as the block lasts."""
    token = _sent_secrets.set(secrets)
    try:
        yield
    finally:
        _sent_secrets.reset(token)


class _HideSecrets(logging.Filter):
    """Masks secrets in the URLs that the HTTP library writes into its own log."""

    names: frozenset[str] = frozenset()

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask, and let every record pass."""
        if isinstance(record.args, tuple):
            record.args = tuple(
                (
                    # Still a URL: another package's filter may have more to mask.
                    httpx2.URL(
                        mask_secrets(
                            mask_url(str(value), self.names), _sent_secrets.get()
                        )
                    )
                    if isinstance(value, httpx2.URL)
                    else value
                )
                for value in record.args
            )
        return True


_hide_secrets = _HideSecrets()


def hide_in_http_log(names: frozenset[str]) -> None:
    """Mask query parameters of those names, and secrets, in the HTTP library's log too."""
    _hide_secrets.names |= names
    logging.getLogger("httpx2").addFilter(_hide_secrets)
