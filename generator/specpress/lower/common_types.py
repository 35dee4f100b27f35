"""Common types: what is of several types at once, as the parts of an ``allOf`` are."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from specpress import ir

_NUMBERS = (ir.ScalarKind.INTEGER, ir.ScalarKind.NUMBER)


class CommonType(Struct, frozen=True):
    """The type that says most of what several say; ``is_lossy`` where it leaves out what another name says."""

    type: ir.Type
    is_lossy: bool = False


def choose_common_type(
    types: Sequence[ir.Type], declarations: ir.Declarations
) -> CommonType | None:
    """The type of values that are of all types; None where any value is.

    A name says more than a bare type, but for numbers, of which every integer is one. What two names have in common
    cannot be expressed.
    """
    expressive = [type_ for type_ in types if not isinstance(type_, ir.Anything)]
    if not expressive:
        return None
    resolved = [ir.resolve(type_, declarations) for type_ in expressive]
    if all(isinstance(one, ir.Scalar) and one.kind in _NUMBERS for one in resolved):
        for type_, one in zip(expressive, resolved, strict=True):
            if isinstance(one, ir.Scalar) and one.kind is ir.ScalarKind.INTEGER:
                return CommonType(type_)
    references = [type_ for type_ in expressive if isinstance(type_, ir.Ref)]
    return CommonType((references or expressive)[0], len(set(references)) > 1)
