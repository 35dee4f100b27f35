"""Caller: an operation and its values by wire names -> one call; the only place that knows the calling surface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def make_request(operation: Any, given: Mapping[str, Any]) -> Any:
    """Make the request of values by wire names; ``body`` is the body. Raises LookupError for what it has not."""
    values = {name: value for name, value in given.items() if name != "options"}
    fields: dict[str, object] = {}
    for parameter in operation.parameters:
        if parameter.wire in values:
            fields[parameter.name] = values.pop(parameter.wire)
    if operation.body is not None and "body" in values:
        fields[operation.body.name] = values.pop("body")
    if values:
        msg = f"{operation.call} has no parameter {', '.join(values)}"
        raise LookupError(msg)
    return operation.request(**fields)


def call(client: Any, operation: Any, given: Mapping[str, Any]) -> object:
    """Call the operation; a list with pages is read to its end."""
    request = make_request(operation, given)
    answer = client.send(request, **given.get("options", {}))
    return list(answer) if operation.pagination is not None else answer
