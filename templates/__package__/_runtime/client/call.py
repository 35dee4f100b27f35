"""Call: one call from its arguments to its successful answer, as steps that either client can do; no IO here."""

from __future__ import annotations

import sys
from collections.abc import Generator
from typing import TYPE_CHECKING, Any, cast

import httpx2
from pydantic_core import PydanticSerializationError

from ..auth.signature import Signature
from ..errors import (
    RequestValidationError,
    ResponseValidationError,
    make_status_error,
)
from ..options import CallOptions, Timeout, TimeoutInput, check_options
from ..record import replace
from ..transport.attempts import Exchange, close_response, send_attempts
from ..transport.receiving import UNDECODED, read_response, read_response_async
from ..transport.server import warn_about_plain_http
from ..transport.steps import Ask, Step

if TYPE_CHECKING:
    from ..auth.oauth import Authority
    from ..models.model import Model
    from ..pagination.paging import PageData, Trail
    from ..serialization.outgoing import Outgoing

_UNAUTHORIZED = 401
_SUCCESS = range(200, 300)
_OPENTELEMETRY = "opentelemetry.trace"


def perform(exchange: Exchange) -> Generator[Step, Any, httpx2.Response]:
    """Read the arguments, sign and send the request, and give the successful answer, its body unread in a stream.

    Raises the error of its status for any other answer. Where a fetched token is refused a new one is fetched, once: it
    may have been revoked before its time.
    """
    # A program that exports spans has imported this; importing it for nobody would only cost time.
    if _OPENTELEMETRY in sys.modules and exchange.span is None:
        return (yield from _trace(exchange))
    _bind(exchange)
    settings = exchange.settings
    security = exchange.operation.security
    if security is None:
        security = settings.config.security
    has_another_try = True
    while True:
        signature = settings.keyring.constant.get(security)
        if signature is None:
            signature = yield from _sign(exchange, security)
        outgoing = _write(exchange, signature)
        if exchange.span is not None:
            exchange.span.add_request(exchange)
        response = yield from send_attempts(exchange)
        if (
            response.status_code != _UNAUTHORIZED
            or not has_another_try
            or not settings.keyring.forget(signature)
            or not outgoing.rewind()
        ):
            break
        has_another_try = False
        if exchange.stream:
            yield Ask(close_response, (response,))
    if response.status_code not in _SUCCESS:
        yield from _fail(exchange, response)
    if UNDECODED in response.extensions:
        reply = exchange.make_reply(response, response.content)
        msg = f"its body cannot be decompressed: {response.extensions[UNDECODED]}"
        raise ResponseValidationError(msg, reply)
    return response


def _bind(exchange: Exchange) -> None:
    """Read the arguments and the options of the call."""
    exchange.request, options = exchange.plan.binder.bind(
        exchange.arguments, exchange.request, exchange.settings
    )
    if options:
        _apply_options(exchange, options)
    if exchange.timeout.total is not None:
        exchange.deadline = exchange.timeout.deadline(exchange.started)


def _write(exchange: Exchange, signature: Signature) -> Outgoing:
    """Put the request together; raises SDKError where a value in it cannot be written."""
    settings = exchange.settings
    exchange.signature = signature
    failure: Exception | None = None
    try:
        exchange.outgoing = exchange.plan.write(
            cast("Model", exchange.request), settings, exchange.options, signature
        )
    except (ValueError, PydanticSerializationError) as error:
        failure = error
    if failure is not None:
        # Raised out here, as the first error holds the value, which may be a secret.
        raise _explain_refusal(exchange, failure)
    outgoing = exchange.outgoing
    if exchange.url is not None:
        outgoing.point_to(exchange.url, signature, settings.hidden)
    server = exchange.operation.server
    if server is not None and signature.secrets:
        warn_about_plain_http(settings.base_of(server))
    return outgoing


def _trace(exchange: Exchange) -> Generator[Step, Any, httpx2.Response]:
    """Perform a call within a span."""
    from ..transport.telemetry import trace_call

    with trace_call(exchange) as span:
        exchange.span = span
        response = yield from perform(exchange)
        span.add_response(response.status_code)
        return response


def _apply_options(exchange: Exchange, options: CallOptions) -> None:
    """Let the options of the call take the place of the client's."""
    exchange.options = options
    check_options(cast("dict[str, object]", options))
    if "timeout" in options:
        exchange.timeout = _merge_timeouts(options["timeout"], exchange.timeout)
    if (max_retries := options.get("max_retries")) is not None:
        exchange.max_retries = max_retries
    if (strict := options.get("strict")) is not None:
        exchange.is_strict = strict
    exchange.is_repeatable = options.get("idempotency_key") is not None


def _merge_timeouts(call_timeout: TimeoutInput, client: Timeout) -> Timeout:
    """Read the timeout of one call; plain seconds leave the client's bound for the whole call as it is."""
    timeout = Timeout.of(call_timeout)
    return (
        timeout
        if isinstance(call_timeout, Timeout)
        else replace(timeout, total=client.total)
    )


def _sign(
    exchange: Exchange, security: tuple[tuple[str, ...], ...]
) -> Generator[Step, Any, Signature]:
    """Find the credentials, which may have to be asked for or fetched."""
    settings = exchange.settings

    def make_authority() -> Authority:
        from ..auth.oauth import Authority

        return Authority(
            settings.base_url,
            settings.config.servers if settings.moved else (),
            settings.config.user_agent,
            exchange.timeout.phases(),
            exchange.deadline,
        )

    def list_own_headers() -> set[bytes]:
        extra = exchange.options.get("extra_headers") or {}
        names = {*settings.headers, *(name.lower().encode() for name in extra)}
        return names | {b"authorization"} if settings.signs else names

    return (
        yield from settings.keyring.sign(
            exchange.operation.title, security, make_authority, list_own_headers
        )
    )


def _explain_refusal(exchange: Exchange, failure: Exception) -> Exception:
    from ..serialization.refusals import find_refusal

    is_text = isinstance(failure, UnicodeEncodeError)
    title = exchange.operation.title
    refusal = find_refusal(title, exchange.request, exchange.options, is_text=is_text)
    if refusal is None and not isinstance(failure, UnicodeEncodeError):
        return RequestValidationError(f"{title}: it cannot be written: {failure}")
    return refusal or failure


def _fail(exchange: Exchange, response: httpx2.Response) -> Generator[Step, Any, None]:
    """Raise the error of an answer's status."""
    body = b""
    if exchange.stream:
        try:
            max_body = exchange.settings.max_body
            response = yield Ask(_read_body, (response, max_body))
            body = response.content
        except httpx2.RequestError:
            pass  # the status is what matters
    else:
        body = response.content
    reply = exchange.make_reply(response, body)
    raise make_status_error(
        reply, exchange.settings.config.errors(), exchange.operation.failures
    )


def _read_body(response: httpx2.Response, max_body: float) -> object:
    """Read a body; the asynchronous client awaits what this gives."""
    if isinstance(response.stream, httpx2.AsyncByteStream):
        return read_response_async(response, max_body)
    return read_response(response, max_body)


def read_page(exchange: Exchange, response: httpx2.Response, trail: Trail) -> PageData:
    """Read a page from an answer."""
    from ..pagination.paging import make_page_data

    reply = exchange.make_reply(response, response.content)
    return make_page_data(exchange, reply, exchange.read(reply), trail)
