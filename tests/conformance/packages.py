"""Packages: the documents of the test server -> imported packages, one for each."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from msgspec import Struct
from tests.conformance.derived import settled
from tests.conformance.server import DOCUMENTS
from tests.corpus import generating as corpus
from tests.corpus.documents import FOLDER


class Package(Struct, frozen=True):
    """A generated package; ``operations`` are its operations by their ids, and
    ``settled`` what the document settles for each."""

    document: str
    module: ModuleType
    client: str
    operations: dict[str, Any]
    settled: dict[str, dict[str, object]]


def generate(path: Path, folder: Path = FOLDER / "conformance") -> Package | None:
    """Generate and import the package of one document; None where it has no operations, or was refused."""
    name = "conformance_" + re.sub(r"\W", "_", path.stem.lower())
    generated = corpus.generate(path, name)
    if generated.files is None:
        return None
    for file, text in generated.files.items():
        target = folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.read_text("utf-8") != text:
            target.write_text(text, "utf-8")
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    modules = [
        importlib.import_module(f"{name}.operations.{Path(file).stem}")
        for file in generated.files
        if file.startswith(f"{name}/operations/") and not file.endswith("__.py")
    ]
    operations = [one.OPERATION for one in modules]
    return Package(
        path.stem,
        importlib.import_module(name),
        generated.client,
        {one.id: one for one in operations},
        settled(path),
    )


def documents() -> list[Path]:
    """List the documents of the server."""
    return sorted(DOCUMENTS.glob("*.json"))
