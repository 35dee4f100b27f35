"""Response: an answer of success -> the value that the operation documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from ..errors import Reply, ResponseValidationError, findings, worded
from ..media_types import charset, is_json, is_text, matches, media_type
from ..models.building import build_parts
from ..models.enums import admitting
from ..models.json_pointer import pointed
from ..models.model import Model
from ..operation import Answer, Operation

Decode = Callable[[Reply], object]
_KEPT = 64
# RFC 9110, 15.3.5 and 15.3.6.
_BODILESS = {204, 205}


class Reader:
    """How the answers of one operation are read; made once per operation."""

    def __init__(self, operation: Operation) -> None:
        self._answers = operation.answers
        self._bodiless = operation.method == "HEAD"
        self._decoders: dict[tuple[int, str | None], Decode] = {}
        self.accept = _accept(operation.answers)

    def read(self, reply: Reply) -> object:
        """Read an answer; raises ResponseValidationError where it is not what is documented."""
        key = (reply.status, reply.headers.get("content-type"))
        decode = self._decoders.get(key)
        if decode is None:
            decode = self._choose(*key)
            # A server may send a new content type every time.
            if len(self._decoders) < _KEPT:
                self._decoders[key] = decode
        return decode(reply)

    def read_loosely(self, reply: Reply) -> object:
        """Read an answer that is not what is documented: what fits as its type, the rest as JSON."""
        from ..models.lenient import loosely

        found = _anything(reply)
        if found is None or not isinstance(found, dict | list):
            return found
        documented = self._documented(reply.status)
        shape = documented[0].type if documented else Any
        return loosely(shape, cast("object", found))

    def _choose(self, status: int, content_type: str | None) -> Decode:
        if self._bodiless or status in _BODILESS:
            return _nothing
        documented = self._documented(status)
        if not documented:
            return _undocumented(self._answers, content_type)
        if content_type is None:
            return _decoder(documented[0], None)
        media = media_type(content_type)
        best = max(
            documented, key=lambda answer: matches(answer.content_type or "", media)
        )
        if not matches(best.content_type or "", media) and is_json(media):
            # Another spelling of JSON than the documented one.
            best = next(
                (answer for answer in documented if is_json(answer.content_type or "")),
                best,
            )
        return _decoder(best, content_type)

    def _documented(self, status: int) -> list[Answer]:
        for wanted in (str(status), f"{status // 100}XX", "default"):
            found = [
                answer
                for answer in self._answers
                if answer.status.upper() == wanted.upper()
            ]
            if found:
                return found
        return []


def _accept(answers: tuple[Answer, ...]) -> str:
    kinds = dict.fromkeys(
        answer.content_type for answer in answers if answer.content_type is not None
    )
    if not kinds or "*/*" in kinds:
        return "*/*"
    return ", ".join(kinds)


def _decoder(answer: Answer, content_type: str | None) -> Decode:
    """Choose how a documented answer is read."""
    shape = answer.type
    if shape is None:
        return _nothing
    if shape is bytes:
        return lambda reply: reply.body
    declared_json = is_json(answer.content_type or "")
    arrived = content_type or answer.content_type or ""
    if shape is str and not is_json(arrived):
        return lambda reply: reply.text
    if (shape is Any or shape is object) and not (is_json(arrived) or declared_json):
        return _anything
    return _json(shape, content_type)


def _nothing(reply: Reply) -> None:
    del reply


def _json(
    shape: Any,
    content_type: str | None,
) -> Decode:
    validate: Callable[[bytes | str], object]
    if isinstance(shape, type) and issubclass(shape, Model):
        validate = shape.__pydantic_validator__.validate_json
    else:
        build_parts(cast("object", shape))
        validate = TypeAdapter[object](cast("Any", shape)).validate_json
    encoding = charset(content_type or "")
    if encoding in {None, "utf-8", "utf8", "us-ascii", "ascii"}:
        encoding = None

    def decode(reply: Reply) -> object:
        body: bytes | str = reply.body
        if encoding is not None:
            body = reply.text
        elif reply.body.startswith(b"\xef\xbb\xbf"):
            body = reply.body[3:]
        if not body.strip():
            msg = "the body is empty"
            raise ResponseValidationError(msg, reply)
        try:
            return admitting(validate, body)
        except ValidationError as error:
            errors = pointed(findings(error), body)
        problem = worded(errors)
        if content_type is not None and not is_json(content_type):
            problem = f"its content type is {media_type(content_type)}; {problem}"
        raise ResponseValidationError(problem, reply, errors)

    return decode


def _anything(reply: Reply) -> object:
    """Read an answer that nobody describes, by what it says of itself."""
    if not reply.body.strip():
        return None
    content_type = reply.headers.get("content-type") or ""
    if is_json(content_type):
        try:
            return cast("object", from_json(reply.body))
        except ValueError:
            return reply.text
    return reply.text if is_text(media_type(content_type)) else reply.body


def _undocumented(answers: tuple[Answer, ...], content_type: str | None) -> Decode:
    """Read a success that is not documented: as one that is, if it fits, else by what it says of itself."""
    shapes = [
        _json(answer.type, content_type)
        for answer in answers
        if is_json(answer.content_type or "") and answer.type is not None
    ]

    def decode(reply: Reply) -> object:
        if reply.body.strip() and is_json(content_type or ""):
            for shape in shapes:
                try:
                    return shape(reply)
                except ResponseValidationError:
                    continue
        return _anything(reply)

    return decode
