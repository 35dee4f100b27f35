"""Why: a line of an SDK, or a dotted name in it -> what it stands for in the document, and the rule that named it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import click
from msgspec import Struct

from specpress.cli.arguments import Arguments
from specpress.cli.build import Build, build_sdk
from specpress.cli.findings import place_as_json
from specpress.cli.outcome import exit_code, print_findings, print_json
from specpress.cli.progress import Progress
from specpress.diagnostics import Place
from specpress.sdk_lock import Entry, Key, Lock
from specpress.source.locate import locate
from specpress.survey import Survey
from specpress.survey.places import survey_places
from specpress.text import did_you_mean, escape_line

_RULES = {
    "config": "sdk.toml names it",
    "document": "an extension of the document, or the docs, name it",
    "package": "the package that sdk.lock was rebuilt from named it",
    "path": "the segments of the path are groups, and the HTTP method gives the last word",
    "root": "the path names no resource: the operationId is a method of the client",
    "id-is-a-name": "the operationId is itself a group and a word",
    "dotted-tag": "the tag has dots: it is the path of the group",
    "tag": "the first tag is the group",
    "verb-segment": "the last segment of the path begins with a verb",
    "procedure": "the last segment of the path has dots: its last part is the word",
    "act": "POST to a singular noun after a parameter is an act",
    "bulk": "the last segment says that many are meant",
    "lookup": "the path tells by what is looked up",
    "part": "the last segment is a part or a way, and no group",
    "collision": "another operation, or a group, has the name that the rules give",
}
"""What each rule of naming says."""

_LINE = re.compile(r"(?P<file>.+\.py):(?P<line>\d+)(?::\d+)?")
_SUFFIX = re.compile(r"^(?P<base>.+?)_?\d+_?$")
_KINDS = {
    "call": "method",
    "former": "former method",
    "argument": "argument",
    "request": "request class",
    "class": "class",
    "alias": "further name of a class",
    "field": "field",
    "member": "member of an enum",
    "group": "group",
}


class Reason(Struct, frozen=True):
    """Why something is called as it is: what it stands for, and the words about its name."""

    name: str
    kind: str
    stands_for: str
    reasons: tuple[str, ...]
    place: Place | None


def run(arguments: Arguments) -> int:
    """Explain a name of one SDK, or of whichever has it; return the exit code."""
    target = str(arguments.options["target"])
    builds: list[Build] = []
    results: list[object] = []
    known: list[str] = []
    for file in arguments.configs:
        with Progress(2, silent=arguments.has_flag("as_json")) as progress:
            build = build_sdk(arguments, file, progress, stop_at="survey")
        builds.append(build)
        offered = build.result.survey
        if offered is None:
            print_findings(build, arguments)
            continue
        name = _dotted_name(target)
        known += [entry.name for entry in offered.lock.entries.values()]
        for reason in _locate(explain_name(name, offered), build):
            results.append(_as_json(reason))
            if not arguments.has_flag("as_json"):
                for line in _text(reason):
                    click.echo(escape_line(line))
    if not results and not any(build.report.failed for build in builds):
        hint = did_you_mean(target, known, 0.6)
        message = (
            f"{target!r} is no line and no name of an SDK{f'; {hint}' if hint else ''}"
        )
        raise click.UsageError(message)
    if arguments.has_flag("as_json"):
        print_json(arguments, [results])
    return exit_code(builds, strict=False)


def _dotted_name(target: str) -> str:
    """The name at a line of a generated file, ``users.list.limit`` or ``User.first_name``; others stay as they are."""
    match = _LINE.fullmatch(target)
    if match is None:
        return target.removeprefix("client.").removeprefix("models.")
    try:
        tree = ast.parse(Path(match["file"]).read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError) as error:
        message = f"{match['file']} cannot be read: {error}"
        raise click.UsageError(message) from None
    return ".".join(_names_at(tree, int(match["line"])))


def _names_at(tree: ast.Module, line: int) -> Iterator[str]:
    """The names that enclose a line, the outermost first; the class of a group is its path."""
    nodes: list[ast.stmt] = tree.body
    while nodes:
        before = [one for one in nodes if _first_line(one) <= line]
        if not before:
            return
        node = before[-1]
        if isinstance(node, ast.Expr) and len(before) > 1:
            node = before[-2]  # the docstring of an attribute
        nodes = []
        match node:
            case ast.ClassDef(name=name, keywords=keywords, body=body):
                path = next((one.value for one in keywords if one.arg == "path"), None)
                yield str(path.value) if isinstance(path, ast.Constant) else name
                nodes = body
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
                yield from _argument_at(node.args, line)
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(
                targets=[ast.Name(id=name)]
            ):
                yield name
            case _:
                pass


def _argument_at(arguments: ast.arguments, line: int) -> Iterator[str]:
    """The argument that has a line for itself."""
    every = (*arguments.args, *arguments.kwonlyargs)
    here = [one.arg for one in every if one.lineno == line]
    if len(here) == 1:
        yield here[0]


def _first_line(node: ast.stmt) -> int:
    decorators = (
        node.decorator_list
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        else []
    )
    return min([node.lineno, *(one.lineno for one in decorators)])


def explain_name(name: str, offered: Survey) -> list[Reason]:
    """Everything that has a name: ``users.list``, ``users.list.limit``, ``User``, ``User.first_name``."""
    lock = offered.lock
    owners = {
        (key[0], key[1]): entry.name
        for key, entry in lock.entries.items()
        if key[0] in {"call", "class"} and not entry.gone
    }
    places = survey_places(offered.calls.values(), offered.api)
    reasons: list[Reason] = []
    for key, entry in lock.entries.items():
        kind, origin, _ = key
        if kind not in _KINDS or entry.gone:
            continue
        full = entry.name
        if kind in {"argument", "field", "member"}:
            owner = owners.get(("call" if kind == "argument" else "class", origin))
            full = f"{owner}.{entry.name}"
        elif kind == "group":
            full = origin
        if name in {full, entry.name if kind in {"class", "group"} else full}:
            place = places.get(key) or places.get(("class", origin, ""))
            reasons.append(
                Reason(
                    full,
                    _KINDS[kind],
                    _describe(key),
                    tuple(_reasons(key, entry, lock)),
                    place,
                )
            )
    return reasons


def _describe(key: Key) -> str:
    kind, origin, part = key
    if kind in {"argument", "field", "member"}:
        return f"{part} of {origin}"
    return origin


def _reasons(key: Key, entry: Entry, lock: Lock) -> Iterator[str]:
    rule = entry.details.get("rule")
    if rule is not None:
        yield f"named by {rule}: {_RULES.get(rule, 'a rule of naming')}"
    if key[0] == "class":
        is_inline = "/" in key[1] or "()" in key[1]
        yield "named after its place" if is_inline else "the component's own name"
    if key[0] == "alias":
        former = "deprecated" in entry.details
        yield "the class was called so before" if former else "the docs show it so"
    match = _SUFFIX.match(entry.name)
    if match is None:
        return
    base = match["base"]
    spaces = (
        {"class", "request", "alias"}
        if key[0] in {"class", "request", "alias"}
        else {key[0]}
    )
    for other, held in lock.entries.items():
        same_owner = (
            key[0] in {"class", "request", "alias", "call"} or other[1] == key[1]
        )
        if other[0] in spaces and same_owner and held.name.lower() == base.lower():
            gone = ", which is gone" if held.gone else ""
            yield f"has a suffix: {held.name} is {_describe(other)}{gone}"


def _locate(reasons: list[Reason], build: Build) -> Iterator[Reason]:
    known = [one.place for one in reasons if one.place is not None]
    places: Mapping[Place, Place] = locate(build.texts, known)
    for one in reasons:
        place = places.get(one.place) if one.place is not None else None
        yield Reason(one.name, one.kind, one.stands_for, one.reasons, place)


def _text(reason: Reason) -> Iterator[str]:
    yield f"{reason.name}  ({reason.kind})"
    yield f"  stands for  {reason.stands_for}"
    if reason.place is not None:
        yield f"  written at  {reason.place}"
    for words in reason.reasons:
        yield f"  because     {words}"


def _as_json(reason: Reason) -> dict[str, object]:
    return {
        "name": reason.name,
        "kind": reason.kind,
        "stands_for": reason.stands_for,
        "reasons": list(reason.reasons),
        **place_as_json(reason.place),
    }
