"""Field names: which names of headers and cookies HTTP can carry."""

from __future__ import annotations

import re

from specpress import ir

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
"""A header's name (RFC 9110, section 5.6.2)."""

_COOKIE_NAME = re.compile(r"[!#-+\-.-:<>-\[\]-~]+")
"""A cookie's name: a token, with the separators that servers are known to take (RFC 6265, section 5.2)."""


def can_be_sent(name: str, location: ir.Location | None) -> bool:
    """Tell whether a header or a cookie may have the name; a place in the URL takes any."""
    match location:
        case ir.Location.HEADER:
            return _TOKEN.fullmatch(name) is not None
        case ir.Location.COOKIE:
            return _COOKIE_NAME.fullmatch(name) is not None
        case _:
            return True
