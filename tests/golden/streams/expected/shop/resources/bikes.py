"""The bikes operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.streaming.item_streams import AsyncLineStream, LineStream
    from ..models.place import Place
    from ..operations.follow_bike import FollowBikeRequest, FollowBikeRequestDict


class BikesResource(Resource):
    """The operations of Bikes."""

    @overload
    def follow_bike(
        self, /, *, id: str, **options: Unpack[RequestOptions]
    ) -> LineStream[Place]: ...
    @overload
    def follow_bike(
        self,
        request: FollowBikeRequest | FollowBikeRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> LineStream[Place]: ...
    def follow_bike(self, request: object = None, /, **arguments: Any) -> Any:
        """Follow bike.

        `GET /bikes/{id}/places`

        Args:
            id: Sent in the path as `id`.

        Returns:
            Where the bike is. Iterating gives the items as they arrive.
        """
        from ..operations.follow_bike import OPERATION

        return self._client.call_lines(OPERATION, request, arguments)


class AsyncBikesResource(AsyncResource):
    """The operations of Bikes."""

    @overload
    def follow_bike(
        self, /, *, id: str, **options: Unpack[RequestOptions]
    ) -> AsyncLineStream[Place]: ...
    @overload
    def follow_bike(
        self,
        request: FollowBikeRequest | FollowBikeRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> AsyncLineStream[Place]: ...
    def follow_bike(self, request: object = None, /, **arguments: Any) -> Any:
        """Follow bike.

        `GET /bikes/{id}/places`

        Args:
            id: Sent in the path as `id`.

        Returns:
            Where the bike is. Iterating gives the items as they arrive.
        """
        from ..operations.follow_bike import OPERATION

        return self._client.call_lines(OPERATION, request, arguments)
