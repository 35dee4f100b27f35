"""The loans operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._runtime.options import CallOptions


class AsyncLoansResource(AsyncResource, path="loans"):
    """The operations of loans."""

    @cached_property
    def with_raw_response(self) -> AsyncLoansResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncLoansResourceWithRawResponse(self)

    async def update(
        self,
        /,
        id: int,
        *,
        book: int,
        reader: int = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Loan:
        """Put loan.

        `PUT /loans/{id}`

        Args:
            id: The loan's number.
            book: The number of the book.
            reader: At least 1.
        """
        from ..operations.put_loan import OPERATION

        return await self._call(OPERATION, locals())


class AsyncLoansResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncLoansResource`, each giving the answer as it came."""

    update = _async_raw(AsyncLoansResource.update)
