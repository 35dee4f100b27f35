"""Implicit and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.model import Tagged
from .coach import Coach
from .lorry import Lorry

Implicit: TypeAlias = Annotated[
    Lorry | Coach, Tagged("type", {"Lorry": Lorry, "Coach": Coach})
]
