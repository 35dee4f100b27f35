"""Markdown: text from a document -> cells, paragraphs and attributes that no text can break out of.

Descriptions are CommonMark by right (OpenAPI 3.1, 4.5): emphasis and code stay what they are. Raw HTML, links and what
opens a block do not, and the reader of such pages takes the numeric references back.
"""

from __future__ import annotations

import re
from functools import cache

NOTICE = ":warning: **DEPRECATED**"
UNSEEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb"
_ACTIVE = re.compile(rf"[{UNSEEN}]|<(?=[A-Za-z/!?])|&(?=#\d)|(?<=\])[(:]")
_OPENS = re.compile(r"\s*(?:#|```|~~~|>|\||[=\-|:\s]+$)")
_QUOTED = re.compile(rf'[{UNSEEN}\t\n&<>"]')
_NOTHING = "N/A"


def _inert(match: re.Match[str]) -> str:
    sign = match[0]
    return f"&#{ord(sign)};" if sign in "<&(:" else f"\\u{ord(sign):04x}"


@cache
def inline(text: str) -> str:
    """The text without raw HTML, links or unprintable characters; its line ends stay."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _ACTIVE.search(text) is None:
        return text
    # In a code span a reference would be shown as it is written.
    return _ACTIVE.sub(_inert, text).replace("`", "&#96;")


@cache
def cell(text: str) -> str:
    """The text on one line of a table."""
    text = inline(text.strip())
    if "\n" in text:
        text = text.replace("\n", "<br/>")
    if "|" in text:
        text = text.replace("|", "\\|")
    if text[:1] in {":", ">"}:
        text = f"&#{ord(text[0])};{text[1:]}"  # else it might pass for a notice
    return text


def description_cell(text: str | None, *, deprecated: bool, message: str | None) -> str:
    """A Description cell; ``message`` is that of a deprecation."""
    words = cell(text) if text else ""
    if not deprecated:
        return words or _NOTHING
    notice = NOTICE
    if message:
        notice += f": {cell(' '.join(message.split()))}"
    return f"{notice}<br/><br/>{words}" if words else notice


def value(text: str) -> str:
    """A Value cell: blanks at its ends count."""
    spelled = cell(text)
    blanks = len(text) - len(text.lstrip(" "))
    tail = len(text) - len(text.rstrip(" ")) if spelled else 0
    return "&#32;" * blanks + spelled + "&#32;" * tail


def paragraphs(text: str) -> list[str]:
    """Lines for the text between headings: what would open a block is indented, and so remains text."""
    lines: list[str] = []
    for line in inline(text.strip()).split("\n"):
        if _OPENS.match(line) is None:
            lines.append(line.rstrip())
            continue
        if line.strip():
            if "|" in line and lines:
                lines.append("")  # a row of dashes makes a table of the line before
            lines.append(f"    {line.strip()}")
        else:
            lines.append("")
    return lines


def phrase(text: str) -> str:
    """The text on one line."""
    return inline(" ".join(text.split()))


def attribute(text: str) -> str:
    """The text between the double quotes of an attribute in a comment."""
    return _QUOTED.sub(lambda match: f"&#{ord(match[0])};", text)


def row(*cells: str) -> str:
    """A row of a table."""
    return f"| {' | '.join(cells)} |"


def table_heading(*names: str) -> list[str]:
    """The header row of a table and the dashes below it."""
    return [row(*names), row(*["---"] * len(names))]
