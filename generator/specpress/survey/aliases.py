"""Aliases: further names of declarations: those of the docs, and those that classes had before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from specpress import ir
from specpress.survey import names
from specpress.survey.claims import Claims
from specpress.survey.declaration_matches import member_part

DEPRECATED = "deprecated"
"""In the details of an alias: a class had this name and has another now. The value is the kind of class."""

CLASS_KINDS = ("class", "dict", "input")
"""What a declaration may have: its class, the TypedDict of that, and the name for either."""


class Aliases(Struct, frozen=True):
    """Further names by declaration, and the names that the classes of one had before, each with the kind of class."""

    names: dict[str, tuple[str, ...]]
    deprecated: dict[str, dict[str, str]]


def further_names(
    api: ir.Api,
    classes: Mapping[str, Mapping[str, str]],
    used: set[str],
    reserved: frozenset[str],
    claims: Claims,
) -> Aliases:
    """Further names that nothing else is called; each stays with what it was given to.

    ``classes`` are the names of each declaration by kind.
    """
    lower_names = {name.lower() for name in used}
    blocked = {name.lower() for name in reserved}
    aliases: dict[str, tuple[str, ...]] = {}
    deprecated: dict[str, dict[str, str]] = {}
    for name, declaration in api.declarations.items():
        own = classes[name]
        for old, kind in _former_names(name, own, claims):
            if old.lower() not in lower_names and kind in own:
                lower_names.add(old.lower())
                deprecated.setdefault(name, {})[old] = kind
        locked = [
            one.name
            for one in claims.of_declaration("alias", name).values()
            if DEPRECATED not in one.details
        ]
        fresh = [
            alias
            for alias in _documented_aliases(declaration)
            if alias.lower() not in blocked
        ]
        free: list[str] = []
        for alias in (*locked, *fresh):
            if alias.lower() not in lower_names:
                lower_names.add(alias.lower())
                free.append(alias)
        if free:
            aliases[name] = tuple(sorted(free))
    return Aliases(aliases, deprecated)


def _former_names(
    name: str, own: Mapping[str, str], claims: Claims
) -> Iterator[tuple[str, str]]:
    """The names that the classes of a declaration had and have no more, with the kind of each."""
    entry = claims.of_declaration("class", name).get("")
    if entry is not None:
        had = {**entry.details, "class": entry.name}
        for kind in CLASS_KINDS:
            if kind in had and had[kind] != own.get(kind):
                yield had[kind], kind
    for alias in claims.of_declaration("alias", name).values():
        if DEPRECATED in alias.details:
            yield alias.name, alias.details[DEPRECATED]


def _documented_aliases(declaration: ir.Declaration) -> Iterator[str]:
    """The docs' names; that of a component, which has its own, is one of them."""
    if declaration.label and not declaration.inline:
        yield names.pascal(declaration.label, "Model")
    for alias in declaration.aliases:
        yield names.pascal(alias, "Model")


def former_members(
    enum: ir.Enum, members: tuple[str, ...], name: str, claims: Claims
) -> dict[str, str]:
    """The names that values of an enum had before, which no other value has, each with the value as a lock has it."""
    now = dict(zip(map(member_part, enum.members), members, strict=True))
    locked = claims.of_declaration("member", name)
    old = {entry.name: part for part, entry in locked.items() if part in now}
    for former in claims.of_declaration("former member", name).values():
        old[former.name] = former.details["value"]
    used_names = {*now.values()}
    return {one: part for one, part in old.items() if one not in used_names}
