"""Options: what one call may say besides its arguments, and how long it may take."""

from __future__ import annotations

from collections.abc import Mapping
from math import isnan
from types import UnionType
from typing import Literal, SupportsFloat, TypedDict

import httpx2

from .models.unset import UNSET
from .record import Record
from .transport.hooks import Hooks

_HTTP_PHASES = ("connect", "read", "write", "pool")
_PHASES = (*_HTTP_PHASES, "total")
# In seconds; more than a program runs, and less than a machine counts.
_FOREVER = 1e9
_AT_ONCE = 0.001


def _check_seconds(name: str, value: object, *others: str) -> None:
    """Look at a time; ``others`` are what may be given besides. Raises TypeError or ValueError."""
    if value is None:
        return
    if not isinstance(value, SupportsFloat):
        accepted = ", ".join(("a number of seconds", *others))
        msg = f"{name} must be {accepted} or None, not {type(value).__name__}"
        raise TypeError(msg)
    if isnan(value):
        msg = f"{name} is not a number"
        raise ValueError(msg)


class Timeout(Record):
    """Limits for the phases of a call in seconds; None means no limit.

    ``total`` limits the entire call: every attempt, the waits between them and the reading of the response.
    """

    connect: float | None = 10.0
    read: float | None = 60.0
    write: float | None = 60.0
    pool: float | None = 60.0
    total: float | None = None

    def _check(self) -> None:
        for name in _PHASES:
            _check_seconds(name, getattr(self, name))

    @classmethod
    def of(cls, value: TimeoutInput) -> Timeout:
        """Read what a caller may give: seconds for every phase, or the phases one by one."""
        match value:
            case Timeout():
                return value
            case httpx2.Timeout():
                return cls(value.connect, value.read, value.write, value.pool)
            case None:
                return cls(None, None, None, None)
            case _:
                _check_seconds("timeout", value, "a Timeout")
                return cls(value, value, value, value)

    def phases(self, remaining: float | None = None) -> dict[str, float | None]:
        """Give the phases in the shape that httpx2 wants, none longer than the ``remaining`` seconds."""
        phases: dict[str, float | None] = {}
        for name in _HTTP_PHASES:
            phase: float | None = getattr(self, name)
            if remaining is not None and (phase is None or phase > remaining):
                phase = remaining
            # A socket has other meanings for 0 and less, and none for centuries.
            is_bounded = phase is not None and phase <= _FOREVER
            phases[name] = (
                max(_AT_ONCE, phase) if is_bounded and phase is not None else None
            )
        return phases

    def deadline(self, started: float) -> float | None:
        """Give the time, on the clock of ``started``, at which a call is given up, None: never."""
        total = self.total
        return None if total is None or total > _FOREVER else started + total


FollowRedirects = bool | Literal["same-origin"]
"""Where redirects are followed to: anywhere, nowhere, or where the scheme, host and port stay the same."""

TimeoutInput = float | Timeout | httpx2.Timeout | None

DEFAULT_TIMEOUT = Timeout()


class ResponseLimits(Record):
    """Bounds of what is read of a response; None: none of this package's own.

    ``body``: bytes of a body that is not streamed, after decompression. ``item``: bytes of one event or line of a
    stream. ``headers``: bytes of all headers; the HTTP library takes 100 KiB over HTTP/1.1. ``depth``: how deep arrays
    and objects of JSON are nested; the parser takes 200. More is an error of the call.
    """

    body: int | None = 256 * 1024 * 1024
    item: int | None = 16 * 1024 * 1024
    headers: int | None = None
    depth: int | None = None

    def _check(self) -> None:
        for name in self._names:
            value: object = getattr(self, name)
            if value is not None and (not isinstance(value, int) or value < 0):
                msg = (
                    f"{name} must be a whole number of 0 or more or None, not {value!r}"
                )
                raise ValueError(msg)


DEFAULT_LIMITS = ResponseLimits()


class CallOptions(TypedDict, total=False):
    """What any call accepts by keyword besides its own arguments.

    ``timeout``: seconds for each phase, or a `Timeout`; None waits forever. ``max_retries``: further attempts after the
    first. ``extra_headers`` and ``extra_query`` are added, and win over the call's own. ``idempotency_key`` makes a
    call that is not safe repeatable, where the server supports it. ``strict``: an answer that does not match its type
    raises ResponseValidationError, instead of being logged and given as far as it matches.
    """

    timeout: TimeoutInput
    max_retries: int
    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, object]
    idempotency_key: str
    strict: bool


_RULES: Mapping[str, tuple[type | UnionType, str]] = {
    "max_retries": (int, "a whole number"),
    "strict": (bool, "True or False"),
    "allow_unknown_enum_values": (bool, "True or False"),
    "extra_headers": (Mapping, "a mapping of names to texts"),
    "extra_query": (Mapping, "a mapping of names to values"),
    "extra_body": (Mapping, "a mapping of names to values"),
    "headers": (Mapping, "a mapping of names to texts"),
    "defaults": (Mapping, "a mapping of names to values"),
    "credentials": (Mapping, "a mapping of schemes to credentials"),
    "server_variables": (Mapping, "a mapping of names to texts"),
    "base_url": (str | httpx2.URL, "a text"),
    "hooks": (Hooks, "Hooks(...)"),
    "response_limits": (ResponseLimits, "ResponseLimits(...)"),
    "follow_redirects": (bool | str, 'True, False or "same-origin"'),
}


def check_options(options: Mapping[str, object]) -> None:
    """Look at the options of a client or of one call; raises TypeError or ValueError that names the option."""
    for name, value in options.items():
        if value is None or value is UNSET or (rule := _RULES.get(name)) is None:
            continue
        kind, words = rule
        if not isinstance(value, kind):
            msg = f"{name} must be {words}, not {type(value).__name__}"
            raise TypeError(msg)
        if name == "follow_redirects" and isinstance(value, str):
            if value != "same-origin":
                msg = f"{name} must be {words}, not {value!r}"
                raise ValueError(msg)
        elif isinstance(value, int) and value < 0:
            msg = f"{name} cannot be negative, but is {value}"
            raise ValueError(msg)


OPTION_NAMES = frozenset({*CallOptions.__annotations__, "extra_body"})
"""The names that no other argument of a method has."""
