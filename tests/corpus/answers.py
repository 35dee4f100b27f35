"""Answers: a documented example -> what the generated package reads it as; the only place that knows its runtime."""

from __future__ import annotations

import importlib
import json
import logging
from typing import Any

from tests.corpus.counting import Example
from tests.corpus.package import NAME

_RANGE = {"1XX": 100, "2XX": 200, "3XX": 300, "4XX": 400, "5XX": 500, "default": 599}

_LOGGER = logging.getLogger(__name__)


class UnreadError(Exception):
    """An example that the package does not read, and why."""


def read(operation: Any, example: Example) -> object:
    """Give the value that a strict call would give for this answer, or an error's data; raises UnreadError."""
    import httpx2

    errors = importlib.import_module(f"{NAME}._runtime.errors")
    status = _status(example, operation)
    reply = errors.Reply(
        operation.title,
        operation.method,
        "http://localhost/",
        status,
        "",
        httpx2.Headers({"content-type": example.content_type}),
        json.dumps(example.value).encode(),
    )
    if not 200 <= status < 300:
        return _error_data(reply, example, operation.failures)
    response = importlib.import_module(f"{NAME}._runtime.serialization.response")
    try:
        return response.Reader(operation).read(reply, is_strict=True, logger=_LOGGER)
    except errors.ResponseValidationError as error:
        raise UnreadError(str(error).partition("cannot be read: ")[2]) from None


def _status(example: Example, operation: Any) -> int:
    """Give the status that the example comes with; a default answer is a success where nothing else is one."""
    stated = example.status.upper().replace("DEFAULT", "default")
    if stated == "default" and any(
        one.status == "default" for one in operation.answers
    ):
        return 200
    return _RANGE.get(stated) or (int(stated) if stated.isdigit() else 200)


def _error_data(reply: Any, example: Example, failures: dict[str, str]) -> object:
    errors = importlib.import_module(f"{NAME}._runtime.errors")
    by_status = importlib.import_module(f"{NAME}.errors").BY_STATUS
    error = errors.make_status_error(reply, by_status, failures)
    status = str(reply.status)
    if failures.keys().isdisjoint({status, f"{status[0]}XX", "default"}):
        # The document says nothing of its body, so the text is all there is.
        return example.value
    if error.data is None and example.value is not None:
        msg = f"{type(error).__name__}.data is None"
        raise UnreadError(msg)
    return error.data


def dump(value: object) -> object:
    """Give a value that was read as plain JSON values, as it would go back."""
    from pydantic import BaseModel
    from pydantic_core import to_jsonable_python

    if isinstance(value, BaseModel):
        return value.model_dump(
            mode="json", by_alias=True, exclude_unset=True, warnings=False
        )
    if isinstance(value, dict):
        return {str(key): dump(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [dump(item) for item in value]
    return to_jsonable_python(value)


def difference(sent: object, back: object, place: str = "") -> str:
    """Say where two JSON values differ first; empty where they are equal."""
    if isinstance(sent, dict) and isinstance(back, dict):
        if lost := sorted(sent.keys() ^ back.keys()):
            return f"{place}/{lost[0]}: {'lost' if lost[0] in sent else 'invented'}"
        return next(
            filter(None, (difference(sent[k], back[k], f"{place}/{k}") for k in sent)),
            "",
        )
    if isinstance(sent, list) and isinstance(back, list) and len(sent) == len(back):
        pairs = enumerate(zip(sent, back, strict=True))
        return next(
            filter(None, (difference(a, b, f"{place}/{i}") for i, (a, b) in pairs)), ""
        )
    if sent == back and isinstance(sent, bool) == isinstance(back, bool):
        return ""
    return f"{place or '/'}: {json.dumps(sent)[:80]} became {json.dumps(back)[:80]}"
