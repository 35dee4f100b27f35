"""Runs that end in the middle, and those that meet in one folder."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from specpress.write import BusyError, RefusedError, apply, compare
from specpress.write.lock import lock_folder
from specpress.write.manifest import NAME

OLD = {"README.md": "1", "kept.py": "", "gone/a.py": "1", "gone/b.py": "1"}
NEW = {"README.md": "2", "kept.py": "", "fresh/c.py": "2", "gone/b.py": "2"}
NEXT = {"README.md": "3", "kept.py": "", "fresh/d.py": "3", "gone/b.py": "3"}

KILLED = """
import os, pathlib, signal, sys
from specpress.write import apply, compare
step, folder, files = int(sys.argv[1]), pathlib.Path(sys.argv[2]), eval(sys.argv[3])
steps = 0
def counted(real):
    def call(*args, **kwargs):
        global steps
        steps += 1
        if steps == step:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **kwargs)
    return call
os.replace, os.mkdir, os.unlink = map(counted, (os.replace, os.mkdir, os.unlink))
apply(compare(files, folder), folder)
"""


def held(folder: Path) -> dict[str, str]:
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    found = {str(path.relative_to(folder)): path.read_text() for path in paths}
    found.pop(NAME, None)
    return found


def put(files: dict[str, str], folder: Path) -> None:
    apply(compare(files, folder), folder)


def killed(files: dict[str, str], folder: Path, step: int) -> bool:
    """Write in a process that dies at a step; false if it had come to its end."""
    words = [sys.executable, "-c", KILLED, str(step), str(folder), repr(files)]
    code = subprocess.run(words, check=False, cwd=Path.cwd()).returncode
    assert code in {0, -signal.SIGKILL}
    return code != 0


@pytest.mark.parametrize("step", [*range(1, 12), 100])
@pytest.mark.parametrize("following", [NEW, NEXT, OLD], ids=["same", "next", "old"])
def test_a_run_after_one_that_was_killed_finds_nothing_in_its_way(
    tmp_path: Path, step: int, following: dict[str, str]
) -> None:
    put(OLD, tmp_path)
    assert killed(NEW, tmp_path, step) is (step < 100)
    put(following, tmp_path)
    assert held(tmp_path) == following
    assert not compare(following, tmp_path).differ
    assert not (tmp_path / ".specpress.tmp").exists()


def test_what_was_edited_after_a_kill_is_still_somebodys_work(tmp_path: Path) -> None:
    folders = [tmp_path / str(step) for step in range(1, 12)]
    for step, folder in enumerate(folders, 1):
        put(OLD, folder)
        assert killed(NEW, folder, step)
    # The first of them that was killed with its new file in place and its manifest not.
    folder = next(one for one in folders if (one / "fresh" / "c.py").exists())
    (folder / "fresh" / "c.py").write_text("mine")
    (folder / "kept.py").write_text("mine")
    changes = compare(NEXT, folder)
    assert changes.edited == ("kept.py",)
    assert "fresh/c.py" not in changes.deleted
    assert compare(NEW, folder).foreign == ("fresh/c.py",)
    with pytest.raises(RefusedError):
        apply(changes, folder)
    assert (folder / "fresh" / "c.py").read_text() == "mine"


def test_a_staging_folder_left_with_nothing_to_do_goes(tmp_path: Path) -> None:
    put(OLD, tmp_path)
    (tmp_path / ".specpress.tmp").mkdir()
    put(OLD, tmp_path)
    assert not (tmp_path / ".specpress.tmp").exists()


@pytest.mark.parametrize("text", ["", "{}", '{"format": 1, "files": {"../x": 1}}'])
def test_a_listing_that_is_none_says_nothing(tmp_path: Path, text: str) -> None:
    put(OLD, tmp_path)
    (tmp_path / ".specpress.tmp").mkdir()
    (tmp_path / ".specpress.tmp" / "listing").write_text(text)
    put(NEW, tmp_path)
    assert held(tmp_path) == NEW


def test_another_run_in_the_same_folder_is_noticed(tmp_path: Path) -> None:
    changes = compare(NEW, tmp_path)
    with (
        lock_folder(str(tmp_path)),
        pytest.raises(BusyError, match=r"\.specpress\.tmp"),
    ):
        apply(changes, tmp_path, force=True)
    assert held(tmp_path) == {}
    apply(changes, tmp_path)
    assert held(tmp_path) == NEW


@pytest.mark.parametrize("name", [".specpress.tmp", ".specpress.tmp/lock"])
def test_no_link_in_the_place_of_staging_is_followed(tmp_path: Path, name: str) -> None:
    outside, output = tmp_path / "outside", tmp_path / "output"
    outside.mkdir()
    (outside / "precious").write_text("mine")
    (output / name).parent.mkdir(parents=True, exist_ok=True)
    (output / name).symlink_to(outside)
    with pytest.raises((BusyError, OSError)):
        put(NEW, output)
    assert held(outside) == {"precious": "mine"}
    assert held(output) == {}


def test_of_runs_at_the_same_time_one_writes(tmp_path: Path) -> None:
    script = (
        "import pathlib, sys\n"
        "from specpress.write import BusyError, apply, compare\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "files = {f'f{n}.py': sys.argv[2] for n in range(300)}\n"
        "sys.stdin.readline()\n"
        "try: apply(compare(files, folder), folder, force=True)\n"
        "except BusyError: sys.exit(9)\n"
    )
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path / "out"), str(number)],
            stdin=subprocess.PIPE,
        )
        for number in range(4)
    ]
    for one in runs:
        assert one.stdin is not None
        one.stdin.write(os.linesep.encode())
        one.stdin.close()
    codes = {one.wait() for one in runs}
    assert codes <= {0, 9}
    assert 0 in codes
    found = held(tmp_path / "out")
    assert len(found) == 300
    assert len(set(found.values())) == 1


@pytest.mark.parametrize("manifest", [True, False])
def test_files_checked_out_with_the_line_ends_of_windows_are_as_generated(
    tmp_path: Path, *, manifest: bool
) -> None:
    files = {"a.py": "x = 1\ny = 2\n", "b.py": "z = 3\n", "c.py": "# c\n"}
    put(files, tmp_path)
    for name in [*files, *([NAME] if manifest else [])]:
        path = tmp_path / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert not compare(files, tmp_path).differ
    changes = compare({"a.py": "x = 2\n", "b.py": "z = 3\n"}, tmp_path)
    assert changes.edited == changes.foreign == ()
    assert changes.deleted == ("c.py",)
    (tmp_path / "a.py").write_bytes(b"x = 1\r\ny = 5\r\n")
    assert compare(files, tmp_path).edited == ("a.py",)
