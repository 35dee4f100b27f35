"""Parts and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .thing import Thing


class PartsOne(StrEnum):
    """Parts one."""

    VERT = "green"


class PartsBeside(StrEnum):
    """Two of them."""

    ROUGE = "red"
    BLEU = "blue"


class Parts(Model):
    """Parts."""

    one: PartsOne | None = None
    beside: PartsBeside | None = None
    """Two of them."""

    short: str | None = None
    """1 to 3 characters. Matches `^a`."""

    plain: str | None = None
    """At most 3 characters. Default: 'abc'."""

    maybe: str | None = None
    """1 to 3 characters."""

    thing: Thing | None = None
