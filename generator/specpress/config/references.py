"""References: the table of an sdk.toml that says where references of a specification may lead."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct, field

from specpress.config.tables import Rule, TableReader, text_matching
from specpress.config.text import check_folder
from specpress.diagnostics import Report
from specpress.toml import Document

TABLES = ("refs",)
"""The options of an sdk.toml that are tables of references."""

_ROOT = Rule(
    "the path of a folder", lambda value: isinstance(value, str) and "\0" not in value
)
_URL = text_matching(r"https?://[!-~]+", "a URL of http or https")
_DIGEST = text_matching(r"sha256:[0-9a-f]{64}", "a digest: sha256: and 64 digits")


class References(Struct, frozen=True):
    """Where references may lead besides the folders of the specifications.

    ``root`` is a folder, None where there is none. ``remote`` has the digest, ``sha256:`` and 64 hexadecimal digits,
    of the content of each URL that may be fetched.
    """

    root: str | None = None
    remote: Mapping[str, str] = field(default_factory=dict[str, str])


def read_references(document: Document, report: Report) -> References:
    """Read the table ``refs``; what is wrong costs its key and is an error."""
    reader = TableReader(document, report)
    at = ("refs",)
    values = reader.read_table(at, document.values)
    if values is None:
        return References()
    root = reader.read_strings(values, at, {"root": _ROOT}, "remote").get("root")
    if root is not None:
        root = str(Path(document.file).parent / root)
        wrong = check_folder(root)
        if wrong is not None:
            report.error("config/no-file", wrong, document.places[*at, "root"])
            root = None
    return References(root, _read_remote(values, reader))


def _read_remote(table: Mapping[str, object], reader: TableReader) -> dict[str, str]:
    at = ("refs", "remote")
    digests = reader.read_table(at, table) or {}
    for url in digests:
        if not _URL.accepts(url):
            reader.report.error(
                "config/fact",
                f"{url!r} has to be {_URL.words}",
                reader.find_place((*at, url)),
            )
    return reader.read_strings(digests, at, dict.fromkeys(digests, _DIGEST))
