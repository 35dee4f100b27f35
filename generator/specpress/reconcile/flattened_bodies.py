"""Flattened bodies: rows of a method's table that are fields of its body -> those fields.

SDKs spread the properties of a body over the arguments of a method, beside its parameters.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from specpress import ir
from specpress.docs.pages import DocField
from specpress.reconcile.naming import RowPairing, fold_name


class FlattenedBody(Struct, frozen=True):
    """The ``model`` of a body, the row of each of its fields that has one by position, and the rows that have none."""

    model: ir.Model
    rows: Mapping[int, DocField]
    surplus: tuple[DocField, ...]


def find_flattened_body(
    body: ir.RequestBody | None,
    rows: Sequence[DocField],
    declarations: ir.Declarations,
) -> FlattenedBody | None:
    """The body that some rows are the fields of; ``None`` where they are not, or one of them is the body itself.

    Of several media types that with the most of the rows counts, the first of equal ones.
    """
    best: FlattenedBody | None = None
    for content in () if body is None else body.contents:
        model = ir.resolve_model(content.type, declarations)
        if model is None:
            continue
        pairing = RowPairing(rows, [slot.name for slot in model.fields])
        flattened = FlattenedBody(model, pairing.rows, tuple(pairing.surplus))
        if best is None or len(flattened.rows) > len(best.rows):
            best = flattened
    if best is None or not best.rows or _has_body_row(body, best.surplus):
        return None
    return best


def body_names(body: ir.RequestBody) -> frozenset[str]:
    """The names that the row of a body may have, without case and separators."""
    classes = (ir.reference_name(content.type) for content in body.contents)
    class_names = (fold_name(name) for name in classes if name is not None)
    return frozenset(("requestbody", "body", *class_names))


def _has_body_row(body: ir.RequestBody | None, rows: Sequence[DocField]) -> bool:
    names = frozenset[str]() if body is None else body_names(body)
    return any(fold_name(row.name) in names for row in rows)
