"""Parameters: values -> the text of a path, query, header or cookie.

The styles are those of OpenAPI 3.1, 4.8.12.3; what it leaves to RFC 6570 follows that: null and empty lists are
undefined (2.3) and vanish, percent-encoding leaves the unreserved characters of RFC 3986, 2.3 only. Values are JSON
values: what pydantic makes of dates, enums and models.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from urllib.parse import quote

from ..models.contexts import NOT_FINITE, Sending
from ..operation import Parameter

Json = None | bool | int | float | Decimal | str | list["Json"] | dict[str, "Json"]
"""A JSON value; a Decimal is a number that no float is equal to."""

# RFC 3986, 2.3.
is_unreserved = re.compile(r"[A-Za-z0-9_.~-]+").fullmatch
"""Finds a text that needs no percent-encoding."""
# Without "#", "[" and "]": RFC 3986, 3.4 has no place for them in a query.
_RESERVED = ":/?@!$&'()*+,;="
_TRIPLET = re.compile("(%[0-9A-Fa-f]{2})")
# RFC 6265, 4.1.1: cookie-octet, without the percent sign that encodes the rest.
_COOKIE_SAFE = "!#$&'()*+-./:<=>?@[]^_`{|}~"
# OpenAPI 3.2, 4.12.3 has no encoding in its style "cookie"; but a semicolon is its end.
_COOKIE_PLAIN = f'{_COOKIE_SAFE}%", \\'
_EXACT = 2**53
DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}
"""What stands between the items of a list, by its style; a comma in any other."""


def text_of(value: Json) -> str:
    """Give a JSON scalar's text: true and false in lower case; what is nested too deep for its style becomes JSON."""
    if isinstance(value, str):
        return value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if value is None:
        return ""
    if isinstance(value, dict | list):
        return json_text(value)
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError(NOT_FINITE)
        if value.is_integer() and abs(value) < _EXACT:
            # JSON has one kind of number: what reads integers need not read "25.0".
            return str(int(value))
    return str(value)


def json_text(value: Json) -> str:
    """Give compact JSON in ASCII; raises ValueError for infinity and NaN."""
    sending = Sending()

    def mark(number: object) -> str:
        return sending.mark(str(number))

    text = json.dumps(value, separators=(",", ":"), allow_nan=False, default=mark)
    if sending.is_unfinished:
        return sending.finish_json(text.encode("ascii")).decode("ascii")
    return text


def percent_encode(text: str) -> str:
    """Percent-encode everything but the unreserved characters."""
    # Most texts have nothing to encode, and this is quickly seen.
    return text if is_unreserved(text) else _quote(text)


@lru_cache(maxsize=256)
def _quote(text: str) -> str:
    """Percent-encode a text, many of which are sent again and again."""
    return quote(text, safe="")


def percent_encode_reserved(text: str) -> str:
    """Percent-encode as RFC 6570, 3.2.3: reserved characters and triplets that are there already stay."""
    parts = _TRIPLET.split(text)
    parts[::2] = [quote(part, safe=_RESERVED) for part in parts[::2]]
    return "".join(parts)


def path_text(parameter: Parameter, value: Json) -> str:
    """Expand a path parameter in its style: simple, label or matrix."""
    if parameter.content_type is not None:
        return percent_encode(_content(parameter, value))
    match parameter.style:
        case "label":
            return _label(parameter, value)
        case "matrix":
            return _matrix(parameter, value)
        case _:
            return _simple(
                value,
                explode=parameter.explode,
                delimiter=_encoded_delimiter(parameter),
            )


def _encoded_delimiter(parameter: Parameter) -> str:
    delimiter = DELIMITERS.get(parameter.style)
    return "," if delimiter is None else percent_encode(delimiter)


def join_items(value: Json, delimiters: str) -> Json:
    """Give a list with the lists in it as texts (Items Object of Swagger 2.0, ``collectionFormat``)."""
    if not isinstance(value, list):
        return value
    return [
        _join(item, delimiters) if isinstance(item, list) else item for item in value
    ]


def _join(items: list[Json], delimiters: str) -> str:
    inner = join_items(items, delimiters[1:]) if delimiters[1:] else items
    texts = inner if isinstance(inner, list) else items
    return delimiters[:1].join(text_of(item) for item in _drop_nulls(texts))


def _simple(value: Json, *, explode: bool, delimiter: str = ",") -> str:
    match value:
        case list():
            return delimiter.join(
                percent_encode(text_of(item)) for item in _drop_nulls(value)
            )
        case dict():
            sign = "=" if explode else ","
            return ",".join(
                f"{percent_encode(key)}{sign}{percent_encode(text_of(item))}"
                for key, item in _members(value)
            )
        case _:
            return percent_encode(text_of(value))


def _label(parameter: Parameter, value: Json) -> str:
    match value:
        case list() | dict() if not value:
            return ""
        case list() if parameter.explode:
            return "".join(
                f".{percent_encode(text_of(item))}" for item in _drop_nulls(value)
            )
        case dict() if parameter.explode:
            return "".join(
                f".{percent_encode(key)}={percent_encode(text_of(item))}"
                for key, item in _members(value)
            )
        case _:
            return f".{_simple(value, explode=False)}"


def _matrix(parameter: Parameter, value: Json) -> str:
    match value:
        case list() | dict() if not value:
            return ""
        case list() if parameter.explode:
            pairs = [(parameter.wire, item) for item in _drop_nulls(value)]
        case dict() if parameter.explode:
            pairs = list(_members(value))
        case _:
            text = _simple(value, explode=False)
            name = percent_encode(parameter.wire)
            return f";{name}={text}" if text else f";{name}"
    return "".join(
        (
            f";{percent_encode(key)}={percent_encode(text)}"
            if (text := text_of(item))
            else f";{percent_encode(key)}"
        )
        for key, item in pairs
    )


