"""Scalars: numbers of JSON, and what no value is."""

from __future__ import annotations

from typing import Annotated, Any, Never

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from .spelled import Spelling


class _Number:
    """Has whole numbers stay whole: 5 is not written 5.0, and one of many digits keeps them all."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read an int where it can be one."""
        del source, handler
        return core_schema.union_schema(
            [core_schema.int_schema(), core_schema.float_schema(allow_inf_nan=False)]
        )

    def get_spelling(self, *, beside_text: bool) -> Spelling:
        """Say how it is read as one of several: no text is a number."""
        del beside_text
        return Spelling(
            "number",
            None,
            core_schema.union_schema(
                [
                    core_schema.int_schema(strict=True),
                    core_schema.float_schema(strict=True, allow_inf_nan=False),
                ]
            ),
        )


JsonNumber = Annotated[float, _Number()]
"""A number of JSON (RFC 8259, 6), which knows no difference between kinds of numbers, and no infinity."""


def _refuse(value: object) -> Never:
    del value
    msg = "no value is admitted here"
    raise ValueError(msg)


class _Refused:
    """Has every value refused, which pydantic has no schema for."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read nothing."""
        del source, handler
        return core_schema.no_info_plain_validator_function(_refuse)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Give JSON Schema's word for it."""
        del schema, handler
        return {"not": {}}


Nothing = Annotated[Never, _Refused()]
"""No value at all."""
