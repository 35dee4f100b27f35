"""Driver: calls every operation of a package with the values that its scenarios ask for."""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct
from tests.conformance.caller import call
from tests.conformance.packages import Package
from tests.conformance.values import CALLS, CLIENTS, Values

Key = tuple[str, str]


class Call(Struct, frozen=True):
    """One call that was made; ``error`` is what it raised, None for nothing."""

    document: str
    operation: str
    values: str
    error: str | None


def drive(package: Package, url: str) -> Iterator[Call]:
    """Call every operation; an error ends one call alone."""
    options = CLIENTS.get(package.document, {})
    client_class = getattr(package.module, package.client)
    with client_class(base_url=url, max_retries=3, timeout=10, **options) as client:
        answers: dict[Key, object] = {}
        for operation in _sorted(package.operations.values()):
            for values in _values(package, operation, answers):
                error = None
                try:
                    answer = call(client, operation, values)
                except Exception as raised:  # noqa: BLE001 - the error of one call
                    error = f"{type(raised).__name__}: {raised}"
                    if type(raised).__module__ == "builtins":
                        error += traceback.format_exc(limit=-1).replace("\n", " ")
                else:
                    # Of nothing that came nothing can be sent back.
                    if operation.method == "GET" and answer is not None:
                        answers[_key(operation, values)] = answer
                yield Call(package.document, operation.id, repr(values)[:200], error)


def _sorted(operations: Any) -> list[Any]:
    """What is read goes first: what is written may be what was read."""
    return sorted(operations, key=lambda one: (one.method != "GET", one.id))


def _values(
    package: Package,
    operation: Any,
    answers: Mapping[Key, object],
) -> list[Values]:
    """Give the values of each call: those of the table, else what the server gave where it wants it back, else none."""
    name = f"{package.document}:{operation.id}"
    settled = package.settled.get(operation.id, {})
    if (stated := CALLS.get(name, CALLS.get(operation.id))) is not None:
        return [{**settled, **one} for one in stated]
    if operation.body is not None and (key := _key(operation, settled)) in answers:
        return [{**settled, "body": answers[key]}]
    return [settled]


def _key(operation: Any, values: Values) -> Key:
    """Give what a GET and the PUT of the same resource have in common."""
    return operation.path, repr(sorted(values.items()))
