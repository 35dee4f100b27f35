"""Streams: answers that come item by item -> the type of an item, and how it is asked for them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.media_types import is_json_lines, media_type
from specpress.survey.arguments import RequestField
from specpress.survey.contents import successes

KEYWORD = "stream"
"""The argument that asks for a stream where an operation answers as a whole or item by item."""


_EVENTS = "text/event-stream"


_EVENT_FIELDS = frozenset({"event", "id", "data", "retry"})


_TEXT = ir.Scalar(ir.ScalarKind.STRING)


class Stream(Struct, frozen=True):
    """An answer that comes item by item.

    ``kind`` is ``events`` or ``lines``; ``of_events`` tells that an item is an event with all its fields, not its data
    alone. ``optional`` tells that the operation answers without a stream too, and ``flag`` is then the field of its
    request that says which; ``None`` where the header Accept alone does.
    """

    kind: str
    status: str
    content: ir.Content
    item: ir.Type
    of_events: bool
    optional: bool
    flag: str | None


def stream_of(
    operation: ir.Operation,
    fields: tuple[RequestField, ...],
    body: ir.Model | None,
    api: ir.Api,
    attributes: dict[str, dict[str, str]],
) -> Stream | None:
    """The stream of an operation; ``None`` when it has none, or when another argument has the name that asks for it.

    ``body`` is the object whose properties are arguments of the method, ``attributes`` are the names of the properties
    of every model, by wire name.
    """
    response_content = next(_streams(operation), None)
    if response_content is None:
        return None
    status, content = response_content
    optional = any(r.contents for r in unstreamed_responses(operation))
    flag = _flag(fields, api, attributes) if optional else None
    keywords = {one.name for one in fields if one.parameter is not None}
    if body is not None:
        keywords |= set(attributes[body.name].values())
    asks = flag is not None and flag.rpartition(".")[2] == KEYWORD
    if optional and KEYWORD in keywords and not asks:
        return None
    events = media_type(content.content_type) == _EVENTS
    item = _item(content, api, events=events)
    return Stream(
        "events" if events else "lines",
        status,
        content,
        item,
        events and _is_event(item, api),
        optional,
        flag,
    )


def _streams(operation: ir.Operation) -> Iterator[tuple[str, ir.Content]]:
    for response in successes(operation):
        for content in response.contents:
            if is_stream(content.content_type):
                yield response.status, content


def unstreamed_responses(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """The answers of success without the media types of streams."""
    responses: list[ir.Response] = []
    for response in successes(operation):
        if not any(is_stream(c.content_type) for c in response.contents):
            responses.append(response)
            continue
        rest = [c for c in response.contents if not is_stream(c.content_type)]
        if rest:
            responses.append(replace(response, contents=tuple(rest)))
    return tuple(responses)


def is_stream(content_type: str) -> bool:
    """Tell whether a media type is a sequence of items: server-sent events, or JSON lines or records (RFC 7464)."""
    if content_type == "application/json":
        return False  # as almost all are
    kind = media_type(content_type)
    return kind == _EVENTS or is_json_lines(kind)


def _item(content: ir.Content, api: ir.Api, *, events: bool) -> ir.Type:
    if content.item_type is not None:
        return content.item_type
    match ir.resolve(content.type, api.declarations):
        case ir.Array(items):
            return items  # they come one by one
        case ir.Binary() | ir.Anything():
            return _TEXT if events else ir.Anything()
        case _:
            return content.type


def _is_event(type_: ir.Type, api: ir.Api) -> bool:
    """Tell whether a type describes an event with its data, and not the data alone."""
    for one in ir.alternatives(type_, api.declarations):
        if not isinstance(one, ir.Model):
            return False
        names = {field.name for field in one.fields}
        if "data" not in names or not names <= _EVENT_FIELDS:
            return False
    return True


def _flag(
    fields: tuple[RequestField, ...],
    api: ir.Api,
    attributes: dict[str, dict[str, str]],
) -> str | None:
    """The field of a request that asks for a stream, perhaps one of its body's."""
    for one in fields:
        if one.field.name == KEYWORD and _is_flag(one.field.type, api):
            return one.name
    for one in fields:
        model = None
        if one.parameter is None:
            model = ir.resolve_model(one.field.type, api.declarations)
        if model is not None:
            for field in model.fields:
                if field.name == KEYWORD and _is_flag(field.type, api):
                    return f"{one.name}.{attributes[model.name][field.name]}"
    return None


def _is_flag(type_: ir.Type, api: ir.Api) -> bool:
    match ir.resolve(type_, api.declarations):
        case ir.Scalar(kind):
            return kind is ir.ScalarKind.BOOLEAN
        case ir.Literal(values):
            return True in values
        case _:
            return False
