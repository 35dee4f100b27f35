"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.client.raw_methods import WithRawResponse, async_raw_plain, raw_plain
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..models.job import Job
    from ..models.wait import Wait


class DefaultResource(Resource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self._raw())

    def count_jobs(self, **options: Unpack[RequestOptions]) -> None:
        """Count jobs.

        `HEAD /jobs`
        """
        from ..operations.count_jobs import OPERATION

        self._client.call(OPERATION, None, {**options})

    def drop_jobs(self, **options: Unpack[RequestOptions]) -> None:
        """Drop jobs.

        `DELETE /jobs`
        """
        from ..operations.drop_jobs import OPERATION

        self._client.call(OPERATION, None, {**options})

    def list_jobs(self, **options: Unpack[RequestOptions]) -> list[Job] | Wait | None:
        """List jobs.

        `GET /jobs`

        Returns:
            All jobs.
        """
        from ..operations.list_jobs import OPERATION

        answer: list[Job] | Wait | None = self._client.call(
            OPERATION, None, {**options}
        )
        return answer

    def no_words(self, **options: Unpack[RequestOptions]) -> Any:
        """No words.

        `PUT /jobs`
        """
        from ..operations.no_words import OPERATION

        answer: Any = self._client.call(OPERATION, None, {**options})
        return answer

    def odd_statuses(self, **options: Unpack[RequestOptions]) -> None:
        """Odd statuses.

        `PATCH /jobs`
        """
        from ..operations.odd_statuses import OPERATION

        self._client.call(OPERATION, None, {**options})

    def start_job(self, **options: Unpack[RequestOptions]) -> Job:
        """Start job.

        `POST /jobs`

        Returns:
            The job.
        """
        from ..operations.start_job import OPERATION

        answer: Job = self._client.call(OPERATION, None, {**options})
        return answer


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    count_jobs = raw_plain(DefaultResource.count_jobs)
    drop_jobs = raw_plain(DefaultResource.drop_jobs)
    list_jobs = raw_plain(DefaultResource.list_jobs)
    no_words = raw_plain(DefaultResource.no_words)
    odd_statuses = raw_plain(DefaultResource.odd_statuses)
    start_job = raw_plain(DefaultResource.start_job)


class AsyncDefaultResource(AsyncResource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self._raw())

    async def count_jobs(self, **options: Unpack[RequestOptions]) -> None:
        """Count jobs.

        `HEAD /jobs`
        """
        from ..operations.count_jobs import OPERATION

        await self._client.call(OPERATION, None, {**options})

    async def drop_jobs(self, **options: Unpack[RequestOptions]) -> None:
        """Drop jobs.

        `DELETE /jobs`
        """
        from ..operations.drop_jobs import OPERATION

        await self._client.call(OPERATION, None, {**options})

    async def list_jobs(
        self, **options: Unpack[RequestOptions]
    ) -> list[Job] | Wait | None:
        """List jobs.

        `GET /jobs`

        Returns:
            All jobs.
        """
        from ..operations.list_jobs import OPERATION

        answer: list[Job] | Wait | None = await self._client.call(
            OPERATION, None, {**options}
        )
        return answer

    async def no_words(self, **options: Unpack[RequestOptions]) -> Any:
        """No words.

        `PUT /jobs`
        """
        from ..operations.no_words import OPERATION

        answer: Any = await self._client.call(OPERATION, None, {**options})
        return answer

    async def odd_statuses(self, **options: Unpack[RequestOptions]) -> None:
        """Odd statuses.

        `PATCH /jobs`
        """
        from ..operations.odd_statuses import OPERATION

        await self._client.call(OPERATION, None, {**options})

    async def start_job(self, **options: Unpack[RequestOptions]) -> Job:
        """Start job.

        `POST /jobs`

        Returns:
            The job.
        """
        from ..operations.start_job import OPERATION

        answer: Job = await self._client.call(OPERATION, None, {**options})
        return answer


class AsyncDefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    count_jobs = async_raw_plain(AsyncDefaultResource.count_jobs)
    drop_jobs = async_raw_plain(AsyncDefaultResource.drop_jobs)
    list_jobs = async_raw_plain(AsyncDefaultResource.list_jobs)
    no_words = async_raw_plain(AsyncDefaultResource.no_words)
    odd_statuses = async_raw_plain(AsyncDefaultResource.odd_statuses)
    start_job = async_raw_plain(AsyncDefaultResource.start_job)
