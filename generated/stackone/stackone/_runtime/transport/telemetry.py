"""Telemetry: a span per call where OpenTelemetry is in use, by its conventions for HTTP clients; else nothing.

The attributes are those of https://opentelemetry.io/docs/specs/semconv/http/http-spans/, stable since 1.23.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from ..errors import StatusError
from .attempts import Exchange

_FIRST_ERROR = 400


class Span:
    """The span of one call."""

    def __init__(self, trace: Any, span: Any) -> None:
        self._trace = trace
        self._span = span

    def add_request(self, exchange: Exchange) -> None:
        """Write down what is sent, and let the server's spans join this one's trace."""
        self._span.set_attributes(_list_attributes(exchange))
        _propagate(exchange)

    def add_response(self, status: int) -> None:
        """Record the response."""
        self._span.set_attribute("http.response.status_code", status)
        if status >= _FIRST_ERROR:
            self.fail(str(status))

    def fail(self, kind: str) -> None:
        """Count the call as failed."""
        self._span.set_attribute("error.type", kind)
        self._span.set_status(self._trace.Status(self._trace.StatusCode.ERROR))


@contextmanager
def trace_call(exchange: Exchange) -> Generator[Span]:
    """Open the span of a call for as long as the block lasts."""
    trace: Any = sys.modules["opentelemetry.trace"]
    tracer = trace.get_tracer(exchange.settings.config.package)
    operation = exchange.operation
    attributes: dict[str, object] = {
        "http.request.method": operation.method,
        "url.template": operation.path,
    }
    with tracer.start_as_current_span(
        f"{operation.method} {operation.path}",
        kind=trace.SpanKind.CLIENT,
        attributes=attributes,
        record_exception=False,
        set_status_on_exception=False,
    ) as current:
        span = Span(trace, current)
        try:
            yield span
        except Exception as error:
            if isinstance(error, StatusError):
                span.add_response(error.status)
            else:
                span.fail(type(error).__qualname__)
            raise
        finally:
            if exchange.attempts > 1:
                current.set_attribute(
                    "http.request.resend_count", exchange.attempts - 1
                )


def _list_attributes(exchange: Exchange) -> dict[str, object]:
    url = urlsplit(exchange.outgoing.url)
    return {
        "url.full": exchange.shown_url,
        "url.scheme": url.scheme,
        "server.address": url.hostname or "",
        "server.port": url.port or {"https": 443}.get(url.scheme, 80),
    }


def _propagate(exchange: Exchange) -> None:
    """Let the server's spans join this one's trace; headers that the caller gave stay."""
    carrier: dict[str, str] = {}
    inject: Any = import_module("opentelemetry.propagate").inject
    inject(carrier)
    for name, text in carrier.items():
        key = name.encode("ascii")
        exchange.outgoing.headers.setdefault(key.lower(), (key, text.encode()))
