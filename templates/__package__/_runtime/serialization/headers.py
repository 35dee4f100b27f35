"""Headers: valid names and values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from ..errors import RequestValidationError

Headers = dict[bytes, tuple[bytes, bytes]]
"""Headers by their name in lower case: the name as it is written, and the value."""

# RFC 9110, 5.6.2.
is_token = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
"""Matches what a header may be called."""
unfit = re.compile("[\0\n\v\f\r\x7f\ud800-\udfff]").search
"""Finds in a text what no header can carry."""


def header_value(name: str, text: str) -> bytes:
    """Give the bytes of a header's value, without the blanks around it, which are not part of it (RFC 9110, 5.5).

    A line break or NUL would start another header and is refused, and what HTTP cannot carry besides.
    """
    character = unfit(text)
    if character is None:
        return text.strip(" \t").encode()
    what = (
        "half a character (a surrogate)"
        if character[0] >= "\ud800"
        else "a line break, a NUL or another control character"
    )
    msg = f"{name}: a header's value cannot hold {what}"
    raise RequestValidationError(msg)


def check_framing(headers: Headers, length: int | None) -> None:
    """Refuse headers that contradict the length of a body; ``length`` is the body's, None where it is not known."""
    declared = headers.get(b"content-length")
    coding = headers.get(b"transfer-encoding")
    if coding is not None and coding[1].lower() != b"chunked":
        msg = "Transfer-Encoding can be nothing but chunked"
    elif coding is not None and declared is not None:
        msg = "Content-Length and Transfer-Encoding exclude each other (RFC 9112, 6.2)"
    elif declared is not None and not declared[1].isdigit():
        msg = "Content-Length must be a number of octets"
    elif declared is not None and length is not None and declared[1] != b"%d" % length:
        msg = f"Content-Length does not fit the body, which has {length} octets"
    else:
        return
    msg += "; leave it out, and the client says where the body ends"
    raise RequestValidationError(msg)


def with_headers(headers: Headers, extra: Mapping[str, str] | None) -> Headers:
    """Give the headers with others added, each in place of one of the same name."""
    result = headers.copy()
    # Not every caller has a type checker.
    added = cast("Mapping[object, object]", extra or {})
    for name, text in added.items():
        if not isinstance(name, str) or is_token(name) is None:
            msg = f"{name!r} is no name of a header"
            raise RequestValidationError(msg)
        key = name.encode("ascii")
        if not isinstance(text, str | int | float):
            msg = f"{name}: a header's value must be a text, not {type(text).__name__}"
            raise TypeError(msg)
        result[key.lower()] = (
            key,
            header_value(name, text if isinstance(text, str) else str(text)),
        )
    return result
