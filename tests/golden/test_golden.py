"""Goldens: each folder here with an ``input`` is a case: what comes out of it, and what was said about it.

``input/`` holds ``spec*.yaml`` or ``.json``, ``overlay*.yaml``, ``docs/``, or an ``sdk.toml`` that says it all.
``expected/`` holds what is generated, as far as the globs of ``keep.txt`` name it (by default the modules of models,
operations and resources), and ``diagnostics.txt`` every finding.
"""

from __future__ import annotations

import difflib
import fnmatch
import shutil
from pathlib import Path

import pytest

from specpress.cli.arguments import Arguments, OptionValue
from specpress.cli.build import Build, build_sdk
from specpress.cli.findings import locate_findings
from specpress.cli.progress import Progress

HERE = Path(__file__).parent
CASES = sorted(found.parent.name for found in HERE.glob("*/input"))
KEEP = "*/models/[!_]*.py */operations/[!_]*.py */resources/[!_]*.py"
DIAGNOSTICS = "diagnostics.txt"


@pytest.mark.parametrize("case", CASES)
def test_golden(
    case: str, monkeypatch: pytest.MonkeyPatch, *, update_goldens: bool
) -> None:
    folder = HERE / case
    monkeypatch.chdir(folder / "input")  # so that findings name files as a user would
    made = outcome(run(folder / "input"), keep(folder))
    if update_goldens:
        write(made, folder)
    difference = compare(made, expected(folder))
    if difference:
        mend = f"If that is right: make goldens ARGS='-k {case}'"
        pytest.fail(f"{difference}\n\n{mend}", pytrace=False)


def test_there_are_cases() -> None:
    assert CASES


def run(given: Path) -> Build:
    config = "sdk.toml" if (given / "sdk.toml").exists() else None
    flags: dict[str, OptionValue] = {}
    if config is None:
        flags = {
            "spec": names(given, "spec*"),
            "overlays": names(given, "overlay*"),
            "docs": names(given, "docs"),
            "package": "shop",
        }
    return build_sdk(
        Arguments((config,), flags),
        config,
        Progress(0, silent=True),
        needed=("package",),
    )


def names(folder: Path, pattern: str) -> tuple[str, ...]:
    return tuple(sorted(path.name for path in folder.glob(pattern)))


def outcome(done: Build, globs: list[str]) -> dict[str, str]:
    """What is compared, by its path in the case."""
    findings = locate_findings(done.report, done.texts)
    made = {DIAGNOSTICS: "".join(f"{finding}\n" for finding in findings)}
    for path, text in (done.result.files or {}).items():
        if any(matches(path, glob) for glob in globs):
            made[f"expected/{path}"] = text
    return made


def matches(path: str, glob: str) -> bool:
    names, globs = path.split("/"), glob.split("/")
    return len(names) == len(globs) and all(map(fnmatch.fnmatchcase, names, globs))


def keep(folder: Path) -> list[str]:
    own = folder / "keep.txt"
    return (own.read_text() if own.exists() else KEEP).split()


def expected(folder: Path) -> dict[str, str]:
    paths = [*(folder / "expected").rglob("*"), folder / DIAGNOSTICS]
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in paths
        if path.is_file() and "__pycache__" not in path.parts
    }


def write(made: dict[str, str], folder: Path) -> None:
    shutil.rmtree(folder / "expected", ignore_errors=True)
    for path, text in made.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def compare(made: dict[str, str], wanted: dict[str, str]) -> str:
    lines: list[str] = []
    for path in sorted(made.keys() | wanted.keys()):
        old, new = wanted.get(path), made.get(path)
        if old != new:
            lines += difflib.unified_diff(
                (old or "").splitlines(),
                (new or "").splitlines(),
                path if old is not None else "/dev/null",
                path if new is not None else "/dev/null",
                lineterm="",
            )
    return "\n".join(lines)
