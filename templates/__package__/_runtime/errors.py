"""Errors: everything a call raises besides TypeError; no message or repr holds a credential."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple, Self, TypeVar, cast, overload
from urllib.parse import quote, quote_plus

import httpx2
from pydantic_core import ValidationError

from .media_types import decode_text
from .preferences import applied_preferences

_T = TypeVar("_T")

_REQUEST_ID_HEADERS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "cf-ray",
)
_SHOWN_BODY = 300
# A secret with fewer characters may be a part of words.
_SHORT = 8
_MEMBER = re.compile(r'"(?P<name>[^"\\]*)"\s*:\s*')
"""The start of a member of a JSON object, up to its value."""


def _rebuild_error(kind: type[Exception], arguments: tuple[object, ...]) -> Exception:
    return kind.__new__(kind, *arguments)


class SDKError(Exception):
    """The base of all errors of this package."""

    def __reduce__(self) -> tuple[object, ...]:
        # A subclass takes other arguments than its message, so that it cannot be made anew by calling it.
        return _rebuild_error, (type(self), self.args), self.__dict__


class CredentialsError(SDKError):
    """No credentials that the operation accepts were given, or a credential is not valid in a header."""


class TokenError(CredentialsError):
    """The authorization server gave no token; ``error`` is its code (RFC 6749, 5.2), None where it gave none."""

    def __init__(self, message: str, error: str | None = None) -> None:
        super().__init__(message)
        self.error = error


class RequestValidationError(SDKError):
    """The arguments of a call do not fit; nothing was sent.

    ``errors`` has one entry per finding, with ``loc``, ``msg`` and ``type`` as pydantic words them, and without the
    input.
    """

    def __init__(
        self, message: str, errors: tuple[Mapping[str, object], ...] = ()
    ) -> None:
        super().__init__(message)
        self.errors = errors


class PaginationError(SDKError):
    """The pages of a list cannot be followed: the server repeats itself, or points to another host."""


class APIConnectionError(SDKError):
    """No answer arrived: the connection could not be made, or broke. The cause is in ``__cause__``."""

    def __init__(self, message: str, *, method: str, url: str) -> None:
        super().__init__(message)
        self.method = method
        self.url = url


class APITimeoutError(APIConnectionError):
    """No complete answer arrived in time."""


class Reply(NamedTuple):
    """An answer as it was received.

    ``operation`` is the method, then the operation, as messages name them. ``url`` has its secrets masked; ``secrets``
    are never shown, nor the JSON members whose names are ``hidden``.
    """

    operation: str
    method: str
    url: str
    status: int
    reason: str
    headers: httpx2.Headers
    body: bytes
    secrets: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()

    def __reduce__(self) -> tuple[object, ...]:
        # Credentials and the names of secrets stay where they are; what is shown was masked when the error was made.
        summary = (self.operation, self.method, self.url, self.status, self.reason)
        return Reply, (*summary, self.headers, self.body)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __repr__(self) -> str:
        return f"Reply({self.status} to {self.method} {self.url})"

    @property
    def request_id(self) -> str | None:
        """The server's own name for this exchange; None where it gave none."""
        for name in _REQUEST_ID_HEADERS:
            if (value := self.headers.get(name)) is not None:
                return value
        return None

    @property
    def preferences_applied(self) -> frozenset[str]:
        """The preferences that the server says it heeded, such as ``heartbeat`` (RFC 7240, 3)."""
        return applied_preferences(self.headers)

    @property
    def text(self) -> str:
        """The body as text, in the charset that it is sent in, else UTF-8."""
        return decode_text(self.body, self.headers.get("content-type", ""))

    def excerpt(self) -> str:
        """Give the start of the body for a message: one line, secrets masked."""
        text = " ".join(self.body[: 8 * _SHOWN_BODY].decode("utf-8", "replace").split())
        text = mask_secrets(mask_members(text, self.hidden), self.secrets)
        return text if len(text) <= _SHOWN_BODY else f"{text[:_SHOWN_BODY]}…"


def mask_secrets(text: str, secrets: tuple[str, ...]) -> str:
    """Replace each secret that the text holds, as it is or as encoded in a URL or JSON.

    One of less than eight characters is replaced where it is a whole value, between quotation marks or behind ``=``: it
    may be a part of any word.
    """
    # One secret may begin like another.
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        quoted = json.dumps(secret)[1:-1]
        spellings = (
            secret,
            quote(secret, safe=""),
            quote_plus(secret),
            quoted,
            quoted.replace("/", r"\/"),
        )
        if len(secret) < _SHORT:
            text = _mask_values(text, spellings)
            continue
        for spelling in spellings:
            text = text.replace(spelling, "***")
    return text


def _mask_values(text: str, spellings: tuple[str, ...]) -> str:
    """Replace what is a whole value of a parameter, header or member."""
    either = "|".join(map(re.escape, dict.fromkeys(spellings)))
    text = re.sub(rf"""(["'])(?:{either})\1""", r"\1***\1", text)
    return re.sub(rf"""=(?:{either})(?=[&#;,)\]\s"']|$)""", "=***", text)


