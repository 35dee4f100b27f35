"""Attributes: the Python names of the properties of a model, and of the members of an enum."""

from __future__ import annotations

from specpress import ir
from specpress.survey import names


def attribute_names(model: ir.Model) -> dict[str, str]:
    """The attribute of every property of a model, by wire name."""
    wires = [field.name for field in model.fields]
    spelled = names.attributes(wires, [names.field_name(wire) for wire in wires])
    return dict(zip(wires, spelled, strict=True))


def member_names(enum: ir.Enum) -> tuple[str, ...]:
    """The name of every member of an enum, in the order of the values."""
    preferred_names = (
        names.member_of(one.label or None, str(one.value)) for one in enum.members
    )
    return tuple(names.unique(preferred_names))
