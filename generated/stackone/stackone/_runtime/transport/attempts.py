"""Attempts: sending one request as often as its policy says, following redirects, as steps without IO."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

import httpx2

from ..auth.signature import Signature
from ..errors import (
    APIConnectionError,
    APITimeoutError,
    Reply,
    RequestValidationError,
    SDKError,
    mask,
)
from ..models.model import Model
from ..operation import Operation
from ..options import RequestOptions, Timeout
from ..preferences import applied
from ..serialization.request import Outgoing
from .hooks import Event, Hooks
from .log import log
from .redaction import is_secret, unseen
from .retries import SAFE_METHODS, Retries, asked_wait
from .server import is_callable
from .steps import Ask, Send, Sleep, Step

# A server that wants a longer break is not waited for: its answer becomes the error.
_LONGEST_WAIT = 60.0
_MAX_REDIRECTS = 20
# What another attempt may not meet again.
_PASSING = (
    httpx2.TimeoutException,
    httpx2.NetworkError,
    httpx2.RemoteProtocolError,
    httpx2.ProxyError,
    TimeoutError,
)
# A body that is not as long as its headers say raises this of h11, which is no error of the HTTP library.
_MISFRAMED = "LocalProtocolError"
_FIRST_ERROR = 400
_NOTHING_HIDDEN = nullcontext()


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Exchange:
    """One request on its way; ``started`` is a time of `time.monotonic`, ``repeatable`` says that it has a key.

    ``attempts`` counts how often it was sent. ``lenient`` says what becomes of an answer that does not match.
    """

    package: str
    hidden: frozenset[str]
    hooks: Hooks
    operation: Operation
    request: Model | None
    options: RequestOptions
    outgoing: Outgoing
    signature: Signature
    cookies: httpx2.Cookies
    timeout: Timeout
    max_retries: int
    policy: Retries
    repeatable: bool
    started: float
    stream: bool = False
    lenient: bool = False
    attempts: int = 0

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be shown."""
        return self.signature.secrets + self.outgoing.secrets

    @property
    def deadline(self) -> float | None:
        """The time of `time.monotonic` at which the call is given up, None: never."""
        return self.timeout.deadline(self.started)

    def reply(self, response: httpx2.Response, body: bytes) -> Reply:
        """Give an answer in the form that errors and readers want; heartbeats are no part of its body."""
        if body[:1] in {b"\n", b"\r"} and "heartbeat" in applied(response.headers):
            body = body.lstrip(b"\r\n")
        return Reply(
            self.operation.id,
            self.outgoing.method,
            self.outgoing.shown_url,
            response.status_code,
            response.reason_phrase,
            response.headers,
            body,
            self.secrets,
            self.hidden,
        )

    def failure(self, error: Exception) -> SDKError:
        """Give the error to raise where no answer, or only a part of one, arrived, or its body is no longer there."""
        outgoing = self.outgoing
        if isinstance(error, httpx2.StreamError):
            msg = f"{self.operation.id}: the body can be read once, and only while its block lasts"
            return SDKError(msg)
        words = mask(str(error), self.secrets) or type(error).__name__
        if type(error).__name__ == _MISFRAMED:
            # Its words repeat the value of a header.
            words = words.partition(": b'")[0].partition(" b'")[0]
            return RequestValidationError(
                f"{self.operation.id}: the request cannot be sent: {words}"
            )
        late = isinstance(error, httpx2.TimeoutException | TimeoutError)
        told = "timed out" if late else "failed"
        kind = APITimeoutError if late else APIConnectionError
        failure = kind(
            f"{self.operation.id}: {outgoing.method} {outgoing.shown_url} {told}: {words}",
            method=outgoing.method,
            url=outgoing.shown_url,
        )
        failure.__cause__ = error
        return failure

    def wait_after(
        self,
        outcome: httpx2.Response | SDKError,
        attempt: int,
        asked: float | None = None,
    ) -> float | None:
        """Give the seconds until the next attempt, None where this one was the last; ``asked`` is the server's wish."""
        policy = self.operation.retries or self.policy
        limit = self.max_retries
        if policy.max_retries is not None and self.options.get("max_retries") is None:
            limit = policy.max_retries
        if attempt >= limit or not self.may_repeat():
            return None
        if isinstance(outcome, httpx2.Response):
            if not policy.covers(outcome.status_code):
                return None
            asked = asked_wait(
                outcome.headers.get("retry-after"),
                outcome.headers.get("retry-after-ms"),
            )
        elif not policy.connection_errors or not isinstance(
            outcome.__cause__, _PASSING
        ):
            return None
        if asked is not None and asked > _LONGEST_WAIT:
            return None
        wait = policy.wait(attempt, asked)
        elapsed = time.monotonic() - self.started
        bounds = (policy.max_elapsed, self.timeout.total)
        if any(bound is not None and elapsed + wait >= bound for bound in bounds):
            return None
        return wait if self.outgoing.payload.rewind() else None

    def may_repeat(self) -> bool:
        """Whether the request may be sent a second time."""
        operation = self.operation
        if self.repeatable or operation.retries is not None:
            return True
        if operation.idempotent is not None:
            return operation.idempotent
        return operation.method in SAFE_METHODS


