"""Surrogates: which argument holds half a character (a surrogate), found only once a request could not be written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import cast

from ..errors import CredentialsError, RequestValidationError, SDKError
from ..models.model import Model
from ..options import CallOptions

half = re.compile("[\ud800-\udfff]").search
"""Finds half a character in a text."""


def find_refusal(
    operation: str, request: Model | None, options: CallOptions, *, is_text: bool
) -> SDKError | None:
    """Name the argument, not its value; None where no text is to blame, ``is_text`` says that one is."""
    place = next(_find_places(request, ""), None) or next(
        _find_places(options.get("extra_query"), "extra_query"), None
    )
    if place is not None:
        msg = f"{operation}: {place}: half a character (a surrogate) cannot be sent"
        return RequestValidationError(msg)
    if is_text:
        msg = f"{operation}: a credential holds half a character (a surrogate), which cannot be sent"
        return CredentialsError(msg)
    return None


def _find_places(value: object, place: str) -> Iterator[str]:
    match value:
        case str():
            if half(value):
                yield place or "the request"
        case Model():
            yield from _find_places(
                {**value.__dict__, **(value.model_extra or {})}, place
            )
        case Mapping():
            for key, item in cast("Mapping[object, object]", value).items():
                if isinstance(key, str) and half(key):
                    yield f"a name in {place or 'the request'}"
                else:
                    yield from _find_places(
                        item, f"{place}.{key}" if place else f"{key}"
                    )
        case list() | tuple() | set() | frozenset():
            for index, item in enumerate(cast("list[object]", value)):
                yield from _find_places(item, f"{place}.{index}")
        case _:
            pass
