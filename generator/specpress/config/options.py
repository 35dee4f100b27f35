"""Options: what a configuration can say, once for the file and the command line together."""

from __future__ import annotations

import enum
import keyword
import re
import sys
from collections.abc import Callable
from typing import NamedTuple


class Kind(enum.Enum):
    """The shape of an option's value."""

    TEXT = "a string"
    TEXTS = "a string or a list of them"
    FILES = "a path to a file or a list of them"
    FOLDERS = "a path to a folder or a list of them"
    OUTPUT = "the path of a folder"
    NEW_FILE = "the path of a file"
    SWITCH = "true or false"
    NUMBER = "a whole number"


MANY = frozenset({Kind.TEXTS, Kind.FILES, Kind.FOLDERS})
"""The kinds that take several values."""


class Option(NamedTuple):
    """One option. ``flag`` is its spelling on the command line; ``check`` says why a text will not do, or ``None``.

    ``command`` is the only command that it is for, ``None`` if all have it. ``short`` is a second, short spelling.
    """

    name: str
    flag: str
    metavar: str
    kind: Kind
    help: str
    check: Callable[[str], str | None] = lambda _: None
    command: str | None = None
    short: str | None = None


def _check_package(name: str) -> str | None:
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
        return "is not a Python identifier (letters, digits and _ only, no digit first)"
    if keyword.iskeyword(name):
        return "is a Python keyword"
    if name.startswith("__"):
        return "begins with two underscores, which Python keeps for itself"
    if name.lower() in sys.stdlib_module_names:
        return "is a module of Python's standard library"
    if name.lower() in _NEEDED:
        return "is a package that the generated one itself needs"
    return None


def _check_class(name: str) -> str | None:
    if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) or keyword.iskeyword(name):
        return "is not a class name (a capital letter, then letters and digits)"
    return None


def _check_switch(text: str) -> str | None:
    return None if text in {"true", "false"} else "is neither true nor false"


def _check_dialect(name: str) -> str | None:
    from specpress.docs.dialects import (  # noqa: PLC0415 - `--help` needs the options, not the readers
        DIALECTS,
    )

    known = ", ".join(DIALECTS)
    return None if name in DIALECTS else f"is not a dialect of documentation ({known})"


def _check_code(code: str) -> str | None:
    from specpress.drift.codes import (  # noqa: PLC0415 - `--help` needs the options, not what drift finds
        DRIFT_CODES,
    )

    known = ", ".join(DRIFT_CODES)
    return None if code in DRIFT_CODES else f"is not a code of drift ({known})"


def _check_missing_style(name: str) -> str | None:
    return (
        None if name in {"standard", "siblings"} else "is neither standard nor siblings"
    )


def _check_version(version: str) -> str | None:
    if version == AUTO or _VERSION.fullmatch(version):
        return None
    return "is not a valid version (see PEP 440), and not auto"


AUTO = "auto"
"""The version that the changes of the SDK decide."""
_NEEDED = frozenset({"httpx2", "httpcore2", "pydantic", "pydantic_core", "anyio"})
_DISTRIBUTION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
# PEP 440, appendix B, without the spellings that it would have normalised.
_VERSION = re.compile(
    r"(\d+!)?\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?"
    r"(\+[a-z0-9]+([._-][a-z0-9]+)*)?"
)
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2
_MEBIBYTES = re.compile(r"[1-9][0-9]{0,4}")
_SERVER = re.compile(r"https?://[^\s/?#]+[^\s?#]*")


def _check_pattern(pattern: re.Pattern[str], words: str) -> Callable[[str], str | None]:
    return lambda text: None if pattern.fullmatch(text) else words


OPTIONS = (
    Option(
        "spec",
        "--spec",
        "FILE",
        Kind.FILES,
        "An OpenAPI document, YAML or JSON. Several are merged in the order given.",
    ),
    Option(
        "overlays",
        "--overlay",
        "FILE",
        Kind.FILES,
        "An OpenAPI Overlay to apply to the documents before anything else.",
    ),
    Option(
        "docs",
        "--docs",
        "DIR",
        Kind.FOLDERS,
        "A folder of documentation pages with field tables, markdown.",
    ),
    Option(
        "package",
        "--package",
        "NAME",
        Kind.TEXT,
        "The import name of the package to write.",
        _check_package,
    ),
    Option(
        "output",
        "--output",
        "DIR",
        Kind.OUTPUT,
        "The folder to write the SDK to; created if missing.",
        short="-o",
    ),
    Option(
        "distribution",
        "--distribution",
        "NAME",
        Kind.TEXT,
        "The SDK's name on a package index.  [default: the package's, with -]",
        _check_pattern(_DISTRIBUTION, "is not a valid distribution name (see PEP 508)"),
    ),
    Option(
        "version",
        "--sdk-version",
        "VERSION",
        Kind.TEXT,
        "The SDK's version, or auto: the next one by its changes.  [default: 0.1.0]",
        _check_version,
    ),
    Option(
        "dialect",
        "--dialect",
        "NAME",
        Kind.TEXT,
        "The dialect of the documentation pages.  [default: auto, detected from their text]",
        _check_dialect,
    ),
    Option(
        "server",
        "--server",
        "URL",
        Kind.TEXT,
        "The base URL to call instead of the document's first server.",
        _check_pattern(
            _SERVER, "is not an http or https URL without query and fragment"
        ),
    ),
    Option(
        "client",
        "--client",
        "NAME",
        Kind.TEXT,
        "The name of the client's class.  [default: from the document's title]",
        _check_class,
    ),
    Option(
        "globals",
        "--global",
        "PARAMETER",
        Kind.TEXTS,
        "A parameter, by wire name, to set once on the client. Repeatable.",
    ),
    Option(
        "idempotency_header",
        "--idempotency-header",
        "NAME",
        Kind.TEXT,
        "The header that makes a call safe to repeat.  [default: Idempotency-Key]",
        _check_pattern(_TOKEN, "is not a valid header name"),
    ),
    Option(
        "missing_style",
        "--missing-style",
        "standard|siblings",
        Kind.TEXT,
        "How query objects without a style are written.  [default: standard]",
        _check_missing_style,
    ),
    Option(
        "pages",
        "--pages",
        "true|false",
        Kind.SWITCH,
        "Write a page of documentation for every group and class.  [default: false]",
        _check_switch,
    ),
    Option(
        "tests",
        "--tests",
        "true|false",
        Kind.SWITCH,
        "Write a test for every operation, with a server to run it.  [default: false]",
        _check_switch,
    ),
    Option(
        "max_file_size",
        "--max-file-size",
        "MIB",
        Kind.NUMBER,
        "The most that is read of any file, in MiB.  [default: 64]",
        _check_pattern(_MEBIBYTES, "is not a number of MiB from 1 to 99999"),
    ),
    Option(
        "baseline",
        "--baseline",
        "FILE",
        Kind.NEW_FILE,
        "The file of accepted findings, TOML; --update-baseline writes it.",
        command="drift",
    ),
    Option(
        "fail_on",
        "--fail-on",
        "CODE",
        Kind.TEXTS,
        "Exit with 1 if there is a finding of this code, such as drift/type.",
        _check_code,
        command="drift",
    ),
)
