"""Naming: operations -> the calls that a person would have written for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specpress.naming.collisions import Claim, settle
from specpress.naming.from_ids import by_dotted_tag, by_id, by_tag, by_whole_id
from specpress.naming.identifiers import identity
from specpress.naming.model import (
    Answer,
    CallName,
    ClassNames,
    Key,
    Named,
    NameSettings,
)
from specpress.naming.paths import shared_prefix
from specpress.naming.rules import by_path
from specpress.naming.subject import Subject, subject

__all__ = [
    "Answer",
    "CallName",
    "ClassNames",
    "Key",
    "NameSettings",
    "Named",
    "is_chosen_id",
    "name_operations",
    "prefix_of",
]

_DEFAULTS = NameSettings()


def name_operations(
    operations: Iterable[Named],
    settings: NameSettings = _DEFAULTS,
    chosen_calls: Mapping[Key, CallName] | None = None,
) -> dict[Key, CallName]:
    """The call of each operation, whatever their order; those in ``chosen_calls`` keep the one they have."""
    every = tuple({one.key: one for one in operations}.values())
    prefix = prefix_of(every, settings)
    return settle(_claim(one, prefix, settings, chosen_calls or {}) for one in every)


def is_chosen_id(operation: Named) -> bool:
    """Tell whether an operation has an id that a person chose, and no framework made of method and path."""
    read = identity(operation.operation_id, operation.method, operation.path)
    return operation.operation_id is not None and not read.generated


def prefix_of(
    operations: Iterable[Named], settings: NameSettings = _DEFAULTS
) -> tuple[str, ...]:
    """The segments that all paths begin with and that name nothing, or those that were settled before."""
    if settings.prefix is not None:
        return settings.prefix
    every = tuple(operations)
    tags = {tag for one in every for tag in one.tags[:1]}
    return shared_prefix({one.path for one in every}, tags)


def _claim(
    operation: Named,
    prefix: tuple[str, ...],
    settings: NameSettings,
    chosen_calls: Mapping[Key, CallName],
) -> Claim:
    read = subject(operation, prefix, settings)
    chosen = chosen_calls.get(operation.key)
    if chosen is not None:
        return Claim(operation, read, chosen, settled=True)
    return Claim(
        operation,
        read,
        _avoid_attributes(
            _move_below_outer(_call_alone(read, settings), settings), settings
        ),
    )


def _call_alone(read: Subject, settings: NameSettings) -> CallName:
    """The call that an operation would have if it were alone."""
    if settings.groups == "tag":
        return by_tag(read) or by_path(read)
    if settings.groups == "id":
        return by_whole_id(read) or by_path(read)
    return by_dotted_tag(read) or by_id(read) or by_path(read)


def _move_below_outer(name: CallName, settings: NameSettings) -> CallName:
    """The call below the outer group that was asked for; of several the longest decides."""
    for end in range(len(name.groups), 0, -1):
        outer = settings.outer.get(name.groups[:end])
        if outer is not None:
            groups = (*outer, *name.groups[end:])
            return CallName(groups, name.method, name.rule, name.reason)
    return name


def _avoid_attributes(name: CallName, settings: NameSettings) -> CallName:
    """The call without what would hide an attribute."""
    parts = tuple(
        (
            f"{part}_"
            if part in (settings.group_names if place else settings.client_names)
            else part
        )
        for place, part in enumerate(name.parts)
    )
    return CallName(parts[:-1], parts[-1], name.rule, name.reason)
