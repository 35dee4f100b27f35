from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from specpress import __version__
from specpress.cli.commands import STAGES, root
from specpress.pipeline import Result as PipelineResult
from specpress.write.lock import lock_folder

ROOT = Path(__file__).resolve().parents[2]

LIBRARY = """\
openapi: 3.1.0
info: {title: Town Library, version: "1.0"}
servers: [{url: https://library.example/v1}]
security: [{card: []}]
paths:
  /books/{isbn}:
    get:
      operationId: get_book
      tags: [Books]
      summary: Find a book on the shelf.
      parameters:
        - {name: isbn, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: The book.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Book"}
components:
  securitySchemes:
    card: {type: http, scheme: bearer}
  schemas:
    Book:
      type: object
      required: [isbn]
      properties:
        isbn: {type: string}
        pages: {type: integer}
"""
WARNED = LIBRARY.replace(
    "pages: {type: integer}", "pages: {type: string, format: page}"
)
TOML = """\
spec = "openapi.yaml"
package = "town_library"
output = "../../generated/library"
"""
CONFIG = "specs/library/sdk.toml"
OUTPUT = Path("generated/library")
OPTIONS = ["--spec", "specs/library/openapi.yaml", "--package", "town_library"]


@pytest.fixture(autouse=True)
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one specification and its sdk.toml; the current folder is two above it."""
    folder = tmp_path / "specs" / "library"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(LIBRARY)
    (folder / "sdk.toml").write_text(TOML)
    monkeypatch.chdir(tmp_path)
    return folder


def specpress(*words: str) -> Result:
    result = CliRunner().invoke(root, words, prog_name="specpress")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file()
    }


# --- help and start-up ---


def test_every_command_has_help_with_examples() -> None:
    for words in ([], *([name] for name in root.commands)):
        result = specpress(*words, "--help")
        assert result.exit_code == 0
        assert "Examples:" in result.stdout
        assert max(map(len, result.stdout.splitlines())) <= 100


def python(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a fresh interpreter that finds the generator, whatever is installed."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generator"), **variables}
    return subprocess.run(
        [sys.executable, *words],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )


def command(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return python("-c", START, *words, **variables)


def test_the_version_is_printed_without_loading_anything() -> None:
    done = command("--version")
    assert (done.returncode, done.stdout) == (0, f"specpress {__version__}\n")
    loaded = python(
        "-X",
        "importtime",
        "-c",
        "import sys; sys.argv[1:] = ['--version']\nfrom specpress.cli import main; main()",
    )
    assert not re.search(r"\b(click|jinja2|yaml|tomllib|msgspec)\b", loaded.stderr)
    assert specpress("--version").stdout == done.stdout


def test_help_loads_no_library_but_click() -> None:
    loaded = python(
        "-X",
        "importtime",
        "-c",
        "import sys; sys.argv[1:] = ['generate', '--help']\nfrom specpress.cli import main; main()",
    )
    assert loaded.returncode == 0
    assert "| click" in loaded.stderr.replace("|   ", "|")
    assert not re.search(
        r"\b(jinja2|yaml|yaml12|tomllib|msgspec|specpress\.(plan|docs|source|pipeline))\b",
        loaded.stderr,
    )


# --- generate ---


def test_generate_writes_every_sdk_of_the_folder_and_says_so() -> None:
    result = specpress("generate")
    assert (result.exit_code, result.stderr) == (0, "")
    made = files(OUTPUT)
    assert "town_library/__init__.py" in made
    assert len(made) == len(json.loads(made[".specpress.json"])["files"]) + 1
    count = len(made) - 1
    assert re.fullmatch(
        textwrap.dedent(f"""\
            town_library
              read     1 specification, 0 overlays, 0 pages of documentation
              made     1 operation, 1 model, {count} files
              wrote    {count} new, 0 changed, 0 deleted, 0 unchanged in generated/library
              noticed  0 errors, 0 warnings, \\d+ notes?
              took     \\d+\\.\\d s
            """),
        result.stdout,
    )


@pytest.mark.parametrize(
    "words", [[CONFIG], ["specs/library"], [*OPTIONS, "--output", str(OUTPUT)]]
)
def test_a_file_a_folder_and_options_mean_the_same(words: list[str]) -> None:
    specpress("generate")
    result = specpress("check", *words)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("town_library: generated/library is up to date, ")


def test_options_override_the_file() -> None:
    result = specpress(
        "generate",
        CONFIG,
        "--package",
        "shelf",
        "--output",
        "out",
        "--sdk-version",
        "2.0",
    )
    assert result.exit_code == 0
    assert "shelf/__init__.py" in files(Path("out"))
    assert 'version = "2.0"' in Path("out/pyproject.toml").read_text()
    assert not OUTPUT.exists()


def test_generating_twice_writes_nothing_the_second_time() -> None:
    specpress("generate")
    before = {path: path.stat().st_mtime_ns for path in OUTPUT.rglob("*")}
    result = specpress("generate", "--json")
    assert result.exit_code == 0
    (summary,) = json.loads(result.stdout)
    assert {summary["made"][kind] for kind in ("created", "changed", "deleted")} == {0}
    assert {path: path.stat().st_mtime_ns for path in OUTPUT.rglob("*")} == before


def test_an_operation_that_goes_takes_its_files_with_it(library: Path) -> None:
    specpress("generate")
    before = files(OUTPUT).keys()
    text = LIBRARY.replace("get_book", "find_page").replace("/books/", "/pages/")
    (library / "openapi.yaml").write_text(text)
    assert specpress("generate").exit_code == 0
    gone = before - files(OUTPUT).keys()
    assert gone == {
        "town_library/operations/get_book.py",
        *(f"town_library/resources/{name}.py" for name in ("books", "async_books")),
    }


def test_names_are_kept_beside_the_configuration(library: Path) -> None:
    lock = library / "sdk.lock"
    assert specpress("check").exit_code == 1
    assert specpress("generate").exit_code == 0
    before = lock.read_text("utf-8")
    assert "\ncall\tGET /books/{isbn}\t\tbooks.get\t" in before
    text = LIBRARY.replace("get_book", "find_book")
    (library / "openapi.yaml").write_text(text)
    assert specpress("generate").exit_code == 0
    assert {"get_book.py"} <= {path.name for path in OUTPUT.rglob("*.py")}
    assert specpress("check").exit_code == 0


def test_a_lock_that_cannot_be_written_is_told(library: Path) -> None:
    (library / "sdk.lock.tmp").mkdir()
    result = specpress("generate")
    assert result.exit_code == 2
    assert (
        "error[lock/failed]: the package was written, its names were not"
        in result.stderr
    )
    (library / "sdk.lock.tmp").rmdir()
    (library / "sdk.lock.tmp").write_text("left by a run that was killed")
    assert specpress("generate").exit_code == 0
    assert {path.name for path in library.iterdir()} == {
        "openapi.yaml",
        "sdk.toml",
        "sdk.lock",
    }


def test_check_fails_where_the_lock_is_stale(library: Path) -> None:
    specpress("generate")
    lock = library / "sdk.lock"
    before = lock.read_text("utf-8")
    lock.write_text(before.replace("\tBook\t", "\tTome\t"), "utf-8")
    result = specpress("check")
    assert result.exit_code == 1
    lock.write_text(before.replace("format", "formal"), "utf-8")
    result = specpress("check")
    assert result.exit_code == 2
    assert (
        "sdk.lock:2:1: error[lock/syntax]: is not an entry of a lock" in result.stderr
    )
    lock.unlink()
    result = specpress("check", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)[0]["lock"]["differs"]
    assert specpress("generate").exit_code == 0
    assert lock.read_text("utf-8") == before


def test_an_edited_file_is_named_and_kept_until_forced() -> None:
    specpress("generate")
    readme = OUTPUT / "README.md"
    readme.write_text("mine")
    result = specpress("generate")
    assert result.exit_code == 2
    assert result.stderr == (
        "generated/library/README.md: error[write/edited]: was generated and then edited by hand\n"
        "  hint: undo or move the edit, or lose it with --force\n"
    )
    assert "wrote    nothing" in result.stdout
    assert readme.read_text() == "mine"
    assert specpress("generate", "--force").exit_code == 0
    assert readme.read_text() != "mine"


def test_a_file_that_was_never_generated_is_named_and_kept_until_forced() -> None:
    OUTPUT.mkdir(parents=True)
    (OUTPUT / "README.md").write_text("mine")
    (OUTPUT / "notes.txt").write_text("mine too")
    result = specpress("generate")
    assert result.exit_code == 2
    assert "generated/library/README.md: error[write/foreign]: " in result.stderr
    assert files(OUTPUT) == {"README.md": "mine", "notes.txt": "mine too"}
    assert specpress("generate", "--force").exit_code == 0
    assert (OUTPUT / "notes.txt").read_text() == "mine too"


def test_a_folder_that_cannot_be_written_is_reported() -> None:
    Path("file").write_text("")
    result = specpress("generate", CONFIG, "--output", "file/below")
    assert result.exit_code == 2
    assert "error[" in result.stderr
    assert "file" in result.stderr


def test_another_run_at_work_is_reported() -> None:
    OUTPUT.mkdir(parents=True)
    with lock_folder(str(OUTPUT)):
        result = specpress("generate")
    assert result.exit_code == 2
    assert "error[write/busy]" in result.stderr
    assert specpress("generate").exit_code == 0


# --- wrong input ---

WRONG = {
    "a missing file": ("openapi.yaml", None),
    "broken YAML": ("openapi.yaml", "openapi: 3.1.0\ninfo: {title: x\n"),
    "broken JSON": ("openapi.yaml", '{"openapi": "3.1.0", ]}'),
    "a list": ("openapi.yaml", "- 1\n- 2\n"),
    "nothing": ("openapi.yaml", ""),
    "no text": ("openapi.yaml", "openapi: \udcff"),
    "not a specification": ("openapi.yaml", "hello: world\n"),
    "broken TOML": ("sdk.toml", "spec = "),
    "an unknown option": ("sdk.toml", TOML + "outputs = 1\n"),
    "a hostile package": ("sdk.toml", TOML.replace("town_library", "../etc")),
    "a missing config": ("sdk.toml", None),
}


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("name", ["generate", "check", "inspect"])
def test_wrong_input_is_located_and_nothing_is_written(
    library: Path, wrong: str, name: str
) -> None:
    specpress("generate")
    before = files(OUTPUT)
    file, text = WRONG[wrong]
    if text is None:
        (library / file).unlink()
    else:
        (library / file).write_bytes(text.encode(errors="surrogateescape"))
    result = specpress(name, CONFIG)
    assert result.exit_code == 2
    assert re.match(
        r"(specs/library/[^:\n]+(:\d+:\d+)?: )?error\[\w+/[\w-]+\]: ", result.stderr
    )
    assert "Traceback" not in result.stderr
    assert files(OUTPUT) == before
    found = json.loads(specpress(name, CONFIG, "--json").stdout)["findings"]
    assert [finding["severity"] for finding in found].count("error") >= 1
    assert found[0].keys() >= {
        "severity",
        "code",
        "message",
        "file",
        "line",
        "column",
        "pointer",
        "hint",
    }


def test_a_duplicate_key_is_reported_with_its_place(library: Path) -> None:
    (library / "openapi.yaml").write_text(
        LIBRARY + "info: {title: Again, version: '2'}\n"
    )
    result = specpress("inspect")
    assert re.search(
        r"^specs/library/openapi\.yaml:\d+:1: (error|warning)\[",
        result.stderr,
        re.MULTILINE,
    )


def test_wrong_usage_ends_with_two(library: Path) -> None:
    (library / "sdk.toml").unlink()
    for words in (
        ["generate"],
        ["generate", "--nonsense"],
        ["dump", CONFIG],
        ["nonsense"],
    ):
        result = specpress(*words)
        assert result.exit_code == 2
        assert result.stderr.startswith("Usage: specpress")


def test_options_for_one_sdk_are_refused_when_there_are_several(library: Path) -> None:
    other = library.parent / "zoo"
    other.mkdir()
    (other / "sdk.toml").write_text(TOML)
    result = specpress("generate", "--package", "zoo")
    assert result.exit_code == 2
    assert "name the CONFIG" in result.stderr


def test_one_wrong_sdk_does_not_keep_the_others_from_being_written(
    library: Path,
) -> None:
    other = library.parent / "aviary"
    other.mkdir()
    (other / "sdk.toml").write_text("package = 'aviary'\n")
    result = specpress("generate")
    assert result.exit_code == 2
    assert (OUTPUT / "README.md").is_file()


def test_strict_makes_warnings_count(library: Path) -> None:
    (library / "openapi.yaml").write_text(WARNED)
    relaxed, strict = specpress("inspect"), specpress("inspect", "--strict")
    assert "warning[" in relaxed.stderr
    assert (relaxed.exit_code, strict.exit_code) == (0, 1)
    assert relaxed.stdout == strict.stdout


# --- check, inspect, dump, docs ---


def test_check_prints_the_difference_and_the_command_that_mends_it() -> None:
    specpress("generate")
    (OUTPUT / "README.md").write_text("mine\n")
    (OUTPUT / "pyproject.toml").unlink()
    before = files(OUTPUT)
    result = specpress("check")
    assert result.exit_code == 1
    assert (
        "--- generated/library/README.md\n+++ generated/library/README.md\n"
        in result.stdout
    )
    assert "-mine\n" in result.stdout
    assert "--- /dev/null\n+++ generated/library/pyproject.toml\n" in result.stdout
    mend = f"specpress generate {CONFIG} --force"
    assert result.stdout.endswith(
        f"1 missing, 1 different, 0 no longer made\nTo fix it: {mend}\n"
    )
    assert files(OUTPUT) == before
    (summary,) = json.loads(specpress("check", "--json").stdout)
    assert summary["differs"] is True
    assert (summary["created"], summary["edited"]) == (
        ["pyproject.toml"],
        ["README.md"],
    )
    assert specpress(*summary["fix"].split()[1:]).exit_code == 0
    assert specpress("check").exit_code == 0


def test_check_spells_the_options_in_the_command_that_mends() -> None:
    words = [*OPTIONS, "--output", "an out"]
    result = specpress("check", *words)
    assert result.exit_code == 1
    assert result.stdout.endswith(
        "To fix it: specpress generate --spec specs/library/openapi.yaml --package town_library --output 'an out'\n"
    )
    assert re.search(r"^\.\.\. and [\d,]+ more lines$", result.stdout, re.MULTILINE)
    assert not Path("an out").exists()


def test_check_shows_the_manifest_when_nothing_else_differs() -> None:
    specpress("generate")
    (OUTPUT / ".specpress.json").unlink()
    result = specpress("check")
    assert result.exit_code == 1
    assert "+++ generated/library/.specpress.json" in result.stdout


def test_inspect_tells_how_every_operation_is_called() -> None:
    result = specpress("inspect", CONFIG)
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "town_library: 1 operation",
        "books.get  GET  /books/{isbn}  GetBookRequest",
    ]
    (operation,) = json.loads(specpress("inspect", CONFIG, "--json").stdout)[
        "operations"
    ]
    assert operation["operation_id"] == "get_book"
    assert operation["call"] == "books.get"
    assert operation["parameters"][0]["wire"] == "isbn"


def test_inspect_needs_nothing_but_a_specification() -> None:
    result = specpress("inspect", "--spec", "specs/library/openapi.yaml")
    assert result.exit_code == 0
    assert "books.get " in result.stdout


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_can_be_printed(stage: str) -> None:
    result = specpress("dump", CONFIG, "--stage", stage)
    assert result.exit_code == 0
    if stage == "files":
        assert "=== town_library/__init__.py\n" in result.stdout
    elif stage == "docs":
        assert result.stdout == ""
    else:
        assert "Find a book on the shelf." in result.stdout
        assert json.loads(result.stdout)["is"]


def test_stages_are_those_of_the_pipeline() -> None:
    fields = PipelineResult.__annotations__
    assert set(STAGES) == set(fields)


def test_docs_are_summed_up_and_listed() -> None:
    pages = Path("docs/models/shared")
    pages.mkdir(parents=True)
    (pages / "book.md").write_text(
        "# Book\n\n## Fields\n\n"
        "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
        "| `isbn` | *string* | :heavy_check_mark: | The number on the back. |\n"
    )
    result = specpress("docs", "docs")
    assert (result.exit_code, result.stdout) == (
        0,
        "1 page: 1 object, 0 groups, 0 methods\n",
    )
    value = json.loads(specpress("docs", "docs", "--json").stdout)
    assert value["pages"][0]["name"] == "Book"
    assert value["pages"][0]["fields"][0]["type"] == "string"
    missing = specpress("docs", "nowhere")
    assert missing.exit_code == 2
    assert "nowhere: error[docs/folder]" in missing.stderr


# --- how it is shown ---


def test_many_findings_of_one_kind_are_cut_short_unless_all_are_wanted(
    library: Path,
) -> None:
    odd = "".join(
        f"        odd{number}: {{type: string, format: odd{number}}}\n"
        for number in range(25)
    )
    (library / "openapi.yaml").write_text(LIBRARY + odd)
    some, everything = specpress("inspect"), specpress("inspect", "--verbose")
    assert some.stderr.count("warning[") == 11
    assert re.search(
        r"^warning\[[\w/-]+\]: and 15 more \(--verbose shows all\)$",
        some.stderr,
        re.MULTILINE,
    )
    assert everything.stderr.count("warning[") == 25


def test_nothing_in_a_finding_reaches_the_terminal_as_a_command(library: Path) -> None:
    (library / "sdk.toml").write_text(TOML + '"\\u001b[2J\\u202e" = 1\n')
    result = specpress("generate")
    assert result.exit_code == 2
    assert "\x1b" not in result.stderr
    assert "\u202e" not in result.stderr


def in_terminal(code: str, *words: str, **variables: str) -> str:
    """Run Python with a terminal as its standard output and error; return what it shows."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "generator"),
        "TERM": "xterm",
        **variables,
    }
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", code, *words],
        stdout=theirs,
        stderr=theirs,
        env=environment,
    ):
        os.close(theirs)
        shown = b""
        while read := _read(ours):
            shown += read
    os.close(ours)
    return shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # how Linux says that nobody writes any more
        return b""


