"""Attempts: sending one request as often as its policy says, following redirects, as steps without IO."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Protocol

import httpx2

from ..auth.signature import UNSIGNED
from ..client.settings import Settings
from ..errors import (
    APIConnectionError,
    APITimeoutError,
    Reply,
    RequestValidationError,
    SDKError,
    mask_secrets,
)
from ..models.model import Model
from ..operation import Operation
from ..options import CallOptions
from ..preferences import applied_preferences
from ..serialization.outgoing import Outgoing
from ..serialization.plan import plan_of
from .hooks import NO_HOOKS, Event
from .log import log_attempt
from .redaction import is_secret, keep_out_of_http_log
from .retries import read_retry_after
from .server import is_callable
from .steps import FOREIGN, Ask, Send, Sleep, Step

if TYPE_CHECKING:
    from ..client.raw_response import RawResponse

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
_SUCCESS = range(200, 300)
_NOTHING_SECRET = nullcontext()
_LINE_ENDS = {b"\n", b"\r"}
_NO_OPTIONS: CallOptions = {}
_HTTP_LOG = logging.getLogger("httpx2")


class Span(Protocol):
    """The trace of a call."""

    def add_request(self, exchange: Exchange) -> None:
        """Write down what is sent."""
        ...


class Exchange:
    """One call on its way: what was called and with what, then what is sent.

    ``arguments`` are a method's; with a ``request``, which is sent as it is, they are options alone. ``url`` stands for
    the path and query that the request would make, None: they hold. ``started`` is a time of `time.monotonic`.
    ``stream`` says that the body is left unread. ``attempts`` counts how often something was sent.
    """

    __slots__ = (
        "arguments",
        "attempts",
        "cookies",
        "deadline",
        "is_repeatable",
        "is_strict",
        "max_retries",
        "operation",
        "options",
        "outgoing",
        "plan",
        "request",
        "settings",
        "signature",
        "span",
        "started",
        "stream",
        "timeout",
        "url",
    )

    outgoing: Outgoing

    def __init__(  # noqa: PLR0913, PLR0917 - a call has that many parts
        self,
        settings: Settings,
        cookies: httpx2.Cookies,
        operation: Operation[Any, Any],
        arguments: Mapping[str, Any],
        request: Model | None = None,
        url: str | None = None,
        started: float | None = None,
        *,
        stream: bool = False,
    ) -> None:
        self.settings = settings
        self.cookies = cookies
        self.operation = operation
        self.plan = plan_of(operation)
        self.arguments = arguments
        self.request = request
        self.options: CallOptions = _NO_OPTIONS
        self.url = url
        self.started = time.monotonic() if started is None else started
        self.stream = stream
        self.signature = UNSIGNED
        self.timeout = settings.timeout
        self.deadline: float | None = None
        self.max_retries = settings.max_retries
        self.is_strict = settings.strict
        self.is_repeatable = False
        self.span: Span | None = None
        self.attempts = 0

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be shown."""
        return self.signature.secrets + self.outgoing.secrets

    @property
    def shown_url(self) -> str:
        """The URL as it may be shown."""
        return mask_secrets(self.outgoing.shown_url, self.secrets)

    def make_reply(self, response: httpx2.Response, body: bytes) -> Reply:
        """Give an answer in the form that errors and readers want; heartbeats are no part of its body."""
        if body[:1] in _LINE_ENDS and "heartbeat" in applied_preferences(
            response.headers
        ):
            body = body.lstrip(b"\r\n")
        outgoing = self.outgoing
        status = response.status_code
        return Reply(
            self.operation.title,
            outgoing.method,
            outgoing.shown_url,
            status,
            response.reason_phrase if status not in _SUCCESS else "",
            response.headers,
            body,
            self.signature.secrets + outgoing.secrets,
            self.settings.hidden,
        )

    def make_raw_response(
        self, response: httpx2.Response, read: Callable[[Reply], object]
    ) -> RawResponse[Any]:
        """Give an answer as it came, with what reads it."""
        from ..client.raw_response import RawResponse

        reply = self.make_reply(response, response.content)
        return RawResponse(reply, read, response, self.attempts - 1)

    def read(self, reply: Reply) -> Any:
        """Read a successful answer; raises ResponseValidationError where it cannot be read, or `is_strict`."""
        depth = self.settings.response_limits.depth
        if depth is not None:
            from ..models.json_depth import check_depth

            check_depth(reply, depth)
        return self.plan.reader.read(
            reply, self.settings.logger, is_strict=self.is_strict
        )

    def list_phases(self, now: float) -> dict[str, float | None]:
        """Give the seconds that each phase of an attempt may take, none longer than the remaining total time."""
        if self.deadline is not None:
            return self.timeout.phases(self.deadline - now)
        if self.timeout is self.settings.timeout:
            return self.settings.phases.copy()
        return self.timeout.phases()

    def make_event(self, request: httpx2.Request, attempt: int) -> Event:
        """Give the event of one attempt for hooks and the log; the first attempt is 0."""
        outgoing = self.outgoing
        return Event(
            self.operation.call,
            outgoing.method,
            self.shown_url,
            attempt + 1,
            request,
        )

    def make_error(self, error: Exception) -> SDKError:
        """Give the error to raise where no answer, or only a part of one, arrived, or its body is no longer there."""
        outgoing = self.outgoing
        if isinstance(error, httpx2.StreamError):
            msg = f"{self.operation.title}: the body can be read once, and only while its block lasts"
            return SDKError(msg)
        words = mask_secrets(str(error), self.secrets) or type(error).__name__
        if type(error).__name__ == _MISFRAMED:
            # Its words repeat the value of a header.
            words = words.partition(": b'")[0].partition(" b'")[0]
            return RequestValidationError(
                f"{self.operation.title}: the request cannot be sent: {words}"
            )
        late = isinstance(error, httpx2.TimeoutException | TimeoutError)
        problem = "timed out" if late else "failed"
        kind = APITimeoutError if late else APIConnectionError
        failure = kind(
            f"{self.operation.title}: {outgoing.method} {self.shown_url} {problem}: {words}",
            method=outgoing.method,
            url=self.shown_url,
        )
        failure.__cause__ = error
        return failure

    def wait_after(
        self,
        outcome: httpx2.Response | SDKError,
        attempt: int,
        server_wait: float | None = None,
    ) -> float | None:
        """Give the seconds until the next attempt, None after the last; ``server_wait`` is the server's Retry-After."""
        policy = self.operation.retries or self.settings.config.retries
        limit = self.max_retries
        if policy.max_retries is not None and self.options.get("max_retries") is None:
            limit = policy.max_retries
        if attempt >= limit or not self.may_repeat():
            return None
        if isinstance(outcome, httpx2.Response):
            if not policy.covers(outcome.status_code):
                return None
            server_wait = read_retry_after(
                outcome.headers.get("retry-after"),
                outcome.headers.get("retry-after-ms"),
            )
        elif not policy.connection_errors or not isinstance(
            outcome.__cause__, _PASSING
        ):
            return None
        if server_wait is not None and server_wait > _LONGEST_WAIT:
            return None
        wait = policy.delay(attempt, server_wait)
        elapsed = time.monotonic() - self.started
        bounds = (policy.max_elapsed, self.timeout.total)
        if any(bound is not None and elapsed + wait >= bound for bound in bounds):
            return None
        return wait if self.outgoing.rewind() else None

    def may_repeat(self) -> bool:
        """Whether the request may be sent a second time."""
        operation = self.operation
        if self.is_repeatable or operation.retries is not None:
            return True
        if operation.idempotent is not None:
            return operation.idempotent
        return operation.method in self.settings.config.retries.methods


