"""Holder and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models.model import Model


class Holder(Model):
    """Holder."""

    self_: Annotated[Any, Field(alias="self")] = None
