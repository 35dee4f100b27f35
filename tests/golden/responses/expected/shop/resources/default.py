"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class DefaultResource(Resource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self)

    def count_jobs(self, /, **options: Unpack[CallOptions]) -> None:
        """Count jobs.

        `HEAD /jobs`
        """
        from ..operations.count_jobs import OPERATION

        self._call(OPERATION, locals())

    def drop_jobs(self, /, **options: Unpack[CallOptions]) -> None:
        """Drop jobs.

        `DELETE /jobs`
        """
        from ..operations.drop_jobs import OPERATION

        self._call(OPERATION, locals())

    def list_jobs(
        self, /, **options: Unpack[CallOptions]
    ) -> list[models.Job] | models.Wait | None:
        """List jobs.

        `GET /jobs`
        """
        from ..operations.list_jobs import OPERATION

        return self._call(OPERATION, locals())

    def no_words(self, /, **options: Unpack[CallOptions]) -> Any:
        """No words.

        `PUT /jobs`
        """
        from ..operations.no_words import OPERATION

        return self._call(OPERATION, locals())

    def odd_statuses(self, /, **options: Unpack[CallOptions]) -> None:
        """Odd statuses.

        `PATCH /jobs`
        """
        from ..operations.odd_statuses import OPERATION

        self._call(OPERATION, locals())

    def start_job(self, /, **options: Unpack[CallOptions]) -> models.Job:
        """Start job.

        `POST /jobs`
        """
        from ..operations.start_job import OPERATION

        return self._call(OPERATION, locals())


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    count_jobs = _raw(DefaultResource.count_jobs)
    drop_jobs = _raw(DefaultResource.drop_jobs)
    list_jobs = _raw(DefaultResource.list_jobs)
    no_words = _raw(DefaultResource.no_words)
    odd_statuses = _raw(DefaultResource.odd_statuses)
    start_job = _raw(DefaultResource.start_job)
