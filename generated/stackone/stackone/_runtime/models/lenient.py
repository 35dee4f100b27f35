"""Lenient: an answer that does not match its type -> as much of that type as there is; what does not fit stays JSON."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Annotated, Any, Union, cast, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json
from typing_extensions import TypeAliasType

from .model import Model, fields_of


def loosely(shape: Any, value: object) -> object:
    """Read a JSON value as an annotation, part by part; fields that are missing are None, or their default."""
    try:
        return TypeAdapter[object](shape).validate_python(value)
    except ValidationError:
        pass
    if isinstance(shape, TypeAliasType):
        return loosely(shape.__value__, value)
    origin = get_origin(shape)
    arguments = get_args(shape)
    if origin is Annotated or isinstance(origin, TypeAliasType):
        return loosely(arguments[0] if origin is Annotated else origin, value)
    if origin is Union or origin is types.UnionType:
        return _one_of(arguments, value)
    if isinstance(value, list):
        items = cast("list[object]", value)
        return (
            [loosely(arguments[0], item) for item in items] if origin is list else items
        )
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        if isinstance(shape, type) and issubclass(shape, Model):
            return _object(shape, members)
        if origin is dict or origin is Mapping:
            return {key: loosely(arguments[1], item) for key, item in members.items()}
        return members
    return value


def item_loosely(shape: Any, text: str, members: Mapping[str, str] | None) -> object:
    """Read an item of a stream, given its text and, of a whole event, its members."""
    try:
        found: object = from_json(text)
    except ValueError:
        found = text
    return loosely(shape, found if members is None else {**members, "data": found})


def _one_of(shapes: tuple[Any, ...], value: object) -> object:
    """Take the first alternative that makes something else of the value."""
    for shape in shapes:
        found = loosely(shape, value)
        if found is not value:
            return found
    return value


def _object(kind: type[Model], members: Mapping[str, object]) -> Model:
    rest = dict(members)
    values: dict[str, Any] = {}
    given: set[str] = set()
    for name, field in fields_of(kind).items():
        wire = name if field.alias is None else field.alias
        if wire in rest:
            shape: Any = field.annotation
            for mark in field.metadata:
                shape = Annotated[shape, mark]
            values[name] = loosely(shape, rest.pop(wire))
            given.add(name)
        elif field.is_required():
            values[name] = None
        else:
            values[name] = field.get_default(call_default_factory=True)
    extra = {name: item for name, item in rest.items() if name not in values}
    return kind.model_construct(_fields_set=given | extra.keys(), **values, **extra)
