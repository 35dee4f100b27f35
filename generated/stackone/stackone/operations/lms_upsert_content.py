"""PUT /unified/lms/content"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request
from .._runtime.transport.retries import Retries
from ..models.lms_upsert_content_request_dto import LmsUpsertContentRequestDto
from ..models.upsert_result import UpsertResult


class LmsUpsertContentRequest(Request[UpsertResult, UpsertResult]):
    """What `PUT /unified/lms/content` takes."""

    x_account_id: Annotated[str, Field(alias="x-account-id")] = UNSET
    """Linked account on whose behalf the call is made."""

    lms_upsert_content_request_dto: LmsUpsertContentRequestDto
    """The content to write."""

    prefer: Annotated[str, Field(alias="Prefer")] = UNSET
    """Set to `heartbeat` to receive newlines while a slow request is being worked
    on, so that the connection does not go idle. The answer says
    `Preference-Applied: heartbeat` where the server complied (RFC 7240).
    """


OPERATION = Operation(
    request=LmsUpsertContentRequest,
    call="lms.upsert_content",
    method="PUT",
    path="/unified/lms/content",
    id="lms_upsert_content",
    parameters=(
        Parameter(
            "x_account_id", "x-account-id", "header", "simple", shared="x_account_id"
        ),
        Parameter("prefer", "Prefer", "header", "simple"),
    ),
    body=Body(
        "lms_upsert_content_request_dto",
        "application/json",
        properties={
            "external_reference": "external_reference",
            "passthrough": "passthrough",
            "unified_custom_fields": "unified_custom_fields",
            "title": "title",
            "description": "description",
            "languages": "languages",
            "content_url": "content_url",
            "mobile_launch_content_url": "mobile_launch_content_url",
            "cover_url": "cover_url",
            "active": "active",
            "duration": "duration",
            "skills": "skills",
            "order": "order",
            "short_description": "short_description",
            "localizations": "localizations",
            "tags": "tags",
            "authors": "authors",
            "updated_at": "updated_at",
            "created_at": "created_at",
            "categories": "categories",
            "additional_data": "additional_data",
            "content_type": "content_type",
        },
        nullable_properties=frozenset(
            {
                "passthrough",
                "unified_custom_fields",
                "title",
                "description",
                "languages",
                "content_url",
                "mobile_launch_content_url",
                "cover_url",
                "active",
                "duration",
                "skills",
                "order",
                "short_description",
                "localizations",
                "tags",
                "authors",
                "updated_at",
                "created_at",
                "categories",
                "additional_data",
                "content_type",
            }
        ),
    ),
    answers=(Answer("201", "application/json", UpsertResult),),
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