def mask_members(text: str, hidden: frozenset[str]) -> str:
    """Mask the members of a JSON text, perhaps cut off, whose names are hidden."""
    masked: list[str] = []
    place = 0
    for member in _MEMBER.finditer(text):
        if member.start() < place or member["name"].lower() not in hidden:
            continue
        masked += text[place : member.start()], f'"{member["name"]}": "***"'
        try:
            _, place = json.JSONDecoder().raw_decode(text, member.end())
        except (ValueError, RecursionError):
            return "".join(masked)  # its value may go on to the end
    return "".join((*masked, text[place:]))


class ResponseError(SDKError):
    """What the errors about an answer have in common: the answer."""

    status: int

    def __init__(self, message: str, reply: Reply) -> None:
        super().__init__(mask_secrets(message, reply.secrets))
        self.reply = reply._replace(url=mask_secrets(reply.url, reply.secrets))
        self.status = reply.status

    @property
    def status_code(self) -> int:
        """The status, by the name that httpx2 has for it."""
        return self.status

    @property
    def method(self) -> str:
        """The method of the request."""
        return self.reply.method

    @property
    def url(self) -> str:
        """The URL of the request, secrets masked."""
        return self.reply.url

    @property
    def headers(self) -> httpx2.Headers:
        """The headers of the answer."""
        return self.reply.headers

    @property
    def body(self) -> bytes:
        """The raw body of the answer, decompressed where that is possible."""
        return self.reply.body

    @property
    def text(self) -> str:
        """The body as text."""
        return self.reply.text

    @property
    def request_id(self) -> str | None:
        """The server's own name for this exchange; None where it gave none."""
        return self.reply.request_id


class ResponseValidationError(ResponseError):
    """An answer of success does not match what the API documents.

    ``errors`` says where, as pydantic words it, without the input, and with the JSON ``pointer`` to the place (RFC
    6901); it is empty where the body could not be read at all.
    """

    def __init__(
        self, problem: str, reply: Reply, errors: tuple[Mapping[str, object], ...] = ()
    ) -> None:
        super().__init__(
            f"{reply.operation}: the {reply.status} answer to {reply.method} {reply.url} cannot be read: {problem}",
            reply,
        )
        self.problem = problem
        self.errors = errors


class UnexpectedResponseError(ResponseValidationError):
    """An answer of success is none that the operation documents, and nothing of it fits the method's type.

    Its status is not documented, or it has no body, or one of another kind: HTML for JSON, a list for an object.
    """


class StatusError(ResponseError):
    """The server answered with a status that is no success.

    ``body`` is what the operation calls the body of such an answer, None where it documents none.
    """

    def __init__(self, reply: Reply, body: str | None = None) -> None:
        message = f"{reply.operation}: {reply.status} {reply.reason}".rstrip()
        message += f": {reply.method} {reply.url}"
        if (request_id := reply.request_id) is not None:
            message += f" (request id {request_id})"
        if excerpt := reply.excerpt():
            message += f": {excerpt}"
        super().__init__(message, reply)
        self._body = body

    @property
    def data(self) -> Any:
        """The answer's body; None where the operation documents none."""
        return None

    @overload
    def _decode(self, shape: type[_T], /, body: bytes | None = ...) -> _T | None: ...
    @overload
    def _decode(self, shape: object, /, body: bytes | None = ...) -> Any: ...
    def _decode(self, shape: object, /, body: bytes | None = None) -> object:
        """Read the body as that annotation, None where it does not match; another ``body`` says the same in JSON."""
        if shape is bytes:
            return self.body
        if shape is str and "json" not in self.headers.get("content-type", ""):
            return self.text
        # Slow to load, and few errors are looked into.
        from .models.reading import JsonReader

        try:
            return JsonReader(shape).read(self.body if body is None else body)
        except ValidationError:
            return None


class ClientError(StatusError):
    """The server found fault with the request: a status of 400 to 499."""


class ServerError(StatusError):
    """The server failed: a status of 500 to 599."""


def make_status_error(
    reply: Reply,
    by_status: Mapping[str, type[StatusError]],
    failures: Mapping[str, str],
) -> StatusError:
    """Make the error for an answer: its exact status first, then its range, then ``default``, then the general one.

    The class is the API's; its body is what the operation names in ``failures``, in the same order.
    """
    status = str(reply.status)
    kind = StatusError
    match status[0]:
        case "4":
            kind = ClientError
        case "5":
            kind = ServerError
        case _:
            pass
    keys = (status, f"{status[0]}XX", "default")
    known = (by_status[key] for key in keys if key in by_status)
    body = next((failures[key] for key in keys if key in failures), None)
    return next(known, kind)(reply, body)


def list_findings(error: ValidationError) -> tuple[Mapping[str, object], ...]:
    """Give pydantic's findings without the inputs, which may be secrets."""
    return tuple(
        {"loc": entry["loc"], "msg": entry["msg"], "type": entry["type"]}
        for entry in error.errors(
            include_url=False, include_context=False, include_input=False
        )
    )


def describe_findings(errors: tuple[Mapping[str, object], ...], limit: int = 5) -> str:
    """Put findings into one line, at most ``limit`` of them."""
    parts = [f"{_place(entry)}: {entry['msg']}" for entry in errors[:limit]]
    if len(errors) > limit:
        parts.append(f"and {len(errors) - limit} more")
    return "; ".join(parts)


def _place(entry: Mapping[str, object]) -> str:
    if "pointer" in entry:
        return str(entry["pointer"]) or "the whole"
    loc = cast("tuple[object, ...]", entry["loc"])
    return ".".join(str(step) for step in loc) or "value"
