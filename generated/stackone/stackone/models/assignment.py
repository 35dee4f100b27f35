"""Assignment and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .assignment_status_enum import AssignmentStatusEnum
from .learning_object_type_enum import LearningObjectTypeEnum
from .result_status_enum import ResultStatusEnum


class Assignment(Model):
    """An assignment: something to learn, and the user who was asked to learn it."""

    id: str | None = None
    """Unified identifier of the assignment."""

    remote_id: str | None = None
    """Identifier of this record in the provider's own system."""

    unified_custom_fields: dict[str, Any] | None = None
    """Custom fields that your StackOne project maps for this record, keyed by field
    name.
    """

    external_reference: Annotated[
        str | None, Field(deprecated="external_reference is deprecated")
    ] = None
    """Deprecated.

    Your own reference for the assignment.
    """

    learning_object_id: str | None = None
    """Unified identifier of the assigned learning object. Only some integrations
    need it.
    """

    remote_learning_object_id: str | None = None
    """The provider's identifier for the assigned learning object."""

    learning_object_external_reference: str | None = None
    """Your reference for the assigned learning object: the usual way to name it."""

    progress: JsonNumber | None = None
    """How far the learner has come."""

    updated_at: IsoDateTime | None = None
    """When the assignment last changed."""

    created_at: IsoDateTime | None = None
    """When the assignment was made."""

    assigned_at: IsoDateTime | None = None
    """When the learner was given the assignment."""

    due_date: IsoDateTime | None = None
    """Deadline by which the learner should be done."""

    status: AssignmentStatusEnum | None = None
    """Where the learner stands with the assignment."""

    learning_object_type: LearningObjectTypeEnum | None = None
    """What kind of learning object is assigned."""

    user_id: str | None = None
    """Unified identifier of the learner."""

    remote_user_id: str | None = None
    """The provider's identifier for the learner."""

    certificate_url: str | None = None
    """Where the certificate earned with the assignment can be fetched."""

    result: ResultStatusEnum | None = None
    """Whether the learner passed."""

    completed_at: IsoDateTime | None = None
    """When the learner finished."""

    course_id: Annotated[str | None, Field(deprecated="course_id is deprecated")] = None
    """Deprecated.

    Unified identifier of the assigned course. Use `learning_object_id` instead.
    """

    remote_course_id: Annotated[
        str | None, Field(deprecated="remote_course_id is deprecated")
    ] = None
    """Deprecated.

    The provider's identifier for the assigned course. Use
    `remote_learning_object_id` instead.
    """
