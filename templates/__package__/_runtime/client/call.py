"""Call: one call from its arguments to its result, as steps that either client can do; no IO here."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, cast

import httpx2
from pydantic_core import PydanticSerializationError

from ..auth.oauth import Authority
from ..auth.signature import Signature
from ..errors import Reply, ResponseValidationError, status_error
from ..models.model import Model
from ..operation import Operation
from ..options import RequestOptions, Timeout, TimeoutInput, check
from ..pagination.paging import Trail, Turn, turned
from ..serialization.headers import Headers, with_headers
from ..serialization.request import Outgoing, Plan, plan_of
from ..transport.attempts import Exchange, attempted, close
from ..transport.receiving import undecoded, whole, whole_async
from ..transport.server import warn_about_plain_http
from ..transport.steps import Ask, Step
from ..transport.telemetry import span
from .raw_response import RawResponse
from .settings import Settings

_UNAUTHORIZED = 401

Flow = Generator[Step, Any, Any]
"""Steps to do, whose outcomes are sent back in, and at the end the result of the call.

Each kind of step has an outcome of another type, which a generator's type cannot say; hence Any."""


@dataclass(slots=True, eq=False, repr=False)
class Call:
    """What was called, by whom and with what; ``url`` stands for the path and query that the arguments would make."""

    settings: Settings
    cookies: httpx2.Cookies
    operation: Operation
    request: object
    params: dict[str, object]
    url: str | None = None
    started: float = field(default_factory=time.monotonic)

    def read(self, exchange: Exchange, reply: Reply) -> object:
        """Read an answer; one that does not match raises ResponseValidationError, or is logged and read as it is."""
        plan: Plan = plan_of(self.operation)
        try:
            return plan.reader.read(reply)
        except ResponseValidationError as error:
            if not exchange.lenient:
                raise
            logging.getLogger(exchange.package).warning("%s", error)
            return plan.reader.read_loosely(reply)


def begun(call: Call) -> Generator[Step, Any, Exchange]:
    """Read the arguments, find the credentials and put the request together."""
    settings = call.settings
    operation = call.operation
    plan = plan_of(operation)
    model, options = plan.binder.bind(
        call.request, call.params.copy(), settings.defaults
    )
    timeout = settings.timeout
    if options:
        check(options)
        if "timeout" in options:
            timeout = _merged(options["timeout"], timeout)

    signature = yield from _signed(call, options, timeout)
    headers = settings.headers
    key = options.get("idempotency_key") if options else None
    if key is not None:
        headers = with_headers(headers, {settings.config.idempotency_header: key})
    outgoing = _written(plan, model, settings, headers, options, signature)
    if call.url is not None:
        outgoing.point_to(call.url, signature, settings.hidden)
    max_retries = options.get("max_retries")
    lenient = options.get("lenient")
    return Exchange(
        package=settings.config.package,
        hidden=settings.hidden,
        hooks=settings.hooks,
        operation=operation,
        request=model,
        options=options,
        outgoing=outgoing,
        signature=signature,
        cookies=call.cookies,
        timeout=timeout,
        max_retries=settings.max_retries if max_retries is None else max_retries,
        policy=settings.config.retries,
        repeatable=key is not None,
        lenient=settings.lenient if lenient is None else lenient,
        started=call.started,
    )


def _written(  # noqa: PLR0913, PLR0917 - what a request is made of
    plan: Plan,
    model: Model | None,
    settings: Settings,
    headers: Headers,
    options: RequestOptions,
    signature: Signature,
) -> Outgoing:
    """Put the request together; raises SDKError where a text in it is none that can be encoded."""
    failure: Exception
    try:
        return plan.build(model, settings, headers, options, signature)
    except (UnicodeEncodeError, PydanticSerializationError) as error:
        failure = error
    # Raised out here, as the first error holds the text, which may be a secret.
    from ..serialization.surrogates import refusal

    is_text = isinstance(failure, UnicodeEncodeError)
    raise refusal(plan.operation.id, model, options, is_text=is_text) or failure


