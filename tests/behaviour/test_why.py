"""Why: from a line or a name of an SDK to the document, and to the rule that named it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.behaviour.depot import (
    CONFIG,
    changed,
    component_called_like_inline_class,
    component_that_differs_by_case,
    specpress,
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    document = changed(
        component_called_like_inline_class, component_that_differs_by_case
    )
    (tmp_path / "spec.json").write_text(json.dumps(document, indent=1), "utf-8")
    (tmp_path / "sdk.toml").write_text(CONFIG, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert specpress("generate", "sdk.toml").exit_code == 0
    return tmp_path


def line_of(file: Path, text: str) -> str:
    lines = file.read_text("utf-8").split("\n")
    (number,) = [n for n, line in enumerate(lines, 1) if line.startswith(text)]
    return f"{file}:{number}"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("goods.list", "goods.list  (method)\n  stands for  GET /depot/goods\n"),
        ("client.goods.list", "named by path: the segments of the path are groups"),
        ("goods.list.shelf", "stands for  query shelf of GET /depot/goods\n"),
        ("models.Good", "  because     the component's own name\n"),
        ("Good.label", "stands for  label of Good\n"),
        ("Order2", "has a suffix: Order is Order\n"),
        ("goods", "goods  (group)\n"),
    ],
)
def test_a_name_is_explained(folder: Path, name: str, told: str) -> None:
    result = specpress("why", name, "sdk.toml")
    assert result.exit_code == 0, result.output
    assert folder.is_dir()
    assert told in result.stdout


@pytest.mark.parametrize(
    ("file", "text", "name"),
    [
        ("resources/goods.py", "    def create(", "goods.create"),
        ("resources/goods.py", "        label: str", "goods.create.label"),
        ("models/good.py", "class Good(", "Good"),
        ("models/part.py", "    weight:", "Part.weight"),
    ],
)
def test_a_line_is_explained(folder: Path, file: str, text: str, name: str) -> None:
    where = line_of(folder / "sdk" / "depot_sdk" / file, text)
    result = specpress("why", where, "sdk.toml", "--json")
    assert result.exit_code == 0, result.output
    (reason,) = json.loads(result.stdout)
    assert reason["name"] == name
    assert reason["file"] == "spec.json"
    assert reason["line"] > 1


def test_what_is_no_name_is_an_error(folder: Path) -> None:
    assert folder.is_dir()
    result = specpress("why", "goods.lst", "sdk.toml")
    assert result.exit_code == 2
    assert "'goods.lst' is no line and no name of an SDK" in result.stderr
    assert specpress("why", "nothing.py:1", "sdk.toml").exit_code == 2
