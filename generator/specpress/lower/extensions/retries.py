"""Retries: when a failed call is tried again (``x-speakeasy-retries``, ``x-fern-retries``)."""

from __future__ import annotations

import re

from specpress import ir
from specpress.lower.document_reader import Node, Reader, child, is_node
from specpress.lower.extensions.values import (
    read_array,
    read_flag,
    read_number,
    read_object,
    report_extension,
    report_wrong_type,
)

_SPEAKEASY = "x-speakeasy-retries"
_FERN = "x-fern-retries"
_NEVER = ir.Retries(statuses=(), max_attempts=1)
_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX|xx)")


def read_retries(reader: Reader, node: Node, pointer: str) -> ir.Retries | None:
    """The retry policy of an operation or a document; ``None`` if it has none."""
    policy = never = None
    if _SPEAKEASY in node:
        policy = _read_policy(reader, node[_SPEAKEASY], child(pointer, _SPEAKEASY))
    if _FERN in node:
        never = _read_disabled(reader, node[_FERN], child(pointer, _FERN))
    return policy or never


def _read_disabled(reader: Reader, value: object, at: str) -> ir.Retries | None:
    if not is_node(value):
        report_wrong_type(reader, at, "an object", value)
        return None
    disabled = read_flag(reader, value, "disabled", at)
    for key in sorted(value.keys() - {"disabled"}):
        report_extension(reader, f"{_FERN} knows no {key!r}; ignored", child(at, key))
    return _NEVER if disabled else None


def _read_policy(reader: Reader, value: object, at: str) -> ir.Retries | None:
    if not is_node(value):
        report_wrong_type(reader, at, "an object", value)
        return None
    strategy = value.get("strategy", "backoff")
    if strategy not in ("backoff", "none"):
        message = (
            f"strategy {strategy!r} is neither 'backoff' nor 'none'; treated as backoff"
        )
        report_extension(reader, message, child(at, "strategy"))
    statuses = _read_statuses(reader, value, at)
    connection_errors = read_flag(reader, value, "retryConnectionErrors", at)
    backoff, where = read_object(reader, value, "backoff", at) or {}, f"{at}/backoff"
    policy = ir.Retries(
        statuses=statuses,
        initial_interval=_read_milliseconds(reader, backoff, "initialInterval", where),
        max_interval=_read_milliseconds(reader, backoff, "maxInterval", where),
        exponent=read_number(reader, backoff, "exponent", where),
        max_elapsed=_read_milliseconds(reader, backoff, "maxElapsedTime", where),
        connection_errors=connection_errors is not False,
    )
    return _NEVER if strategy == "none" else policy


def _read_statuses(reader: Reader, value: Node, at: str) -> tuple[str, ...]:
    statuses: list[str] = []
    for index, status in enumerate(read_array(reader, value, "statusCodes", at) or ()):
        statuses.append(str(status))
        if not _STATUS.fullmatch(str(status)):
            message = f"{status!r} is neither a status code nor a range such as 5XX; it matches none"
            report_extension(reader, message, f"{at}/statusCodes/{index}")
    return tuple(statuses)


def _read_milliseconds(reader: Reader, node: Node, key: str, at: str) -> int | None:
    value = read_number(reader, node, key, at)
    return None if value is None else int(value)
