"""Curl: a request as a command that anybody can read and run; its secrets are masked."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..errors import mask_members, mask_secrets
from ..operation import operation_of
from ..serialization.plan import plan_of
from ..transport.redaction import is_secret, mask_url

if TYPE_CHECKING:
    from ..serialization.outgoing import Outgoing
    from ..serialization.payload import Part
    from .settings import Settings

# What says how this library reads answers, and curl decides for itself.
_OF_THE_LIBRARY = {b"accept-encoding", b"connection"}
_FORM = b"application/x-www-form-urlencoded"


def write_curl(request: Any, settings: Settings) -> str:
    """Write the command, one argument per line; raises what a call with that request would before it is sent."""
    operation = operation_of(request)
    plan = plan_of(operation)
    request, options = plan.binder.bind({}, request, settings)
    security = operation.security
    signature = settings.keyring.sign_masked(
        settings.config.security if security is None else security
    )
    outgoing = plan.write(request, settings, options, signature)
    try:
        words = [
            f"curl -X {operation.method} {_quote(outgoing.shown_url)}",
            *(f"-H {_quote(text)}" for text in _headers(outgoing, settings.hidden)),
            *_body(outgoing, settings.hidden),
        ]
    finally:
        outgoing.close()
    return " \\\n  ".join(words)


def _quote(text: str) -> str:
    return shlex.quote(text)


def _headers(outgoing: Outgoing, hidden: frozenset[str]) -> Iterator[str]:
    for key, (name, value) in outgoing.headers.items():
        if key in _OF_THE_LIBRARY:
            continue
        text = value.decode("utf-8", "replace")
        if is_secret(name.decode("ascii"), hidden):
            text = "***"
        yield f"{name.decode('ascii')}: {mask_secrets(text, outgoing.secrets)}"


def _body(outgoing: Outgoing, hidden: frozenset[str]) -> Iterator[str]:
    payload = outgoing.payload
    if outgoing.content is not None:
        yield f"--data-raw {_quote(_show_text(outgoing.content, outgoing, hidden))}"
    elif payload is None:
        return
    elif payload.parts is not None:
        if payload.content_type is not None:
            yield f"-H {_quote(f'Content-Type: {payload.content_type.decode()}')}"
        for part in payload.parts:
            yield f"-F {_quote(_show_part(part, outgoing, hidden))}"
    elif isinstance(payload.content, bytes):
        text = _show_text(payload.content, outgoing, hidden)
        if payload.content_type == _FORM:
            text = mask_url(f"?{text}", hidden)[1:]
        yield f"--data-raw {_quote(text)}"
    elif payload.content is not None:
        yield f"--data-binary {_quote(f'@{_file_name(payload.content)}')}"


def _show_part(part: Part, outgoing: Outgoing, hidden: frozenset[str]) -> str:
    name, (file_name, content, content_type, headers) = part
    if is_secret(name, hidden):
        value = "***"
    elif file_name is not None or not isinstance(content, bytes):
        value = f"@{_file_name(content) if file_name is None else file_name}"
    else:
        value = _show_text(content, outgoing, hidden)
    lines = "".join(
        f';headers="{key}: {"***" if is_secret(key, hidden) else text}"'
        for key, text in headers.items()
    )
    return f"{name}={value}{f';type={content_type}' if content_type else ''}{lines}"


def _show_text(content: bytes, outgoing: Outgoing, hidden: frozenset[str]) -> str:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return f"<{len(content)} octets>"
    return mask_secrets(mask_members(text, hidden), outgoing.secrets)


def _file_name(content: object) -> str:
    """Name a file, or standard input where it is none."""
    name: object = getattr(content, "name", None)
    return os.fspath(name) if isinstance(name, str | os.PathLike) else "-"
