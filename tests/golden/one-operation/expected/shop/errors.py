"""One exception for each status that the API documents as a failure."""

from __future__ import annotations

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

ShopError = SDKError
"""The base of everything that this package raises."""


class NotFoundError(ClientError):
    """Status 404. No such ticket."""


BY_STATUS: dict[str, type[StatusError]] = {
    "404": NotFoundError,
}
"""The exception of each documented status."""
