"""Written: values that know how they came, and go back as they came.

A server may write the same moment, number or octets in several ways, and may distinguish these. A value that did not
come in the usual way therefore keeps how it came, as ``written``; what is computed from it does not.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any


class Written:
    """What all values have in common that know how they came."""

    written: str | float | None = None

    def __reduce_ex__(self, protocol: Any, /) -> Any:
        parts: Any = super().__reduce_ex__(protocol)
        return parts[0], parts[1], {"written": self.written}

    def __repr__(self) -> str:
        """Look like the plain value."""
        kind = type(self).__bases__[1]
        module = "" if kind is Decimal else f"{kind.__module__}."
        values = super().__repr__().partition("(")[2]
        return f"{module}{kind.__name__}({values}"
