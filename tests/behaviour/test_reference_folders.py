"""Where references may lead: below the specification, where sdk.toml says so, and to URLs that it locks."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.behaviour.loopback import Loopback, Reply, loopback

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
          content: {application/json: {schema: {$ref: "REF"}}}
"""
CONFIG = 'spec = "openapi.yaml"\npackage = "shop"\noutput = "out"\n'
THING = b"Thing: {type: object, properties: {size: {$ref: '#/Size'}}}\nSize: {type: integer}\n"
DIGEST = f"sha256:{hashlib.sha256(THING).hexdigest()}"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an sdk.toml, with a file two folders above it."""
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    (tmp_path / "shared.yaml").write_bytes(THING)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return folder


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as running:
        running.reply = Reply(200, THING, "application/yaml")
        yield running


def generate(
    folder: Path, reference: str, more: str = ""
) -> subprocess.CompletedProcess[str]:
    (folder / "openapi.yaml").write_text(SPEC.replace("REF", reference))
    (folder / "sdk.toml").write_text(CONFIG + more)
    return subprocess.run(
        [sys.executable, "-m", "specpress", "generate", "sdk.toml", "-v"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_file_beside_the_folder_is_refused_with_what_allows_it(here: Path) -> None:
    done = generate(here, "../../shared.yaml#/Thing")
    assert done.returncode == 2
    assert "warning[source/refused-file]: lies outside of the folders" in done.stderr
    assert '[refs] root = ".."' in done.stderr
    assert not (here / "out").exists()


def test_a_file_below_the_root_is_read(here: Path) -> None:
    done = generate(here, "../../shared.yaml#/Thing", '[refs]\nroot = "../.."\n')
    assert (done.returncode, "warning" in done.stderr) == (0, False), done.stderr
    assert "size: Size" in (here / "out/shop/models/thing.py").read_text()


@pytest.mark.parametrize("target", ["outside.yaml", "link.yaml", "folder/outside.yaml"])
def test_no_link_leads_out_of_the_root(here: Path, target: str) -> None:
    outside = here.parents[2] / "outside.yaml"
    outside.write_bytes(THING)
    (here.parents[1] / "link.yaml").symlink_to(outside)
    (here.parents[1] / "folder").symlink_to(here.parents[2], target_is_directory=True)
    name = "../../../outside.yaml" if target == "outside.yaml" else f"../../{target}"
    done = generate(here, f"{name}#/Thing", '[refs]\nroot = "../.."\n')
    assert done.returncode == 2
    assert "lies outside of the folders" in done.stderr
    outside.unlink()


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ('[refs]\nroot = "../gone"\n', "error[config/no-file]: ../gone is not there"),
        ("[refs]\nroot = 5\n", "'root' has to be the path of a folder"),
        ('[refs]\nrot = ".."\n', "no key is called 'rot'"),
        ("refs = 5\n", "'refs' has to be a table"),
        ("[refs]\nremote = 5\n", "'remote' has to be a table"),
        (
            '[refs.remote]\n"https://a.example/b" = "sha256:1"\n',
            "has to be a digest: sha256: and 64 digits",
        ),
        (f'[refs.remote]\n"ftp://a/b" = "{DIGEST}"\n', "has to be a URL of http"),
    ],
)
def test_what_is_wrong_in_the_table_is_located(
    here: Path, more: str, words: str
) -> None:
    done = generate(here, "#/components/schemas/Thing", more)
    assert done.returncode == 2
    assert words in done.stderr
    assert "sdk.toml:" in done.stderr


def test_a_url_that_is_not_locked_is_not_asked(here: Path, server: Loopback) -> None:
    done = generate(here, f"{server.url}/t.yaml#/Thing")
    assert done.returncode == 2
    assert "is remote and not locked" in done.stderr
    assert f'[refs.remote] "{server.url}/t.yaml" = "sha256:..."' in done.stderr
    assert not server.caught


def test_a_locked_url_is_read_and_kept(here: Path, server: Loopback) -> None:
    lock = f'[refs.remote]\n"{server.url}/t.yaml" = "{DIGEST}"\n'
    done = generate(here, f"{server.url}/t.yaml#/Thing", lock)
    assert (done.returncode, "warning" in done.stderr) == (0, False), done.stderr
    assert "size: Size" in (here / "out/shop/models/thing.py").read_text()
    assert server.last().target == "/t.yaml"
    assert generate(here, f"{server.url}/t.yaml#/Thing", lock).returncode == 0
    assert not server.caught


def test_other_content_than_was_locked_is_refused(here: Path, server: Loopback) -> None:
    lock = f'[refs.remote]\n"{server.url}/t.yaml" = "sha256:{"0" * 64}"\n'
    done = generate(here, f"{server.url}/t.yaml#/Thing", lock)
    assert done.returncode == 2
    assert f"has the digest {DIGEST} and is locked with sha256:000" in done.stderr


def test_what_cannot_be_fetched_is_refused(here: Path, server: Loopback) -> None:
    server.reply = Reply(404, b"nothing")
    lock = f'[refs.remote]\n"{server.url}/t.yaml" = "{DIGEST}"\n'
    done = generate(here, f"{server.url}/t.yaml#/Thing", lock)
    assert done.returncode == 2
    assert "cannot be fetched" in done.stderr
