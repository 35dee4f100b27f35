"""Files that are none: pipes, devices and sockets are refused at once, and what is too large is not read."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from specpress.reading import RefusedFileError, read_file

pytestmark = pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="there are no pipes with names on this system"
)

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: https://shop.example}]
paths:
  /things:
    get:
      operationId: list_things
      responses:
        "200":
          description: Some.
          content: {application/json: {schema: {$ref: "other.yaml#/Thing"}}}
"""
PAGE = "# Thing\n\n## Fields\n\n| Field | Type | Required | Description |\n| - | - | - | - |\n"


@pytest.fixture(params=["pipe", "socket", "device", "link to a device"])
def odd(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Something that is not a regular file, in the current folder."""
    monkeypatch.chdir(tmp_path)
    path = Path("odd.yaml")
    with socket.socket(socket.AF_UNIX) as listener:
        match request.param:
            case "pipe":
                os.mkfifo(path)
            case "socket":
                listener.bind(str(path))
            case "device":
                try:
                    os.mknod(path, 0o600 | 0o020000, os.makedev(1, 5))  # /dev/zero
                    path.open("rb").close()
                except PermissionError:
                    pytest.skip("only root can make a device, and not everywhere")
            case _:
                path.symlink_to("/dev/zero")
        yield path


def specpress(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command that may not take longer than a few seconds."""
    return subprocess.run(
        [sys.executable, "-m", "specpress", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_a_reference_to_what_is_no_file_is_refused_at_once(odd: Path) -> None:
    Path("api.yaml").write_text(SPEC.replace("other.yaml", odd.name))
    done = specpress("inspect", "--spec", "api.yaml")
    assert done.returncode == 2
    assert "error[source/missing-ref]" in done.stderr
    if not odd.is_symlink():  # which leads out of the folder
        assert (
            "odd.yaml: warning[source/refused-file]: is not a regular file"
            in done.stderr
        )


@pytest.mark.parametrize(
    "words",
    [
        ("--spec", "odd.yaml"),
        ("--spec", "api.yaml", "--overlay", "odd.yaml"),
        ("odd.yaml",),
    ],
)
def test_an_input_that_is_no_file_is_an_error(
    odd: Path, words: tuple[str, ...]
) -> None:
    Path("api.yaml").write_text(SPEC)
    done = specpress("inspect", *words)
    assert done.returncode == 2
    assert f"{odd} is no file" in done.stderr


def test_a_page_of_docs_that_is_no_file_is_left_out(odd: Path) -> None:
    Path("docs").mkdir()
    Path("docs/thing.md").write_text(PAGE)
    odd.rename("docs/odd.md")
    done = specpress("docs", "docs")
    assert done.returncode == 0
    assert "docs/odd.md: warning[docs/no-file]" in done.stderr
    assert done.stdout.startswith("1 page")


# --- sizes ---

MIB = 1 << 20


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(SPEC)
    Path("other.yaml").write_text("Thing: {type: string}\n")
    Path("overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions: []\n"
    )
    Path("docs").mkdir()
    Path("docs/thing.md").write_text(PAGE)
    Path("sdk.toml").write_text(
        "spec = 'api.yaml'\noverlays = 'overlay.yaml'\ndocs = 'docs'\n"
        "package = 'shop'\noutput = 'out'\nmax_file_size = 1\n"
    )
    return tmp_path


def grow(path: str, size: int) -> None:
    """Make a file larger without filling the disk."""
    os.truncate(path, size)


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("api.yaml", "config/too-large"),
        ("overlay.yaml", "config/too-large"),
        ("docs/thing.md", "docs/too-large"),
        ("other.yaml", "source/refused-file"),
    ],
)
def test_a_file_larger_than_the_setting_is_not_read(
    folder: Path, file: str, code: str
) -> None:
    grow(file, MIB + 1)
    done = specpress("inspect", "sdk.toml")
    assert done.returncode == 2
    assert f"[{code}]" in done.stderr
    assert "has more than 1 MiB" in done.stderr
    larger = specpress("inspect", "sdk.toml", "--max-file-size", "2")
    assert "has more than" not in larger.stderr
    assert folder.is_dir()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("file", ["api.yaml", "sdk.toml", "docs/thing.md"])
def test_files_are_bounded_without_a_setting(file: str) -> None:
    text = Path("sdk.toml").read_text()
    Path("sdk.toml").write_text(text.replace("max_file_size = 1\n", ""))
    grow(file, 64 * MIB + 1)
    done = specpress("inspect", "sdk.toml")
    assert done.returncode == 2
    assert "has more than 64 MiB" in done.stderr


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("wrong", ["0", "-1", "'large'", "1.5", "true", "1000000000"])
def test_a_setting_that_is_no_size_is_located(wrong: str) -> None:
    text = Path("sdk.toml").read_text().replace("size = 1", f"size = {wrong}")
    Path("sdk.toml").write_text(text)
    done = specpress("inspect", "sdk.toml")
    assert done.returncode == 2
    assert done.stderr.startswith("sdk.toml:6:17: error[config/")


def test_a_generated_file_that_became_too_large_is_not_read(folder: Path) -> None:
    assert specpress("generate", "sdk.toml").returncode == 0
    grow("out/README.md", 64 * MIB + 1)
    done = specpress("generate", "sdk.toml", "--json")
    assert done.returncode == 2
    messages = [one["message"] for one in json.loads(done.stdout)["findings"]]
    assert "has more than 64 MiB" in messages
    assert folder.is_dir()


def test_a_file_that_grows_while_it_is_read_is_bounded(tmp_path: Path) -> None:
    with pytest.raises(RefusedFileError, match="has more than 0 MiB"):
        read_file("/proc/self/maps", 100)  # its size is said to be 0
    path = tmp_path / "a"
    path.write_bytes(b"x" * 100)
    assert read_file(str(path), 100) == b"x" * 100
