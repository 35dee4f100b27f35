"""Attributes: the Python names of the properties of a model, and of the members of an enum."""

from __future__ import annotations

from collections.abc import Mapping

from specpress import ir
from specpress.survey import names
from specpress.survey.declaration_matches import member_part

_NOTHING: Mapping[str, str] = {}


def attribute_names(
    model: ir.Model, locked: Mapping[str, str] = _NOTHING
) -> dict[str, str]:
    """The attribute of every property of a model, by wire name; ``locked`` are those that properties had."""
    wires = [field.name for field in model.fields]
    spelled = names.attributes(wires, [names.field_name(wire) for wire in wires])
    return keep_names(dict(zip(wires, spelled, strict=True)), locked)


def member_names(
    enum: ir.Enum, locked: Mapping[str, str] = _NOTHING
) -> tuple[str, ...]:
    """The name of every member of an enum, in the order of the values; ``locked`` are those that values had.

    Of values that want one name it goes to the one that is spelled so, and its order counts for nothing.
    """
    values = [member_part(one) for one in enum.members]
    preferred_names = {
        value: names.member_of(one.label or None, str(one.value))
        for value, one in zip(values, enum.members, strict=True)
    }
    texts = {
        value: str(one.value) for value, one in zip(values, enum.members, strict=True)
    }
    order = sorted(
        preferred_names,
        key=lambda one: (preferred_names[one] != texts[one], texts[one], one),
    )
    spelled = names.claim({value: preferred_names[value] for value in order}, {})
    spelled = keep_names(spelled, locked)
    return tuple(spelled[value] for value in values)


def keep_names(spelled: dict[str, str], locked: Mapping[str, str]) -> dict[str, str]:
    """The names with those that parts had before; what is new gets none that another has or had."""
    if not locked:
        return spelled
    claimed = {part: locked[part] for part in spelled if part in locked}
    if len({*claimed.values()}) == len(spelled):
        return claimed
    return names.claim(spelled, claimed, (), locked.values())
