"""Identifiers: what an operation's id tells, whether a person or a framework wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from specpress.naming import verbs
from specpress.naming.paths import segments
from specpress.naming.words import words

METHODS = frozenset(
    {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
)
_HASH = re.compile(
    r"(?:[A-Za-z]+[_-])?(?=[0-9a-f-]*\d)[0-9a-f]{8,}(?:-?[0-9a-f]+)*|(?:op(?:eration)?|endpoint|route)?[_-]?\d+",
    re.IGNORECASE,
)
_CLASS = re.compile(
    r"[A-Z][0-9A-Za-z]*?(?:Api|Controller|Endpoints?|Handler|Resource|Router|Service|ViewSet)(?:V?\d+)?[._#:/-]+"
)
_CLASS_AND_METHOD = re.compile(r"([A-Z][0-9A-Za-z]*)_([A-Z][0-9A-Za-z]*)")
_VERSION_WORD = re.compile(r"v\d+(?:alpha|beta)?\d*")


class Identity(Struct, frozen=True):
    """The words that a person wrote in an id. ``generated``: a framework wrote it, and only its verb says something."""

    words: tuple[str, ...] = ()
    generated: bool = False
    text: str = ""
    """The id as it stands, if it may be a name of groups and a word."""

    @property
    def verb(self) -> str | None:
        """Its verb, as one of the five plain ones if it stands for one."""
        if not self.words:
            return None
        first, second = self.words[0], self.words[1:2]
        if first in {"get", "find", "fetch", "read"} and second in {
            ("all",),
            ("list",),
            ("many",),
        }:
            return "list"
        if verbs.begins_with_verb(self.words):
            return verbs.plain_verb(first) or first
        return None

    @property
    def stated_verb(self) -> str | None:
        """Its verb, unless that is what any POST that a framework names would have."""
        return None if self.words[:1] == ("post",) else self.verb


NOTHING = Identity(generated=True)


def identity(operation_id: str | None, method: str, path: str) -> Identity:
    """What the id of an operation tells."""
    if not operation_id or _HASH.fullmatch(operation_id.strip()) is not None:
        return NOTHING
    text = operation_id.strip()
    if text.startswith("/") or "{" in text or " /" in text:
        return Identity(
            words(text)[:1] if words(text)[:1] != ("post",) else (), generated=True
        )
    without_class = _CLASS.sub("", text, count=1) if _CLASS.match(text) else text
    if without_class != text:
        return Identity(without_version(words(without_class)), generated=True)
    match = _CLASS_AND_METHOD.fullmatch(text)
    if match is not None:
        return Identity(without_version(words(match[2])), generated=True)
    return _identity_of_text(text, method, path)


def _identity_of_text(text: str, method: str, path: str) -> Identity:
    """What an id of no class tells: the words before its own path, or all."""
    id_words = words(text)
    trimmed = _before_path(id_words, method.lower(), path)
    if trimmed is not None:
        return Identity(without_version(trimmed), generated=True)
    if _is_method_and_path(id_words, method.lower(), path):
        return Identity(
            id_words[:1] if verbs.is_verb(id_words[0]) else id_words[-1:],
            generated=True,
        )
    return Identity(without_version(id_words), text=text)


def _before_path(
    id_words: tuple[str, ...], method: str, path: str
) -> tuple[str, ...] | None:
    """The words before the path and the method that a framework put behind a function's name."""
    if id_words[-1:] != (method,):
        return None
    head = id_words[:-1]
    path_words = tuple(word for text in path.split("/") for word in words(text))
    if not path_words:
        return head
    for start in range(len(path_words)):
        tail = path_words[start:]
        if len(head) > len(tail) and head[-len(tail) :] == tail:
            return head[: -len(tail)]
    joined_head, joined_path = "".join(head), "".join(path_words)
    # A function of the path's own name leaves nothing else to say.
    return () if joined_head == joined_path else None


def _is_method_and_path(id_words: Sequence[str], method: str, path: str) -> bool:
    """Tell whether an id says no more than method and path do, in whatever spelling."""
    letters = "".join(id_words)
    kept, every = segments(path), [text for text in path.split("/") if text]
    before = {
        "".join("".join(words(text)) for text in texts if parameters or "{" not in text)
        for texts in (every, kept)
        for parameters in (True, False)
    }
    before.add(
        "".join(("by" if "{" in text else "") + "".join(words(text)) for text in kept)
    )
    behind = (
        {"".join("".join(words(text)) for text in every)}
        if len(every) > 1
        else set[str]()
    )
    return letters in {f"{method}{shape}" for shape in before} | {
        f"{shape}{method}" for shape in behind
    }


def without_version(id_words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without a version at the end, which the path has too."""
    kept = id_words
    while len(kept) > 1 and _VERSION_WORD.fullmatch(kept[-1]) is not None:
        kept = kept[:-1]
    if len(kept) == 1:
        kept = (re.sub(r"(?<=[a-z])(?<!ip)v\d+$", "", kept[0]),)
    return kept
