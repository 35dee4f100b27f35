"""The login operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.options import CallOptions


class LoginResource(Resource, path="login"):
    """The operations of login."""

    @cached_property
    def with_raw_response(self) -> LoginResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return LoginResourceWithRawResponse(self)

    def create(
        self,
        /,
        *,
        user: str,
        tags: Sequence[str] = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Log in.

        `POST /login`
        """
        from ..operations.log_in import OPERATION

        return self._call(OPERATION, locals())


class LoginResourceWithRawResponse(WithRawResponse):
    """The methods of `LoginResource`, each giving the answer as it came."""

    create = _raw(LoginResource.create)
