"""Verdicts: whether figures are within their bars."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Verdicts:
    """The bars that were held and those that were not."""

    failed: list[str] = field(default_factory=list[str])

    def of(self, what: str, value: float, bar: float | None, unit: str) -> str:
        """Say beside a figure whether it is within its bar, the most it may be."""
        if bar is None:
            return ""
        return self._said(what, held=value <= bar, bar=f"bar {bar:g} {unit}".rstrip())

    def at_least(self, what: str, value: float, bar: float) -> str:
        """Say beside a figure whether it is within its bar, the least it may be."""
        return self._said(what, held=value >= bar, bar=f"bar: at least {bar:g}")

    def _said(self, what: str, *, held: bool, bar: str) -> str:
        if held:
            return f"pass ({bar})"
        self.failed.append(what)
        return f"FAIL ({bar})"
