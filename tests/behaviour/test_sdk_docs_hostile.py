"""Hostile: with pages and tests wanted too, no text of a specification leaves its place, and all pages can be read."""

from __future__ import annotations

import ast
import json
import re
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.behaviour.test_hostile import TEXTS, check_files, document

from specpress import pipeline
from specpress.diagnostics import Report, Severity
from specpress.docs import read_docs
from specpress.format import format_files
from specpress.survey import Settings
from specpress.write.paths import find_unsafe

_FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# An escaped "<" is text (CommonMark 0.31, section 2.4); an escaped backslash escapes nothing.
_HTML = re.compile(r"(?<!\\)(?:\\\\)*<(?!br/>|!-- UsageSnippet )[A-Za-z/!?]")


def files_of(specification: dict[str, Any]) -> dict[str, str]:
    report = Report()
    inputs = pipeline.Inputs(
        Settings("hostile", "hostile", pages=True, tests=True),
        (("hostile.json", json.dumps(specification)),),
    )
    files = pipeline.run(inputs, report, format_files).files
    assert files is not None, "\n".join(map(str, report))
    return files


def check_pages(files: dict[str, str]) -> None:
    """Every path may be written, every page is read without an error, and every snippet is Python."""
    assert find_unsafe(files) == {}
    pages = [(name, text) for name, text in files.items() if name.endswith(".md")]
    report = Report()
    docs = read_docs([one for one in pages if "/" in one[0]], report, "python")
    assert docs.pages
    wrong = [
        str(found)
        for found in report
        if found.severity is not Severity.NOTE and found.code != "docs/empty-value"
    ]
    assert wrong == []
    for name, text in pages:
        outside = _FENCE.sub("", text)
        assert _HTML.search(outside) is None, name
        for code in _FENCE.findall(text):
            ast.parse(code, name)


def test_all_texts_at_once_stay_in_their_places() -> None:
    files = files_of(document(TEXTS))
    check_files(files)
    check_pages(files)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(max_size=30), min_size=1, max_size=3, unique=True))
@example(["<", "?"])
def test_any_text_anywhere_stays_in_its_place(texts: list[str]) -> None:
    files = files_of(document(tuple(texts)))
    check_files(files)
    check_pages(files)
