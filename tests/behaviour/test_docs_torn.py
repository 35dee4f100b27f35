"""Torn pages through the whole pipeline: findings, never a traceback, and no files after an error."""

from __future__ import annotations

import warnings
from pathlib import Path

from click.testing import CliRunner
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.behaviour.library_docs import (
    FLAT_TYPESCRIPT,
    OPENAPI_GENERATOR,
    PYTHON,
    TYPESCRIPT,
)

from specpress import pipeline
from specpress.cli.commands import root
from specpress.diagnostics import Report
from specpress.format import format_files
from specpress.survey import Settings

SETS = (
    ("typescript", TYPESCRIPT),
    ("typescript", FLAT_TYPESCRIPT),
    ("python", PYTHON),
    ("openapi-generator", OPENAPI_GENERATOR),
)
PIECES = (
    *("|", "\\|", "`", "```", "~~~", "\n", "\n\n", "\r\n", "\r", "\0", "\ufeff"),
    *("<!--", "-->", "**", "*", "~~", "[", "](", ")", "<br/>", "{", "}", "{}"),
    *('"', "'", '"""', "\\", "/", "..", "#", "# ", "## ", "### ", "x" * 5000),
    *(":heavy_check_mark:", "Record<string, ", "List[", "`request`", "`security`"),
    *("import os", "__class__", "None", "\u202e", "\ud800", "é", "🚲"),
)
TEARS = st.tuples(
    st.integers(0, 50),
    st.sampled_from(("insert", "cut", "double", "swap", "drop")),
    st.integers(0, 5000),
    st.integers(0, 60),
    st.sampled_from(PIECES),
)


def torn(
    pages: dict[str, str], tears: list[tuple[int, str, int, int, str]]
) -> tuple[tuple[str, str], ...]:
    """Tear some pages, each at some place in some way."""
    texts = dict(pages)
    for number, how, start, length, piece in tears:
        name = sorted(texts)[number % len(texts)]
        text = texts[name]
        at = start % (len(text) + 1)
        match how:
            case "insert":
                text = text[:at] + piece + text[at:]
            case "cut":
                text = text[:at] + text[at + length :]
            case "double":
                text = text[:at] + text[at : at + length] * 2 + text[at + length :]
            case "swap":
                text = text[:at] + piece + text[at + len(piece) :]
            case _ if len(texts) > 1:
                del texts[name]
                continue
            case _:
                pass
        texts[name] = text
    return tuple(sorted(texts.items()))


@given(st.sampled_from(SETS), st.lists(TEARS, min_size=1, max_size=6))
@example(("typescript", TYPESCRIPT), [(0, "insert", 0, 0, "\ud800")])
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_torn_pages_end_in_findings(
    chosen: tuple[str, dict[str, str]], tears: list[tuple[int, str, int, int, str]]
) -> None:
    dialect, pages = chosen
    report = Report()
    inputs = pipeline.Inputs(
        Settings("torn", "torn", server="https://library.example"),
        docs=torn(pages, tears),
        dialect=dialect,
    )
    result = pipeline.run(inputs, report, format_files)
    for finding in report:
        assert str(finding)
    if report.failed:
        assert result.files is None
        return
    assert result.files is not None
    for name, text in result.files.items():
        if name.endswith(".py"):
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                compile(text, name, "exec")


def test_nothing_is_written_after_an_error(tmp_path: Path) -> None:
    for name, text in TYPESCRIPT.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    page = tmp_path / "docs/sdk/models/shared/renewal.md"
    whole = page.read_text()
    page.write_text(whole.partition("\n")[2])
    command = [
        *("generate", "--docs", str(tmp_path / "docs"), "--package", "torn"),
        *("--server", "https://library.example", "--output", str(tmp_path / "out")),
    ]
    result = CliRunner().invoke(root, command)
    assert result.exit_code == 2
    assert "renewal.md:1:1: error[docs/title]" in result.output
    assert not (tmp_path / "out").exists()
    page.write_text(whole)
    result = CliRunner().invoke(root, command)
    assert result.exit_code == 0, result.output
    assert "guessed  20 facts that the docs do not state: " in result.output
    assert (tmp_path / "out" / "torn" / "__init__.py").exists()


def test_the_docs_command_finds_the_dialect_itself(tmp_path: Path) -> None:
    for name, text in OPENAPI_GENERATOR.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    result = CliRunner().invoke(root, ["docs", str(tmp_path / "docs")])
    assert result.exit_code == 0, result.output
    assert result.output.endswith("3 pages: 2 objects, 1 group, 1 method\n")
