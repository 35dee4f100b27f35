"""GET /shelves/{shelf}/books/{book-id}.{format}"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class ReadBookRequest(Request[None, None]):
    """What `GET /shelves/{shelf}/books/{book-id}.{format}` takes."""

    shelf: int
    book_id: Annotated[str, Field(alias="book-id")]
    format: str


OPERATION = Operation(
    request=ReadBookRequest,
    call="shelves.books.get",
    method="GET",
    path="/shelves/{shelf}/books/{book-id}.{format}",
    id="readBook",
    parameters=(
        Parameter("shelf", "shelf", "path", "simple"),
        Parameter("book_id", "book-id", "path", "simple"),
        Parameter("format", "format", "path", "simple"),
    ),
    answers=(Answer("204", None, None),),
)
