"""Every class of the API for type checkers, which see none that is imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .additional_data import AdditionalData as AdditionalData
    from .additional_data import AdditionalDataDict as AdditionalDataDict
    from .additional_data import AdditionalDataInput as AdditionalDataInput
    from .assignment import Assignment as Assignment
    from .assignment_result import AssignmentResult as AssignmentResult
    from .assignment_status_enum import (
        AssignmentSchemasStatusValue as AssignmentSchemasStatusValue,
    )
    from .result_status_enum import AssignmentSchemasValue as AssignmentSchemasValue
    from .assignment_status_enum import AssignmentStatusEnum as AssignmentStatusEnum
    from .assignment_status_enum import (
        AssignmentStatusEnumDict as AssignmentStatusEnumDict,
    )
    from .assignment_status_enum import (
        AssignmentStatusEnumInput as AssignmentStatusEnumInput,
    )
    from .learning_object_type_enum import AssignmentValue as AssignmentValue
    from .assignments_paginated import AssignmentsPaginated as AssignmentsPaginated
    from .author_model import AuthorModel as AuthorModel
    from .author_model import AuthorModelDict as AuthorModelDict
    from .author_model import AuthorModelInput as AuthorModelInput
    from .bad_gateway_response import BadGatewayResponse as BadGatewayResponse
    from .bad_request_response import BadRequestResponse as BadRequestResponse
    from .batch_result_api_model import BatchResultApiModel as BatchResultApiModel
    from .categories_paginated import CategoriesPaginated as CategoriesPaginated
    from .category import Category as Category
    from .category import Category2 as Category2
    from .category_level_enum_model import (
        CategoryLevelEnumModel as CategoryLevelEnumModel,
    )
    from .category_level_enum_model import (
        CategoryLevelEnumModelDict as CategoryLevelEnumModelDict,
    )
    from .category_level_enum_model import (
        CategoryLevelEnumModelInput as CategoryLevelEnumModelInput,
    )
    from .category_result import CategoryResult as CategoryResult
    from .category_level_enum_model import CategoryValue as CategoryValue
    from .completion import Completion as Completion
    from .completion_result import CompletionResult as CompletionResult
    from .completion import CompletionScore as CompletionScore
    from .completions_paginated import CompletionsPaginated as CompletionsPaginated
    from .conflict_response import ConflictResponse as ConflictResponse
    from .content import Content as Content
    from .content import Content2 as Content2
    from .content_paginated import ContentPaginated as ContentPaginated
    from .content_result import ContentResult as ContentResult
    from .content_type_enum import ContentTypeEnum as ContentTypeEnum
    from .content_type_enum import ContentValue as ContentValue
    from .course import Course as Course
    from .course import Course2 as Course2
    from .course_paginated import CoursePaginated as CoursePaginated
    from .course_result import CourseResult as CourseResult
    from .create_categories_api_model import (
        CreateCategoriesApiModel as CreateCategoriesApiModel,
    )
    from .create_categories_api_model import (
        CreateCategoriesApiModelDict as CreateCategoriesApiModelDict,
    )
    from .create_categories_api_model import (
        CreateCategoriesApiModelInput as CreateCategoriesApiModelInput,
    )
    from .create_result import CreateResult as CreateResult
    from .create_result_data_api_model import (
        CreateResultDataApiModel as CreateResultDataApiModel,
    )
    from .create_skills_api_model import CreateSkillsApiModel as CreateSkillsApiModel
    from .create_skills_api_model import (
        CreateSkillsApiModelDict as CreateSkillsApiModelDict,
    )
    from .create_skills_api_model import (
        CreateSkillsApiModelInput as CreateSkillsApiModelInput,
    )
    from .delete_result import DeleteResult as DeleteResult
    from .forbidden_response import ForbiddenResponse as ForbiddenResponse
    from .internal_server_error_response import (
        InternalServerErrorResponse as InternalServerErrorResponse,
    )
    from .language_enum import LanguageEnum as LanguageEnum
    from .language_enum import LanguageEnumDict as LanguageEnumDict
    from .language_enum import LanguageEnumInput as LanguageEnumInput
    from .language_enum import LanguageEnumValue as LanguageEnumValue
    from .learning_object_type_enum import (
        LearningObjectTypeEnum as LearningObjectTypeEnum,
    )
    from ..operations.lms_batch_upsert_content import (
        LmsBatchUpsertContentRequest as LmsBatchUpsertContentRequest,
    )
    from .lms_batch_upsert_content_request_dto import (
        LmsBatchUpsertContentRequestDto as LmsBatchUpsertContentRequestDto,
    )
    from .lms_batch_upsert_content_request_dto import (
        LmsBatchUpsertContentRequestDtoDict as LmsBatchUpsertContentRequestDtoDict,
    )
    from .lms_batch_upsert_content_request_dto import (
        LmsBatchUpsertContentRequestDtoInput as LmsBatchUpsertContentRequestDtoInput,
    )
    from .lms_create_assignment_request_dto import (
        LmsCreateAssignmentRequestDto as LmsCreateAssignmentRequestDto,
    )
    from .lms_create_assignment_request_dto import (
        LmsCreateAssignmentRequestDtoDict as LmsCreateAssignmentRequestDtoDict,
    )
    from .lms_create_assignment_request_dto import (
        LmsCreateAssignmentRequestDtoInput as LmsCreateAssignmentRequestDtoInput,
    )
    from .lms_create_completion_request_dto import (
        LmsCreateCompletionRequestDto as LmsCreateCompletionRequestDto,
    )
    from .lms_create_completion_request_dto import (
        LmsCreateCompletionRequestDtoDict as LmsCreateCompletionRequestDtoDict,
    )
    from .lms_create_completion_request_dto import (
        LmsCreateCompletionRequestDtoInput as LmsCreateCompletionRequestDtoInput,
    )
    from .lms_create_completion_request_dto import (
        LmsCreateCompletionRequestDtoScore as LmsCreateCompletionRequestDtoScore,
    )
    from .lms_create_completion_request_dto import (
        LmsCreateCompletionRequestDtoScoreDict as LmsCreateCompletionRequestDtoScoreDict,
    )
    from .lms_create_completion_request_dto import (
        LmsCreateCompletionRequestDtoScoreInput as LmsCreateCompletionRequestDtoScoreInput,
    )
    from .lms_create_content_request_dto import (
        LmsCreateContentRequestDto as LmsCreateContentRequestDto,
    )
    from .lms_create_content_request_dto2 import (
        LmsCreateContentRequestDto2 as LmsCreateContentRequestDto2,
    )
    from .lms_create_content_request_dto_active import (
        LmsCreateContentRequestDtoActive as LmsCreateContentRequestDtoActive,
    )
    from .lms_create_content_request_dto_content_type import (
        LmsCreateContentRequestDtoContentType as LmsCreateContentRequestDtoContentType,
    )
    from .lms_create_content_request_dto_content_type import (
        LmsCreateContentRequestDtoContentTypeDict as LmsCreateContentRequestDtoContentTypeDict,
    )
    from .lms_create_content_request_dto_content_type import (
        LmsCreateContentRequestDtoContentTypeInput as LmsCreateContentRequestDtoContentTypeInput,
    )
    from .lms_create_content_request_dto import (
        LmsCreateContentRequestDtoDict as LmsCreateContentRequestDtoDict,
    )
    from .lms_create_content_request_dto import (
        LmsCreateContentRequestDtoInput as LmsCreateContentRequestDtoInput,
    )
    from .lms_create_content_request_dto_source_value import (
        LmsCreateContentRequestDtoSourceValue as LmsCreateContentRequestDtoSourceValue,
    )
    from .lms_create_content_request_dto_value import (
        LmsCreateContentRequestDtoValue as LmsCreateContentRequestDtoValue,
    )
    from ..operations.lms_create_user_assignment import (
        LmsCreateUserAssignmentRequest as LmsCreateUserAssignmentRequest,
    )
    from ..operations.lms_create_user_completion import (
        LmsCreateUserCompletionRequest as LmsCreateUserCompletionRequest,
    )
    from ..operations.lms_delete_user_completion import (
        LmsDeleteUserCompletionRequest as LmsDeleteUserCompletionRequest,
    )
    from ..operations.lms_get_assignment import (
        LmsGetAssignmentRequest as LmsGetAssignmentRequest,
    )
    from ..operations.lms_get_category import (
        LmsGetCategoryRequest as LmsGetCategoryRequest,
    )
    from ..operations.lms_get_completion import (
        LmsGetCompletionRequest as LmsGetCompletionRequest,
    )
    from ..operations.lms_get_content import (
        LmsGetContentRequest as LmsGetContentRequest,
    )
    from ..operations.lms_get_course import LmsGetCourseRequest as LmsGetCourseRequest
    from ..operations.lms_get_skill import LmsGetSkillRequest as LmsGetSkillRequest
    from ..operations.lms_get_user_assignment import (
        LmsGetUserAssignmentRequest as LmsGetUserAssignmentRequest,
    )
    from ..operations.lms_get_user_completion import (
        LmsGetUserCompletionRequest as LmsGetUserCompletionRequest,
    )
    from ..operations.lms_get_user import LmsGetUserRequest as LmsGetUserRequest
    from ..operations.lms_list_assignments import (
        LmsListAssignmentsQueryParamFilter as LmsListAssignmentsQueryParamFilter,
    )
    from ..operations.lms_list_assignments import (
        LmsListAssignmentsQueryParamFilterDict as LmsListAssignmentsQueryParamFilterDict,
    )
    from ..operations.lms_list_assignments import (
        LmsListAssignmentsQueryParamFilterInput as LmsListAssignmentsQueryParamFilterInput,
    )
    from ..operations.lms_list_assignments import (
        LmsListAssignmentsQueryParamStatus as LmsListAssignmentsQueryParamStatus,
    )
    from ..operations.lms_list_assignments import (
        LmsListAssignmentsRequest as LmsListAssignmentsRequest,
    )
    from ..operations.lms_list_categories import (
        LmsListCategoriesQueryParamFilter as LmsListCategoriesQueryParamFilter,
    )
    from ..operations.lms_list_categories import (
        LmsListCategoriesQueryParamFilterDict as LmsListCategoriesQueryParamFilterDict,
    )
    from ..operations.lms_list_categories import (
        LmsListCategoriesQueryParamFilterInput as LmsListCategoriesQueryParamFilterInput,
    )
    from ..operations.lms_list_categories import (
        LmsListCategoriesRequest as LmsListCategoriesRequest,
    )
    from ..operations.lms_list_completions import (
        LmsListCompletionsQueryParamFilter as LmsListCompletionsQueryParamFilter,
    )
    from ..operations.lms_list_completions import (
        LmsListCompletionsQueryParamFilterDict as LmsListCompletionsQueryParamFilterDict,
    )
    from ..operations.lms_list_completions import (
        LmsListCompletionsQueryParamFilterInput as LmsListCompletionsQueryParamFilterInput,
    )
    from ..operations.lms_list_completions import (
        LmsListCompletionsRequest as LmsListCompletionsRequest,
    )
    from ..operations.lms_list_content import (
        LmsListContentQueryParamFilter as LmsListContentQueryParamFilter,
    )
    from ..operations.lms_list_content import (
        LmsListContentQueryParamFilterDict as LmsListContentQueryParamFilterDict,
    )
    from ..operations.lms_list_content import (
        LmsListContentQueryParamFilterInput as LmsListContentQueryParamFilterInput,
    )
    from ..operations.lms_list_content import (
        LmsListContentRequest as LmsListContentRequest,
    )
    from ..operations.lms_list_courses import (
        LmsListCoursesQueryParamFilter as LmsListCoursesQueryParamFilter,
    )
    from ..operations.lms_list_courses import (
        LmsListCoursesQueryParamFilterDict as LmsListCoursesQueryParamFilterDict,
    )
    from ..operations.lms_list_courses import (
        LmsListCoursesQueryParamFilterInput as LmsListCoursesQueryParamFilterInput,
    )
    from ..operations.lms_list_courses import (
        LmsListCoursesRequest as LmsListCoursesRequest,
    )
    from ..operations.lms_list_skills import (
        LmsListSkillsQueryParamFilter as LmsListSkillsQueryParamFilter,
    )
    from ..operations.lms_list_skills import (
        LmsListSkillsQueryParamFilterDict as LmsListSkillsQueryParamFilterDict,
    )
    from ..operations.lms_list_skills import (
        LmsListSkillsQueryParamFilterInput as LmsListSkillsQueryParamFilterInput,
    )
    from ..operations.lms_list_skills import (
        LmsListSkillsRequest as LmsListSkillsRequest,
    )
    from ..operations.lms_list_user_assignments import (
        LmsListUserAssignmentsQueryParamFilter as LmsListUserAssignmentsQueryParamFilter,
    )
    from ..operations.lms_list_user_assignments import (
        LmsListUserAssignmentsQueryParamFilterDict as LmsListUserAssignmentsQueryParamFilterDict,
    )
    from ..operations.lms_list_user_assignments import (
        LmsListUserAssignmentsQueryParamFilterInput as LmsListUserAssignmentsQueryParamFilterInput,
    )
    from ..operations.lms_list_user_assignments import (
        LmsListUserAssignmentsQueryParamStatus as LmsListUserAssignmentsQueryParamStatus,
    )
    from ..operations.lms_list_user_assignments import (
        LmsListUserAssignmentsRequest as LmsListUserAssignmentsRequest,
    )
    from ..operations.lms_list_user_completions import (
        LmsListUserCompletionsQueryParamFilter as LmsListUserCompletionsQueryParamFilter,
    )
    from ..operations.lms_list_user_completions import (
        LmsListUserCompletionsQueryParamFilterDict as LmsListUserCompletionsQueryParamFilterDict,
    )
    from ..operations.lms_list_user_completions import (
        LmsListUserCompletionsQueryParamFilterInput as LmsListUserCompletionsQueryParamFilterInput,
    )
    from ..operations.lms_list_user_completions import (
        LmsListUserCompletionsRequest as LmsListUserCompletionsRequest,
    )
    from ..operations.lms_list_users import (
        LmsListUsersQueryParamFilter as LmsListUsersQueryParamFilter,
    )
    from ..operations.lms_list_users import (
        LmsListUsersQueryParamFilterDict as LmsListUsersQueryParamFilterDict,
    )
    from ..operations.lms_list_users import (
        LmsListUsersQueryParamFilterInput as LmsListUsersQueryParamFilterInput,
    )
    from ..operations.lms_list_users import LmsListUsersRequest as LmsListUsersRequest
    from ..operations.lms_update_content import (
        LmsUpdateContentRequest as LmsUpdateContentRequest,
    )
    from ..operations.lms_upsert_content import (
        LmsUpsertContentRequest as LmsUpsertContentRequest,
    )
    from .lms_upsert_content_request_dto import (
        LmsUpsertContentRequestDto as LmsUpsertContentRequestDto,
    )
    from .lms_upsert_content_request_dto import (
        LmsUpsertContentRequestDto2 as LmsUpsertContentRequestDto2,
    )
    from .lms_upsert_content_request_dto import (
        LmsUpsertContentRequestDtoDict as LmsUpsertContentRequestDtoDict,
    )
    from .lms_upsert_content_request_dto import (
        LmsUpsertContentRequestDtoInput as LmsUpsertContentRequestDtoInput,
    )
    from .write_content_type_enum import (
        LmsUpsertContentRequestDtoValue as LmsUpsertContentRequestDtoValue,
    )
    from .lms_user import LmsUser as LmsUser
    from .lms_user import LmsUser2 as LmsUser2
    from .localization_model import LocalizationModel as LocalizationModel
    from .localization_model import LocalizationModelDict as LocalizationModelDict
    from .localization_model import LocalizationModelInput as LocalizationModelInput
    from .not_found_response import NotFoundResponse as NotFoundResponse
    from .not_implemented_response import (
        NotImplementedResponse as NotImplementedResponse,
    )
    from .precondition_failed_response import (
        PreconditionFailedResponse as PreconditionFailedResponse,
    )
    from .provider_error import ProviderError as ProviderError
    from .raw_response import RawResponse as RawResponse
    from .request_timed_out_response import (
        RequestTimedOutResponse as RequestTimedOutResponse,
    )
    from .result_status_enum import ResultStatusEnum as ResultStatusEnum
    from .result_status_enum import ResultStatusEnumDict as ResultStatusEnumDict
    from .result_status_enum import ResultStatusEnumInput as ResultStatusEnumInput
    from .skill_level_enum import SkillLevelEnum as SkillLevelEnum
    from .skill_level_enum import SkillLevelEnumDict as SkillLevelEnumDict
    from .skill_level_enum import SkillLevelEnumInput as SkillLevelEnumInput
    from .skill_result import SkillResult as SkillResult
    from .skills import Skills as Skills
    from .skills import Skills2 as Skills2
    from .skills_paginated import SkillsPaginated as SkillsPaginated
    from .skill_level_enum import SkillsValue as SkillsValue
    from .too_many_requests_response import (
        TooManyRequestsResponse as TooManyRequestsResponse,
    )
    from .unauthorized_response import UnauthorizedResponse as UnauthorizedResponse
    from .unified_error import UnifiedError as UnifiedError
    from .unprocessable_entity_response import (
        UnprocessableEntityResponse as UnprocessableEntityResponse,
    )
    from .update_result import UpdateResult as UpdateResult
    from .upsert_result import UpsertResult as UpsertResult
    from .upsert_result_data_external_reference_model import (
        UpsertResultDataExternalReferenceModel as UpsertResultDataExternalReferenceModel,
    )
    from .user_result import UserResult as UserResult
    from .users_paginated import UsersPaginated as UsersPaginated
    from .write_content_type_enum import WriteContentTypeEnum as WriteContentTypeEnum
    from .write_content_type_enum import (
        WriteContentTypeEnumDict as WriteContentTypeEnumDict,
    )
    from .write_content_type_enum import (
        WriteContentTypeEnumInput as WriteContentTypeEnumInput,
    )

    AssignmentStatus = AssignmentStatusEnum
    CategorySchemasLevelValue = CategoryValue
    CategorySchemasValue = LanguageEnumValue
    CompletionLearningObjectType = LearningObjectTypeEnum
    CompletionSchemasResult = ResultStatusEnum
    CompletionSchemasValue = AssignmentSchemasValue
    CompletionValue = AssignmentValue
    ContentContentType = ContentTypeEnum
    CreateCategoriesApiModelHierarchy = CategoryLevelEnumModel
    CreateCategoriesApiModelLanguage = LanguageEnum
    CreateCategoriesApiModelLevel = CategoryLevelEnumModel
    CreateCategoriesApiModelSchemasLevelValue = CategoryValue
    CreateCategoriesApiModelSchemasValue = LanguageEnumValue
    CreateCategoriesApiModelValue = CategoryValue
    CreateSkillsApiModelHierarchy = SkillLevelEnum
    CreateSkillsApiModelLanguage = LanguageEnum
    CreateSkillsApiModelLevel = SkillLevelEnum
    CreateSkillsApiModelSchemasLevelValue = SkillsValue
    CreateSkillsApiModelSchemasValue = LanguageEnumValue
    CreateSkillsApiModelValue = SkillsValue
    Data = UnifiedError
    Hierarchy = CategoryLevelEnumModel
    Language = LanguageEnum
    LearningObjectType = LearningObjectTypeEnum
    Level = CategoryLevelEnumModel
    LmsCreateAssignmentRequestDtoStatus = AssignmentStatusEnum
    LmsCreateAssignmentRequestDtoValue = AssignmentSchemasStatusValue
    LmsCreateCompletionRequestDtoResult = ResultStatusEnum
    LmsCreateCompletionRequestDtoValue = AssignmentSchemasValue
    LmsUpsertContentRequestDtoContentType = WriteContentTypeEnum
    LocalizationModelLanguage = LanguageEnum
    LocalizationModelValue = LanguageEnumValue
    Result = ResultStatusEnum
    SkillsHierarchy = SkillLevelEnum
    SkillsLanguage = LanguageEnum
    SkillsLevel = SkillLevelEnum
    SkillsSchemasLevelValue = SkillsValue
    SkillsSchemasValue = LanguageEnumValue
