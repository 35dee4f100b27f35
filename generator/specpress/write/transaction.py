"""Transaction: lock an output folder, compare it, and apply the changes completely or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path, PurePosixPath

from specpress.write.changes import Changes, compare
from specpress.write.lock import LISTING, clear_staging, lock_folder
from specpress.write.manifest import NAME
from specpress.write.sync import sync_files, sync_folders


class RefusedError(Exception):
    """Nothing was written, because of blocked paths or, without force, of edited and foreign ones."""


class LockedFolder:
    """An output folder in which no other run is at work.

    ``staging`` is where new content is put before it is renamed into place; ``None`` in a folder that this process
    may not write, which can be compared all the same. ``is_applied``: whether the folder is as it ought to be.
    """

    def __init__(self, root: str, staging: str | None) -> None:
        self._root = root
        self._staging = staging
        self.is_applied = False

    def compare(self, files: Mapping[str, str]) -> Changes:
        """Compare ``files`` (relative POSIX path to text) with the folder; nothing is written."""
        return compare(files, Path(self._root))

    def apply(
        self, changes: Changes, *, force: bool = False, sync: bool = True
    ) -> None:
        """Apply the changes that `compare` listed; unchanged files are left as they are, and modes stay.

        ``sync``: wait until every file and folder is on its disk before the manifest says so. Raises `RefusedError`
        with nothing touched, and `OSError` (no space, no permission) with everything put back.
        """
        _check_allowed(changes, force=force)
        if self._staging is not None:
            if changes.differ:
                _carry_out(changes, self._root, self._staging, sync=sync)
            clear_staging(self._staging)
        elif changes.differ:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), self._root)
        self.is_applied = True


@contextmanager
def lock_output(folder: Path) -> Generator[LockedFolder]:
    """Lock an output folder, which is made when missing, and removed again unless changes are applied.

    Raises `BusyError` when another run is at work there, and `OSError`.
    """
    root = os.path.realpath(folder)
    with ExitStack() as undo:
        _make_folders(root, undo)
        if _is_writable(root):
            with lock_folder(root) as staging:
                locked = LockedFolder(root, staging)
                yield locked
        else:
            locked = LockedFolder(root, None)
            yield locked
        if locked.is_applied:
            undo.pop_all()


def apply(
    changes: Changes, folder: Path, *, force: bool = False, sync: bool = True
) -> None:
    """Lock ``folder`` and apply changes that were listed before; see `LockedFolder.apply`."""
    _check_allowed(changes, force=force)
    with lock_output(folder) as locked:
        locked.apply(changes, force=force, sync=sync)


def _check_allowed(changes: Changes, *, force: bool) -> None:
    if changes.blocked or ((changes.edited or changes.foreign) and not force):
        raise RefusedError


def _is_writable(root: str) -> bool:
    return os.access(root, os.W_OK | os.X_OK)


def _carry_out(changes: Changes, root: str, staging: str, *, sync: bool) -> None:
    # The exit stack is the undo log: whatever goes wrong, an interrupt included, its calls run backwards.
    clear_staging(staging)
    with ExitStack() as undo:
        undo.callback(clear_staging, staging)
        staged = _write_staged(changes, staging)
        _keep_modes(changes.changed, staged, root)
        if sync:
            sync_files(staged.values())
            sync_folders([staging])
        for number, path in enumerate(changes.deleted):
            _set_aside(f"{root}/{path}", f"{staging}/deleted{number}", undo)
        for above in {path.rpartition("/")[0]: None for path in changes.created}:
            _make_folders(f"{root}/{above}", undo)
        listing = staged.pop(NAME, None)
        for number, (path, new) in enumerate(staged.items()):
            _put_in_place(new, f"{root}/{path}", f"{staging}/old{number}", undo)
        if sync:
            sync_folders(_folders_of(root, (*staged, *changes.deleted)))
        if listing is not None:
            _put_in_place(listing, f"{root}/{NAME}", f"{staging}/manifest", undo)
        if sync:
            sync_folders([root])
        undo.pop_all()
    _remove_emptied(Path(root), changes.deleted)


def _keep_modes(changed: Iterable[str], staged: Mapping[str, str], root: str) -> None:
    """Give new content the mode of the file that it replaces."""
    for path in changed:
        mode = stat.S_IMODE(os.lstat(f"{root}/{path}").st_mode)
        if mode != stat.S_IMODE(os.lstat(staged[path]).st_mode):
            os.chmod(staged[path], mode)


def _folders_of(root: str, paths: Iterable[str]) -> list[str]:
    """List the folders in which, or above which, one of the paths is; the deepest first."""
    folders = {parent for path in paths for parent in PurePosixPath(path).parents}
    existing = (f"{root}/{folder}" for folder in sorted(folders, reverse=True))
    return [folder for folder in existing if os.path.isdir(folder)]


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
            entries = list(folder.iterdir())
            if [entry.name for entry in entries] == ["__pycache__"]:
                _remove_bytecode(entries[0])
            folder.rmdir()


def _remove_bytecode(cache: Path) -> None:
    entries = list(cache.iterdir())
    if not cache.is_symlink() and all(entry.suffix == ".pyc" for entry in entries):
        for entry in entries:
            entry.unlink()
        cache.rmdir()
