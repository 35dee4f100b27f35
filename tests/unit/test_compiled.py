"""Which compiled templates are read, and with what rights they are written."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2 import DictLoader, Environment

from specpress import compiled
from specpress.compiled import CompiledTemplates

needs_owners = pytest.mark.skipif(
    not hasattr(os, "getuid"), reason="files have no owner and mode on this system"
)
needs_root = pytest.mark.skipif(
    not hasattr(os, "getuid") or os.getuid() != 0,
    reason="only root can give a file to somebody else",
)
SOMEBODY = 65_534


@pytest.fixture(autouse=True)
def _umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "__pycache__"


def render(folder: Path, text: str = "{{ 6 * 7 }}", *, kept: bool = True) -> str:
    environment = Environment(
        loader=DictLoader({"answer.j2": text}),
        bytecode_cache=CompiledTemplates(folder, kept=kept),
        autoescape=True,
    )
    return environment.get_template("answer.j2").render()


def write_other_bytecode(folder: Path) -> Path:
    """Put the bytecode of another text where that of ``{{ 6 * 7 }}`` would be; it prints ``planted``."""

    class Planted(CompiledTemplates):
        def get_source_checksum(self, source: str) -> str:
            return super().get_source_checksum(source.replace("'planted'", "6 * 7"))

    environment = Environment(
        loader=DictLoader({"answer.j2": "{{ 'planted' }}"}),
        bytecode_cache=Planted(folder, kept=True),
        autoescape=True,
    )
    environment.get_template("answer.j2")
    (path,) = folder.iterdir()
    return path


def modes(folder: Path) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


def test_what_was_compiled_is_read_again(folder: Path) -> None:
    write_other_bytecode(folder)
    assert render(folder) == "planted"


def test_a_changed_text_is_compiled_again(folder: Path) -> None:
    assert render(folder) == "42"
    assert render(folder, "{{ 6 * 8 }}") == "48"


@needs_owners
@pytest.mark.parametrize(
    ("umask", "folder_mode", "file_mode"),
    [(0o000, 0o755, 0o644), (0o002, 0o755, 0o644), (0o077, 0o700, 0o600)],
)
def test_only_the_owner_may_write_what_is_kept(
    folder: Path, umask: int, folder_mode: int, file_mode: int
) -> None:
    os.umask(umask)
    assert render(folder) == "42"
    assert stat.S_IMODE(folder.stat().st_mode) == folder_mode
    assert modes(folder) == {file_mode}


@needs_owners
@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_a_file_that_others_may_write_is_not_read(folder: Path, mode: int) -> None:
    write_other_bytecode(folder).chmod(mode)
    assert render(folder, kept=False) == "42"


@needs_owners
@pytest.mark.parametrize("mode", [0o775, 0o757, 0o777])
def test_a_folder_that_others_may_write_is_neither_read_nor_written(
    folder: Path, mode: int
) -> None:
    path = write_other_bytecode(folder)
    folder.chmod(mode)
    assert render(folder) == "42"
    path.unlink()
    assert render(folder) == "42"
    assert list(folder.iterdir()) == []


@needs_root
@pytest.mark.parametrize("find", [lambda path: path, lambda path: path.parent])
def test_what_belongs_to_somebody_else_is_not_read(
    folder: Path, find: Callable[[Path], Path]
) -> None:
    path = write_other_bytecode(folder)
    os.chown(find(path), SOMEBODY, SOMEBODY)
    assert render(folder, kept=False) == "42"


@needs_root
@pytest.mark.parametrize("owner", [0, SOMEBODY])
def test_root_and_the_owner_of_the_module_are_trusted(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: int
) -> None:
    module = tmp_path / "compiled.py"
    module.touch()
    os.chown(module, SOMEBODY, SOMEBODY)
    monkeypatch.setattr(compiled, "__file__", str(module))
    path = write_other_bytecode(folder)
    os.chown(path, owner, owner)
    os.chown(folder, owner, owner)
    assert render(folder, kept=False) == "planted"


@needs_owners
def test_links_are_not_followed(folder: Path, tmp_path: Path) -> None:
    path = write_other_bytecode(folder)
    moved = path.rename(tmp_path / "elsewhere.pyc")
    path.symlink_to(moved)
    assert render(folder, kept=False) == "42"
    path.unlink()
    moved.rename(path)
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    assert render(folder) == "42"


@needs_owners
def test_a_pipe_in_the_place_of_a_file_does_not_hang(folder: Path) -> None:
    path = write_other_bytecode(folder)
    path.unlink()
    os.mkfifo(path, 0o600)
    assert render(folder, kept=False) == "42"


def test_another_version_of_jinja_has_files_of_its_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_other_bytecode(folder)
    assert jinja2.__version__ in path.name
    monkeypatch.setattr(jinja2, "__version__", "99.1")
    assert render(folder) == "42"
    assert len(list(folder.iterdir())) == 2
    monkeypatch.undo()
    assert render(folder) == "planted"


def test_a_file_that_ends_too_early_is_compiled_again(folder: Path) -> None:
    path = write_other_bytecode(folder)
    content = path.read_bytes()
    for length in range(len(content)):
        path.write_bytes(content[:length])
        assert render(folder, kept=False) == "42"


def test_a_folder_that_cannot_be_made_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert render(tmp_path / "file" / "__pycache__") == "42"


def test_a_system_without_owners_keeps_compiled_templates(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "getuid", raising=False)
    write_other_bytecode(folder).chmod(0o666)
    assert render(folder) == "planted"
