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

ShopError = SDKError
"""The base of everything that this package raises."""


class UnexpectedStatusError(StatusError):
    """Any other status. Wrong."""

    @property
    def data(self) -> Problem | None:
        """The answer's body; None where it is not what the operation documents."""
        if self._body is None:
            return None
        from ._runtime.xml.reading import translate_failure
        from ._runtime.xml.shapes import Fields, Name, XmlRoot
        from ._xml import OBJECTS
        from .models.problem import Problem

        body = translate_failure(
            self.reply, XmlRoot(Fields("Problem"), Name("Problem"), OBJECTS)
        )
        data: Problem | None = self._decode(Problem, body)
        return data


class UnexpectedClientError(UnexpectedStatusError, ClientError):
    """Any other status 4XX."""


class UnexpectedServerError(UnexpectedStatusError, ServerError):
    """Any other status 5XX."""


BY_STATUS: dict[str, type[StatusError]] = {
    "default": UnexpectedStatusError,
    "4XX": UnexpectedClientError,
    "5XX": UnexpectedServerError,
}
"""The exception of each documented status."""
