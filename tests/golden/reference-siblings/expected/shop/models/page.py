"""Page and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.dates import IsoDate
from .._runtime.models.enums import StrEnum
from .._runtime.models.model import ConstModel, Model
from .colour import Colour
from .either import Either
from .free import Free
from .sibling import Sibling
from .thing import Thing
from .warm import Warm
from .word import Word
from .words import Words, WordsItem


class PageCold(StrEnum):
    """Cold ones."""

    VERT = "green"
    BLEU = "blue"


class PageNone(StrEnum):
    """Page none."""

    PINK = "pink"


class Page(ConstModel):
    """Page."""

    __constants__ = frozenset({"kind"})

    short: str
    """1 to 3 characters."""

    kind: Literal["red"] = "red"
    cold: PageCold | None = None
    """Cold ones."""

    warm: Warm | None = None
    sibling: Sibling | None = None
    maybe: Colour | None = None
    nullable: Thing | None = None
    described: Annotated[Thing | None, Field(deprecated="described is deprecated")] = (
        None
    )
    """Deprecated.

    A thing with words.
    """

    needy: PageNeedy | None = None
    whole: int | None = None
    """At least 0."""

    dated: IsoDate | None = None
    """At least 1 character."""

    few: list[WordsItem] | None = None
    """At most 3 items."""

    narrow: str | None = None
    filled: list[int] | None = None
    values: dict[str, int] | None = None
    wrong: Word | None = None
    """At least 1 character."""

    none: PageNone | None = None
    lost: Either | None = None
    owed: Free | None = None
    items: Words | None = None


class PageNeedy(Model):
    """Page needy."""

    id: str
    colour: Colour | None = None
