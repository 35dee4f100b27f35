"""The log operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .._runtime.streaming.item_streams import EventStream


class LogResource(Resource, path="log"):
    """The operations of log."""

    def get(self, /, **options: Unpack[CallOptions]) -> EventStream[str]:
        """Read log.

        `GET /log`

        Returns:
            The log, line by line. Iterating gives the items as they arrive.
        """
        from ..operations.read_log import OPERATION

        return self._events(OPERATION, locals())
