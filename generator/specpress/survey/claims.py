"""Claims: a lock and an API -> the names that operations and declarations had, and those that nobody else may have.

What stands elsewhere than it did is recognised: an operation by its path without the names of placeholders, or by its
id; a declaration by its shape within its owner, a component by its shape alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from specpress import ir
from specpress.naming import ClassNames
from specpress.sdk_lock import Entry, Key, Lock, release_series
from specpress.survey.declaration_matches import Matches, match_declarations
from specpress.survey.operation_matches import match_operations
from specpress.survey.origins import declaration_origins, operation_origin, placeholders
from specpress.survey.shapes import shapes_of

Parts = Mapping[str, Entry]
_NOTHING: Parts = {}


class Claims(Struct, frozen=True):
    """The names that things had, by what they are now.

    ``parts`` are the entries of the lock by kind and origin, ``kinds`` the origins and entries by kind. ``operations``
    and ``declarations`` lead from an origin to the one that the lock has for it. ``renamed`` are declarations that were
    recognised but have a name of their own now: the one of the lock stays beside it. ``origins`` and ``shapes`` are
    those of the declarations, by name. ``variants`` are the media types of the operations that stand for a further
    body, by operation id. ``chosen`` are the names of sdk.toml by declaration, which come before all others.
    """

    lock: Lock | None = None
    parts: Mapping[tuple[str, str], Parts] = field(
        default_factory=dict[tuple[str, str], Parts]
    )
    kinds: Mapping[str, list[tuple[str, Entry]]] = field(
        default_factory=dict[str, list[tuple[str, Entry]]]
    )
    operations: Mapping[str, str] = field(default_factory=dict[str, str])
    declarations: Mapping[str, str] = field(default_factory=dict[str, str])
    renamed: frozenset[str] = frozenset()
    origins: Mapping[str, str] = field(default_factory=dict[str, str])
    shapes: Mapping[str, str] = field(default_factory=dict[str, str])
    variants: Mapping[str, str] = field(default_factory=dict[str, str])
    chosen: Mapping[str, ClassNames] = field(default_factory=dict[str, ClassNames])

    def single(self, kind: str, origin: str = "") -> Entry | None:
        """The entry of a kind that has no parts."""
        return self.parts.get((kind, origin), _NOTHING).get("")

    def of_call(self, kind: str, operation: ir.Operation) -> Parts:
        """The entries of a kind that a call had, by their parts."""
        old = self.operations.get(operation_origin(operation))
        if old is None:
            return _NOTHING
        media = self.variants.get(operation.id)
        parts = self.parts.get((kind, f"{old} {media}" if media else old), _NOTHING)
        moved = renamed_placeholders(old, operation_origin(operation))
        return {moved.get(part, part): entry for part, entry in parts.items()}

    def of_declaration(self, kind: str, name: str) -> Parts:
        """The entries of a kind that a declaration had, by their parts."""
        old = self.declarations.get(self.origins.get(name, name))
        return _NOTHING if old is None else self.parts.get((kind, old), _NOTHING)

    def names_of_parts(self, kind: str, name: str) -> dict[str, str]:
        """The names that fields or members of a declaration have by sdk.toml or had, by part."""
        names = {p: e.name for p, e in self.of_declaration(kind, name).items()}
        if kind == "member":  # nothing else is called so either
            former = self.of_declaration("former member", name)
            names |= {f"former {one}": one for one in former}
        chosen = self.chosen.get(name)
        if chosen is not None:
            names |= chosen.fields if kind == "field" else chosen.members
        return names

    def entries(self, kind: str) -> Iterable[tuple[str, Entry]]:
        """All entries of a kind by origin, with those that are gone."""
        return self.kinds.get(kind, ())


NO_CLAIMS = Claims()


def is_kept(key: Key, entry: Entry) -> bool:
    """Tell whether a name outlives the series of releases it is of."""
    is_former = key[0] in {"former", "former member"} or "deprecated" in entry.details
    return not entry.gone and not is_former


def renamed_placeholders(old: str, new: str) -> dict[str, str]:
    """The parameters of a path, ``path id``, that have another name at the same place of it, by the old one."""
    if old == new:
        return {}
    before, after = placeholders(old), placeholders(new)
    return {
        f"path {one}": f"path {other}"
        for one, other in zip(before, after, strict=False)
        if one not in after and other not in before
    }


def claim_calls(lock: Lock | None, api: ir.Api, version: str) -> Claims:
    """Find the operations of a lock in an API; a new series of releases drops the names that are gone."""
    if lock is None:
        return Claims()
    if lock.series != release_series(version):
        lock = Lock(
            release_series(version),
            {key: entry for key, entry in lock.entries.items() if is_kept(key, entry)},
        )
    parts: dict[tuple[str, str], dict[str, Entry]] = {}
    kinds: dict[str, list[tuple[str, Entry]]] = {}
    for (kind, origin, part), entry in lock.entries.items():
        parts.setdefault((kind, origin), {})[part] = entry
        kinds.setdefault(kind, []).append((origin, entry))
    return Claims(lock, parts, kinds, match_operations(api, parts))


def claim_declarations(claims: Claims, api: ir.Api) -> Claims:
    """Find the declarations of the lock in an API too."""
    origins = declaration_origins(api)
    shapes = shapes_of(api.declarations)
    if claims.lock is None:
        return replace(claims, origins=origins, shapes=shapes)
    matches: Matches = match_declarations(
        api, claims.parts, claims.operations, origins, shapes
    )
    return replace(
        claims,
        declarations=matches.origins,
        renamed=matches.renamed,
        origins=origins,
        shapes=shapes,
    )
