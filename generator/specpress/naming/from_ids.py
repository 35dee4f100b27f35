"""Ids and tags that are names already: ``group/word``, ``group_word``, a tag with dots."""

from __future__ import annotations

import re

from specpress.naming import nouns, verbs
from specpress.naming.identifiers import METHODS, without_version
from specpress.naming.model import CallName
from specpress.naming.paths import segments
from specpress.naming.rules import by_path
from specpress.naming.subject import Subject, Words, call_name, without_group
from specpress.naming.words import words


def by_dotted_tag(subject: Subject) -> CallName | None:
    """The call of an operation whose tag is a path of groups."""
    if not subject.tags or not _is_dotted(subject.tags[0]):
        return None
    groups = [words(part) for part in subject.tags[0].split(".")]
    return call_name(
        groups, _word_within(subject, groups), "dotted-tag", subject.owners
    )


def _is_dotted(tag: str) -> bool:
    return re.fullmatch(r"[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+", tag) is not None


def _word_within(subject: Subject, groups: list[Words]) -> Words:
    """What the id says behind the tag's noun, else its verb and its words without those of the tag."""
    id_words = subject.identity.words
    noun = groups[-1]
    for end in range(len(id_words) - 1, len(noun) - 1, -1):
        if id_words[end - len(noun) : end] == noun and verbs.begins_with_verb(
            id_words[end:]
        ):
            return id_words[end:]
    known = {word for group in groups for word in group}
    known |= {
        form for word in known for form in (nouns.plural(word), word.removesuffix("s"))
    }
    if verbs.begins_with_verb(id_words):
        return (id_words[0], *(word for word in id_words[1:] if word not in known))
    rest = tuple(word for word in id_words if word not in known)
    return rest if rest and verbs.begins_with_verb(rest) else (by_path(subject).method,)


def by_id(subject: Subject) -> CallName | None:
    """The call of an operation whose id is a name of groups and a word."""
    text = subject.identity.text
    if not text or subject.identity.generated:
        return None
    for sign in () if re.search(r"\s", text) else "/:.":
        parts = [words(part) for part in text.split(sign) if _names_something(part)]
        if len(parts) > 1 and (sign != "." or verbs.begins_with_verb(parts[-1])):
            return call_name(parts[:-1], parts[-1], "id-is-a-name", subject.owners)
    return _by_first_verb(subject, text)


def _names_something(part: str) -> bool:
    return bool(words(part)) and bool(segments(part))


def _by_first_verb(subject: Subject, text: str) -> CallName | None:
    """``group_word``: the group is what stands before the first verb, if tag or path know it."""
    if "_" not in text.strip("_"):
        return None
    id_words = words(text)
    known = [subject.tag, *(step.words for step in subject.trail.fixed)]
    for place in range(1, len(id_words)):
        here = id_words[place:]
        if not verbs.begins_with_verb(here) and here[0] not in METHODS:
            continue
        if any(nouns.same_thing(id_words[:place], noun) for noun in known):
            return call_name([id_words[:place]], here, "id-is-a-name", subject.owners)
        if verbs.is_only_verb(here[0]):
            return None
    return None


def by_tag(subject: Subject) -> CallName | None:
    """The call in the group that the first tag is: its word is the id's without those of the tag."""
    if not subject.tag:
        return None
    if _is_dotted(subject.tags[0]):
        return by_dotted_tag(subject)
    word = _word_below_tag(subject) or words(by_path(subject).method)
    return call_name([subject.tag], _plain_words(word, subject), "tag", subject.owners)


def _word_below_tag(subject: Subject) -> Words:
    """What the id says of the tag; nothing where it only names it."""
    group = subject.tag
    behind = _words_behind(group, subject.identity.text)
    if behind is not None:
        return behind
    id_words = _without_leading(subject.identity.words, group)
    # An id that ended with the tag's version has lost it.
    bare = without_version(group)
    ends = bare != group and id_words[-len(bare) :] == bare
    return without_group(id_words, bare) if ends else id_words


def _words_behind(group: Words, text: str) -> Words | None:
    """What an id of several parts says behind the one that is the group; ``None`` where none is."""
    for sign in "/:.":
        parts = [words(part) for part in text.split(sign)]
        for place, part in enumerate(parts if len(parts) > 1 else ()):
            if nouns.same_thing(part, group):
                return tuple(word for later in parts[place + 1 :] for word in later)
    return None


def by_whole_id(subject: Subject) -> CallName | None:
    """The call as the id says it, below the tag where the id has no group of its own."""
    own_call = by_id(subject)
    if own_call is not None:
        return own_call
    id_words = subject.identity.words
    if not id_words:
        return None
    groups = [subject.tag] if subject.tag else []
    return call_name(
        groups, _without_leading(id_words, subject.tag), "id", subject.owners
    )


def _without_leading(id_words: Words, group: Words) -> Words:
    """The words without a group before them."""
    for end in range(len(id_words) - 1, 0, -1):
        if nouns.same_thing(id_words[:end], group):
            return id_words[end:]
    return id_words


def _plain_words(word: Words, subject: Subject) -> Words:
    """The word that a framework's name stands for, if it is no more than an HTTP method."""
    if word in {("post",), ("put",), ("patch",)}:
        return words(by_path(subject).method)
    return word
