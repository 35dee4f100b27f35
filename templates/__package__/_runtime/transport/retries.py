"""Retries: whether a call is tried again, and after how long; times in seconds."""

from __future__ import annotations

import random
from datetime import UTC, datetime

from ..record import Record


class Retries(Record):
    """When and how a failed call is tried again.

    ``statuses`` are exact (``"429"``) or ranges (``"5XX"``). The wait before retry n is a random share ("full jitter")
    of ``initial * exponent**n``, at most ``maximum``. No attempt starts later than ``max_elapsed`` seconds after the
    first, None: no bound. ``max_retries`` None: the client's figure. ``methods`` are those that may be repeated: the
    idempotent ones (RFC 9110, 9.2.2, and QUERY); the policy of an operation holds whatever its method is.
    """

    statuses: tuple[str, ...] = ("408", "429", "500", "502", "503", "504")
    initial: float = 0.5
    maximum: float = 8.0
    exponent: float = 2.0
    max_elapsed: float | None = None
    max_retries: int | None = None
    connection_errors: bool = True
    methods: tuple[str, ...] = (
        "GET",
        "HEAD",
        "OPTIONS",
        "TRACE",
        "QUERY",
        "PUT",
        "DELETE",
    )

    def covers(self, status: int) -> bool:
        """Whether an answer of this status is worth another attempt."""
        text = str(status)
        return text in self.statuses or f"{text[0]}XX" in self.statuses

    def delay(self, retries: int, server_wait: float | None) -> float:
        """Give the seconds before the next attempt; ``server_wait`` are those of the server's Retry-After."""
        if server_wait is not None:
            return server_wait
        try:
            ceiling = min(self.maximum, self.initial * self.exponent**retries)
        except OverflowError:
            ceiling = self.maximum
        return random.uniform(0, ceiling)  # noqa: S311 - spreads load, guards nothing


DEFAULT_RETRIES = Retries()


def read_retry_after(
    retry_after: str | None, retry_after_ms: str | None, now: datetime | None = None
) -> float | None:
    """Read ``Retry-After`` (RFC 9110, 10.2.3: seconds or a date) and ``Retry-After-Ms``.

    None where neither can be read, and where no time is left: many clients that come at once would be refused again.
    """
    if retry_after_ms is not None:
        milliseconds = _number(retry_after_ms)
        if milliseconds is not None:
            return milliseconds / 1000 or None
    if retry_after is None:
        return None
    seconds = _number(retry_after)
    if seconds is not None:
        return seconds or None
    # Costs several milliseconds to import and is needed only here.
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(retry_after)
    except (ValueError, OverflowError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    remaining = (date - (now or datetime.now(UTC))).total_seconds()
    return remaining if remaining > 0 else None


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None
