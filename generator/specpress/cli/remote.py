"""Remote: what stands at a URL, where its digest is known beforehand; kept in a folder of the user's caches."""

from __future__ import annotations

import hashlib
import os
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile
from urllib.error import URLError

from specpress.reading import RefusedFileError, TooLargeError

TIMEOUT = 30
"""How many seconds are waited for a server."""


def read_remote(url: str, digests: Mapping[str, str], limit: int) -> str:
    """Return the text at a URL, whose content must have the digest that it is locked with.

    Nothing is fetched that is not locked. Raises `RefusedFileError`, and ValueError for what is not UTF-8.
    """
    url = url.partition("#")[0]
    digest = digests.get(url)
    if digest is None:
        message = (
            "is remote and not locked; "
            f'sdk.toml can: [refs.remote] "{url}" = "sha256:..."'
        )
        raise RefusedFileError(message)
    kept = _cache() / digest.replace(":", "-")
    content = _read_kept(kept)
    if content is None or _digest(content) != digest:
        content = _fetch(url, limit)
        if _digest(content) != digest:
            message = f"has the digest {_digest(content)} and is locked with {digest}"
            raise RefusedFileError(message)
        _keep(kept, content)
    return content.decode().removeprefix("\ufeff")


def _digest(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def _fetch(url: str, limit: int) -> bytes:
    try:
        # The URL is one that sdk.toml names, of http or https.
        with urllib.request.urlopen(url, timeout=TIMEOUT) as answer:  # noqa: S310
            content: bytes = answer.read(limit + 1)
    except (URLError, OSError, ValueError) as error:
        message = f"cannot be fetched: {error}"
        raise RefusedFileError(message) from None
    if len(content) > limit:
        raise TooLargeError(limit)
    return content


def _cache() -> Path:
    """Return the folder that keeps what was fetched (XDG Base Directory Specification)."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "specpress"


def _read_kept(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _keep(path: Path, content: bytes) -> None:
    """Keep what was fetched; where that cannot be, it is fetched again."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(content)
        Path(file.name).replace(path)
    except OSError:
        return
