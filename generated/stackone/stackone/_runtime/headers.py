"""Headers: names and values that may travel."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .errors import RequestValidationError

Headers = dict[bytes, tuple[bytes, bytes]]
"""Headers by their name in lower case: the name as it is written, and the value."""

# RFC 9110, 5.6.2.
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch


def header_value(name: str, text: str) -> bytes:
    """Give the bytes of a header's value, without the blanks around it, which are not part of it (RFC 9110, 5.5).

    A line break or NUL would start another header and is refused.
    """
    if "\r" in text or "\n" in text or "\0" in text:
        msg = f"{name}: a header's value cannot hold a line break or a NUL"
        raise RequestValidationError(msg)
    try:
        return text.strip(" \t").encode()
    except UnicodeEncodeError:
        msg = f"{name}: a header's value cannot hold half a character (a surrogate)"
    raise RequestValidationError(msg)


def with_headers(headers: Headers, extra: Mapping[str, str] | None) -> Headers:
    """Give the headers with others added, each in place of one of the same name."""
    result = headers.copy()
    for name, text in (extra or {}).items():
        if _TOKEN(name) is None:
            msg = f"{name!r} is no name of a header"
            raise RequestValidationError(msg)
        key = name.encode("ascii")
        result[key.lower()] = (key, header_value(name, str(text)))
    return result
