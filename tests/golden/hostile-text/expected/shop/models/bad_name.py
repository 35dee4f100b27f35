"""BadName and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model


class BadName(Model):
    """Bad name."""

    pass_: Annotated[str | None, Field(alias="]: pass")] = None
    """\""""

    a_b: Annotated[Literal["\"\n'"] | None, Field(alias="a'b")] = None
