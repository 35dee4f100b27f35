"""Operation: how an SDK offers one call: its group and name, its pages and retries."""

from __future__ import annotations

from msgspec import Struct

from specpress import ir
from specpress.lower.document_reader import Node, Reader, child, is_list
from specpress.lower.extensions.pagination import read_pagination
from specpress.lower.extensions.retries import read_retries
from specpress.lower.extensions.values import (
    read_first_text,
    read_text,
    report_wrong_type,
)

_GROUP = "x-speakeasy-group"
_FERN_GROUP = "x-fern-sdk-group-name"
_NAMES = ("x-speakeasy-name-override", "x-fern-sdk-method-name")
_DEPRECATIONS = ("x-speakeasy-deprecation-message", "x-deprecated-message")


class OperationExtensions(Struct, frozen=True):
    """The extensions of an operation; ``None`` and an empty group for those that are absent."""

    group: tuple[str, ...] = ()
    name: str | None = None
    deprecation: str | None = None
    pagination: ir.Pagination | None = None
    retries: ir.Retries | None = None


_NOTHING = OperationExtensions()


def read_operation_extensions(
    reader: Reader, node: Node, pointer: str
) -> OperationExtensions:
    """Read the extensions of the operation at a pointer, and report what is wrong with them."""
    if not any(key.startswith("x-") for key in node):
        return _NOTHING
    return OperationExtensions(
        group=_read_group(reader, node, pointer),
        name=read_first_text(reader, node, _NAMES, pointer),
        deprecation=read_deprecation(reader, node, pointer),
        pagination=read_pagination(reader, node, pointer),
        retries=read_retries(reader, node, pointer),
    )


def read_deprecation(reader: Reader, node: Node, pointer: str) -> str | None:
    """What to use instead of a deprecated operation, parameter or property."""
    return read_first_text(reader, node, _DEPRECATIONS, pointer)


def _read_group(reader: Reader, node: Node, pointer: str) -> tuple[str, ...]:
    dotted = read_text(reader, node, _GROUP, pointer)
    fern: object = node.get(_FERN_GROUP)
    names = list(map(str, fern)) if is_list(fern) else []
    if fern is not None and not isinstance(fern, str) and not is_list(fern):
        at = child(pointer, _FERN_GROUP)
        report_wrong_type(reader, at, "a string or an array of strings", fern)
    if dotted is not None:
        return tuple(part for part in dotted.split(".") if part)
    if isinstance(fern, str):
        return (fern,)
    return tuple(names)
