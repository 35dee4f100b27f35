"""JSON depth: how deep arrays and objects are nested in a body, before it is read."""

from __future__ import annotations

import re

from ..errors import Reply, UnexpectedResponseError
from ..media_types import is_json

# A text without an end goes to the end, so that nothing is read twice.
_MARK = re.compile(rb'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


def check_depth(reply: Reply, most: int) -> None:
    """Raise UnexpectedResponseError where JSON is nested deeper than that."""
    if not is_json(reply.headers.get("content-type") or "application/json"):
        return
    depth = 0
    for mark in _MARK.finditer(reply.body):
        if mark[0] in b"[{":
            depth += 1
            if depth > most:
                msg = f"its JSON is nested deeper than {most} times, see ResponseLimits"
                raise UnexpectedResponseError(msg, reply)
        elif mark[0] in b"]}":
            depth -= 1
