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
    from .models.missing import Missing
    from .models.problem import Problem

ShopError = SDKError
"""The base of everything that this package raises."""


class NotFoundError(ClientError):
    """Status 404. No such letter."""

    @property
    def data(self) -> Missing | Problem | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.missing import Missing
        from .models.problem import Problem

        data: Missing | Problem | None = self._decode(Missing | Problem)
        return data


class Status418Error(ClientError):
    """Status 418. A teapot."""

    @property
    def data(self) -> str | None:
        """The answer's body; None where it is not what the API documents."""
        return self._decode(str)


class AnyClientError(ClientError):
    """Status 4XX. Wrong call."""

    @property
    def data(self) -> list[str] | None:
        """The answer's body; None where it is not what the API documents."""
        data: list[str] | None = self._decode(list[str])
        return data


class AnyServerError(ServerError):
    """Status 5XX. Trouble."""


class UnexpectedStatusError(StatusError):
    """Any other status. Anything else."""

    @property
    def data(self) -> Problem | None:
        """The answer's body; None where it is not what the API documents."""
        from .models.problem import Problem

        return self._decode(Problem)


BY_STATUS: dict[str, type[StatusError]] = {
    "404": NotFoundError,
    "418": Status418Error,
    "4XX": AnyClientError,
    "5XX": AnyServerError,
    "default": UnexpectedStatusError,
}
"""The exception of each documented status."""
