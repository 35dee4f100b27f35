"""Pythons: the other interpreters of this machine that are new enough, each with the project's libraries."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest
from tests.behaviour.sdk import ROOT, locked

VERSIONS = ("3.11", "3.12", "3.13", "3.14")
THIS = f"{sys.version_info.major}.{sys.version_info.minor}"
OF_SDKS = ("httpx2", "pydantic")
"""What generated SDKs stand on; the group of the tests says in which versions."""

_UNREACHABLE = re.compile(
    r"Retrying \(|Could not fetch URL|Connection(Error|Refused)|Failed to establish a new connection|name resolution"
)


@cache
def python(version: str) -> str:
    """Give an interpreter of a version that has the libraries; the test that asks is skipped where there is none.

    An environment is made in the project's own the first time, and again when the requirements change.
    """
    if version == THIS:
        return sys.executable
    found = interpreter(version)
    if found is None:
        pytest.skip(f"there is no Python {version} here")
    wanted = requirements()
    stamp = hashlib.sha256("\n".join([str(found.resolve()), *wanted]).encode())
    folder = ROOT / ".venv" / "pythons"
    folder.mkdir(parents=True, exist_ok=True)
    home = folder / version
    made = home / "bin" / "python"
    record = home / "made-of"
    with locked(folder / f"{version}.lock"):
        if not record.exists() or record.read_text() != stamp.hexdigest():
            shutil.rmtree(home, ignore_errors=True)
            run(found, "-m", "venv", "--without-pip", home)
            install(made, wanted)
            record.write_text(stamp.hexdigest())
    return str(made)


def interpreter(version: str) -> Path | None:
    """Find a Python of a version: on the path, or where pyenv keeps it."""
    kept = (Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin/python")
    on_path = shutil.which(f"python{version}")
    for path in [*([Path(on_path)] if on_path else []), *sorted(kept)]:
        words = [path, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        if done.stdout.strip() == version:  # a shim may stand for none
            return path
    return None


def requirements() -> list[str]:
    """Give what the generator and its SDKs need to run, as pyproject.toml says it."""
    said = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    tests: list[str] = said["dependency-groups"]["test"]
    of_sdks = [one for one in tests if re.split(r"\W", one)[0] in OF_SDKS]
    assert len(of_sdks) == len(OF_SDKS)
    return [*said["project"]["dependencies"], *of_sdks]


def install(made: Path, wanted: list[str]) -> None:
    """Install into another interpreter's environment; without an index there is nothing to test there."""
    pip = (sys.executable, "-m", "pip", "--python", made, "install")
    options = ("--quiet", "--disable-pip-version-check", "--retries", "1")
    words: list[str | Path] = [*pip, *options, *wanted]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0 and _UNREACHABLE.search(done.stderr):
        pytest.skip(f"no package index can be reached for {made}")
    assert done.returncode == 0, done.stderr[-2000:]


def run(*words: str | Path) -> None:
    """Run a command, which has to succeed."""
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
