"""JSON path: one node of a value, named as in JSONPath (RFC 9535, 2.3.1 and 2.3.3: members and indexes only)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import cast

from .model import Model, field_value, fields_of

Place = tuple[str | int, ...]

_STEP = re.compile(
    r"""\.(?P<name>[^\W\d][\w-]*)|\[(?P<index>-?\d+)\]|\['(?P<single>[^'\\]*)'\]|\["(?P<double>[^"\\]*)"\]"""
)


def parse_path(path: str) -> Place:
    """Read a path such as ``$.data[-1].id``; raises ValueError for anything that may name several nodes."""
    position = 1
    steps: list[str | int] = []
    while path.startswith("$") and position < len(path):
        match = _STEP.match(path, position)
        if match is None:
            break
        index = match["index"]
        name = match["name"] or match["single"] or match["double"] or ""
        steps.append(name if index is None else int(index))
        position = match.end()
    if position != len(path) or not path.startswith("$"):
        msg = f"{path!r} is no path to a single node"
        raise ValueError(msg)
    return tuple(steps)


def value_at(place: Place, value: object) -> object:
    """Give what is there, None where nothing is; objects answer to wire names."""
    for step in place:
        if isinstance(step, int):
            items = cast("list[object]", value) if isinstance(value, list) else []
            if not -len(items) <= step < len(items):
                return None
            value = items[step]
        elif isinstance(value, Model):
            name = _map_fields(type(value)).get(step)
            extra = value.model_extra or {}
            value = extra.get(step) if name is None else field_value(value, name)
        elif isinstance(value, Mapping):
            value = cast("Mapping[str, object]", value).get(step)
        else:
            return None
    return value


@cache
def _map_fields(kind: type[Model]) -> Mapping[str, str]:
    """Give a model's fields: wire name -> Python name."""
    return {
        name if field.alias is None else field.alias: name
        for name, field in fields_of(kind).items()
    }
