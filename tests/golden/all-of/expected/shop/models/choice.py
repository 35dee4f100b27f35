"""Choice and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class ChoicePaper(Model):
    """Choice paper."""

    id: str
    """Its number."""

    note: str | None = None
    paper: bool | None = None


class ChoiceFile(Model):
    """Choice file."""

    id: str
    """Its number."""

    note: str | None = None
    file: str | None = None


Choice: TypeAlias = ChoicePaper | ChoiceFile
