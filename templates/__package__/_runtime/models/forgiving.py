"""Forgiving: an answer that does not match its type -> as much of that type as there is; what does not fit stays JSON.

A required field that was not sent is missing from its object: reading it raises AttributeError, and ``to_dict()`` gives
what came.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Annotated, Any, Union, cast, get_args, get_origin

from pydantic_core import ValidationError
from typing_extensions import TypeAliasType

from .decimals import load_json
from .model import Model, Tagged, fields_of, wire_names
from .reading import JsonReader
from .spelled import Spellable, Spelled

_KEPT = 512


class WrongKindError(Exception):
    """A value is not of the promised kind at all: a list for an object, a text for a number."""


class FieldsSet(set[str]):
    """The fields of an object that were sent, and the method that gave it; copies and pickles keep that."""

    source: str


def read_forgivingly(shape: Any, value: object, source: str) -> object:
    """Read a JSON value as an annotation, as far as it goes; ``source`` is the method that gave it.

    Raises WrongKindError where the value itself, and not something in it, is of another kind.
    """
    result = _Reader(source).read(shape, value)
    if result is value and not _is_kind(shape, value):
        raise WrongKindError
    return result


def read_item(
    shape: Any, text: str, members: Mapping[str, str] | None, source: str
) -> object:
    """Read an item of a stream, given its text and, for an event object, its members; raises WrongKindError."""
    value: object
    try:
        value = load_json(text)
    except ValueError:
        value = text
    if members is not None:
        value = {**members, "data": value}
    return read_forgivingly(shape, value, source)


def _is_kind(shape: Any, value: object) -> bool:
    """Whether a value that was left as it is may stand for the annotation."""
    if isinstance(shape, TypeAliasType):
        return _is_kind(shape.__value__, value)
    origin, arguments = get_origin(shape), get_args(shape)
    if origin is Annotated:
        return _is_kind(arguments[0], value)
    if isinstance(origin, TypeAliasType):
        return _is_kind(origin.__value__, value)
    if origin is Union or origin is types.UnionType:
        return any(_is_kind(one, value) for one in arguments)
    if origin in {dict, Mapping}:
        return isinstance(value, dict)
    if origin is list:
        return isinstance(value, list)
    return shape is Any or shape is object


def _is_scalar(value: object) -> bool:
    return not isinstance(value, dict | list)


class _Reader:
    """Reads one answer."""

    def __init__(self, source: str) -> None:
        self._source = source

    def read(self, shape: Any, value: object) -> object:
        """Give the value as the annotation says, or as much of it as there is."""
        try:
            return _reader_of(shape).read_value(value)
        except ValidationError:
            pass
        if isinstance(shape, TypeAliasType):
            return self.read(shape.__value__, value)
        origin = get_origin(shape)
        arguments = get_args(shape)
        if origin is Annotated:
            return self._read_annotated(arguments, value)
        if isinstance(origin, TypeAliasType):
            return self.read(origin.__value__, value)
        if origin is Union or origin is types.UnionType:
            return self._read_union(arguments, value)
        if isinstance(value, list):
            items = cast("list[object]", value)
            if origin is not list:
                return items
            return [self.read(arguments[0], item) for item in items]
        if isinstance(value, dict):
            members = cast("dict[str, object]", value)
            if isinstance(shape, type) and issubclass(shape, Model):
                return self._read_object(shape, members)
            if origin is dict or origin is Mapping:
                return {k: self.read(arguments[1], item) for k, item in members.items()}
            return members
        return value

    def _read_annotated(self, arguments: tuple[Any, ...], value: object) -> object:
        shape, *marks = arguments
        for mark in marks:
            if isinstance(mark, Tagged) and (kind := mark.choose(value)) is not None:
                return self.read(kind, value)
            # Without its mark pydantic would read it as something else.
            if isinstance(mark, Spelled | Spellable) and _is_scalar(value):
                return value
        return self.read(shape, value)

    def _read_union(self, shapes: tuple[Any, ...], value: object) -> object:
        """Take the alternative that most of the members belong to, or the first that makes something of the value."""
        counted = [(_count_known(shape, value), shape) for shape in shapes]
        most = max(count for count, _ in counted)
        if most > 0:
            return self.read(
                next(one for count, one in counted if count == most), value
            )
        for shape in shapes:
            result = self.read(shape, value)
            if result is not value:
                return result
        return value

    def _read_object(self, kind: type[Model], members: Mapping[str, object]) -> Model:
        extra = dict(members)
        values: dict[str, Any] = {}
        fields_given: set[str] = set()
        constants: frozenset[str] = getattr(kind, "__constants__", frozenset())
        tags: frozenset[str] = getattr(kind, "__tags__", frozenset())
        for name, field in fields_of(kind).items():
            wire = next((one for one in wire_names(name, field) if one in extra), None)
            if wire is not None:
                shape: Any = field.annotation
                for mark in field.metadata:
                    shape = Annotated[shape, mark]
                values[name] = self.read(shape, extra.pop(wire))
                fields_given.add(name)
            elif not field.is_required() and name not in constants:
                default: object = field.get_default(call_default_factory=True)
                values[name] = None if name in tags else default
        model = kind.__new__(kind)
        object.__setattr__(model, "__dict__", values)
        fields_set = FieldsSet({*fields_given, *(extra.keys() - values.keys())})
        fields_set.source = self._source
        object.__setattr__(model, "__pydantic_fields_set__", fields_set)
        object.__setattr__(model, "__pydantic_extra__", extra)
        object.__setattr__(model, "__pydantic_private__", None)
        return model


def _count_known(shape: Any, value: object) -> int:
    """Count the members of an object that a class knows."""
    if not isinstance(shape, type) or not issubclass(shape, Model):
        return 0
    if not isinstance(value, dict):
        return 0
    known = cast("dict[object, object]", value).keys()
    return sum(
        not known.isdisjoint(wire_names(name, field))
        for name, field in fields_of(shape).items()
    )


_readers: dict[Any, JsonReader] = {}


def _reader_of(shape: object) -> JsonReader:
    """Make what reads an annotation, once; some annotations cannot be looked up."""
    annotation = cast("Any", shape)
    try:
        known = _readers.get(annotation)
    except TypeError:
        return JsonReader(annotation)
    if known is None:
        known = JsonReader(annotation)
        if len(_readers) < _KEPT:
            _readers[annotation] = known
    return known
