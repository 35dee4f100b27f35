"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class AsyncDefaultResource(AsyncResource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self)

    async def count_jobs(self, /, **options: Unpack[CallOptions]) -> None:
        """Count jobs.

        `HEAD /jobs`
        """
        from ..operations.count_jobs import OPERATION

        await self._call(OPERATION, locals())

    async def drop_jobs(self, /, **options: Unpack[CallOptions]) -> None:
        """Drop jobs.

        `DELETE /jobs`
        """
        from ..operations.drop_jobs import OPERATION

        await self._call(OPERATION, locals())

    async def list_jobs(
        self, /, **options: Unpack[CallOptions]
    ) -> list[models.Job] | models.Wait | None:
        """List jobs.

        `GET /jobs`
        """
        from ..operations.list_jobs import OPERATION

        return await self._call(OPERATION, locals())

    async def no_words(self, /, **options: Unpack[CallOptions]) -> Any:
        """No words.

        `PUT /jobs`
        """
        from ..operations.no_words import OPERATION

        return await self._call(OPERATION, locals())

    async def odd_statuses(self, /, **options: Unpack[CallOptions]) -> None:
        """Odd statuses.

        `PATCH /jobs`
        """
        from ..operations.odd_statuses import OPERATION

        await self._call(OPERATION, locals())

    async def start_job(self, /, **options: Unpack[CallOptions]) -> models.Job:
        """Start job.

        `POST /jobs`
        """
        from ..operations.start_job import OPERATION

        return await self._call(OPERATION, locals())


class AsyncDefaultResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    count_jobs = _async_raw(AsyncDefaultResource.count_jobs)
    drop_jobs = _async_raw(AsyncDefaultResource.drop_jobs)
    list_jobs = _async_raw(AsyncDefaultResource.list_jobs)
    no_words = _async_raw(AsyncDefaultResource.no_words)
    odd_statuses = _async_raw(AsyncDefaultResource.odd_statuses)
    start_job = _async_raw(AsyncDefaultResource.start_job)
