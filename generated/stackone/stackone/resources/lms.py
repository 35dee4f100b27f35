"""The lms operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw_shared, raw_shared
from .._runtime.client.shared_arguments import Given, GivenT_co
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from .._runtime.options import RequestOptions
    from .._runtime.pagination.pages import AsyncPages, Page
    from ..models.assignment import Assignment
    from ..models.assignment_result import AssignmentResult
    from ..models.assignments_paginated import AssignmentsPaginated
    from ..models.batch_result_api_model import BatchResultApiModel
    from ..models.categories_paginated import CategoriesPaginated
    from ..models.category import Category
    from ..models.category_result import CategoryResult
    from ..models.completion import Completion
    from ..models.completion_result import CompletionResult
    from ..models.completions_paginated import CompletionsPaginated
    from ..models.content import Content
    from ..models.content_paginated import ContentPaginated
    from ..models.content_result import ContentResult
    from ..models.course import Course
    from ..models.course_paginated import CoursePaginated
    from ..models.course_result import CourseResult
    from ..models.create_result import CreateResult
    from ..models.delete_result import DeleteResult
    from ..models.lms_batch_upsert_content_request_dto import (
        LmsBatchUpsertContentRequestDto,
        LmsBatchUpsertContentRequestDtoDict,
    )
    from ..models.lms_create_assignment_request_dto import (
        LmsCreateAssignmentRequestDto,
        LmsCreateAssignmentRequestDtoDict,
    )
    from ..models.lms_create_completion_request_dto import (
        LmsCreateCompletionRequestDto,
        LmsCreateCompletionRequestDtoDict,
    )
    from ..models.lms_create_content_request_dto import (
        LmsCreateContentRequestDto,
        LmsCreateContentRequestDtoDict,
    )
    from ..models.lms_upsert_content_request_dto import (
        LmsUpsertContentRequestDto,
        LmsUpsertContentRequestDtoDict,
    )
    from ..models.lms_user import LmsUser
    from ..models.skill_result import SkillResult
    from ..models.skills import Skills
    from ..models.skills_paginated import SkillsPaginated
    from ..models.update_result import UpdateResult
    from ..models.upsert_result import UpsertResult
    from ..models.user_result import UserResult
    from ..models.users_paginated import UsersPaginated
    from ..operations.lms_batch_upsert_content import (
        LmsBatchUpsertContentRequest,
        LmsBatchUpsertContentRequestDict,
    )
    from ..operations.lms_create_user_assignment import (
        LmsCreateUserAssignmentRequest,
        LmsCreateUserAssignmentRequestDict,
    )
    from ..operations.lms_create_user_completion import (
        LmsCreateUserCompletionRequest,
        LmsCreateUserCompletionRequestDict,
    )
    from ..operations.lms_delete_user_completion import (
        LmsDeleteUserCompletionRequest,
        LmsDeleteUserCompletionRequestDict,
    )
    from ..operations.lms_get_assignment import (
        LmsGetAssignmentRequest,
        LmsGetAssignmentRequestDict,
    )
    from ..operations.lms_get_category import (
        LmsGetCategoryRequest,
        LmsGetCategoryRequestDict,
    )
    from ..operations.lms_get_completion import (
        LmsGetCompletionRequest,
        LmsGetCompletionRequestDict,
    )
    from ..operations.lms_get_content import (
        LmsGetContentRequest,
        LmsGetContentRequestDict,
    )
    from ..operations.lms_get_course import LmsGetCourseRequest, LmsGetCourseRequestDict
    from ..operations.lms_get_skill import LmsGetSkillRequest, LmsGetSkillRequestDict
    from ..operations.lms_get_user import LmsGetUserRequest, LmsGetUserRequestDict
    from ..operations.lms_get_user_assignment import (
        LmsGetUserAssignmentRequest,
        LmsGetUserAssignmentRequestDict,
    )
    from ..operations.lms_get_user_completion import (
        LmsGetUserCompletionRequest,
        LmsGetUserCompletionRequestDict,
    )
    from ..operations.lms_list_assignments import (
        LmsListAssignmentsQueryParamFilter,
        LmsListAssignmentsQueryParamFilterDict,
        LmsListAssignmentsRequest,
        LmsListAssignmentsRequestDict,
    )
    from ..operations.lms_list_categories import (
        LmsListCategoriesQueryParamFilter,
        LmsListCategoriesQueryParamFilterDict,
        LmsListCategoriesRequest,
        LmsListCategoriesRequestDict,
    )
    from ..operations.lms_list_completions import (
        LmsListCompletionsQueryParamFilter,
        LmsListCompletionsQueryParamFilterDict,
        LmsListCompletionsRequest,
        LmsListCompletionsRequestDict,
    )
    from ..operations.lms_list_content import (
        LmsListContentQueryParamFilter,
        LmsListContentQueryParamFilterDict,
        LmsListContentRequest,
        LmsListContentRequestDict,
    )
    from ..operations.lms_list_courses import (
        LmsListCoursesQueryParamFilter,
        LmsListCoursesQueryParamFilterDict,
        LmsListCoursesRequest,
        LmsListCoursesRequestDict,
    )
    from ..operations.lms_list_skills import (
        LmsListSkillsQueryParamFilter,
        LmsListSkillsQueryParamFilterDict,
        LmsListSkillsRequest,
        LmsListSkillsRequestDict,
    )
    from ..operations.lms_list_user_assignments import (
        LmsListUserAssignmentsQueryParamFilter,
        LmsListUserAssignmentsQueryParamFilterDict,
        LmsListUserAssignmentsRequest,
        LmsListUserAssignmentsRequestDict,
    )
    from ..operations.lms_list_user_completions import (
        LmsListUserCompletionsQueryParamFilter,
        LmsListUserCompletionsQueryParamFilterDict,
        LmsListUserCompletionsRequest,
        LmsListUserCompletionsRequestDict,
    )
    from ..operations.lms_list_users import (
        LmsListUsersQueryParamFilter,
        LmsListUsersQueryParamFilterDict,
        LmsListUsersRequest,
        LmsListUsersRequestDict,
    )
    from ..operations.lms_update_content import (
        LmsUpdateContentRequest,
        LmsUpdateContentRequestDict,
    )
    from ..operations.lms_upsert_content import (
        LmsUpsertContentRequest,
        LmsUpsertContentRequestDict,
    )


class LmsResource(Resource, Generic[GivenT_co]):
    """Learning management through one interface: courses, content, assignments,
    completions, categories, skills and users of whichever learning system an
    account is linked to.
    """

    @cached_property
    def with_raw_response(self) -> LmsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return LmsResourceWithRawResponse(self._raw())

    @overload
    def batch_upsert_content(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        lms_batch_upsert_content_request_dto: (
            LmsBatchUpsertContentRequestDto | LmsBatchUpsertContentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> BatchResultApiModel: ...
    @overload
    def batch_upsert_content(
        self,
        /,
        *,
        x_account_id: str,
        lms_batch_upsert_content_request_dto: (
            LmsBatchUpsertContentRequestDto | LmsBatchUpsertContentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> BatchResultApiModel: ...
    @overload
    def batch_upsert_content(
        self,
        request: LmsBatchUpsertContentRequest | LmsBatchUpsertContentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> BatchResultApiModel: ...
    def batch_upsert_content(self, request: object = None, /, **arguments: Any) -> Any:
        """Write external content in bulk.

        Create or replace several external linking learning objects in one call.

        External linking learning objects live in your own catalogue: the provider
        lists them, and sends its users to you to learn. There are no partial
        updates: replacing one takes the same fields as creating it.

        `POST /unified/lms/content/batch`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            lms_batch_upsert_content_request_dto: The content to write.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).

        Returns:
            The batch has been accepted and is being worked off.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_batch_upsert_content import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def create_user_assignment(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        lms_create_assignment_request_dto: (
            LmsCreateAssignmentRequestDto | LmsCreateAssignmentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    @overload
    def create_user_assignment(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        lms_create_assignment_request_dto: (
            LmsCreateAssignmentRequestDto | LmsCreateAssignmentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    @overload
    def create_user_assignment(
        self,
        request: LmsCreateUserAssignmentRequest | LmsCreateUserAssignmentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    def create_user_assignment(
        self, request: object = None, /, **arguments: Any
    ) -> Any:
        """Assign a learning object to a user.

        Ask a user to learn something.

        The new assignment may start out as pending or as in progress.

        `POST /unified/lms/users/{id}/assignments`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            lms_create_assignment_request_dto: The assignment to create.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).

        Returns:
            The assignment has been created.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_create_user_assignment import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def create_user_completion(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        lms_create_completion_request_dto: (
            LmsCreateCompletionRequestDto | LmsCreateCompletionRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    @overload
    def create_user_completion(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        lms_create_completion_request_dto: (
            LmsCreateCompletionRequestDto | LmsCreateCompletionRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    @overload
    def create_user_completion(
        self,
        request: LmsCreateUserCompletionRequest | LmsCreateUserCompletionRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    def create_user_completion(
        self, request: object = None, /, **arguments: Any
    ) -> Any:
        """Record a completion for a user.

        Record that a user finished a learning object.

        Name the learning object by your own reference; its unified identifier is
        needed by some integrations only.

        `POST /unified/lms/users/{id}/completions`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            lms_create_completion_request_dto: The completion to record.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).

        Returns:
            The completion has been recorded.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_create_user_completion import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def delete_user_completion(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> DeleteResult | None: ...
    @overload
    def delete_user_completion(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> DeleteResult | None: ...
    @overload
    def delete_user_completion(
        self,
        request: LmsDeleteUserCompletionRequest | LmsDeleteUserCompletionRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> DeleteResult | None: ...
    def delete_user_completion(
        self, request: object = None, /, **arguments: Any
    ) -> Any:
        """Delete a user's completion.

        Remove a completion from a user's record.

        The learning object itself stays as it is.

        `DELETE /unified/lms/users/{id}/completions/{subResourceId}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            sub_resource_id: Unified identifier of the user's completion.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).

        Returns:
            The completion has been deleted.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_delete_user_completion import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def get_assignment(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    @overload
    def get_assignment(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    @overload
    def get_assignment(
        self,
        request: LmsGetAssignmentRequest | LmsGetAssignmentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    def get_assignment(self, request: object = None, /, **arguments: Any) -> Any:
        """Get an assignment.

        Fetch one assignment by its identifier.

        An assignment links a user to a learning object and can be pending, in
        progress or completed.

        `GET /unified/lms/assignments/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the assignment.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The assignment.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_assignment import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def get_category(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CategoryResult: ...
    @overload
    def get_category(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CategoryResult: ...
    @overload
    def get_category(
        self,
        request: LmsGetCategoryRequest | LmsGetCategoryRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CategoryResult: ...
    def get_category(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a category.

        `GET /unified/lms/categories/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the category.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The category.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_category import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def get_completion(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    @overload
    def get_completion(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    @overload
    def get_completion(
        self,
        request: LmsGetCompletionRequest | LmsGetCompletionRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    def get_completion(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a completion.

        Fetch one completion by its identifier. A completion is the record of a
        user who finished a learning object.

        `GET /unified/lms/completions/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the completion.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The completion.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_completion import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def get_content(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> ContentResult: ...
    @overload
    def get_content(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> ContentResult: ...
    @overload
    def get_content(
        self,
        request: LmsGetContentRequest | LmsGetContentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> ContentResult: ...
    def get_content(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a content item.

        Fetch one piece of learning content by its identifier.

        Only content whose progress the provider can track is found.

        `GET /unified/lms/content/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the content.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The content.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_content import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def get_course(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CourseResult: ...
    @overload
    def get_course(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CourseResult: ...
    @overload
    def get_course(
        self,
        request: LmsGetCourseRequest | LmsGetCourseRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CourseResult: ...
    def get_course(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a course.

        Fetch one course by its identifier.

        A course groups pieces of content that serve one learning goal.

        `GET /unified/lms/courses/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the course.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The course.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_course import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def get_skill(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> SkillResult: ...
    @overload
    def get_skill(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> SkillResult: ...
    @overload
    def get_skill(
        self,
        request: LmsGetSkillRequest | LmsGetSkillRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> SkillResult: ...
    def get_skill(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a skill.

        `GET /unified/lms/skills/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the skill.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The skill.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_skill import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def get_user(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> UserResult: ...
    @overload
    def get_user(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> UserResult: ...
    @overload
    def get_user(
        self,
        request: LmsGetUserRequest | LmsGetUserRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> UserResult: ...
    def get_user(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a user.

        Fetch one user by their identifier.

        `GET /unified/lms/users/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The user.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_user import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def get_user_assignment(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    @overload
    def get_user_assignment(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    @overload
    def get_user_assignment(
        self,
        request: LmsGetUserAssignmentRequest | LmsGetUserAssignmentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    def get_user_assignment(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a user's assignment.

        Fetch one assignment of one user.

        An assignment links a user to a learning object and can be pending, in
        progress or completed.

        `GET /unified/lms/users/{id}/assignments/{subResourceId}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            sub_resource_id: Unified identifier of the user's assignment.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The user's assignment.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_user_assignment import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def get_user_completion(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    @overload
    def get_user_completion(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    @overload
    def get_user_completion(
        self,
        request: LmsGetUserCompletionRequest | LmsGetUserCompletionRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    def get_user_completion(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a user's completion.

        Fetch one completion of one user.

        A completion is the record of a user who finished a learning object.

        `GET /unified/lms/users/{id}/completions/{subResourceId}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            sub_resource_id: Unified identifier of the user's completion.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The user's completion.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_user_completion import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def list_assignments(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListAssignmentsQueryParamFilter
            | LmsListAssignmentsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        user_id: str | None = ...,
        remote_user_id: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Assignment, AssignmentsPaginated]: ...
    @overload
    def list_assignments(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListAssignmentsQueryParamFilter
            | LmsListAssignmentsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        user_id: str | None = ...,
        remote_user_id: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Assignment, AssignmentsPaginated]: ...
    @overload
    def list_assignments(
        self,
        request: LmsListAssignmentsRequest | LmsListAssignmentsRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Page[Assignment, AssignmentsPaginated]: ...
    def list_assignments(self, request: object = None, /, **arguments: Any) -> Any:
        """List assignments.

        List the assignments of all users, page by page.

        An assignment links a user to a learning object and can be pending, in
        progress or completed.

        `GET /unified/lms/assignments`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed assignments meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.
            user_id: Only assignments of the user with this unified identifier.
            remote_user_id: Only assignments of the user whom the provider knows
                by this identifier.

        Returns:
            A page of assignments. Iterating gives the items of this page and of
                all that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_assignments import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_categories(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCategoriesQueryParamFilter
            | LmsListCategoriesQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Category, CategoriesPaginated]: ...
    @overload
    def list_categories(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCategoriesQueryParamFilter
            | LmsListCategoriesQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Category, CategoriesPaginated]: ...
    @overload
    def list_categories(
        self,
        request: LmsListCategoriesRequest | LmsListCategoriesRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Page[Category, CategoriesPaginated]: ...
    def list_categories(self, request: object = None, /, **arguments: Any) -> Any:
        """List categories.

        `GET /unified/lms/categories`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed categories meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of categories. Iterating gives the items of this page and of
                all that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_categories import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_completions(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCompletionsQueryParamFilter
            | LmsListCompletionsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Completion, CompletionsPaginated]: ...
    @overload
    def list_completions(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCompletionsQueryParamFilter
            | LmsListCompletionsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Completion, CompletionsPaginated]: ...
    @overload
    def list_completions(
        self,
        request: LmsListCompletionsRequest | LmsListCompletionsRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Page[Completion, CompletionsPaginated]: ...
    def list_completions(self, request: object = None, /, **arguments: Any) -> Any:
        """List completions.

        List the completions of all users, page by page. A completion is the
        record of a user who finished a learning object.

        `GET /unified/lms/completions`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed completions meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of completions. Iterating gives the items of this page and of
                all that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_completions import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_content(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListContentQueryParamFilter | LmsListContentQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Content, ContentPaginated]: ...
    @overload
    def list_content(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListContentQueryParamFilter | LmsListContentQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Content, ContentPaginated]: ...
    @overload
    def list_content(
        self,
        request: LmsListContentRequest | LmsListContentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Page[Content, ContentPaginated]: ...
    def list_content(self, request: object = None, /, **arguments: Any) -> Any:
        """List content.

        List learning content, page by page.

        Content is the smallest thing to learn, such as a video or a quiz. Only
        content whose progress the provider can track is listed.

        `GET /unified/lms/content`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed content meets.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of content. Iterating gives the items of this page and of all
                that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_content import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_courses(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCoursesQueryParamFilter | LmsListCoursesQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Course, CoursePaginated]: ...
    @overload
    def list_courses(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCoursesQueryParamFilter | LmsListCoursesQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Course, CoursePaginated]: ...
    @overload
    def list_courses(
        self,
        request: LmsListCoursesRequest | LmsListCoursesRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Page[Course, CoursePaginated]: ...
    def list_courses(self, request: object = None, /, **arguments: Any) -> Any:
        """List courses.

        List the courses of the linked account, page by page.

        A course groups pieces of content that serve one learning goal.

        `GET /unified/lms/courses`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed courses meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of courses. Iterating gives the items of this page and of all
                that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_courses import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_skills(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListSkillsQueryParamFilter | LmsListSkillsQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Skills, SkillsPaginated]: ...
    @overload
    def list_skills(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListSkillsQueryParamFilter | LmsListSkillsQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Skills, SkillsPaginated]: ...
    @overload
    def list_skills(
        self,
        request: LmsListSkillsRequest | LmsListSkillsRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Page[Skills, SkillsPaginated]: ...
    def list_skills(self, request: object = None, /, **arguments: Any) -> Any:
        """List skills.

        `GET /unified/lms/skills`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed skills meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            The first page. Iterating gives the items of this page and of all
                that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_skills import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_user_assignments(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUserAssignmentsQueryParamFilter
            | LmsListUserAssignmentsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        user_id: str | None = ...,
        remote_user_id: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Assignment, AssignmentsPaginated]: ...
    @overload
    def list_user_assignments(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUserAssignmentsQueryParamFilter
            | LmsListUserAssignmentsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        user_id: str | None = ...,
        remote_user_id: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Assignment, AssignmentsPaginated]: ...
    @overload
    def list_user_assignments(
        self,
        request: LmsListUserAssignmentsRequest | LmsListUserAssignmentsRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Page[Assignment, AssignmentsPaginated]: ...
    def list_user_assignments(self, request: object = None, /, **arguments: Any) -> Any:
        """List a user's assignments.

        List what one user has been asked to learn.

        An assignment links a user to a learning object and can be pending, in
        progress or completed.

        `GET /unified/lms/users/{id}/assignments`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed assignments meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.
            user_id: Deprecated. Only assignments of the user with this unified
                identifier.
            remote_user_id: Only assignments of the user whom the provider knows
                by this identifier.

        Returns:
            A page of the user's assignments. Iterating gives the items of this
                page and of all that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_user_assignments import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_user_completions(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUserCompletionsQueryParamFilter
            | LmsListUserCompletionsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Completion, CompletionsPaginated]: ...
    @overload
    def list_user_completions(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUserCompletionsQueryParamFilter
            | LmsListUserCompletionsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[Completion, CompletionsPaginated]: ...
    @overload
    def list_user_completions(
        self,
        request: LmsListUserCompletionsRequest | LmsListUserCompletionsRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Page[Completion, CompletionsPaginated]: ...
    def list_user_completions(self, request: object = None, /, **arguments: Any) -> Any:
        """List a user's completions.

        List what one user has finished.

        A completion is the record of a user who finished a learning object.

        `GET /unified/lms/users/{id}/completions`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed completions meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of the user's completions. Iterating gives the items of this
                page and of all that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_user_completions import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_users(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUsersQueryParamFilter | LmsListUsersQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[LmsUser, UsersPaginated]: ...
    @overload
    def list_users(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUsersQueryParamFilter | LmsListUsersQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Page[LmsUser, UsersPaginated]: ...
    @overload
    def list_users(
        self,
        request: LmsListUsersRequest | LmsListUsersRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Page[LmsUser, UsersPaginated]: ...
    def list_users(self, request: object = None, /, **arguments: Any) -> Any:
        """List users.

        List the people who learn with the linked account, page by page.

        `GET /unified/lms/users`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed users meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of users. Iterating gives the items of this page and of all
                that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_users import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def update_content(
        self: LmsResource[Given],
        /,
        *,
        id: str,
        x_account_id: str = ...,
        lms_create_content_request_dto: (
            LmsCreateContentRequestDto | LmsCreateContentRequestDtoDict
        ),
        **options: Unpack[RequestOptions],
    ) -> UpdateResult: ...
    @overload
    def update_content(
        self,
        /,
        *,
        id: str,
        x_account_id: str,
        lms_create_content_request_dto: (
            LmsCreateContentRequestDto | LmsCreateContentRequestDtoDict
        ),
        **options: Unpack[RequestOptions],
    ) -> UpdateResult: ...
    @overload
    def update_content(
        self,
        request: LmsUpdateContentRequest | LmsUpdateContentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> UpdateResult: ...
    def update_content(self, request: object = None, /, **arguments: Any) -> Any:
        """Update a content item.

        Change one piece of content that was written before.

        Give only what is to change.

        `PATCH /unified/lms/content/{id}`

        Args:
            id: Unified identifier of the content.
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            lms_create_content_request_dto: The changes to make.

        Returns:
            The content has been changed.

        Raises:
            BadRequestError: 400. 400: the request is malformed, or the provider
                refused it.
            UnauthorizedError: 401. 401: the API key is missing or wrong.
            ForbiddenError: 403. 403: the credentials are valid but may not do
                this.
            NotFoundError: 404. 404: there is no such record, or the linked
                account cannot see it.
            RequestTimeoutError: 408. 408: the provider took too long. Try again
                after the time in `Retry-After`.
            ConflictError: 409. 409: the request contradicts the present state
                of the record.
            PreconditionFailedError: 412. 412: the integration to which the
                linked account belongs is switched off.
            UnprocessableContentError: 422. 422: the request is well formed, but
                a value in it is not acceptable.
            TooManyRequestsError: 429. 429: too many calls in a short time. Slow
                down and try again.
            InternalServerError: 500. 500: StackOne failed while it handled the
                request.
            MethodNotImplementedError: 501. 501: the provider's integration does
                not offer this call.
            BadGatewayError: 502. 502: the provider behind the linked account
                could not be reached or gave no usable answer.
        """
        from ..operations.lms_update_content import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def upsert_content(
        self: LmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        lms_upsert_content_request_dto: (
            LmsUpsertContentRequestDto | LmsUpsertContentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> UpsertResult: ...
    @overload
    def upsert_content(
        self,
        /,
        *,
        x_account_id: str,
        lms_upsert_content_request_dto: (
            LmsUpsertContentRequestDto | LmsUpsertContentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> UpsertResult: ...
    @overload
    def upsert_content(
        self,
        request: LmsUpsertContentRequest | LmsUpsertContentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> UpsertResult: ...
    def upsert_content(self, request: object = None, /, **arguments: Any) -> Any:
        """Write external content.

        Create or replace one external linking learning object.

        External linking learning objects live in your own catalogue: the provider
        lists them, and sends its users to you to learn. There are no partial
        updates: replacing one takes the same fields as creating it.

        `PUT /unified/lms/content`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            lms_upsert_content_request_dto: The content to write.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).

        Returns:
            The content has been written.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_upsert_content import OPERATION

        return self._client.call(OPERATION, request, arguments)


class LmsResourceWithRawResponse(WithRawResponse):
    """The methods of `LmsResource`, each giving the answer as it came."""

    batch_upsert_content = raw_shared(LmsResource[Given].batch_upsert_content)
    create_user_assignment = raw_shared(LmsResource[Given].create_user_assignment)
    create_user_completion = raw_shared(LmsResource[Given].create_user_completion)
    delete_user_completion = raw_shared(LmsResource[Given].delete_user_completion)
    get_assignment = raw_shared(LmsResource[Given].get_assignment)
    get_category = raw_shared(LmsResource[Given].get_category)
    get_completion = raw_shared(LmsResource[Given].get_completion)
    get_content = raw_shared(LmsResource[Given].get_content)
    get_course = raw_shared(LmsResource[Given].get_course)
    get_skill = raw_shared(LmsResource[Given].get_skill)
    get_user = raw_shared(LmsResource[Given].get_user)
    get_user_assignment = raw_shared(LmsResource[Given].get_user_assignment)
    get_user_completion = raw_shared(LmsResource[Given].get_user_completion)
    list_assignments = raw_shared(LmsResource[Given].list_assignments)
    list_categories = raw_shared(LmsResource[Given].list_categories)
    list_completions = raw_shared(LmsResource[Given].list_completions)
    list_content = raw_shared(LmsResource[Given].list_content)
    list_courses = raw_shared(LmsResource[Given].list_courses)
    list_skills = raw_shared(LmsResource[Given].list_skills)
    list_user_assignments = raw_shared(LmsResource[Given].list_user_assignments)
    list_user_completions = raw_shared(LmsResource[Given].list_user_completions)
    list_users = raw_shared(LmsResource[Given].list_users)
    update_content = raw_shared(LmsResource[Given].update_content)
    upsert_content = raw_shared(LmsResource[Given].upsert_content)


class AsyncLmsResource(AsyncResource, Generic[GivenT_co]):
    """Learning management through one interface: courses, content, assignments,
    completions, categories, skills and users of whichever learning system an
    account is linked to.
    """

    @cached_property
    def with_raw_response(self) -> AsyncLmsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncLmsResourceWithRawResponse(self._raw())

    @overload
    async def batch_upsert_content(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        lms_batch_upsert_content_request_dto: (
            LmsBatchUpsertContentRequestDto | LmsBatchUpsertContentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> BatchResultApiModel: ...
    @overload
    async def batch_upsert_content(
        self,
        /,
        *,
        x_account_id: str,
        lms_batch_upsert_content_request_dto: (
            LmsBatchUpsertContentRequestDto | LmsBatchUpsertContentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> BatchResultApiModel: ...
    @overload
    async def batch_upsert_content(
        self,
        request: LmsBatchUpsertContentRequest | LmsBatchUpsertContentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> BatchResultApiModel: ...
    async def batch_upsert_content(
        self, request: object = None, /, **arguments: Any
    ) -> Any:
        """Write external content in bulk.

        Create or replace several external linking learning objects in one call.

        External linking learning objects live in your own catalogue: the provider
        lists them, and sends its users to you to learn. There are no partial
        updates: replacing one takes the same fields as creating it.

        `POST /unified/lms/content/batch`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            lms_batch_upsert_content_request_dto: The content to write.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).

        Returns:
            The batch has been accepted and is being worked off.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_batch_upsert_content import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def create_user_assignment(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        lms_create_assignment_request_dto: (
            LmsCreateAssignmentRequestDto | LmsCreateAssignmentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    @overload
    async def create_user_assignment(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        lms_create_assignment_request_dto: (
            LmsCreateAssignmentRequestDto | LmsCreateAssignmentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    @overload
    async def create_user_assignment(
        self,
        request: LmsCreateUserAssignmentRequest | LmsCreateUserAssignmentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    async def create_user_assignment(
        self, request: object = None, /, **arguments: Any
    ) -> Any:
        """Assign a learning object to a user.

        Ask a user to learn something.

        The new assignment may start out as pending or as in progress.

        `POST /unified/lms/users/{id}/assignments`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            lms_create_assignment_request_dto: The assignment to create.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).

        Returns:
            The assignment has been created.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_create_user_assignment import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def create_user_completion(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        lms_create_completion_request_dto: (
            LmsCreateCompletionRequestDto | LmsCreateCompletionRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    @overload
    async def create_user_completion(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        lms_create_completion_request_dto: (
            LmsCreateCompletionRequestDto | LmsCreateCompletionRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    @overload
    async def create_user_completion(
        self,
        request: LmsCreateUserCompletionRequest | LmsCreateUserCompletionRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CreateResult: ...
    async def create_user_completion(
        self, request: object = None, /, **arguments: Any
    ) -> Any:
        """Record a completion for a user.

        Record that a user finished a learning object.

        Name the learning object by your own reference; its unified identifier is
        needed by some integrations only.

        `POST /unified/lms/users/{id}/completions`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            lms_create_completion_request_dto: The completion to record.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).

        Returns:
            The completion has been recorded.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_create_user_completion import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def delete_user_completion(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> DeleteResult | None: ...
    @overload
    async def delete_user_completion(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> DeleteResult | None: ...
    @overload
    async def delete_user_completion(
        self,
        request: LmsDeleteUserCompletionRequest | LmsDeleteUserCompletionRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> DeleteResult | None: ...
    async def delete_user_completion(
        self, request: object = None, /, **arguments: Any
    ) -> Any:
        """Delete a user's completion.

        Remove a completion from a user's record.

        The learning object itself stays as it is.

        `DELETE /unified/lms/users/{id}/completions/{subResourceId}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            sub_resource_id: Unified identifier of the user's completion.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).

        Returns:
            The completion has been deleted.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_delete_user_completion import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def get_assignment(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    @overload
    async def get_assignment(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    @overload
    async def get_assignment(
        self,
        request: LmsGetAssignmentRequest | LmsGetAssignmentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    async def get_assignment(self, request: object = None, /, **arguments: Any) -> Any:
        """Get an assignment.

        Fetch one assignment by its identifier.

        An assignment links a user to a learning object and can be pending, in
        progress or completed.

        `GET /unified/lms/assignments/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the assignment.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The assignment.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_assignment import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def get_category(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CategoryResult: ...
    @overload
    async def get_category(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CategoryResult: ...
    @overload
    async def get_category(
        self,
        request: LmsGetCategoryRequest | LmsGetCategoryRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CategoryResult: ...
    async def get_category(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a category.

        `GET /unified/lms/categories/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the category.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The category.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_category import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def get_completion(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    @overload
    async def get_completion(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    @overload
    async def get_completion(
        self,
        request: LmsGetCompletionRequest | LmsGetCompletionRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    async def get_completion(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a completion.

        Fetch one completion by its identifier. A completion is the record of a
        user who finished a learning object.

        `GET /unified/lms/completions/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the completion.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The completion.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_completion import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def get_content(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> ContentResult: ...
    @overload
    async def get_content(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> ContentResult: ...
    @overload
    async def get_content(
        self,
        request: LmsGetContentRequest | LmsGetContentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> ContentResult: ...
    async def get_content(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a content item.

        Fetch one piece of learning content by its identifier.

        Only content whose progress the provider can track is found.

        `GET /unified/lms/content/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the content.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The content.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_content import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def get_course(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CourseResult: ...
    @overload
    async def get_course(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CourseResult: ...
    @overload
    async def get_course(
        self,
        request: LmsGetCourseRequest | LmsGetCourseRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CourseResult: ...
    async def get_course(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a course.

        Fetch one course by its identifier.

        A course groups pieces of content that serve one learning goal.

        `GET /unified/lms/courses/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the course.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The course.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_course import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def get_skill(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> SkillResult: ...
    @overload
    async def get_skill(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> SkillResult: ...
    @overload
    async def get_skill(
        self,
        request: LmsGetSkillRequest | LmsGetSkillRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> SkillResult: ...
    async def get_skill(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a skill.

        `GET /unified/lms/skills/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the skill.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The skill.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_skill import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def get_user(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> UserResult: ...
    @overload
    async def get_user(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> UserResult: ...
    @overload
    async def get_user(
        self,
        request: LmsGetUserRequest | LmsGetUserRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> UserResult: ...
    async def get_user(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a user.

        Fetch one user by their identifier.

        `GET /unified/lms/users/{id}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The user.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_user import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def get_user_assignment(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    @overload
    async def get_user_assignment(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    @overload
    async def get_user_assignment(
        self,
        request: LmsGetUserAssignmentRequest | LmsGetUserAssignmentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AssignmentResult: ...
    async def get_user_assignment(
        self, request: object = None, /, **arguments: Any
    ) -> Any:
        """Get a user's assignment.

        Fetch one assignment of one user.

        An assignment links a user to a learning object and can be pending, in
        progress or completed.

        `GET /unified/lms/users/{id}/assignments/{subResourceId}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            sub_resource_id: Unified identifier of the user's assignment.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The user's assignment.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_user_assignment import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def get_user_completion(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    @overload
    async def get_user_completion(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        sub_resource_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    @overload
    async def get_user_completion(
        self,
        request: LmsGetUserCompletionRequest | LmsGetUserCompletionRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> CompletionResult: ...
    async def get_user_completion(
        self, request: object = None, /, **arguments: Any
    ) -> Any:
        """Get a user's completion.

        Fetch one completion of one user.

        A completion is the record of a user who finished a learning object.

        `GET /unified/lms/users/{id}/completions/{subResourceId}`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            sub_resource_id: Unified identifier of the user's completion.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.

        Returns:
            The user's completion.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_get_user_completion import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    def list_assignments(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListAssignmentsQueryParamFilter
            | LmsListAssignmentsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        user_id: str | None = ...,
        remote_user_id: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Assignment, AssignmentsPaginated]: ...
    @overload
    def list_assignments(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListAssignmentsQueryParamFilter
            | LmsListAssignmentsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        user_id: str | None = ...,
        remote_user_id: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Assignment, AssignmentsPaginated]: ...
    @overload
    def list_assignments(
        self,
        request: LmsListAssignmentsRequest | LmsListAssignmentsRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Assignment, AssignmentsPaginated]: ...
    def list_assignments(self, request: object = None, /, **arguments: Any) -> Any:
        """List assignments.

        List the assignments of all users, page by page.

        An assignment links a user to a learning object and can be pending, in
        progress or completed.

        `GET /unified/lms/assignments`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed assignments meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.
            user_id: Only assignments of the user with this unified identifier.
            remote_user_id: Only assignments of the user whom the provider knows
                by this identifier.

        Returns:
            A page of assignments. Iterating gives the items of this page and of
                all that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_assignments import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_categories(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCategoriesQueryParamFilter
            | LmsListCategoriesQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Category, CategoriesPaginated]: ...
    @overload
    def list_categories(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCategoriesQueryParamFilter
            | LmsListCategoriesQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Category, CategoriesPaginated]: ...
    @overload
    def list_categories(
        self,
        request: LmsListCategoriesRequest | LmsListCategoriesRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Category, CategoriesPaginated]: ...
    def list_categories(self, request: object = None, /, **arguments: Any) -> Any:
        """List categories.

        `GET /unified/lms/categories`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed categories meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of categories. Iterating gives the items of this page and of
                all that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_categories import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_completions(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCompletionsQueryParamFilter
            | LmsListCompletionsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Completion, CompletionsPaginated]: ...
    @overload
    def list_completions(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCompletionsQueryParamFilter
            | LmsListCompletionsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Completion, CompletionsPaginated]: ...
    @overload
    def list_completions(
        self,
        request: LmsListCompletionsRequest | LmsListCompletionsRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Completion, CompletionsPaginated]: ...
    def list_completions(self, request: object = None, /, **arguments: Any) -> Any:
        """List completions.

        List the completions of all users, page by page. A completion is the
        record of a user who finished a learning object.

        `GET /unified/lms/completions`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed completions meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of completions. Iterating gives the items of this page and of
                all that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_completions import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_content(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListContentQueryParamFilter | LmsListContentQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Content, ContentPaginated]: ...
    @overload
    def list_content(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListContentQueryParamFilter | LmsListContentQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Content, ContentPaginated]: ...
    @overload
    def list_content(
        self,
        request: LmsListContentRequest | LmsListContentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Content, ContentPaginated]: ...
    def list_content(self, request: object = None, /, **arguments: Any) -> Any:
        """List content.

        List learning content, page by page.

        Content is the smallest thing to learn, such as a video or a quiz. Only
        content whose progress the provider can track is listed.

        `GET /unified/lms/content`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed content meets.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of content. Iterating gives the items of this page and of all
                that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_content import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_courses(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCoursesQueryParamFilter | LmsListCoursesQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Course, CoursePaginated]: ...
    @overload
    def list_courses(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListCoursesQueryParamFilter | LmsListCoursesQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Course, CoursePaginated]: ...
    @overload
    def list_courses(
        self,
        request: LmsListCoursesRequest | LmsListCoursesRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Course, CoursePaginated]: ...
    def list_courses(self, request: object = None, /, **arguments: Any) -> Any:
        """List courses.

        List the courses of the linked account, page by page.

        A course groups pieces of content that serve one learning goal.

        `GET /unified/lms/courses`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed courses meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of courses. Iterating gives the items of this page and of all
                that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_courses import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_skills(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListSkillsQueryParamFilter | LmsListSkillsQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Skills, SkillsPaginated]: ...
    @overload
    def list_skills(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListSkillsQueryParamFilter | LmsListSkillsQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Skills, SkillsPaginated]: ...
    @overload
    def list_skills(
        self,
        request: LmsListSkillsRequest | LmsListSkillsRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Skills, SkillsPaginated]: ...
    def list_skills(self, request: object = None, /, **arguments: Any) -> Any:
        """List skills.

        `GET /unified/lms/skills`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed skills meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            The first page. Iterating gives the items of this page and of all
                that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_skills import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_user_assignments(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUserAssignmentsQueryParamFilter
            | LmsListUserAssignmentsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        user_id: str | None = ...,
        remote_user_id: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Assignment, AssignmentsPaginated]: ...
    @overload
    def list_user_assignments(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUserAssignmentsQueryParamFilter
            | LmsListUserAssignmentsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        user_id: str | None = ...,
        remote_user_id: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Assignment, AssignmentsPaginated]: ...
    @overload
    def list_user_assignments(
        self,
        request: LmsListUserAssignmentsRequest | LmsListUserAssignmentsRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Assignment, AssignmentsPaginated]: ...
    def list_user_assignments(self, request: object = None, /, **arguments: Any) -> Any:
        """List a user's assignments.

        List what one user has been asked to learn.

        An assignment links a user to a learning object and can be pending, in
        progress or completed.

        `GET /unified/lms/users/{id}/assignments`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed assignments meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.
            user_id: Deprecated. Only assignments of the user with this unified
                identifier.
            remote_user_id: Only assignments of the user whom the provider knows
                by this identifier.

        Returns:
            A page of the user's assignments. Iterating gives the items of this
                page and of all that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_user_assignments import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_user_completions(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUserCompletionsQueryParamFilter
            | LmsListUserCompletionsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Completion, CompletionsPaginated]: ...
    @overload
    def list_user_completions(
        self,
        /,
        *,
        x_account_id: str,
        id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUserCompletionsQueryParamFilter
            | LmsListUserCompletionsQueryParamFilterDict
            | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Completion, CompletionsPaginated]: ...
    @overload
    def list_user_completions(
        self,
        request: LmsListUserCompletionsRequest | LmsListUserCompletionsRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Completion, CompletionsPaginated]: ...
    def list_user_completions(self, request: object = None, /, **arguments: Any) -> Any:
        """List a user's completions.

        List what one user has finished.

        A completion is the record of a user who finished a learning object.

        `GET /unified/lms/users/{id}/completions`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            id: Unified identifier of the user.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed completions meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of the user's completions. Iterating gives the items of this
                page and of all that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_user_completions import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    def list_users(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUsersQueryParamFilter | LmsListUsersQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[LmsUser, UsersPaginated]: ...
    @overload
    def list_users(
        self,
        /,
        *,
        x_account_id: str,
        prefer: str | None = ...,
        raw: bool | None = ...,
        proxy: Mapping[str, Any] | None = ...,
        fields: str | None = ...,
        filter: (
            LmsListUsersQueryParamFilter | LmsListUsersQueryParamFilterDict | None
        ) = ...,
        page: str | None = ...,
        page_size: str | None = ...,
        next: str | None = ...,
        updated_after: dt.datetime | str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[LmsUser, UsersPaginated]: ...
    @overload
    def list_users(
        self,
        request: LmsListUsersRequest | LmsListUsersRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[LmsUser, UsersPaginated]: ...
    def list_users(self, request: object = None, /, **arguments: Any) -> Any:
        """List users.

        List the people who learn with the linked account, page by page.

        `GET /unified/lms/users`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).
            raw: Also return what the provider itself answered. Off unless set.
            proxy: Query parameters to hand to the provider as they are, each
                written as `proxy[name]=value`.
            fields: Names of the fields to return, separated by commas. All of
                them unless set.
            filter: Conditions that the listed users meet.
            page: Deprecated. Number of the page to fetch. Use `next` instead.
            page_size: How many records a page may hold; 25 unless set.
            next: Cursor from the previous page's `next`. Leave it out to start
                with the first page.
            updated_after: Deprecated. Only records changed after this moment.
                Use `updated_after` in `filter` instead.

        Returns:
            A page of users. Iterating gives the items of this page and of all
                that follow.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_list_users import OPERATION

        return self._client.page(OPERATION, request, arguments)

    @overload
    async def update_content(
        self: AsyncLmsResource[Given],
        /,
        *,
        id: str,
        x_account_id: str = ...,
        lms_create_content_request_dto: (
            LmsCreateContentRequestDto | LmsCreateContentRequestDtoDict
        ),
        **options: Unpack[RequestOptions],
    ) -> UpdateResult: ...
    @overload
    async def update_content(
        self,
        /,
        *,
        id: str,
        x_account_id: str,
        lms_create_content_request_dto: (
            LmsCreateContentRequestDto | LmsCreateContentRequestDtoDict
        ),
        **options: Unpack[RequestOptions],
    ) -> UpdateResult: ...
    @overload
    async def update_content(
        self,
        request: LmsUpdateContentRequest | LmsUpdateContentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> UpdateResult: ...
    async def update_content(self, request: object = None, /, **arguments: Any) -> Any:
        """Update a content item.

        Change one piece of content that was written before.

        Give only what is to change.

        `PATCH /unified/lms/content/{id}`

        Args:
            id: Unified identifier of the content.
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            lms_create_content_request_dto: The changes to make.

        Returns:
            The content has been changed.

        Raises:
            BadRequestError: 400. 400: the request is malformed, or the provider
                refused it.
            UnauthorizedError: 401. 401: the API key is missing or wrong.
            ForbiddenError: 403. 403: the credentials are valid but may not do
                this.
            NotFoundError: 404. 404: there is no such record, or the linked
                account cannot see it.
            RequestTimeoutError: 408. 408: the provider took too long. Try again
                after the time in `Retry-After`.
            ConflictError: 409. 409: the request contradicts the present state
                of the record.
            PreconditionFailedError: 412. 412: the integration to which the
                linked account belongs is switched off.
            UnprocessableContentError: 422. 422: the request is well formed, but
                a value in it is not acceptable.
            TooManyRequestsError: 429. 429: too many calls in a short time. Slow
                down and try again.
            InternalServerError: 500. 500: StackOne failed while it handled the
                request.
            MethodNotImplementedError: 501. 501: the provider's integration does
                not offer this call.
            BadGatewayError: 502. 502: the provider behind the linked account
                could not be reached or gave no usable answer.
        """
        from ..operations.lms_update_content import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def upsert_content(
        self: AsyncLmsResource[Given],
        /,
        *,
        x_account_id: str = ...,
        lms_upsert_content_request_dto: (
            LmsUpsertContentRequestDto | LmsUpsertContentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> UpsertResult: ...
    @overload
    async def upsert_content(
        self,
        /,
        *,
        x_account_id: str,
        lms_upsert_content_request_dto: (
            LmsUpsertContentRequestDto | LmsUpsertContentRequestDtoDict
        ),
        prefer: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> UpsertResult: ...
    @overload
    async def upsert_content(
        self,
        request: LmsUpsertContentRequest | LmsUpsertContentRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> UpsertResult: ...
    async def upsert_content(self, request: object = None, /, **arguments: Any) -> Any:
        """Write external content.

        Create or replace one external linking learning object.

        External linking learning objects live in your own catalogue: the provider
        lists them, and sends its users to you to learn. There are no partial
        updates: replacing one takes the same fields as creating it.

        `PUT /unified/lms/content`

        Args:
            x_account_id: Linked account on whose behalf the call is made. May
                be left out where the client has it.
            lms_upsert_content_request_dto: The content to write.
            prefer: Set to `heartbeat` to receive newlines while a slow request
                is being worked on, so that the connection does not go idle. The
                answer says `Preference-Applied: heartbeat` where the server
                complied (RFC 7240).

        Returns:
            The content has been written.

        Raises:
            BadRequestError: 400. The request cannot be understood, or the
                provider refused it.
            UnauthorizedError: 401. The API key is missing or wrong.
            ForbiddenError: 403. The credentials do not permit this call.
            NotFoundError: 404. No such record.
            RequestTimeoutError: 408. The provider did not answer in time.
            ConflictError: 409. The call contradicts the record's present state.
            PreconditionFailedError: 412. The linked account's integration is
                switched off.
            UnprocessableContentError: 422. A value in the request is not
                acceptable.
            TooManyRequestsError: 429. The rate limit is exceeded.
            InternalServerError: 500. StackOne failed to handle the call.
            MethodNotImplementedError: 501. The integration does not offer this
                call.
            BadGatewayError: 502. The provider cannot be reached.
        """
        from ..operations.lms_upsert_content import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncLmsResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncLmsResource`, each giving the answer as it came."""

    batch_upsert_content = async_raw_shared(
        AsyncLmsResource[Given].batch_upsert_content
    )
    create_user_assignment = async_raw_shared(
        AsyncLmsResource[Given].create_user_assignment
    )
    create_user_completion = async_raw_shared(
        AsyncLmsResource[Given].create_user_completion
    )
    delete_user_completion = async_raw_shared(
        AsyncLmsResource[Given].delete_user_completion
    )
    get_assignment = async_raw_shared(AsyncLmsResource[Given].get_assignment)
    get_category = async_raw_shared(AsyncLmsResource[Given].get_category)
    get_completion = async_raw_shared(AsyncLmsResource[Given].get_completion)
    get_content = async_raw_shared(AsyncLmsResource[Given].get_content)
    get_course = async_raw_shared(AsyncLmsResource[Given].get_course)
    get_skill = async_raw_shared(AsyncLmsResource[Given].get_skill)
    get_user = async_raw_shared(AsyncLmsResource[Given].get_user)
    get_user_assignment = async_raw_shared(AsyncLmsResource[Given].get_user_assignment)
    get_user_completion = async_raw_shared(AsyncLmsResource[Given].get_user_completion)
    list_assignments = async_raw_shared(AsyncLmsResource[Given].list_assignments)
    list_categories = async_raw_shared(AsyncLmsResource[Given].list_categories)
    list_completions = async_raw_shared(AsyncLmsResource[Given].list_completions)
    list_content = async_raw_shared(AsyncLmsResource[Given].list_content)
    list_courses = async_raw_shared(AsyncLmsResource[Given].list_courses)
    list_skills = async_raw_shared(AsyncLmsResource[Given].list_skills)
    list_user_assignments = async_raw_shared(
        AsyncLmsResource[Given].list_user_assignments
    )
    list_user_completions = async_raw_shared(
        AsyncLmsResource[Given].list_user_completions
    )
    list_users = async_raw_shared(AsyncLmsResource[Given].list_users)
    update_content = async_raw_shared(AsyncLmsResource[Given].update_content)
    upsert_content = async_raw_shared(AsyncLmsResource[Given].upsert_content)
