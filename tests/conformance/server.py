"""Server: npm's autorest test server on the loopback interface, which judges what is sent to it."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from tests.corpus.documents import PACKAGES

HOME = PACKAGES / "@microsoft.azure" / "autorest.testserver"
DOCUMENTS = HOME / "swagger"
_LOOPBACK = Path(__file__).with_name("loopback.cjs")
_PATIENCE = 60


def available() -> bool:
    """Say whether the server and what runs it are there."""
    return HOME.is_dir() and shutil.which("node") is not None


@contextmanager
def running() -> Generator[str]:
    """Run the server; gives its URL."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as folder:
        command = ["node", "--require", _LOOPBACK, HOME / "dist" / "cli" / "cli.js"]
        command += ["run", "--port", str(port), "--coverageDirectory", folder]
        server = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            _wait(server, url)
            yield url
        finally:
            server.kill()
            server.wait()


def _wait(server: subprocess.Popen[bytes], url: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        if server.poll() is not None:
            break
        try:
            coverage(url)
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.2)
        else:
            return
    msg = "the test server does not start"
    raise RuntimeError(msg)


def coverage(url: str, suffix: str = "") -> dict[str, int]:
    """Ask how often each scenario was accepted; `/azure`, `/optional` and `/dpg` are further lists of scenarios."""
    place = f"{url}/report{suffix}"
    with urllib.request.urlopen(place) as answer:  # noqa: S310 - on the loopback
        return dict(json.load(answer))
