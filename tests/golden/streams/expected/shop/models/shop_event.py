"""ShopEvent and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .said import Said
from .sold import Sold

ShopEvent: TypeAlias = Sold | Said
