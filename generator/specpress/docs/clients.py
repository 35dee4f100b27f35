"""Clients: how the usage examples of some docs make a client."""

from __future__ import annotations

import re
from collections.abc import Iterable

from specpress.docs.page_source import Dialect
from specpress.docs.pages import DocClient, DocMethod

_WINDOW = 600  # characters of a constructor that are looked through
_END = re.compile(r"\n\s*\n|\)\s*;|\n\)\n|\nasync |\)\s*as ")


def find_client(methods: Iterable[DocMethod], dialect: Dialect) -> DocClient | None:
    """The client of the first usage example that makes one; ``None`` where none does."""
    if dialect.client is None:
        return None
    for method in methods:
        text = method.sample or ""
        client = dialect.client.search(text)
        if client is not None:
            after = text[client.end() - 1 : client.end() + _WINDOW]
            inside = _END.split(after)[0]
            return DocClient(client[1], _find_settings(inside, dialect))
    return None


def _find_settings(text: str, dialect: Dialect) -> tuple[str, ...]:
    if dialect.setting is None:
        return ()
    names = (match[match.lastindex or 0] for match in dialect.setting.finditer(text))
    return tuple(dict.fromkeys(map(str, names)))
