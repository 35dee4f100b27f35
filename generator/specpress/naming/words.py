"""Words: a name of any casing -> its words, and words -> an identifier."""

from __future__ import annotations

import keyword
import re
import unicodedata
import zlib
from collections.abc import Iterable
from functools import cache

LONGEST = 100
"""Text is cut to so many characters, and told apart by a checksum."""

# In this order: what is a word whatever its capitals say, then acronyms, then capitalised and plain words.
_WORD = re.compile(
    r"(?<![A-Z])OAuth(?![a-z])[0-9]*"
    r"|(?<![0-9A-Za-z])oAuth(?![a-z])[0-9]*"
    r"|(?<![A-Z])[A-Z]aaS(?![a-z])"
    r"|(?<![0-9A-Za-z])[a-z](?:[A-Z]{2,}s|[A-Z]{2,}[0-9]*)(?![0-9a-z])"
    r"|(?<![0-9A-Za-z])[0-9]+[A-Z]+(?![a-z])"
    r"|[A-Z]{2,}v[0-9]+[a-z0-9]*"
    r"|[A-Z]{2,}(?:(?<![A-Z]{3}[AI])s(?![a-z])|s(?![A-Za-z]))[0-9]*"
    r"|[A-Z]2[A-Z](?=[A-Z][a-z]|[^0-9A-Za-z]|$)"
    r"|[A-Z]+(?![a-z])[a-z0-9]*"
    r"|[A-Z]?[a-z0-9]+"
)


@cache
def words(text: str) -> tuple[str, ...]:
    """The words of a name, whatever its casing: ``XAccount-id2`` -> ``x``, ``account``, ``id2``."""
    return tuple(word.lower() for word in _WORD.findall(shorten_plain(text)))


def shorten_plain(text: str) -> str:
    """The text without accents, cut to a length that a file's name can have."""
    if not text.isascii():
        spelled = unicodedata.normalize("NFKD", text)
        text = "".join(sign for sign in spelled if not unicodedata.combining(sign))
    if len(text) <= LONGEST:
        return text
    return f"{text[:LONGEST]} {zlib.crc32(text.encode('utf-8', 'replace')):08x}"


def identifier(parts: Iterable[str], fallback: str) -> str:
    """A lower-case identifier that is no keyword; ``fallback`` leads where the words cannot."""
    name = "_".join(parts)
    if not name:
        return fallback
    if name[0].isdigit():
        return f"{fallback}_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def run_together(parts: Iterable[str]) -> str:
    """The letters of words without what parts them, to compare ``gen-ai`` and ``genai``."""
    return "".join(parts)
