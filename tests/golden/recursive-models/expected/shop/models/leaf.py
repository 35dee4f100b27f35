"""Leaf and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .bird import Tree


class Leaf(Model):
    """Leaf."""

    tree: Tree | None = None
