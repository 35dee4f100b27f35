"""Pages of published SDKs: each folder's dialect is found, and every row, method and class is read or told."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from specpress.diagnostics import Diagnostic, Report
from specpress.docs import Docs, load_folder, read_docs
from specpress.docs.detection import detect_dialect

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "docs-samples"
SPEAKEASY = [f"speakeasy-{name}" for name in ("csharp", "go", "php", "ruby")]
DIALECTS = {
    **{name: name.partition("-")[2] for name in SPEAKEASY},
    "stainless-api-md": "stainless",
    "fern-reference-md": "fern",
}
_DASHES = re.compile(r"\|[|\-: ]*-[|\-: ]*")

pytestmark = pytest.mark.skipif(
    not SAMPLES.is_dir(), reason="no ../shared/docs-samples beside the repository"
)


@cache
def load(name: str) -> tuple[tuple[str, str], ...]:
    return tuple(load_folder(SAMPLES / name, Report()))


@cache
def read(name: str) -> tuple[Docs, list[Diagnostic]]:
    report = Report()
    return read_docs(load(name), report), list(report)


def told(name: str) -> set[tuple[str, int]]:
    return {
        (one.place.file, one.place.line or 1)
        for one in read(name)[1]
        if one.place is not None
    }


@pytest.mark.parametrize("name", DIALECTS)
def test_the_dialect_is_found(name: str) -> None:
    detected = detect_dialect(load(name))
    assert detected is not None
    assert detected.name == DIALECTS[name]
    assert not any(one.code == "docs/dialect" for one in read(name)[1])


@pytest.mark.parametrize("name", DIALECTS)
def test_every_type_is_read_or_told(name: str) -> None:
    docs, _ = read(name)
    rows = [(page.path, row) for page in docs.pages for row in page.fields]
    rows += [(method.file, row) for method in docs.methods for row in method.parameters]
    unread = {
        (path, row.line) for path, row in rows if row.type is None and row.type_text
    }
    assert unread <= told(name)


@pytest.mark.parametrize("name", SPEAKEASY)
def test_every_row_and_method_is_read_or_told(name: str) -> None:
    docs, findings = read(name)
    rows = {(p.path, row.line) for p in docs.pages for row in (*p.fields, *p.members)}
    for method in docs.methods:
        rows |= {
            (method.file, one.line) for one in (*method.parameters, *method.errors)
        }
    methods = {(method.file, method.line) for method in docs.methods}
    skipped = {
        one.place.file
        for one in findings
        if one.place is not None and one.code == "docs/skipped-page"
    }
    known = rows | methods | told(name)
    lost = [
        (path, number, line)
        for path, text in load(name)
        if path not in skipped
        for number, line in list_facts(text, is_group="## Overview" in text)
        if (path, number) not in known
    ]
    assert lost == []
    assert (
        len(methods) == {"csharp": 23, "go": 34, "php": 41, "ruby": 23}[DIALECTS[name]]
    )
    assert all(method.response is not None for method in docs.methods)


def list_facts(text: str, *, is_group: bool) -> list[tuple[int, str]]:
    """The rows of tables outside code, without headers and marks of open enums, and the headings of methods."""
    lines = text.split("\n")
    inside = False
    facts: list[tuple[int, str]] = []
    for number, line in enumerate(lines, 1):
        if line.startswith("```"):
            inside = not inside
        if inside:
            continue
        following = lines[number] if number < len(lines) else ""
        is_row = line.startswith("|") and not _DASHES.fullmatch(line)
        is_row = is_row and not _DASHES.fullmatch(following)
        is_method = is_group and line.startswith("## ") and line != "## Overview"
        if (is_row and "`Unrecognized<" not in line) or is_method:
            facts.append((number, line))
    return facts


def test_every_method_and_class_of_stainless_is_read_or_told() -> None:
    docs, _ = read("stainless-api-md")
    methods = {(method.file, method.line) for method in docs.methods}
    for path, text in load("stainless-api-md"):
        items = {
            (path, number)
            for number, line in enumerate(text.split("\n"), 1)
            if line.lstrip().startswith("- <code")
        }
        assert items <= methods | told("stainless-api-md")
        imports = re.findall(r"^from [\w.]+ import (\([^)]*\)|.*)$", text, re.MULTILINE)
        names = {name for part in imports for name in re.findall(r"\w+", part)}
        assert names == {page.name for page in docs.pages if page.path == path}


def test_every_method_and_parameter_of_fern_is_read_or_told() -> None:
    docs, findings = read("fern-reference-md")
    ((_, text),) = load("fern-reference-md")
    assert findings == []
    assert len(docs.methods) == text.count("<summary><code>client")
    rows = re.findall(r"^\s*\*\*[^*]+:\*\* `", text, re.MULTILINE)
    assert sum(len(method.parameters) for method in docs.methods) == len(rows)
    assert sum(len(m.samples) for m in docs.methods) == text.count("```python")
