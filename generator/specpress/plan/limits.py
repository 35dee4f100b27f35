"""Limits: the assertions of a document about a value, in words; the models pass such values on unchecked."""

from __future__ import annotations

from specpress import ir


def limits(type_: ir.Type, declarations: ir.Declarations) -> str:
    """What the document demands of a value besides its type, in sentences; empty where it demands nothing."""
    match ir.resolve(type_, declarations):
        case ir.Scalar(constraints=found) as scalar:
            words = [] if found is None else [*_numbers(found), *_characters(found)]
            return " ".join([*words, *_content(scalar)])
        case ir.Array(constraints=ir.Constraints() as found):
            return " ".join(_items(found))
        case ir.Map(constraints=ir.Constraints() as found):
            return property_limits(found)
        case _:
            return ""


def property_limits(found: ir.Constraints) -> str:
    """How many properties an object has to have, as a sentence; empty where any number will do."""
    return _range(found.min_properties, found.max_properties, "property")


def _content(scalar: ir.Scalar) -> list[str]:
    """What a text holds (JSON Schema 2020-12 Validation, section 8.4)."""
    media_type = scalar.content_media_type
    return [] if media_type is None else [f"Contains `{media_type}`."]


def _numbers(found: ir.Constraints) -> list[str]:
    words = [_range(found.minimum, found.maximum, "")]
    if found.exclusive_minimum is not None:
        words.append(f"More than {found.exclusive_minimum}.")
    if found.exclusive_maximum is not None:
        words.append(f"Less than {found.exclusive_maximum}.")
    if found.multiple_of is not None:
        words.append(f"A multiple of {found.multiple_of}.")
    return [word for word in words if word]


def _characters(found: ir.Constraints) -> list[str]:
    words = [_range(found.min_length, found.max_length, "character")]
    if found.pattern is not None:
        words.append(f"Matches `{found.pattern}`.")
    return [word for word in words if word]


def _items(found: ir.Constraints) -> list[str]:
    words = [_range(found.min_items, found.max_items, "item")]
    if found.unique_items:
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
