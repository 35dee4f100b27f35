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
    from .models.problem import Problem
    from typing import Any

ShopError = SDKError
"""The base of everything that this package raises."""


class NotFoundError(ClientError):
    """Status 404. No such letter."""

    @property
    def data(self) -> Any:
        """The answer's body; None where it is not what the operation documents.

        What it is depends on the operation: `Missing`, `Problem`.
        """
        match self._body:
            case "Missing":
                from .models.missing import Missing

                return self._decode(Missing)
            case "Problem":
                from .models.problem import Problem

                return self._decode(Problem)
            case _:
                return None


class Status418Error(ClientError):
    """Status 418. A teapot."""

    @property
    def data(self) -> Any:
        """The answer's body; None where it is not what the operation documents.

        What it is depends on the operation: `list[str]`, `str`.
        """
        match self._body:
            case "list[str]":
                return self._decode(list[str])
            case "str":
                return self._decode(str)
            case _:
                return None


class AnyClientError(ClientError):
    """Status 4XX. Wrong call."""

    @property
    def data(self) -> Any:
        """The answer's body; None where it is not what the operation documents.

        What it is depends on the operation: `Problem`, `list[str]`.
        """
        match self._body:
            case "Problem":
                from .models.problem import Problem

                return self._decode(Problem)
            case "list[str]":
                return self._decode(list[str])
            case _:
                return None


class AnyServerError(ServerError):
    """Status 5XX. Trouble."""


class UnexpectedStatusError(StatusError):
    """Any other status. Anything else."""

    @property
    def data(self) -> Problem | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from .models.problem import Problem

        data: Problem | None = self._decode(Problem)
        return data


BY_STATUS: dict[str, type[StatusError]] = {
    "404": NotFoundError,
    "418": Status418Error,
    "4XX": AnyClientError,
    "5XX": AnyServerError,
    "default": UnexpectedStatusError,
}
"""The exception of each documented status."""
