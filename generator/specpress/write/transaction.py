"""Transaction: carry out the changes of a comparison, wholly or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from pathlib import Path, PurePosixPath

from specpress.write.changes import Changes
from specpress.write.lock import LISTING, STAGING, lock_folder
from specpress.write.manifest import NAME


class RefusedError(Exception):
    """Nothing was written, because of blocked paths or, without force, of edited and foreign ones."""


def apply(changes: Changes, folder: Path, *, force: bool = False) -> None:
    """Apply to ``folder`` the changes that `compare` listed; unchanged files are left as they are.

    New content is staged in one folder inside ``folder`` first and then renamed into place. Raises `RefusedError`
    or `BusyError` with nothing touched, and `OSError` (no space, no permission) with everything put back.
    """
    if changes.blocked or ((changes.edited or changes.foreign) and not force):
        raise RefusedError
    root = os.path.realpath(folder)
    if not changes.differ and not os.path.lexists(f"{root}/{STAGING}"):
        return
    with ExitStack() as undo:
        _make_folders(root, undo)
        with lock_folder(root) as staging:
            _carry_out(changes, root, staging)
        undo.pop_all()
    _remove_emptied(Path(root), changes.deleted)


def _carry_out(changes: Changes, root: str, staging: str) -> None:
    # The exit stack is the undo log: whatever goes wrong, an interrupt included, its calls run backwards.
    with ExitStack() as undo:
        staged = _write_staged(changes, staging)
        for number, path in enumerate(changes.deleted):
            _set_aside(f"{root}/{path}", f"{staging}/deleted{number}", undo)
        for above in {path.rpartition("/")[0]: None for path in changes.created}:
            _make_folders(f"{root}/{above}", undo)
        for number, (path, new) in enumerate(staged.items()):
            _put_in_place(new, f"{root}/{path}", f"{staging}/old{number}", undo)
        undo.pop_all()


def _make_folders(folder: str, undo: ExitStack) -> None:
    if os.path.isdir(folder):
        return
    _make_folders(os.path.dirname(folder), undo)
    os.mkdir(folder)
    undo.callback(_remove_folder, folder)


def _remove_folder(folder: str) -> None:
    with suppress(OSError):  # somebody else's file has come into it
        os.rmdir(folder)


def _write_staged(changes: Changes, staging: str) -> dict[str, str]:
    """Write all new content; where the disk is too small, this is where it shows. The manifest comes last."""
    staged: dict[str, str] = {}
    for number, (path, content) in enumerate(changes.contents.items()):
        name = LISTING if path == NAME else f"new{number}"
        staged[path] = f"{staging}/{name}"
        with open(staged[path], "wb") as stream:
            stream.write(content)
    return staged


def _set_aside(target: str, backup: str, undo: ExitStack) -> None:
    undo.callback(_restore, backup, target)
    os.replace(target, backup)


def _put_in_place(new: str, target: str, backup: str, undo: ExitStack) -> None:
    """Rename a staged file into place, so that at every moment either the old or the new one is there."""
    if os.path.lexists(target):
        try:
            os.link(target, backup)
        except OSError:  # a file system without hard links
            shutil.copy2(target, backup)
        undo.callback(_restore, backup, target)
    else:
        undo.callback(_remove, target)
    os.replace(new, target)


def _restore(backup: str, target: str) -> None:
    if os.path.lexists(backup):
        os.replace(backup, target)


def _remove(target: str) -> None:
    with suppress(FileNotFoundError):
        os.unlink(target)


def _remove_emptied(root: Path, deleted: Iterable[str]) -> None:
    """Remove the folders in which nothing is left, or nothing but the bytecode of files that went."""
    above = {parent for path in deleted for parent in PurePosixPath(path).parents}
    for parent in sorted(above - {PurePosixPath(".")}, reverse=True):
        folder = root / parent
        with suppress(OSError):
            left = list(folder.iterdir())
            if [entry.name for entry in left] == ["__pycache__"]:
                _remove_bytecode(left[0])
            folder.rmdir()


def _remove_bytecode(cache: Path) -> None:
    entries = list(cache.iterdir())
    if not cache.is_symlink() and all(entry.suffix == ".pyc" for entry in entries):
        for entry in entries:
            entry.unlink()
        cache.rmdir()
