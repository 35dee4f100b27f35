"""Stream option: whether a call asks for a response or a stream, if the operation offers both."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from ..models.fields import change_field, field_at
from ..models.unset import UNSET
from ..operation import Operation, operation_of
from ..serialization.plan import plan_of

KEYWORD = "stream"
"""The argument that asks for a stream."""

RequestT = TypeVar("RequestT")


def take_stream_option(
    operation: Operation[Any, Any], arguments: dict[str, Any]
) -> bool:
    """Say whether a method's arguments ask for a stream, and put into them what tells the server so."""
    binder = plan_of(operation).binder
    choice = arguments.get(KEYWORD, UNSET)
    if KEYWORD in binder.properties or KEYWORD in binder.fields:
        return choice is True
    arguments.pop(KEYWORD, None)
    path = None if operation.streaming is None else operation.streaming.flag
    if path is not None and choice is not UNSET:
        name, _, rest = path.partition(".")
        keyword = next((k for k, field in binder.fields.items() if field == name), name)
        value = change_field(arguments.get(keyword), rest, choice) if rest else choice
        arguments[keyword] = value
    return choice is True


def set_stream_flag(request: RequestT, *, stream: bool) -> RequestT:
    """Give a request with the field set that tells the server whether a stream is wanted.

    Raises TypeError where the request asks for a stream and the call does not: types could not tell what comes back.
    """
    operation = operation_of(request, stream=stream)
    other = cast("Any", type(request)).__dict__.get("__stream__")
    streaming = other.streaming if other is not None else None
    path = None if streaming is None else streaming.flag
    if path is None:
        return request
    if stream:
        return cast("RequestT", change_field(request, path, value=True))
    if field_at(request, path) is True:
        msg = f"{operation.title}: ask for the stream with {KEYWORD}=True, beside the request"
        raise TypeError(msg)
    return request
