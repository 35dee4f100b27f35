"""Prose: a document's words stand in docstrings, whatever they are, and nothing of them gets out."""

from __future__ import annotations

import ast

import black
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from specpress.plan import prose

WORDS = st.text(max_size=120) | st.text("\"'\\ \n\ta.", max_size=30)


def spelled(text: str, indent: int) -> str:
    pad = " " * indent
    body = prose.docstring(text, indent)
    return f"class A:\n{body}\n\n{pad}x = 1\n" if indent else f"{body}\n\nx = 1\n"


@pytest.mark.parametrize("indent", [0, 4])
@example(text='"')
@example(text='"""')
@example(text='\\"""')
@example(text="\\")
@example(text='a\\"')
@example(text='""" + evil() + """')
@example(text="first\n\n  second\n\tthird")
@example(text="\N{RIGHT-TO-LEFT OVERRIDE}\x00\x85\u2028")
@given(text=WORDS)
def test_any_text_is_a_docstring_that_says_it(text: str, indent: int) -> None:
    tree = ast.parse(spelled(text, indent))
    scope: ast.Module | ast.ClassDef = tree
    if indent:
        assert len(tree.body) == 1
        assert isinstance(tree.body[0], ast.ClassDef)
        scope = tree.body[0]
    said = ast.get_docstring(scope)
    assert letters(said or "") == letters(text)
    assert isinstance(scope.body[-1], ast.Assign)
    assert len(scope.body) == 1 + (said is not None)


def letters(text: str) -> str:
    """The text without blanks and without what is escaped because it does not print."""
    return "".join(c for c in text if c.isprintable() and not c.isspace())


@settings(deadline=None, max_examples=60)
@given(text=WORDS)
def test_black_leaves_docstrings_alone(text: str) -> None:
    source = spelled(f"{text} end", 4)
    assert black.format_str(source, mode=black.Mode()) == source


@given(text=st.text("ab ", max_size=400), width=st.integers(20, 100))
def test_lines_are_no_wider_than_asked(text: str, width: int) -> None:
    for line in prose.paragraphs(text, width):
        assert len(line) <= width or " " not in line.strip()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("Done", "Done."), ("Done.", "Done."), ("Why?", "Why?"), ("", ""), ("a: ", "a:")],
)
def test_sentences_end(text: str, wanted: str) -> None:
    assert prose.sentence(text) == wanted


@given(text=WORDS)
def test_markdown_is_one_line_that_marks_nothing_up(text: str) -> None:
    line = prose.markdown(text)
    assert "\n" not in line
    bare = line.replace("\\\\", "")
    assert not any(f"{sign}" in bare.replace(f"\\{sign}", "") for sign in "`*[]<>#|")
