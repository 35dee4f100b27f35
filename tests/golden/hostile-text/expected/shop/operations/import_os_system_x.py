"""GET /a'\"\"\"{x}"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter


class ImportOsSystemXRequest(Model):
    """Everything that `GET /a'\"\"\"{x}` takes."""

    x: str
    """\"quoted\""""

    y_evil_1: Annotated[str | None, Field(alias="y\n    evil = 1")] = None
    """Default: '\"\"\" + 1'."""


class ImportOsSystemXRequestDict(TypedDict):
    """`ImportOsSystemXRequest` as a plain dict."""

    x: str
    y_evil_1: NotRequired[str]


OPERATION = Operation(
    id="__import__('os').system('x')",
    method="GET",
    path='/a\'"""{x}',
    request=ImportOsSystemXRequest,
    parameters=(
        Parameter("x", "x", "path", "simple"),
        Parameter("y_evil_1", "y\n    evil = 1", "query", "form", explode=True),
    ),
    answers=(Answer("200", 'a/b"\n', str),),
)
