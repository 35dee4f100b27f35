"""The jobs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    import builtins

    from .. import models
    from .._runtime.options import CallOptions


class JobsResource(Resource, path="jobs"):
    """The operations of jobs."""

    @cached_property
    def with_raw_response(self) -> JobsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return JobsResourceWithRawResponse(self)

    def create(self, /, **options: Unpack[CallOptions]) -> models.Job:
        """Start job.

        `POST /jobs`
        """
        from ..operations.start_job import OPERATION

        return self._call(OPERATION, locals())

    def delete(self, /, **options: Unpack[CallOptions]) -> None:
        """Drop jobs.

        `DELETE /jobs`
        """
        from ..operations.drop_jobs import OPERATION

        return self._call(OPERATION, locals())

    def head(self, /, **options: Unpack[CallOptions]) -> None:
        """Count jobs.

        `HEAD /jobs`
        """
        from ..operations.count_jobs import OPERATION

        return self._call(OPERATION, locals())

    def list(
        self, /, **options: Unpack[CallOptions]
    ) -> builtins.list[models.Job] | models.Wait | None:
        """List jobs.

        `GET /jobs`
        """
        from ..operations.list_jobs import OPERATION

        return self._call(OPERATION, locals())

    def replace(self, /, **options: Unpack[CallOptions]) -> Any:
        """No words.

        `PUT /jobs`
        """
        from ..operations.no_words import OPERATION

        return self._call(OPERATION, locals())

    def update(self, /, **options: Unpack[CallOptions]) -> None:
        """Odd statuses.

        `PATCH /jobs`
        """
        from ..operations.odd_statuses import OPERATION

        return self._call(OPERATION, locals())


class JobsResourceWithRawResponse(WithRawResponse):
    """The methods of `JobsResource`, each giving the answer as it came."""

    create = _raw(JobsResource.create)
    delete = _raw(JobsResource.delete)
    head = _raw(JobsResource.head)
    list = _raw(JobsResource.list)
    replace = _raw(JobsResource.replace)
    update = _raw(JobsResource.update)
