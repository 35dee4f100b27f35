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
        """The answer's body; None where it is not what the API documents."""
        from .models.bad_request_response import BadRequestResponse

        return self._decode(BadRequestResponse)


class UnauthorizedError(ClientError):
    """Status 401. The API key is missing or wrong."""

    @property
    def data(self) -> UnauthorizedResponse | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.unauthorized_response import UnauthorizedResponse

        return self._decode(UnauthorizedResponse)


class ForbiddenError(ClientError):
    """Status 403. The credentials do not permit this call."""

    @property
    def data(self) -> ForbiddenResponse | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.forbidden_response import ForbiddenResponse

        return self._decode(ForbiddenResponse)


class NotFoundError(ClientError):
    """Status 404. No such record."""

    @property
    def data(self) -> NotFoundResponse | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.not_found_response import NotFoundResponse

        return self._decode(NotFoundResponse)


class RequestTimeoutError(ClientError):
    """Status 408. The provider did not answer in time."""

    @property
    def data(self) -> RequestTimedOutResponse | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.request_timed_out_response import RequestTimedOutResponse

        return self._decode(RequestTimedOutResponse)


class ConflictError(ClientError):
    """Status 409. The call contradicts the record's present state."""

    @property
    def data(self) -> ConflictResponse | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.conflict_response import ConflictResponse

        return self._decode(ConflictResponse)


class PreconditionFailedError(ClientError):
    """Status 412. The linked account's integration is switched off."""

    @property
    def data(self) -> PreconditionFailedResponse | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.precondition_failed_response import PreconditionFailedResponse

        return self._decode(PreconditionFailedResponse)


class UnprocessableContentError(ClientError):
    """Status 422. A value in the request is not acceptable."""

    @property
    def data(self) -> UnprocessableEntityResponse | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.unprocessable_entity_response import UnprocessableEntityResponse

        return self._decode(UnprocessableEntityResponse)


class TooManyRequestsError(ClientError):
    """Status 429. The rate limit is exceeded."""

    @property
    def data(self) -> TooManyRequestsResponse | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.too_many_requests_response import TooManyRequestsResponse

        return self._decode(TooManyRequestsResponse)


class InternalServerError(ServerError):
    """Status 500. StackOne failed to handle the call."""

    @property
    def data(self) -> InternalServerErrorResponse | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.internal_server_error_response import InternalServerErrorResponse

        return self._decode(InternalServerErrorResponse)


class MethodNotImplementedError(ServerError):
    """Status 501. The integration does not offer this call."""

    @property
    def data(self) -> NotImplementedResponse | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.not_implemented_response import NotImplementedResponse

        return self._decode(NotImplementedResponse)


class BadGatewayError(ServerError):
    """Status 502. The provider cannot be reached."""

    @property
    def data(self) -> BadGatewayResponse | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.bad_gateway_response import BadGatewayResponse

        return self._decode(BadGatewayResponse)


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
