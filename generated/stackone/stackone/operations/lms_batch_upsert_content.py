"""POST /unified/lms/content/batch"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request
from .._runtime.transport.retries import Retries
from ..models.batch_result_api_model import BatchResultApiModel
from ..models.lms_batch_upsert_content_request_dto import (
    LmsBatchUpsertContentRequestDto,
)


class LmsBatchUpsertContentRequest(Request[BatchResultApiModel, BatchResultApiModel]):
    """What `POST /unified/lms/content/batch` takes."""

    x_account_id: Annotated[str, Field(alias="x-account-id")] = UNSET
    """Linked account on whose behalf the call is made."""

    lms_batch_upsert_content_request_dto: LmsBatchUpsertContentRequestDto
    """The content to write."""

    prefer: Annotated[str, Field(alias="Prefer")] = UNSET
    """Set to `heartbeat` to receive newlines while a slow request is being worked
    on, so that the connection does not go idle. The answer says
    `Preference-Applied: heartbeat` where the server complied (RFC 7240).
    """


OPERATION = Operation(
    request=LmsBatchUpsertContentRequest,
    call="lms.batch_upsert_content",
    method="POST",
    path="/unified/lms/content/batch",
    id="lms_batch_upsert_content",
    parameters=(
        Parameter(
            "x_account_id", "x-account-id", "header", "simple", shared="x_account_id"
        ),
        Parameter("prefer", "Prefer", "header", "simple"),
    ),
    body=Body(
        "lms_batch_upsert_content_request_dto",
        "application/json",
        properties={"items": "items"},
    ),
    answers=(Answer("202", "application/json", BatchResultApiModel),),
    failures={
        "400": "BadRequestResponse",
        "401": "UnauthorizedResponse",
        "403": "ForbiddenResponse",
        "404": "NotFoundResponse",
        "408": "RequestTimedOutResponse",
        "409": "ConflictResponse",
        "412": "PreconditionFailedResponse",
        "422": "UnprocessableEntityResponse",
        "429": "TooManyRequestsResponse",
        "500": "InternalServerErrorResponse",
        "501": "NotImplementedResponse",
        "502": "BadGatewayResponse",
    },
    retries=Retries(statuses=("429", "408")),
)
