"""Every model, enum and request class of the API, each imported when it is first asked for."""

from __future__ import annotations

# A module of this package may be called like anything that has no underscore.
from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .additional_data import AdditionalData as AdditionalData
    from .additional_data import AdditionalDataDict as AdditionalDataDict
    from .assignment import Assignment as Assignment
    from .assignment_result import AssignmentResult as AssignmentResult
    from .assignment_status_enum import (
        AssignmentSchemasStatusValue as AssignmentSchemasStatusValue,
    )
    from .result_status_enum import AssignmentSchemasValue as AssignmentSchemasValue
    from .assignment_status_enum import AssignmentStatus as AssignmentStatus
    from .assignment_status_enum import AssignmentStatusDict as AssignmentStatusDict
    from .learning_object_type_enum import AssignmentValue as AssignmentValue
    from .assignments_paginated import AssignmentsPaginated as AssignmentsPaginated
    from .author_model import AuthorModel as AuthorModel
    from .author_model import AuthorModelDict as AuthorModelDict
    from .bad_gateway_response import BadGatewayResponse as BadGatewayResponse
    from .bad_request_response import BadRequestResponse as BadRequestResponse
    from .batch_result_api_model import BatchResultApiModel as BatchResultApiModel
    from .categories_paginated import CategoriesPaginated as CategoriesPaginated
    from .category import Category as Category
    from .category import Category2 as Category2
    from .category_result import CategoryResult as CategoryResult
    from .category_level_enum_model import CategoryValue as CategoryValue
    from .completion import Completion as Completion
    from .completion_result import CompletionResult as CompletionResult
    from .completion import CompletionScore as CompletionScore
    from .completions_paginated import CompletionsPaginated as CompletionsPaginated
    from .conflict_response import ConflictResponse as ConflictResponse
    from .content import Content as Content
    from .content import Content2 as Content2
    from .content_type_enum import ContentContentType as ContentContentType
    from .content_paginated import ContentPaginated as ContentPaginated
    from .content_result import ContentResult as ContentResult
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
    from .create_result import CreateResult as CreateResult
    from .create_result_data_api_model import (
        CreateResultDataApiModel as CreateResultDataApiModel,
    )
    from .create_skills_api_model import CreateSkillsApiModel as CreateSkillsApiModel
    from .create_skills_api_model import (
        CreateSkillsApiModelDict as CreateSkillsApiModelDict,
    )
    from .unified_error import Data as Data
    from .delete_result import DeleteResult as DeleteResult
    from .forbidden_response import ForbiddenResponse as ForbiddenResponse
    from .internal_server_error_response import (
        InternalServerErrorResponse as InternalServerErrorResponse,
    )
    from .language_enum import LanguageEnum as LanguageEnum
    from .language_enum import LanguageEnumDict as LanguageEnumDict
    from .language_enum import LanguageEnumValue as LanguageEnumValue
    from .learning_object_type_enum import LearningObjectType as LearningObjectType
    from .category_level_enum_model import Level as Level
    from .category_level_enum_model import LevelDict as LevelDict
    from ..operations.lms_batch_upsert_content import (
        LmsBatchUpsertContentRequest as LmsBatchUpsertContentRequest,
    )
    from ..operations.lms_batch_upsert_content import (
        LmsBatchUpsertContentRequestDict as LmsBatchUpsertContentRequestDict,
    )
    from .lms_batch_upsert_content_request_dto import (
        LmsBatchUpsertContentRequestDto as LmsBatchUpsertContentRequestDto,
    )
    from .lms_batch_upsert_content_request_dto import (
        LmsBatchUpsertContentRequestDtoDict as LmsBatchUpsertContentRequestDtoDict,
    )
    from .lms_create_assignment_request_dto import (
        LmsCreateAssignmentRequestDto as LmsCreateAssignmentRequestDto,
    )
    from .lms_create_assignment_request_dto import (
        LmsCreateAssignmentRequestDtoDict as LmsCreateAssignmentRequestDtoDict,
    )
    from .lms_create_completion_request_dto import (
        LmsCreateCompletionRequestDto as LmsCreateCompletionRequestDto,
    )
    from .lms_create_completion_request_dto import (
        LmsCreateCompletionRequestDtoDict as LmsCreateCompletionRequestDtoDict,
    )
    from .lms_create_completion_request_dto import (
        LmsCreateCompletionRequestDtoScore as LmsCreateCompletionRequestDtoScore,
    )
    from .lms_create_completion_request_dto import (
        LmsCreateCompletionRequestDtoScoreDict as LmsCreateCompletionRequestDtoScoreDict,
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
    from .lms_create_content_request_dto import (
        LmsCreateContentRequestDtoDict as LmsCreateContentRequestDtoDict,
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
    from ..operations.lms_create_user_assignment import (
        LmsCreateUserAssignmentRequestDict as LmsCreateUserAssignmentRequestDict,
    )
    from ..operations.lms_create_user_completion import (
        LmsCreateUserCompletionRequest as LmsCreateUserCompletionRequest,
    )
    from ..operations.lms_create_user_completion import (
        LmsCreateUserCompletionRequestDict as LmsCreateUserCompletionRequestDict,
    )
    from ..operations.lms_delete_user_completion import (
        LmsDeleteUserCompletionRequest as LmsDeleteUserCompletionRequest,
    )
    from ..operations.lms_delete_user_completion import (
        LmsDeleteUserCompletionRequestDict as LmsDeleteUserCompletionRequestDict,
    )
    from ..operations.lms_get_assignment import (
        LmsGetAssignmentRequest as LmsGetAssignmentRequest,
    )
    from ..operations.lms_get_assignment import (
        LmsGetAssignmentRequestDict as LmsGetAssignmentRequestDict,
    )
    from ..operations.lms_get_category import (
        LmsGetCategoryRequest as LmsGetCategoryRequest,
    )
    from ..operations.lms_get_category import (
        LmsGetCategoryRequestDict as LmsGetCategoryRequestDict,
    )
    from ..operations.lms_get_completion import (
        LmsGetCompletionRequest as LmsGetCompletionRequest,
    )
    from ..operations.lms_get_completion import (
        LmsGetCompletionRequestDict as LmsGetCompletionRequestDict,
    )
    from ..operations.lms_get_content import (
        LmsGetContentRequest as LmsGetContentRequest,
    )
    from ..operations.lms_get_content import (
        LmsGetContentRequestDict as LmsGetContentRequestDict,
    )
    from ..operations.lms_get_course import LmsGetCourseRequest as LmsGetCourseRequest
    from ..operations.lms_get_course import (
        LmsGetCourseRequestDict as LmsGetCourseRequestDict,
    )
    from ..operations.lms_get_skill import LmsGetSkillRequest as LmsGetSkillRequest
    from ..operations.lms_get_skill import (
        LmsGetSkillRequestDict as LmsGetSkillRequestDict,
    )
    from ..operations.lms_get_user_assignment import (
        LmsGetUserAssignmentRequest as LmsGetUserAssignmentRequest,
    )
    from ..operations.lms_get_user_assignment import (
        LmsGetUserAssignmentRequestDict as LmsGetUserAssignmentRequestDict,
    )
    from ..operations.lms_get_user_completion import (
        LmsGetUserCompletionRequest as LmsGetUserCompletionRequest,
    )
    from ..operations.lms_get_user_completion import (
        LmsGetUserCompletionRequestDict as LmsGetUserCompletionRequestDict,
    )
    from ..operations.lms_get_user import LmsGetUserRequest as LmsGetUserRequest
    from ..operations.lms_get_user import LmsGetUserRequestDict as LmsGetUserRequestDict
    from ..operations.lms_list_assignments import (
        LmsListAssignmentsQueryParamFilter as LmsListAssignmentsQueryParamFilter,
    )
    from ..operations.lms_list_assignments import (
        LmsListAssignmentsQueryParamFilterDict as LmsListAssignmentsQueryParamFilterDict,
    )
    from ..operations.lms_list_assignments import (
        LmsListAssignmentsQueryParamStatus as LmsListAssignmentsQueryParamStatus,
    )
    from ..operations.lms_list_assignments import (
        LmsListAssignmentsRequest as LmsListAssignmentsRequest,
    )
    from ..operations.lms_list_assignments import (
        LmsListAssignmentsRequestDict as LmsListAssignmentsRequestDict,
    )
    from ..operations.lms_list_categories import (
        LmsListCategoriesQueryParamFilter as LmsListCategoriesQueryParamFilter,
    )
    from ..operations.lms_list_categories import (
        LmsListCategoriesQueryParamFilterDict as LmsListCategoriesQueryParamFilterDict,
    )
    from ..operations.lms_list_categories import (
        LmsListCategoriesRequest as LmsListCategoriesRequest,
    )
    from ..operations.lms_list_categories import (
        LmsListCategoriesRequestDict as LmsListCategoriesRequestDict,
    )
    from ..operations.lms_list_completions import (
        LmsListCompletionsQueryParamFilter as LmsListCompletionsQueryParamFilter,
    )
    from ..operations.lms_list_completions import (
        LmsListCompletionsQueryParamFilterDict as LmsListCompletionsQueryParamFilterDict,
    )
    from ..operations.lms_list_completions import (
        LmsListCompletionsRequest as LmsListCompletionsRequest,
    )
    from ..operations.lms_list_completions import (
        LmsListCompletionsRequestDict as LmsListCompletionsRequestDict,
    )
    from ..operations.lms_list_content import (
        LmsListContentQueryParamFilter as LmsListContentQueryParamFilter,
    )
    from ..operations.lms_list_content import (
        LmsListContentQueryParamFilterDict as LmsListContentQueryParamFilterDict,
    )
    from ..operations.lms_list_content import (
        LmsListContentRequest as LmsListContentRequest,
    )
    from ..operations.lms_list_content import (
        LmsListContentRequestDict as LmsListContentRequestDict,
    )
    from ..operations.lms_list_courses import (
        LmsListCoursesQueryParamFilter as LmsListCoursesQueryParamFilter,
    )
    from ..operations.lms_list_courses import (
        LmsListCoursesQueryParamFilterDict as LmsListCoursesQueryParamFilterDict,
    )
    from ..operations.lms_list_courses import (
        LmsListCoursesRequest as LmsListCoursesRequest,
    )
    from ..operations.lms_list_courses import (
        LmsListCoursesRequestDict as LmsListCoursesRequestDict,
    )
    from ..operations.lms_list_skills import (
        LmsListSkillsQueryParamFilter as LmsListSkillsQueryParamFilter,
    )
    from ..operations.lms_list_skills import (
        LmsListSkillsQueryParamFilterDict as LmsListSkillsQueryParamFilterDict,
    )
    from ..operations.lms_list_skills import (
        LmsListSkillsRequest as LmsListSkillsRequest,
    )
    from ..operations.lms_list_skills import (
        LmsListSkillsRequestDict as LmsListSkillsRequestDict,
    )
    from ..operations.lms_list_user_assignments import (
        LmsListUserAssignmentsQueryParamFilter as LmsListUserAssignmentsQueryParamFilter,
    )
    from ..operations.lms_list_user_assignments import (
        LmsListUserAssignmentsQueryParamFilterDict as LmsListUserAssignmentsQueryParamFilterDict,
    )
    from ..operations.lms_list_user_assignments import (
        LmsListUserAssignmentsQueryParamStatus as LmsListUserAssignmentsQueryParamStatus,
    )
    from ..operations.lms_list_user_assignments import (
        LmsListUserAssignmentsRequest as LmsListUserAssignmentsRequest,
    )
    from ..operations.lms_list_user_assignments import (
        LmsListUserAssignmentsRequestDict as LmsListUserAssignmentsRequestDict,
    )
    from ..operations.lms_list_user_completions import (
        LmsListUserCompletionsQueryParamFilter as LmsListUserCompletionsQueryParamFilter,
    )
    from ..operations.lms_list_user_completions import (
        LmsListUserCompletionsQueryParamFilterDict as LmsListUserCompletionsQueryParamFilterDict,
    )
    from ..operations.lms_list_user_completions import (
        LmsListUserCompletionsRequest as LmsListUserCompletionsRequest,
    )
    from ..operations.lms_list_user_completions import (
        LmsListUserCompletionsRequestDict as LmsListUserCompletionsRequestDict,
    )
    from ..operations.lms_list_users import (
        LmsListUsersQueryParamFilter as LmsListUsersQueryParamFilter,
    )
    from ..operations.lms_list_users import (
        LmsListUsersQueryParamFilterDict as LmsListUsersQueryParamFilterDict,
    )
    from ..operations.lms_list_users import LmsListUsersRequest as LmsListUsersRequest
    from ..operations.lms_list_users import (
        LmsListUsersRequestDict as LmsListUsersRequestDict,
    )
    from ..operations.lms_update_content import (
        LmsUpdateContentRequest as LmsUpdateContentRequest,
    )
    from ..operations.lms_update_content import (
        LmsUpdateContentRequestDict as LmsUpdateContentRequestDict,
    )
    from ..operations.lms_upsert_content import (
        LmsUpsertContentRequest as LmsUpsertContentRequest,
    )
    from ..operations.lms_upsert_content import (
        LmsUpsertContentRequestDict as LmsUpsertContentRequestDict,
    )
    from .lms_upsert_content_request_dto import (
        LmsUpsertContentRequestDto as LmsUpsertContentRequestDto,
    )
    from .lms_upsert_content_request_dto import (
        LmsUpsertContentRequestDto2 as LmsUpsertContentRequestDto2,
    )
    from .write_content_type_enum import (
        LmsUpsertContentRequestDtoContentType as LmsUpsertContentRequestDtoContentType,
    )
    from .write_content_type_enum import (
        LmsUpsertContentRequestDtoContentTypeDict as LmsUpsertContentRequestDtoContentTypeDict,
    )
    from .lms_upsert_content_request_dto import (
        LmsUpsertContentRequestDtoDict as LmsUpsertContentRequestDtoDict,
    )
    from .write_content_type_enum import (
        LmsUpsertContentRequestDtoValue as LmsUpsertContentRequestDtoValue,
    )
    from .lms_user import LmsUser as LmsUser
    from .lms_user import LmsUser2 as LmsUser2
    from .localization_model import LocalizationModel as LocalizationModel
    from .localization_model import LocalizationModelDict as LocalizationModelDict
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
    from .result_status_enum import Result as Result
    from .result_status_enum import ResultDict as ResultDict
    from .skill_result import SkillResult as SkillResult
    from .skills import Skills as Skills
    from .skills import Skills2 as Skills2
    from .skill_level_enum import SkillsLevel as SkillsLevel
    from .skill_level_enum import SkillsLevelDict as SkillsLevelDict
    from .skills_paginated import SkillsPaginated as SkillsPaginated
    from .skill_level_enum import SkillsValue as SkillsValue
    from .too_many_requests_response import (
        TooManyRequestsResponse as TooManyRequestsResponse,
    )
    from .unauthorized_response import UnauthorizedResponse as UnauthorizedResponse
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

    CategorySchemasLevelValue = CategoryValue
    CategorySchemasValue = LanguageEnumValue
    CompletionLearningObjectType = LearningObjectType
    CompletionSchemasResult = Result
    CompletionSchemasValue = AssignmentSchemasValue
    CompletionValue = AssignmentValue
    CreateCategoriesApiModelHierarchy = Level
    CreateCategoriesApiModelLanguage = LanguageEnum
    CreateCategoriesApiModelLevel = Level
    CreateCategoriesApiModelSchemasLevelValue = CategoryValue
    CreateCategoriesApiModelSchemasValue = LanguageEnumValue
    CreateCategoriesApiModelValue = CategoryValue
    CreateSkillsApiModelHierarchy = SkillsLevel
    CreateSkillsApiModelLanguage = LanguageEnum
    CreateSkillsApiModelLevel = SkillsLevel
    CreateSkillsApiModelSchemasLevelValue = SkillsValue
    CreateSkillsApiModelSchemasValue = LanguageEnumValue
    CreateSkillsApiModelValue = SkillsValue
    Hierarchy = Level
    Language = LanguageEnum
    LmsCreateAssignmentRequestDtoStatus = AssignmentStatus
    LmsCreateAssignmentRequestDtoValue = AssignmentSchemasStatusValue
    LmsCreateCompletionRequestDtoResult = Result
    LmsCreateCompletionRequestDtoValue = AssignmentSchemasValue
    LocalizationModelLanguage = LanguageEnum
    LocalizationModelValue = LanguageEnumValue
    SkillsHierarchy = SkillsLevel
    SkillsLanguage = LanguageEnum
    SkillsSchemasLevelValue = SkillsValue
    SkillsSchemasValue = LanguageEnumValue

_HOMES: dict[str, str] = {
    "AdditionalData": ".additional_data",
    "AdditionalDataDict": ".additional_data",
    "Assignment": ".assignment",
    "AssignmentResult": ".assignment_result",
    "AssignmentSchemasStatusValue": ".assignment_status_enum",
    "AssignmentSchemasValue": ".result_status_enum",
    "AssignmentStatus": ".assignment_status_enum",
    "AssignmentStatusDict": ".assignment_status_enum",
    "AssignmentValue": ".learning_object_type_enum",
    "AssignmentsPaginated": ".assignments_paginated",
    "AuthorModel": ".author_model",
    "AuthorModelDict": ".author_model",
    "BadGatewayResponse": ".bad_gateway_response",
    "BadRequestResponse": ".bad_request_response",
    "BatchResultApiModel": ".batch_result_api_model",
    "CategoriesPaginated": ".categories_paginated",
    "Category": ".category",
    "Category2": ".category",
    "CategoryResult": ".category_result",
    "CategorySchemasLevelValue": ".category_level_enum_model:CategoryValue",
    "CategorySchemasValue": ".language_enum:LanguageEnumValue",
    "CategoryValue": ".category_level_enum_model",
    "Completion": ".completion",
    "CompletionLearningObjectType": ".learning_object_type_enum:LearningObjectType",
    "CompletionResult": ".completion_result",
    "CompletionSchemasResult": ".result_status_enum:Result",
    "CompletionSchemasValue": ".result_status_enum:AssignmentSchemasValue",
    "CompletionScore": ".completion",
    "CompletionValue": ".learning_object_type_enum:AssignmentValue",
    "CompletionsPaginated": ".completions_paginated",
    "ConflictResponse": ".conflict_response",
    "Content": ".content",
    "Content2": ".content",
    "ContentContentType": ".content_type_enum",
    "ContentPaginated": ".content_paginated",
    "ContentResult": ".content_result",
    "ContentValue": ".content_type_enum",
    "Course": ".course",
    "Course2": ".course",
    "CoursePaginated": ".course_paginated",
    "CourseResult": ".course_result",
    "CreateCategoriesApiModel": ".create_categories_api_model",
    "CreateCategoriesApiModelDict": ".create_categories_api_model",
    "CreateCategoriesApiModelHierarchy": ".category_level_enum_model:Level",
    "CreateCategoriesApiModelLanguage": ".language_enum:LanguageEnum",
    "CreateCategoriesApiModelLevel": ".category_level_enum_model:Level",
    "CreateCategoriesApiModelSchemasLevelValue": ".category_level_enum_model:CategoryValue",
    "CreateCategoriesApiModelSchemasValue": ".language_enum:LanguageEnumValue",
    "CreateCategoriesApiModelValue": ".category_level_enum_model:CategoryValue",
    "CreateResult": ".create_result",
    "CreateResultDataApiModel": ".create_result_data_api_model",
    "CreateSkillsApiModel": ".create_skills_api_model",
    "CreateSkillsApiModelDict": ".create_skills_api_model",
    "CreateSkillsApiModelHierarchy": ".skill_level_enum:SkillsLevel",
    "CreateSkillsApiModelLanguage": ".language_enum:LanguageEnum",
    "CreateSkillsApiModelLevel": ".skill_level_enum:SkillsLevel",
    "CreateSkillsApiModelSchemasLevelValue": ".skill_level_enum:SkillsValue",
    "CreateSkillsApiModelSchemasValue": ".language_enum:LanguageEnumValue",
    "CreateSkillsApiModelValue": ".skill_level_enum:SkillsValue",
    "Data": ".unified_error",
    "DeleteResult": ".delete_result",
    "ForbiddenResponse": ".forbidden_response",
    "Hierarchy": ".category_level_enum_model:Level",
    "InternalServerErrorResponse": ".internal_server_error_response",
    "Language": ".language_enum:LanguageEnum",
    "LanguageEnum": ".language_enum",
    "LanguageEnumDict": ".language_enum",
    "LanguageEnumValue": ".language_enum",
    "LearningObjectType": ".learning_object_type_enum",
    "Level": ".category_level_enum_model",
    "LevelDict": ".category_level_enum_model",
    "LmsBatchUpsertContentRequest": "..operations.lms_batch_upsert_content",
    "LmsBatchUpsertContentRequestDict": "..operations.lms_batch_upsert_content",
    "LmsBatchUpsertContentRequestDto": ".lms_batch_upsert_content_request_dto",
    "LmsBatchUpsertContentRequestDtoDict": ".lms_batch_upsert_content_request_dto",
    "LmsCreateAssignmentRequestDto": ".lms_create_assignment_request_dto",
    "LmsCreateAssignmentRequestDtoDict": ".lms_create_assignment_request_dto",
    "LmsCreateAssignmentRequestDtoStatus": ".assignment_status_enum:AssignmentStatus",
    "LmsCreateAssignmentRequestDtoValue": ".assignment_status_enum:AssignmentSchemasStatusValue",
    "LmsCreateCompletionRequestDto": ".lms_create_completion_request_dto",
    "LmsCreateCompletionRequestDtoDict": ".lms_create_completion_request_dto",
    "LmsCreateCompletionRequestDtoResult": ".result_status_enum:Result",
    "LmsCreateCompletionRequestDtoScore": ".lms_create_completion_request_dto",
    "LmsCreateCompletionRequestDtoScoreDict": ".lms_create_completion_request_dto",
    "LmsCreateCompletionRequestDtoValue": ".result_status_enum:AssignmentSchemasValue",
    "LmsCreateContentRequestDto": ".lms_create_content_request_dto",
    "LmsCreateContentRequestDto2": ".lms_create_content_request_dto2",
    "LmsCreateContentRequestDtoActive": ".lms_create_content_request_dto_active",
    "LmsCreateContentRequestDtoContentType": ".lms_create_content_request_dto_content_type",
    "LmsCreateContentRequestDtoContentTypeDict": ".lms_create_content_request_dto_content_type",
    "LmsCreateContentRequestDtoDict": ".lms_create_content_request_dto",
    "LmsCreateContentRequestDtoSourceValue": ".lms_create_content_request_dto_source_value",
    "LmsCreateContentRequestDtoValue": ".lms_create_content_request_dto_value",
    "LmsCreateUserAssignmentRequest": "..operations.lms_create_user_assignment",
    "LmsCreateUserAssignmentRequestDict": "..operations.lms_create_user_assignment",
    "LmsCreateUserCompletionRequest": "..operations.lms_create_user_completion",
    "LmsCreateUserCompletionRequestDict": "..operations.lms_create_user_completion",
    "LmsDeleteUserCompletionRequest": "..operations.lms_delete_user_completion",
    "LmsDeleteUserCompletionRequestDict": "..operations.lms_delete_user_completion",
    "LmsGetAssignmentRequest": "..operations.lms_get_assignment",
    "LmsGetAssignmentRequestDict": "..operations.lms_get_assignment",
    "LmsGetCategoryRequest": "..operations.lms_get_category",
    "LmsGetCategoryRequestDict": "..operations.lms_get_category",
    "LmsGetCompletionRequest": "..operations.lms_get_completion",
    "LmsGetCompletionRequestDict": "..operations.lms_get_completion",
    "LmsGetContentRequest": "..operations.lms_get_content",
    "LmsGetContentRequestDict": "..operations.lms_get_content",
    "LmsGetCourseRequest": "..operations.lms_get_course",
    "LmsGetCourseRequestDict": "..operations.lms_get_course",
    "LmsGetSkillRequest": "..operations.lms_get_skill",
    "LmsGetSkillRequestDict": "..operations.lms_get_skill",
    "LmsGetUserAssignmentRequest": "..operations.lms_get_user_assignment",
    "LmsGetUserAssignmentRequestDict": "..operations.lms_get_user_assignment",
    "LmsGetUserCompletionRequest": "..operations.lms_get_user_completion",
    "LmsGetUserCompletionRequestDict": "..operations.lms_get_user_completion",
    "LmsGetUserRequest": "..operations.lms_get_user",
    "LmsGetUserRequestDict": "..operations.lms_get_user",
    "LmsListAssignmentsQueryParamFilter": "..operations.lms_list_assignments",
    "LmsListAssignmentsQueryParamFilterDict": "..operations.lms_list_assignments",
    "LmsListAssignmentsQueryParamStatus": "..operations.lms_list_assignments",
    "LmsListAssignmentsRequest": "..operations.lms_list_assignments",
    "LmsListAssignmentsRequestDict": "..operations.lms_list_assignments",
    "LmsListCategoriesQueryParamFilter": "..operations.lms_list_categories",
    "LmsListCategoriesQueryParamFilterDict": "..operations.lms_list_categories",
    "LmsListCategoriesRequest": "..operations.lms_list_categories",
    "LmsListCategoriesRequestDict": "..operations.lms_list_categories",
    "LmsListCompletionsQueryParamFilter": "..operations.lms_list_completions",
    "LmsListCompletionsQueryParamFilterDict": "..operations.lms_list_completions",
    "LmsListCompletionsRequest": "..operations.lms_list_completions",
    "LmsListCompletionsRequestDict": "..operations.lms_list_completions",
    "LmsListContentQueryParamFilter": "..operations.lms_list_content",
    "LmsListContentQueryParamFilterDict": "..operations.lms_list_content",
    "LmsListContentRequest": "..operations.lms_list_content",
    "LmsListContentRequestDict": "..operations.lms_list_content",
    "LmsListCoursesQueryParamFilter": "..operations.lms_list_courses",
    "LmsListCoursesQueryParamFilterDict": "..operations.lms_list_courses",
    "LmsListCoursesRequest": "..operations.lms_list_courses",
    "LmsListCoursesRequestDict": "..operations.lms_list_courses",
    "LmsListSkillsQueryParamFilter": "..operations.lms_list_skills",
    "LmsListSkillsQueryParamFilterDict": "..operations.lms_list_skills",
    "LmsListSkillsRequest": "..operations.lms_list_skills",
    "LmsListSkillsRequestDict": "..operations.lms_list_skills",
    "LmsListUserAssignmentsQueryParamFilter": "..operations.lms_list_user_assignments",
    "LmsListUserAssignmentsQueryParamFilterDict": "..operations.lms_list_user_assignments",
    "LmsListUserAssignmentsQueryParamStatus": "..operations.lms_list_user_assignments",
    "LmsListUserAssignmentsRequest": "..operations.lms_list_user_assignments",
    "LmsListUserAssignmentsRequestDict": "..operations.lms_list_user_assignments",
    "LmsListUserCompletionsQueryParamFilter": "..operations.lms_list_user_completions",
    "LmsListUserCompletionsQueryParamFilterDict": "..operations.lms_list_user_completions",
    "LmsListUserCompletionsRequest": "..operations.lms_list_user_completions",
    "LmsListUserCompletionsRequestDict": "..operations.lms_list_user_completions",
    "LmsListUsersQueryParamFilter": "..operations.lms_list_users",
    "LmsListUsersQueryParamFilterDict": "..operations.lms_list_users",
    "LmsListUsersRequest": "..operations.lms_list_users",
    "LmsListUsersRequestDict": "..operations.lms_list_users",
    "LmsUpdateContentRequest": "..operations.lms_update_content",
    "LmsUpdateContentRequestDict": "..operations.lms_update_content",
    "LmsUpsertContentRequest": "..operations.lms_upsert_content",
    "LmsUpsertContentRequestDict": "..operations.lms_upsert_content",
    "LmsUpsertContentRequestDto": ".lms_upsert_content_request_dto",
    "LmsUpsertContentRequestDto2": ".lms_upsert_content_request_dto",
    "LmsUpsertContentRequestDtoContentType": ".write_content_type_enum",
    "LmsUpsertContentRequestDtoContentTypeDict": ".write_content_type_enum",
    "LmsUpsertContentRequestDtoDict": ".lms_upsert_content_request_dto",
    "LmsUpsertContentRequestDtoValue": ".write_content_type_enum",
    "LmsUser": ".lms_user",
    "LmsUser2": ".lms_user",
    "LocalizationModel": ".localization_model",
    "LocalizationModelDict": ".localization_model",
    "LocalizationModelLanguage": ".language_enum:LanguageEnum",
    "LocalizationModelValue": ".language_enum:LanguageEnumValue",
    "NotFoundResponse": ".not_found_response",
    "NotImplementedResponse": ".not_implemented_response",
    "PreconditionFailedResponse": ".precondition_failed_response",
    "ProviderError": ".provider_error",
    "RawResponse": ".raw_response",
    "RequestTimedOutResponse": ".request_timed_out_response",
    "Result": ".result_status_enum",
    "ResultDict": ".result_status_enum",
    "SkillResult": ".skill_result",
    "Skills": ".skills",
    "Skills2": ".skills",
    "SkillsHierarchy": ".skill_level_enum:SkillsLevel",
    "SkillsLanguage": ".language_enum:LanguageEnum",
    "SkillsLevel": ".skill_level_enum",
    "SkillsLevelDict": ".skill_level_enum",
    "SkillsPaginated": ".skills_paginated",
    "SkillsSchemasLevelValue": ".skill_level_enum:SkillsValue",
    "SkillsSchemasValue": ".language_enum:LanguageEnumValue",
    "SkillsValue": ".skill_level_enum",
    "TooManyRequestsResponse": ".too_many_requests_response",
    "UnauthorizedResponse": ".unauthorized_response",
    "UnprocessableEntityResponse": ".unprocessable_entity_response",
    "UpdateResult": ".update_result",
    "UpsertResult": ".upsert_result",
    "UpsertResultDataExternalReferenceModel": ".upsert_result_data_external_reference_model",
    "UserResult": ".user_result",
    "UsersPaginated": ".users_paginated",
}


def __getattr__(name: str) -> object:
    try:
        module, _, origin = _HOMES[name].partition(":")
    except KeyError:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg) from None
    value: object = getattr(_import_module(module, __name__), origin or name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
