"""Nouns: plurals, and the words that are no thing of their own."""

from __future__ import annotations

from collections.abc import Sequence

PREPOSITIONS = frozenset(
    {"as", "at", "between", "by", "for", "from", "in", "of", "on", "per", "to", "with"}
)

_PLURALS = frozenset({"children", "criteria", "media", "men", "people", "women"})
_SINGULARS_TEXT = """
    access address alias analysis atlas axis basis bus business cors campus canvas census chassis class
    compass consensus corpus css diagnosis dns ens focus gas glass gps has https ios is js lens
    logistics loss mass news os pass plus press process progress rss sales sms status success synopsis
    synthesis this tls virus was yes
    """
_ONE_THING_TEXT = """
    analytics basics bounds contents credentials defaults details diagnostics insights instructions limits metadata
    metrics params preferences properties requirements settings specs statistics stats terms totals
    """
"""Plurals that name one thing."""

_NO_GROUPS_TEXT = """
    active all count current default exists first info last latest me mine my next previous self size state status
    summary total upcoming
    """
"""Words that tell which or how much of the group before them, and are no group."""


_SINGULARS = frozenset(_SINGULARS_TEXT.split())
_ONE_THING = frozenset(_ONE_THING_TEXT.split())
NO_GROUPS = frozenset(_NO_GROUPS_TEXT.split())


def is_plural(word: str) -> bool:
    """Tell whether a noun is a plural."""
    if word in _PLURALS:
        return True
    return (
        len(word) > len("us")
        and word.endswith("s")
        and not word.endswith(("ss", "us", "sis"))
        and word not in _SINGULARS
    )


def is_collection(words: Sequence[str]) -> bool:
    """Tell whether a segment is a plural that names many things: ``agencies_with_coverage``, but not ``settings``."""
    head = head_noun(words)
    return is_plural(head) and head not in _ONE_THING


def head_noun(words: Sequence[str]) -> str:
    """The noun that the others tell more of: the last one before a preposition."""
    for index, word in enumerate(words):
        if index and word in PREPOSITIONS:
            return words[index - 1]
    return words[-1]


def has_preposition(words: Sequence[str]) -> bool:
    """Tell whether words have a preposition between them."""
    return any(word in PREPOSITIONS for word in words[1:-1])


def plural(noun: str) -> str:
    """A regular noun's plural."""
    if noun.endswith("y") and noun[-2:-1] not in set("aeiou"):
        return f"{noun[:-1]}ies"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return f"{noun}es"
    return f"{noun}s"


def plural_of(words: Sequence[str]) -> tuple[str, ...]:
    """The same words with the last in the plural."""
    return (*words[:-1], plural(words[-1]))


def same_thing(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two names are of one thing, whatever its number and how its words are parted."""
    if not one or not other:
        return False
    return bool(_forms(one) & _forms(other))


def _forms(words: Sequence[str]) -> set[str]:
    return {"".join(words), "".join(plural_of(words))}
