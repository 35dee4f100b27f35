"""Record: the names of a survey -> the lock that holds them, with those that a lock had and nothing has any more."""

from __future__ import annotations

from hashlib import blake2b

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.sdk_lock import NO_DETAILS, Entry, Key, Lock, release_series
from specpress.survey.aliases import DEPRECATED
from specpress.survey.calls import Call
from specpress.survey.claims import Claims, renamed_placeholders
from specpress.survey.class_names import shared_namespace
from specpress.survey.declaration_matches import member_part
from specpress.survey.groups import Group
from specpress.survey.layout import Home, Layout
from specpress.survey.modules import FORMER
from specpress.survey.origins import call_origin
from specpress.survey.shapes import type_text

_OF_CALLS = frozenset({"call", "request", "argument", "attribute", "former"})
_OF_DECLARATIONS = frozenset({"class", "field", "member", "alias", "former member"})


class SurveyedNames(Struct, frozen=True):
    """Everything that has a name: the fields are those of `Survey`, ``prefix`` is what all paths begin with."""

    client: str
    prefix: tuple[str, ...]
    shared: dict[str, str]
    calls: dict[str, Call]
    former: tuple[Call, ...]
    root: Group
    layout: Layout


def record_names(
    names: SurveyedNames, api: ir.Api, claims: Claims, version: str
) -> Lock:
    """The lock of a survey; ``claims`` are what was read of the one before."""
    entries: dict[Key, Entry] = {
        ("client", "", ""): Entry(names.client),
        ("prefix", "", ""): Entry("/".join(names.prefix)),
        ("namespace", "", ""): Entry(shared_namespace(api, claims)),
    }
    for wire, name in names.shared.items():
        entries["global", wire, ""] = Entry(name)
    for call in names.calls.values():
        _record_call(call, entries)
    for call in names.former:
        origin, path = call_origin(call.operation, call.variant), call.name.path
        entries["former", origin, path] = Entry(path)
    for group in names.root.descendants():
        details = {"module": group.module}
        entries["group", ".".join(group.path), ""] = Entry(group.class_name, details)
    for name, declaration in api.declarations.items():
        _record_declaration(name, declaration, names.layout, claims, entries)
    _keep_gone(claims, entries)
    return Lock(release_series(version), entries)


def _record_call(call: Call, entries: dict[Key, Entry]) -> None:
    operation = call.operation
    origin = call_origin(operation, call.variant)
    details = {
        "rule": call.name.rule,
        "module": call.module.removeprefix("operations."),
    }
    if operation.operation_id is not None:
        details["id"] = operation.operation_id
    if call.content is not None:
        details["media"] = call.content.content_type
    if call.variant is not None:
        details["variant"] = call.variant
    details["shape"] = _call_shape(call)
    entries["call", origin, ""] = Entry(call.name.path, details)
    entries["request", origin, ""] = Entry(call.request.name)
    positional = 0
    for argument in call.arguments:
        place = NO_DETAILS
        if argument.positional:
            place = {"at": str(positional)}
            positional += 1
        entries["argument", origin, argument.part] = Entry(argument.name, place)
    for field in call.fields:
        entries["attribute", origin, field.part] = Entry(field.name)


def _call_shape(call: Call) -> str:
    """A digest of what a call takes and gives."""
    lines = sorted(
        f"{one.part}{'!' if one.required else ''}:{type_text(one.field.type)}"
        for one in call.arguments
    )
    lines += [
        f"{one.status} {'' if one.type is None else type_text(one.type)}"
        for one in call.answers
    ]
    if call.stream is not None:
        lines.append(f"stream {type_text(call.stream.item)}")
    text = "\n".join(lines)
    return blake2b(text.encode(errors="replace"), digest_size=4).hexdigest()


def _record_declaration(
    name: str,
    declaration: ir.Declaration,
    layout: Layout,
    claims: Claims,
    entries: dict[Key, Entry],
) -> None:
    origin, home = claims.origins[name], layout.homes[name]
    entries["class", origin, ""] = Entry(home.name, _details(home, claims.shapes[name]))
    for alias in layout.aliases.get(name, ()):
        entries["alias", origin, alias] = Entry(alias)
    for alias, kind in layout.deprecated.get(name, {}).items():
        entries["alias", origin, alias] = Entry(alias, {DEPRECATED: kind})
    match declaration:
        case ir.Model():
            for wire, attribute in layout.attributes[name].items():
                entries["field", origin, wire] = Entry(attribute)
        case ir.Enum(members=members):
            spelled = layout.enum_members[name]
            for member, one in zip(spelled, members, strict=True):
                entries["member", origin, member_part(one)] = Entry(member)
            for old, value in layout.former_members.get(name, {}).items():
                entries["former member", origin, old] = Entry(old, {"value": value})
        case ir.Alias():
            pass


def _details(home: Home, shape: str) -> dict[str, str]:
    details = {"module": home.module}
    if home.dict_name is not None and home.input_name is not None:
        details |= {"dict": home.dict_name, "input": home.input_name}
    if home.former:
        details[FORMER] = ",".join(home.former)
    details["shape"] = shape
    return details


def _keep_gone(claims: Claims, entries: dict[Key, Entry]) -> None:
    """Add what the lock before had and nothing has any more; what is elsewhere now has its entry there."""
    if claims.lock is None:
        return
    calls = {old: new for new, old in claims.operations.items()}
    declarations = {old: new for new, old in claims.declarations.items()}
    for (kind, origin, part), entry in claims.lock.entries.items():
        moved, own = origin, part
        if kind in _OF_CALLS:
            moved, own = _moved_call(origin, part, calls)
        elif kind in _OF_DECLARATIONS:
            moved = declarations.get(origin, origin)
        if (kind, moved, own) not in entries:
            entries[kind, moved, own] = replace(entry, gone=True)
        elif kind == "class" and origin not in declarations:
            # Something else stands where this did.
            entries["gone", entry.name, kind] = replace(entry, gone=True)


def _moved_call(origin: str, part: str, calls: dict[str, str]) -> tuple[str, str]:
    """The origin and the part of what a call had, where these have changed."""
    old, media = origin, ""
    if old not in calls:
        old, space, media = origin.rpartition(" ")
        media = f"{space}{media}"
    new = calls.get(old)
    if new is None:
        return origin, part
    return f"{new}{media}", renamed_placeholders(old, new).get(part, part)
