"""UnknownForm and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import ABSENT, Unknown, UnknownTag


class UnknownForm(Unknown):
    """An object whose `form` is none of those that were known when this package was
    made.
    """

    form: UnknownTag = ABSENT


class UnknownKind(Unknown):
    """An object whose `kind` is none of those that were known when this package was
    made.
    """

    kind: UnknownTag = ABSENT


class UnknownType(Unknown):
    """An object whose `type` is none of those that were known when this package was
    made.
    """

    type: UnknownTag = ABSENT
