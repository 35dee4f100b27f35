"""POST /login"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Encoding, Operation
from .._runtime.request import Request


class LogInBody(Model):
    """Log in body."""

    user: str
    tags: list[str] | None = None


class LogInRequest(Request[None, None]):
    """What `POST /login` takes."""

    body: LogInBody


class LogInBodyDict(TypedDict):
    """`LogInBody` as a plain dict."""

    user: str
    tags: NotRequired[Sequence[str]]


LogInBodyInput: TypeAlias = LogInBody | LogInBodyDict
"""`LogInBody`, as an object or as a plain dict."""


OPERATION = Operation(
    request=LogInRequest,
    call="login.create",
    method="POST",
    path="/login",
    id="logIn",
    body=Body(
        "body",
        "application/x-www-form-urlencoded",
        encodings=(Encoding("tags", style="form", explode=False),),
        properties={"user": "user", "tags": "tags"},
    ),
    answers=(Answer("204", None, None),),
)
