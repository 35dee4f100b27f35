"""Dump: what one stage of the pipeline made, as text."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import cast

import click
from msgspec import Struct, structs

from specpress.cli.arguments import Arguments
from specpress.cli.build import Build, build_sdk
from specpress.cli.outcome import exit_code, format_json, print_findings
from specpress.cli.progress import Progress
from specpress.text import escape_line

_BEFORE_SURVEY = {"document", "docs", "lowered", "api"}


def run(arguments: Arguments) -> int:
    """Print the stage that was requested; return the exit code."""
    builds: list[Build] = []
    stage = str(arguments.options["stage"])
    for file in arguments.configs:
        with Progress(2) as progress:
            build = build_sdk(
                arguments,
                file,
                progress,
                stop_at="api" if stage in _BEFORE_SURVEY else None,
            )
        print_findings(build, arguments)
        stage_result = getattr(build.result, stage)
        if stage == "files" and stage_result is not None:
            for path, text in build.result.files.items() if build.result.files else ():
                click.echo(
                    "\n".join(map(escape_line, [f"=== {path}", *text.split("\n")]))
                )
        elif stage_result is not None:
            click.echo(format_json(to_plain(stage_result)))
        builds.append(build)
    return exit_code(builds, strict=arguments.has_flag("strict"))


def to_plain(value: object) -> object:
    """Return a value in JSON's terms; an object is its class's name and the fields that differ from their defaults."""
    match value:
        case enum.Enum():
            return value.value
        case None | bool() | int() | float() | str():
            return value
        case Mapping():
            pairs = cast("Mapping[object, object]", value).items()
            return {str(key): to_plain(item) for key, item in pairs}
        case Sequence() | AbstractSet():
            items = cast("Sequence[object]", value)
            return [to_plain(item) for item in items]
        case Struct():
            return _describe_struct(
                value, [(f.name, f.default) for f in structs.fields(value)]
            )
        case _:
            return repr(value)


def _describe_struct(
    value: object, fields: list[tuple[str, object]]
) -> dict[str, object]:
    description: dict[str, object] = {"is": type(value).__name__}
    for name, default in fields:
        item = getattr(value, name)
        if item != default:
            description[name] = to_plain(item)
    return description
