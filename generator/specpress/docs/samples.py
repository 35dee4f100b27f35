"""Samples: the call in a TypeScript usage example -> plain values, so that it can be written in another language."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from specpress.diagnostics import Place, Report
from specpress.docs.literals import Value, read_arguments
from specpress.docs.pages import DocMethod, DocSample
from specpress.docs.text_scanner import TextScanner, UnreadableError, raise_unreadable
from specpress.text import Lines

_CALL = re.compile(r"\bawait\s+([A-Za-z_$][\w$]*)((?:\.[A-Za-z_$][\w$]*)+)\(")
_IMPORT = re.compile(r'^import\s+\{([^}"]*)\}\s+from\s+"([^"]*)"', re.MULTILINE)


class Sample(Struct, frozen=True):
    """One call: ``accessors`` is the way from the client to the method, method included.

    ``imports`` tells for each imported name the module it comes from.
    """

    accessors: tuple[str, ...]
    arguments: tuple[Value, ...]
    imports: Mapping[str, str]


def parse_sample(text: str) -> Sample:
    """Read the first awaited call of a client's method. Raises `UnreadableError` where the text is not understood."""
    call = _CALL.search(text)
    if call is None:
        raise_unreadable("no awaited call of a client's method", 0)
    arguments = read_arguments(TextScanner(text, call.end()))
    imports: dict[str, str] = {}
    for match in _IMPORT.finditer(text):
        for name in match[1].split(","):
            if name.strip():
                imports[name.split(" as ")[-1].strip()] = match[2]
    return Sample(tuple(call[2][1:].split(".")), arguments, imports)


def read_sample(method: DocMethod, sample: DocSample, report: Report) -> Sample | None:
    """Read one usage example of a method; ``None``, with a finding, if it is not understood."""
    try:
        return parse_sample(sample.text)
    except UnreadableError as error:
        line, column = Lines(sample.text).at(error.offset)
        place = Place(method.file, line=sample.line + line - 1, column=column)
        message = f"usage example of {method.group}.{method.name}: {error.message}"
        report.warning("docs/sample", message, place)
        return None
