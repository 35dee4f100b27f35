"""Wire names: what docs call a field -> its name on the wire, by one rule for all the names of a source.

Docs spell names as the SDK's language does. Where a specification or what pages quote of the API tells the wire name
of some, each of these is a vote for the rule that makes it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace

from specpress import ir
from specpress.docs.pages import Docs
from specpress.reconcile.naming import (
    numbered_names,
    to_camel_case,
    to_header_name,
    to_numbered_snake_case,
    to_snake_case,
)
from specpress.reconcile.stated_facts import StatedFacts
from specpress.reconcile.wire_evidence import names_in_examples, quoted_names

Votes = Mapping[str, Mapping[str, int]]
"""How often each docs name was seen to stand for each wire name."""

SNAKE = "snake_case"
_NAME = re.compile(r"[A-Za-z]\w*")


def _to_pascal_case(name: str) -> str:
    camel = to_camel_case(name)
    return camel[:1].upper() + camel[1:]


_RULES: dict[str, Callable[[str], str]] = {
    SNAKE: to_snake_case,
    "camelCase": to_camel_case,
    "PascalCase": _to_pascal_case,
    "kebab-case": to_header_name,
}


def spell_name(rule: str, name: str) -> str:
    """A docs name in the spelling of a rule; as it is where it is more than letters, digits and underscores."""
    if _NAME.fullmatch(name) is None and rule != SNAKE:
        return name
    return _RULES[rule](name)


def other_spellings(name: str, wire: str) -> tuple[str, ...]:
    """The spellings besides ``wire`` that a docs name may have on the wire, its own first."""
    if _NAME.fullmatch(name) is None:
        return () if name == wire else (name,)
    listed = (name, *(spell(name) for spell in _RULES.values()))
    known = dict.fromkeys((*listed, to_numbered_snake_case(name)))
    known.pop(wire, None)
    return tuple(known)


def separate_spellings(fields: Iterable[ir.Field]) -> tuple[ir.Field, ...]:
    """The fields of one object, each with those of its spellings that no other of them has."""
    listed = tuple(fields)
    if not any(one.spellings for one in listed):
        return listed
    owners = Counter(name for one in listed for name in (one.name, *one.spellings))
    return tuple(
        (
            replace(one, spellings=tuple(n for n in one.spellings if owners[n] == 1))
            if any(owners[name] > 1 for name in one.spellings)
            else one
        )
        for one in listed
    )


class WireNames:
    """The wire names of one source; ``votes`` are of names whose wire name is known."""

    def __init__(self, docs: Docs, votes: Votes, stated_facts: StatedFacts) -> None:
        self._docs = docs
        self._votes = votes
        self._stated_facts = stated_facts
        self._rule: str | None = None
        self._examples: Mapping[str, str] | None = None
        self._series: frozenset[str] | None = None
        self._errors: frozenset[str] | None = None

    @property
    def rule(self) -> str:
        """The rule that is stated, else the one with the most votes, and snake case where there is no such."""
        if self._rule is None:
            self._rule = (
                self._stated_facts.wire_rule()
                or _elect_rule(
                    (name, w) for name, ws in self._votes.items() for w in ws
                )
                or _elect_rule(quoted_names(self._docs))
                or SNAKE
            )
        return self._rule

    @property
    def is_stated(self) -> bool:
        """Tell whether the rule is stated, so that its names are not guesses."""
        return self._stated_facts.facts.wire_rule is not None

    def of_parameter(self, name: str) -> str:
        """The wire name of a parameter in a query or cookie."""
        return spell_name(self.rule, name)

    def of_field(self, name: str, package: str = "") -> str:
        """The wire name of a field: what it stands for elsewhere, what an example says, else by the rule."""
        votes = self._votes.get(name)
        if votes:
            return max(votes, key=lambda wire: votes[wire])
        name_in_example = self._names_in_examples.get(name)
        if name_in_example is not None:
            return name_in_example
        if self.rule != SNAKE:
            return spell_name(self.rule, name)
        # Errors are made by the server's framework, which has a rule of its own.
        is_of_errors = package == "errors" or name in self._names_of_errors
        if is_of_errors and not self.is_stated:
            return name
        spell = to_numbered_snake_case if name in self._numbers else to_snake_case
        return spell(name)

    @property
    def _names_in_examples(self) -> Mapping[str, str]:
        if self._examples is None:
            self._examples = names_in_examples(self._docs)
        return self._examples

    @property
    def _names_of_errors(self) -> frozenset[str]:
        """The names in error classes, which are spelled as on the wire: so are the same names elsewhere."""
        if self._errors is None:
            pages = (page for page in self._docs.pages if page.package == "errors")
            self._errors = frozenset(row.name for page in pages for row in page.fields)
        return self._errors

    @property
    def _numbers(self) -> frozenset[str]:
        if self._series is None:
            self._series = numbered_names(page.fields for page in self._docs.pages)
        return self._series


def _elect_rule(pairs: Iterable[tuple[str, str]]) -> str | None:
    """The rule that makes most of the wire names of their docs names; ``None`` where two make as many, or none any."""
    votes = Counter(
        rule
        for name, wire in dict.fromkeys(pairs)
        for rule in _RULES
        if spell_name(rule, name) == wire
    )
    first, second = (*votes.most_common(2), ("", 0), ("", 0))[:2]
    return first[0] if first[1] > second[1] else None
