"""Telemetry: a span per call where OpenTelemetry is in use, by its conventions for HTTP clients; else nothing.

The attributes are those of https://opentelemetry.io/docs/specs/semconv/http/http-spans/, stable since 1.23.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Protocol
from urllib.parse import urlsplit

import httpx2

from ..operation import Operation
from .attempts import Exchange

_FIRST_ERROR = 400


class Told(Protocol):
    """What a span wants to know: first the request, then also its answer."""

    def __call__(
        self, exchange: Exchange, response: httpx2.Response | None = None
    ) -> None:
        """Write it down."""
        ...


def _untold(exchange: Exchange, response: httpx2.Response | None = None) -> None:
    del exchange, response


@contextmanager
def span(package: str, operation: Operation) -> Generator[Told]:
    """Open the span of a call for as long as the block lasts."""
    # A program that exports spans has imported this; importing it for nobody would only cost time.
    trace: Any = sys.modules.get("opentelemetry.trace")
    if trace is None:
        yield _untold
        return
    tracer = trace.get_tracer(package)
    method = operation.method
    attributes: dict[str, object] = {
        "http.request.method": method,
        "url.template": operation.path,
    }
    with tracer.start_as_current_span(
        f"{method} {operation.path}",
        kind=trace.SpanKind.CLIENT,
        attributes=attributes,
        record_exception=False,
        set_status_on_exception=False,
    ) as current:
        exchanges: list[Exchange] = []

        def told(exchange: Exchange, response: httpx2.Response | None = None) -> None:
            if response is None:
                exchanges.append(exchange)
                current.set_attributes(_of_request(exchange))
                _propagate(exchange)
                return
            current.set_attribute("http.response.status_code", response.status_code)
            if response.status_code >= _FIRST_ERROR:
                _fail(trace, current, str(response.status_code))

        try:
            yield told
        except Exception as error:
            _fail(trace, current, type(error).__qualname__)
            raise
        finally:
            attempts = sum(exchange.attempts for exchange in exchanges)
            if attempts > 1:
                current.set_attribute("http.request.resend_count", attempts - 1)


def _of_request(exchange: Exchange) -> dict[str, object]:
    url = urlsplit(exchange.outgoing.url)
    return {
        "url.full": exchange.outgoing.shown_url,
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


def _fail(trace: Any, current: Any, kind: str) -> None:
    current.set_attribute("error.type", kind)
    current.set_status(trace.Status(trace.StatusCode.ERROR))
