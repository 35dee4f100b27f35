from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.write import Changes, RefusedError, apply, compare
from specpress.write.manifest import FORMAT, NAME, dump, load
from specpress.write.paths import find_unsafe

FILES = {
    "README.md": "# Library\n",
    "src/library/__init__.py": "",
    "src/library/loans.py": "LIMIT = 3\n",
}


def put(files: dict[str, str], folder: Path, *, force: bool = False) -> Changes:
    changes = compare(files, folder)
    apply(changes, folder, force=force)
    return changes


def held(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "generated" / "library"


def test_a_missing_folder_gets_every_file_and_the_manifest(output: Path) -> None:
    changes = put(FILES, output)
    assert changes.created == (*sorted(FILES), NAME)
    assert {**held(output)} == {**FILES, NAME: (output / NAME).read_text()}
    manifest = json.loads((output / NAME).read_text())
    assert manifest["format"] == FORMAT
    assert list(manifest["files"]) == sorted(FILES)


def test_the_same_files_again_change_nothing_and_keep_their_times(output: Path) -> None:
    put(FILES, output)
    for path in FILES:
        os.utime(output / path, (1, 1))
    changes = put(FILES, output)
    assert not changes.differ
    assert changes.unchanged == tuple(sorted(FILES))
    assert {(output / path).stat().st_mtime for path in FILES} == {1}


def test_changed_files_are_rewritten_and_the_others_left_alone(output: Path) -> None:
    put(FILES, output)
    os.utime(output / "README.md", (1, 1))
    changes = put({**FILES, "src/library/loans.py": "LIMIT = 4\n"}, output)
    assert changes.changed == ("src/library/loans.py", NAME)
    assert changes.edited == changes.foreign == ()
    assert (output / "src/library/loans.py").read_text() == "LIMIT = 4\n"
    assert (output / "README.md").stat().st_mtime == 1


def test_files_no_longer_made_go_with_their_emptied_folders(output: Path) -> None:
    put({**FILES, "src/library/old/deep/a.py": "", "src/kept/b.py": ""}, output)
    cache = output / "src/library/old/deep/__pycache__"
    cache.mkdir()
    (cache / "a.cpython-311.pyc").write_bytes(b"")
    (output / "src/kept/notes.txt").write_text("mine")
    changes = put(FILES, output)
    assert changes.deleted == ("src/kept/b.py", "src/library/old/deep/a.py")
    assert not (output / "src/library/old").exists()
    assert (output / "src/kept/notes.txt").read_text() == "mine"


def test_a_file_of_somebody_else_is_refused_and_named(output: Path) -> None:
    output.mkdir(parents=True)
    (output / "README.md").write_text("my own")
    changes = compare(FILES, output)
    assert changes.foreign == ("README.md",)
    with pytest.raises(RefusedError):
        apply(changes, output)
    assert held(output) == {"README.md": "my own"}
    apply(changes, output, force=True)
    assert (output / "README.md").read_text() == FILES["README.md"]


def test_a_file_of_somebody_else_that_is_equal_is_adopted(output: Path) -> None:
    output.mkdir(parents=True)
    (output / "README.md").write_text(FILES["README.md"])
    assert put(FILES, output).unchanged == ("README.md",)


@pytest.mark.parametrize(
    "new",
    [
        pytest.param({**FILES, "README.md": "# Libraries\n"}, id="made anew"),
        pytest.param({"src/library/__init__.py": ""}, id="no longer made"),
    ],
)
def test_a_generated_file_edited_by_hand_is_refused(
    output: Path, new: dict[str, str]
) -> None:
    put(FILES, output)
    (output / "README.md").write_text("# Edited\n")
    before = held(output)
    changes = compare(new, output)
    assert changes.edited == ("README.md",)
    with pytest.raises(RefusedError):
        apply(changes, output)
    assert held(output) == before
    apply(changes, output, force=True)
    assert held(output) == {**new, NAME: (output / NAME).read_text()}


def test_an_edit_that_generating_would_make_too_is_no_obstacle(output: Path) -> None:
    put(FILES, output)
    (output / "README.md").write_text("# Libraries\n")
    changes = put({**FILES, "README.md": "# Libraries\n"}, output)
    assert changes.edited == ()
    assert changes.changed == (NAME,)


@pytest.mark.parametrize("failing", range(1, 12))
def test_a_failure_at_any_step_leaves_the_folder_as_it_was(
    output: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    old = {**FILES, "gone/a.py": "1", "gone/b.py": "2"}
    put(old, output)
    before = held(output)
    new = {**FILES, "README.md": "new", "fresh/x/y.py": ""}
    calls = 0
    real_replace, real_mkdir = os.replace, os.mkdir

    def count() -> None:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise OSError(errno.ENOSPC, "No space left on device")

    def replace(source: str, target: str) -> None:
        count()
        real_replace(source, target)

    def mkdir(path: str, mode: int = 0o777) -> None:
        count()
        real_mkdir(path, mode)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(os, "mkdir", mkdir)
    changes = compare(new, output)
    try:
        apply(changes, output)
    except OSError:
        assert held(output) == before
        assert not (output / "fresh").exists()
    else:
        assert calls < failing
        assert held(output).keys() == {*new, NAME}
    assert not (output / ".specpress.tmp").exists()


def test_an_interrupt_is_undone_too(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("specpress.write.transaction._put_in_place", interrupt)
    with pytest.raises(KeyboardInterrupt):
        put(FILES, output)
    assert not output.parent.exists()


def test_an_interrupt_before_the_lock_is_an_interrupt(
    output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("specpress.locking.lock_open_file", interrupt)
    with pytest.raises(KeyboardInterrupt):
        put(FILES, output)
    monkeypatch.undo()
    put(FILES, output)
    assert held(output).keys() == {*FILES, NAME}


def test_a_file_becomes_a_folder(output: Path) -> None:
    put({"a": "file\n"}, output)
    put({"a/b.txt": "below\n"}, output)
    assert (output / "a/b.txt").read_text() == "below\n"


def test_a_folder_that_leads_outside_is_never_entered(
    output: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    output.mkdir(parents=True)
    (output / "src").symlink_to(outside)
    changes = compare(FILES, output)
    assert {blocked.path for blocked in changes.blocked} == {
        "src/library/__init__.py",
        "src/library/loans.py",
    }
    with pytest.raises(RefusedError):
        apply(changes, output, force=True)
    assert held(outside) == {}


def test_a_linked_folder_inside_is_followed(output: Path) -> None:
    (output / "sources").mkdir(parents=True)
    (output / "src").symlink_to("sources")
    put(FILES, output)
    assert (output / "sources/library/loans.py").read_text() == "LIMIT = 3\n"


def test_an_output_folder_may_itself_be_a_link(output: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    output.parent.mkdir()
    output.symlink_to(tmp_path / "elsewhere")
    put(FILES, output)
    assert (tmp_path / "elsewhere/README.md").is_file()
    assert output.is_symlink()


@pytest.mark.parametrize("kind", ["folder", "link", "pipe"])
def test_what_is_no_file_is_never_replaced(output: Path, kind: str) -> None:
    output.mkdir(parents=True)
    place = output / "README.md"
    if kind == "folder":
        place.mkdir()
    elif kind == "link":
        place.symlink_to("/etc/hostname")
    else:
        os.mkfifo(place)
    changes = compare(FILES, output)
    assert [blocked.path for blocked in changes.blocked] == ["README.md"]
    with pytest.raises(RefusedError):
        apply(changes, output, force=True)


def test_text_that_is_no_unicode_is_blocked(output: Path) -> None:
    changes = compare({"a.py": "\ud800"}, output)
    assert [blocked.path for blocked in changes.blocked] == ["a.py"]


HOSTILE = [
    "",
    "/etc/passwd",
    "../a",
    "a/../../b",
    "a//b",
    "./a",
    "a/",
    "a\0b",
    "a\\b",
    "c:/x",
    "con",
    "src/NUL.py",
    "lpt1.txt",
    "a./b",
    "a /b",
    ".git/hooks/pre-commit",
    "sub/.GIT/config",
    ".specpress.json",
    ".SpecPress.tmp/x",
    "x" * 256,
    "a/" * 5000 + "b",
    "\udc80",
]


@pytest.mark.parametrize("path", HOSTILE)
def test_hostile_paths_are_blocked(output: Path, path: str) -> None:
    changes = compare({"fine.txt": "", path: ""}, output)
    assert [blocked.path for blocked in changes.blocked] == [path]
    with pytest.raises(RefusedError):
        apply(changes, output, force=True)
    assert not output.exists()


@pytest.mark.parametrize("path", HOSTILE)
def test_a_hostile_manifest_deletes_nothing(
    output: Path, tmp_path: Path, path: str
) -> None:
    output.mkdir(parents=True)
    (tmp_path / "a").write_text("precious")
    listing = {"format": FORMAT, "files": {path: "0" * 64}}
    (output / NAME).write_text(json.dumps(listing))
    changes = compare(FILES, output)
    assert changes.deleted == ()
    assert [blocked.path for blocked in changes.blocked] == [NAME]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"format": 2, "files": {}}',
        '{"format": 1}',
        '{"format": 1, "files": {"a": 1}}',
        '{"format": 1, "files": {"a": "zz"}}',
        "[" * 100_000,
        "\xff",
    ],
)
def test_a_broken_manifest_is_named(output: Path, text: str) -> None:
    output.mkdir(parents=True)
    (output / NAME).write_text(text, encoding="latin-1")
    assert [blocked.path for blocked in compare({}, output).blocked] == [NAME]


def test_paths_that_meet_where_case_is_ignored_are_blocked() -> None:
    assert find_unsafe(["a/B.py", "a/b.py"]).keys() == {"a/b.py"}
    assert find_unsafe(["A/x.py", "a/y.py"]).keys() == {"a/y.py"}
    assert find_unsafe(["a", "a/b"]).keys() == {"a/b"}
    assert find_unsafe(["a/b", "a"]).keys() == {"a"}
    assert find_unsafe(["caf\u00e9.py", "cafe\u0301.py"]).keys() == {"cafe\u0301.py"}
    assert find_unsafe(["a/b.py", "a/c.py", "b.py", "console.py", "nullable.py"]) == {}


@given(st.dictionaries(st.text(max_size=20), st.binary(max_size=20), max_size=5))
def test_what_a_manifest_says_is_read_back(files: dict[str, bytes]) -> None:
    safe = {path: files[path] for path in files.keys() - find_unsafe(files).keys()}
    assert load(dump(safe)).keys() == safe.keys()
    assert dump(safe) == dump(dict(sorted(safe.items(), reverse=True)))
