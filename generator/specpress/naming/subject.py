"""Subjects: an operation as the rules look at it."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from specpress.naming import nouns, verbs
from specpress.naming.identifiers import Identity, identity
from specpress.naming.model import Answer, CallName, Named, NameSettings
from specpress.naming.paths import Step, Trail, trail
from specpress.naming.words import identifier, words

Words = tuple[str, ...]


class Subject(Struct, frozen=True):
    """An operation whose path, id and tags have been read."""

    method: str
    trail: Trail
    identity: Identity
    tags: tuple[str, ...]
    answer: Answer | None

    @property
    def tag(self) -> Words:
        """The words of the first tag."""
        return words(self.tags[0]) if self.tags else ()

    @property
    def owners(self) -> tuple[Words, ...]:
        """What the path says that things belong to."""
        return tuple(step.words for step in self.trail.steps)

    @property
    def groups(self) -> list[Words]:
        """The nouns of the path."""
        return self.groups_of(self.trail.steps)

    def groups_of(self, steps: tuple[Step, ...]) -> list[Words]:
        """The fixed ones of some steps, in the number that a tag says, without any that repeats the one before."""
        nouns: list[Words] = []
        for step in steps:
            if not step.placeholder and step.words:
                noun = self._in_tags_number(step.words)
                if not nouns or nouns[-1] != noun:
                    nouns.append(noun)
        return nouns

    def _in_tags_number(self, noun: Words) -> Words:
        """The noun in the plural, if a tag is that."""
        many = nouns.plural_of(noun)
        letters = "".join(many)
        return (
            many if any("".join(words(tag)) == letters for tag in self.tags) else noun
        )


def subject(
    operation: Named, prefix: tuple[str, ...], settings: NameSettings
) -> Subject:
    """An operation, read."""
    return Subject(
        method=operation.method.upper(),
        trail=trail(operation.path, prefix, settings.scopes),
        identity=identity(operation.operation_id, operation.method, operation.path),
        tags=operation.tags,
        answer=operation.answer,
    )


def call_name(
    groups: list[Words], word: Words, rule: str, owners: Iterable[Words] = ()
) -> CallName:
    """A call made of words. Its method does not repeat the words of its group."""
    spelled = tuple(identifier(group, "group") for group in groups if group)
    last = groups[-1] if groups else ()
    return CallName(
        spelled, identifier(without_group(word, last, owners), "call"), rule
    )


def without_group(word: Words, group: Words, owners: Iterable[Words] = ()) -> Words:
    """A method's words without those of its group.

    ``list_widgets`` of ``widgets`` is ``list``, ``get_active_widgets`` is ``get_active``; but where a team is an owner,
    ``get_team_widgets`` is ``get_for_team``: ``widgets.get_team`` would be of teams.
    """
    if not group or len(word) <= 1:
        return word
    size = len(group)
    for start in (1, 2):
        here, behind = word[start : start + size], word[start + size :]
        if (
            len(here) == size
            and nouns.same_thing(here, group)
            and _may_stand(word[:start], behind)
        ):
            return (*word[:start], *behind)
    between = word[1:-size]
    if (
        not between
        or not verbs.is_verb(word[0])
        or not nouns.same_thing(word[-size:], group)
    ):
        return word
    if between[-1] in nouns.PREPOSITIONS:
        return word
    owned = any(nouns.same_thing(between, owner) for owner in owners)
    return (word[0], "for", *between) if owned else (word[0], *between)


def _may_stand(before: Words, behind: Words) -> bool:
    """Tell whether words may follow each other when a noun between them is left out."""
    return len(before) == 1 or (bool(behind) and before[0] in {"batch", "bulk"})
