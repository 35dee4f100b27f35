"""GET /unified/lms/content"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Pagination, Parameter
from .._runtime.pagination.pages import AsyncPages, Page
from .._runtime.request import Request
from .._runtime.transport.retries import Retries
from ..models.content import Content
from ..models.content_paginated import ContentPaginated


class LmsListContentQueryParamFilter(Model):
    """Conditions that the listed content meets."""

    updated_after: IsoDateTime | None = None
    """Only content changed after this moment."""

    active: Literal[True] | Literal["true"] | None = None
    """Give `true` to leave out content that is switched off."""


class LmsListContentRequest(
    Request[Page[Content, ContentPaginated], AsyncPages[Content, ContentPaginated]]
):
    """What `GET /unified/lms/content` takes."""

    x_account_id: Annotated[str, Field(alias="x-account-id")] = UNSET
    """Linked account on whose behalf the call is made."""

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

    filter: LmsListContentQueryParamFilter | None = UNSET
    """Conditions that the listed content meets."""

    page: Annotated[str | None, Field(deprecated="page is deprecated")] = UNSET
    """Deprecated.

    Number of the page to fetch. Use `next` instead.
    """

    page_size: str | None = UNSET
    """How many records a page may hold; 25 unless set."""

    next: str | None = UNSET
    """Cursor from the previous page's `next`. Leave it out to start with the first
    page.
    """

    updated_after: Annotated[
        IsoDateTime | None, Field(deprecated="updated_after is deprecated")
    ] = UNSET
    """Deprecated.

    Only records changed after this moment. Use `updated_after` in `filter`
    instead.
    """


class LmsListContentQueryParamFilterDict(TypedDict):
    """`LmsListContentQueryParamFilter` as a plain dict."""

    updated_after: NotRequired[dt.datetime | str | None]
    active: NotRequired[Literal[True] | Literal["true"] | None]


LmsListContentQueryParamFilterInput: TypeAlias = (
    LmsListContentQueryParamFilter | LmsListContentQueryParamFilterDict
)
"""`LmsListContentQueryParamFilter`, as an object or as a plain dict."""


OPERATION = Operation(
    request=LmsListContentRequest,
    call="lms.list_content",
    method="GET",
    path="/unified/lms/content",
    id="lms_list_content",
    parameters=(
        Parameter(
            "x_account_id", "x-account-id", "header", "simple", shared="x_account_id"
        ),
        Parameter("prefer", "Prefer", "header", "simple"),
        Parameter("raw", "raw", "query", "form", explode=True),
        Parameter("proxy", "proxy", "query", "deepObject", explode=True),
        Parameter("fields", "fields", "query", "form", explode=True),
        Parameter("filter", "filter", "query", "deepObject", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
        Parameter("page_size", "page_size", "query", "form", explode=True),
        Parameter("next", "next", "query", "form", explode=True),
        Parameter("updated_after", "updated_after", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", ContentPaginated),),
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
    pagination=Pagination(kind="cursor", items="$.data", input="next", output="$.next"),
    retries=Retries(statuses=("429", "408")),
)
