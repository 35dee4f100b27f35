"""Answer schemas: what a class admits of an answer beside what pydantic itself would.

A constant may have another value than this package knows, as an enum may. An undocumented property may be called like
the attribute of a documented one; whoever reads the answer is told, as pydantic takes both for the same.
"""

from __future__ import annotations

from typing import Any, cast

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import core_schema

from .contexts import Reading
from .enums import is_admitted

_INNER = {"nullable": "schema", "default": "schema", "list": "items_schema"}


def adapt_schema(
    kind: type[BaseModel], schema: core_schema.CoreSchema, handler: GetCoreSchemaHandler
) -> core_schema.CoreSchema:
    """Give the schema of a class, changed in place."""
    inner = cast("dict[str, Any]", handler.resolve_ref_schema(schema))
    while inner["type"] != "model-fields":
        if "schema" not in inner:
            return schema
        inner = cast("dict[str, Any]", inner["schema"])
    for field in cast("dict[str, dict[str, Any]]", inner["fields"]).values():
        _open_constants(field)
    names = [
        name
        for name, field in kind.__pydantic_fields__.items()
        if field.alias not in {None, name}
    ]
    if names and "extras_keys_schema" not in inner:
        inner["extras_keys_schema"] = _make_keys(names)
    return schema


def _open_constants(holder: dict[str, Any], key: str = "schema") -> None:
    """Let a field that admits some constants admit others, where they were found in an answer."""
    schema = holder[key]
    while schema["type"] in _INNER and _INNER[schema["type"]] in schema:
        holder, key = schema, _INNER[schema["type"]]
        schema = holder[key]
    if schema["type"] != "literal":
        return
    expected = cast("list[object]", schema["expected"])
    types = {type(value) for value in expected}

    def admit(value: object) -> object:
        if type(value) in types and is_admitted(value):
            return value
        raise ValueError

    holder[key] = core_schema.union_schema(
        [schema, core_schema.no_info_plain_validator_function(admit)],
        mode="left_to_right",
        custom_error_type="literal_error",
        custom_error_context={"expected": " or ".join(map(repr, expected))},
    )


def _make_keys(names: list[str]) -> core_schema.CoreSchema:
    """Make the schema of the names of undocumented properties; those in the list are attributes."""

    def tell(name: str, info: core_schema.ValidationInfo) -> str:
        if isinstance(info.context, Reading):
            info.context.is_doubtful = True
        return name

    called_alike = core_schema.chain_schema(
        [
            core_schema.literal_schema(names),
            core_schema.with_info_plain_validator_function(tell),
        ]
    )
    return core_schema.union_schema(
        [called_alike, core_schema.str_schema()], mode="left_to_right"
    )
