"""Hooks: the caller's own functions, called along the way of every call."""

from __future__ import annotations

from collections.abc import Callable

import httpx2

from ..errors import SDKError
from ..preferences import applied_preferences
from ..record import Record


class Event:
    """The event of one attempt, as passed to hooks.

    ``operation`` is the method's name (``lms.get_user``). ``url`` has its secrets masked and ``attempt`` counts from 1.
    ``request`` and ``response`` are the real ones: a hook may add a header to the request before it is sent. ``error``
    is None while there is an answer, ``wait`` the seconds until the next attempt, None where there is none.
    """

    __slots__ = (
        "attempt",
        "error",
        "method",
        "operation",
        "request",
        "response",
        "seconds",
        "url",
        "wait",
    )

    def __init__(
        self,
        operation: str,
        method: str,
        url: str,
        attempt: int,
        request: httpx2.Request | None = None,
    ) -> None:
        self.operation = operation
        self.method = method
        self.url = url
        self.attempt = attempt
        self.request = request
        self.response: httpx2.Response | None = None
        self.error: SDKError | None = None
        self.wait: float | None = None
        self.seconds = 0.0

    def __repr__(self) -> str:
        """Show what holds no secrets: the request and the response may."""
        return (
            f"Event(operation={self.operation!r}, method={self.method!r}, url={self.url!r}, attempt={self.attempt}, "
            f"status={self.status}, error={self.error!r}, wait={self.wait}, seconds={self.seconds})"
        )

    @property
    def status(self) -> int | None:
        """The status of the answer, None where there is none."""
        return None if self.response is None else self.response.status_code

    @property
    def preferences_applied(self) -> frozenset[str]:
        """The preferences that the server says it heeded, such as ``heartbeat`` (RFC 7240, 3)."""
        if self.response is None:
            return frozenset()
        return applied_preferences(self.response.headers)


Hook = Callable[[Event], object]
"""A function of one event; the asynchronous client awaits what it gives, if that can be awaited."""


class Hooks(Record):
    """Functions to call before each request is sent, after each answer, on a call's failure, and before each retry."""

    before_request: Hook | None = None
    after_response: Hook | None = None
    on_error: Hook | None = None
    on_retry: Hook | None = None


NO_HOOKS = Hooks()
