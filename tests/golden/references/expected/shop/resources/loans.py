"""The loans operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..models.loan import Loan, LoanDict
    from ..operations.put_loan import PutLoanRequest, PutLoanRequestDict


class LoansResource(Resource):
    """The operations of loans."""

    @cached_property
    def with_raw_response(self) -> LoansResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return LoansResourceWithRawResponse(self._raw())

    @overload
    def put_loan(
        self, /, *, id: int, loan: Loan | LoanDict, **options: Unpack[RequestOptions]
    ) -> Loan: ...
    @overload
    def put_loan(
        self,
        request: PutLoanRequest | PutLoanRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Loan: ...
    def put_loan(self, request: object = None, /, **arguments: Any) -> Any:
        """Put loan.

        `PUT /loans/{id}`

        Args:
            id: The loan's number. At least 1.
            loan: The loan as it shall be.

        Returns:
            The loan as it is.

        Raises:
            NotFoundError: 404. No such loan.
        """
        from ..operations.put_loan import OPERATION

        return self._client.call(OPERATION, request, arguments)


class LoansResourceWithRawResponse(WithRawResponse):
    """The methods of `LoansResource`, each giving the answer as it came."""

    put_loan = raw(LoansResource.put_loan)


class AsyncLoansResource(AsyncResource):
    """The operations of loans."""

    @cached_property
    def with_raw_response(self) -> AsyncLoansResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncLoansResourceWithRawResponse(self._raw())

    @overload
    async def put_loan(
        self, /, *, id: int, loan: Loan | LoanDict, **options: Unpack[RequestOptions]
    ) -> Loan: ...
    @overload
    async def put_loan(
        self,
        request: PutLoanRequest | PutLoanRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Loan: ...
    async def put_loan(self, request: object = None, /, **arguments: Any) -> Any:
        """Put loan.

        `PUT /loans/{id}`

        Args:
            id: The loan's number. At least 1.
            loan: The loan as it shall be.

        Returns:
            The loan as it is.

        Raises:
            NotFoundError: 404. No such loan.
        """
        from ..operations.put_loan import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncLoansResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncLoansResource`, each giving the answer as it came."""

    put_loan = async_raw(AsyncLoansResource.put_loan)