def send_attempts(exchange: Exchange) -> Generator[Step, Any, httpx2.Response]:
    """Send the request, again where the policy says so, and give the last answer."""
    settings = exchange.settings
    hooks = settings.hooks
    outgoing = exchange.outgoing
    is_observed = hooks is not NO_HOOKS or settings.logger.isEnabledFor(logging.DEBUG)
    attempt = 0
    try:
        while True:
            began = time.monotonic()
            exchange.attempts += 1
            phases = exchange.list_phases(began)
            request = outgoing.make_request({"timeout": phases}, exchange.cookies)
            event = exchange.make_event(request, attempt) if is_observed else None
            if event and hooks.before_request is not None:
                yield Ask(hooks.before_request, (event,))
            outcome: httpx2.Response | SDKError
            try:
                outcome = yield from _send(exchange, request)
            except Exception as error:
                if not _is_failure(error):
                    raise
                outcome = exchange.make_error(error)
            if event is None:
                if not isinstance(outcome, SDKError) and (
                    outcome.status_code < _FIRST_ERROR
                ):
                    return outcome
                event = exchange.make_event(request, attempt)
            event.seconds = time.monotonic() - began
            yield from _conclude(exchange, event, outcome)
            if event.wait is None:
                if isinstance(outcome, SDKError):
                    raise outcome
                return outcome
            yield Sleep(event.wait)
            attempt += 1
    finally:
        if outgoing.payload is not None:
            outgoing.payload.close()


def _is_failure(error: Exception) -> bool:
    """Whether an error says that no whole answer arrived."""
    return (
        isinstance(error, httpx2.RequestError | TimeoutError)
        or type(error).__name__ == _MISFRAMED
    )


