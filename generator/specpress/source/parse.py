"""Parse: the text of a JSON or YAML file -> plain values."""

from __future__ import annotations

import gc
import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import cast

from specpress.diagnostics import Place, Report
from specpress.source import json_text, yaml_plainness
from specpress.source.pointer import Json
from specpress.text import Lines

_POSITION = re.compile(r" at byte \d+ line (\d+) column (\d+)$")


def parse(file: str, text: str, report: Report) -> Json | None:
    """Give the value of a JSON text (one that begins with a bracket) or a YAML 1.2 text.

    ``file`` is only the name to report. ``None`` after an error was reported, and for a file that holds nothing else.
    """
    text = text.removeprefix("\ufeff")
    if (
        "\r" in text
    ):  # how lines end says nothing (YAML 1.2.2, section 5.4; RFC 8259, section 2)
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not _is_text(file, text, report):
        return None
    with _collector_paused():
        if text.lstrip()[:1] in {"{", "["}:
            json_report = Report()
            value = json_text.read(file, text, json_report)
            if value is None and not file.lower().endswith(".json"):
                yaml_report = Report()
                value = _parse_yaml(file, text, yaml_report)
                if value is not None:
                    json_report = yaml_report
            report.extend(json_report)
            return value
        return _parse_yaml(file, text, report)


def _is_text(file: str, text: str, report: Report) -> bool:
    """Whether there is something to parse; what there is instead is reported."""
    if not text or text.isspace():
        report.error("source/empty", "the file is empty", Place(file, None, 1, 1))
        return False
    nul = text.find("\0")
    if nul >= 0:
        line, column = Lines(text).at(nul)
        report.error(
            "source/syntax",
            "a NUL character: this is not a text file in UTF-8",
            Place(file, None, line, column),
        )
        return False
    return True


def _parse_yaml(file: str, text: str, report: Report) -> Json | None:
    """Read YAML the fast way if it is plain enough, else, or if that fails, the exact one."""
    odd = yaml_plainness.odd_keys(text)
    if odd is None:
        return _parse_yaml_exactly(file, text, report, None)
    try:
        import yaml12  # noqa: PLC0415 - the exact way does without it
    except ImportError:
        return _parse_yaml_exactly(file, text, report, None)
    try:
        value: object = yaml12.parse_yaml(text)
    except ValueError as error:
        return _parse_yaml_exactly(file, text, report, str(error))
    # The pass over the lines saw no tags and no keys that are collections, so these are plain values.
    return cast("Json", _stringify_keys(value) if odd else value)


def _parse_yaml_exactly(
    file: str, text: str, report: Report, refusal: str | None
) -> Json | None:
    """Read YAML by PyYAML; ``refusal`` is what the fast parser said, the better words if both refuse."""
    import yaml  # noqa: PLC0415 - takes 27 ms to import, and is seldom needed

    from specpress.source import yaml_exact  # noqa: PLC0415 - imports PyYAML

    try:
        return yaml_exact.read(file, text, report)
    except yaml_exact.TooDeepError:
        report.error(
            "source/too-deep",
            f"collections are nested more than {yaml_exact.MAX_DEPTH} levels deep",
            Place(file, ""),
        )
    except yaml.YAMLError as error:
        _report_syntax(file, text, report, refusal or _error_words(error))
    return None


def _error_words(error: Exception) -> str:
    """Give a PyYAML error in the fast parser's form: words, then "at byte B line L column C"."""
    mark = getattr(error, "problem_mark", None)
    words = " ".join(
        part
        for part in (getattr(error, "context", None), getattr(error, "problem", None))
        if part
    )
    if mark is None:
        return words or str(error).partition("\n")[0]
    return f"{words} at byte {mark.index} line {mark.line + 1} column {mark.column + 1}"


def _report_syntax(file: str, text: str, report: Report, message: str) -> None:
    message = message.removeprefix("YAML parse error: ")
    match = _POSITION.search(message)
    if match is None:
        place = Place(file)
    else:
        line, column = int(match[1]), int(match[2])
        lines = text.splitlines()
        if line > len(lines):  # the parser missed something at the very end
            line, column = len(lines), len(lines[-1]) + 1
        place = Place(file, None, line, column)
        message = message[: match.start()]
    report.error("source/syntax", f"no valid YAML: {message}", place)


def _stringify_keys(value: object) -> object:
    """Give the tree with every mapping key a string: 200, true and null as JSON spells them."""
    if isinstance(value, dict):
        mapping = cast("dict[object, object]", value)
        return {
            key if isinstance(key, str) else _key_text(key): _stringify_keys(item)
            for key, item in mapping.items()
        }
    if isinstance(value, list):
        return [_stringify_keys(item) for item in cast("list[object]", value)]
    return value


def _key_text(key: object) -> str:
    match key:
        case None:
            return "null"
        case bool():
            return "true" if key else "false"
        case _:
            return str(key)


@contextmanager
def _collector_paused() -> Generator[None]:
    """Keep the cycle collector from walking over a tree that is still growing: a third of the parsing time."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
