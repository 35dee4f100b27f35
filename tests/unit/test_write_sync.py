"""What is written is on its disk before the manifest says so, modes stay, and the lock comes before all reading."""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from specpress.write import BusyError, apply, compare, lock_output
from specpress.write.lock import lock_folder
from specpress.write.manifest import NAME

OLD = {"README.md": "1", "kept.py": "", "gone/a.py": "1", "gone/b.py": "1"}
NEW = {"README.md": "2", "kept.py": "", "fresh/c.py": "2", "gone/b.py": "2"}


def held(folder: Path) -> dict[str, str]:
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        str(path.relative_to(folder)): path.read_text()
        for path in paths
        if path.name != NAME
    }


def put(files: dict[str, str], folder: Path, *, sync: bool = False) -> None:
    apply(compare(files, folder), folder, sync=sync)


# --- syncing ---

WRITE = """
import pathlib, sys
from specpress.write import lock_output
files, folder, sync = eval(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3] == "sync"
with lock_output(folder) as locked:
    locked.apply(locked.compare(files), sync=sync)
"""
TRACED = "openat,flock,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,rmdir"


def trace(folder: Path, sync: str) -> list[str]:
    """Write NEW to a folder; return the system calls of it that name the folder, in their order."""
    log = folder.parent / "trace"
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    traced = (strace, "-f", "-y", "-s", "4096", "-o", log, "-e", f"trace={TRACED}")
    command = (sys.executable, "-c", WRITE, repr(NEW), folder, sync)
    probe = subprocess.run([*traced, "true"], capture_output=True, check=False)
    if probe.returncode:
        pytest.skip("processes may not be traced here")
    subprocess.run([*traced, *command], check=True)
    lines = log.read_text().splitlines()
    calls = [re.sub(r"^\d+\s+", "", line) for line in lines if str(folder) in line]
    return [call.replace(f"{folder}", "OUT") for call in calls if " = -1 " not in call]


def first(calls: list[str], pattern: str) -> int:
    return next(at for at, call in enumerate(calls) if re.search(pattern, call))


def last(calls: list[str], pattern: str) -> int:
    return max(at for at, call in enumerate(calls) if re.search(pattern, call))


def test_system_calls_sync_all_before_the_manifest_is_renamed(tmp_path: Path) -> None:
    out = tmp_path / "out"
    put(OLD, out)
    calls = trace(out, "sync")
    manifest = first(calls, r"^rename.*OUT/\.specpress\.json\"\)? ?(\) )?=")
    place = r"^rename.*new\d+\", .*OUT/"
    # New contents are on the disk before any of them takes its place, ...
    contents = [
        call for call in calls if re.search(r"^fsync.*/(new\d+|listing)>", call)
    ]
    assert len(contents) == 4
    assert last(calls, r"^fsync.*/(new\d+|listing)>") < first(calls, place)
    assert first(calls, r"^fsync.*OUT/\.specpress\.tmp>") < first(calls, place)
    # ... the folders that list them before the manifest does, ...
    renamed = last(calls[:manifest], r"^rename")
    for folder in ("OUT", "OUT/fresh", "OUT/gone"):
        synced = [
            at
            for at, call in enumerate(calls)
            if re.search(rf"^fsync.*<{folder}>", call)
        ]
        assert any(renamed < at < manifest for at in synced), folder
    # ... and the manifest before the run ends.
    assert last(calls, r"^fsync.*<OUT>") > manifest
    assert held(out) == NEW


def test_system_calls_lock_before_anything_is_read(tmp_path: Path) -> None:
    out = tmp_path / "out"
    put(OLD, out)
    calls = trace(out, "sync")
    reads = r"^openat.*OUT/(README|kept|gone|\.specpress\.json).*O_RDONLY"
    assert first(calls, "^flock.*OUT/") < first(calls, reads)


