"""Steps: what a call asks of the outside world; the two clients differ only in how they do these."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Mapping
from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx2

if TYPE_CHECKING:
    import asyncio

    import anyio


class Send(NamedTuple):
    """Send a request; the answer is an `httpx2.Response`, its body read unless ``stream``.

    ``deadline`` is a time of `time.monotonic` by which the body must be there; None: no bound. ``options`` are
    what ``send`` of the HTTP client is given besides. ``max_body`` bounds a body that is read, in bytes.
    """

    request: httpx2.Request
    stream: bool
    deadline: float | None
    options: Mapping[str, Any] = {}
    max_body: float = inf


FOREIGN = {"auth": None}
"""What a request to another origin is sent with: not the credentials that an HTTP client of the caller's own has."""


class Sleep(NamedTuple):
    """Wait that many seconds."""

    seconds: float


class Ask(NamedTuple):
    """Call a function of the user; the answer is its result, awaited if the client can."""

    function: Callable[..., object]
    arguments: tuple[object, ...] = ()


class Flight:
    """What lets one call at a time pass, among threads or among the tasks of one event loop."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.queue: asyncio.Lock | anyio.Lock | None = None
        self.loop: asyncio.AbstractEventLoop | None = None


class Locked(NamedTuple):
    """Do steps while no other call does steps of that flight; the answer is what they give.

    Raises TimeoutError where it is not its turn by ``deadline``, a time of `time.monotonic`; None: no bound.
    """

    flight: Flight
    steps: Callable[[], Generator[Step, Any, object]]
    deadline: float | None


Step = Send | Sleep | Ask | Locked

Flow = Generator[Step, Any, Any]
"""Steps to do, whose outcomes are sent back in, and at the end the result.

Each kind of step has an outcome of another type, which a generator's type cannot say; hence Any."""
