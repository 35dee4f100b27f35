"""Completion and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .learning_object_type_enum import LearningObjectTypeEnum
from .result_status_enum import ResultStatusEnum


class Completion(Model):
    """A completion: proof that a user finished a learning object."""

    id: str | None = None
    """Unified identifier of the completion."""

    remote_id: str | None = None
    """Identifier of this record in the provider's own system."""

    unified_custom_fields: dict[str, Any] | None = None
    """Custom fields that your StackOne project maps for this record, keyed by field
    name.
    """

    learning_object_external_reference: str | None = None
    """Your reference for the finished learning object: the usual way to name it."""

    external_reference: Annotated[
        str | None, Field(deprecated="external_reference is deprecated")
    ] = None
    """Deprecated.

    Your own reference for the completion.
    """

    result: ResultStatusEnum | None = None
    """Whether the learner passed."""

    score: CompletionScore | None = None
    """What the learner scored."""

    completed_at: IsoDateTime | None = None
    """When the learner finished."""

    created_at: IsoDateTime | None = None
    """When the completion was recorded."""

    updated_at: IsoDateTime | None = None
    """When the completion record last changed."""

    learning_object_type: LearningObjectTypeEnum | None = None
    """What kind of learning object was finished."""

    learning_object_id: str | None = None
    """Unified identifier of the finished learning object. Only some integrations
    need it.
    """

    remote_learning_object_id: str | None = None
    """The provider's identifier for the finished learning object."""

    user_id: str | None = None
    """Unified identifier of the learner."""

    remote_user_id: str | None = None
    """The provider's identifier for the learner."""

    time_spent: str | None = None
    """Time between opening and finishing the learning object, as an ISO 8601
    duration such as `PT45M`.
    """

    certificate_url: str | None = None
    """Where the certificate of completion can be fetched."""

    external_id: Annotated[
        str | None, Field(deprecated="external_id is deprecated")
    ] = None
    """Deprecated.

    Your own identifier for the completion.
    """

    content_external_reference: Annotated[
        str | None, Field(deprecated="content_external_reference is deprecated")
    ] = None
    """Deprecated.

    Your reference for the finished content. Use
    `learning_object_external_reference` instead.
    """

    remote_external_id: Annotated[
        str | None, Field(deprecated="remote_external_id is deprecated")
    ] = None
    """Deprecated.

    The provider's counterpart of `external_id`.
    """

    content_id: Annotated[str | None, Field(deprecated="content_id is deprecated")] = (
        None
    )
    """Deprecated.

    Unified identifier of the finished content. Use `learning_object_id` instead.
    """

    remote_content_id: Annotated[
        str | None, Field(deprecated="remote_content_id is deprecated")
    ] = None
    """Deprecated.

    The provider's identifier for the finished content. Use
    `remote_learning_object_id` instead.
    """

    course_id: Annotated[str | None, Field(deprecated="course_id is deprecated")] = None
    """Deprecated.

    Unified identifier of the finished course. Use `learning_object_id` instead.
    """

    remote_course_id: Annotated[
        str | None, Field(deprecated="remote_course_id is deprecated")
    ] = None
    """Deprecated.

    The provider's identifier for the finished course. Use
    `remote_learning_object_id` instead.
    """


class CompletionScore(Model):
    """What the learner scored."""

    percentage: JsonNumber | None = None
    """Share of the achievable points, in per cent."""

    raw_value: str | None = None
    """The score as the provider words it."""
