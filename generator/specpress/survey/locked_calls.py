"""Locked calls: the calls that operations had, and how others stay clear of them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count

from msgspec import Struct

from specpress import ir
from specpress.naming import CallName, Key, Named
from specpress.survey.claims import Claims

Parts = tuple[str, ...]


class GoneCalls(Struct, frozen=True):
    """Calls of operations that are no more, which take part in naming so that no other gets one of them."""

    keys: list[Named]
    calls: dict[Key, CallName]


class LockedCalls:
    """The calls that a lock holds; ``calls`` are those of operations that are there, by id."""

    def __init__(self, api: ir.Api, claims: Claims) -> None:
        self.calls: dict[str, CallName] = {}
        for operation in api.operations:
            entry = claims.of_call("call", operation).get("")
            if entry is not None:
                self.calls[operation.id] = _call(entry.name, entry.details["rule"])
        present = set(claims.operations.values())
        gone = [
            _call(entry.name, "lock")
            for origin, entry in claims.entries("call")
            if origin not in present and "variant" not in entry.details
        ]
        gone += [_call(entry.name, "lock") for _, entry in claims.entries("former")]
        self._gone = gone
        self._methods: set[Parts] = {c.parts for c in (*self.calls.values(), *gone)}
        self._groups: set[Parts] = {
            parts[:end] for parts in self._methods for end in range(1, len(parts))
        }

    def gone_calls(self, chosen: Mapping[str, CallName]) -> GoneCalls:
        """The calls that no operation has any more; ``chosen`` are those of sdk.toml by operation id."""
        renamed = [call for one, call in self.calls.items() if one in chosen]
        calls = [*self._gone, *renamed]
        keys = [Named("GONE", f"/{number}") for number in range(len(calls))]
        by_key = {key.key: call for key, call in zip(keys, calls, strict=True)}
        used_parts = {call.parts for call in chosen.values()}
        return GoneCalls(
            [key for key in keys if by_key[key.key].parts not in used_parts],
            {key: call for key, call in by_key.items() if call.parts not in used_parts},
        )

    def find_free_call(self, call: CallName) -> CallName:
        """A call that a document says, with a number where it, or one of its groups, is another's."""
        groups: Parts = ()
        for group in call.groups:
            groups = self._free((*groups, group), self._methods)
        parts = self._free((*groups, call.method), self._methods | self._groups)
        return CallName(parts[:-1], parts[-1], call.rule, call.reason)

    @staticmethod
    def _free(parts: Parts, used_parts: set[Parts]) -> Parts:
        if parts not in used_parts:
            return parts
        last = parts[-1].rstrip("_")
        numbered = ((*parts[:-1], f"{last}_{number}") for number in count(2))
        return next(one for one in numbered if one not in used_parts)


def _call(path: str, rule: str) -> CallName:
    *groups, method = path.split(".")
    return CallName(tuple(groups), method, rule)
