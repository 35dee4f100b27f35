"""Enums: classes of the values that a document lists, of which a server may know more.

Where the document says that there may be more, they are text or numbers. Else a caller must give one of those listed;
but what a server sends is kept: as a member that has no place among the others.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, Self, TypeVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import ValidationError, core_schema

_Body = TypeVar("_Body")
_ADMITTED: ContextVar[frozenset[object]] = ContextVar("admitted", default=frozenset())


class StrEnum(enum.StrEnum):
    """A text of a list that was complete when this package was made."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if isinstance(value, str) and value in _ADMITTED.get():
            return _name_member(str.__new__(cls, value), value)
        return None

    def __reduce_ex__(self, proto: Any) -> Any:
        """Store unknown members too, which cannot be looked up again."""
        del proto
        return _restore_member, (type(self), self._value_)


class IntEnum(enum.IntEnum):
    """An integer of a list that was complete when this package was generated."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if isinstance(value, int) and value in _ADMITTED.get():
            return _name_member(int.__new__(cls, value), value)
        return None

    def __reduce_ex__(self, proto: Any) -> Any:
        """Store unknown members too, which cannot be looked up again."""
        del proto
        return _restore_member, (type(self), self._value_)


class OpenStrEnum(enum.StrEnum):
    """A string of a list that may grow; other strings are read as ``str``."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read a member where there is one; beside ``str``, pydantic itself would never choose it."""
        del source, handler
        return _open_schema(cls, str, core_schema.str_schema())


class OpenIntEnum(enum.IntEnum):
    """An integer of a list that may grow; other integers are read as ``int``."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read a member where there is one; beside ``int``, pydantic itself would never choose it."""
        del source, handler
        return _open_schema(cls, int, core_schema.int_schema())


def _open_schema(
    kind: type[enum.Enum], of: type, plain: core_schema.CoreSchema
) -> core_schema.CoreSchema:
    members = {member.value: member for member in kind}

    def read_value(value: object) -> object:
        if isinstance(value, of) and not isinstance(value, bool):
            return members.get(value, value)
        msg = f"give a member of {kind.__name__}, or {of.__name__}"
        raise ValueError(msg)

    return core_schema.no_info_plain_validator_function(
        read_value, json_schema_input_schema=plain
    )


_Member = TypeVar("_Member", bound=enum.Enum)


def _name_member(member: _Member, value: str | int) -> _Member:
    member._name_ = str(value)
    member._value_ = value
    return member


def _restore_member(kind: type[_Member], value: str | int) -> _Member:
    token = _ADMITTED.set(frozenset({value}))
    try:
        return kind(value)
    finally:
        _ADMITTED.reset(token)


def is_admitted(value: object) -> bool:
    """Whether a value that no list has was found in what is read."""
    return value in _ADMITTED.get()


def read_with_unknown_values(read: Callable[[_Body], object], body: _Body) -> object:
    """Read what a server sent, with values that its enums do not list; raises ValidationError for all else.

    The first attempt admits none, so that enums distinguish the members of a union; the second admits those that were
    refused.
    """
    try:
        return read(body)
    except ValidationError as error:
        unknown = frozenset(
            one["input"]
            for one in error.errors(include_url=False, include_context=False)
            if one["type"] in {"enum", "literal_error"}
            and isinstance(one["input"], str | int | float)
        )
        if not unknown:
            raise
        first = error
    token = _ADMITTED.set(unknown)
    try:
        return read(body)
    except ValidationError:
        raise first from None
    finally:
        _ADMITTED.reset(token)
