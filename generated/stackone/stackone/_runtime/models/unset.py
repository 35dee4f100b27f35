"""Unset: the value of an argument that was not given, which is not null."""

from __future__ import annotations

from typing import Any, Self


class _Unset:
    """The class of `UNSET`, its one object: through copies, pickles and forks too."""

    _only: _Unset | None = None

    def __new__(cls) -> Self:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only  # type: ignore[return-value]

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> str:
        # The name under which this module has it.
        return "UNSET"


UNSET: Any = _Unset()
"""The default of every optional argument: it is not sent. False in a condition, and of any type for type checkers."""
