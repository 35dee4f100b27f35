"""GET /a'\"\"\"{x}"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class ImportOsSystemXRequest(Request[None, None]):
    """What `GET /a'\"\"\"{x}` takes."""

    x: str
    """\"quoted\""""

    y_evil_1: Annotated[str, Field(alias="y\n    evil = 1")] = UNSET
    """Default: '\"\"\" + 1'."""


OPERATION = Operation(
    request=ImportOsSystemXRequest,
    call="import_os_system_x",
    method="GET",
    path='/a\'"""{x}',
    id="__import__('os').system('x')",
    parameters=(
        Parameter("x", "x", "path", "simple"),
        Parameter("y_evil_1", "y\n    evil = 1", "query", "form", explode=True),
    ),
    answers=(Answer("200", None, None),),
)
