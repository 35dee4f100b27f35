"""Every ruff that may be installed beside specpress formats alike: both ends of the range are tried."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from specpress import format as formatting
from specpress.cli import build as building
from specpress.cli.arguments import Arguments, OptionValue
from specpress.cli.build import build_sdk
from specpress.cli.progress import Progress
from specpress.diagnostics import Report

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
(RUFF,) = (text for text in PROJECT["dependencies"] if text.startswith("ruff"))
INPUTS = [ROOT / "specs" / "stackone", *sorted((ROOT / "tests/golden").glob("*/input"))]


def generate_unformatted(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """The Python files of an SDK with all that may be written with it, as the templates print them."""
    monkeypatch.chdir(folder)
    config = "sdk.toml" if Path("sdk.toml").exists() else None
    options: dict[str, OptionValue] = {"pages": "true", "tests": "true"}
    if config is None:
        options |= {
            "spec": tuple(sorted(path.name for path in folder.glob("spec*"))),
            "overlays": tuple(sorted(path.name for path in folder.glob("overlay*"))),
            "docs": tuple(path.name for path in folder.glob("docs")),
            "package": "shop",
        }
    arguments = Arguments((config,), options)
    build = build_sdk(arguments, config, Progress(0, silent=True))
    files = build.result.files or {}
    return {path: text for path, text in files.items() if path.endswith(".py")}


@pytest.fixture(scope="module")
def unformatted() -> dict[str, str]:
    """What is generated of all goldens and of StackOne, before it is formatted."""

    def leave(files: Mapping[str, str], _: Report) -> dict[str, str]:
        return dict(files)

    made: dict[str, str] = {}
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(building, "format_files", leave)
        for folder in INPUTS:
            case = folder.parent.name
            files = generate_unformatted(folder, monkeypatch)
            made |= {f"{case}/{path}": text for path, text in files.items()}
    assert len(made) > 1000
    return made


@pytest.fixture(scope="module")
def formatted(unformatted: dict[str, str]) -> dict[str, str]:
    return formatting.format_files(unformatted, Report())


def ends() -> dict[str, str]:
    lower = re.search(r">=([\d.]+)", RUFF)
    upper = re.search(r"<([\d.]+)", RUFF)
    assert lower is not None
    assert upper is not None
    return {"lower": f"ruff=={lower[1]}", "upper": f"ruff<{upper[1]}"}


@pytest.mark.slow
@pytest.mark.parametrize("end", ["lower", "upper"])
def test_an_end_of_the_range_formats_alike(
    end: str,
    unformatted: dict[str, str],
    formatted: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "install")
    options = ("--quiet", "--no-deps", "--target", str(tmp_path), ends()[end])
    subprocess.run([*pip, *options], check=True, capture_output=True)
    (program,) = (tmp_path / "bin").glob("ruff*")
    monkeypatch.setattr(formatting, "_find_ruff", lambda _: str(program))
    report = Report()
    again = formatting.format_files(unformatted, report)
    assert not report.failed
    assert [path for path in formatted if formatted[path] != again[path]] == []
    assert formatted != unformatted


def test_young_dependencies_have_an_upper_bound() -> None:
    assert "py-yaml12>=0.2,<0.3" in PROJECT["dependencies"]
    assert "jsonpath-rfc9535>=1.0,<2" in PROJECT["dependencies"]
    assert "==" not in "".join(PROJECT["dependencies"])
