"""Errors and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.model import Model
from .field import Field_
from .type_ import Type


class Errors(Model):
    """Errors."""

    field: Annotated[Field_ | None, Field(alias="Field")] = None
    type: Annotated[Type | None, Field(alias="Type")] = None