def _conclude(
    exchange: Exchange, event: Event, outcome: httpx2.Response | SDKError
) -> Generator[Step, Any, None]:
    """Decide whether an attempt was the last, log it, and call the hooks."""
    settings = exchange.settings
    hooks = settings.hooks
    if isinstance(outcome, SDKError):
        event.error = outcome
        failed = True
    else:
        event.response = outcome
        failed = outcome.status_code >= _FIRST_ERROR
        if hooks.after_response is not None:
            yield Ask(hooks.after_response, (event,))
    if failed:
        event.wait = exchange.wait_after(outcome, event.attempt - 1)
    log_attempt(exchange.operation.title, settings, exchange.secrets, event)
    if failed and event.wait is None and hooks.on_error is not None:
        yield Ask(hooks.on_error, (event,))
    if event.wait is not None:
        if hooks.on_retry is not None:
            yield Ask(hooks.on_retry, (event,))
        if isinstance(outcome, httpx2.Response) and exchange.stream:
            yield Ask(close_response, (outcome,))


def _send(
    exchange: Exchange, request: httpx2.Request
) -> Generator[Step, Any, httpx2.Response]:
    """Send a request, and follow where the server points."""
    secrets = exchange.outgoing.secrets
    if _HTTP_LOG.isEnabledFor(logging.INFO):
        secrets = exchange.secrets
    settings = exchange.settings
    response: httpx2.Response
    with keep_out_of_http_log(secrets) if secrets else _NOTHING_SECRET:
        response = yield Send(
            request, exchange.stream, exchange.deadline, max_body=settings.max_body
        )
        if response.next_request is not None and settings.follow_redirects is not False:
            response = yield from _follow(exchange, request, response)
    if settings.response_limits.headers is not None:
        _check_headers(response, settings.response_limits.headers)
    return response


def _check_headers(response: httpx2.Response, most: int) -> None:
    """Raise httpx2.RequestError where the headers of an answer are too large."""
    if sum(len(name) + len(value) for name, value in response.headers.raw) > most:
        msg = f"the headers have more than {most} bytes, see ResponseLimits"
        raise httpx2.RequestError(msg, request=response.request)


def _follow(
    exchange: Exchange, request: httpx2.Request, response: httpx2.Response
) -> Generator[Step, Any, httpx2.Response]:
    """Follow where the server points, leaving the credentials behind at another origin."""
    options: Mapping[str, Any] = {}
    for _ in range(_MAX_REDIRECTS):
        following = response.next_request
        if following is None:
            return response
        if not is_callable(following.url):
            msg = "the server redirects to what is no URL of HTTP"
            raise httpx2.RequestError(msg, request=request)
        if exchange.stream:
            yield Ask(close_response, (response,))
        if following.method == request.method and not exchange.outgoing.rewind():
            msg = "the server redirects, and the body cannot be sent again"
            raise httpx2.RequestError(msg, request=request)
        if following.url.origin != request.url.origin:
            _check_origin(exchange, request, following)
            _strip_secrets(following, exchange)
            options = FOREIGN
        request = following
        response = yield Send(
            request,
            exchange.stream,
            exchange.deadline,
            options,
            exchange.settings.max_body,
        )
    if response.next_request is None:
        return response
    msg = f"more than {_MAX_REDIRECTS} redirects"
    raise httpx2.TooManyRedirects(msg, request=request)


def _check_origin(
    exchange: Exchange, request: httpx2.Request, following: httpx2.Request
) -> None:
    """Refuse to go to another origin, or to take a body there, where the caller has not allowed it."""
    allowed = exchange.settings.follow_redirects
    headers = following.headers
    has_body = (
        headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
    )
    if allowed is True or (allowed is None and not has_body):
        return
    old, new = request.url, following.url
    if (old.scheme, new.scheme) == ("http", "https") and (
        old.host == new.host and old.port is new.port is None
    ):
        return  # the same server, encrypted
    what = "a body is sent there" if allowed is None else "that is followed"
    msg = f"the server redirects to another origin, and {what} only with follow_redirects=True"
    raise httpx2.RequestError(msg, request=request)


def _strip_secrets(request: httpx2.Request, exchange: Exchange) -> None:
    own = {name.decode("ascii").lower() for name, _ in exchange.signature.headers}
    for name in tuple(request.headers):
        if name in own or is_secret(name, exchange.settings.hidden):
            del request.headers[name]


def close_response(response: httpx2.Response) -> object:
    """Close an unread answer; the asynchronous client awaits what this gives."""
    if isinstance(response.stream, httpx2.AsyncByteStream):
        return response.aclose()
    response.close()
    return None
