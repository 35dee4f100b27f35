"""Answer schemas: what a class admits of an answer beside what pydantic itself would.

A constant may have another value than this package knows, as an enum may. An undocumented property may be called like
the attribute of a documented one; whoever reads the answer is told, as pydantic takes both for the same.
"""

from __future__ import annotations

from typing import Any, cast

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import SchemaValidator, ValidationError, core_schema

from .contexts import Reading
from .enums import is_admitted

# fmt: off
_PARTS = (
    "schema", "items_schema", "values_schema", "extras_schema", "json_schema", "python_schema", "lax_schema",
    "strict_schema", "definitions", "fields", "choices", "steps",
)
# fmt: on
"""Where a schema has others in it."""


def adapt_schema(
    kind: type[BaseModel], schema: core_schema.CoreSchema, handler: GetCoreSchemaHandler
) -> core_schema.CoreSchema:
    """Give the schema of a class, changed in place."""
    inner = cast("dict[str, Any]", handler.resolve_ref_schema(schema))
    while inner["type"] != "model-fields":
        if "schema" not in inner:
            return schema
        inner = cast("dict[str, Any]", inner["schema"])
    names = [
        name
        for name, field in kind.__pydantic_fields__.items()
        if field.alias not in {None, name}
    ]
    if names and "extras_keys_schema" not in inner:
        inner["extras_keys_schema"] = _make_keys(names)
    return schema


def names_constant(error: ValidationError) -> bool:
    """Whether a constant is among what an error complains of."""
    errors = error.errors(include_url=False, include_context=False, include_input=False)
    return any(one["type"] == "literal_error" for one in errors)


def make_open_validator(schema: object) -> SchemaValidator:
    """Make a validator of a schema that admits other values of constants, where they were found in an answer."""
    return SchemaValidator(_open_constants(schema), _use_prebuilt=False)


def _open_constants(schema: Any) -> Any:
    """Give a copy of a schema in which constants admit other values that were found in an answer."""
    if isinstance(schema, tuple | list):
        items = cast("tuple[object, ...]", schema)
        return type(items)(_open_constants(item) for item in items)
    if not isinstance(schema, dict):
        return schema
    members = cast("dict[str, Any]", schema)
    kind = members.get("type")
    if kind == "literal":
        return _open_constant(members)
    if not isinstance(kind, str):  # fields or choices by name; one may be called "type"
        return {name: _open_constants(part) for name, part in members.items()}
    parts = {name: _open_constants(members[name]) for name in _PARTS if name in members}
    return {**members, **parts}


def _open_constant(schema: dict[str, Any]) -> core_schema.CoreSchema:
    expected = cast("list[object]", schema["expected"])
    types = {type(value) for value in expected}

    def admit(value: object) -> object:
        if type(value) in types and is_admitted(value):
            return value
        raise ValueError

    return core_schema.union_schema(
        [
            cast("core_schema.CoreSchema", schema),
            core_schema.no_info_plain_validator_function(admit),
        ],
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
