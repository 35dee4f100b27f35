"""Paths: what of a path names things, and what all paths of a document begin with."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from specpress.naming import nouns
from specpress.naming.words import words

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_VERSION = re.compile(
    r"v(?:ersion)?[._-]?(?P<number>\d+(?:[._]\d+)*)(?:[._-]?(?P<stage>alpha|beta|preview|rc)[._-]?\d*)?"
    r"|(?P<date>\d{4}-\d{2}(?:-\d{2})?)(?:-preview)?"
    r"|(?P<bare>\d+(?:\.\d+)+)",
    re.IGNORECASE,
)
_VERSION_PLACEHOLDER = re.compile(r"v?\{(?:api[_-]?)?version\}", re.IGNORECASE)
_FORMAT = re.compile(r"\.(?:json|xml|php|\{[^{}]*\})$", re.IGNORECASE)
_FILE = re.compile(
    r"\.(?:csv|gz|html?|ico|js|jpe?g|md|pdf|png|svg|tar|txt|xlsx?|ya?ml|yml|zip)$",
    re.IGNORECASE,
)
_OPENINGS = frozenset({"api", "odata", "rest"})


class Step(Struct, frozen=True):
    """A segment of a path: a fixed one, or the place of a parameter."""

    words: tuple[str, ...]
    placeholder: bool = False
    is_procedure: bool = False
    """Whether it names a procedure, as the parts of ``chat.postMessage`` do."""


class Version(Struct, frozen=True, order=True):
    """The version that a path has; one without is older than all others."""

    numbers: tuple[int, ...] = ()
    stable: bool = True
    text: str = ""


class Trail(Struct, frozen=True):
    """What is left of a path: its segments, its version, and whose things they are."""

    steps: tuple[Step, ...]
    version: Version = Version()
    scope: tuple[str, ...] = ()

    @property
    def ends_in_placeholder(self) -> bool:
        """Whether the last segment is the place of a parameter."""
        return bool(self.steps) and self.steps[-1].placeholder

    @property
    def fixed(self) -> tuple[Step, ...]:
        """The segments that are no parameters."""
        return tuple(step for step in self.steps if not step.placeholder)

    @property
    def placeholders(self) -> tuple[tuple[str, ...], ...]:
        """The words of the parameters, in order."""
        return tuple(step.words for step in self.steps if step.placeholder)


def segments(path: str) -> tuple[str, ...]:
    """The texts between the slashes, without query, fragment, versions and an ``api`` or ``rest`` before all others."""
    texts = [text for text in re.split(r"[?#]", path, maxsplit=1)[0].split("/") if text]
    kept = [text for text in texts if _VERSION.fullmatch(text) is None]
    if texts[:1] == ["apis"] and any(map(_VERSION.fullmatch, texts[2:3])):
        del kept[0]
    if kept and kept[0].lower() in _OPENINGS:
        del kept[0]
    # Behind a resource a version is one of its parameters.
    if kept and _VERSION_PLACEHOLDER.fullmatch(kept[0]) is not None:
        del kept[0]
    return tuple(kept)


def shared_prefix(paths: Iterable[str], kept: Iterable[str] = ()) -> tuple[str, ...]:
    """The segments that all paths begin with, as far as each path names something behind them.

    ``kept`` are names of tags: a segment with such a name is kept.
    """
    trails = {segments(path) for path in paths}
    known = [words(name) for name in kept]
    prefix: list[str] = []
    while trails:
        here = len(prefix)
        if any(not _goes_on(trail, here) for trail in trails):
            break
        candidates = {trail[here] for trail in trails}
        if len(candidates) > 1:
            break
        candidate = candidates.pop()
        if any(nouns.same_thing(words(candidate), name) for name in known):
            break
        prefix.append(candidate)
    return tuple(prefix)


def _goes_on(trail: tuple[str, ...], here: int) -> bool:
    """Tell whether a segment and the one behind it are there and fixed."""
    return len(trail) > here + 1 and not any(
        "{" in text or ":" in text for text in trail[here : here + 2]
    )


def trail(
    path: str, prefix: tuple[str, ...] = (), scopes: tuple[str, ...] = ()
) -> Trail:
    """The rest of a path after the prefix that all share, and after a scope."""
    texts = segments(path)
    if prefix and texts[: len(prefix)] == prefix:
        texts = texts[len(prefix) :]
        if len(texts) > 1 and texts[0].lower() in _OPENINGS:
            texts = texts[1:]
    steps = tuple(
        step
        for place, text in enumerate(texts)
        for step in _segment_steps(text, last=place == len(texts) - 1)
    )
    scope = _scope(steps, scopes)
    return Trail(steps[2:] if scope else steps, version(path), scope)


def _segment_steps(text: str, *, last: bool) -> list[Step]:
    """The steps of one segment: ``runs:cancel`` and ``{id}.json`` have more to them than one."""
    text = _FORMAT.sub("", text)
    if text.startswith(":") and len(text) > 1:
        return [Step(words(text), placeholder=True)]
    thing, _, act = re.sub(r"\{[^{}]*\}", _hide_colons, text).partition(":")
    steps = [
        step
        for part in _PLACEHOLDER.split(thing)[::2]
        for step in _fixed_steps(part, last=last and not act)
    ]
    parameters = _PLACEHOLDER.findall(thing)
    if parameters:
        steps = [step for step in steps if len("".join(step.words)) > 1][:1]
        steps.append(
            Step(
                tuple(word for name in parameters for word in words(name)) or ("id",),
                placeholder=True,
            )
        )
    if act:
        steps.extend(_fixed_steps(act, last=False))
    return steps


def _hide_colons(match: re.Match[str]) -> str:
    return match[0].replace(":", "_")


def _fixed_steps(text: str, *, last: bool) -> list[Step]:
    parts = text.strip(".").split(".")
    if (
        last
        and len(parts) > 1
        and not text.startswith(".")
        and _FILE.search(text) is None
    ):
        return [Step(words(part), is_procedure=True) for part in parts if words(part)]
    return [Step(words(text))] if words(text) else []


def _scope(steps: tuple[Step, ...], scopes: tuple[str, ...]) -> tuple[str, ...]:
    """The first segment, if it is a scope with its parameter and something is named behind them."""
    if len(steps) > 1 and not steps[0].placeholder and steps[1].placeholder:
        scope_words = {words(scope) for scope in scopes}
        if steps[0].words in scope_words and any(
            not step.placeholder for step in steps[2:]
        ):
            return steps[0].words
    return ()


def version(path: str) -> Version:
    """The first version that a path has."""
    for text in path.split("/"):
        match = _VERSION.fullmatch(text)
        if match is not None:
            number = match["number"] or match["date"] or match["bare"]
            digits = tuple(int(part) for part in re.findall(r"\d+", number))
            return Version(digits, match["stage"] is None, "".join(words(text)))
    return Version()
