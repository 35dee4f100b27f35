"""Repair and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.dates import IsoDate
from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model


class RepairState(StrEnum):
    """Repair state."""

    WAITING = "waiting"
    ON_STAND = "on_stand"
    DONE = "done"


class Repair(Model):
    """Work on one bike."""

    id: int
    state: RepairState
    note: str | None = None
    """What the customer said."""

    due_date: Annotated[IsoDate | None, Field(alias="dueDate")] = None
