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


DEFAULT_BY_RANGE = {"4XX": "UnexpectedClientError", "5XX": "UnexpectedServerError"}
"""What ``default`` is called where it stands for a range that no operation documents."""

RUNTIME_ERRORS = (
    "APIConnectionError",
    "APITimeoutError",
    "ClientError",
    "CredentialsError",
    "PaginationError",
    "RequestValidationError",
    "ResponseError",
    "ResponseValidationError",
    "SDKError",
    "ServerError",
    "StatusError",
    "TokenError",
    "UnexpectedResponseError",
)
"""What the module of errors holds besides."""


RESERVED = frozenset({*RUNTIME_ERRORS, *_PHRASES.values(), *DEFAULT_BY_RANGE.values()})
"""Names of exceptions, which the base of all that a client raises cannot have too."""


FailureBodies = dict[str, tuple[ir.Type, ...]]
"""The bodies of an operation's failures by status, exact, a range or ``default``: a type for each media type."""


def failure_bodies(operation: ir.Operation) -> FailureBodies:
    """What an operation documents as the bodies of its failures; nothing stands for none."""
    return {
        response.status: tuple(
            dict.fromkeys(content.type for content in response.contents)
        )
        for response in failures(operation)
    }


def body_of_status(bodies: FailureBodies, status: str) -> tuple[ir.Type, ...]:
    """The body of a failure: that of its status, else of its range, else of any."""
    for key in (status, f"{status[0]}XX", "default"):
        if (types := bodies.get(key)) is not None:
            return types
    return ()


def error_names(api: ir.Api) -> dict[str, str]:
    """The exception of every status that any operation documents as a failure, sorted by status.

    ``default`` has two more at the end, so that it is an error of the client or of the server like others.
    """
    statuses = {r.status for op in api.operations for r in failures(op)}
    by_status = {
        status: _PHRASES.get(status, f"Status{names.pascal(status, '')}Error")
        for status in sorted(statuses)
    }
    if "default" in by_status:
        for status, name in DEFAULT_BY_RANGE.items():
            by_status.setdefault(status, name)
    return by_status
