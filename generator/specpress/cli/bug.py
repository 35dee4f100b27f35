"""Bug: an unexpected exception -> a message that asks for a report."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

from specpress.diagnostics import Report
from specpress.text import escape_line, shorten_line

_PACKAGE = Path(__file__).parents[1]
HINT = "please report it, with what SPECPRESS_DEBUG=1 prints; other input may work"


def report_bug(error: Exception, report: Report) -> None:
    """Enter an exception as an error, so that nothing is written and the exit code is that of an error."""
    report.error("internal/error", describe_bug(error, ""), hint=HINT)


def describe_bug(error: Exception, hint: str = f": {HINT}") -> str:
    """Say what was raised and where in specpress, in one line; ``SPECPRESS_DEBUG`` prints the traceback too."""
    if os.environ.get("SPECPRESS_DEBUG"):
        lines = "".join(traceback.format_exception(error)).splitlines()
        sys.stderr.write("\n".join([*map(escape_line, lines), ""]))
    name = type(error).__name__
    text = escape_line(shorten_line(str(error), 200))
    words = f"{name}: {text}" if text else name
    return (
        f"this is a bug in specpress, not in your files: {words}{_place(error)}{hint}"
    )


def _place(error: Exception) -> str:
    """Name the innermost line of specpress that an exception went through."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if path.is_relative_to(_PACKAGE):
            module = path.relative_to(_PACKAGE.parent).as_posix()
            return f" ({module}:{frame.lineno})"
    return ""
