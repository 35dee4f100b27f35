"""Operation matches: the operations of an API -> those of a lock that they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from specpress import ir
from specpress.sdk_lock import Entry
from specpress.survey.origins import operation_origin, path_shape

Parts = Mapping[tuple[str, str], Mapping[str, Entry]]


def match_operations(api: ir.Api, parts: Parts) -> dict[str, str]:
    """The origin in the lock of each operation that is known, by its own.

    One that has moved is known by its path without the names of placeholders, then by method and id, where only one
    operation on either side is like that.
    """
    locked = {
        origin: held[""]
        for (kind, origin), held in parts.items()
        if kind == "call" and "variant" not in held[""].details
    }
    own = {operation_origin(one): one for one in api.operations}
    known = {origin: origin for origin in own if origin in locked}
    free = [origin for origin in locked if origin not in known]
    if not free or len(known) == len(own):
        return known
    _pair(known, own, free, path_shape, path_shape)
    _pair(
        known,
        own,
        free,
        lambda origin: _identity(origin, own[origin].operation_id),
        lambda origin: _identity(origin, locked[origin].details.get("id")),
    )
    return known


def _identity(origin: str, operation_id: str | None) -> str | None:
    return f"{origin.partition(' ')[0]} {operation_id}" if operation_id else None


def _pair(
    known: dict[str, str],
    own: Iterable[str],
    free: list[str],
    own_key: Callable[[str], str | None],
    locked_key: Callable[[str], str | None],
) -> None:
    """Pair what is left on both sides by a key that only one has on either."""
    by_key = _unique(free, locked_key)
    pairs = _unique((origin for origin in own if origin not in known), own_key)
    for key, origin in pairs.items():
        old = by_key.get(key)
        if old is not None:
            known[origin] = old
            free.remove(old)


def _unique(
    origins: Iterable[str], key_of: Callable[[str], str | None]
) -> dict[str, str]:
    by_key: dict[str, list[str]] = {}
    for origin in origins:
        key = key_of(origin)
        if key is not None:
            by_key.setdefault(key, []).append(origin)
    return {key: same[0] for key, same in by_key.items() if len(same) == 1}
