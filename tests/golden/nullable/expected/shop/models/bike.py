"""Bike and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .bell import Bell


class BikeEnumNull(StrEnum):
    """Bike enum null."""

    RED = "red"
    BLUE = "blue"


class BikeTypeNullEnum(StrEnum):
    """Bike type null enum."""

    A = "a"
    B = "b"


class Bike(Model):
    """Bike."""

    old_style: str | None
    type_list: int | None
    ref_one_of: Bell | None
    any_of_null: str | None
    enum_null: BikeEnumNull | None
    type_null_enum: BikeTypeNullEnum | None
    all_of_null: Bell | None
    only_null: None
    several: str | int | None = None
    items: list[str | None] | None = None