def attempted(exchange: Exchange) -> Generator[Step, Any, httpx2.Response]:
    """Send the request, again where the policy says so, and give the last answer."""
    hooks = exchange.hooks
    outgoing = exchange.outgoing
    attempt = 0
    try:
        while True:
            event = Event(
                exchange.operation.id, outgoing.method, outgoing.shown_url, attempt + 1
            )
            outcome = yield from _outcome(exchange, event)
            if isinstance(outcome, SDKError) or outcome.status_code >= _FIRST_ERROR:
                event.wait = exchange.wait_after(outcome, attempt)
            log(exchange.package, exchange.hidden, exchange.secrets, event)
            if event.wait is None:
                if isinstance(outcome, SDKError):
                    if hooks.on_error is not None:
                        yield Ask(hooks.on_error, (event,))
                    raise outcome
                if hooks.on_error is not None and outcome.status_code >= _FIRST_ERROR:
                    yield Ask(hooks.on_error, (event,))
                return outcome
            if hooks.on_retry is not None:
                yield Ask(hooks.on_retry, (event,))
            if isinstance(outcome, httpx2.Response) and exchange.stream:
                yield Ask(close, (outcome,))
            yield Sleep(event.wait)
            attempt += 1
    finally:
        outgoing.payload.close()


def _outcome(
    exchange: Exchange, event: Event
) -> Generator[Step, Any, httpx2.Response | SDKError]:
    """Make one attempt."""
    hooks = exchange.hooks
    began = time.monotonic()
    timeout = exchange.timeout
    deadline = exchange.deadline
    if deadline is not None:
        timeout = timeout.within(deadline - began)
    exchange.attempts += 1
    request = exchange.outgoing.attempt({"timeout": timeout.phases()}, exchange.cookies)
    event.request = request
    if hooks.before_request is not None:
        yield Ask(hooks.before_request, (event,))
    try:
        secrets = exchange.outgoing.secrets
        with unseen(secrets) if secrets else _NOTHING_HIDDEN:
            response = yield from _followed(exchange, request, deadline)
    except Exception as error:
        known = isinstance(error, httpx2.RequestError | TimeoutError)
        if not known and type(error).__name__ != _MISFRAMED:
            raise
        event.seconds = time.monotonic() - began
        event.error = exchange.failure(error)
        return event.error
    event.response = response
    event.seconds = time.monotonic() - began
    if hooks.after_response is not None:
        yield Ask(hooks.after_response, (event,))
    return response


def _followed(
    exchange: Exchange, request: httpx2.Request, deadline: float | None
) -> Generator[Step, Any, httpx2.Response]:
    """Send a request and follow where the server points, leaving the credentials behind at another origin."""
    foreign = False
    for _ in range(_MAX_REDIRECTS + 1):
        response: httpx2.Response = yield Send(
            request, exchange.stream, deadline, foreign
        )
        following = response.next_request
        if following is None:
            return response
        if not is_callable(following.url):
            msg = "the server redirects to what is no URL of HTTP"
            raise httpx2.RequestError(msg, request=request)
        if exchange.stream:
            yield Ask(close, (response,))
        if (
            following.method == request.method
            and not exchange.outgoing.payload.rewind()
        ):
            msg = "the server redirects, and the body cannot be sent again"
            raise httpx2.RequestError(msg, request=request)
        if following.url.origin != request.url.origin:
            _strip(following, exchange)
            foreign = True
        request = following
    msg = f"more than {_MAX_REDIRECTS} redirects"
    raise httpx2.TooManyRedirects(msg, request=request)


def _strip(request: httpx2.Request, exchange: Exchange) -> None:
    own = {name.decode("ascii").lower() for name, _ in exchange.signature.headers}
    for name in tuple(request.headers):
        if name in own or is_secret(name, exchange.hidden):
            del request.headers[name]


def close(response: httpx2.Response) -> object:
    """Close an unread answer; the asynchronous client awaits what this gives."""
    if isinstance(response.stream, httpx2.AsyncByteStream):
        return response.aclose()
    response.close()
    return None
