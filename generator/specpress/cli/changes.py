"""Changes: what changed for callers of an SDK since a revision, as text, JSON or markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import click
from msgspec.structs import replace

from specpress.changes import (
    Change,
    Level,
    Verdict,
    compare_surfaces,
    next_version,
    read_surface,
    verdict_of,
)
from specpress.cli.arguments import Arguments
from specpress.cli.build import Build, build_sdk
from specpress.cli.findings import place_as_json
from specpress.cli.outcome import (
    describe_findings,
    exit_code,
    format_count,
    print_findings,
    print_json,
)
from specpress.cli.progress import Progress
from specpress.cli.since import Earlier, read_earlier
from specpress.diagnostics import Place
from specpress.sdk_lock import Key
from specpress.source.locate import locate
from specpress.survey.places import survey_places
from specpress.text import escape_line

_COLOURS = {"major": "red", "minor": "yellow", "patch": "green"}


def run(arguments: Arguments) -> int:
    """List the changes; return the exit code."""
    builds: list[Build] = []
    results: list[object] = []
    since = arguments.options.get("since")
    for file in arguments.configs:
        with Progress(3, silent=arguments.has_flag("as_json")) as progress:
            build = build_sdk(arguments, file, progress, stop_at="survey")
            revision = since if isinstance(since, str) else None
            earlier = (
                read_earlier(build, revision, build.report)
                if build.result.survey is not None
                else None
            )
        print_findings(build, arguments)
        builds.append(build)
        changes = compare_with(build, earlier)
        if arguments.has_flag("as_json"):
            results.append(_as_json(build, earlier, changes))
        elif earlier is not None:
            lines = (_markdown if arguments.has_flag("markdown") else _text)(
                build, earlier, changes
            )
            for line in lines:
                click.echo(_coloured(escape_line(line)))
    if arguments.has_flag("as_json"):
        print_json(arguments, results)
    return exit_code(builds, strict=False)


def compare_with(build: Build, earlier: Earlier | None) -> tuple[Change, ...]:
    """The changes of an SDK since it was; none where one of the two could not be read."""
    offered = build.result.survey
    if earlier is None or offered is None or build.config is None:
        return ()
    before, after = read_surface(earlier.lock), read_surface(offered.lock)
    return compare_surfaces(before, after, build.config.changes)


def _coloured(line: str) -> str:
    """A line with its label coloured, if it has one."""
    label, colon, words = line.partition("]: ")
    colour = _COLOURS.get(label.partition("[")[0]) if colon else None
    return f"{click.style(f'{label}]', fg=colour)}: {words}" if colour else line


def _text(build: Build, earlier: Earlier, changes: tuple[Change, ...]) -> Iterator[str]:
    places = locate_changes(build, earlier, changes)
    for one in changes:
        level = one.level.name.lower()
        yield f"{level}[{one.code}]: {describe_change(one)}"
        for key, side in ((one.before, "before"), (one.after, "after")):
            place = places.get((side, key)) if key is not None else None
            if place is not None:
                yield f"  {side} {place}"
    yield f"{build.name}: {format_verdict(verdict_of(changes))}"


def describe_change(change: Change) -> str:
    """A change in a line: where it is, and what it is."""
    where = change.call or change.class_name
    at = f" {change.at}" if change.at else ""
    in_class = change.call and change.class_name
    owner = f" ({change.class_name})" if in_class else ""
    return f"{where}{at}{owner}: {change.text}"


def format_verdict(verdict: Verdict) -> str:
    """How grave changes are, and how many there are."""
    if verdict.level is None:
        return "nothing has changed for callers"
    counts = ", ".join(
        f"{count:,} {level.name.lower()}"
        for level, count in verdict.counts.items()
        if count
    )
    return f"{verdict.level.name.lower()} ({counts})"


def _markdown(
    build: Build, _earlier: Earlier, changes: tuple[Change, ...]
) -> Iterator[str]:
    yield from markdown_lines(changes)
    yield ""
    yield f"Verdict for {build.name}: {format_verdict(verdict_of(changes))}."


def markdown_lines(changes: Iterable[Change]) -> Iterator[str]:
    """A change log: a heading for each level, and a line for each change, those of a class told once."""
    title, printed = "", set[str]()
    for one in changes:
        name = one.level.name.capitalize()
        if name != title:
            if title:
                yield ""
            title = name
            yield from (f"### {name}", "")
        where = one.class_name or one.call
        line = f"- `{where}`{'' if one.class_name or not one.at else f' {one.at}'}: {_escape_text(one.text)}"
        if line not in printed:
            printed.add(line)
            yield line


def _escape_text(text: str) -> str:
    """A text in which nothing is markup; types are code."""
    name, colon, types = text.partition(": ")
    if colon and " -> " in types:
        old, _, new = types.partition(" -> ")
        return f"{name}: `{old.replace('`', '')}` to `{new.replace('`', '')}`"
    return text.replace("<", "&lt;").replace("*", "&#42;")


def locate_changes(
    build: Build, earlier: Earlier, changes: Iterable[Change]
) -> dict[tuple[str, Key], Place]:
    """Where changes stand in the document before and after, by side and key."""
    offered = build.result.survey
    after = (
        survey_places(offered.calls.values(), offered.api)
        if offered is not None
        else {}
    )
    sides: tuple[tuple[str, Mapping[Key, Place], Mapping[str, str], set[Key]], ...] = (
        (
            "before",
            earlier.places,
            earlier.texts,
            {one.before for one in changes if one.before is not None},
        ),
        (
            "after",
            after,
            build.texts,
            {one.after for one in changes if one.after is not None},
        ),
    )
    located_places: dict[tuple[str, Key], Place] = {}
    for side, places, texts, keys in sides:
        known = {key: places[key] for key in keys if key in places}
        located = locate(texts, known.values())
        for key, place in known.items():
            located_places[side, key] = located[place]
    return {
        (side, key): _labelled(place, earlier) if side == "before" else place
        for (side, key), place in located_places.items()
    }


def _labelled(place: Place, earlier: Earlier) -> Place:
    """A place with the revision in front of its file."""
    if not earlier.root or not place.file.startswith(earlier.root):
        return place
    return replace(place, file=f"{earlier.label}{place.file[len(earlier.root) :]}")


def _as_json(
    build: Build, earlier: Earlier | None, changes: tuple[Change, ...]
) -> dict[str, object]:
    verdict = verdict_of(changes)
    places = locate_changes(build, earlier, changes) if earlier is not None else {}
    version = build.config.version if build.config is not None else ""
    return {
        "config": build.file,
        "package": build.config.package if build.config is not None else None,
        "verdict": verdict.level.name.lower() if verdict.level is not None else None,
        "counts": {level.name.lower(): n for level, n in verdict.counts.items()},
        "version": version,
        "next_version": next_version(version, verdict.level),
        "changes": [
            {
                "level": one.level.name.lower(),
                "code": one.code,
                "call": one.call or None,
                "operation": one.operation or None,
                "at": one.at or None,
                "class": one.class_name or None,
                "message": one.text,
                "identity": one.identity,
                "before": _place(places, "before", one.before),
                "after": _place(places, "after", one.after),
            }
            for one in changes
        ],
        "findings": describe_findings(build),
    }


def _place(
    places: Mapping[tuple[str, Key], Place], side: str, key: Key | None
) -> dict[str, object] | None:
    if key is None:
        return None
    part = place_as_json(places.get((side, key)))
    return {"key": list(key), **part}


def summarise(changes: tuple[Change, ...], shown: int = 3) -> str:
    """The calls that changes break, the first of them by name."""
    major = [one for one in changes if one.level is Level.MAJOR]
    calls = dict.fromkeys(one.call for one in major if one.call)
    broken = [*calls, *dict.fromkeys(one.class_name for one in major if not one.call)]
    names = broken[:shown]
    rest = len(broken) - len(names)
    more = f" and {format_count(rest, 'other')}" if rest > 0 else ""
    return f"{', '.join(names)}{more}"
