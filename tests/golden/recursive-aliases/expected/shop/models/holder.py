"""Holder and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .ping import Ping


class Holder(Model):
    """Holder."""

    ping: Ping | None = None
