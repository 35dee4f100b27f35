"""Former methods: the names that methods had before -> deprecated methods that do the same."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from specpress.survey.calls import Call
from specpress.survey.claims import Claims
from specpress.survey.methods import MethodName


def former_methods(calls: dict[str, Call], claims: Claims) -> tuple[Call, ...]:
    """The methods that operations had, unless another method or a group has the name."""
    methods = {(*call.name.group, call.name.name) for call in calls.values()}
    groups = {parts[:end] for parts in methods for end in range(1, len(parts))}
    former: list[Call] = []
    for call in calls.values():
        for path in _former_paths(call, claims):
            *group, name = path.split(".")
            parts = (*group, name)
            outer = {parts[:end] for end in range(1, len(parts))}
            if parts in methods or parts in groups or outer & methods:
                continue
            methods.add(parts)
            groups |= outer
            own = MethodName(tuple(group), name, call.name.rule)
            former.append(replace(call, name=own, renamed_to=call.name.path))
    return tuple(former)


def _former_paths(call: Call, claims: Claims) -> Iterator[str]:
    entry = claims.of_call("call", call.operation).get("")
    if entry is not None and entry.name != call.name.path:
        yield entry.name
    for former in claims.of_call("former", call.operation).values():
        yield former.name
