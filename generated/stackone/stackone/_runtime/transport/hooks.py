"""Hooks: the caller's own functions, called along the way of every call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import httpx2

from ..errors import SDKError
from ..preferences import applied


@dataclass(slots=True, eq=False)
class Event:
    """What a hook is told about one attempt.

    ``url`` has its secrets masked and ``attempt`` counts from 1. ``request`` and ``response`` are the real ones: a hook
    may add a header to the request before it is sent. ``error`` is None while there is an answer, ``wait`` the seconds
    until the next attempt, None where there is none.
    """

    operation: str
    method: str
    url: str
    attempt: int
    request: httpx2.Request | None = field(default=None, repr=False)
    response: httpx2.Response | None = field(default=None, repr=False)
    error: SDKError | None = None
    wait: float | None = None
    seconds: float = 0.0

    @property
    def status(self) -> int | None:
        """The status of the answer, None where there is none."""
        return None if self.response is None else self.response.status_code

    @property
    def preferences_applied(self) -> frozenset[str]:
        """The preferences that the server says it heeded, such as ``heartbeat`` (RFC 7240, 3)."""
        return frozenset() if self.response is None else applied(self.response.headers)


Hook = Callable[[Event], object]
"""A function of one event; the asynchronous client awaits what it gives, if that can be awaited."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Hooks:
    """Functions to call before each request is sent, after each answer, on a call's failure, and before each retry."""

    before_request: Hook | None = None
    after_response: Hook | None = None
    on_error: Hook | None = None
    on_retry: Hook | None = None


NO_HOOKS = Hooks()
