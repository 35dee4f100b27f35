"""Package: the files of a generated SDK -> an imported package and its operations, by method and path."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

NAME = "corpus_sdk"


def write(files: Mapping[str, str], folder: Path) -> None:
    """Make the folder hold these files alone; what did not change keeps its time, and so its bytecode."""
    for path in [*folder.rglob("*.py")]:
        if path.relative_to(folder).as_posix() not in files:
            path.unlink()
    for name, text in files.items():
        path = folder / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")


def modules(files: Mapping[str, str]) -> list[str]:
    """List the modules of the package by their full names, the package first."""
    paths = (Path(name) for name in files if name.startswith(f"{NAME}/"))
    names = (path.with_suffix("").parts for path in paths if path.suffix == ".py")
    return sorted(".".join(parts).removesuffix(".__init__") for parts in names)


def start(folder: Path) -> None:
    """Let Python find the package, without bytecode for what only this document has."""
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()


def operations(names: list[str]) -> Iterator[Any]:
    """Give what each operation's module says of it."""
    for name in names:
        if name.startswith(f"{NAME}.operations."):
            operation = getattr(sys.modules.get(name), "OPERATION", None)
            if operation is not None:
                yield operation
