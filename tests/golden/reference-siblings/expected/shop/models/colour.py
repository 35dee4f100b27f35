"""Colour and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum


class Colour(StrEnum):
    """Colour."""

    ROUGE = "red"
    VERT = "green"
    BLEU = "blue"
