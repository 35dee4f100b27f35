"""PUT /unified/lms/content"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.transport.retries import Retries
from ..models.lms_upsert_content_request_dto import (
    LmsUpsertContentRequestDto,
    LmsUpsertContentRequestDtoDict,
)
from ..models.upsert_result import UpsertResult


class LmsUpsertContentRequest(Model):
    """Everything that `PUT /unified/lms/content` takes."""

    x_account_id: Annotated[str | None, Field(alias="x-account-id")] = None
    """Linked account on whose behalf the call is made."""

    lms_upsert_content_request_dto: LmsUpsertContentRequestDto
    """The content to write."""

    prefer: Annotated[str | None, Field(alias="Prefer")] = None
    """Set to `heartbeat` to receive newlines while a slow request is being worked
    on, so that the connection does not go idle. The answer says
    `Preference-Applied: heartbeat` where the server complied (RFC 7240).
    """


class LmsUpsertContentRequestDict(TypedDict):
    """`LmsUpsertContentRequest` as a plain dict."""

    x_account_id: NotRequired[str]
    lms_upsert_content_request_dto: (
        LmsUpsertContentRequestDto | LmsUpsertContentRequestDtoDict
    )
    prefer: NotRequired[str]


OPERATION = Operation(
    id="lms_upsert_content",
    method="PUT",
    path="/unified/lms/content",
    request=LmsUpsertContentRequest,
    parameters=(
        Parameter(
            "x_account_id", "x-account-id", "header", "simple", shared="x_account_id"
        ),
        Parameter("prefer", "Prefer", "header", "simple"),
    ),
    body=Body("lms_upsert_content_request_dto", "application/json"),
    answers=(Answer("201", "application/json", UpsertResult),),
    retries=Retries(statuses=("429", "408")),
)
