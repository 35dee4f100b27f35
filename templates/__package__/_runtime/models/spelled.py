"""Spelled: unions whose members are distinguished by how a text is spelled.

A text is a moment, a day, a duration, octets or a decimal only where it is spelled exactly so (RFC 3339, ISO 8601,
RFC 4648); it is plain text otherwise, and never a number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import (
    Annotated,
    Any,
    Protocol,
    get_args,
    get_origin,
    runtime_checkable,
)

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema
from typing_extensions import TypeAliasType

Choice = core_schema.CoreSchema | tuple[core_schema.CoreSchema, str]

UNEXPECTED = "a value of another type"
"""What is said to pydantic, which then tries the next member of a union."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a type is read as one of several; ``name`` is what errors call it.

    ``text`` reads texts that are spelled exactly so and refuses all others; None where no text is of the type.
    ``value`` reads everything else, and no text. ``is_loose`` is true where many a plain text is spelled so by chance:
    it is tried after the others.
    """

    name: str
    text: core_schema.CoreSchema | None
    value: core_schema.CoreSchema
    is_loose: bool = False


@runtime_checkable
class Spellable(Protocol):
    """What an annotation has for a type whose values may stand beside plain text in a union."""

    def get_spelling(self, *, beside_text: bool) -> Spelling:
        """Say how it is read as one of several, of which one is ``beside_text`` plain text."""
        ...


@dataclass(frozen=True, slots=True)
class Spelled:
    """Chooses the member of a union by how a text is spelled; what is no text is not read as one that it is not."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Try the spellings first, and then the union of all else."""
        members = list(_list_members(source))
        marks = [_find_mark(member) for member in members]
        spellings = [
            mark.get_spelling(beside_text=str in members) for mark in marks if mark
        ]
        # What is said of values that are nearly right comes first.
        others: list[Choice] = [(one.value, one.name) for one in spellings]
        others += (
            _make_strict(member) or handler.generate_schema(member)
            for member, mark in zip(members, marks, strict=True)
            if mark is None
        )
        choices: list[Choice] = [
            (one.text, one.name)
            for one in sorted(spellings, key=lambda one: one.is_loose)
            if one.text is not None
        ]
        choices.append((core_schema.union_schema(others), "other"))
        return core_schema.union_schema(choices, mode="left_to_right")


def read_instances(
    kinds: type | tuple[type, ...],
    take: Callable[[Any], object],
    writing: core_schema.SerSchema,
    error: str,
) -> core_schema.CoreSchema:
    """Make a schema that reads instances by a function; ``error`` is pydantic's name for any other value."""
    steps: list[core_schema.CoreSchema] = [
        core_schema.custom_error_schema(core_schema.is_instance_schema(kinds), error),
        core_schema.no_info_plain_validator_function(take),
    ]
    return core_schema.chain_schema(steps, serialization=writing)


def read_texts(
    pattern: str, read: Callable[[Any], object], writing: core_schema.SerSchema
) -> core_schema.CoreSchema:
    """Make a schema that reads the texts that match a pattern by a function."""
    text = core_schema.str_schema(strict=True, pattern=pattern)
    reader = core_schema.no_info_plain_validator_function(
        read,
        json_schema_input_schema=core_schema.str_schema(),
        serialization=writing,
    )
    return core_schema.chain_schema([text, reader], serialization=writing)


def _list_members(union: Any) -> Iterator[Any]:
    """Give the members of a union: those of the unions in it too, and what names stand for that spelling decides."""
    for member in get_args(union) or (union,):
        resolved = member
        while isinstance(resolved, TypeAliasType):
            resolved = resolved.__value__
        marks = getattr(resolved, "__metadata__", ())
        if any(isinstance(mark, Spelled) for mark in marks):
            yield from _list_members(resolved.__origin__)
        elif resolved is str or _find_mark(resolved):
            yield resolved
        else:
            yield member


def _find_mark(member: Any) -> Spellable | None:
    """Give what says how a type is spelled; None where it is any other type."""
    marks = get_args(member)[1:] if get_origin(member) is Annotated else (member,)
    return next((mark for mark in marks if isinstance(mark, Spellable)), None)


_WHOLE = core_schema.union_schema(
    [
        core_schema.int_schema(strict=True),
        # JSON knows no difference between 5 and 5.0.
        core_schema.chain_schema(
            [core_schema.float_schema(strict=True), core_schema.int_schema()]
        ),
    ],
    mode="left_to_right",
)


def _make_strict(member: Any) -> core_schema.CoreSchema | None:
    """Make the schema of a whole number or a truth value, which no text is."""
    if member is int:
        return _WHOLE
    return core_schema.bool_schema(strict=True) if member is bool else None
