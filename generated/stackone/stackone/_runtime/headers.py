"""Headers: names and values that may travel."""

from __future__ import annotations

from collections.abc import Mapping

from .errors import RequestValidationError

Headers = dict[bytes, tuple[bytes, bytes]]
"""Headers by their name in lower case: the name as it is written, and the value."""


def header_value(name: str, text: str) -> bytes:
    """Give the bytes of a header's value, without the blanks around it, which are not part of it (RFC 9110, 5.5).

    A line break or NUL would start another header and is refused.
    """
    if "\r" in text or "\n" in text or "\0" in text:
        msg = f"{name}: a header's value cannot hold a line break or a NUL"
        raise RequestValidationError(msg)
    return text.strip(" \t").encode()


def with_headers(headers: Headers, extra: Mapping[str, str] | None) -> Headers:
    """Give the headers with others added, each in place of one of the same name."""
    result = headers.copy()
    for name, text in (extra or {}).items():
        if (
            not name.isascii()
            or not name.isprintable()
            or set(name) & set(" :")
            or not name
        ):
            msg = f"{name!r} is no name of a header"
            raise RequestValidationError(msg)
        key = name.encode("ascii")
        result[key.lower()] = (key, header_value(name, str(text)))
    return result
