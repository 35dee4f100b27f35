"""EtcPasswd and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum


class EtcPasswd(StrEnum):
    """\\"""

    VALUE = '"'
    VALUE_2 = "'"
    VALUE_3 = "\\"
    EMPTY = "\n"
    VALUE_4 = "{}"
