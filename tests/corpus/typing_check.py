"""Typing check: one document -> an Outcome that holds what `mypy --strict` objects to in its package."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.corpus import package
from tests.corpus.documents import Document
from tests.corpus.generating import generate
from tests.corpus.outcome import Outcome

_MOST = 5


def check_types(document: Document, folder: Path) -> Outcome:
    """Generate a document and check its package; mypy's cache of the libraries is kept beside the folder."""
    outcome = Outcome(document.name, size=document.path.stat().st_size)
    generated = generate(document.path, package.NAME)
    if generated.files is None:
        return outcome
    package.write(generated.files, folder)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
    command += ["--cache-dir", str(folder.with_suffix(".mypy")), "-p", package.NAME]
    checked = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False
    )
    outcome.generated = True
    outcome.modules = len(package.modules(generated.files))
    objections = checked.stdout.splitlines() or [checked.stderr[-300:]]
    if checked.returncode:
        for line in objections[:_MOST]:
            outcome.fall_short("types", line)
    return outcome
