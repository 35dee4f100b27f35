"""Nearby: the files that a specification may refer to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def make_reference_loader(specs: tuple[str, ...]) -> Callable[[str], str | None]:
    """Give a reader of the files in and below the folders of the specifications.

    A specification is untrusted text: what it names anywhere else, a link included, is refused by ``None``.
    """
    roots = tuple(dict.fromkeys(Path(spec).resolve().parent for spec in specs))

    def load(file: str) -> str | None:
        try:
            path = Path(file).resolve(strict=True)
            if not any(path.is_relative_to(root) for root in roots):
                return None
            return path.read_text(encoding="utf-8")
        except (OSError, ValueError):
            return None

    return load
