"""POST /unified/lms/content/batch"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.transport.retries import Retries
from ..models.batch_result_api_model import BatchResultApiModel
from ..models.lms_batch_upsert_content_request_dto import (
    LmsBatchUpsertContentRequestDto,
    LmsBatchUpsertContentRequestDtoDict,
)


class LmsBatchUpsertContentRequest(Model):
    """Everything that `POST /unified/lms/content/batch` takes."""

    x_account_id: Annotated[str | None, Field(alias="x-account-id")] = None
    """Linked account on whose behalf the call is made."""

    lms_batch_upsert_content_request_dto: LmsBatchUpsertContentRequestDto
    """The content to write."""

    prefer: Annotated[str | None, Field(alias="Prefer")] = None
    """Set to `heartbeat` to receive newlines while a slow request is being worked
    on, so that the connection does not go idle. The answer says
    `Preference-Applied: heartbeat` where the server complied (RFC 7240).
    """


class LmsBatchUpsertContentRequestDict(TypedDict):
    """`LmsBatchUpsertContentRequest` as a plain dict."""

    x_account_id: NotRequired[str]
    lms_batch_upsert_content_request_dto: (
        LmsBatchUpsertContentRequestDto | LmsBatchUpsertContentRequestDtoDict
    )
    prefer: NotRequired[str]


OPERATION = Operation(
    id="lms_batch_upsert_content",
    method="POST",
    path="/unified/lms/content/batch",
    request=LmsBatchUpsertContentRequest,
    parameters=(
        Parameter(
            "x_account_id", "x-account-id", "header", "simple", shared="x_account_id"
        ),
        Parameter("prefer", "Prefer", "header", "simple"),
    ),
    body=Body("lms_batch_upsert_content_request_dto", "application/json"),
    answers=(Answer("202", "application/json", BatchResultApiModel),),
    retries=Retries(statuses=("429", "408")),
)
