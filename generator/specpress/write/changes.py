"""Changes: files in memory compared with an output folder, and which differences are edits by hand."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from specpress.write import manifest
from specpress.write.disk import Disk, NoFileError
from specpress.write.lock import LISTING, STAGING
from specpress.write.paths import find_unsafe


class Blocked(Struct, frozen=True):
    """A path that cannot be written with or without force, and the reason in words that follow the path."""

    path: str
    reason: str


class Changes(Struct, frozen=True):
    """The differences between an output folder and the generated files. Paths are relative to the folder and sorted.

    ``edited`` are those of ``changed`` and ``deleted`` that were edited after they were generated, ``foreign``
    those of ``changed`` that were never generated. ``contents`` holds what to write for every created and changed
    path. The manifest is a file like the others, the last one in ``contents``.
    """

    created: tuple[str, ...]
    changed: tuple[str, ...]
    deleted: tuple[str, ...]
    unchanged: tuple[str, ...]
    edited: tuple[str, ...]
    foreign: tuple[str, ...]
    blocked: tuple[Blocked, ...]
    contents: Mapping[str, bytes]

    @property
    def differ(self) -> bool:
        """Whether the folder is not what it ought to be."""
        return bool(self.created or self.changed or self.deleted)


def compare(files: Mapping[str, str], folder: Path) -> Changes:
    """Compare ``files`` (relative POSIX path to text) with ``folder``, which need not exist. Nothing is written."""
    comparison = _Comparison(Disk(folder))
    contents = comparison.encode(files)
    listing = comparison.load_manifest()
    comparison.load_interrupted()
    for path in sorted(contents):
        comparison.enter_file(path, contents[path])
    for path in sorted(comparison.known_paths - files.keys()):
        comparison.enter_obsolete(path)
    contents[manifest.NAME] = manifest.dump(contents)
    if listing is None:
        comparison.created.append(manifest.NAME)
    elif not _has_content(listing, contents[manifest.NAME]):
        comparison.changed.append(manifest.NAME)
    return comparison.list_changes(contents)


def _has_content(now: bytes, content: bytes) -> bool:
    """Whether a file holds what it ought to; git may have checked it out with the line ends of Windows."""
    return now == content or _use_line_feeds(now) == content


def _use_line_feeds(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n")


def _describe_error(error: OSError) -> str:
    if isinstance(error, NoFileError):
        return str(error.strerror)
    return f"cannot be read: {error.strerror}"


class _Comparison:
    """The lists of one comparison while they grow."""

    def __init__(self, disk: Disk) -> None:
        self.disk = disk
        self.recorded: dict[str, str] = {}
        self.interrupted: dict[str, str] = {}
        self.reasons: dict[str, str] = {}
        self.created: list[str] = []
        self.changed: list[str] = []
        self.deleted: list[str] = []
        self.unchanged: list[str] = []
        self.edited: list[str] = []
        self.foreign: list[str] = []

    def encode(self, files: Mapping[str, str]) -> dict[str, bytes]:
        """Return the bytes of every file that may be written; the others are blocked."""
        self.reasons = find_unsafe(files)
        contents: dict[str, bytes] = {}
        for path in files.keys() - self.reasons.keys():
            try:
                contents[path] = files[path].encode()
            except UnicodeEncodeError:
                self.reasons[path] = "holds a lone surrogate, which is not Unicode text"
        return contents

    def load_manifest(self) -> bytes | None:
        """Return the manifest as it is, ``None`` when there is none; one that cannot be used is blocked."""
        try:
            listing = self.disk.read(manifest.NAME)
            if listing is not None:
                self.recorded = manifest.load(listing)
        except manifest.ManifestError as error:
            self.reasons[manifest.NAME] = f"{error}: fix or delete it"
        except OSError as error:
            self.reasons[manifest.NAME] = _describe_error(error)
        else:
            return listing
        return None

    def load_interrupted(self) -> None:
        """Take note of what a run that was killed had begun to put in place."""
        path = f"{STAGING}/{LISTING}"
        if self.disk.find_obstacle(path) is not None:
            return
        with suppress(OSError, manifest.ManifestError):
            self.interrupted = manifest.load(self.disk.read(path) or b"")

    @property
    def known_paths(self) -> AbstractSet[str]:
        """The paths that were generated, or were about to be."""
        return self.recorded.keys() | self.interrupted.keys()

    def is_own(self, path: str, now: bytes) -> bool:
        """Whether a file is as it was generated."""
        digests = {self.recorded.get(path), self.interrupted.get(path)}
        return (
            manifest.digest(now) in digests
            or manifest.digest(_use_line_feeds(now)) in digests
        )

    def enter_file(self, path: str, content: bytes) -> None:
        """Enter a file that ought to be there under what has to happen to it."""
        obstacle = self.disk.find_obstacle(path)
        # A generated file in the place of a folder goes away by itself, as it is no longer made.
        if obstacle is not None and obstacle not in self.known_paths:
            self.reasons[path] = f"cannot be reached: {obstacle} is no folder in there"
            return
        try:
            now = self.disk.read(path)
        except OSError as error:
            self.reasons[path] = _describe_error(error)
            return
        if now is None:
            self.created.append(path)
        elif _has_content(now, content):
            self.unchanged.append(path)
        else:
            self.changed.append(path)
            if not self.is_own(path, now):
                theirs = self.edited if path in self.recorded else self.foreign
                theirs.append(path)

    def enter_obsolete(self, path: str) -> None:
        """Enter a file that was generated once, if it is still there and a file."""
        if self.disk.find_obstacle(path) is not None:
            return
        try:
            now = self.disk.read(path)
        except NoFileError:
            return
        except OSError as error:
            self.reasons[path] = _describe_error(error)
            return
        if now is None:
            return
        own = self.is_own(path, now)
        if own or path in self.recorded:
            self.deleted.append(path)
        if not own and path in self.recorded:
            self.edited.append(path)

    def list_changes(self, contents: Mapping[str, bytes]) -> Changes:
        """Return what was entered."""
        return Changes(
            created=tuple(self.created),
            changed=tuple(self.changed),
            deleted=tuple(self.deleted),
            unchanged=tuple(self.unchanged),
            edited=tuple(sorted(self.edited)),
            foreign=tuple(self.foreign),
            blocked=tuple(
                Blocked(path, self.reasons[path]) for path in sorted(self.reasons)
            ),
            contents={path: contents[path] for path in (*self.created, *self.changed)},
        )
