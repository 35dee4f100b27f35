"""Refusals: which argument cannot be sent, found only once a request could not be written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from math import isfinite
from typing import cast

from ..errors import CredentialsError, RequestValidationError, SDKError
from ..models.contexts import NOT_FINITE
from ..models.dates import NO_OFFSET
from ..models.model import Model, SplitModel
from ..options import CallOptions

half = re.compile("[\ud800-\udfff]").search
"""Finds half a character in a text."""

_LACKING = "is required in a request, and was not given"
_HALF = "half a character (a surrogate) cannot be sent"


def find_refusal(
    operation: str, request: Model | None, options: CallOptions, *, is_text: bool
) -> SDKError | None:
    """Name the argument, not its value; None where no value is to blame, ``is_text`` says that a text is."""
    refusal = next(_find_refusals(request, ""), None) or next(
        _find_refusals(options.get("extra_query"), "extra_query"), None
    )
    if refusal is not None:
        place, reason = refusal
        return RequestValidationError(f"{operation}: {place}: {reason}")
    if is_text:
        msg = f"{operation}: a credential holds half a character (a surrogate), which cannot be sent"
        return CredentialsError(msg)
    return None


def _find_refusals(value: object, place: str) -> Iterator[tuple[str, str]]:
    """Give the places of what cannot be sent, each with the reason."""
    reason = _refuse(value)
    if reason is not None:
        yield place or "the request", reason
    match value:
        case Model():
            if isinstance(value, SplitModel) and (names := value.find_lacking()):
                yield f"{place}.{names[0]}" if place else names[0], _LACKING
            members = {**value.__dict__, **(value.model_extra or {})}
            yield from _find_refusals(members, place)
        case Mapping():
            for key, item in cast("Mapping[object, object]", value).items():
                if isinstance(key, str) and half(key):
                    yield f"a name in {place or 'the request'}", _HALF
                else:
                    yield from _find_refusals(
                        item, f"{place}.{key}" if place else f"{key}"
                    )
        case list() | tuple() | set() | frozenset():
            for index, item in enumerate(cast("list[object]", value)):
                yield from _find_refusals(item, f"{place}.{index}")
        case _:
            pass


def _refuse(value: object) -> str | None:
    """Say why a value cannot be sent; None where it can be."""
    match value:
        case str() if half(value):
            return _HALF
        case float() if not isfinite(value):
            return NOT_FINITE
        case Decimal() if not value.is_finite():
            return NOT_FINITE
        case dt.datetime(tzinfo=None) if getattr(value, "written", None) is None:
            return NO_OFFSET
        case _:
            return None
