"""Record: the names of a survey -> the lock that holds them, with those that a lock had and nothing has any more."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.sdk_lock import Entry, Key, Lock, release_series
from specpress.survey.aliases import DEPRECATED
from specpress.survey.calls import Call
from specpress.survey.claims import Claims, renamed_placeholders
from specpress.survey.class_names import shared_namespace
from specpress.survey.contents import failures
from specpress.survey.declaration_matches import member_part
from specpress.survey.groups import Group
from specpress.survey.layout import Home, Layout
from specpress.survey.modules import FORMER
from specpress.survey.origins import call_origin
from specpress.survey.shapes import lock_type

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
        _record_call(call, api, claims, entries)
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


def _record_call(
    call: Call, api: ir.Api, claims: Claims, entries: dict[Key, Entry]
) -> None:
    origin = call_origin(call.operation, call.variant)
    entries["call", origin, ""] = Entry(
        call.name.path, _call_details(call, api, claims)
    )
    entries["request", origin, ""] = Entry(call.request.name)
    positional = 0
    for argument in call.arguments:
        details = {"type": lock_type(argument.field.type, claims.origins)}
        if argument.required:
            details["required"] = "yes"
        if argument.field.deprecated:
            details["deprecated"] = "yes"
        if argument.positional:
            details["at"] = str(positional)
            positional += 1
        entries["argument", origin, argument.part] = Entry(argument.name, details)
    for field in call.fields:
        entries["attribute", origin, field.part] = Entry(field.name)
    for part, type_ in _answer_parts(call):
        text = "none" if type_ is None else lock_type(type_, claims.origins)
        entries["answer", origin, part] = Entry("", {"type": text})


def _call_details(call: Call, api: ir.Api, claims: Claims) -> dict[str, str]:
    operation = call.operation
    details = {
        "rule": call.name.rule,
        "module": call.module.removeprefix("operations."),
    }
    if operation.operation_id is not None:
        details["id"] = operation.operation_id
    if call.content is not None:
        details["media"] = call.content.content_type
        if call.flat_body is not None:
            details["body"] = lock_type(call.content.type, claims.origins)
    if call.variant is not None:
        details["variant"] = call.variant
    if operation.deprecated:
        details["deprecated"] = "yes"
    security = _security_text(operation, api)
    if security:
        details["security"] = security
    return details


def _answer_parts(call: Call) -> Iterator[tuple[str, ir.Type | None]]:
    """What a call gives, and the bodies of its errors, by status and media type."""
    stream = call.stream
    if stream is not None:
        yield f"{stream.status} {stream.content.content_type} stream", stream.item
    if stream is None or stream.optional:
        for one in call.answers:
            pages = " pages" if call.paging is not None else ""
            yield f"{one.status} {one.content_type or ''}{pages}".rstrip(), one.type
    for response in failures(call.operation):
        for content in response.contents:
            yield f"{response.status} {content.content_type} error", content.type


def _security_text(operation: ir.Operation, api: ir.Api) -> str:
    """The schemes that a call needs, alternatives with a bar between them; empty where it needs none."""
    needed = api.security if operation.security is None else operation.security
    alternatives = {
        "+".join(sorted(use.scheme for use in one.schemes)) or "none" for one in needed
    }
    return "|".join(sorted(alternatives)) if alternatives != {"none"} else ""


def _record_declaration(
    name: str,
    declaration: ir.Declaration,
    layout: Layout,
    claims: Claims,
    entries: dict[Key, Entry],
) -> None:
    origin, home = claims.origins[name], layout.homes[name]
    details = _details(home, claims.shapes[name])
    entries["class", origin, ""] = Entry(home.name, details)
    for alias in layout.aliases.get(name, ()):
        entries["alias", origin, alias] = Entry(alias)
    for alias, kind in layout.deprecated.get(name, {}).items():
        entries["alias", origin, alias] = Entry(alias, {DEPRECATED: kind})
    match declaration:
        case ir.Model(fields=fields):
            attributes = layout.attributes[name]
            for field in fields:
                own = _field_details(field, claims)
                entries["field", origin, field.name] = Entry(
                    attributes[field.name], own
                )
        case ir.Enum(members=members):
            if declaration.open:
                details["open"] = "yes"
            spelled = layout.enum_members[name]
            for member, one in zip(spelled, members, strict=True):
                entries["member", origin, member_part(one)] = Entry(member)
            for old, value in layout.former_members.get(name, {}).items():
                entries["former member", origin, old] = Entry(old, {"value": value})
        case ir.Alias(type=type_):
            details["type"] = lock_type(type_, claims.origins)


def _field_details(field: ir.Field, claims: Claims) -> dict[str, str]:
    details = {"type": lock_type(field.type, claims.origins)}
    if field.required:
        details["required"] = "yes"
    if field.deprecated:
        details["deprecated"] = "yes"
    if field.read_only:
        details["read_only"] = "yes"
    return details


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
        if kind == "answer":
            continue
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
