"""Type and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models.dates import IsoDate
from .._runtime.models.model import Model


class Type(Model):
    """Type."""

    none: Annotated[str | None, Field(alias="None")] = None
    true: Annotated[str | None, Field(alias="True")] = None
    print: str | None = None
    any: Annotated[Any, Field(alias="Any")] = None
    dt_: Annotated[IsoDate | None, Field(alias="dt")] = None
