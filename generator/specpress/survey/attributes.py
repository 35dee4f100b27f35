"""Attributes: the Python name of every property of a model."""

from __future__ import annotations

from specpress import ir
from specpress.survey import names


def attribute_names(model: ir.Model) -> dict[str, str]:
    """The attribute of every property of a model, by wire name."""
    wires = [field.name for field in model.fields]
    spelled = names.attributes(wires, [names.field_name(wire) for wire in wires])
    return dict(zip(wires, spelled, strict=True))
