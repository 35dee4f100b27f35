"""GET /unified/lms/categories/{id}"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from .._runtime.transport.retries import Retries
from ..models.category_result import CategoryResult


class LmsGetCategoryRequest(Request[CategoryResult, CategoryResult]):
    """What `GET /unified/lms/categories/{id}` takes."""

    x_account_id: Annotated[str, Field(alias="x-account-id")] = UNSET
    """Linked account on whose behalf the call is made."""

    id: str
    """Unified identifier of the category."""

    prefer: Annotated[str, Field(alias="Prefer")] = UNSET
    """Set to `heartbeat` to receive newlines while a slow request is being worked
    on, so that the connection does not go idle. The answer says
    `Preference-Applied: heartbeat` where the server complied (RFC 7240).
    """

    raw: bool | None = UNSET
    """Also return what the provider itself answered. Off unless set."""

    proxy: dict[str, Any] | None = UNSET
    """Query parameters to hand to the provider as they are, each written as
    `proxy[name]=value`.
    """

    fields: str | None = UNSET
    """Names of the fields to return, separated by commas. All of them unless set."""


OPERATION = Operation(
    request=LmsGetCategoryRequest,
    call="lms.get_category",
    method="GET",
    path="/unified/lms/categories/{id}",
    id="lms_get_category",
    parameters=(
        Parameter(
            "x_account_id", "x-account-id", "header", "simple", shared="x_account_id"
        ),
        Parameter("id", "id", "path", "simple"),
        Parameter("prefer", "Prefer", "header", "simple"),
        Parameter("raw", "raw", "query", "form", explode=True),
        Parameter("proxy", "proxy", "query", "deepObject", explode=True),
        Parameter("fields", "fields", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", CategoryResult),),
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
