"""Lower the vendor extensions that say how an SDK is organised, paginated and retried."""

from __future__ import annotations

from specpress import ir
from specpress.lower.nodes import Node, is_list, is_node, text


def group(node: Node) -> tuple[str, ...]:
    """The path of groups an operation belongs to; its first tag where no extension says."""
    named = text(node, "x-speakeasy-group")
    if named is not None:
        return tuple(part for part in named.split(".") if part)
    fern = node.get("x-fern-sdk-group-name")
    if isinstance(fern, str):
        return (fern,)
    if is_list(fern):
        return tuple(map(str, fern))
    tags = node.get("tags")
    return (str(tags[0]),) if is_list(tags) and tags else ()


def method_name(node: Node) -> str | None:
    """The method name an extension asks for; ``None`` leaves it to the operation id."""
    return text(node, "x-speakeasy-name-override") or text(
        node, "x-fern-sdk-method-name"
    )


def pagination(node: Node) -> ir.Pagination | None:
    """How a list goes on (``x-speakeasy-pagination``); ``None`` when nothing says that it does."""
    found = node.get("x-speakeasy-pagination")
    if not is_node(found) or not isinstance(found.get("type"), str):
        return None
    inputs = found.get("inputs")
    entries = [entry for entry in inputs if is_node(entry)] if is_list(inputs) else []
    positions = [e for e in entries if text(e, "type") in {"cursor", "page", "offset"}]
    limits = [e for e in entries if text(e, "type") == "limit"]
    outputs = found.get("outputs")
    out: Node = outputs if is_node(outputs) else {}
    kind = found["type"]
    if kind == "offsetLimit":
        kind = "page" if any(e.get("type") == "page" for e in entries) else "offset"
    return ir.Pagination(
        kind=kind,
        input=text(positions[0], "name") if positions else None,
        output=text(out, "nextCursor") or text(out, "nextUrl") or text(out, "numPages"),
        items=text(out, "results"),
        limit_input=text(limits[0], "name") if limits else None,
    )


_NEVER = ir.Retries(statuses=(), max_attempts=1)


def retries(node: Node, root: Node) -> ir.Retries | None:
    """When an operation is tried again: its own ``x-speakeasy-retries`` or ``x-fern-retries``, else the document's."""
    found = node.get("x-speakeasy-retries")
    fern = node.get("x-fern-retries")
    if found is None and is_node(fern) and fern.get("disabled") is True:
        return _NEVER
    found = root.get("x-speakeasy-retries") if found is None else found
    if not is_node(found):
        return None
    if found.get("strategy") == "none":
        return _NEVER
    statuses = found.get("statusCodes")
    backoff = found.get("backoff")
    timing: Node = backoff if is_node(backoff) else {}
    return ir.Retries(
        statuses=tuple(map(str, statuses)) if is_list(statuses) else (),
        initial_interval=_whole(timing, "initialInterval"),
        max_interval=_whole(timing, "maxInterval"),
        exponent=_number(timing, "exponent"),
        max_elapsed=_whole(timing, "maxElapsedTime"),
        connection_errors=found.get("retryConnectionErrors", True) is not False,
    )


def _number(node: Node, key: str) -> float | None:
    value = node.get(key)
    if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0:
        try:
            return float(value)
        except OverflowError:  # an integer beyond all floats
            return None
    return None


def _whole(node: Node, key: str) -> int | None:
    value = _number(node, key)
    return None if value is None else int(value)
