"""JSON pointer: where a body is not what its type says, as JSON pointers into it (RFC 6901)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from pydantic_core import from_json


def add_pointers(
    errors: tuple[Mapping[str, object], ...], body: bytes | str
) -> tuple[Mapping[str, object], ...]:
    """Add to each finding its ``pointer``; pydantic's ``loc`` names the members of unions too, which are no places."""
    try:
        value: object = from_json(body)
    except ValueError:
        return errors
    return tuple(
        {
            **entry,
            "pointer": make_pointer(cast("tuple[object, ...]", entry["loc"]), value),
        }
        for entry in errors
    )


def make_pointer(loc: tuple[object, ...], value: object) -> str:
    """Give the way to a place: the steps that the value has and, last, the one that it lacks."""
    steps: list[str] = []
    for step in loc:
        if isinstance(value, dict) and step in value:
            value = cast("dict[object, object]", value)[step]
        elif isinstance(value, list) and isinstance(step, int):
            value = cast("list[object]", value)[step]
        elif step is not loc[-1] or not isinstance(value, dict):
            continue
        steps.append(str(step).replace("~", "~0").replace("/", "~1"))
    return "".join(f"/{step}" for step in steps)
