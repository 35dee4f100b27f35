"""Part types: the media types that a document admits for a part -> the one it is sent as (OpenAPI 3.1, 4.8.15.1)."""

from __future__ import annotations

from mimetypes import guess_type

from pydantic_core import from_json

from ..errors import RequestValidationError
from ..media_types import is_json as is_json_type
from ..media_types import is_text, matches, media_type
from .parameters import Json, json_text

_OCTETS = "application/octet-stream"


def choose_file_type(declared: str, file: str | None, part: str) -> str | None:
    """Choose the media type of a file: the only one, else what its name tells, else the first.

    None: any is admitted, and nothing tells it. Raises RequestValidationError where the file's name tells one that is
    not admitted, or where there are only ranges.
    """
    admitted = _split(declared)
    exact = [one for one in admitted if "*" not in one]
    if len(admitted) == 1 and exact:
        return exact[0]
    known = guess_type(file or "")[0]
    if known is not None:
        for one in admitted:
            if matches(one, known):
                return one if one in exact else known
    elif exact:
        return exact[0]
    if "*/*" in admitted:
        return known
    if _OCTETS in exact:
        return _OCTETS
    problem = "nothing tells which" if known is None else f"{file!r} is {known}"
    msg = f"{part}: a content type has to be {declared}, and {problem}; give (file name, content, content type)"
    raise RequestValidationError(msg)


def choose_text_type(declared: str, *, is_json: bool) -> str | None:
    """Choose the media type of what is written as JSON or as plain text; None where no one fits."""
    admitted = _split(declared)
    exact = [one for one in admitted if "*" not in one]
    for one in exact:
        if is_json_type(one) if is_json else is_text(media_type(one)):
            return one
    if not is_json and "text/*" in admitted:
        return "text/plain"
    return exact[0] if exact else None


def write_json(value: Json) -> str:
    """Write JSON, which a text that is an object or a list in JSON already is."""
    if isinstance(value, str) and value.lstrip()[:1] in {"{", "["}:
        try:
            from_json(value)
        except ValueError:
            pass
        else:
            return value
    return json_text(value)


def _split(declared: str) -> list[str]:
    return [one.strip() for one in declared.split(",") if one.strip()]
