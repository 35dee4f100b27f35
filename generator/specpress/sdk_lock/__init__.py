"""SDK lock: the public names of an SDK and what each stands for, as a value and as the text of an ``sdk.lock``.

Reports lines that are no entries.
"""

from __future__ import annotations

from specpress.sdk_lock.model import NO_DETAILS, Entry, Key, Lock, release_series
from specpress.sdk_lock.text import format_lock, parse_lock

__all__ = [
    "NO_DETAILS",
    "Entry",
    "Key",
    "Lock",
    "format_lock",
    "parse_lock",
    "release_series",
]
