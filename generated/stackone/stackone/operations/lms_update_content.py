"""PATCH /unified/lms/content/{id}"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request
from ..models.lms_create_content_request_dto import LmsCreateContentRequestDto
from ..models.update_result import UpdateResult


class LmsUpdateContentRequest(Request[UpdateResult, UpdateResult]):
    """What `PATCH /unified/lms/content/{id}` takes."""

    id: str
    """Unified identifier of the content."""

    x_account_id: Annotated[str, Field(alias="x-account-id")] = UNSET
    """Linked account on whose behalf the call is made."""

    lms_create_content_request_dto: LmsCreateContentRequestDto
    """The changes to make."""


OPERATION = Operation(
    request=LmsUpdateContentRequest,
    call="lms.update_content",
    method="PATCH",
    path="/unified/lms/content/{id}",
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter(
            "x_account_id", "x-account-id", "header", "simple", shared="x_account_id"
        ),
    ),
    body=Body(
        "lms_create_content_request_dto",
        "application/json",
        properties={
            "active": "active",
            "additional_data": "additional_data",
            "authors": "authors",
            "categories": "categories",
            "content_type": "content_type",
            "content_url": "content_url",
            "cover_url": "cover_url",
            "created_at": "created_at",
            "description": "description",
            "duration": "duration",
            "external_reference": "external_reference",
            "languages": "languages",
            "localizations": "localizations",
            "mobile_launch_content_url": "mobile_launch_content_url",
            "order": "order",
            "short_description": "short_description",
            "skills": "skills",
            "tags": "tags",
            "title": "title",
            "unified_custom_fields": "unified_custom_fields",
            "updated_at": "updated_at",
        },
        nullable_properties=frozenset(
            {
                "active",
                "additional_data",
                "authors",
                "categories",
                "content_type",
                "content_url",
                "cover_url",
                "created_at",
                "description",
                "duration",
                "external_reference",
                "languages",
                "localizations",
                "mobile_launch_content_url",
                "order",
                "short_description",
                "skills",
                "tags",
                "title",
                "unified_custom_fields",
                "updated_at",
            }
        ),
    ),
    answers=(Answer("2XX", "application/json", UpdateResult),),
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
)
