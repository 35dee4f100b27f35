"""Names file: the ``sdk.lock`` beside an ``sdk.toml``, read before a run and written after it."""

from __future__ import annotations

import os
from pathlib import Path

from msgspec import Struct

from specpress.config.load import Config
from specpress.config.text import read_text
from specpress.diagnostics import Report
from specpress.sdk_lock import Lock, parse_lock


class NamesFile(Struct, frozen=True):
    """An ``sdk.lock``: ``text`` is what it holds and ``lock`` what that says; ``None`` where there is none."""

    path: str
    text: str | None = None
    lock: Lock | None = None


def read_names_file(config: Config, report: Report) -> NamesFile | None:
    """Read the lock of a configuration; ``None`` where options alone make it, which have no lock."""
    if config.file is None:
        return None
    path = Path(config.file).with_suffix(".lock").as_posix()
    if not os.path.lexists(path):
        return NamesFile(path)
    text = read_text(path, report, None, config.max_file_size)
    if text is None:
        return NamesFile(path)
    return NamesFile(path, text, parse_lock(path, text, report))


def write_names_file(names: NamesFile, text: str) -> None:
    """Write a lock that has changed at once; where the file is a link, in place of what it leads to.

    Only one run does this at a time, so what a run that was killed has left is overwritten or removed.
    """
    target = os.path.realpath(names.path)
    temporary = Path(f"{target}.tmp")
    try:
        if text != names.text:
            temporary.write_text(text, encoding="utf-8", newline="\n")
            temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
