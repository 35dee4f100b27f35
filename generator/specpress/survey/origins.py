"""Origins: what names stand for, in the document's words: a method and a path, a declaration."""

from __future__ import annotations

import re

from specpress import ir

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_OPERATION = re.compile(r"[A-Z]+ /.*?\(\)(?=/|$)", re.DOTALL)
_NUMBERED = re.compile(r"(?:^|/)~?\d+$")


def operation_origin(operation: ir.Operation) -> str:
    """An operation as a lock has it: ``GET /users/{id}``."""
    return f"{operation.method.upper()} {operation.path}"


def call_origin(operation: ir.Operation, media: str | None) -> str:
    """A call as a lock has it: that of its operation, for a further media type of the body followed by that."""
    origin = operation_origin(operation)
    return f"{origin} {media}" if media is not None else origin


def declaration_origins(api: ir.Api) -> dict[str, str]:
    """Every declaration as a lock has it: its path, from the operation's method and path and not from its id."""
    roots = {ir.operation_root(one.id): one for one in api.operations}
    origins: dict[str, str] = {}
    for name in api.declarations:
        root, slash, rest = name.partition("/")
        operation = roots.get(root) if slash or root.endswith("()") else None
        origins[name] = (
            name
            if operation is None
            else f"{operation_origin(operation)}(){slash}{rest}"
        )
    return origins


def owner_of(origin: str) -> tuple[str, str]:
    """The component or operation that a declaration is inline in, and the path to it there; empty for a component."""
    match = _OPERATION.match(origin)
    if match is not None:
        return match[0], origin[match.end() + 1 :]
    owner, _, rest = origin.partition("/")
    return owner, rest


def path_shape(origin: str) -> str:
    """An operation without the names of its placeholders."""
    return _PLACEHOLDER.sub("{}", origin)


def placeholders(origin: str) -> list[str]:
    """The names of an operation's placeholders, in order."""
    return [text[1:-1] for text in _PLACEHOLDER.findall(origin)]


def is_numbered(origin: str) -> bool:
    """Tell whether only a number tells a declaration from its neighbours."""
    return _NUMBERED.search(origin) is not None
