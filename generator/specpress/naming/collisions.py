"""Collisions: calls that several operations would have -> one for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import count

from msgspec import Struct
from msgspec.structs import replace

from specpress.naming.model import CallName, Key, Named
from specpress.naming.nouns import same_thing
from specpress.naming.rules import plain_word, word_for_all
from specpress.naming.subject import Subject, Words, without_group
from specpress.naming.words import identifier, words

_READS = ("list", "get", "create")
_ORDER = ("POST", "PUT", "PATCH", "GET", "DELETE")


class Claim(Struct, frozen=True):
    """An operation and the call it wants. One that has had its call before keeps it."""

    operation: Named
    subject: Subject
    name: CallName
    settled: bool = False

    @property
    def rank(self) -> tuple[object, ...]:
        """What decides who keeps a call: who has it, the older version, the shorter path, the likelier method."""
        method = self.subject.method
        place = _ORDER.index(method) if method in _ORDER else len(_ORDER)
        return (
            not self.settled,
            self.subject.trail.version,
            self.operation.path.count("/"),
            self.operation.path,
            place,
            method,
        )


Proposal = tuple[Claim, tuple[str, ...], str]
"""A claim, and the groups and the method that it may have instead."""

Remedy = Callable[[list[Claim]], Iterator[Proposal]]


def settle(claims: Iterable[Claim]) -> dict[Key, CallName]:
    """One call for each operation, and none that is a group too."""
    every = sorted(claims, key=lambda claim: claim.rank)
    calls = _Calls(every)
    calls.keep_groups_apart()
    for remedy in (
        _later_version,
        _put_beside_patch,
        _all,
        _by_parameter,
        _last_noun,
        _scope,
        _method,
        _id,
    ):
        calls.apply(remedy)
    calls.count_the_rest()
    return {claim.operation.key: calls.names[claim.operation.key] for claim in every}


class _Calls:
    """The calls as they stand."""

    def __init__(self, claims: list[Claim]) -> None:
        self._claims = claims
        self.names = {claim.operation.key: claim.name for claim in claims}
        self._taken: dict[tuple[str, ...], int] = {}
        self._groups: dict[tuple[str, ...], int] = {}
        for name in self.names.values():
            self._enter(name, 1)

    def _enter(self, name: CallName, by: int) -> None:
        self._taken[name.parts] = self._taken.get(name.parts, 0) + by
        for end in range(1, len(name.groups) + 1):
            group = name.groups[:end]
            self._groups[group] = self._groups.get(group, 0) + by

    def _is_free(self, groups: tuple[str, ...], method: str) -> bool:
        parts = (*groups, method)
        if self._taken.get(parts) or self._groups.get(parts):
            return False
        return not any(
            self._taken.get(groups[:end]) for end in range(1, len(groups) + 1)
        )

    def _move(self, claim: Claim, groups: tuple[str, ...], method: str) -> bool:
        """Give an operation another call, if nobody has it."""
        old = self.names[claim.operation.key]
        self._enter(old, -1)
        if not self._is_free(groups, method):
            self._enter(old, 1)
            return False
        new = CallName(
            groups, method, "collision", f"{old.call} is another operation or a group"
        )
        self.names[claim.operation.key] = new
        self._enter(new, 1)
        return True

    def keep_groups_apart(self) -> None:
        """Move what is called like a group into it, and groups that are called like what is settled aside."""
        for claim in self._movable():
            while self._groups.get(self.names[claim.operation.key].parts):
                self._into_group(claim)
        for claim in self._movable():
            if self._method_above(self.names[claim.operation.key]):
                self._out_of_method(claim)

    def _method_above(self, name: CallName) -> int:
        """How many of the groups make a call that is a method, or 0."""
        ends = range(1, len(name.groups) + 1)
        return next((end for end in ends if self._taken.get(name.groups[:end])), 0)

    def _into_group(self, claim: Claim) -> None:
        old = self.names[claim.operation.key]
        word = word_for_all(claim.subject, words(old.method))
        new = CallName(old.parts, word, "collision", f"{old.call} is a group")
        self._enter(old, -1)
        self._enter(new, 1)
        self.names[claim.operation.key] = new

    def _out_of_method(self, claim: Claim) -> None:
        """Join the group that is a method with what comes after it: ``files.upload_parts``."""
        name = self.names[claim.operation.key]
        end = self._method_above(name)
        head, rest = name.groups[:end], name.groups[end:]
        last = head[-1].rstrip("_")
        if rest:
            groups, method = (*head[:-1], f"{last}_{rest[0]}", *rest[1:]), name.method
        else:
            groups, method = head[:-1], f"{name.method}_{last}"
        if not self._move(claim, groups, method):
            self._number(claim, groups, method)

    def _number(self, claim: Claim, groups: tuple[str, ...], method: str) -> None:
        """Give an operation the first free number; where a group is in the way, the group has it."""
        base = method.rstrip("_")
        for n in count(2):
            others = [(groups, f"{base}_{n}")]
            if groups:
                others.append(((*groups[:-1], f"{groups[-1]}_{n}"), method))
                others.append(((f"{'_'.join(groups)}_{n}",), method))
            if any(self._move(claim, *other) for other in others):
                return

    def _movable(self) -> Iterator[Claim]:
        return (claim for claim in self._claims if not claim.settled)

    def _clashes(self) -> list[list[Claim]]:
        buckets: dict[tuple[str, ...], list[Claim]] = {}
        for claim in self._claims:
            buckets.setdefault(self.names[claim.operation.key].parts, []).append(claim)
        return [bucket for _, bucket in sorted(buckets.items()) if len(bucket) > 1]

    def apply(self, remedy: Remedy) -> None:
        """Let those move that a remedy has another call for."""
        for bucket in self._clashes():
            current = [
                replace(claim, name=self.names[claim.operation.key]) for claim in bucket
            ]
            for claim, groups, method in remedy(current):
                if not claim.settled:
                    self._move(claim, groups, method)

    def count_the_rest(self) -> None:
        """Number the names that no other rule distinguishes."""
        for bucket in self._clashes():
            for claim in bucket[1:]:
                if not claim.settled:
                    name = self.names[claim.operation.key]
                    self._number(claim, name.groups, name.method)


def _later_version(bucket: list[Claim]) -> Iterator[Proposal]:
    """A later version goes below its number."""
    oldest = min(claim.subject.trail.version for claim in bucket)
    for claim in bucket:
        version = claim.subject.trail.version
        if version > oldest:
            yield claim, (
                identifier(words(version.text), "version"),
                *claim.name.groups,
            ), claim.name.method


def _put_beside_patch(bucket: list[Claim]) -> Iterator[Proposal]:
    """PUT puts a thing in the place of another where PATCH changes it, and POST makes it."""
    patched, changed = (
        {claim.operation.path for claim in bucket if claim.subject.method in methods}
        for methods in (("PATCH",), ("PATCH", "PUT"))
    )
    for claim in bucket:
        parts = claim.name.method.split("_")
        if (
            claim.subject.method == "PUT"
            and claim.operation.path in patched
            and parts[0] == "update"
        ):
            yield claim, claim.name.groups, "_".join(("replace", *parts[1:]))
        if (
            claim.subject.method == "POST"
            and claim.operation.path in changed
            and parts[0] == "update"
        ):
            yield claim, claim.name.groups, "_".join(("create", *parts[1:]))


def _all(bucket: list[Claim]) -> Iterator[Proposal]:
    """What is done without the parameter that another has is done to all."""
    most = max(len(claim.subject.trail.placeholders) for claim in bucket)
    for claim in bucket:
        first = claim.name.method.split("_")[0]
        fewer = len(claim.subject.trail.placeholders) < most
        if (
            first not in _READS
            and fewer
            and not claim.subject.trail.ends_in_placeholder
        ):
            yield claim, claim.name.groups, f"{claim.name.method}_all"


def _by_parameter(bucket: list[Claim]) -> Iterator[Proposal]:
    """What is read with one parameter more is read by it."""
    fewest = min((claim.subject.trail.placeholders for claim in bucket), key=len)
    for claim in bucket:
        more = [
            parameter
            for parameter in claim.subject.trail.placeholders
            if parameter not in fewest
        ]
        if (
            claim.name.method.split("_")[0] in _READS
            and len(claim.subject.trail.placeholders) > len(fewest)
            and more
        ):
            yield claim, claim.name.groups, "_".join(
                (claim.name.method, "by", *more[-1])
            )


def _last_noun(bucket: list[Claim]) -> Iterator[Proposal]:
    """Of two parameters at the end the last names what is meant."""
    for claim in bucket:
        steps = claim.subject.trail.steps
        if len(steps) > 1 and steps[-1].placeholder and steps[-2].placeholder:
            group = words(claim.name.groups[-1]) if claim.name.groups else ()
            yield claim, claim.name.groups, "_".join(
                (claim.name.method, "by", *_noun_of(steps[-1].words, group))
            )


def _noun_of(parameter: Words, group: Words) -> Words:
    """A parameter's noun without what its group says."""
    size = len(group)
    if len(parameter) > size and same_thing(parameter[:size], group):
        return parameter[size:]
    return parameter


def _scope(bucket: list[Claim]) -> Iterator[Proposal]:
    """What is there for several kinds of owners says whose it is; the first keeps the plain name."""
    first = bucket[0].subject.trail.scope
    for claim in bucket[1:]:
        scope = claim.subject.trail.scope
        if scope != first and scope:
            yield claim, claim.name.groups, "_".join((claim.name.method, "for", *scope))


def _method(bucket: list[Claim]) -> Iterator[Proposal]:
    """What several HTTP methods do says which."""
    for claim in bucket[1:]:
        word = plain_word(claim.subject)
        if not f"{claim.name.method}_".startswith(f"{word}_"):
            yield claim, claim.name.groups, f"{word}_{claim.name.method}"


def _id(bucket: list[Claim]) -> Iterator[Proposal]:
    """What an id says is said of all but the first."""
    for claim in bucket[1:]:
        id_words = claim.subject.identity.words
        group = words(claim.name.groups[-1]) if claim.name.groups else ()
        if id_words:
            yield claim, claim.name.groups, identifier(
                without_group(id_words, group), "call"
            )
            yield claim, claim.name.groups, identifier(id_words, "call")
