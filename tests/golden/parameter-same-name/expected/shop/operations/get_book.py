"""GET /books/{id}"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter


class GetBookLang(StrEnum):
    """Get book lang."""

    DE = "de"
    EN = "en"


class GetBookRequest(Model):
    """Everything that `GET /books/{id}` takes."""

    id: str
    """Which book."""

    lang: GetBookLang | None = None
    """The language of the words."""

    lang_header: str | None = None
    """The language of the answer."""


class GetBookRequestDict(TypedDict):
    """`GetBookRequest` as a plain dict."""

    id: str
    lang: NotRequired[GetBookLang | Literal["de", "en"]]
    lang_header: NotRequired[str]


OPERATION = Operation(
    id="getBook",
    method="GET",
    path="/books/{id}",
    request=GetBookRequest,
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter("lang", "lang", "query", "form", explode=True),
        Parameter("lang_header", "lang", "header", "simple"),
    ),
    answers=(Answer("204", None, None),),
)
