"""Log: one line per attempt under the package's logger, secrets masked."""

from __future__ import annotations

import logging
import os
from functools import cache

from ..errors import mask
from .hooks import Event
from .redaction import shown_headers


def set_up(package: str, env_prefix: str) -> None:
    """Obey ``<PREFIX>_LOG``: the level of the package's logger, written to standard error where nobody else listens."""
    level = logging.getLevelNamesMapping().get(
        os.environ.get(f"{env_prefix}_LOG", "").strip().upper()
    )
    if level is None:
        return
    logger = logging.getLogger(package)
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(
            logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s")
        )
        logger.addHandler(handler)


@cache
def _logger(package: str) -> logging.Logger:
    """Look the logger up once: that takes a lock."""
    return logging.getLogger(package)


def log(
    package: str, declared: frozenset[str], secrets: tuple[str, ...], event: Event
) -> None:
    """Write down one attempt: failures that are tried again as INFO, all else as DEBUG."""
    logger = _logger(package)
    level = logging.DEBUG if event.wait is None else logging.INFO
    if not logger.isEnabledFor(level):
        return
    outcome = (
        f"{event.status}" if event.error is None else f"{type(event.error).__name__}"
    )
    took = f"in {event.seconds * 1000:.0f} ms (attempt {event.attempt})"
    text = f"{event.operation}: {event.method} {event.url} -> {outcome} {took}"
    if event.wait is not None:
        text += f"; again in {event.wait:.2f} s"
    if logger.isEnabledFor(logging.DEBUG):
        if event.request is not None:
            text += f"; sent {shown_headers(event.request.headers, declared)}"
        if event.response is not None:
            text += f"; got {shown_headers(event.response.headers, declared)}"
    # A server may repeat a secret anywhere, as in a link.
    logger.log(level, "%s", mask(text, secrets))
