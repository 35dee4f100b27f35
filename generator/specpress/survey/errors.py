"""Errors: the statuses that an API documents as failures -> the names of their exceptions."""

from __future__ import annotations

from specpress import ir
from specpress.survey import names
from specpress.survey.contents import failures

_PHRASES = {
    "400": "BadRequestError",
    "401": "UnauthorizedError",
    "402": "PaymentRequiredError",
    "403": "ForbiddenError",
    "404": "NotFoundError",
    "405": "MethodNotAllowedError",
    "406": "NotAcceptableError",
    "408": "RequestTimeoutError",
    "409": "ConflictError",
    "410": "GoneError",
    "411": "LengthRequiredError",
    "412": "PreconditionFailedError",
    "413": "ContentTooLargeError",
    "414": "UriTooLongError",
    "415": "UnsupportedMediaTypeError",
    "422": "UnprocessableContentError",
    "423": "LockedError",
    "424": "FailedDependencyError",
    "428": "PreconditionRequiredError",
    "429": "TooManyRequestsError",
    "451": "UnavailableForLegalReasonsError",
    "500": "InternalServerError",
    "501": "MethodNotImplementedError",
    "502": "BadGatewayError",
    "503": "ServiceUnavailableError",
    "504": "GatewayTimeoutError",
    "4XX": "AnyClientError",
    "5XX": "AnyServerError",
    "default": "UnexpectedStatusError",
}
"""Names after the reason phrases of RFC 9110, section 15."""


RUNTIME_ERRORS = (
    "APIConnectionError",
    "APITimeoutError",
    "ClientError",
    "CredentialsError",
    "RequestValidationError",
    "ResponseError",
    "ResponseValidationError",
    "SDKError",
    "ServerError",
    "StatusError",
)
"""What the module of errors holds besides."""


RESERVED = frozenset({*RUNTIME_ERRORS, *_PHRASES.values()})
"""Names of exceptions, which the base of all that a client raises cannot have too."""


def error_names(api: ir.Api) -> dict[str, str]:
    """The exception of every status that any operation documents as a failure, sorted by status."""
    statuses = {r.status for op in api.operations for r in failures(op)}
    return {
        status: _PHRASES.get(status, f"Status{names.pascal(status, '')}Error")
        for status in sorted(statuses)
    }
