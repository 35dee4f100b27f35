"""Contents: which of a body's media types the SDK speaks."""

from __future__ import annotations

from generator import ir

_RANKS = (
    "application/json",
    "+json",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "text/plain",
)


def chosen(body: ir.RequestBody) -> ir.Content | None:
    """The media type a request is sent in: JSON if it can be, else the first of the known kinds."""
    if not body.contents:
        return None
    return min(body.contents, key=_rank)


def _rank(content: ir.Content) -> int:
    kind = media_type(content.content_type)
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


def media_type(content_type: str) -> str:
    """A media type without its parameters, in lower case (RFC 9110, section 8.3.1)."""
    return content_type.partition(";")[0].strip().lower()


def is_json(content_type: str) -> bool:
    """Tell whether a media type is JSON (RFC 8259; RFC 6839, section 3.1)."""
    kind = media_type(content_type)
    return kind in {"application/json", "text/json"} or kind.endswith("+json")


def is_range(content_type: str) -> bool:
    """Tell whether a media type stands for several (RFC 9110, section 12.5.1)."""
    return media_type(content_type).endswith("/*")


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
    type_ = content.type
    while isinstance(type_, ir.Nullable | ir.Ref):
        if isinstance(type_, ir.Nullable):
            type_ = type_.inner
            continue
        declaration = api.declarations.get(type_.name)
        if isinstance(declaration, ir.Enum):
            return declaration.kind is ir.ScalarKind.STRING
        if not isinstance(declaration, ir.Alias) or declaration.type == type_:
            return False
        type_ = declaration.type
    return isinstance(type_, ir.Scalar) and type_.kind is ir.ScalarKind.STRING
