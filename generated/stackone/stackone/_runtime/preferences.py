"""Preferences: what the server says it heeded (RFC 7240, 3)."""

from __future__ import annotations

import httpx2


def applied_preferences(headers: httpx2.Headers) -> frozenset[str]:
    """Give the names of the preferences that the server applied, in lower case: ``{"heartbeat"}``."""
    pieces = headers.get("preference-applied", "").split(",")
    names = (piece.partition(";")[0].partition("=")[0] for piece in pieces)
    return frozenset(name.strip().lower() for name in names if name.strip())