START = "from specpress.cli import main; main()"


def test_colour_is_for_terminals_alone_and_only_when_wanted(library: Path) -> None:
    (library / "openapi.yaml").write_text(WARNED)
    colour = re.compile(r"\x1b\[[0-9;]*m")  # what a slow machine's bar needs is none
    assert "\x1b[33mwarning[" in in_terminal(START, "inspect", NO_COLOR="")
    assert not colour.search(in_terminal(START, "inspect", NO_COLOR="1"))
    piped = command("inspect")
    assert "warning[" in piped.stderr
    assert "\x1b" not in piped.stdout + piped.stderr


SLOW = """
import time
from specpress.cli import progress
progress._DELAY = {delay}
with progress.Progress(2) as bar:
    bar.step("reading")
    bar.step("making")
    time.sleep(0.3)
"""


def test_work_that_takes_long_shows_a_bar_on_a_terminal() -> None:
    shown = in_terminal(SLOW.format(delay=0.1))
    assert "[############------------] making" in shown
    assert shown.endswith("\r\x1b[K")
    assert in_terminal(SLOW.format(delay=1.0)) == ""
    assert python("-c", SLOW.format(delay=0.1)).stderr == ""


BUG = """
import {module} as module
def broken(*arguments, **options): raise {error}
module.{name} = broken
from specpress.cli import main; main()
"""
BROKEN = {
    "a command": ("specpress.cli.inspect", "run"),
    "a stage": ("specpress.pipeline", "plan"),
    "the formatter": ("specpress.cli.build", "format_files"),
}
ASKED = "this is a bug in specpress, not in your files: "


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize(
    ("error", "words"),
    [
        ("ZeroDivisionError('oh')", "ZeroDivisionError: oh"),
        ("RecursionError", "RecursionError"),
        ("MemoryError", "MemoryError"),
        ("KeyError('\\x1b[2J\\n::error::')", "KeyError: '\\x1b[2J\\n::error::'"),
        ("ValueError('\\x1b[2J\\n::error::')", "ValueError: \\x1b[2J ::error::"),
    ],
)
def test_what_nobody_foresaw_asks_for_a_report(
    broken: str, error: str, words: str
) -> None:
    module, name = BROKEN[broken]
    code = BUG.format(module=module, name=name, error=error)
    done = python("-c", code, "inspect", SPECPRESS_DEBUG="")
    assert done.returncode == 2
    assert f"{ASKED}{words}" in done.stderr
    assert "please report it" in done.stderr
    assert "Traceback" not in done.stderr
    traced = python("-c", code, "inspect", SPECPRESS_DEBUG="1")
    assert "Traceback" in traced.stderr


