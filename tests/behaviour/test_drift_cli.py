"""`specpress drift`: what it prints, what it writes and how it ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from tests.unit.reconcile_shop import group_page, link, method, object_page

from specpress.cli.commands import root

ROOT = Path(__file__).resolve().parents[2]

SPEC = """\
openapi: 3.1.0
info: {title: Town Library, version: "1.0"}
paths:
  /books:
    get:
      operationId: books_get
      responses:
        "200":
          description: The book.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Book"}
components:
  schemas:
    Book:
      type: object
      properties:
        isbn: {type: string}
        pages:
          type: string
"""
TOML = 'spec = "openapi.yaml"\ndocs = "docs"\n'
CONFIG = "specs/library/sdk.toml"
BASELINE = Path("specs/library/drift-baseline.toml")


@pytest.fixture(autouse=True)
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A specification and docs that disagree in a type and a field; the current folder is two above them."""
    folder = tmp_path / "specs" / "library"
    (folder / "docs" / "sdks" / "books").mkdir(parents=True)
    (folder / "docs" / "sdk" / "models" / "shared").mkdir(parents=True)
    (folder / "openapi.yaml").write_text(SPEC)
    (folder / "sdk.toml").write_text(TOML)
    (folder / "docs" / "sdks" / "books" / "README.md").write_text(
        group_page(
            "Books", method("get", "books_get", "get /books", response=link("Book"))
        )
    )
    write_book(folder)
    monkeypatch.chdir(tmp_path)
    return folder


def write_book(folder: Path, *more: tuple[str, str, bool, str]) -> None:
    page = object_page(
        "Book",
        *more,
        ("author", "*string*", False, "N/A"),
        ("isbn", "*string*", False, "N/A"),
        ("pages", "*number*", False, "N/A"),
    )
    (folder / "docs" / "sdk" / "models" / "shared" / "book.md").write_text(page)


def drift(*words: str) -> Result:
    result = CliRunner().invoke(root, ["drift", *words], prog_name="specpress")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def as_json(*words: str) -> Any:  # noqa: ANN401 - JSON
    return json.loads(drift("--json", *words).stdout)


def test_text() -> None:
    result = drift()
    assert result.exit_code == 0
    assert result.stdout.split("\n\n")[0].splitlines() == [
        "Town Library: 2 findings",
        "  by code",
        "    drift/missing-in-spec       1",
        "    drift/type                  1",
        "  by group",
        "    books       2",
    ]
    assert result.stdout.split("\n\n")[2].splitlines() == [
        "drift/type [books] `Book.pages`: number in the docs, string in the specification",
        "  docs  specs/library/docs/sdk/models/shared/book.md:11:1  number",
        "  spec  specs/library/openapi.yaml:19:9 #/components/schemas/Book/properties/pages  string",
    ]


def test_json() -> None:
    value = as_json(CONFIG)
    assert value["summary"]["by_code"] == {
        "drift/missing-in-spec": 1,
        "drift/type": 1,
    }
    assert value["baseline"] == {"accepted": [], "stale": []}
    assert value["findings"][1] == {
        "code": "drift/type",
        "subject": "Book.pages",
        "group": "books",
        "message": "`Book.pages`: number in the docs, string in the specification",
        "spec": {
            "says": "string",
            "file": "specs/library/openapi.yaml",
            "line": 19,
            "column": 9,
            "pointer": "/components/schemas/Book/properties/pages",
        },
        "docs": {
            "says": "number",
            "file": "specs/library/docs/sdk/models/shared/book.md",
            "line": 11,
            "column": 1,
        },
    }


def test_what_fails_a_build(library: Path) -> None:
    assert drift().exit_code == 0
    assert drift("--strict").exit_code == 1
    assert drift("--fail-on", "drift/type").exit_code == 1
    assert drift("--fail-on", "drift/enum").exit_code == 0
    (library / "sdk.toml").write_text(TOML + 'fail_on = ["drift/enum", "drift/type"]\n')
    assert drift().exit_code == 1
    assert drift("--json").exit_code == 1
    (library / "sdk.toml").write_text(TOML + 'fail_on = "drift/enum"\n')
    assert drift().exit_code == 0


def test_an_unknown_code_is_refused_with_its_place(library: Path) -> None:
    (library / "sdk.toml").write_text(TOML + 'fail_on = ["drift/type", "drift/typo"]\n')
    result = drift()
    assert result.exit_code == 2
    assert f"{CONFIG}:3:26: error[config/fail-on]" in result.stderr


def test_baseline(library: Path) -> None:
    (library / "sdk.toml").write_text(TOML + 'baseline = "drift-baseline.toml"\n')
    missing = drift()
    assert (missing.exit_code, "is not there" in missing.stderr) == (2, True)
    made = drift("--update-baseline", "--strict")
    assert made.exit_code == 0
    assert f"{BASELINE} accepts 2 findings" in made.stdout
    assert drift("--strict").stdout == "Town Library: 0 findings, and 2 accepted\n"
    # What stands elsewhere now is still accepted, what is new is not.
    write_book(library, ("added", "*string*", False, "N/A"))
    later = drift("--strict")
    assert later.exit_code == 1
    assert "1 finding, and 2 accepted" in later.stdout
    assert "`Book.added`" in later.stdout
    assert "`Book.pages`" not in later.stdout


