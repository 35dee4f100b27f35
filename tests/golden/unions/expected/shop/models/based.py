"""Based and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class BasedPaper(Model):
    """Based paper."""

    id: str
    paper: bool | None = None


class BasedFile(Model):
    """Based file."""

    id: str
    file: str | None = None


Based: TypeAlias = BasedPaper | BasedFile
