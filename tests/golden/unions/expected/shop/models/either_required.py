"""EitherRequired and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class EitherRequired(Model):
    """Either required."""

    mail: str | None = None
    phone: str | None = None
