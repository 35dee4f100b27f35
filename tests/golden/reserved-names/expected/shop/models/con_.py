"""Con and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .literal import Literal_


class Con(Model):
    """Con."""

    x: Literal_ | None = None
