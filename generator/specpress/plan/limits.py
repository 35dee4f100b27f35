"""Limits: the assertions of a document about a value, in words; the models pass such values on unchecked."""

from __future__ import annotations

from specpress import ir


def limits(type_: ir.Type, declarations: ir.Declarations) -> str:
    """What the document demands of a value besides its type, in sentences; empty where it demands nothing."""
    match ir.resolve(type_, declarations):
        case ir.Scalar(constraints=ir.Constraints() as constraints):
            return " ".join(
                [
                    *_numbers(constraints),
                    *_characters(constraints),
                    *_content(constraints),
                ]
            )
        case ir.Array(constraints=ir.Constraints() as constraints):
            return " ".join(_items(constraints))
        case ir.Map(constraints=ir.Constraints() as constraints):
            return property_limits(constraints)
        case _:
            return ""


def property_limits(constraints: ir.Constraints) -> str:
    """How many properties an object has to have, as a sentence; empty where any number will do."""
    return _range(constraints.min_properties, constraints.max_properties, "property")


def _content(constraints: ir.Constraints) -> list[str]:
    """What a text holds (JSON Schema 2020-12 Validation, section 8.4)."""
    media_type = constraints.content_media_type
    return [] if media_type is None else [f"Contains `{media_type}`."]


def _numbers(constraints: ir.Constraints) -> list[str]:
    words = [_range(constraints.minimum, constraints.maximum, "")]
    if constraints.exclusive_minimum is not None:
        words.append(f"More than {constraints.exclusive_minimum}.")
    if constraints.exclusive_maximum is not None:
        words.append(f"Less than {constraints.exclusive_maximum}.")
    if constraints.multiple_of is not None:
        words.append(f"A multiple of {constraints.multiple_of}.")
    return [word for word in words if word]


def _characters(constraints: ir.Constraints) -> list[str]:
    words = [_range(constraints.min_length, constraints.max_length, "character")]
    if constraints.pattern is not None:
        words.append(f"Matches `{constraints.pattern}`.")
    return [word for word in words if word]


def _items(constraints: ir.Constraints) -> list[str]:
    words = [_range(constraints.min_items, constraints.max_items, "item")]
    if constraints.unique_items:
        words.append("No item twice.")
    return [word for word in words if word]


def _range(least: float | None, most: float | None, unit: str) -> str:
    if least is not None and most is not None:
        count = f"{least}" if least == most else f"{least} to {most}"
        return f"{count}{_unit(unit, most)}." if unit else f"From {least} to {most}."
    if least is not None:
        return f"At least {least}{_unit(unit, least)}."
    return "" if most is None else f"At most {most}{_unit(unit, most)}."


def _unit(unit: str, count: float) -> str:
    if not unit:
        return ""
    if count == 1:
        return f" {unit}"
    return f" {unit[:-1]}ies" if unit.endswith("y") else f" {unit}s"
