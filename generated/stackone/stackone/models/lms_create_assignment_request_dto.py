"""LmsCreateAssignmentRequestDto and what belongs to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, NotRequired, TypeAlias, TypedDict

from pydantic import AliasChoices, Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .assignment_status_enum import AssignmentStatusEnum, AssignmentStatusEnumInput


class LmsCreateAssignmentRequestDto(Model):
    """A new assignment for a user."""

    learning_object_external_reference: str
    """Your reference for the learning object to assign: the usual way to name it."""

    passthrough: dict[str, Any] | None = None
    """Fields to add to the provider's request as they are, for what the unified
    model does not cover.
    """

    external_reference: Annotated[
        str | None, Field(deprecated="external_reference is deprecated")
    ] = None
    """Deprecated.

    Your own reference for the assignment.
    """

    learning_object_id: str | None = None
    """Unified identifier of the learning object to assign. Only some integrations
    need it.
    """

    progress: JsonNumber | None = None
    """How far the learner has come already."""

    created_at: IsoDateTime | None = None
    """When the assignment was made."""

    due_date: IsoDateTime | None = None
    """Deadline by which the learner should be done."""

    status: AssignmentStatusEnum | None = None
    """Where the learner stands with the assignment."""

    assigned_at: Annotated[
        IsoDateTime | None,
        Field(
            validation_alias=AliasChoices(
                "assigned_at", "assignedAt", "AssignedAt", "assigned-at"
            )
        ),
    ] = None
    """When the learner was given the assignment."""


class LmsCreateAssignmentRequestDtoDict(TypedDict):
    """`LmsCreateAssignmentRequestDto` as a plain dict."""

    learning_object_external_reference: str
    passthrough: NotRequired[Mapping[str, Any] | None]
    external_reference: NotRequired[str | None]
    learning_object_id: NotRequired[str | None]
    progress: NotRequired[float | None]
    created_at: NotRequired[dt.datetime | str | None]
    due_date: NotRequired[dt.datetime | str | None]
    status: NotRequired[AssignmentStatusEnumInput | None]
    assigned_at: NotRequired[dt.datetime | str | None]


LmsCreateAssignmentRequestDtoInput: TypeAlias = (
    LmsCreateAssignmentRequestDto | LmsCreateAssignmentRequestDtoDict
)
"""`LmsCreateAssignmentRequestDto`, as an object or as a plain dict."""
