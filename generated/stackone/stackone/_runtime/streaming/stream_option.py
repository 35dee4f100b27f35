"""Stream option: whether a call asks for a whole answer or for a stream, where the operation gives either."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from ..models.fields import changed, field_at
from ..operation import Operation

KEYWORD = "stream"
"""The argument that asks for a stream."""


def stream_asked(
    operation: Operation, request: object, params: dict[str, object]
) -> tuple[bool, object, dict[str, object]]:
    """Give whether a stream is asked for, and the arguments with the field set that tells the server so.

    Raises TypeError where the request asks for a stream and the call does not: types could not tell what comes back.
    """
    params = params.copy()
    wanted = params.pop(KEYWORD, None)
    path = None if operation.streaming is None else operation.streaming.flag
    if path is None:
        return bool(wanted), request, params
    if wanted is None:
        if field_at(params if request is None else request, path) is True:
            msg = f"{operation.id}: ask for the stream with {KEYWORD}=True, beside the request"
            raise TypeError(msg)
        return False, request, params
    steps = path.split(".")
    if request is not None:
        return bool(wanted), changed(request, steps, wanted), params
    told = cast("Mapping[str, object]", changed(params, steps, wanted))
    return bool(wanted), None, {**told}
