"""Answers: the responses of an operation -> how each success is read: as JSON, as text, or as octets."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from specpress import ir
from specpress.media_types import is_json
from specpress.survey.contents import (
    holds_octets,
    is_octets,
    is_read_as_json,
    is_structured_xml,
    is_text,
    is_text_or_octets,
    requested_contents,
    successes,
)
from specpress.survey.streams import unstreamed_responses

_JSON = "application/json"
_TEXT = ir.Scalar(ir.ScalarKind.STRING)
_OCTETS = ir.Binary()


class Answer(Struct, frozen=True):
    """A success as it is read: its ``status``, such as ``200`` or ``2XX``, its media type, and what it becomes.

    Text is a `ir.Scalar`, octets are `ir.Binary`, whatever the document says of objects in them, and what may be either
    is a `ir.Union`. ``content_type`` and
    ``type`` are ``None`` where the response has no body.
    """

    status: str
    content_type: str | None = None
    type: ir.Type | None = None


def read_answers(operation: ir.Operation, api: ir.Api) -> tuple[Answer, ...]:
    """The responses that are not streams; the stream of an operation that has nothing else."""
    responses = unstreamed_responses(operation)
    if not any(response.contents for response in responses):
        responses = successes(operation)
    answers = (one for response in responses for one in _read_response(response, api))
    return tuple(dict.fromkeys(answers))


def _read_response(response: ir.Response, api: ir.Api) -> Iterator[Answer]:
    """A response by media type; one entry for any number of media types that are read alike as octets."""
    if not response.contents:
        yield Answer(response.status)
        return
    answers = [
        Answer(response.status, content_type, type_)
        for content in requested_contents(response.contents, api)
        for content_type, type_ in _read_content(content, api)
    ]
    if sum(isinstance(answer.type, ir.Binary) for answer in answers) <= 1:
        yield from answers
        return
    # A file may come in any of many types, some of which would be text elsewhere.
    yield from (one for one in answers if is_json(one.content_type or ""))
    yield Answer(response.status, "*/*", _OCTETS)


def _read_content(content: ir.Content, api: ir.Api) -> Iterator[tuple[str, ir.Type]]:
    kind = content.content_type
    if is_structured_xml(content, api.declarations) or (
        is_text_or_octets(content, api) and not is_octets(content, api)
    ):
        yield kind, content.type
    elif not is_read_as_json(content, api):
        yield kind, _TEXT if is_text(content, api) else _OCTETS
    elif not is_json(kind) and holds_octets(content.type, api):
        yield _JSON, content.type
        yield kind, _OCTETS
    else:
        yield kind, content.type
