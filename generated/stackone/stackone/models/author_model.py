"""AuthorModel and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model


class AuthorModel(Model):
    """Somebody who wrote or presents a piece of content."""

    id: str | None = None
    """Identifier of the author."""

    name: str | None = None
    """The author's full name."""


class AuthorModelDict(TypedDict):
    """`AuthorModel` as a plain dict."""

    id: NotRequired[str | None]
    name: NotRequired[str | None]


AuthorModelInput: TypeAlias = AuthorModel | AuthorModelDict
"""`AuthorModel`, as an object or as a plain dict."""
