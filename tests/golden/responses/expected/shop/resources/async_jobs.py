"""The jobs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    import builtins

    from .. import models
    from .._runtime.options import CallOptions


class AsyncJobsResource(AsyncResource, path="jobs"):
    """The operations of jobs."""

    @cached_property
    def with_raw_response(self) -> AsyncJobsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncJobsResourceWithRawResponse(self)

    async def create(self, /, **options: Unpack[CallOptions]) -> models.Job:
        """Start job.

        `POST /jobs`
        """
        from ..operations.start_job import OPERATION

        return await self._call(OPERATION, locals())

    async def delete(self, /, **options: Unpack[CallOptions]) -> None:
        """Drop jobs.

        `DELETE /jobs`
        """
        from ..operations.drop_jobs import OPERATION

        return await self._call(OPERATION, locals())

    async def head(self, /, **options: Unpack[CallOptions]) -> None:
        """Count jobs.

        `HEAD /jobs`
        """
        from ..operations.count_jobs import OPERATION

        return await self._call(OPERATION, locals())

    async def list(
        self, /, **options: Unpack[CallOptions]
    ) -> builtins.list[models.Job] | models.Wait | None:
        """List jobs.

        `GET /jobs`
        """
        from ..operations.list_jobs import OPERATION

        return await self._call(OPERATION, locals())

    async def replace(self, /, **options: Unpack[CallOptions]) -> Any:
        """No words.

        `PUT /jobs`
        """
        from ..operations.no_words import OPERATION

        return await self._call(OPERATION, locals())

    async def update(self, /, **options: Unpack[CallOptions]) -> None:
        """Odd statuses.

        `PATCH /jobs`
        """
        from ..operations.odd_statuses import OPERATION

        return await self._call(OPERATION, locals())


class AsyncJobsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncJobsResource`, each giving the answer as it came."""

    create = _async_raw(AsyncJobsResource.create)
    delete = _async_raw(AsyncJobsResource.delete)
    head = _async_raw(AsyncJobsResource.head)
    list = _async_raw(AsyncJobsResource.list)
    replace = _async_raw(AsyncJobsResource.replace)
    update = _async_raw(AsyncJobsResource.update)
