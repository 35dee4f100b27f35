"""Standard headers: names that are those of a request header wherever docs use them, whatever the API.

Of the registered field names only those are listed that are unlikely names of query parameters:
``ifMatch``, and not ``from``, ``date`` or ``range``.
"""

from __future__ import annotations

from specpress.reconcile.naming import fold_name

_NAMES = (
    # RFC 9110, sections 10, 12 and 13
    *("User-Agent", "Accept-Language", "Accept-Encoding", "Accept-Charset"),
    *("Content-Language", "Content-Encoding", "Content-Disposition"),
    *("If-Match", "If-None-Match", "If-Range"),
    *("If-Modified-Since", "If-Unmodified-Since"),
    "Prefer",  # RFC 7240
    "Idempotency-Key",  # draft-ietf-httpapi-idempotency-key-header
    "Last-Event-ID",  # HTML, section 9.2.4
    *("traceparent", "tracestate"),  # W3C Trace Context
    *("mcp-session-id", "mcp-protocol-version"),  # Model Context Protocol, transports
)
STANDARD_HEADERS = {fold_name(name): name for name in _NAMES}
"""The header by its name without case and separators."""
