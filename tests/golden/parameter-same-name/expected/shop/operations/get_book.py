"""GET /books/{id}"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.enums import StrEnum
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class GetBookLang(StrEnum):
    """Get book lang."""

    DE = "de"
    EN = "en"


class GetBookRequest(Request[None, None]):
    """What `GET /books/{id}` takes."""

    id: str
    """Which book."""

    lang_query: GetBookLang = UNSET
    """The language of the words."""

    lang: str = UNSET
    """The language of the answer."""

    a_b_cookie: Annotated[str, Field(alias="a[b]")] = UNSET
    a_b: Annotated[str, Field(alias="a;b")] = UNSET


OPERATION = Operation(
    request=GetBookRequest,
    call="books.get",
    method="GET",
    path="/books/{id}",
    id="getBook",
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter("lang_query", "lang", "query", "form", explode=True),
        Parameter("lang", "lang", "header", "simple"),
        Parameter("a_b_cookie", "a[b]", "cookie", "form", explode=True),
        Parameter("a_b", "a;b", "query", "form", explode=True),
    ),
    answers=(Answer("204", None, None),),
)