def test_what_nobody_foresaw_says_where_it_happened() -> None:
    code = BUG.format(module="specpress.pipeline", name="plan", error="KeyError")
    done = python("-c", code, "generate", "--json")
    assert done.returncode == 2
    (value,) = json.loads(done.stdout)
    (finding,) = [one for one in value["findings"] if one["severity"] == "error"]
    assert finding["code"] == "internal/error"
    assert re.search(r"KeyError \(specpress/pipeline\.py:\d+\)$", finding["message"])
    assert value["written"] is False


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("specpress.pipeline", "render"),
        ("specpress.write.transaction", "compare"),
        ("specpress.write.transaction", "_put_in_place"),
    ],
)
def test_what_nobody_foresaw_leaves_the_folder_as_it_was(
    module: str, name: str, library: Path
) -> None:
    specpress("generate")
    before = files(OUTPUT)
    (library / "openapi.yaml").write_text(LIBRARY.replace("get_book", "find_book"))
    done = python(
        "-c", BUG.format(module=module, name=name, error="KeyError"), "generate"
    )
    assert done.returncode == 2
    assert ASKED in done.stderr
    assert files(OUTPUT) == before
    assert specpress("generate").exit_code == 0


def test_the_same_bytes_come_out_whatever_the_hash_seed() -> None:
    made: list[dict[str, str]] = []
    for seed in ("0", "1", "4242"):
        assert (
            command(
                "generate", CONFIG, "--output", f"out{seed}", PYTHONHASHSEED=seed
            ).returncode
            == 0
        )
        made.append(files(Path(f"out{seed}")))
    assert made[0] == made[1] == made[2]
