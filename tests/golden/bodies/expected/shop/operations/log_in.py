"""POST /login"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Encoding, Operation


class LogInBody(Model):
    """Log in body."""

    user: str
    tags: list[str] | None = None


class LogInRequest(Model):
    """Everything that `POST /login` takes."""

    body: LogInBody


class LogInBodyDict(TypedDict):
    """`LogInBody` as a plain dict."""

    user: str
    tags: NotRequired[Sequence[str]]


class LogInRequestDict(TypedDict):
    """`LogInRequest` as a plain dict."""

    body: LogInBody | LogInBodyDict


OPERATION = Operation(
    id="logIn",
    method="POST",
    path="/login",
    request=LogInRequest,
    body=Body(
        "body",
        "application/x-www-form-urlencoded",
        encodings=(Encoding("tags", style="form", explode=False),),
    ),
    answers=(Answer("204", None, None),),
)
