"""UnknownForm and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import ABSENT, Unknown, UnknownTag


class UnknownForm(Unknown):
    """An object whose `form` is not one of those known when this package was
    generated.
    """

    form: UnknownTag = ABSENT


class UnknownKind(Unknown):
    """An object whose `kind` is not one of those known when this package was
    generated.
    """

    kind: UnknownTag = ABSENT


class UnknownType(Unknown):
    """An object whose `type` is not one of those known when this package was
    generated.
    """

    type: UnknownTag = ABSENT
