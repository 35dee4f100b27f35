"""A lock that was lost, rebuilt from the package that was generated with it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.behaviour.depot import (
    CHANGES,
    CONFIG,
    DOCUMENT,
    Change,
    changed,
    rename_everything,
    specpress,
)

from specpress.diagnostics import Report
from specpress.sdk_lock import Lock, parse_lock


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "spec.json").write_text(json.dumps(DOCUMENT), "utf-8")
    (tmp_path / "sdk.toml").write_text(CONFIG, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert specpress("generate", "sdk.toml").exit_code == 0
    return tmp_path


def names(folder: Path) -> dict[tuple[str, str, str], str]:
    report = Report()
    text = (folder / "sdk.lock").read_text("utf-8")
    lock: Lock | None = parse_lock("sdk.lock", text, report)
    assert lock is not None
    return {key: one.name for key, one in lock.entries.items() if not one.gone}


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in (folder / "sdk").rglob("*.py")
    }


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: one.__name__)
def test_the_lock_is_rebuilt(folder: Path, change: Change) -> None:
    (folder / "spec.json").write_text(json.dumps(changed(change)), "utf-8")
    assert specpress("generate", "sdk.toml").exit_code == 0
    before, files = names(folder), contents(folder)
    (folder / "sdk.lock").unlink()
    result = specpress("lock", "sdk.toml", "--from-package", "sdk")
    assert result.exit_code == 0, result.output
    assert told_by_packages(before) - told_by_packages(names(folder)) == set()
    assert specpress("generate", "sdk.toml").exit_code == 0
    made = contents(folder)
    assert {p for p in files if made.get(p) != files[p]} <= aliases(files)


def told_by_packages(names: dict[tuple[str, str, str], str]) -> set[tuple[str, str]]:
    """The names but for what a package does not tell: prefixes, and which names classes had before."""
    untold = {"alias", "former", "prefix"}
    return {(key[0], name) for key, name in names.items() if key[0] not in untold}


def aliases(files: dict[str, str]) -> set[str]:
    """The files that have further names of classes, which a package does not tell from others."""
    return {
        path
        for path, text in files.items()
        if path.endswith(("_homes.py", "_exports.py", "models/__init__.py"))
        or "Where some classes were" in text
    }


def test_names_that_the_rules_would_not_give_are_kept(folder: Path) -> None:
    (folder / "sdk.toml").write_text(CONFIG + rename_everything(), "utf-8")
    (folder / "sdk.lock").unlink()
    assert specpress("generate", "sdk.toml").exit_code == 0
    before = names(folder)
    (folder / "sdk.toml").write_text(CONFIG, "utf-8")
    (folder / "sdk.lock").unlink()
    assert specpress("lock", "sdk.toml", "--from-package", "sdk").exit_code == 0
    assert names(folder) == before


def test_a_lock_that_is_there_is_left(folder: Path) -> None:
    assert folder.is_dir()
    result = specpress("lock", "sdk.toml", "--from-package", "sdk")
    assert result.exit_code == 2
    assert "error[lock/exists]" in result.stderr
    result = specpress("lock", "sdk.toml", "--from-package", "sdk", "--force")
    assert result.exit_code == 0
    result = specpress("lock", "sdk.toml", "--from-package", "nothing", "--force")
    assert "error[lock/no-package]" in result.stderr
