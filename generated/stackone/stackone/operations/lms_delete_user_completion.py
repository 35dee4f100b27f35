"""DELETE /unified/lms/users/{id}/completions/{subResourceId}"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from .._runtime.transport.retries import Retries
from ..models.delete_result import DeleteResult


class LmsDeleteUserCompletionRequest(Request[DeleteResult | None, DeleteResult | None]):
    """What `DELETE /unified/lms/users/{id}/completions/{subResourceId}` takes."""

    x_account_id: Annotated[str, Field(alias="x-account-id")] = UNSET
    """Linked account on whose behalf the call is made."""

    id: str
    """Unified identifier of the user."""

    sub_resource_id: Annotated[str, Field(alias="subResourceId")]
    """Unified identifier of the user's completion."""

    prefer: Annotated[str, Field(alias="Prefer")] = UNSET
    """Set to `heartbeat` to receive newlines while a slow request is being worked
    on, so that the connection does not go idle. The answer says
    `Preference-Applied: heartbeat` where the server complied (RFC 7240).
    """


OPERATION = Operation(
    request=LmsDeleteUserCompletionRequest,
    call="lms.delete_user_completion",
    method="DELETE",
    path="/unified/lms/users/{id}/completions/{subResourceId}",
    id="lms_delete_user_completion",
    parameters=(
        Parameter(
            "x_account_id", "x-account-id", "header", "simple", shared="x_account_id"
        ),
        Parameter("id", "id", "path", "simple"),
        Parameter("sub_resource_id", "subResourceId", "path", "simple"),
        Parameter("prefer", "Prefer", "header", "simple"),
    ),
    answers=(
        Answer("200", "application/json", DeleteResult),
        Answer("204", None, None),
    ),
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