def _signed(
    call: Call, options: RequestOptions, timeout: Timeout
) -> Generator[Step, Any, Signature]:
    """Find the credentials."""
    settings = call.settings
    operation = call.operation
    security = operation.security

    def authority() -> Authority:
        return Authority(
            settings.base_url,
            settings.config.user_agent,
            timeout.phases(),
            timeout.deadline(call.started),
        )

    def own() -> set[bytes]:
        extra = options.get("extra_headers") or {}
        names = {*settings.headers, *(name.lower().encode() for name in extra)}
        return names | {b"authorization"} if settings.signs else names

    signature = yield from settings.keyring.sign(
        operation.id,
        settings.config.security if security is None else security,
        authority,
        own,
    )
    if operation.server is not None and signature.secrets:
        warn_about_plain_http(settings.base_of(operation.server))
    return signature


def _merged(given: TimeoutInput, client: Timeout) -> Timeout:
    """Read the timeout of one call; plain seconds leave the client's bound for the whole call as it is."""
    timeout = Timeout.of(given)
    return (
        timeout if isinstance(given, Timeout) else replace(timeout, total=client.total)
    )


def _answered(
    call: Call, *, stream: bool
) -> Generator[Step, Any, tuple[Exchange, httpx2.Response]]:
    """Call, and once more where a fetched token is refused: it may have been revoked before its time."""
    keyring = call.settings.keyring
    with span(call.settings.config.package, call.operation) as told:
        for again in (True, False):
            exchange = yield from begun(call)
            exchange.stream = stream
            told(exchange)
            response: httpx2.Response = yield from attempted(exchange)
            if (
                not again
                or response.status_code != _UNAUTHORIZED
                or not keyring.forget(exchange.signature)
                or not exchange.outgoing.payload.rewind()
            ):
                told(exchange, response)
                return exchange, response
            if stream:
                yield Ask(close, (response,))
    raise AssertionError


def replied(call: Call) -> Generator[Step, Any, tuple[Exchange, Reply]]:
    """Call, and give the successful answer before it is read."""
    exchange, response = yield from _answered(call, stream=False)
    reply = exchange.reply(response, response.content)
    if not response.is_success:
        raise status_error(reply, call.settings.config.errors())
    if (problem := undecoded(response)) is not None:
        msg = f"its body cannot be decompressed: {problem}"
        raise ResponseValidationError(msg, reply)
    return exchange, reply


def called(call: Call) -> Flow:
    """Call, and give the result."""
    exchange, reply = yield from replied(call)
    return call.read(exchange, reply)


def called_raw(call: Call) -> Flow:
    """Call, and give the successful answer with the means to read it."""
    exchange, reply = yield from replied(call)
    return RawResponse[object](reply, partial(call.read, exchange))


def called_page(
    call: Call, trail: Trail
) -> Generator[Step, Any, tuple[Reply, Callable[[Reply], Turn]]]:
    """Call for one page, and give the answer with the means to read it."""
    exchange, reply = yield from replied(call)

    def read(reply: Reply) -> Turn:
        return turned(exchange, reply, call.read(exchange, reply), trail)

    return reply, read


def streamed(call: Call) -> Generator[Step, Any, tuple[Exchange, httpx2.Response]]:
    """Call, and give the successful answer with its body unread."""
    exchange, response = yield from _answered(call, stream=True)
    if not response.is_success:
        try:
            response = yield Ask(_read, (response,))
            body = response.content
        except httpx2.RequestError:
            body = b""  # the status is what matters
        raise status_error(
            exchange.reply(response, body), call.settings.config.errors()
        )
    return exchange, response


def resumed(params: Mapping[str, object], last_id: str) -> dict[str, object]:
    """Give the arguments of a call that goes on behind an event (WHATWG HTML, 9.2.4); "" starts at the first."""
    if not last_id:
        return {**params}
    extra = cast("Mapping[str, str]", params.get("extra_headers") or {})
    # The header is UTF-8, which an id may need; a line break cannot be in it.
    return {**params, "extra_headers": {**extra, "Last-Event-ID": last_id}}


def _read(response: httpx2.Response) -> object:
    """Read a body; the asynchronous client awaits what this gives."""
    if isinstance(response.stream, httpx2.AsyncByteStream):
        return whole_async(response)
    return whole(response)
