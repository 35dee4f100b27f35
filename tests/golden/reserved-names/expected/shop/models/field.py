"""Field_ and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.model import Model


class Field_(Model):
    """Field."""

    from_: Annotated[str | None, Field(alias="from")] = None
    self_: Annotated[str | None, Field(alias="self")] = None
    json_: Annotated[str | None, Field(alias="json")] = None
    copy_: Annotated[str | None, Field(alias="copy")] = None
