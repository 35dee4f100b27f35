"""Reading: JSON that a server sent -> the value of an annotation."""

from __future__ import annotations

from functools import partial
from typing import Any, cast

from pydantic_core import SchemaValidator, ValidationError

from .building import build_parts
from .contexts import Reading
from .enums import read_with_unknown_values
from .model import Model, fields_of


class JsonReader:
    """Reads JSON as one annotation, the properties of objects by their wire names alone.

    ``parse`` does so alone where the ``context`` does not tell that a decimal was among the numbers.
    """

    def __init__(self, shape: object) -> None:
        self._validator = _make_validator(shape)
        self.context = Reading(is_lossy=True)
        self.parse = partial(
            self._validator.validate_json,
            by_alias=True,
            by_name=False,
            context=self.context,
        )

    def read(self, body: bytes | str) -> object:
        """Read JSON, also with values that enums do not list; raises ValidationError where it does not match."""
        return read_with_unknown_values(self.validate, body)

    def validate(self, body: bytes | str) -> object:
        """Read JSON; raises ValidationError where it does not match."""
        context = self.context
        if not context.has_lost_digits:
            try:
                value = self.parse(body)
            except ValidationError:
                if not context.has_lost_digits:
                    raise
            else:
                if not context.has_lost_digits:
                    return value
        return self._read_digits(body)

    def read_value(self, value: object) -> object:
        """Read a JSON value, also with values that enums do not list; raises ValidationError as `read` does."""
        return read_with_unknown_values(self._validate_value, value)

    def _validate_value(self, value: object) -> object:
        # No number has lost digits on this way, see `load_json`.
        return self._validator.validate_python(
            value, by_alias=True, by_name=False, context=Reading(is_lossy=False)
        )

    def _read_digits(self, body: bytes | str) -> object:
        """Read JSON in two steps: pydantic's own parser makes floats of numbers that are to be decimals."""
        from .decimals import load_json

        try:
            value = load_json(body)
        except ValueError:
            return self.parse(body)  # says what is wrong
        return self._validate_value(value)


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
