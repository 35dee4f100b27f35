"""Contents: which of a body's media types the SDK speaks."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.media_types import (
    is_json,
    is_json_lines,
    is_multipart,
    is_range,
    is_xml,
    media_type,
)

_RANKS = (
    "application/json",
    "+json",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "text/plain",
)


_WRITTEN = frozenset({"*/*", "application/x-www-form-urlencoded"})
_SPELLED_AS_JSON = frozenset(
    {ir.ScalarKind.INTEGER, ir.ScalarKind.NUMBER, ir.ScalarKind.BOOLEAN}
)
TEXT_OR_FILE = ir.Union((ir.Scalar(ir.ScalarKind.STRING), ir.Binary()))
"""What a caller gives where the SDK cannot write a value in its media type."""


def request_content(
    operation: ir.Operation, declarations: ir.Declarations
) -> ir.Content | None:
    """The media type a request is sent in: JSON if it can be, else the first of the known kinds; ``None``: no body.

    Its type is what a caller gives: text or a file where the SDK cannot write objects in that media type.
    """
    body = operation.body
    if body is None or not body.contents:
        return None
    content = preferred_content(body.contents, declarations)
    type_ = ir.resolve(content.type, declarations)
    if is_json_lines(content.content_type) and isinstance(type_, ir.Scalar | ir.Binary):
        return replace(content, type=TEXT_OR_FILE)  # the lines as they are
    if content.as_json or is_written(content.content_type):
        return content
    if is_structured_xml(content, declarations):
        return content
    if is_plain(type_) or (
        media_type(content.content_type) == "text/plain"
        and isinstance(type_, ir.Enum | ir.Literal | ir.Model)
    ):
        return content
    return replace(content, type=TEXT_OR_FILE)


def preferred_content(
    contents: tuple[ir.Content, ...], declarations: ir.Declarations
) -> ir.Content:
    """The first of the media types by rank; there must be one."""
    return min(contents, key=lambda content: _rank(content, declarations))


def is_written(content_type: str) -> bool:
    """Tell whether the SDK writes objects in that media type."""
    kind = media_type(content_type)
    has_writer = is_json(kind) or is_json_lines(kind) or kind in _WRITTEN
    return has_writer or is_multipart(kind)


def is_structured_xml(content: ir.Content, declarations: ir.Declarations) -> bool:
    """Tell whether a body is XML that the SDK writes and reads as objects and lists."""
    return is_xml(content.content_type) and is_structured(content.type, declarations)


def is_structured(type_: ir.Type, declarations: ir.Declarations) -> bool:
    """Tell whether a type is an object or a list, and so can be the root element of XML."""
    return isinstance(ir.resolve(type_, declarations), ir.Model | ir.Map | ir.Array)


def is_plain(type_: ir.Resolved) -> bool:
    """Tell whether a type is a text, a number, octets or anything at all: what needs no writing."""
    return isinstance(type_, ir.Scalar | ir.Binary | ir.Anything)


def _rank(content: ir.Content, declarations: ir.Declarations) -> int:
    kind = media_type(content.content_type)
    if is_json(kind) and is_octets_as_text(content, declarations):
        return len(_RANKS)  # another media type may carry the octets as they are
    if is_multipart(kind) and isinstance(
        ir.resolve(content.type, declarations), ir.Array
    ):
        return len(_RANKS) + 1  # parts have names, items have none
    for rank, known in enumerate(_RANKS):
        if kind == known or (known == "+json" and kind.endswith(known)):
            return rank
    return len(_RANKS)


def successes(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """The answers that are no errors; ``default`` counts where no other success is documented."""
    documented = tuple(r for r in operation.responses if r.status[0] in "23")
    if documented:
        return documented
    return tuple(r for r in operation.responses if r.status == "default")


def failures(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """The answers that are raised as errors; ``default`` is one of them also where it counts as a success."""
    good = {response.status for response in successes(operation)} - {"default"}
    return tuple(
        response
        for response in operation.responses
        if response.status not in good and response.status[0] != "1"
    )


def is_read_as_json(content: ir.Content, api: ir.Api) -> bool:
    """Tell whether an answer is read as JSON: it says so, or it may come as anything and is no text and no octets.

    A number or a truth value that comes as plain text is spelled as in JSON.
    """
    if content.as_json or is_json(content.content_type):
        return True
    if media_type(content.content_type) == "text/plain":
        return _scalar(content.type, api) in _SPELLED_AS_JSON
    plain = is_octets(content, api) or is_text(content, api)
    plain = plain or is_text_or_octets(content, api)
    return is_range(content.content_type) and not plain


def requested_contents(
    contents: tuple[ir.Content, ...], api: ir.Api
) -> tuple[ir.Content, ...]:
    """The media types of an answer that the SDK asks for: what comes as JSON is wanted in no other form."""
    if len(contents) == 1:
        return contents
    carried = {
        ir.remove_aliases(one.type, api.declarations)
        for one in contents
        if is_json(one.content_type) and not holds_octets(one.type, api)
    }
    return tuple(
        one
        for one in contents
        if is_json(one.content_type)
        or ir.remove_aliases(one.type, api.declarations) not in carried
        or is_plain(ir.resolve(one.type, api.declarations))
    )


def holds_octets(type_: ir.Type, api: ir.Api) -> bool:
    """Tell whether an object has octets as they are, which JSON cannot carry: it describes a file."""
    model = ir.resolve_model(type_, api.declarations)
    return model is not None and any(
        isinstance(one, ir.Binary)
        for field in model.fields
        for one in ir.alternatives(field.type, api.declarations)
    )


def is_octets(content: ir.Content, api: ir.Api) -> bool:
    """Tell whether a body is octets by its schema, or by having none."""
    return isinstance(ir.resolve(content.type, api.declarations), ir.Binary)


def is_octets_as_text(content: ir.Content, declarations: ir.Declarations) -> bool:
    """Tell whether a body is text that stands for octets."""
    resolved = ir.resolve(content.type, declarations)
    return isinstance(resolved, ir.Scalar) and resolved.format == "binary"


def is_text_or_octets(content: ir.Content, api: ir.Api) -> bool:
    """Tell whether a body may be text as well as octets, as its own media type says."""
    kinds = ir.alternatives(content.type, api.declarations)
    return is_range(content.content_type) and any(
        isinstance(one, ir.Binary) for one in kinds
    )


def is_text(content: ir.Content, api: ir.Api) -> bool:
    """Tell whether a body that is no JSON is text: XML of no known structure, and what its schema calls a string."""
    if is_xml(content.content_type):
        return not is_structured(content.type, api.declarations)
    return _scalar(content.type, api) is ir.ScalarKind.STRING


def _scalar(type_: ir.Type, api: ir.Api) -> ir.ScalarKind | None:
    """What kind of scalar a type is; None where it is none."""
    resolved = ir.resolve(type_, api.declarations)
    return resolved.kind if isinstance(resolved, ir.Scalar | ir.Enum) else None
