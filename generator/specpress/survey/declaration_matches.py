"""Declaration matches: the declarations of an API -> those of a lock that they are, by path and shape."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct

from specpress import ir
from specpress.sdk_lock import Entry
from specpress.survey.origins import is_numbered, owner_of

Parts = Mapping[tuple[str, str], Mapping[str, Entry]]
_SAME_PLACE = 0.5
"""What standing at the same place counts beside the share of common parts."""
_LEAST = 0.3
"""So much has to be common for another place to be the same thing."""


class Matches(Struct, frozen=True):
    """The origin in the lock of each declaration that is known, by its own; ``renamed`` have another name now."""

    origins: dict[str, str]
    renamed: frozenset[str]


def match_declarations(
    api: ir.Api,
    parts: Parts,
    operations: Mapping[str, str],
    origins: Mapping[str, str],
    shapes: Mapping[str, str],
) -> Matches:
    """Recognise declarations; ``origins`` and ``shapes`` are by name, ``operations`` lead to those of the lock."""
    return _Matcher(api, parts, operations, origins, shapes).match()


class _Matcher:
    """Pairs the declarations of an API with those of a lock."""

    def __init__(
        self,
        api: ir.Api,
        parts: Parts,
        operations: Mapping[str, str],
        origins: Mapping[str, str],
        shapes: Mapping[str, str],
    ) -> None:
        self._parts = parts
        self._operations = operations
        self._declarations = {origins[name]: d for name, d in api.declarations.items()}
        self._shapes = {origins[name]: shape for name, shape in shapes.items()}
        self._locked = {
            origin: held[""]
            for (kind, origin), held in parts.items()
            if kind == "class"
        }
        self._known: dict[str, str] = {}
        self._renamed: set[str] = set()
        self._names: set[str] = set()
        self._free = dict.fromkeys(self._locked)

    def match(self) -> Matches:
        inline: dict[str, list[str]] = {}
        for origin in self._declarations:
            owner, rest = owner_of(origin)
            if rest or owner.endswith("()"):
                inline.setdefault(owner, []).append(origin)
            elif origin in self._locked:
                self._settle(origin, origin)
        self._match_by_shape(
            o for o in self._declarations if "/" not in o and o not in self._known
        )
        locked = self._locked_by_owner()
        for owner, own in inline.items():
            self._match_owner(own, locked.get(self._locked_owner(owner), []))
        self._match_by_shape(o for o in self._declarations if o not in self._known)
        return Matches(self._known, frozenset(self._renamed))

    def _settle(self, origin: str, old: str) -> None:
        self._known[origin] = old
        self._names.add(self._locked[old].name)
        self._free.pop(old, None)

    def _is_free(self, old: str) -> bool:
        """Tell whether nothing has a declaration of the lock, nor its name: two branches may have put it in twice."""
        return old in self._free and self._locked[old].name not in self._names

    def _locked_owner(self, owner: str) -> str:
        if owner.endswith("()"):
            return f"{self._operations.get(owner[:-2], owner[:-2])}()"
        return self._known.get(owner, owner)

    def _locked_by_owner(self) -> dict[str, list[str]]:
        by_owner: dict[str, list[str]] = {}
        for origin in self._free:
            by_owner.setdefault(owner_of(origin)[0], []).append(origin)
        return by_owner

    def _match_by_shape(self, origins: Iterable[str]) -> None:
        """Recognise what moved to another owner or got another name, where only one has its shape on either side.

        It is called anew, and its old name stays beside.
        """
        present = {shape for one, shape in self._shapes.items() if one in self._known}
        gone: dict[str, list[str]] = {}
        for old in self._free:
            entry = self._locked[old]
            if not entry.gone and self._is_telling(entry.details.get("shape", ""), old):
                gone.setdefault(entry.details["shape"], []).append(old)
        if not gone:
            return
        fresh: dict[str, list[str]] = {}
        for origin in origins:
            fresh.setdefault(self._shapes[origin], []).append(origin)
        for shape, own in fresh.items():
            before = gone.get(shape, [])
            if len(own) == len(before) == 1 and shape not in present:
                self._settle(own[0], before[0])
                self._renamed.add(own[0])

    def _is_telling(self, shape: str, old: str) -> bool:
        """Tell whether a shape is of something that has parts, and not any list or text."""
        return not shape.startswith("a") and len(self._locked_parts(old)) > 1

    def _match_owner(self, own: list[str], locked: list[str]) -> None:
        """Pair what is inline in one owner."""
        if not locked:
            return
        mapped = {self._in_locked_owner(origin): origin for origin in own}
        for old in locked:
            origin = mapped.get(old)
            if origin is not None and self._is_same(origin, old) and self._is_free(old):
                self._settle(origin, old)
        self._pair(own, locked)
        if owner_of(own[0])[0] in self._renamed:
            self._renamed.update(origin for origin in own if origin in self._known)

    def _in_locked_owner(self, origin: str) -> str:
        owner, rest = owner_of(origin)
        return (
            f"{self._locked_owner(owner)}/{rest}" if rest else self._locked_owner(owner)
        )

    def _is_same(self, origin: str, old: str) -> bool:
        return self._locked[old].details.get("shape") == self._shapes[origin]

    def _pair(self, own: list[str], locked: list[str]) -> None:
        """Pair what is left in one owner, the likest first."""
        rest = [origin for origin in own if origin not in self._known]
        free = [old for old in locked if old in self._free]
        if not rest or not free:
            return
        scored = [
            (-score, own_place, old_place, origin, old)
            for own_place, origin in enumerate(rest)
            for old_place, old in enumerate(free)
            if (score := self._likeness(origin, old)) > _LEAST
        ]
        for _, _, _, origin, old in sorted(scored):
            if origin not in self._known and self._is_free(old):
                self._settle(origin, old)

    def _likeness(self, origin: str, old: str) -> float:
        """How like two declarations are: 0 to 1 for their parts, and more where they stand at one place."""
        if self._shapes[origin][0] != self._locked[old].details.get("shape", " ")[0]:
            return 0.0
        same_place = self._in_locked_owner(origin) == old
        if self._is_same(origin, old):
            return 2.0 + same_place
        own, before = self._own_parts(origin), self._locked_parts(old)
        common = sum((own & before).values())
        share = common / max(1, sum((own | before).values()))
        if same_place and (common or not is_numbered(origin)):
            share += _SAME_PLACE
        return share

    def _own_parts(self, origin: str) -> Counter[str]:
        match self._declarations[origin]:
            case ir.Model(fields=fields):
                return Counter(one.name for one in fields)
            case ir.Enum(members=members):
                return Counter(member_part(one) for one in members)
            case ir.Alias():
                return Counter()

    def _locked_parts(self, old: str) -> Counter[str]:
        return Counter(
            part
            for kind in ("field", "member")
            for part, entry in self._parts.get((kind, old), {}).items()
            if not entry.gone
        )


def member_part(member: ir.EnumMember) -> str:
    """A value of an enum as a part of it: JSON, as 1 and "1" are two values."""
    value = member.value
    if isinstance(value, str):
        return f'"{value}"'
    return str(value).lower() if isinstance(value, bool) else repr(value)
