"""The lms operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.pagination.pages import AsyncPages


class AsyncLmsResource(AsyncResource, path="lms"):
    """Learning management through one interface: courses, content, assignments,
    completions, categories, skills and users of whichever learning system an
    account is linked to.
    """

    @cached_property
    def with_raw_response(self) -> AsyncLmsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncLmsResourceWithRawResponse(self)

    async def batch_upsert_content(
        self,
        /,
        *,
        items: Sequence[models.LmsUpsertContentRequestDtoInput],
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.BatchResultApiModel:
        """Write external content in bulk.

        Create or replace several external linking learning objects in one call.

        External linking learning objects live in your own catalogue: the provider lists
        them, and sends its users to you to learn. There are no partial updates:
        replacing one takes the same fields as creating it.

        `POST /unified/lms/content/batch`

        Args:
            items: The content to write, each piece complete in itself.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
        """
        from ..operations.lms_batch_upsert_content import OPERATION

        return await self._call(OPERATION, locals())

    async def create_user_assignment(
        self,
        /,
        id: str,
        *,
        learning_object_external_reference: str,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        passthrough: Mapping[str, Any] | None = UNSET,
        external_reference: str | None = UNSET,
        learning_object_id: str | None = UNSET,
        progress: float | None = UNSET,
        created_at: dt.datetime | str | None = UNSET,
        due_date: dt.datetime | str | None = UNSET,
        status: models.AssignmentStatusEnumInput | None = UNSET,
        assigned_at: dt.datetime | str | None = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreateResult:
        """Assign a learning object to a user.

        Ask a user to learn something.

        The new assignment may start out as pending or as in progress.

        `POST /unified/lms/users/{id}/assignments`

        Args:
            id: Unified identifier of the user.
            learning_object_external_reference: Your reference for the learning
                object to assign: the usual way to name it.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            passthrough: Fields to add to the provider's request as they are, for
                what the unified model does not cover.
            external_reference: Deprecated.
            learning_object_id: Unified identifier of the learning object to assign.
            progress: How far the learner has come already.
            created_at: When the assignment was made.
            due_date: Deadline by which the learner should be done.
            status: Where the learner stands with the assignment.
            assigned_at: When the learner was given the assignment.
        """
        from ..operations.lms_create_user_assignment import OPERATION

        return await self._call(OPERATION, locals())

    async def create_user_completion(
        self,
        /,
        id: str,
        *,
        learning_object_external_reference: str,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        passthrough: Mapping[str, Any] | None = UNSET,
        result: models.ResultStatusEnumInput | None = UNSET,
        score: models.LmsCreateCompletionRequestDtoScoreInput | None = UNSET,
        completed_at: dt.datetime | str | None = UNSET,
        learning_object_id: str | None = UNSET,
        time_spent: str | None = UNSET,
        content_external_reference: str | None = UNSET,
        content_id: str | None = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreateResult:
        """Record a completion for a user.

        Record that a user finished a learning object.

        Name the learning object by your own reference; its unified identifier is needed
        by some integrations only.

        `POST /unified/lms/users/{id}/completions`

        Args:
            id: Unified identifier of the user.
            learning_object_external_reference: Your reference for the finished
                learning object: the usual way to name it.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            passthrough: Fields to add to the provider's request as they are, for
                what the unified model does not cover.
            result: Whether the learner passed.
            score: What the learner scored.
            completed_at: When the learner finished.
            learning_object_id: Unified identifier of the finished learning object.
            time_spent: Time it took the learner, as an ISO 8601 duration.
            content_external_reference: Deprecated.
            content_id: Deprecated.
        """
        from ..operations.lms_create_user_completion import OPERATION

        return await self._call(OPERATION, locals())

    async def delete_user_completion(
        self,
        /,
        id: str,
        sub_resource_id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.DeleteResult | None:
        """Delete a user's completion.

        Remove a completion from a user's record.

        The learning object itself stays as it is.

        `DELETE /unified/lms/users/{id}/completions/{subResourceId}`

        Args:
            id: Unified identifier of the user.
            sub_resource_id: Unified identifier of the user's completion.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
        """
        from ..operations.lms_delete_user_completion import OPERATION

        return await self._call(OPERATION, locals())

    async def get_assignment(
        self,
        /,
        id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.AssignmentResult:
        """Get an assignment.

        Fetch one assignment by its identifier.

        An assignment links a user to a learning object and can be pending, in progress
        or completed.

        `GET /unified/lms/assignments/{id}`

        Args:
            id: Unified identifier of the assignment.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..operations.lms_get_assignment import OPERATION

        return await self._call(OPERATION, locals())

    async def get_category(
        self,
        /,
        id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CategoryResult:
        """Get a category.

        `GET /unified/lms/categories/{id}`

        Args:
            id: Unified identifier of the category.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..operations.lms_get_category import OPERATION

        return await self._call(OPERATION, locals())

    async def get_completion(
        self,
        /,
        id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CompletionResult:
        """Get a completion.

        Fetch one completion by its identifier. A completion is the record of a user who
        finished a learning object.

        `GET /unified/lms/completions/{id}`

        Args:
            id: Unified identifier of the completion.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..operations.lms_get_completion import OPERATION

        return await self._call(OPERATION, locals())

    async def get_content(
        self,
        /,
        id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ContentResult:
        """Get a content item.

        Fetch one piece of learning content by its identifier.

        Only content whose progress the provider can track is found.

        `GET /unified/lms/content/{id}`

        Args:
            id: Unified identifier of the content.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..operations.lms_get_content import OPERATION

        return await self._call(OPERATION, locals())

    async def get_course(
        self,
        /,
        id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CourseResult:
        """Get a course.

        Fetch one course by its identifier.

        A course groups pieces of content that serve one learning goal.

        `GET /unified/lms/courses/{id}`

        Args:
            id: Unified identifier of the course.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..operations.lms_get_course import OPERATION

        return await self._call(OPERATION, locals())

    async def get_skill(
        self,
        /,
        id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SkillResult:
        """Get a skill.

        `GET /unified/lms/skills/{id}`

        Args:
            id: Unified identifier of the skill.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..operations.lms_get_skill import OPERATION

        return await self._call(OPERATION, locals())

    async def get_user(
        self,
        /,
        id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserResult:
        """Get a user.

        Fetch one user by their identifier.

        `GET /unified/lms/users/{id}`

        Args:
            id: Unified identifier of the user.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..operations.lms_get_user import OPERATION

        return await self._call(OPERATION, locals())

    async def get_user_assignment(
        self,
        /,
        id: str,
        sub_resource_id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.AssignmentResult:
        """Get a user's assignment.

        Fetch one assignment of one user.

        An assignment links a user to a learning object and can be pending, in progress
        or completed.

        `GET /unified/lms/users/{id}/assignments/{subResourceId}`

        Args:
            id: Unified identifier of the user.
            sub_resource_id: Unified identifier of the user's assignment.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..operations.lms_get_user_assignment import OPERATION

        return await self._call(OPERATION, locals())

    async def get_user_completion(
        self,
        /,
        id: str,
        sub_resource_id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CompletionResult:
        """Get a user's completion.

        Fetch one completion of one user.

        A completion is the record of a user who finished a learning object.

        `GET /unified/lms/users/{id}/completions/{subResourceId}`

        Args:
            id: Unified identifier of the user.
            sub_resource_id: Unified identifier of the user's completion.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..operations.lms_get_user_completion import OPERATION

        return await self._call(OPERATION, locals())

    def list_assignments(
        self,
        /,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        filter: models.LmsListAssignmentsQueryParamFilterInput | None = UNSET,
        page: str | None = UNSET,
        page_size: str | None = UNSET,
        next: str | None = UNSET,
        updated_after: dt.datetime | str | None = UNSET,
        user_id: str | None = UNSET,
        remote_user_id: str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Assignment, models.AssignmentsPaginated]:
        """List assignments. Iterating gives the items of all pages.

        List the assignments of all users, page by page.

        An assignment links a user to a learning object and can be pending, in progress
        or completed.

        `GET /unified/lms/assignments`

        Args:
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
            filter: Conditions that the listed assignments meet.
            page: Deprecated.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`.
            updated_after: Deprecated.
            user_id: Only assignments of the user with this unified identifier.
            remote_user_id: Only assignments of the user whom the provider knows by
                this identifier.
        """
        from ..operations.lms_list_assignments import OPERATION

        return self._page(OPERATION, locals())

    def list_categories(
        self,
        /,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        filter: models.LmsListCategoriesQueryParamFilterInput | None = UNSET,
        page: str | None = UNSET,
        page_size: str | None = UNSET,
        next: str | None = UNSET,
        updated_after: dt.datetime | str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Category, models.CategoriesPaginated]:
        """List categories. Iterating gives the items of all pages.

        `GET /unified/lms/categories`

        Args:
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
            filter: Conditions that the listed categories meet.
            page: Deprecated.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`.
            updated_after: Deprecated.
        """
        from ..operations.lms_list_categories import OPERATION

        return self._page(OPERATION, locals())

    def list_completions(
        self,
        /,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        filter: models.LmsListCompletionsQueryParamFilterInput | None = UNSET,
        page: str | None = UNSET,
        page_size: str | None = UNSET,
        next: str | None = UNSET,
        updated_after: dt.datetime | str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Completion, models.CompletionsPaginated]:
        """List completions. Iterating gives the items of all pages.

        List the completions of all users, page by page. A completion is the record of a
        user who finished a learning object.

        `GET /unified/lms/completions`

        Args:
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
            filter: Conditions that the listed completions meet.
            page: Deprecated.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`.
            updated_after: Deprecated.
        """
        from ..operations.lms_list_completions import OPERATION

        return self._page(OPERATION, locals())

    def list_content(
        self,
        /,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        filter: models.LmsListContentQueryParamFilterInput | None = UNSET,
        page: str | None = UNSET,
        page_size: str | None = UNSET,
        next: str | None = UNSET,
        updated_after: dt.datetime | str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Content, models.ContentPaginated]:
        """List content. Iterating gives the items of all pages.

        List learning content, page by page.

        Content is the smallest thing to learn, such as a video or a quiz. Only content
        whose progress the provider can track is listed.

        `GET /unified/lms/content`

        Args:
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
            filter: Conditions that the listed content meets.
            page: Deprecated.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`.
            updated_after: Deprecated.
        """
        from ..operations.lms_list_content import OPERATION

        return self._page(OPERATION, locals())

    def list_courses(
        self,
        /,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        filter: models.LmsListCoursesQueryParamFilterInput | None = UNSET,
        page: str | None = UNSET,
        page_size: str | None = UNSET,
        next: str | None = UNSET,
        updated_after: dt.datetime | str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Course, models.CoursePaginated]:
        """List courses. Iterating gives the items of all pages.

        List the courses of the linked account, page by page.

        A course groups pieces of content that serve one learning goal.

        `GET /unified/lms/courses`

        Args:
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
            filter: Conditions that the listed courses meet.
            page: Deprecated.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`.
            updated_after: Deprecated.
        """
        from ..operations.lms_list_courses import OPERATION

        return self._page(OPERATION, locals())

    def list_skills(
        self,
        /,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        filter: models.LmsListSkillsQueryParamFilterInput | None = UNSET,
        page: str | None = UNSET,
        page_size: str | None = UNSET,
        next: str | None = UNSET,
        updated_after: dt.datetime | str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Skills, models.SkillsPaginated]:
        """List skills. Iterating gives the items of all pages.

        `GET /unified/lms/skills`

        Args:
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
            filter: Conditions that the listed skills meet.
            page: Deprecated.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`.
            updated_after: Deprecated.
        """
        from ..operations.lms_list_skills import OPERATION

        return self._page(OPERATION, locals())

    def list_user_assignments(
        self,
        /,
        id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        filter: models.LmsListUserAssignmentsQueryParamFilterInput | None = UNSET,
        page: str | None = UNSET,
        page_size: str | None = UNSET,
        next: str | None = UNSET,
        updated_after: dt.datetime | str | None = UNSET,
        user_id: str | None = UNSET,
        remote_user_id: str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Assignment, models.AssignmentsPaginated]:
        """List a user's assignments. Iterating gives the items of all pages.

        List what one user has been asked to learn.

        An assignment links a user to a learning object and can be pending, in progress
        or completed.

        `GET /unified/lms/users/{id}/assignments`

        Args:
            id: Unified identifier of the user.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
            filter: Conditions that the listed assignments meet.
            page: Deprecated.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`.
            updated_after: Deprecated.
            user_id: Deprecated.
            remote_user_id: Only assignments of the user whom the provider knows by
                this identifier.
        """
        from ..operations.lms_list_user_assignments import OPERATION

        return self._page(OPERATION, locals())

    def list_user_completions(
        self,
        /,
        id: str,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        filter: models.LmsListUserCompletionsQueryParamFilterInput | None = UNSET,
        page: str | None = UNSET,
        page_size: str | None = UNSET,
        next: str | None = UNSET,
        updated_after: dt.datetime | str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Completion, models.CompletionsPaginated]:
        """List a user's completions. Iterating gives the items of all pages.

        List what one user has finished.

        A completion is the record of a user who finished a learning object.

        `GET /unified/lms/users/{id}/completions`

        Args:
            id: Unified identifier of the user.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
            filter: Conditions that the listed completions meet.
            page: Deprecated.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`.
            updated_after: Deprecated.
        """
        from ..operations.lms_list_user_completions import OPERATION

        return self._page(OPERATION, locals())

    def list_users(
        self,
        /,
        *,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        raw: bool | None = UNSET,
        proxy: Mapping[str, Any] | None = UNSET,
        fields: str | None = UNSET,
        filter: models.LmsListUsersQueryParamFilterInput | None = UNSET,
        page: str | None = UNSET,
        page_size: str | None = UNSET,
        next: str | None = UNSET,
        updated_after: dt.datetime | str | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.LmsUser, models.UsersPaginated]:
        """List users. Iterating gives the items of all pages.

        List the people who learn with the linked account, page by page.

        `GET /unified/lms/users`

        Args:
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            raw: Also return what the provider itself answered.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas.
            filter: Conditions that the listed users meet.
            page: Deprecated.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`.
            updated_after: Deprecated.
        """
        from ..operations.lms_list_users import OPERATION

        return self._page(OPERATION, locals())

    async def update_content(
        self,
        /,
        id: str,
        *,
        x_account_id: str = UNSET,
        active: (
            bool | models.LmsCreateContentRequestDto2 | Literal["true", "false"] | None
        ) = UNSET,
        additional_data: Sequence[models.AdditionalDataInput] | None = UNSET,
        authors: Sequence[models.AuthorModelInput] | None = UNSET,
        categories: Sequence[models.CreateCategoriesApiModelInput] | None = UNSET,
        content_type: models.LmsCreateContentRequestDtoContentTypeInput | None = UNSET,
        content_url: str | None = UNSET,
        cover_url: str | None = UNSET,
        created_at: dt.datetime | str | None = UNSET,
        description: str | None = UNSET,
        duration: str | None = UNSET,
        external_reference: str | None = UNSET,
        languages: Sequence[models.LanguageEnumInput] | None = UNSET,
        localizations: Sequence[models.LocalizationModelInput] | None = UNSET,
        mobile_launch_content_url: str | None = UNSET,
        order: float | None = UNSET,
        short_description: str | None = UNSET,
        skills: Sequence[models.CreateSkillsApiModelInput] | None = UNSET,
        tags: Sequence[str] | None = UNSET,
        title: str | None = UNSET,
        unified_custom_fields: Mapping[str, Any] | None = UNSET,
        updated_at: dt.datetime | str | None = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UpdateResult:
        """Update a content item.

        Change one piece of content that was written before.

        Give only what is to change.

        `PATCH /unified/lms/content/{id}`

        Args:
            id: Unified identifier of the content.
            x_account_id: Needed unless the client has it.
            active: Whether learners can open the content at present.
            additional_data: Values that the provider wants beyond the unified
                fields.
            authors: The people behind the content.
            categories: Categories under which to file the content.
            content_type: What form the content takes.
            content_url: Address that opens the content.
            cover_url: Address of its cover picture.
            created_at: When the content was added.
            description: What learners are told about the content.
            duration: Expected learning time as an ISO 8601 duration.
            external_reference: Your own reference for the content.
            languages: Languages in which the content is available.
            localizations: Title and description in further languages.
            mobile_launch_content_url: Address that opens the content on a phone or
                tablet.
            order: Position among the other pieces of its group; has no effect when
                a single piece is pushed.
            short_description: Deprecated.
            skills: Skills that the content teaches.
            tags: Free keywords for finding the content.
            title: Headline under which learners see the content.
            unified_custom_fields: Custom fields that your StackOne project maps for
                this record, keyed by field name.
            updated_at: When the content last changed.
        """
        from ..operations.lms_update_content import OPERATION

        return await self._call(OPERATION, locals())

    async def upsert_content(
        self,
        /,
        *,
        external_reference: str,
        x_account_id: str = UNSET,
        prefer: str = UNSET,
        passthrough: Mapping[str, Any] | None = UNSET,
        unified_custom_fields: Mapping[str, Any] | None = UNSET,
        title: str | None = UNSET,
        description: str | None = UNSET,
        languages: Sequence[models.LanguageEnumInput] | None = UNSET,
        content_url: str | None = UNSET,
        mobile_launch_content_url: str | None = UNSET,
        cover_url: str | None = UNSET,
        active: (
            bool | models.LmsUpsertContentRequestDto2 | Literal["true", "false"] | None
        ) = UNSET,
        duration: str | None = UNSET,
        skills: Sequence[models.CreateSkillsApiModelInput] | None = UNSET,
        order: float | None = UNSET,
        short_description: str | None = UNSET,
        localizations: Sequence[models.LocalizationModelInput] | None = UNSET,
        tags: Sequence[str] | None = UNSET,
        authors: Sequence[models.AuthorModelInput] | None = UNSET,
        updated_at: dt.datetime | str | None = UNSET,
        created_at: dt.datetime | str | None = UNSET,
        categories: Sequence[models.CreateCategoriesApiModelInput] | None = UNSET,
        additional_data: Sequence[models.AdditionalDataInput] | None = UNSET,
        content_type: models.WriteContentTypeEnumInput | None = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UpsertResult:
        """Write external content.

        Create or replace one external linking learning object.

        External linking learning objects live in your own catalogue: the provider lists
        them, and sends its users to you to learn. There are no partial updates:
        replacing one takes the same fields as creating it.

        `PUT /unified/lms/content`

        Args:
            external_reference: Your own reference for the content, by which it is
                found again on the next call.
            x_account_id: Needed unless the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request is
                being worked on, so that the connection does not go idle.
            passthrough: Fields to add to the provider's request as they are, for
                what the unified model does not cover.
            unified_custom_fields: Custom fields that your StackOne project maps for
                this record, keyed by field name.
            title: Headline under which learners see the content.
            description: What learners are told about the content.
            languages: Languages in which the content is available.
            content_url: Address that opens the content.
            mobile_launch_content_url: Address that opens the content on a phone or
                tablet.
            cover_url: Address of its cover picture.
            active: Whether learners can open the content at present.
            duration: Expected learning time as an ISO 8601 duration.
            skills: Skills that the content teaches.
            order: Position among the other pieces of its group; has no effect when
                a single piece is pushed.
            short_description: Deprecated.
            localizations: Title and description in further languages.
            tags: Free keywords for finding the content.
            authors: The people behind the content.
            updated_at: When the content last changed.
            created_at: When the content was added.
            categories: Categories under which to file the content.
            additional_data: Values that the provider wants beyond the unified
                fields.
            content_type: What form the content takes.
        """
        from ..operations.lms_upsert_content import OPERATION

        return await self._call(OPERATION, locals())


class AsyncLmsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncLmsResource`, each giving the answer as it came."""

    batch_upsert_content = _async_raw(AsyncLmsResource.batch_upsert_content)
    create_user_assignment = _async_raw(AsyncLmsResource.create_user_assignment)
    create_user_completion = _async_raw(AsyncLmsResource.create_user_completion)
    delete_user_completion = _async_raw(AsyncLmsResource.delete_user_completion)
    get_assignment = _async_raw(AsyncLmsResource.get_assignment)
    get_category = _async_raw(AsyncLmsResource.get_category)
    get_completion = _async_raw(AsyncLmsResource.get_completion)
    get_content = _async_raw(AsyncLmsResource.get_content)
    get_course = _async_raw(AsyncLmsResource.get_course)
    get_skill = _async_raw(AsyncLmsResource.get_skill)
    get_user = _async_raw(AsyncLmsResource.get_user)
    get_user_assignment = _async_raw(AsyncLmsResource.get_user_assignment)
    get_user_completion = _async_raw(AsyncLmsResource.get_user_completion)
    list_assignments = _async_raw(AsyncLmsResource.list_assignments)
    list_categories = _async_raw(AsyncLmsResource.list_categories)
    list_completions = _async_raw(AsyncLmsResource.list_completions)
    list_content = _async_raw(AsyncLmsResource.list_content)
    list_courses = _async_raw(AsyncLmsResource.list_courses)
    list_skills = _async_raw(AsyncLmsResource.list_skills)
    list_user_assignments = _async_raw(AsyncLmsResource.list_user_assignments)
    list_user_completions = _async_raw(AsyncLmsResource.list_user_completions)
    list_users = _async_raw(AsyncLmsResource.list_users)
    update_content = _async_raw(AsyncLmsResource.update_content)
    upsert_content = _async_raw(AsyncLmsResource.upsert_content)
