"""Never_ and what belongs to it."""

from __future__ import annotations

from typing import Never, TypeAlias

Never_: TypeAlias = Never
