"""The tariffs operations."""

# pyright: reportDeprecated=false
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.deprecation import deprecated
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class TariffsResource(Resource, path="tariffs"):
    """The operations of tariffs."""

    @cached_property
    def with_raw_response(self) -> TariffsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return TariffsResourceWithRawResponse(self)

    @deprecated("delete is deprecated")
    def delete(self, /, id: str, **options: Unpack[CallOptions]) -> None:
        """Drop tariff.

        Deprecated.

        `DELETE /tariffs/{id}`
        """
        from ..operations.drop_tariff import OPERATION

        return self._call(OPERATION, locals())

    @deprecated("get is deprecated")
    def get(
        self,
        /,
        id: str,
        *,
        old: bool = UNSET,
        gone: str = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Tariff:
        """Reads one tariff.

        Deprecated.

        `GET /tariffs/{id}`

        Args:
            old: Deprecated.
            gone: Deprecated.
        """
        from ..operations.read_tariff import OPERATION

        return self._call(OPERATION, locals())


class TariffsResourceWithRawResponse(WithRawResponse):
    """The methods of `TariffsResource`, each giving the answer as it came."""

    delete = _raw(TariffsResource.delete)
    get = _raw(TariffsResource.get)
