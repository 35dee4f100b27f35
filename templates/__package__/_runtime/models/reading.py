"""Reading: JSON that a server sent -> the value of an annotation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, cast

from pydantic_core import SchemaValidator, ValidationError

from .answer_schemas import make_open_validator
from .building import build_parts
from .contexts import Reading
from .enums import read_with_unknown_values
from .model import Model, fields_of, wire_names


class JsonReader:
    """Reads JSON as one annotation, the properties of objects by their wire names alone.

    ``parse`` does so alone where the ``context`` does not tell that the JSON has to be looked at once more.
    """

    def __init__(self, shape: object, validator: SchemaValidator | None = None) -> None:
        self._shape = shape
        self._validator = validator or _make_validator(shape)
        self._opened: JsonReader | None = None
        self.context = Reading(is_lossy=True)
        self.parse = partial(
            self._validator.validate_json,
            by_alias=True,
            by_name=False,
            context=self.context,
        )

    def read(self, body: bytes | str) -> object:
        """Read JSON, also with values that enums and constants do not have; raises ValidationError for all else."""
        try:
            return read_with_unknown_values(self.validate, body)
        except ValidationError as error:
            opened = self._open(error)
            try:
                return read_with_unknown_values(opened.validate, body)
            except ValidationError:
                raise error from None

    def read_value(self, value: object) -> object:
        """Read a JSON value as `read` reads JSON."""
        try:
            return read_with_unknown_values(self.validate_value, value)
        except ValidationError as error:
            opened = self._open(error)
            try:
                return read_with_unknown_values(opened.validate_value, value)
            except ValidationError:
                raise error from None

    def _open(self, error: ValidationError) -> JsonReader:
        """Give what admits other values of constants; raises the error where no constant is in the way."""
        if all(
            one["type"] != "literal_error" for one in error.errors(include_url=False)
        ):
            raise error
        if self._opened is None:
            # Few servers send such values, and few answers need this.
            validator = make_open_validator(_find_schema(self._shape))
            self._opened = JsonReader(self._shape, validator)
        return self._opened

    def validate(self, body: bytes | str) -> object:
        """Read JSON; raises ValidationError where it does not match."""
        context = self.context
        if not context.is_doubtful:
            try:
                value = self.parse(body)
            except ValidationError:
                if not context.is_doubtful:
                    raise
            else:
                if not context.is_doubtful:
                    return value
        return self._read_twice(body)

    def validate_value(self, value: object) -> object:
        """Read a JSON value; raises ValidationError where it does not match."""
        # No number has lost digits on this way, see `load_json`.
        context = Reading(is_lossy=False)
        result: object = self._validator.validate_python(
            value, by_alias=True, by_name=False, context=context
        )
        if context.is_doubtful:
            _settle_names(result, value)
        return result

    def _read_twice(self, body: bytes | str) -> object:
        """Read JSON in two steps: pydantic's own parser has lost digits of decimals, or which names were sent."""
        from .decimals import load_json

        try:
            value = load_json(body)
        except ValueError:
            return self.parse(body)  # says what is wrong
        return self.validate_value(value)


def _settle_names(result: object, value: object) -> None:
    """Count no attribute among those set whose property was not sent: another one is called like it."""
    if isinstance(result, Model) and isinstance(value, dict):
        members = cast("dict[str, object]", value)
        extra = result.model_extra or {}
        for name, field in fields_of(type(result)).items():
            wire = next(
                (one for one in wire_names(name, field) if one in members), None
            )
            if wire is not None:
                _settle_names(result.__dict__.get(name), members[wire])
            elif name in extra:
                result.__pydantic_fields_set__.discard(name)
        for name, item in extra.items():
            _settle_names(item, members.get(name))
    elif isinstance(result, dict) and isinstance(value, dict):
        members = cast("dict[str, object]", value)
        for name, item in cast("dict[str, object]", result).items():
            _settle_names(item, members.get(name))
    elif isinstance(result, list | tuple) and isinstance(value, list):
        items = cast("Sequence[object]", result)
        for item, one in zip(items, cast("list[object]", value), strict=False):
            _settle_names(item, one)


def _find_schema(shape: object) -> object:
    """Give what the validator of an annotation is made of."""
    if isinstance(shape, type) and issubclass(shape, Model):
        return shape.__pydantic_core_schema__
    from pydantic import TypeAdapter

    return TypeAdapter[object](cast("Any", shape)).core_schema


def _make_validator(shape: object) -> SchemaValidator:
    """Make what reads an annotation."""
    if isinstance(shape, type) and issubclass(shape, Model):
        fields_of(shape)
        return cast("SchemaValidator", shape.__pydantic_validator__)
    from pydantic import TypeAdapter

    annotation = cast("Any", shape)
    build_parts(annotation)
    adapter = TypeAdapter[object](annotation)
    return cast("SchemaValidator", adapter.validator)
