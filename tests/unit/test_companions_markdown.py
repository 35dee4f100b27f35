"""Markdown: whatever a text holds, it stays in its cell or paragraph, and is read back as it was."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.companions import markdown
from specpress.diagnostics import Report
from specpress.docs import read_docs

HOSTILE = (
    "<script>alert(1)</script>",
    "a | b",
    "a \\| b",
    "[x](javascript:1)",
    "![x](http://x)",
    "[x]: javascript:1",
    "> :warning: **DEPRECATED**: gone",
    ": warning: ** DEPRECATED **: gone",
    "line\nline\r\nline",
    "&#60;b>",
    "<br/>",
    "`<b>` | `x`",
    "~~struck~~ `name`",
)
PIECES = (
    *HOSTILE,
    "## Fields",
    "```",
    "~~~",
    "|---|",
    "---",
    "===",
    "<!--",
    "-->",
    "#",
    " ",
    "    x",
    "\n",
)
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=8).map("".join)


def page(description: str, cell: str) -> str:
    lines = ["# Book", "", *markdown.paragraphs(description), "", "## Fields", ""]
    lines += markdown.table_heading("Field", "Type", "Required", "Description")
    words = markdown.description_cell(cell, deprecated=False, message=None)
    lines.append(markdown.row("`title`", "*str*", ":heavy_check_mark:", words))
    return "\n".join([*lines, ""])


def read(text: str) -> tuple[str | None, str | None, Report]:
    """The description of the page and of its field."""
    report = Report()
    (found,) = read_docs((("models/book.md", text),), report, "python").pages
    (field,) = found.fields
    assert not found.deprecated
    assert not field.deprecated
    return found.description, field.description, report


def seen(text: str) -> str:
    """A text as it must come back: what cannot be printed is spelled out, white space is folded."""
    text = text.strip().replace("\r\n", "\n").replace("\r", "\n")
    shown = re.sub(
        f"[{markdown.UNSEEN}]", lambda found: f"\\u{ord(found[0]):04x}", text
    )
    return " ".join(shown.split())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_read_back(text: str) -> None:
    description, cell, report = read(page(text, text))
    assert seen(description or "") == seen(text)
    assert seen(cell or "") == seen(text)
    assert not list(report)


@given(texts, texts)
def test_no_text_leaves_its_place(description: str, cell: str) -> None:
    told, field, report = read(page(description, cell))
    if seen(description) != "N/A":
        assert seen(told or "") == seen(description)
    if seen(cell) != "N/A":
        assert seen(field or "") == seen(cell)
    assert not list(report)


@given(texts)
def test_no_text_becomes_html_or_a_link(text: str) -> None:
    for made in (
        markdown.cell(text),
        "\n".join(markdown.paragraphs(text)),
        markdown.phrase(text),
    ):
        assert re.search(r"<(?!br/>)[A-Za-z/!?]", made) is None
        assert "](" not in made
        assert "]:" not in made
    assert "\n" not in markdown.cell(text)
    assert re.search(r"(?<!\\)\|", markdown.cell(text)) is None


@given(st.text(max_size=20))
def test_an_attribute_cannot_end_its_comment(text: str) -> None:
    made = markdown.attribute(text)
    assert not {'"', "<", ">", "\n"} & {*made}


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("*xsl", "*xsl"),
        ("a|b", "a\\|b"),
        (" led", "&#32;led"),
        ("both ", "both&#32;"),
        ("<i>", "&#60;i>"),
        ("", ""),
    ],
)
def test_values_keep_their_blanks(text: str, made: str) -> None:
    assert markdown.value(text) == made


def test_a_deprecation_stands_before_the_description() -> None:
    made = markdown.description_cell("Old.", deprecated=True, message="Use\nanother.")
    assert made == ":warning: **DEPRECATED**: Use another.<br/><br/>Old."
    assert markdown.description_cell(None, deprecated=False, message=None) == "N/A"
