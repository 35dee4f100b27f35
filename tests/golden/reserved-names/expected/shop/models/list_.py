"""List and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.model import Model


class List(Model):
    """List."""

    schema_: Annotated[str | None, Field(alias="schema")] = None
    field_model_x: Annotated[str | None, Field(alias="model_x")] = None
    str_: Annotated[str | None, Field(alias="str")] = None
    list_: Annotated[list[str] | None, Field(alias="list")] = None
