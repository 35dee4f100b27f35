"""JSON text: JSON -> plain values, with duplicate keys and what JSON cannot say reported."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import accumulate
from math import isfinite

from specpress.diagnostics import Place, Related, Report
from specpress.source.pointer import Json, child
from specpress.text import Lines, shorten

MAX_DEPTH = 256
"""How many arrays and objects may stand inside of one another; deep real descriptions have about forty."""

_ALWAYS_EXACT = 18  # digits that fit 64 bits

_TOKEN = re.compile(r'[{}\[\]:,]|"(?:[^"\\]|\\.)*+"|[^\s{}\[\]:,"]++')
_BRACKET = re.compile(r"[\[\]{}]")
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class _DuplicateKeyError(Exception):
    """Some object has a key twice."""


class _NumberError(Exception):
    """A number, given as written, that JSON does not have or Python cannot hold."""


def read(file: str, text: str, report: Report) -> Json | None:
    """Give the value of a JSON text (RFC 8259); ``None`` after an error that leaves none, which is reported."""
    if _too_deep(text):
        report.error(
            "source/too-deep",
            f"arrays and objects are nested more than {MAX_DEPTH} levels deep",
            Place(file, ""),
        )
        return None
    try:
        value: Json = _decode(file, text, report)
    except json.JSONDecodeError as error:
        place = Place(file, None, *Lines(text).at(error.pos))
        report.error("source/syntax", f"no valid JSON: {error.msg}", place)
        return None
    except _NumberError as error:
        reason = str(error)
        place = Place(file, None, *Lines(text).at(_find_token(text, reason)))
        message = (
            f"no valid JSON: the number {shorten(reason, 40)} cannot be represented"
        )
        report.error("source/syntax", message, place)
        return None
    if _ESCAPED_SURROGATE.search(text):
        return _replace_surrogates(file, value, "", report)
    return value


def is_plain(text: str) -> bool:
    """Whether the text is JSON without duplicate keys, and without numbers that a reader might round."""
    try:
        json.loads(
            text,
            object_pairs_hook=_check_unique,
            parse_constant=_refuse_constant,
            parse_float=_parse_float,
            parse_int=_parse_small_integer,
        )
    except (ValueError, RecursionError, _DuplicateKeyError, _NumberError):
        return False
    return True


def _decode(file: str, text: str, report: Report) -> Json:
    try:
        return _loads(text, unique=True)
    except _DuplicateKeyError:
        # Where keys stand can be told only of a text without any other mistake.
        value = _loads(text, unique=False)
        _report_duplicates(file, text, report)
        return value


def _loads(text: str, *, unique: bool) -> Json:
    try:
        value: Json = json.loads(
            text,
            object_pairs_hook=_check_unique if unique else None,
            parse_constant=_refuse_constant,
            parse_float=_parse_float,
        )
    except json.JSONDecodeError:
        raise
    except ValueError:  # an integer with more digits than Python reads
        digits = re.search(r"[0-9]{4300,}", text)
        raise _NumberError(digits[0] if digits else "") from None
    return value


def _check_unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        raise _DuplicateKeyError
    return mapping


def _refuse_constant(token: str) -> Json:
    raise _NumberError(token)


def _parse_float(token: str) -> float:
    number = float(token)
    if not isfinite(number):
        raise _NumberError(token)
    return number


def _parse_small_integer(token: str) -> int:
    if len(token) > _ALWAYS_EXACT:
        raise _NumberError(token)
    return int(token)


def _too_deep(text: str) -> bool:
    """Whether the nesting exceeds `MAX_DEPTH`; brackets in strings count only where it seems to."""
    if _deepest(_BRACKET.findall(text)) <= MAX_DEPTH:
        return False
    return _deepest(_TOKEN.findall(text)) > MAX_DEPTH


def _deepest(tokens: list[str]) -> int:
    steps = ((token in {"[", "{"}) - (token in {"]", "}"}) for token in tokens)
    return max(accumulate(steps), default=0)


def _find_token(text: str, searched: str) -> int:
    for token in _TOKEN.finditer(text):
        if token[0] == searched:
            return token.start()
    return 0


def _report_duplicates(file: str, text: str, report: Report) -> None:
    lines = Lines(text)
    for pointer, first, again in _duplicates(text):
        key = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        report.warning(
            "source/duplicate-key",
            f"the key {key!r} occurs twice in one mapping; the last one is used",
            Place(file, pointer, *lines.at(again)),
            hint="rename or remove one of the two",
            related=(Related(Place(file, pointer, *lines.at(first)), "first here"),),
        )


def _duplicates(text: str) -> Iterator[tuple[str, int, int]]:
    """Give each key that repeats an earlier one: its pointer and the offsets of the first and this one."""
    above: list[tuple[dict[str, int] | None, str, int]] = []
    keys: dict[str, int] | None = None  # None: inside of an array, or outside of all
    pointer, index, before = "", 0, ""
    step: str | int = 0
    for token in _TOKEN.finditer(text):
        match token[0]:
            case "{" | "[" as bracket:
                above.append((keys, pointer, index))
                pointer = child(pointer, step) if len(above) > 1 else ""
                keys = {} if bracket == "{" else None
                step = index = 0
            case "}" | "]":
                keys, pointer, index = above.pop()
                step = index
            case ",":
                index += 1
                step = index
            case str(word) if keys is not None and before in {"{", ","}:
                step = str(json.loads(word, strict=False))
                if step in keys:
                    yield child(pointer, step), keys[step], token.start()
                keys.setdefault(step, token.start())
            case _:
                pass
        before = token[0]


def _replace_surrogates(file: str, value: Json, pointer: str, report: Report) -> Json:
    """Give the tree with halves of surrogate pairs, which no encoding can write, replaced."""
    match value:
        case dict():
            return {
                str(
                    _replace_surrogates(file, key, pointer, report)
                ): _replace_surrogates(file, item, child(pointer, key), report)
                for key, item in value.items()
            }
        case list():
            return [
                _replace_surrogates(file, item, child(pointer, index), report)
                for index, item in enumerate(value)
            ]
        case str() if _SURROGATE.search(value):
            report.warning(
                "source/surrogate",
                "half of a surrogate pair is not a character; it is replaced by U+FFFD",
                Place(file, pointer),
            )
            return _SURROGATE.sub("\ufffd", value)
        case _:
            return value
