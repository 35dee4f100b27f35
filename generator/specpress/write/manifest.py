"""Manifest: which files of an output folder were generated, and what they held when they were written."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import cast

from specpress.write.paths import OWN, find_unsafe

NAME = OWN[0]
FORMAT = 1
"""Raised when the manifest's shape changes; a newer one than this is refused."""

_DIGEST = re.compile(r"[0-9a-f]{64}")
_BROKEN = "is not as specpress wrote it"
_NEWER = "was written by a newer specpress"


class ManifestError(ValueError):
    """A manifest that `dump` did not write, in words that follow its path."""


def digest(content: bytes) -> str:
    """Return the SHA-256 of ``content`` in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def dump(files: Mapping[str, bytes]) -> bytes:
    """Return the manifest of ``files`` (path to content): sorted, one line each, the same on every machine."""
    digests = {path: digest(files[path]) for path in sorted(files)}
    text = json.dumps({"format": FORMAT, "files": digests}, indent=2)
    return f"{text}\n".encode()


def load(content: bytes) -> dict[str, str]:
    """Return the digest of each path that a manifest names. Raises `ManifestError` for anything but a manifest."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        raise ManifestError(_BROKEN) from None
    match data:
        case {"format": int(version), "files": dict()} if version == FORMAT:
            digests = cast("dict[str, object]", data["files"])
        case {"format": int(version)} if version > FORMAT:
            raise ManifestError(_NEWER)
        case _:
            raise ManifestError(_BROKEN)
    # Its paths will be deleted, so they are believed no more than a specification's.
    if find_unsafe(digests) or not all(map(_is_digest, digests.values())):
        raise ManifestError(_BROKEN)
    return cast("dict[str, str]", digests)


def _is_digest(value: object) -> bool:
    return isinstance(value, str) and _DIGEST.fullmatch(value) is not None
