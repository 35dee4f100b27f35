"""Limits: the assertions of a document about a value, in words; the models pass such values on unchecked."""

from __future__ import annotations

from specpress import ir


def limits(type_: ir.Type, declarations: ir.Declarations) -> str:
    """What the document demands of a value besides its type, in sentences; empty where it demands nothing."""
    match ir.resolve(type_, declarations):
        case ir.Scalar(constraints=ir.Constraints() as found):
            return " ".join([*_numbers(found), *_characters(found)])
        case ir.Array(constraints=ir.Constraints() as found):
            return " ".join(_items(found))
        case _:
            return ""


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
    return f" {unit}" if count == 1 else f" {unit}s"
