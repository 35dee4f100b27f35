"""What a document holds is shown, and is never a command for a terminal or for a service that reads logs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from specpress.cli.commands import STAGES, root
from specpress.diagnostics import Place, Related, Report
from specpress.text import escape_line

HOSTILE = (
    "red\x1b[31m\x07bell",
    "one\n::error::two",
    "::error file=a::b",
    "\r\n  ::add-mask::c",
    "##vso[task.complete]d",
    "\u202egnp\u2066.exe\u200f",
    "csi\x9b2J\x85\u2028next",
    "half\ud800",
)
PAGE = """\
# {name}

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `{name}` | *string* | :heavy_check_mark: | {name} |
| `{name}2` | *{name}* | :heavy_minus_sign: | Other words. |
"""


def make_document(text: str, **wrong: object) -> dict[str, Any]:
    """A document that says one text wherever it may, much of it to be reported."""
    schema = {
        "type": "object",
        "title": text,
        "description": text,
        "required": [text, "missing"],
        "properties": {
            text: {"type": "string", "format": text, "description": text},
            "number": {"type": text, text: text},
            "choice": {"enum": [text, text, 1]},
            "other": {"$ref": "#/components/schemas/Thing"},
            **wrong,
        },
    }
    answer = {"description": text, "content": {text: {"schema": schema}}}
    operation = {
        "operationId": text,
        "tags": [text],
        "summary": text,
        "description": text,
        "parameters": [
            {"name": text, "in": "query", "schema": {"type": "string"}},
            {"name": text, "in": text, "schema": {"type": "string"}},
            {"name": "q", "in": "query", "style": text, "schema": {"format": text}},
        ],
        "responses": {"200": answer, text: answer},
        text: text,
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "description": text},
        "servers": [{"url": f"https://shop.example/{text}"}],
        "tags": [{"name": text, "description": text}],
        "paths": {f"/{text}": {"get": operation}, text: {"put": operation}},
        "components": {"schemas": {"Thing": schema, text: schema}},
        text: text,
    }


def assert_harmless(shown: str) -> None:
    for line in shown.split("\n"):
        assert line.isprintable(), line
        assert not line.lstrip().startswith("::"), line
        assert "##vso[" not in line, line


@pytest.fixture(params=HOSTILE, ids=range(len(HOSTILE)))
def hostile(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """One hostile text; the current folder has a document and a page of docs that say it."""
    text = str(request.param)
    monkeypatch.chdir(tmp_path)
    Path("api.json").write_text(json.dumps(make_document(text)))
    wrong = make_document(
        text, lost={"$ref": f"#/{text}"}, away={"$ref": f"{text}.yaml"}
    )
    Path("wrong.json").write_text(json.dumps(wrong))
    good = {"openapi": "3.1.0", "info": {"title": text, "version": "1"}, "paths": {}}
    server = {"servers": [{"url": "https://shop.example"}]}
    Path("good.json").write_text(json.dumps({**good, **server}))
    Path("docs").mkdir()
    page = PAGE.format(name=text).encode(errors="replace").decode()
    Path("docs/thing.md").write_text(page)
    return text


SPEC = ("--spec", "api.json", "--package", "shop", "--output", "out")
COMMANDS = [
    ("inspect", "--spec", "wrong.json"),
    ("generate", *SPEC),
    ("check", *SPEC),
    ("inspect", *SPEC),
    *(("dump", "--stage", stage, *SPEC) for stage in STAGES),
    ("drift", "--spec", "api.json", "--docs", "docs"),
    ("docs", "docs"),
]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
@pytest.mark.usefixtures("hostile")
def test_no_command_prints_what_a_terminal_or_a_log_obeys(
    words: tuple[str, ...],
) -> None:
    for more in ((), ("--json",)) if words[0] != "dump" else ((),):
        done = CliRunner().invoke(root, [*words, "--verbose", *more])
        assert done.exit_code in {0, 1, 2}
        assert done.exception is None or isinstance(done.exception, SystemExit)
        assert "internal/error" not in done.stderr
        assert_harmless(done.stdout)
        assert_harmless(done.stderr)
        if more:
            json.loads(done.stdout)


def test_the_difference_of_a_file_is_harmless_too(hostile: str) -> None:
    words = ("--spec", "good.json", *SPEC[2:])
    runner = CliRunner()
    assert runner.invoke(root, ["generate", *words]).exit_code == 0
    readme = Path("out/README.md")
    text = hostile.encode(errors="replace").decode()
    readme.write_text(f"{text}\n{readme.read_text()}\n{text}\n")
    done = runner.invoke(root, ["check", *words])
    assert done.exit_code == 1
    assert_harmless(done.stdout)


@pytest.mark.parametrize("text", HOSTILE)
def test_every_part_of_a_finding_is_escaped(text: str) -> None:
    report = Report()
    place = Place(text, line=1, column=2)
    related = (Related(place, text), Related(Place("a.yaml", f"/{text}"), text))
    report.warning("stage/slug", text, place, hint=text, related=related)
    report.note("stage/slug", text)
    for finding in report:
        assert_harmless(str(finding))
        assert str(finding).count("\n") == len(finding.related) + (
            finding.hint is not None
        )


@pytest.mark.parametrize(
    ("line", "escaped"),
    [
        ("  plain, Füße, 図書 🚲", "  plain, Füße, 図書 🚲"),
        ("a::b, # and ## Title", "a::b, # and ## Title"),
        ("\x1b[2J\a\n", "\\x1b[2J\\x07\\n"),
        (" ::error::x", " \\x3a:error::x"),
        ("a ##vso[x", "a \\x23#vso[x"),
        ("\u202e\ud800", "\\u202e\\ud800"),
    ],
)
def test_what_is_harmless_stays_as_it_is(line: str, escaped: str) -> None:
    assert escape_line(line) == escaped


def test_a_terminal_without_the_characters_of_a_document_gets_escapes(
    tmp_path: Path,
) -> None:
    (tmp_path / "api.json").write_text(json.dumps(make_document("図書")))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "specpress",
            "dump",
            "--stage",
            "api",
            "--spec",
            "api.json",
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"/\\u56f3\\u66f8" in done.stdout