def test_system_calls_without_syncing_sync_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    put(OLD, out)
    assert not [call for call in trace(out, "no") if "sync(" in call]
    assert held(out) == NEW


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was synced and renamed, in their order."""
    names: dict[int, str] = {}
    seen: list[str] = []
    real_open, real_replace = os.open, os.replace

    def open_file(path: str, flags: int, mode: int = 0o777) -> int:
        file = real_open(path, flags, mode)
        names[file] = str(path)
        return file

    def replace(source: str, target: str) -> None:
        seen.append(f"rename {Path(target).name}")
        real_replace(source, target)

    monkeypatch.setattr(os, "open", open_file)
    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(
        os, "fsync", lambda file: seen.append(f"sync {Path(names[file]).name}")
    )
    return seen


def test_all_is_synced_before_the_manifest_is_renamed(
    tmp_path: Path, events: list[str]
) -> None:
    put(OLD, tmp_path)
    events.clear()
    put(NEW, tmp_path, sync=True)
    manifest = events.index(f"rename {NAME}")
    top = f"sync {tmp_path.name}"
    for event in (top, "sync fresh", "sync gone", "sync .specpress.tmp"):
        assert event in events[:manifest]
    assert events[manifest + 1 :] == [top]
    renames = [at for at, event in enumerate(events) if event.startswith("rename")]
    contents = [at for at, event in enumerate(events) if "sync new" in event]
    assert len(contents) == 3
    assert max(contents) < min(renames)


def test_nothing_is_synced_on_request(tmp_path: Path, events: list[str]) -> None:
    put(NEW, tmp_path, sync=False)
    assert not [event for event in events if event.startswith("sync")]


@pytest.mark.parametrize("failing", range(1, 12))
def test_a_disk_that_fails_to_sync_leaves_all_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    put(OLD, tmp_path)
    calls = 0

    def fsync(_: int) -> None:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fsync)
    try:
        put(NEW, tmp_path, sync=True)
    except OSError:
        assert held(tmp_path) == OLD
    else:
        assert calls < failing
        assert held(tmp_path) == NEW


def test_a_file_system_that_cannot_sync_is_written_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fsync(_: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", fsync)
    put(NEW, tmp_path, sync=True)
    assert held(tmp_path) == NEW


# --- modes ---


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_modes_of_files_that_exist_stay(tmp_path: Path) -> None:
    put(OLD, tmp_path)
    for path, mode in (("README.md", 0o640), ("gone/b.py", 0o755), (NAME, 0o600)):
        (tmp_path / path).chmod(mode)
    put(NEW, tmp_path)
    assert held(tmp_path) == NEW
    for path, mode in (("README.md", 0o640), ("gone/b.py", 0o755), (NAME, 0o600)):
        assert stat.S_IMODE((tmp_path / path).stat().st_mode) == mode


# --- the lock ---


def test_the_lock_is_taken_before_comparing(tmp_path: Path) -> None:
    put(OLD, tmp_path)
    with lock_output(tmp_path) as locked:
        changes = locked.compare(NEW)
        with pytest.raises(BusyError), lock_output(tmp_path):
            pytest.fail("two runs are at work in one folder")
        locked.apply(changes)
    assert held(tmp_path) == NEW


def test_a_folder_that_was_only_compared_is_as_before(tmp_path: Path) -> None:
    out = tmp_path / "generated" / "out"
    with lock_output(out) as locked:
        assert locked.compare(NEW).created
    assert list(tmp_path.iterdir()) == []
    put(OLD, out)
    with lock_output(out) as locked:
        assert locked.compare(NEW).differ
    assert held(out) == OLD
    assert not (out / ".specpress.tmp").exists()


def test_what_a_killed_run_left_is_known_until_changes_are_applied(
    tmp_path: Path,
) -> None:
    put(OLD, tmp_path)
    with lock_folder(str(tmp_path)) as staging:
        made = compare(NEW, tmp_path).contents
        Path(staging, "listing").write_bytes(made[NAME])
        (tmp_path / "fresh").mkdir()
        (tmp_path / "fresh" / "c.py").write_text("2")
    with lock_output(tmp_path) as locked:  # somebody looks, and is refused
        assert locked.compare({**OLD, "fresh/c.py": "other"}).foreign == ()
    put({**OLD, "fresh/c.py": "other"}, tmp_path)
    assert held(tmp_path) == {**OLD, "fresh/c.py": "other"}
    assert not (tmp_path / ".specpress.tmp").exists()


@pytest.mark.skipif(
    not hasattr(os, "getuid"), reason="files have no owner on this system"
)
def test_a_folder_that_may_not_be_written_can_be_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(OLD, tmp_path)
    monkeypatch.setattr("specpress.write.transaction._is_writable", lambda _: False)
    with lock_output(tmp_path) as locked:
        changes = locked.compare(OLD)
        locked.apply(changes)
    with lock_output(tmp_path) as locked, pytest.raises(PermissionError):
        locked.apply(locked.compare(NEW))
    assert held(tmp_path) == OLD
