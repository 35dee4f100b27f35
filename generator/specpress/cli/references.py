"""References: the files, and the locked URLs, that a specification may refer to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from specpress.config.references import References
from specpress.diagnostics import Place, Report
from specpress.reading import MAX_FILE_SIZE, NO_FILE, RefusedFileError, read_file

_OUTSIDE = "lies outside of the folders that references may lead into"
_ROOT_HINT = 'allow a folder above it in sdk.toml: [refs] root = ".."'


def make_reference_loader(
    specs: tuple[str, ...],
    report: Report,
    limit: int = MAX_FILE_SIZE,
    allowed: References | None = None,
) -> Callable[[str], str | None]:
    """Give a reader of the files in and below the folders of the specifications, and of what is ``allowed`` besides.

    A specification is untrusted text: what it names anywhere else, a link included, is refused by ``None``; so is
    what is not a regular file or has more than ``limit`` bytes, and ``report`` says so.
    """
    allowed = allowed or References()
    roots = list(dict.fromkeys(Path(spec).resolve().parent for spec in specs))
    if allowed.root is not None:
        roots.append(Path(allowed.root).resolve())

    def load(file: str) -> str | None:
        hint = None
        try:
            if "://" in file:
                # Few specifications refer to a URL.
                from specpress.cli.remote import read_remote  # noqa: PLC0415

                return read_remote(file, allowed.remote, limit)
            path = Path(file).resolve(strict=True)
            if not any(path.is_relative_to(root) for root in roots):
                reason, hint = _OUTSIDE, _ROOT_HINT
            # Opening a device may do something.
            elif path.is_file():
                return read_file(str(path), limit).decode()
            else:
                reason = NO_FILE
        except RefusedFileError as error:
            reason = str(error)
        except (OSError, ValueError):
            return None
        report.warning("source/refused-file", reason, Place(file), hint=hint)
        return None

    return load
