"""The loans operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._runtime.options import CallOptions


class LoansResource(Resource, path="loans"):
    """The operations of loans."""

    @cached_property
    def with_raw_response(self) -> LoansResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return LoansResourceWithRawResponse(self)

    def update(
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

        return self._call(OPERATION, locals())


class LoansResourceWithRawResponse(WithRawResponse):
    """The methods of `LoansResource`, each giving the answer as it came."""

    update = _raw(LoansResource.update)
