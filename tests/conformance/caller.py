"""Caller: an operation and its values by wire names -> one call; the only place that knows the calling surface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def arguments_of(operation: Any, given: Mapping[str, Any]) -> dict[str, object]:
    """Turn values by wire names into the fields of the request; ``body`` is the body."""
    values = dict(given)
    body = values.pop("body", None)
    values.pop("options", None)
    fields: dict[str, object] = {}
    for parameter in operation.parameters:
        if parameter.wire in values:
            fields[parameter.name] = values.pop(parameter.wire)
    if values:
        msg = f"{operation.id} has no parameter {', '.join(values)}"
        raise LookupError(msg)
    if "body" not in given:
        return fields
    if operation.body is None:
        msg = f"{operation.id} has no body"
        raise LookupError(msg)
    if operation.body.name is not None:
        return {**fields, operation.body.name: body}
    if not isinstance(body, Mapping):
        body = body.to_dict()
    return {**fields, **body}


def call(client: Any, operation: Any, given: Mapping[str, Any]) -> object:
    """Call the operation; a list with pages is read to its end."""
    fields = arguments_of(operation, given)
    request = fields if operation.request is not None else None
    options = dict(given.get("options", {}))
    if operation.pagination is not None:
        return list(client.page(operation, request, options))
    return client.call(operation, request, options)
