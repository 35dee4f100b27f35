"""Every code that the generator reports is explained, and nothing else is."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from specpress.cli.commands import root
from specpress.cli.explain import PARTS, load_explanations
from specpress.config.options import OPTIONS, Kind
from specpress.drift.codes import DRIFT_CODES

ROOT = Path(__file__).resolve().parents[2]
GENERATOR = ROOT / "generator" / "specpress"
TABLE = load_explanations()
STAGES = {code.partition("/")[0] for code in TABLE}

REPORTING = {"note", "warning", "error", "_report_error", "warn_cell"}
PREFIXES = {"docs": "docs/", "config": "config/"}
"""What stands before codes without a stage, by the layer that reports them."""

COMPUTED = {
    # Codes that are no literals where they are reported, and where their literals are.
    "config/load.py": "config/, then the name of an option",
    "config/tables.py": "handed to _report_error",
    "docs/links.py": "literals with their stage, in the same file",
    "docs/page_source.py": "handed to the methods of the same names",
    "docs/rows.py": "handed to warn_cell",
    "reconcile/drift.py": "DRIFT_CODES",
    "source/merge.py": "path-clash, component-clash",
    "source/yaml_exact.py": "one of two literals",
}


def codes_of_options() -> set[str]:
    return {
        f"config/{option.name.replace('_', '-')}"
        for option in OPTIONS
        if option.kind not in {Kind.FILES, Kind.FOLDERS}
        and (option.check is not OPTIONS[0].check or option.kind is not Kind.TEXTS)
        and (
            option.kind in {Kind.OUTPUT, Kind.NEW_FILE} or option.check(" ") is not None
        )
    }


def called(node: ast.Call) -> str:
    match node.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def literals(node: ast.Call) -> Iterator[str | None]:
    """The codes that a call reports; ``None`` for one that is computed."""
    match node.args:
        case [ast.Constant(value=str(code)), *_] if called(node) != "warn_cell":
            yield code
        case [*_, ast.Tuple(elts=[ast.Constant(value=str(code)), _])]:
            yield code
        case [ast.IfExp(body=ast.Constant(), orelse=ast.Constant()), *_]:
            yield None
        case [_, _, *_]:
            yield None
        case _:
            pass


def used() -> tuple[set[str], set[str]]:
    """The codes in the generator's sources, and the files in which some are computed."""
    codes = {
        *DRIFT_CODES,
        *codes_of_options(),
        "source/path-clash",
        "source/component-clash",
    }
    computed: set[str] = set()
    whole = re.compile(rf"(?:{'|'.join(STAGES)})/[a-z0-9]+(?:-[a-z0-9]+)*")
    for path in sorted(GENERATOR.rglob("*.py")):
        file = path.relative_to(GENERATOR).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if whole.fullmatch(node.value):
                    codes.add(node.value)
            elif isinstance(node, ast.Call) and called(node) in REPORTING:
                for code in literals(node):
                    if code is None:
                        computed.add(file)
                    elif "/" not in code:
                        codes.add(PREFIXES.get(file.split("/")[0], "?/") + code)
    return codes, computed


def test_every_code_is_in_the_table_and_no_other() -> None:
    codes, computed = used()
    assert codes - TABLE.keys() == set()
    assert TABLE.keys() - codes == set()
    assert computed <= COMPUTED.keys(), "where are the literals of these codes?"


def test_every_code_of_the_goldens_is_in_the_table() -> None:
    texts = (ROOT / "tests/golden").glob("*/diagnostics.txt")
    found = {
        code
        for path in texts
        for code in re.findall(
            r"(?:error|warning|note)\[([a-z/-]+)\]", path.read_text()
        )
    }
    assert len(found) > 40
    assert found <= TABLE.keys()


@pytest.mark.parametrize("code", TABLE)
def test_an_entry_has_all_its_parts(code: str) -> None:
    assert tuple(TABLE[code]) == PARTS
    for part, text in TABLE[code].items():
        assert text.strip() == text != "", part
        if part != "example":
            assert "\n" not in text
            assert text[-1] in ".:"


def test_the_table_is_in_order() -> None:
    by_stage: dict[str, list[str]] = {}
    for code in TABLE:
        by_stage.setdefault(code.partition("/")[0], []).append(code)
    for codes in by_stage.values():
        assert codes == sorted(codes)


# --- the command ---


def explain(*words: str) -> Result:
    return CliRunner().invoke(root, ["explain", *words], prog_name="specpress")


@pytest.mark.parametrize(
    "word",
    [
        "source/duplicate-key",
        "duplicate-key",
        "error[source/duplicate-key]",
        "error[source/duplicate-key]:",
    ],
)
def test_a_code_is_explained_however_it_is_written(word: str) -> None:
    result = explain(word)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "source/duplicate-key\n"
        "  One mapping has a key twice; the last one is used.\n"
        "\n"
        "Why\n"
        "  Most parsers use the last one; what the others say is lost.\n"
        "\n"
        "Example\n"
        "  get: {...}\n"
        "  get: {...}\n"
        "\n"
        "How to fix it\n"
        "  Rename or remove one of the two.\n"
    )


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("source/duplicate-keys", "did you mean 'source/duplicate-key'?"),
        ("unresolvd-ref", "did you mean 'unresolved-ref'?"),
        ("dialect", "did you mean config/dialect or docs/dialect?"),
        ("zzz", "`specpress explain` lists all."),
    ],
)
def test_an_unknown_code_gives_the_nearest(word: str, hint: str) -> None:
    result = explain(word)
    assert result.exit_code == 2
    assert f"No finding has the code {word!r}: {hint}" in result.stderr


def test_all_codes_are_listed() -> None:
    lines = explain().stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(TABLE)
    assert json.loads(explain("--json").stdout) == TABLE
    assert list(json.loads(explain("write/busy", "--json").stdout)) == ["write/busy"]
