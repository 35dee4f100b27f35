"""Prose: descriptions and deprecation notices, in cells and between headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_BREAK = re.compile(r"<br ?/?>")
_NOTICE = re.compile(r"(?:> ?)?: ?warning: \*\* ?DEPRECATED ?\*\*:? ?")
_STRUCK = re.compile(r"~~(.+)~~", re.DOTALL)
_STANDARD = "This will be removed in a future release"
_NOTHING = ("", "N/A")


class Prose(NamedTuple):
    """A description (``None``: none), whether a notice deprecates the thing, and the notice's own message if any."""

    description: str | None
    deprecated: bool = False
    deprecation: str | None = None


_NONE = Prose(None)


def read_description(cell: str) -> Prose:
    """Read a Description cell: ``<br/>`` is a newline, ``N/A`` no description, a leading notice a deprecation."""
    if cell in _NOTHING:
        return _NONE
    if cell[0] not in ":>" and "<br" not in cell:
        return Prose(cell)
    text = _BREAK.sub("\n", cell)
    notice = _NOTICE.match(text)
    if notice is None:
        return Prose(text)
    message, _, rest = text[notice.end() :].partition("\n")
    return Prose(
        _description_or_none(rest),
        deprecated=True,
        deprecation=_deprecation_message(message),
    )


def read_paragraphs(lines: Sequence[str]) -> Prose:
    """Read the paragraphs between two headings; a block quote that is a notice is taken out."""
    text = "\n".join(lines).strip()
    if "DEPRECATED" not in text:
        return Prose(_description_or_none(text))
    description_lines: list[str] = []
    deprecated, deprecation = False, None
    for line in lines:
        notice = _NOTICE.match(line) if line[:1] == ">" else None
        if notice is None:
            description_lines.append(line)
        else:
            deprecated, deprecation = True, _deprecation_message(line[notice.end() :])
    return Prose(
        _description_or_none("\n".join(description_lines)), deprecated, deprecation
    )


def strip_strikethrough(text: str) -> tuple[str, bool]:
    """Take off the ``~~`` that strike out a deprecated name, and tell whether there were any."""
    inner = _STRUCK.fullmatch(text)
    return (text, False) if inner is None else (inner[1], True)


def is_page_link(href: str) -> bool:
    """Tell whether a link leads to a page of these docs, there or not, and not to another site."""
    return "://" not in href or href.partition("#")[0].endswith(".md")


def code_span(text: str) -> str | None:
    """Take the text out of a code span; ``None`` if it is anything else."""
    if text[:1] == "`" == text[-1:]:
        inner = text[1:-1]
        if inner and "`" not in inner:
            return inner
    return None


def _description_or_none(text: str) -> str | None:
    text = text.strip()
    return None if text in _NOTHING else text


def _deprecation_message(text: str) -> str | None:
    text = text.strip()
    return None if not text or text.startswith(_STANDARD) else text
