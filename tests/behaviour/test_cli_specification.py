"""A specification as argument or on standard input: package and output folder are named after its title."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from specpress import __version__
from specpress.cli.titles import name_package

SPEC = """\
openapi: 3.1.0
info: {title: Corner Shop, version: "1"}
servers: [{url: https://shop.example}]
paths:
  /things:
    get:
      operationId: list_things
      responses:
        "200":
          description: Some.
          content: {application/json: {schema: {$ref: "parts/thing.yaml#/Thing"}}}
"""
PAGE = """\
# Thing

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `size` | *number* | :heavy_minus_sign: | Its size. |
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a specification of two files in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(SPEC)
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "thing.yaml").write_text("Thing: {type: string}\n")
    return tmp_path


def specpress(*words: str, stdin: str | bytes = "") -> subprocess.CompletedProcess[str]:
    content = stdin if isinstance(stdin, bytes) else stdin.encode()
    done = subprocess.run(
        [sys.executable, "-m", "specpress", *words],
        input=content,
        capture_output=True,
        check=False,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def title(text: str) -> str:
    return SPEC.replace("Corner Shop", json.dumps(text))


def test_a_specification_is_all_that_has_to_be_named(here: Path) -> None:
    done = specpress("generate", "openapi.yaml")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(
        "corner_shop\n"
        "  named    package corner_shop in corner-shop, after the title 'Corner Shop' (--package, --output)\n"
        "  read     1 specification"
    )
    assert (here / "corner-shop/corner_shop/client.py").is_file()
    assert 'name = "corner-shop"' in (here / "corner-shop/pyproject.toml").read_text()
    for words in (["openapi.yaml"], ["./openapi.yaml"], [str(here / "openapi.yaml")]):
        checked = specpress("check", *words)
        assert (checked.returncode, checked.stderr) == (0, ""), words


def test_json_says_both_names() -> None:
    value = json.loads(specpress("generate", "openapi.yaml", "--json").stdout)
    assert (value["package"], value["output"]) == ("corner_shop", "corner-shop")
    assert value["written"] is True


@pytest.mark.parametrize(
    ("words", "package", "output"),
    [
        (["--package", "shop"], "shop", "shop"),
        (["--output", "out"], "corner_shop", "out"),
        (["-o", "out"], "corner_shop", "out"),
        (["-o", "out", "--package", "shop"], "shop", "out"),
    ],
)
def test_what_is_given_wins(words: list[str], package: str, output: str) -> None:
    done = specpress("generate", "openapi.yaml", *words)
    assert done.returncode == 0
    assert Path(output, package, "client.py").is_file()
    assert ("named" in done.stdout) is (len(words) == 2)


def test_the_command_that_fixes_a_difference_names_the_specification() -> None:
    done = specpress("check", "openapi.yaml", "--client", "Shop")
    assert done.returncode == 1
    assert done.stdout.endswith(
        "To fix it: specpress generate openapi.yaml --client Shop\n"
    )


@pytest.mark.parametrize("command", ["inspect", "check", "generate", "drift", "dump"])
def test_every_command_takes_a_specification(command: str) -> None:
    Path("docs").mkdir()
    Path("docs/page.md").write_text(PAGE)
    more = {"drift": ["--docs", "docs"], "dump": ["--stage", "files"]}.get(command, [])
    done = specpress(command, "openapi.yaml", *more)
    assert done.returncode in {0, 1}, done.stderr
    assert done.stdout


def test_a_further_specification_is_merged() -> None:
    Path("more.yaml").write_text(SPEC.replace("things", "others"))
    done = specpress("generate", "openapi.yaml", "--spec", "more.yaml")
    assert "read     2 specifications" in done.stdout
    assert "made     2 operations" in done.stdout


def test_a_configuration_stays_one(here: Path) -> None:
    (here / "sdk.toml").write_text(
        "spec = 'openapi.yaml'\npackage = 'a'\noutput = 'b'\n"
    )
    for words in (["sdk.toml"], ["."], [str(here)]):
        assert "a: 1 operation" in specpress("inspect", *words).stdout


def test_a_specification_that_is_missing_is_named() -> None:
    done = specpress("generate", "opnapi.yaml")
    assert done.returncode == 2
    assert "opnapi.yaml is not there" in done.stderr
    assert not Path("sdk").exists()


# --- standard input ---


@pytest.mark.parametrize(
    "words", [["-"], ["--spec", "-", "--package", "corner_shop", "-o", "corner-shop"]]
)
def test_a_specification_comes_on_standard_input(here: Path, words: list[str]) -> None:
    done = specpress("generate", *words, stdin=SPEC)
    assert (done.returncode, done.stderr) == (0, "")
    assert (here / "corner-shop/corner_shop/client.py").is_file()
    text = (here / "corner-shop/corner_shop/operations/list_things.py").read_text()
    assert "Thing" in text  # which is in a file beside it


def test_findings_name_standard_input() -> None:
    done = specpress("inspect", "-", stdin="openapi: 3.1.0\ninfo: [\n")
    assert done.returncode == 2
    assert re.match(r"<stdin>:\d+:\d+: error\[source/syntax\]: ", done.stderr)
    assert "error[source/empty]" in specpress("inspect", "-").stderr
    wrong = specpress("inspect", "-", stdin=b"openapi: \xff")
    assert "<stdin>:1:10: error[config/encoding]" in wrong.stderr


def test_standard_input_is_bounded() -> None:
    done = specpress(
        "inspect", "-", "--max-file-size", "1", stdin="#" * (1 << 20) + "#"
    )
    assert done.returncode == 2
    assert "<stdin>: error[config/too-large]: has more than 1 MiB" in done.stderr


def test_a_dash_in_a_configuration_is_a_file(here: Path) -> None:
    (here / "sdk.toml").write_text("spec = '-'\npackage = 'a'\noutput = 'b'\n")
    done = specpress("inspect", "sdk.toml", stdin=SPEC)
    assert done.returncode == 2
    assert "- is not there" in done.stderr
    (here / "-").write_text(SPEC)
    assert "a: 1 operation" in specpress("inspect", "sdk.toml").stdout
    assert "1 operation" in specpress("inspect", "./-").stdout


# --- hostile titles ---


@pytest.mark.parametrize(
    ("text", "package"),
    [
        ("Corner Shop API v2.0", "corner_shop_api_v2_0"),
        ("CornerShop", "corner_shop"),
        ("Café", "cafe"),
        ("../../etc/passwd", "etc_passwd"),
        ("C:\\Windows\\system32", "c_windows_system32"),
        ("class", "class_sdk"),
        ("json", "json_sdk"),
        ("open", "open_sdk"),
        ("httpx2", "httpx2_sdk"),
        ("con", "con_sdk"),
        ("3D Print", "sdk_3d_print"),
        ("...", "dot_dot_dot"),
        ("__import__('os')", "import_os"),
        ("\x1b[2J\n\u202e::error::", "sdk_2j_error"),
        ("図書", "sdk"),
    ],
)
def test_any_title_gives_a_package(here: Path, text: str, package: str) -> None:
    assert name_package(text) == package
    (here / "openapi.yaml").write_text(title(text))
    before = set(here.iterdir())
    done = specpress("generate", "openapi.yaml")
    assert done.returncode == 0, done.stderr
    (made,) = set(here.iterdir()) - before
    assert made.name == package.replace("_", "-")
    assert (made / package / "client.py").is_file()
    assert all(line.isprintable() for line in done.stdout.split("\n"))


def test_without_a_title_there_is_a_name_too() -> None:
    assert name_package("") == "sdk"


def test_a_long_title_gives_a_name_that_files_can_have() -> None:
    assert len(name_package("Shop " * 1000)) < 200


# --- short options ---


def test_the_version_has_a_short_option() -> None:
    assert specpress("-V").stdout == f"specpress {__version__}\n"
    assert specpress("generate", "--help").stdout.count("-o, --output") == 1
