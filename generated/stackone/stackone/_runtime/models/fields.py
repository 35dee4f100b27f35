"""Fields: a field of a request, or a field of a field, looked at and changed, whatever the request is given as."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from .model import Model, field_value


def field_at(request: object, path: str | None) -> object:
    """Give what a field holds (``body.cursor``: a field of a field), None where nothing is there."""
    if path is None:
        return None
    value = request
    for name in path.split("."):
        if isinstance(value, Mapping):
            value = cast("Mapping[str, object]", value).get(name)
        else:
            value = field_value(value, name) if isinstance(value, Model) else None
    return value


def change_field(request: object, path: str, value: object) -> object:
    """Give a copy of the request in which one field (``body.cursor``: a field of a field) has another value."""
    name, _, rest = path.partition(".")
    if rest:
        value = change_field(field_at(request, name), rest, value)
    if isinstance(request, Model):
        return request.model_copy(update={name: value})
    if isinstance(request, Mapping):
        return {**cast("Mapping[str, object]", request), name: value}
    return {name: value}
