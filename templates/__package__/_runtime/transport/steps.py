"""Steps: what a call asks of the outside world; the two clients differ only in how they do these."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx2

if TYPE_CHECKING:
    import asyncio

    import anyio


@dataclass(slots=True, eq=False, repr=False)
class Send:
    """Send a request; the answer is an `httpx2.Response`, its body read unless ``stream``.

    ``deadline`` is a time of `time.monotonic` by which the body must be there; None: no bound. A request to a
    ``foreign`` origin goes without the credentials that an HTTP client of the caller's own may have.
    """

    request: httpx2.Request
    stream: bool
    deadline: float | None
    foreign: bool = False

    @property
    def how(self) -> dict[str, Any]:
        """What ``send`` of either HTTP client is told."""
        # What is read at once is read by `receiving`.
        told: dict[str, Any] = {"stream": True, "follow_redirects": False}
        return {**told, "auth": None} if self.foreign else told


@dataclass(slots=True, eq=False, repr=False)
class Sleep:
    """Wait that many seconds."""

    seconds: float


@dataclass(slots=True, eq=False, repr=False)
class Ask:
    """Call somebody else's function; the answer is what it gives, awaited where the client can."""

    function: Callable[..., object]
    arguments: tuple[object, ...] = ()


class Flight:
    """What lets one call at a time pass, among threads or among the tasks of one event loop."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.queue: asyncio.Lock | anyio.Lock | None = None
        self.loop: asyncio.AbstractEventLoop | None = None


@dataclass(slots=True, eq=False, repr=False)
class Locked:
    """Do steps while no other call does steps of that flight; the answer is what they give.

    Raises TimeoutError where it is not its turn by ``deadline``, a time of `time.monotonic`; None: no bound.
    """

    flight: Flight
    steps: Callable[[], Generator[Step, Any, object]]
    deadline: float | None


Step = Send | Sleep | Ask | Locked