def test_entries_that_no_longer_occur_are_named(library: Path) -> None:
    arguments = ["--baseline", str(BASELINE)]
    assert drift(*arguments, "--update-baseline").exit_code == 0
    (library / "openapi.yaml").write_text(
        SPEC.replace("          type: string\n", "          type: number\n")
    )
    result = drift(*arguments, "--strict")
    assert result.exit_code == 0
    assert f"{BASELINE}:9:1: no longer occurs: drift/type `Book.pages`" in result.stdout
    (stale,) = as_json(CONFIG, *arguments)["baseline"]["stale"]
    assert stale == {
        "code": "drift/type",
        "subject": "Book.pages",
        "docs": "number",
        "spec": "string",
        "file": str(BASELINE),
        "line": 9,
        "column": 1,
    }
    assert drift(*arguments, "--update-baseline").exit_code == 0
    assert as_json(CONFIG, *arguments)["baseline"]["stale"] == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--update-baseline"], "there is no baseline to update"),
        (["--baseline", "specs"], "--baseline: specs is no file"),
        (["--baseline", "none.toml"], "none.toml is not there"),
        (["--html", "specs"], "specs cannot be written"),
        (["--html", "none/x.html"], "none/x.html cannot be written"),
        (["none.toml"], "none.toml is not there"),
    ],
)
def test_wrong_input(words: list[str], said: str) -> None:
    result = drift(*words)
    assert result.exit_code == 2
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert sorted(p.name for p in Path().iterdir()) == ["specs"]


def test_a_broken_baseline_has_its_place() -> None:
    BASELINE.write_text("[[accepted]]\ncode = 7\n")
    result = drift("--baseline", str(BASELINE))
    assert result.exit_code == 2
    assert f"{BASELINE}:2:1: error[config/baseline]" in result.stderr
    error, *_ = as_json(CONFIG, "--baseline", str(BASELINE))["errors"]
    assert error["line"] == 2


def test_both_sides_are_needed(library: Path) -> None:
    (library / "sdk.toml").write_text('spec = "openapi.yaml"\n')
    result = drift()
    assert result.exit_code == 2
    assert "error[config/missing]: 'docs' is missing" in result.stderr


def test_a_broken_specification(library: Path) -> None:
    (library / "openapi.yaml").write_text("paths: [")
    result = drift()
    assert result.exit_code == 2
    assert "error[" in result.stderr
    assert result.stdout == ""


def test_html() -> None:
    result = drift("--html", "drift.html")
    assert result.exit_code == 0
    assert result.stdout.endswith("to look at: drift.html\n")
    html = Path("drift.html").read_text()
    assert html.startswith("<!doctype html>")
    assert "Book.author" in html
    assert sorted(p.name for p in Path().iterdir()) == ["drift.html", "specs"]


def test_several_configurations(library: Path) -> None:
    other = library.parent / "museum"
    other.mkdir()
    (other / "sdk.toml").write_text(
        'spec = "../library/openapi.yaml"\ndocs = "../library/docs"\npackage = "museum"\n'
    )
    assert [one["summary"]["findings"] for one in as_json()] == [2, 2]
    result = drift("--html", "drift.html")
    assert result.exit_code == 2
    assert "name the CONFIG that --html is for" in result.stderr


def test_what_a_terminal_would_obey_is_spelled_out(library: Path) -> None:
    write_book(library, ("a\x1b[31mb", "*string*", False, "N/A"))
    assert "\x1b" not in drift().stdout


def test_other_commands_do_not_have_its_options() -> None:
    for name in ("generate", "check", "inspect"):
        usage = CliRunner().invoke(root, [name, "--help"]).stdout
        assert "--baseline" not in usage
        assert "--fail-on" not in usage


def test_the_deliberate_disagreements_of_the_example() -> None:
    value = as_json(str(ROOT / "specs" / "stackone"))
    assert value["summary"]["by_code"] == {
        "drift/missing-in-spec": 3,
        "drift/missing-in-docs": 1,
        "drift/type": 1,
        "drift/required": 1,
        "drift/deprecated": 2,
        "drift/enum": 1,
        "drift/description": 1,
        "drift/name": 1,
    }
    assert set(value["summary"]["by_group"]) == {"lms"}
    for finding in value["findings"]:
        assert finding["docs"]["line"] > 0
        assert finding["spec"]["line"] > 0
        assert finding["spec"]["pointer"].startswith("/")


STACKONE = ROOT.parent / "shared" / "stackone"
needs_published = pytest.mark.skipif(
    not STACKONE.is_dir(), reason="no ../shared/stackone beside the repository"
)


@needs_published
def test_the_published_pair_agrees_but_for_a_handful() -> None:
    day = STACKONE / "2025-12-03"
    spec, docs = str(day / "openapi.yaml"), str(day / "docs")
    value = json.loads(drift("--json", "--spec", spec, "--docs", docs).stdout)
    assert {(f["code"], f["group"]) for f in value["findings"]} == {
        ("drift/missing-in-spec", "screening"),
        ("drift/type", "requestLogs"),
        ("drift/name", "mcp"),
        ("drift/name", "shared"),
    }
    assert len(value["findings"]) == 10
    assert all(f[side]["line"] for f in value["findings"] for side in ("docs", "spec"))


@needs_published
def test_the_categories_lack_what_only_the_merged_document_has() -> None:
    day = STACKONE / "2025-12-03"
    specs = [f"--spec={file}" for file in sorted((day / "categories").glob("*.json"))]
    value = json.loads(drift("--json", *specs, "--docs", str(day / "docs")).stdout)
    lacking = [f for f in value["findings"] if f["code"] == "drift/missing-in-spec"]
    operations = [f for f in lacking if f["subject"].startswith("operation ")]
    assert {f["group"] for f in operations} == {"accounting"}
    assert len(operations) == 10
    assert value["summary"]["by_code"]["drift/enum"] == 4
    assert "drift/required" not in value["summary"]["by_code"]
    assert "drift/deprecated" not in value["summary"]["by_code"]
