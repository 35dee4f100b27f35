"""The same input gives the same bytes: in every run, under any hash seed, on every Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.behaviour.sdk import OWN, ROOT, Source, needs_stackone, published

DIGEST = """
import hashlib, pathlib, sys
from generator import pipeline
from generator.diagnostics import Report
from generator.docs import load_folder
from generator.plan import Settings
report = Report()
specs = tuple((name, pathlib.Path(name).read_text("utf-8")) for name in sys.argv[2:])
docs = tuple(load_folder(sys.argv[1], report))
inputs = pipeline.Inputs(settings=Settings("sdk", "sdk"), specs=specs, docs=docs)
files = pipeline.run(inputs, report).files
digest = hashlib.sha256()
for name, text in [*files.items(), *(("finding", str(one)) for one in report)]:
    digest.update(f"{name}\\0{text}\\0".encode())
print(len(files), digest.hexdigest())
"""
OTHERS = ("3.11", "3.12", "3.13", "3.14")


def digest(source: Source, python: str, seed: str) -> str:
    """Generate in another process, and give one figure for all files and findings in their order."""
    paths = [source.docs, *source.specs]
    libraries = [path for path in sys.path if path.endswith("site-packages")]
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "PYTHONPATH": os.pathsep.join([str(ROOT), *libraries]),
    }
    done = subprocess.run(
        [python, "-c", DIGEST, *map(str, paths)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0 and python != sys.executable:
        reason = done.stderr.strip().splitlines()[-1]
        if reason.startswith(("ModuleNotFoundError", "ImportError")):
            pytest.skip(f"{python} lacks a library: {reason}")
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def pythons() -> Iterator[tuple[str, str]]:
    """Find the other supported versions: on the path, and where pyenv keeps them."""
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    for version in OTHERS:
        if version == own:
            continue
        kept = (Path.home() / ".pyenv" / "versions").glob(f"{version}.*/bin/python")
        found = [*map(str, sorted(kept)), shutil.which(f"python{version}")]
        path = next((path for path in found if path is not None), None)
        if path is not None:
            yield version, path


@pytest.fixture(
    params=["own", pytest.param("2025-12-03", marks=needs_stackone)], scope="module"
)
def source(request: pytest.FixtureRequest) -> Source:
    if request.param == "own":
        return Source("sdk", (OWN / "openapi.yaml",), OWN / "docs")
    return published(request.param)


def test_no_hash_seed_matters(source: Source) -> None:
    digests = {digest(source, sys.executable, seed) for seed in ("0", "1", "random")}
    assert len(digests) == 1


@pytest.mark.parametrize("version", OTHERS)
def test_no_python_version_matters(version: str) -> None:
    path = dict(pythons()).get(version)
    if path is None:
        pytest.skip(f"no other Python {version} is here")
    source = Source("sdk", (OWN / "openapi.yaml",), OWN / "docs")
    theirs = digest(source, path, "0")
    assert theirs == digest(source, sys.executable, "0")
