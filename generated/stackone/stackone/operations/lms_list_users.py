"""GET /unified/lms/users"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, NotRequired, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.scalars import IsoDateTime
from .._runtime.operation import Answer, Operation, Pagination, Parameter
from .._runtime.transport.retries import Retries
from ..models.users_paginated import UsersPaginated


class LmsListUsersQueryParamFilter(Model):
    """Conditions that the listed users meet."""

    updated_after: IsoDateTime | None = None
    """Only users changed after this moment."""

    email: str | None = None
    """Only the user with this e-mail address."""

    external_reference: str | None = None
    """Only the user with this reference of yours."""


class LmsListUsersRequest(Model):
    """Everything that `GET /unified/lms/users` takes."""

    x_account_id: Annotated[str | None, Field(alias="x-account-id")] = None
    """Linked account on whose behalf the call is made."""

    prefer: Annotated[str | None, Field(alias="Prefer")] = None
    """Set to `heartbeat` to receive newlines while a slow request is being worked
    on, so that the connection does not go idle. The answer says
    `Preference-Applied: heartbeat` where the server complied (RFC 7240).
    """

    raw: bool | None = None
    """Also return what the provider itself answered. Off unless set."""

    proxy: dict[str, Any] | None = None
    """Query parameters to hand to the provider as they are, each written as
    `proxy[name]=value`.
    """

    fields: str | None = None
    """Names of the fields to return, separated by commas. All of them unless set."""

    filter: LmsListUsersQueryParamFilter | None = None
    """Conditions that the listed users meet."""

    page: Annotated[str | None, Field(deprecated="page is deprecated")] = None
    """Deprecated.

    Number of the page to fetch. Use `next` instead.
    """

    page_size: str | None = None
    """How many records a page may hold; 25 unless set."""

    next: str | None = None
    """Cursor from the previous page's `next`. Leave it out to start with the first
    page.
    """

    updated_after: Annotated[
        IsoDateTime | None, Field(deprecated="updated_after is deprecated")
    ] = None
    """Deprecated.

    Only records changed after this moment. Use `updated_after` in `filter`
    instead.
    """


class LmsListUsersQueryParamFilterDict(TypedDict):
    """`LmsListUsersQueryParamFilter` as a plain dict."""

    updated_after: NotRequired[dt.datetime | str | None]
    email: NotRequired[str | None]
    external_reference: NotRequired[str | None]


class LmsListUsersRequestDict(TypedDict):
    """`LmsListUsersRequest` as a plain dict."""

    x_account_id: NotRequired[str]
    prefer: NotRequired[str]
    raw: NotRequired[bool | None]
    proxy: NotRequired[Mapping[str, Any] | None]
    fields: NotRequired[str | None]
    filter: NotRequired[
        LmsListUsersQueryParamFilter | LmsListUsersQueryParamFilterDict | None
    ]
    page: NotRequired[str | None]
    page_size: NotRequired[str | None]
    next: NotRequired[str | None]
    updated_after: NotRequired[dt.datetime | str | None]


OPERATION = Operation(
    id="lms_list_users",
    method="GET",
    path="/unified/lms/users",
    request=LmsListUsersRequest,
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
    answers=(Answer("200", "application/json", UsersPaginated),),
    pagination=Pagination(kind="cursor", items="$.data", input="next", output="$.next"),
    retries=Retries(statuses=("429", "408")),
)