def query_pieces(parameter: Parameter, value: Json) -> Iterator[str]:
    """Expand a query parameter into its ``name=value`` pieces, percent-encoded."""
    name = percent_encode(parameter.wire)
    encode = percent_encode_reserved if parameter.allow_reserved else percent_encode
    if parameter.style == "querystring":
        yield from _whole_query(parameter, value)
    elif parameter.content_type is not None:
        yield f"{name}={encode(_content(parameter, value))}"
    elif not isinstance(value, dict | list):
        yield f"{name}={encode(text_of(value))}"
    elif parameter.style == "deepObject" and isinstance(value, dict):
        for key, item in _leaves(parameter.wire, value):
            yield f"{percent_encode(key)}={encode(text_of(item))}"
    elif parameter.explode or parameter.style == "deepObject":
        pairs = (
            _members(value)
            if isinstance(value, dict)
            else ((parameter.wire, item) for item in _drop_nulls(value))
        )
        for key, item in pairs:
            yield f"{percent_encode(key)}={encode(text_of(item))}"
    else:
        items = [encode(text_of(item)) for item in _flat(value)]
        if items:
            yield f"{name}={_encoded_delimiter(parameter).join(items)}"


def _whole_query(parameter: Parameter, value: Json) -> Iterator[str]:
    """Write a value that is the whole query, in its media type: a form has names and values, all else is one text."""
    media = parameter.content_type or ""
    if isinstance(value, dict) and "json" not in media:
        for key, item in _members(value):
            for one in _drop_nulls(item) if isinstance(item, list) else (item,):
                yield f"{percent_encode(key)}={percent_encode(text_of(one))}"
    else:
        yield percent_encode(_content(parameter, value))


def header_text(parameter: Parameter, value: Json) -> str:
    """Give a header parameter's value (simple style, which OpenAPI does not percent-encode in headers)."""
    if parameter.content_type is not None:
        return _content(parameter, value)
    match value:
        case list():
            delimiter = DELIMITERS.get(parameter.style, ",")
            return delimiter.join(text_of(item) for item in _drop_nulls(value))
        case dict():
            sign = "=" if parameter.explode else ","
            return ",".join(
                f"{key}{sign}{text_of(item)}" for key, item in _members(value)
            )
        case _:
            return text_of(value)


def cookie_pieces(parameter: Parameter, value: Json) -> Iterator[str]:
    """Expand a cookie parameter into its ``name=value`` pieces."""
    if parameter.style == "cookie":
        yield from _plain_cookies(parameter, value)
    elif parameter.content_type is not None:
        yield cookie_pair(parameter.wire, _content(parameter, value))
    elif isinstance(value, list) and parameter.explode:
        for item in _drop_nulls(value):
            yield cookie_pair(parameter.wire, text_of(item))
    elif isinstance(value, dict) and parameter.explode:
        for key, item in _members(value):
            yield cookie_pair(key, text_of(item))
    elif isinstance(value, dict | list):
        items = [quote(text_of(item), safe=_COOKIE_SAFE) for item in _flat(value)]
        if items:
            yield f"{quote(parameter.wire, safe='')}={','.join(items)}"
    else:
        yield cookie_pair(parameter.wire, text_of(value))


def _plain_cookies(parameter: Parameter, value: Json) -> Iterator[str]:
    """Write cookies as they are (``style: cookie``); only what would end one, or a header, is percent-encoded."""
    pairs = [(parameter.wire, value)]
    if isinstance(value, list | dict):
        if not parameter.explode:
            pairs = [(parameter.wire, ",".join(map(text_of, _flat(value))))]
            pairs = pairs if value else []
        elif isinstance(value, dict):
            pairs = list(_members(value))
        else:
            pairs = [(parameter.wire, item) for item in _drop_nulls(value)]
    for name, item in pairs:
        yield f"{quote(name, safe='')}={quote(text_of(item), safe=_COOKIE_PLAIN)}"


def cookie_pair(name: str, value: str) -> str:
    """Write one cookie; what a cookie cannot hold is percent-encoded."""
    return f"{quote(name, safe='')}={quote(value, safe=_COOKIE_SAFE)}"


def _content(parameter: Parameter, value: Json) -> str:
    media = parameter.content_type or ""
    if "json" in media or isinstance(value, dict | list):
        return json_text(value)
    return text_of(value)


def _drop_nulls(value: list[Json]) -> Iterator[Json]:
    return (item for item in value if item is not None)


def _members(value: dict[str, Json]) -> Iterator[tuple[str, Json]]:
    return ((key, item) for key, item in value.items() if item is not None)


def _flat(value: dict[str, Json] | list[Json]) -> Iterator[Json]:
    if isinstance(value, list):
        yield from _drop_nulls(value)
    else:
        for key, item in _members(value):
            yield key
            yield item


def _leaves(prefix: str, value: dict[str, Json]) -> Iterator[tuple[str, Json]]:
    """Walk a deep object: ``a[b][c]``; the scalars of a list repeat its key, and its objects are numbered."""
    for key, item in _members(value):
        name = f"{prefix}[{key}]"
        match item:
            case dict():
                yield from _leaves(name, item)
            case list():
                for index, entry in enumerate(_drop_nulls(item)):
                    if isinstance(entry, dict):
                        yield from _leaves(f"{name}[{index}]", entry)
                    else:
                        yield name, entry
            case _:
                yield name, item
