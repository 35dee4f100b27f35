"""Contents: which of a body's media types the SDK speaks."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.media_types import is_json, is_json_lines, is_range, media_type

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
_TEXT_OR_FILE = ir.Union((ir.Scalar(ir.ScalarKind.STRING), ir.Binary()))


def chosen(body: ir.RequestBody) -> ir.Content | None:
    """The media type a request is sent in: JSON if it can be, else the first of the known kinds.

    Its type is what a caller gives: text or a file where the SDK cannot write objects in that media type.
    """
    if not body.contents:
        return None
    found = preferred(body.contents)
    if found.as_json or is_written(found.content_type) or is_plain(found.type):
        return found
    if media_type(found.content_type) == "text/plain" and isinstance(
        found.type, ir.Ref
    ):
        return found  # perhaps an enum
    return replace(found, type=_TEXT_OR_FILE)


def preferred(contents: tuple[ir.Content, ...]) -> ir.Content:
    """The first of the media types by rank; there must be one."""
    return min(contents, key=_rank)


def is_written(content_type: str) -> bool:
    """Tell whether the SDK writes objects in that media type."""
    kind = media_type(content_type)
    written = is_json(kind) or is_json_lines(kind) or kind in _WRITTEN
    return written or kind.startswith("multipart/")


def is_plain(type_: ir.Type) -> bool:
    """Tell whether a type is a text, a number, octets or anything at all: what needs no writing."""
    match type_:
        case ir.Nullable(inner):
            return is_plain(inner)
        case ir.Scalar() | ir.Binary() | ir.Anything():
            return True
        case _:
            return False


def _rank(content: ir.Content) -> int:
    kind = media_type(content.content_type)
    if isinstance(content.type, ir.Array) and kind.startswith("multipart/"):
        return len(_RANKS) + 1  # parts have names, items have none
    for rank, known in enumerate(_RANKS):
        if kind == known or (known == "+json" and kind.endswith(known)):
            return rank
    return len(_RANKS)


def successes(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """The answers that are no errors; ``default`` counts where no other success is documented."""
    found = tuple(r for r in operation.responses if r.status[0] in "23")
    if found:
        return found
    return tuple(r for r in operation.responses if r.status == "default")


def failures(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """The answers that are raised as errors."""
    good = {response.status for response in successes(operation)}
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
    plain = is_octets(content) or is_text(content, api)
    return is_range(content.content_type) and not plain


def asked_for(contents: tuple[ir.Content, ...], api: ir.Api) -> tuple[ir.Content, ...]:
    """The media types of an answer that the SDK asks for: what comes as JSON is wanted in no other form."""
    if len(contents) == 1:
        return contents
    carried = {
        one.type
        for one in contents
        if is_json(one.content_type) and not holds_octets(one.type, api)
    }
    return tuple(
        one
        for one in contents
        if is_json(one.content_type) or one.type not in carried or is_plain(one.type)
    )


def holds_octets(type_: ir.Type, api: ir.Api) -> bool:
    """Tell whether an object has octets as they are, which JSON cannot carry: it describes a file."""
    declaration = (
        api.declarations.get(type_.name) if isinstance(type_, ir.Ref) else None
    )
    return isinstance(declaration, ir.Model) and any(
        isinstance(field.type, ir.Binary) for field in declaration.fields
    )


def is_octets(content: ir.Content) -> bool:
    """Tell whether a body is octets by its own schema, or by having none."""
    type_ = (
        content.type.inner if isinstance(content.type, ir.Nullable) else content.type
    )
    return isinstance(type_, ir.Binary)


def is_text(content: ir.Content, api: ir.Api) -> bool:
    """Tell whether a body that is no JSON is text: XML, and what its schema calls a string."""
    kind = media_type(content.content_type)
    if kind.endswith(("/xml", "+xml")):
        return True
    return _scalar(content.type, api) is ir.ScalarKind.STRING


def _scalar(type_: ir.Type, api: ir.Api) -> ir.ScalarKind | None:
    """What kind of scalar a type is, through the names that it has; None where it is none."""
    while isinstance(type_, ir.Nullable | ir.Ref):
        if isinstance(type_, ir.Nullable):
            type_ = type_.inner
            continue
        declaration = api.declarations.get(type_.name)
        if isinstance(declaration, ir.Enum):
            return declaration.kind
        if not isinstance(declaration, ir.Alias) or declaration.type == type_:
            return None
        type_ = declaration.type
    return type_.kind if isinstance(type_, ir.Scalar) else None
