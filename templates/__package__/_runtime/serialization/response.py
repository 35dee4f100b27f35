"""Response: an answer of success -> the value that the operation documents."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from types import UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin

from pydantic_core import ValidationError, from_json

from ..errors import (
    Reply,
    ResponseValidationError,
    UnexpectedResponseError,
    describe_findings,
    list_findings,
)
from ..media_types import charset, is_json, is_text, matches, media_type
from ..models.contexts import Reading
from ..models.reading import JsonReader
from ..operation import Answer, Operation

Decode = Callable[[Reply], object]
Parser = tuple[Callable[[bytes], object], Reading]
"""What reads a body, and whether that was enough."""
_KEPT = 64
# RFC 9110, 15.3.5 and 15.3.6.
_BODILESS = {204, 205}
_UTF8 = {None, "utf-8", "utf8", "us-ascii", "ascii"}
_BOM = b"\xef\xbb\xbf"
_INDEX = re.compile(r"/\d+(?=/|$)")
# A server that sends something else each time does not fill the memory.
_LOGGED = 1000


class Reader:
    """How the answers of one operation are read; made once per operation."""

    def __init__(self, operation: Operation[Any, Any]) -> None:
        self._title = operation.title
        self._call = operation.call
        self.answers = operation.answers
        self._logged: set[str] = set()
        self._bodiless = operation.method == "HEAD"
        self._decoders: dict[tuple[int, str | None], Decode] = {}
        self._parsers: dict[tuple[int, str | None], Parser] = {}
        self.accept = _list_media_types(operation.answers)

    def read(self, reply: Reply, logger: logging.Logger, *, is_strict: bool) -> object:
        """Read an answer.

        Raises UnexpectedResponseError where it is not of the documented kind at all, and where ``is_strict``
        ResponseValidationError for each part that does not match; else the mismatch is logged, and the answer given as
        far as it matches.
        """
        key = (reply.status, reply.headers.get("content-type"))
        parser = self._parsers.get(key)
        if parser is not None:
            # What nearly all answers are: JSON in UTF-8 that matches.
            parse, context = parser
            try:
                result = parse(reply.body)
                if not context.is_doubtful:
                    return result
                # From now on each is read from its JSON values.
                self._parsers.pop(key, None)
            except ValidationError:
                pass
        decode = self._decoders.get(key)
        if decode is None:
            decode = self._choose(*key)
            # A server may send a new content type every time.
            if len(self._decoders) < _KEPT:
                self._decoders[key] = decode
                if isinstance(decode, _JsonDecoder) and decode.is_utf8:
                    self._parsers[key] = decode.reader.parse, decode.reader.context
        try:
            return decode(reply)
        except UnexpectedResponseError:
            has_body = bool(reply.body.strip())
            if not self._may_be_none or (
                has_body and self._list_documented(reply.status)
            ):
                raise
            if has_body:
                problem = {
                    "loc": (),
                    "msg": "the status is not documented",
                    "pointer": "",
                }
                self.log_misfits(reply, (problem,), logger)
            return None
        except ResponseValidationError as error:
            result = self._read_forgivingly(reply, error)
            if is_strict:
                raise
            self.log_misfits(reply, error.errors, logger)
            return result

    def _read_forgivingly(self, reply: Reply, error: ResponseValidationError) -> object:
        from ..models.decimals import load_json
        from ..models.forgiving import WrongKindError, read_forgivingly

        answer = self.choose_answer(reply.status, reply.headers.get("content-type"))
        body = reply.body.removeprefix(_BOM)
        try:
            value = load_json(body if _is_utf8(reply) else reply.text)
            return read_forgivingly(answer and answer.type, value, self._call)
        except (ValueError, WrongKindError):
            raise UnexpectedResponseError(error.problem, reply, error.errors) from None

    def log_misfits(
        self,
        reply: Reply,
        errors: tuple[Mapping[str, object], ...],
        logger: logging.Logger,
    ) -> None:
        """Log what does not match, each place once; the items of a list are one place."""
        new: list[Mapping[str, object]] = []
        for entry in errors:
            place = _INDEX.sub("/*", str(entry.get("pointer", entry["loc"])))
            if place not in self._logged and len(self._logged) < _LOGGED:
                self._logged.add(place)
                new.append(entry)
        if new:
            logger.warning(
                "%s: the %s answer does not match what is documented: %s",
                self._title,
                reply.status,
                describe_findings(tuple(new)),
            )

    def _choose(self, status: int, content_type: str | None) -> Decode:
        if self._bodiless:
            return _read_nothing
        if status in _BODILESS:
            return _read_nothing if self._may_be_none else _refuse_empty
        answer = self.choose_answer(status, content_type)
        if answer is None:
            return self._decode_undocumented(content_type)
        return _make_decoder(answer, content_type)

    @cached_property
    def _parts(self) -> tuple[object, ...]:
        """What the result may be: the alternatives of all answers; without any it may be anything."""
        return tuple(
            part for answer in self.answers for part in _list_alternatives(answer.type)
        ) or (Any,)

    @property
    def _may_be_anything(self) -> bool:
        return Any in self._parts or object in self._parts

    @property
    def _may_be_none(self) -> bool:
        nothing = (None, type(None))
        return self._may_be_anything or any(part in nothing for part in self._parts)

    def _decode_undocumented(self, content_type: str | None) -> Decode:
        """Read a success that is not documented: as one that is, if it fits."""
        media = media_type(content_type or "")
        decoders = [
            _make_decoder(answer, content_type)
            for answer in self.answers
            if answer.type is not None and _is_alike(answer.content_type or "", media)
        ]
        if self._may_be_anything:
            decoders.append(_read_anything)

        def decode(reply: Reply) -> object:
            for decoder in decoders if reply.body.strip() else ():
                try:
                    return decoder(reply)
                except ResponseValidationError:
                    continue
            msg = f"the status {reply.status} is not documented"
            raise UnexpectedResponseError(msg, reply)

        return decode

    def choose_answer(self, status: int, content_type: str | None) -> Answer | None:
        """Give the documented answer that fits best; None where the status is not documented."""
        documented = self._list_documented(status)
        if not documented:
            return None
        if content_type is None:
            return documented[0]
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
        return best

    def _list_documented(self, status: int) -> list[Answer]:
        for pattern in (str(status), f"{status // 100}XX", "default"):
            answers = [
                answer
                for answer in self.answers
                if answer.status.upper() == pattern.upper()
            ]
            if answers:
                return answers
        return []


def _list_media_types(answers: tuple[Answer, ...]) -> str:
    kinds = dict.fromkeys(
        answer.content_type for answer in answers if answer.content_type is not None
    )
    if not kinds or "*/*" in kinds:
        return "*/*"
    return ", ".join(kinds)


def _make_decoder(answer: Answer, content_type: str | None) -> Decode:
    """Choose how a documented answer is read."""
    shape = answer.type
    if shape is None:
        return _read_nothing
    if shape is bytes:
        return lambda reply: reply.body
    declared_json = is_json(answer.content_type or "")
    arrived = content_type or answer.content_type or ""
    if shape is str and not is_json(arrived):
        return lambda reply: reply.text
    # Octets that are documented as JSON are marked text, but many a server sends them as they are.
    if shape == str | bytes or getattr(shape, "__origin__", None) is str:
        return _read_text_or_octets
    if (shape is Any or shape is object) and not (is_json(arrived) or declared_json):
        return _read_anything
    if answer.xml is not None and not is_json(arrived):
        return _JsonDecoder(shape, None)  # it is translated into JSON
    return _JsonDecoder(shape, content_type)


def _is_utf8(reply: Reply) -> bool:
    return charset(reply.headers.get("content-type") or "") in _UTF8


def _read_nothing(reply: Reply) -> None:
    del reply


def _refuse_empty(reply: Reply) -> None:
    msg = f"an answer of status {reply.status} has no body"
    raise UnexpectedResponseError(msg, reply)


class _JsonDecoder:
    """Reads JSON as an annotation; raises ResponseValidationError where it does not match."""

    def __init__(self, shape: Any, content_type: str | None) -> None:
        self._content_type = content_type
        self.is_utf8 = charset(content_type or "") in _UTF8
        self.reader = JsonReader(shape)

    def __call__(self, reply: Reply) -> object:
        """Read the body."""
        body: bytes | str = reply.body.removeprefix(_BOM)
        if not self.is_utf8:
            body = reply.text
        if not body.strip():
            msg = "the body is empty"
            raise UnexpectedResponseError(msg, reply)
        try:
            return self.reader.read(body)
        except ValidationError as error:
            from ..models.json_pointer import add_pointers

            errors = add_pointers(list_findings(error), body)
        problem = describe_findings(errors)
        content_type = self._content_type
        if content_type is not None and not is_json(content_type):
            problem = f"its content type is {media_type(content_type)}; {problem}"
            if "html" in content_type:
                # A page for people, whatever it can be read as.
                raise UnexpectedResponseError(problem, reply)
        raise ResponseValidationError(problem, reply, errors)


def _read_anything(reply: Reply) -> object:
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


def _read_text_or_octets(reply: Reply) -> str | bytes:
    """Read an answer that may come in any media type as that says."""
    content_type = reply.headers.get("content-type") or ""
    if is_json(content_type):
        try:
            value: object = from_json(reply.body)
        except ValueError:
            return reply.text
        return value if isinstance(value, str) else reply.text
    return reply.text if is_text(media_type(content_type)) else reply.body


def _is_alike(declared: str, media: str) -> bool:
    return matches(declared, media) > 0 or (is_json(declared) and is_json(media))


def _list_alternatives(shape: Any) -> Iterator[object]:
    """Give the parts of a union, or the annotation itself where it is none."""
    if get_origin(shape) is Annotated:
        shape = get_args(shape)[0]
    shape = getattr(get_origin(shape) or shape, "__value__", shape)
    if get_origin(shape) in {Union, UnionType}:
        for part in get_args(shape):
            yield from _list_alternatives(part)
    else:
        yield shape
