"""black, with its defaults, leaves everything unchanged that specpress writes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.behaviour.sdk import ROOT, generated, needs_stackone, published


def check(paths: list[Path], folder: Path) -> None:
    """Run black with nobody's settings."""
    settings = folder / "no_settings.toml"
    settings.touch()
    options: list[str | Path] = ["--check", "--config", settings]
    command: list[str | Path] = [sys.executable, "-m", "black", *options, *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "would be left unchanged" in done.stderr


def test_black_refuses_what_is_formatted_differently(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text("x = 'single'\n")
    with pytest.raises(AssertionError, match="would be reformatted"):
        check([module], tmp_path)


def test_black_leaves_what_is_committed(tmp_path: Path) -> None:
    goldens = ROOT.glob("tests/golden/*/expected")
    check(
        [ROOT / "generated", *(path for path in goldens if any(path.rglob("*.py")))],
        tmp_path,
    )


@needs_stackone
def test_black_leaves_the_whole_of_stackone(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    sdk = generated(published("2025-12-03"), tmp_path_factory)
    check([sdk.folder / sdk.package], tmp_path)
