"""Dump: what one stage of the pipeline made, as text."""

from __future__ import annotations

import enum
import json
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import cast

import click
from msgspec import Struct, structs

from specpress.cli.ask import Ask
from specpress.cli.outcome import exit_code, show_findings
from specpress.cli.progress import Progress
from specpress.cli.work import Work, work


def run(asked: Ask) -> int:
    """Print the stage that was asked for; return the exit code."""
    works: list[Work] = []
    stage = str(asked.given["stage"])
    for file in asked.configs:
        with Progress(2) as progress:
            done = work(asked, file, progress, whole=stage in {"package", "files"})
        show_findings(done, asked)
        made = getattr(done.result, stage)
        if stage == "files" and made is not None:
            for path, text in done.result.files.items() if done.result.files else ():
                click.echo(f"=== {path}\n{text}")
        elif made is not None:
            click.echo(json.dumps(plain(made), indent=2, ensure_ascii=False))
        works.append(done)
    return exit_code(works, strict=asked.flag("strict"))


def plain(value: object) -> object:
    """Return a value in JSON's terms; an object is its class's name and the fields that differ from their defaults."""
    match value:
        case enum.Enum():
            return value.value
        case None | bool() | int() | float() | str():
            return value
        case Mapping():
            pairs = cast("Mapping[object, object]", value).items()
            return {str(key): plain(item) for key, item in pairs}
        case Sequence() | AbstractSet():
            items = cast("Sequence[object]", value)
            return [plain(item) for item in items]
        case Struct():
            return _shown(value, [(f.name, f.default) for f in structs.fields(value)])
        case _:
            return repr(value)


def _shown(value: object, fields: list[tuple[str, object]]) -> dict[str, object]:
    shown: dict[str, object] = {"is": type(value).__name__}
    for name, default in fields:
        item = getattr(value, name)
        if item != default:
            shown[name] = plain(item)
    return shown
