"""One exception for each status that the API documents as a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.errors import APIConnectionError as APIConnectionError
from ._runtime.errors import APITimeoutError as APITimeoutError
from ._runtime.errors import ClientError as ClientError
from ._runtime.errors import CredentialsError as CredentialsError
from ._runtime.errors import PaginationError as PaginationError
from ._runtime.errors import RequestValidationError as RequestValidationError
from ._runtime.errors import ResponseError as ResponseError
from ._runtime.errors import ResponseValidationError as ResponseValidationError
from ._runtime.errors import SDKError as SDKError
from ._runtime.errors import ServerError as ServerError
from ._runtime.errors import StatusError as StatusError
from ._runtime.errors import TokenError as TokenError
from ._runtime.errors import UnexpectedResponseError as UnexpectedResponseError

if TYPE_CHECKING:
    from .models.bad_gateway_response import BadGatewayResponse
    from .models.bad_request_response import BadRequestResponse
    from .models.conflict_response import ConflictResponse
    from .models.forbidden_response import ForbiddenResponse
    from .models.internal_server_error_response import InternalServerErrorResponse
    from .models.not_found_response import NotFoundResponse
    from .models.not_implemented_response import NotImplementedResponse
    from .models.precondition_failed_response import PreconditionFailedResponse
    from .models.request_timed_out_response import RequestTimedOutResponse
    from .models.too_many_requests_response import TooManyRequestsResponse
    from .models.unauthorized_response import UnauthorizedResponse
    from .models.unprocessable_entity_response import UnprocessableEntityResponse

StackOneError = SDKError
"""The base of everything that this package raises."""


class BadRequestError(ClientError):
    """Status 400. The request cannot be understood, or the provider refused it."""

    @property
    def data(self) -> BadRequestResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.bad_request_response import BadRequestResponse

        data: BadRequestResponse | None = self._decode(BadRequestResponse)
        return data


class UnauthorizedError(ClientError):
    """Status 401. The API key is missing or wrong."""

    @property
    def data(self) -> UnauthorizedResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.unauthorized_response import UnauthorizedResponse

        data: UnauthorizedResponse | None = self._decode(UnauthorizedResponse)
        return data


class ForbiddenError(ClientError):
    """Status 403. The credentials do not permit this call."""

    @property
    def data(self) -> ForbiddenResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.forbidden_response import ForbiddenResponse

        data: ForbiddenResponse | None = self._decode(ForbiddenResponse)
        return data


class NotFoundError(ClientError):
    """Status 404. No such record."""

    @property
    def data(self) -> NotFoundResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.not_found_response import NotFoundResponse

        data: NotFoundResponse | None = self._decode(NotFoundResponse)
        return data


class RequestTimeoutError(ClientError):
    """Status 408. The provider did not answer in time."""

    @property
    def data(self) -> RequestTimedOutResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.request_timed_out_response import RequestTimedOutResponse

        data: RequestTimedOutResponse | None = self._decode(RequestTimedOutResponse)
        return data


class ConflictError(ClientError):
    """Status 409. The call contradicts the record's present state."""

    @property
    def data(self) -> ConflictResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.conflict_response import ConflictResponse

        data: ConflictResponse | None = self._decode(ConflictResponse)
        return data


class PreconditionFailedError(ClientError):
    """Status 412. The linked account's integration is switched off."""

    @property
    def data(self) -> PreconditionFailedResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.precondition_failed_response import PreconditionFailedResponse

        data: PreconditionFailedResponse | None = self._decode(
            PreconditionFailedResponse
        )
        return data


class UnprocessableContentError(ClientError):
    """Status 422. A value in the request is not acceptable."""

    @property
    def data(self) -> UnprocessableEntityResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.unprocessable_entity_response import UnprocessableEntityResponse

        data: UnprocessableEntityResponse | None = self._decode(
            UnprocessableEntityResponse
        )
        return data


class TooManyRequestsError(ClientError):
    """Status 429. The rate limit is exceeded."""

    @property
    def data(self) -> TooManyRequestsResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.too_many_requests_response import TooManyRequestsResponse

        data: TooManyRequestsResponse | None = self._decode(TooManyRequestsResponse)
        return data


class InternalServerError(ServerError):
    """Status 500. StackOne failed to handle the call."""

    @property
    def data(self) -> InternalServerErrorResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.internal_server_error_response import InternalServerErrorResponse

        data: InternalServerErrorResponse | None = self._decode(
            InternalServerErrorResponse
        )
        return data


class MethodNotImplementedError(ServerError):
    """Status 501. The integration does not offer this call."""

    @property
    def data(self) -> NotImplementedResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.not_implemented_response import NotImplementedResponse

        data: NotImplementedResponse | None = self._decode(NotImplementedResponse)
        return data


class BadGatewayError(ServerError):
    """Status 502. The provider cannot be reached."""

    @property
    def data(self) -> BadGatewayResponse | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.bad_gateway_response import BadGatewayResponse

        data: BadGatewayResponse | None = self._decode(BadGatewayResponse)
        return data


BY_STATUS: dict[str, type[StatusError]] = {
    "400": BadRequestError,
    "401": UnauthorizedError,
    "403": ForbiddenError,
    "404": NotFoundError,
    "408": RequestTimeoutError,
    "409": ConflictError,
    "412": PreconditionFailedError,
    "422": UnprocessableContentError,
    "429": TooManyRequestsError,
    "500": InternalServerError,
    "501": MethodNotImplementedError,
    "502": BadGatewayError,
}
"""The exception of each documented status."""
