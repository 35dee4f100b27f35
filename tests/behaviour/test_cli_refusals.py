"""What the system refuses, and several mistakes at once: said in words, with nothing lost."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

SHELF = """\
openapi: 3.1.0
info: {title: Shelf, version: "1"}
servers: [{url: https://shelf.example}]
paths:
  /books:
    get:
      operationId: list_books
      responses: {"204": {description: Nothing.}}
"""
MAIN = "from specpress.cli import main; main()"
ROOT = Path(__file__).resolve().parents[2]
OPTIONS = ("--spec", "shelf.yaml", "--package", "shelf", "--output")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with one specification in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shelf.yaml").write_text(SHELF)
    return tmp_path


def specpress(
    *words: str, script: str = MAIN, output: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process of its own; ``output`` is where it prints to."""
    with Path(output or os.devnull).open("w") as file:
        return subprocess.run(
            [sys.executable, "-c", script, *words],
            env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
            stdout=file if output else subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )


@pytest.mark.parametrize("command", ["generate", "check", "inspect"])
def test_a_full_disk_under_the_output_is_no_bug_of_ours(command: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full on this system")
    words = OPTIONS if command != "inspect" else OPTIONS[:-1]
    rest = ("out",) if command != "inspect" else ()
    done = specpress(command, *words, *rest, output="/dev/full")
    assert done.returncode == 2
    assert done.stderr == "specpress: No space left on device\n"


def test_the_version_on_a_full_disk() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full on this system")
    done = specpress("--version", output="/dev/full")
    assert done.returncode == 2
    assert done.stderr == "specpress: No space left on device\n"


def test_an_output_below_a_file_is_refused_before_anything_is_made() -> None:
    Path("file").touch()
    done = specpress("generate", *OPTIONS, "file/sub/out")
    assert done.returncode == 2
    assert re.match(
        r"error\[config/output\]: --output: \S*/file is no folder\n", done.stderr
    )


def test_docs_without_a_page_are_reported(here: Path) -> None:
    (here / "docs").mkdir()
    words = ("--spec", "shelf.yaml", "--docs", "docs")
    done = specpress("drift", *words)
    assert done.returncode == 2
    assert "error[docs/no-page]" in done.stderr
    done = specpress("inspect", *words)
    assert done.returncode == 0
    assert "docs: warning[docs/no-page]: holds no markdown page" in done.stderr


def test_a_page_that_cannot_be_written_is_reported(here: Path) -> None:
    (here / "docs").mkdir()
    (here / "docs" / "book.md").write_text(
        PAGE.replace("*strin[*", "*string*").replace("Colour", "Description")
    )
    (here / "file").touch()
    words = ("--spec", "shelf.yaml", "--docs", "docs", "--html", "file/page.html")
    done = specpress("drift", *words)
    assert done.returncode == 2
    assert "error[write/failed]: file/page.html cannot be written" in done.stderr
    assert "bug" not in done.stderr


DENIED = """
import os
real = os.lstat, os.stat, os.scandir
def refusing(call):
    def refuse(path, *args, **kwargs):
        if isinstance(path, (str, os.PathLike)) and "locked/" in os.fspath(path):
            raise PermissionError(13, "Permission denied", os.fspath(path))
        return call(path, *args, **kwargs)
    return refuse
os.lstat, os.stat, os.scandir = map(refusing, real)
"""


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_folder_that_nobody_may_look_into_is_named(command: str, here: Path) -> None:
    assert specpress("generate", *OPTIONS, "out").returncode == 0
    (here / "out" / "shelf").rename(here / "out" / "locked")
    words = ("--spec", "shelf.yaml", "--package", "locked", "--output", "out")
    done = specpress(command, *words, script=DENIED + MAIN)
    assert done.returncode == 2
    assert re.search(
        r"^out/locked/\S+: error\[write/blocked\]: cannot be read: Permission denied$",
        done.stderr,
        re.MULTILINE,
    )


def test_a_configuration_that_nobody_may_look_at_is_named() -> None:
    done = specpress("generate", "locked/sdk.toml", script=DENIED + MAIN)
    assert done.returncode == 2
    assert (
        "error[config/no-file]: locked/sdk.toml cannot be read: Permission denied"
        in done.stderr
    )


INTERRUPTED = """
import specpress.cli.inspect
def run(asked): raise KeyboardInterrupt
specpress.cli.inspect.run = run
"""


def test_an_interrupt_does_not_end_as_a_difference_does() -> None:
    done = specpress("inspect", "--spec", "x", script=INTERRUPTED + MAIN)
    assert done.returncode == 130
    assert done.stderr == "interrupted\n"


MISTAKES = """\
spec = ["shelf.yaml", "absent.yaml", "broken.yaml", "latin.yaml"]
dcos = "docs"
docs = "docs"
package = "shelf"
output = "out"
"""
PAGE = """\
# Book

## Fields

| Field   | Type     | Required           | Colour |
| ------- | -------- | ------------------ | ------ |
| `title` | *strin[* | :heavy_check_mark: | red    |
"""


def test_all_mistakes_are_told_at_once(here: Path) -> None:
    (here / "sdk.toml").write_text(MISTAKES)
    (here / "broken.yaml").write_text("openapi: 3.1.0\ninfo: {title\n")
    (here / "latin.yaml").write_bytes(b"openapi: 3.1.0\ninfo: {title: \xff}\n")
    (here / "shelf.yaml").write_text(SHELF + "openapi: 3.1.0\n")
    (here / "docs").mkdir()
    (here / "docs" / "book.md").write_text(PAGE)
    done = specpress("generate", "sdk.toml")
    assert done.returncode == 2
    found = re.findall(r"^(\S+?): (\w+)\[(.+?)\]", done.stderr, re.MULTILINE)
    assert sorted(found) == [
        ("broken.yaml:2:13", "error", "source/syntax"),
        ("docs/book.md:5:45", "warning", "docs/unknown-header"),
        ("docs/book.md:7:13", "warning", "docs/type"),
        ("latin.yaml:2:15", "error", "config/encoding"),
        ("sdk.toml:1:23", "error", "config/no-file"),
        ("sdk.toml:2:1", "error", "config/unknown-option"),
        ("shelf.yaml:9:1", "warning", "source/duplicate-key"),
    ]
    assert not (here / "out").exists()


def test_an_unknown_option_hides_no_reference_to_nothing(here: Path) -> None:
    lost = "{$ref: '#/components/responses/Lost'}"
    (here / "shelf.yaml").write_text(SHELF.replace("{description: Nothing.}", lost))
    words = ('spec = "shelf.yaml"', 'ouput = "out"', 'package = "shelf"')
    (here / "sdk.toml").write_text("\n".join(words))
    done = specpress("generate", "sdk.toml")
    assert done.returncode == 2
    assert "sdk.toml:2:1: error[config/unknown-option]" in done.stderr
    assert "shelf.yaml:8:27: warning[lower/unresolved-ref]" in done.stderr


def test_a_missing_document_makes_no_reference_wrong(here: Path) -> None:
    elsewhere = "{$ref: '#/components/responses/Elsewhere'}"
    (here / "shelf.yaml").write_text(
        SHELF.replace("{description: Nothing.}", elsewhere)
    )
    done = specpress("generate", "--spec", "absent.yaml", *OPTIONS, "out")
    errors = [line for line in done.stderr.splitlines() if "error[" in line]
    assert errors == ["error[config/no-file]: --spec: absent.yaml is not there"]
