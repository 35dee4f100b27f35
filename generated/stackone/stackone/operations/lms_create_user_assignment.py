"""POST /unified/lms/users/{id}/assignments"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request
from .._runtime.transport.retries import Retries
from ..models.create_result import CreateResult
from ..models.lms_create_assignment_request_dto import LmsCreateAssignmentRequestDto


class LmsCreateUserAssignmentRequest(Request[CreateResult, CreateResult]):
    """What `POST /unified/lms/users/{id}/assignments` takes."""

    x_account_id: Annotated[str, Field(alias="x-account-id")] = UNSET
    """Linked account on whose behalf the call is made."""

    id: str
    """Unified identifier of the user."""

    lms_create_assignment_request_dto: LmsCreateAssignmentRequestDto
    """The assignment to create."""

    prefer: Annotated[str, Field(alias="Prefer")] = UNSET
    """Set to `heartbeat` to receive newlines while a slow request is being worked
    on, so that the connection does not go idle. The answer says
    `Preference-Applied: heartbeat` where the server complied (RFC 7240).
    """


OPERATION = Operation(
    request=LmsCreateUserAssignmentRequest,
    call="lms.create_user_assignment",
    method="POST",
    path="/unified/lms/users/{id}/assignments",
    id="lms_create_user_assignment",
    parameters=(
        Parameter(
            "x_account_id", "x-account-id", "header", "simple", shared="x_account_id"
        ),
        Parameter("id", "id", "path", "simple"),
        Parameter("prefer", "Prefer", "header", "simple"),
    ),
    body=Body(
        "lms_create_assignment_request_dto",
        "application/json",
        properties={
            "learning_object_external_reference": "learning_object_external_reference",
            "passthrough": "passthrough",
            "external_reference": "external_reference",
            "learning_object_id": "learning_object_id",
            "progress": "progress",
            "created_at": "created_at",
            "due_date": "due_date",
            "status": "status",
            "assigned_at": "assigned_at",
        },
        nullable_properties=frozenset(
            {
                "passthrough",
                "external_reference",
                "learning_object_id",
                "progress",
                "created_at",
                "due_date",
                "status",
                "assigned_at",
            }
        ),
    ),
    answers=(Answer("201", "application/json", CreateResult),),
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
