"""Log: one line per attempt under the package's logger, secrets masked."""

from __future__ import annotations

import logging
import os

from ..client.settings import Settings
from ..errors import mask_secrets
from .hooks import Event
from .redaction import mask_headers


def set_up_logger(package: str, env_prefix: str) -> None:
    """Apply ``<PREFIX>_LOG``: the level of the package's logger, with standard error if it has no other handler."""
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


def log_attempt(
    title: str, settings: Settings, secrets: tuple[str, ...], event: Event
) -> None:
    """Write down one attempt: failures that are tried again as INFO, all else as DEBUG."""
    logger = settings.logger
    level = logging.DEBUG if event.wait is None else logging.INFO
    if not logger.isEnabledFor(level):
        return
    outcome = (
        f"{event.status}" if event.error is None else f"{type(event.error).__name__}"
    )
    took = f"in {event.seconds * 1000:.0f} ms (attempt {event.attempt})"
    text = f"{title}: {event.method} {event.url} -> {outcome} {took}"
    if event.wait is not None:
        text += f"; again in {event.wait:.2f} s"
    if logger.isEnabledFor(logging.DEBUG):
        hidden = settings.hidden
        if event.request is not None:
            text += f"; sent {mask_headers(event.request.headers, hidden)}"
        if event.response is not None:
            text += f"; got {mask_headers(event.response.headers, hidden)}"
    # A server may repeat a secret anywhere, as in a link.
    logger.log(level, "%s", mask_secrets(text, secrets))
