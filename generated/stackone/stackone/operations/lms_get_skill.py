"""GET /unified/lms/skills/{id}"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, NotRequired, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.transport.retries import Retries
from ..models.skill_result import SkillResult


class LmsGetSkillRequest(Model):
    """Everything that `GET /unified/lms/skills/{id}` takes."""

    x_account_id: Annotated[str | None, Field(alias="x-account-id")] = None
    """Linked account on whose behalf the call is made."""

    id: str
    """Unified identifier of the skill."""

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


class LmsGetSkillRequestDict(TypedDict):
    """`LmsGetSkillRequest` as a plain dict."""

    x_account_id: NotRequired[str]
    id: str
    prefer: NotRequired[str]
    raw: NotRequired[bool | None]
    proxy: NotRequired[Mapping[str, Any] | None]
    fields: NotRequired[str | None]


OPERATION = Operation(
    id="lms_get_skill",
    method="GET",
    path="/unified/lms/skills/{id}",
    request=LmsGetSkillRequest,
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
    answers=(Answer("200", "application/json", SkillResult),),
    retries=Retries(statuses=("429", "408")),
)
