"""PATCH /unified/lms/content/{id}"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter
from ..models.lms_create_content_request_dto import (
    LmsCreateContentRequestDto,
    LmsCreateContentRequestDtoDict,
)
from ..models.update_result import UpdateResult


class LmsUpdateContentRequest(Model):
    """Everything that `PATCH /unified/lms/content/{id}` takes."""

    id: str
    """Unified identifier of the content."""

    x_account_id: Annotated[str | None, Field(alias="x-account-id")] = None
    """Linked account on whose behalf the call is made."""

    lms_create_content_request_dto: LmsCreateContentRequestDto
    """The changes to make."""


class LmsUpdateContentRequestDict(TypedDict):
    """`LmsUpdateContentRequest` as a plain dict."""

    id: str
    x_account_id: NotRequired[str]
    lms_create_content_request_dto: (
        LmsCreateContentRequestDto | LmsCreateContentRequestDtoDict
    )


OPERATION = Operation(
    id="lms_update_content",
    method="PATCH",
    path="/unified/lms/content/{id}",
    request=LmsUpdateContentRequest,
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter(
            "x_account_id", "x-account-id", "header", "simple", shared="x_account_id"
        ),
    ),
    body=Body("lms_create_content_request_dto", "application/json"),
    answers=(Answer("2XX", "application/json", UpdateResult),),
)
