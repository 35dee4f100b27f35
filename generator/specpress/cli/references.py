"""References: the files that a specification may refer to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from specpress.diagnostics import Place, Report
from specpress.reading import MAX_FILE_SIZE, NO_FILE, RefusedFileError, read_file


def make_reference_loader(
    specs: tuple[str, ...], report: Report, limit: int = MAX_FILE_SIZE
) -> Callable[[str], str | None]:
    """Give a reader of the files in and below the folders of the specifications.

    A specification is untrusted text: what it names anywhere else, a link included, is refused by ``None``; so is
    what is no ordinary file or has more than ``limit`` bytes, and ``report`` says so.
    """
    roots = tuple(dict.fromkeys(Path(spec).resolve().parent for spec in specs))

    def load(file: str) -> str | None:
        try:
            path = Path(file).resolve(strict=True)
            if not any(path.is_relative_to(root) for root in roots):
                return None
            # Opening a device may do something.
            reason = None if path.is_file() else NO_FILE
            text = read_file(str(path), limit).decode() if reason is None else None
        except RefusedFileError as error:
            reason, text = str(error), None
        except (OSError, ValueError):
            return None
        if reason is not None:
            report.warning("source/refused-file", reason, Place(file))
        return text

    return load
