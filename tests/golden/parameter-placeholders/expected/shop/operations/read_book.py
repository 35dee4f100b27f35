"""GET /shelves/{shelf}/books/{book-id}.{format}"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter


class ReadBookRequest(Model):
    """Everything that `GET /shelves/{shelf}/books/{book-id}.{format}` takes."""

    shelf: int
    book_id: Annotated[str, Field(alias="book-id")]
    format: str


class ReadBookRequestDict(TypedDict):
    """`ReadBookRequest` as a plain dict."""

    shelf: int
    book_id: str
    format: str


OPERATION = Operation(
    id="readBook",
    method="GET",
    path="/shelves/{shelf}/books/{book-id}.{format}",
    request=ReadBookRequest,
    parameters=(
        Parameter("shelf", "shelf", "path", "simple"),
        Parameter("book_id", "book-id", "path", "simple"),
        Parameter("format", "format", "path", "simple"),
    ),
    answers=(Answer("204", None, None),),
)
