"""POST /unified/lms/users/{id}/assignments"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.transport.retries import Retries
from ..models.create_result import CreateResult
from ..models.lms_create_assignment_request_dto import (
    LmsCreateAssignmentRequestDto,
    LmsCreateAssignmentRequestDtoDict,
)


class LmsCreateUserAssignmentRequest(Model):
    """Everything that `POST /unified/lms/users/{id}/assignments` takes."""

    x_account_id: Annotated[str | None, Field(alias="x-account-id")] = None
    """Linked account on whose behalf the call is made."""

    id: str
    """Unified identifier of the user."""

    lms_create_assignment_request_dto: LmsCreateAssignmentRequestDto
    """The assignment to create."""

    prefer: Annotated[str | None, Field(alias="Prefer")] = None
    """Set to `heartbeat` to receive newlines while a slow request is being worked
    on, so that the connection does not go idle. The answer says
    `Preference-Applied: heartbeat` where the server complied (RFC 7240).
    """


class LmsCreateUserAssignmentRequestDict(TypedDict):
    """`LmsCreateUserAssignmentRequest` as a plain dict."""

    x_account_id: NotRequired[str]
    id: str
    lms_create_assignment_request_dto: (
        LmsCreateAssignmentRequestDto | LmsCreateAssignmentRequestDtoDict
    )
    prefer: NotRequired[str]


OPERATION = Operation(
    id="lms_create_user_assignment",
    method="POST",
    path="/unified/lms/users/{id}/assignments",
    request=LmsCreateUserAssignmentRequest,
    parameters=(
        Parameter(
            "x_account_id", "x-account-id", "header", "simple", shared="x_account_id"
        ),
        Parameter("id", "id", "path", "simple"),
        Parameter("prefer", "Prefer", "header", "simple"),
    ),
    body=Body("lms_create_assignment_request_dto", "application/json"),
    answers=(Answer("201", "application/json", CreateResult),),
    retries=Retries(statuses=("429", "408")),
)
