"""Methods: the operations of an API -> the group and the name of the method of each, and why it is called so.

What an sdk.toml says of one call comes first, then what the document's extensions and the docs say, then the rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.naming import (
    Answer,
    CallName,
    Key,
    Named,
    NameSettings,
    name_operations,
    prefix_of,
)
from specpress.survey import names
from specpress.survey.claims import Claims
from specpress.survey.contents import is_read_as_json, successes
from specpress.survey.locked_calls import LockedCalls
from specpress.survey.variants import Variant

_LISTS = frozenset({"data", "entries", "items", "records", "results", "values"})
"""What the list of a page is usually called."""


CONFIG = "config"
"""The rule of a call that sdk.toml names."""


class MethodName(Struct, frozen=True):
    """Where a method is: the path of its group in Python's spelling, and its name there.

    ``rule`` says who named it: ``config``, ``document`` (extensions or docs), or the slug of a rule of naming.
    """

    group: tuple[str, ...]
    name: str
    rule: str

    @property
    def path(self) -> str:
        """The method below a client: ``library.shelves.list``."""
        return ".".join((*self.group, self.name))


def name_methods(
    api: ir.Api, settings: NameSettings, calls: Mapping[str, str], claims: Claims
) -> dict[str, MethodName]:
    """The method of every operation, by operation id.

    ``calls`` are those of sdk.toml, by operation id or ``POST /path``; ``claims`` are those that
    operations had.
    """
    settings = replace(
        settings,
        client_names=names.CLIENT_ATTRIBUTES,
        group_names=names.RESOURCE_ATTRIBUTES,
        prefix=shared_prefix(api, settings, claims),
    )
    locked = LockedCalls(api, claims)
    chosen_calls = _chosen_calls(api, settings, calls, locked)
    by_config = {
        one.id: call
        for one in api.operations
        if (call := chosen_calls.get(_key(one))) is not None and call.rule == CONFIG
    }
    gone = locked.gone_calls(by_config)
    described = map(_describe, api.operations, _answers(api))
    call_names = name_operations(
        [*described, *gone.keys], settings, {**chosen_calls, **gone.calls}
    )
    first = sorted(api.operations, key=lambda one: one.id not in locked.calls)
    distinct = _distinct({one.id: call_names[_key(one)] for one in first})
    return {operation.id: distinct[operation.id] for operation in api.operations}


def shared_prefix(
    api: ir.Api, settings: NameSettings, claims: Claims
) -> tuple[str, ...]:
    """The segments that all paths begin with, or did when they were locked."""
    locked = claims.single("prefix")
    if locked is not None:
        return tuple(filter(None, locked.name.split("/")))
    return prefix_of((_describe(one, "one") for one in api.operations), settings)


def _describe(operation: ir.Operation, answer: Answer) -> Named:
    return Named(
        method=operation.method,
        path=operation.path,
        operation_id=operation.operation_id,
        tags=operation.tags,
        answer=answer,
    )


def _key(operation: ir.Operation) -> Key:
    return operation.method.upper(), operation.path


def _answers(api: ir.Api) -> list[Answer]:
    """What each operation answers: a list or a page of one, one thing, or nothing."""
    return [_answer(operation, api) for operation in api.operations]


def _answer(operation: ir.Operation, api: ir.Api) -> Answer:
    contents = [
        content for response in successes(operation) for content in response.contents
    ]
    if not contents:
        return "none"
    if operation.pagination is not None:
        return "list"
    types = [one.type for one in contents if is_read_as_json(one, api)]
    return "list" if any(_is_list(type_, operation, api) for type_ in types) else "one"


def _is_list(type_: ir.Type, operation: ir.Operation, api: ir.Api) -> bool:
    resolved = ir.resolve(type_, api.declarations)
    if isinstance(resolved, ir.Array):
        return True
    if not isinstance(resolved, ir.Model):
        return False
    usual = {*_LISTS, names.snake(operation.path.rpartition("/")[2])}
    return any(
        names.snake(field.name) in usual
        and isinstance(ir.resolve(field.type, api.declarations), ir.Array)
        for field in resolved.fields
    )


def _chosen_calls(
    api: ir.Api,
    settings: NameSettings,
    calls: Mapping[str, str],
    locked: LockedCalls,
) -> dict[Key, CallName]:
    """The calls that are not left to the rules."""
    chosen_calls: dict[Key, CallName] = {}
    for operation in api.operations:
        key = _key(operation)
        chosen = calls.get(" ".join(key)) or calls.get(operation.operation_id or "")
        if chosen is not None:
            *groups, method = chosen.split(".")
            chosen_calls[key] = CallName(tuple(groups), method, CONFIG)
        elif operation.id in locked.calls:
            chosen_calls[key] = locked.calls[operation.id]
        elif operation.group or operation.name is not None:
            chosen_calls[key] = locked.find_free_call(
                _documented_call(operation, settings)
            )
    return chosen_calls


def _documented_call(operation: ir.Operation, settings: NameSettings) -> CallName:
    """The call that extensions or docs say; the rules say what they leave out."""
    group, method = operation.group, operation.name
    described = _describe(operation, "one")
    if not group:
        ruled = name_operations([described], settings)[described.key]
        return _in_spelling(ruled.groups, method or ruled.method)
    if method is None:
        described = replace(described, tags=(group[-1],))
        by_tag = replace(settings, groups="tag")
        method = name_operations([described], by_tag)[described.key].method
    return _in_spelling(group, method)


def _in_spelling(groups: tuple[str, ...], method: str) -> CallName:
    spelled: list[str] = []
    for part in groups:
        name = names.snake(part, "group")
        reserved = name in names.RESOURCE_ATTRIBUTES
        if reserved or (not spelled and name in names.CLIENT_ATTRIBUTES):
            name = f"{name}_"
        spelled.append(name)
    name = names.snake(method, "operation")
    reserved_names = names.RESOURCE_ATTRIBUTES if groups else names.CLIENT_ATTRIBUTES
    return CallName(
        tuple(spelled), f"{name}_" if name in reserved_names else name, "document"
    )


def _distinct(calls: dict[str, CallName]) -> dict[str, MethodName]:
    """The names with a number where two operations were given the same, or one that of a group."""
    used_names = _inner_groups(call.groups for call in calls.values())
    return {
        identity: _free(call.groups, call.method, call.rule, used_names)
        for identity, call in calls.items()
    }


def name_variants(
    methods: dict[str, MethodName],
    variants: Mapping[str, Variant],
    api: ir.Api,
    claims: Claims,
) -> dict[str, MethodName]:
    """The methods with those of ``variants``, by operation id."""
    used_names = _inner_groups(one.group for one in methods.values())
    for one in methods.values():
        used_names.setdefault(one.group, set()).add(one.name)
    locked = {
        one.id: entry
        for one in api.operations
        if one.id in variants
        and (entry := claims.of_call("call", one).get("")) is not None
    }
    for _, entry in claims.entries("call"):
        *group, name = entry.name.split(".")
        used_names.setdefault(tuple(group), set()).add(name)
    further: dict[str, MethodName] = {}
    for identity, variant in variants.items():
        own, entry = methods[variant.operation], locked.get(identity)
        if entry is not None:
            *group, name = entry.name.split(".")
            further[identity] = MethodName(tuple(group), name, own.rule)
        else:
            preferred = f"{own.name}_{variant.suffix}"
            further[identity] = _free(own.group, preferred, own.rule, used_names)
    return {**methods, **further}


def _inner_groups(
    paths: Iterable[tuple[str, ...]],
) -> dict[tuple[str, ...], set[str]]:
    """The names of the groups directly within each group, by its path."""
    inner: dict[tuple[str, ...], set[str]] = {}
    for path in paths:
        for end, group in enumerate(path):
            inner.setdefault(path[:end], set()).add(group)
    return inner


def _free(
    group: tuple[str, ...],
    name: str,
    rule: str,
    used_names: dict[tuple[str, ...], set[str]],
) -> MethodName:
    names_of_group = used_names.setdefault(group, set())
    (free,) = names.unique([name], names_of_group)
    names_of_group.add(free)
    return MethodName(group, free, rule)
