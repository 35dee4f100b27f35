"""Prose: text from a document -> lines that can stand in a docstring, wrapped, and never able to end it."""

from __future__ import annotations

import re
from functools import cache

WIDTH = 88
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb]"
)


@cache
def escape(text: str) -> str:
    """The text as it can stand between triple quotes: no backslash, quote or control character acts."""
    if "\\" in text:
        text = text.replace("\\", "\\\\")
    if '"""' in text:
        text = text.replace('"""', '\\"\\"\\"')
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


@cache
def paragraphs(text: str, width: int) -> tuple[str, ...]:
    """The text in lines of at most ``width`` columns (longer only for a longer word); its own line ends stay."""
    lines: list[str] = []
    for line in escape(text.replace("\r\n", "\n").replace("\t", "    ")).split("\n"):
        lines += _wrap(line.rstrip(), width)
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return tuple(lines)


def _wrap(line: str, width: int) -> list[str]:
    if len(line) <= width:
        return [line]
    indent = line[: len(line) - len(line.lstrip())]
    if len(indent) > width // 2:
        indent = ""
    lines: list[str] = []
    current = indent
    empty = True
    for word in line.split():
        if empty:
            current += word
            empty = False
        elif len(current) + 1 + len(word) <= width:
            current = f"{current} {word}"
        else:
            lines.append(current)
            current = indent + word
    lines.append(current)
    return lines


@cache
def docstring(text: str, indent: int) -> str:
    """A docstring with its quotes and indentation, as black leaves it; empty for no text."""
    return quote_lines(paragraphs(text, WIDTH - indent - 6), indent)


def quote_lines(lines: tuple[str, ...], indent: int) -> str:
    """Escaped lines between triple quotes, every line indented; empty for no lines."""
    pad = " " * indent
    if not lines:
        return ""
    first = lines[0].lstrip()
    if first.startswith('"'):
        first = f"\\{first}"
    if len(lines) == 1:
        return f'{pad}"""{_escape_last_quotes(first)}"""'
    deep = min((_depth(line) for line in lines[1:] if line.strip()), default=0)
    body = [f"{pad}{line[deep:]}" if line.strip() else "" for line in lines[1:]]
    return "\n".join([f'{pad}"""{first}', *body, f'{pad}"""'])


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _escape_last_quotes(text: str) -> str:
    """The last line before the closing quotes: it must not end in a quote of its own."""
    body = text.rstrip('"')
    quotes = len(text) - len(body)
    if not quotes:
        return text
    escaped = (len(body) - len(body.rstrip("\\"))) % 2 == 1
    # Where a backslash stands before the quotes, the first of them is escaped already.
    return body + ('"' if escaped else "") + '\\"' * (quotes - escaped)


def sentence(text: str) -> str:
    """The text ending in a full stop."""
    text = text.rstrip()
    return text if not text or text[-1] in ".!?:…" else f"{text}."


def api_title(title: str) -> str:
    """The name of an API in one line, as it stands within a sentence."""
    words = " ".join(title.split())
    return words if words.lower().endswith(" api") else f"{words} API"


def markdown(text: str) -> str:
    """The text as plain words on one line of markdown: no sign of it marks anything up."""
    return re.sub(r"([\\`*_{}\[\]<>#|!])", r"\\\1", escape(" ".join(text.split())))
