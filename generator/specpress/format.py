"""Format: generated files -> the same files as `ruff format` leaves them, in one run over a private folder."""

from __future__ import annotations

import errno
import importlib
import os
import re
import subprocess
from collections.abc import Mapping

from specpress.diagnostics import Report
from specpress.scratch import scratch_folder

_OPTIONS = (
    "format",
    "--isolated",
    "--no-cache",
    "--target-version=py311",
    "--line-length=88",
    "--config=format.line-ending='lf'",
)
_STAGED_NAME = re.compile(r"\b(\d{6})\.py\b")


class UnformattableError(Exception):
    """A generated file is no Python: a bug in the generator, never the fault of its input."""


def format_files(files: Mapping[str, str], report: Report) -> dict[str, str]:
    """Return ``files`` in their order with every ``.py`` one formatted; the others stay as they are.

    Raises `UnformattableError` with ruff's words and the names of the files that it cannot parse. When ruff is
    not installed that is an error in ``report`` and the files come back unformatted.
    """
    sources = [path for path in files if path.endswith(".py")]
    if not sources:
        return dict(files)
    ruff = _find_ruff(report)
    if ruff is None:
        return dict(files)
    texts = [files[path].encode() for path in sources]
    with scratch_folder(sum(map(len, texts))) as folder:
        # Numbered names: nothing that a specification says becomes a path here.
        staged = [f"{folder}/{number:06}.py" for number in range(len(sources))]
        for place, text in zip(staged, texts, strict=True):
            _write_file(place, text)
        _run_ruff(ruff, folder, sources)
        formatted = {
            path: _read_file(place) for place, path in zip(staged, sources, strict=True)
        }
    return {path: formatted.get(path, text) for path, text in files.items()}


# With a thousand small files, a Path for each costs as much as its content.


def _write_file(place: str, text: bytes) -> None:
    with open(place, "wb", buffering=0) as file:  # noqa: PTH123 - see above
        if file.write(text) < len(text):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), place)


def _read_file(place: str) -> str:
    with open(place, "rb", buffering=0) as file:  # noqa: PTH123 - see above
        return file.read().decode()


def _find_ruff(report: Report) -> str | None:
    try:
        return str(importlib.import_module("ruff").find_ruff_bin())
    except (ImportError, FileNotFoundError):
        report.error(
            "format/no-ruff",
            "ruff, which formats the SDK, is not installed",
            hint="install specpress again",
        )
        return None


def _run_ruff(ruff: str, folder: str, sources: list[str]) -> None:
    process = subprocess.run(  # noqa: S603 - ruff's own path and the options above, nothing else
        [ruff, *_OPTIONS, folder],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if process.returncode:
        words = process.stderr.replace(folder + os.sep, "").strip()
        raise UnformattableError(
            _STAGED_NAME.sub(lambda match: sources[int(match[1])], words)
        )
