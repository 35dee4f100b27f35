"""Temporary folders: one for each run, and none that a killed run has left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from specpress import scratch
from specpress.scratch import PREFIX, scratch_folder

AMPLE = 0, "memory"
FULL = 1 << 62, "disk"
"""The room that is asked for, and where it is found."""

HOLD = """
import pathlib, sys, time
from specpress import scratch
scratch._MEMORY, scratch._INODES = pathlib.Path(sys.argv[1]), 0
scratch.tempfile.tempdir = sys.argv[2]
with scratch.scratch_folder(int(sys.argv[3])) as folder:
    pathlib.Path(folder, "000000.py").write_text("x = 1")
    print(folder, flush=True)
    time.sleep(60)
"""


@pytest.fixture(autouse=True)
def parents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one in the place of shared memory, and one in that of the temporary folder."""
    for name in ("memory", "disk"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(scratch, "_MEMORY", tmp_path / "memory")
    monkeypatch.setattr(scratch, "_INODES", 0)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "disk"))
    return tmp_path


def start(parents: Path, size: int) -> tuple[subprocess.Popen[str], Path]:
    """Start a process that holds a folder until it is killed."""
    words = [sys.executable, "-c", HOLD, str(parents / "memory"), str(parents / "disk")]
    process = subprocess.Popen([*words, str(size)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def listed(parents: Path) -> set[str]:
    return {path.name for path in parents.glob("*/*")}


def test_a_folder_is_private_and_gone_afterwards(parents: Path) -> None:
    with scratch_folder(100) as folder:
        assert Path(folder).parent == parents / "memory"
        assert Path(folder).stat().st_mode & 0o777 == 0o700
        assert listed(parents) == {Path(folder).name}
    assert listed(parents) == set()


def test_a_folder_is_gone_after_an_error(parents: Path) -> None:
    with pytest.raises(ZeroDivisionError), scratch_folder(100):
        raise ZeroDivisionError
    assert listed(parents) == set()


@pytest.mark.parametrize(("size", "parent"), [AMPLE, FULL])
def test_what_a_killed_run_left_is_removed_by_the_next(
    parents: Path, size: int, parent: str
) -> None:
    process, left = start(parents, size)
    assert left.parent == parents / parent
    with scratch_folder(100):
        assert left.is_dir()  # its process is at work
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert (left / "000000.py").exists()
    with scratch_folder(100) as folder:
        assert listed(parents) == {Path(folder).name}


def test_one_left_before_it_was_locked_is_removed(parents: Path) -> None:
    left = Path(tempfile.mkdtemp(prefix=PREFIX))
    with scratch_folder(100):
        assert not left.exists()
    assert listed(parents) == set()


def test_what_is_somebody_elses_stays(parents: Path) -> None:
    memory = parents / "memory"
    (memory / "other-abc").mkdir(0o700)
    (memory / "specpress-shared").mkdir(0o755)
    (memory / "specpress-file").touch()
    precious = parents / "precious"
    precious.mkdir(0o700)
    (memory / "specpress-link").symlink_to(precious)
    before = listed(parents)
    with scratch_folder(100):
        pass
    assert listed(parents) == before
    assert precious.is_dir()


@pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0,
    reason="only root can give a folder to somebody else",
)
def test_a_folder_of_another_user_stays(parents: Path) -> None:
    folder = parents / "memory" / "specpress-theirs"
    folder.mkdir(0o700)
    os.chown(folder, 65_534, 65_534)
    with scratch_folder(100):
        assert folder.is_dir()


def test_a_folder_taken_for_an_abandoned_one_is_made_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = scratch.open_lock
    taken: list[str] = []

    def open_second(path: str) -> int | None:
        if not taken:
            taken.append(path)
            return None
        return real(path)

    monkeypatch.setattr(scratch, "open_lock", open_second)
    with scratch_folder(100) as folder:
        assert f"{folder}/lock" not in taken
    assert taken


def test_a_file_system_without_locks_serves(
    parents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError

    monkeypatch.setattr("specpress.locking.lock_open_file", refuse)
    with scratch_folder(100) as folder:
        assert Path(folder).is_dir()
    assert listed(parents) == set()


@pytest.mark.parametrize("name", ["specpress-k3v_x8aq", "specpress-bench-k3v_x8aq"])
def test_what_others_made_without_a_lock_is_left_alone(
    parents: Path, name: str
) -> None:
    theirs = parents / "memory" / name
    theirs.mkdir(mode=0o700)
    with scratch_folder(100):
        assert theirs.is_dir()
