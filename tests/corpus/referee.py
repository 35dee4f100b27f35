"""Referee: whether an example is what its own document says it is, by a validator that is not specpress."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from jsonschema.validators import Draft202012Validator
from openapi_schema_validator import (
    OAS30ReadValidator,
    OAS30WriteValidator,
    oas30_format_checker,
    oas31_format_checker,
)
from referencing import Registry
from referencing.jsonschema import DRAFT202012

_URI = "urn:document"
_SHOWN = 160


def contradiction(
    document: Any, version: str, pointer: str, value: object, *, is_sent: bool = False
) -> str:
    """Say what in the document an example contradicts; empty where it fits, or cannot be judged."""
    resource = DRAFT202012.create_resource(document)
    registry: Registry[Any] = Registry().with_resource(_URI, resource)
    older = version in {"2.0", "3.0"}
    older_kind = OAS30WriteValidator if is_sent else OAS30ReadValidator
    kind = older_kind if older else Draft202012Validator
    checker = oas30_format_checker if older else oas31_format_checker
    schema = {"$ref": f"{_URI}#{quote(pointer, safe='/~')}"}
    validator = kind(schema, registry=registry, format_checker=checker)
    try:
        error = next(validator.iter_errors(value), None)
    except Exception:  # noqa: BLE001 - an unusable schema decides nothing
        return ""
    if error is None:
        return ""
    where = "/".join(str(step) for step in error.absolute_path)
    return f"{error.validator} at /{where}: {error.message[:_SHOWN]}"
