"""HTML page: judged findings -> one HTML file that needs nothing else, to be looked at in a browser."""

from __future__ import annotations

import base64
import hashlib
import re
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from msgspec import Struct

from specpress.drift.baseline import BaselineEntry, BaselineResult
from specpress.drift.findings import Finding
from specpress.drift.summary import count_by_code, count_by_group
from specpress.reconcile.drift import Side, Sides

_FOLDER = Path(__file__).parent
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
_MANY = 60
"""Of more words than this from the first to the last that differ, all are marked: matching them takes the square."""

# Shown as the pictures that Unicode has of them: an HTML file cannot hold them as they are.
_PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"}
_PICTURES[0x7F] = 0x2421


Block = tuple[bool, list[str], list[str]]
"""Whether two wordings are alike here, and the words of both."""


class Part(Struct, frozen=True):
    """A stretch of text; ``differs`` if only one side has it."""

    text: str
    differs: bool = False


class Shown(Struct, frozen=True):
    """What one side says, ``None`` for nothing; ``place`` and ``pointer`` are ``None`` where it has none."""

    parts: tuple[Part, ...] | None
    place: str | None
    pointer: str | None


class Row(Struct, frozen=True):
    """One disagreement: the subject and the two sides."""

    subject: str
    docs: Shown
    spec: Shown


class Card(Struct, frozen=True):
    """One finding; ``first`` is its one row, ``None`` if it has several.

    ``slug`` is the code without its stage. ``message`` is ``None`` where the two sides say it all.
    """

    code: str
    slug: str
    group: str
    subject: str
    message: str | None
    accepted: bool
    first: Row | None
    rows: tuple[Row, ...]


def render_page(title: str, judged: BaselineResult) -> str:
    """The HTML of a report about the SDK that ``title`` names."""
    script, style = _file("page.js"), _file("page.css")
    every = (*judged.new, *judged.accepted)
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            title=_replace_controls(title),
            script=Markup(script),  # noqa: S704 - a file of this package
            style=Markup(style),  # noqa: S704 - a file of this package
            script_hash=_hash(script),
            style_hash=_hash(style),
            total=len(judged.new),
            accepted=len(judged.accepted),
            codes=[(code, _slug(code)) for code in count_by_code(every)],
            code_counts=[
                (code, _slug(code), count)
                for code, count in count_by_code(judged.new).items()
            ],
            groups=[_replace_controls(group) for group in count_by_group(every)],
            cards=[
                *(_build_card(finding, accepted=False) for finding in judged.new),
                *(_build_card(finding, accepted=True) for finding in judged.accepted),
            ],
            stale=[_stale_texts(entry) for entry in judged.stale],
        )
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_FOLDER),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _file(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """The hash by which the page's own policy lets this one script or style in, and no other."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _build_card(finding: Finding, *, accepted: bool) -> Card:
    rows = tuple(_build_row(finding.code, sides) for sides in finding.sides)
    outcome = _outcome(finding)
    return Card(
        code=finding.code,
        slug=_slug(finding.code),
        group=_replace_controls(finding.group),
        subject=_replace_controls(finding.subject),
        message=None if outcome is None else _replace_controls(outcome),
        accepted=accepted,
        first=rows[0] if len(rows) == 1 else None,
        rows=rows,
    )


def _outcome(finding: Finding) -> str | None:
    """What the message tells beyond the subject above it and the two sides below."""
    if len(finding.sides) == 1 and "missing" not in finding.code:
        return None
    return finding.message.replace("`", "").removeprefix(f"{finding.subject}: ")


def _build_row(code: str, sides: Sides) -> Row:
    docs, spec = _build_parts(code, sides.docs.says, sides.spec.says)
    return Row(
        _replace_controls(sides.subject),
        _build_side(sides.docs, docs),
        _build_side(sides.spec, spec),
    )


def _build_side(side: Side, parts: tuple[Part, ...] | None) -> Shown:
    place = side.place
    if place is None:
        return Shown(parts, None, None)
    # A place that has no line shows its pointer itself.
    pointer = place.pointer if place.line is not None else None
    return Shown(
        parts,
        _replace_controls(str(place)),
        None if pointer is None else _replace_controls(pointer),
    )


def _build_parts(
    code: str, docs: str | None, spec: str | None
) -> tuple[tuple[Part, ...] | None, tuple[Part, ...] | None]:
    """The words of both sides, with those that differ marked where both have some."""
    if docs is None or spec is None or code != "drift/description":
        return _single_part(docs), _single_part(spec)
    return _mark_differences(_TOKEN.findall(docs), _TOKEN.findall(spec))


def _mark_differences(
    docs: list[str], spec: list[str]
) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """The parts of two wordings, those marked that only one side has."""
    start = _common_prefix_length(docs, spec)
    end = _common_prefix_length(docs[start:][::-1], spec[start:][::-1])
    middles = docs[start : len(docs) - end], spec[start : len(spec) - end]
    docs_parts, spec_parts = [_build_part(docs[:start])], [_build_part(spec[:start])]
    for same, mine, others in _match_words(*middles):
        docs_parts.append(_build_part(mine, differs=not same))
        spec_parts.append(_build_part(others, differs=not same))
    docs_parts.append(_build_part(docs[len(docs) - end :]))
    spec_parts.append(_build_part(spec[len(spec) - end :]))
    return tuple(p for p in docs_parts if p.text), tuple(
        p for p in spec_parts if p.text
    )


def _common_prefix_length(one: list[str], other: list[str]) -> int:
    """How many words two lists begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _match_words(one: list[str], other: list[str]) -> list[Block]:
    if max(len(one), len(other)) > _MANY:
        return [(False, one, other)]
    opcodes = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return [(tag == "equal", one[a:b], other[c:d]) for tag, a, b, c, d in opcodes]


def _build_part(tokens: list[str], *, differs: bool = False) -> Part:
    return Part(_replace_controls("".join(tokens)), differs)


def _single_part(says: str | None) -> tuple[Part, ...] | None:
    return None if says is None else (Part(_replace_controls(says)),)


def _stale_texts(entry: BaselineEntry) -> tuple[str, ...]:
    words = (entry.code, entry.subject, entry.docs or "", entry.spec or "")
    return (*map(_replace_controls, words), _replace_controls(str(entry.place)))


def _slug(code: str) -> str:
    return code.partition("/")[2]


def _replace_controls(text: str) -> str:
    return text.replace("\r\n", "\n").translate(_PICTURES)
