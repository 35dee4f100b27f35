"""Retries: the policies of an API's operations -> what the README says of them."""

from __future__ import annotations

from collections.abc import Sequence

from specpress import ir
from specpress.survey import Call

_STATUSES = ("408", "429", "500", "502", "503", "504")
_METHODS = ("DELETE", "GET", "HEAD", "OPTIONS", "PUT", "QUERY", "TRACE")
"""The runtime's own: those that may be repeated (RFC 9110, 9.2.2, and QUERY)."""
_USUAL = ir.Retries(())
_NAMED = 12
"""So many calls are named, and the others counted."""
_TIMES = {1: "once", 2: "twice"}


def describe_retries(
    calls: Sequence[Call], policy: ir.Retries | None
) -> tuple[str, ...]:
    """What is retried when, one entry for each policy; ``policy`` is that of operations without one of their own.

    Only what is retried at all is described; an ``idempotency_key`` lets any call be.
    """
    usual = policy or _USUAL
    methods = _METHODS if usual.methods is None else usual.methods
    groups: dict[str, list[Call]] = {}
    for call in calls:
        own = call.operation.retries
        if own is None and call.operation.method in methods:
            groups.setdefault(_describe_policy(usual), []).append(call)
        elif own is not None and own.max_attempts != 1:
            groups.setdefault(_describe_policy(own), []).append(call)
    return tuple(
        f"{_name_calls(members, calls)} {words}" for words, members in groups.items()
    )


def _describe_policy(policy: ir.Retries) -> str:
    count = 2 if policy.max_attempts is None else policy.max_attempts - 1
    times = _TIMES.get(count, f"up to {count} times")
    # What is no status is reported elsewhere; it matches none, and may be any text.
    known = [one for one in policy.statuses or _STATUSES if one.isalnum()]
    statuses = _join([f"`{one}`" for one in known] or ["*none*"])
    broken = " and after connection errors" if policy.connection_errors else ""
    return f"{times} after status {statuses}{broken}"


def _name_calls(members: list[Call], calls: Sequence[Call]) -> str:
    """Name the calls of a policy: all, those of some methods, or one by one."""
    if len(members) == len(calls):
        return "All calls:"
    identities = {call.operation.id for call in members}
    methods = {call.operation.method for call in members}
    others = {
        call.operation.method for call in calls if call.operation.id not in identities
    }
    if methods.isdisjoint(others):
        return f"Calls of {_join(sorted(methods))}:"
    names = [f"`{call.name.path}`" for call in members]
    more = len(names) - _NAMED
    if more > 1:
        names = [*names[:_NAMED], f"{more} others"]
    return f"{_join(names)}:"


def _join(words: list[str]) -> str:
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} and {words[-1]}"
