"""Layout: which class name and which module every declaration gets, and what its parts are called."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from specpress import ir
from specpress.survey import names
from specpress.survey.aliases import (
    CLASS_KINDS,
    Aliases,
    former_members,
    further_names,
)
from specpress.survey.attributes import attribute_names, member_names
from specpress.survey.claims import NO_CLAIMS, Claims
from specpress.survey.class_names import (
    claimed_classes,
    class_names,
    component_names,
    own_names,
    request_name,
    reserved_classes,
)
from specpress.survey.modules import class_modules, former_modules, operation_modules


class Home(Struct, frozen=True):
    """Where a declaration lives: its class name, and the module below the package, such as ``models.user``.

    ``dict_name`` is the TypedDict that spells it as a plain dict, ``input_name`` the name for either; ``None`` for what
    no caller gives. ``former`` are modules below the package that it was in, and can still be imported from.
    """

    name: str
    module: str
    dict_name: str | None = None
    input_name: str | None = None
    former: tuple[str, ...] = ()


class Layout(Struct, frozen=True):
    """Where everything is.

    ``homes`` and ``aliases`` are by declaration, ``requests`` and ``operations`` (the module of each, such as
    ``operations.list_users``) by operation id; ``declarations`` lists those of every module. ``deprecated`` are
    names that classes of a declaration had before they got another, each with the kind. ``sent_only`` are
    those that are part of requests and of no answer, ``recursive`` the aliases that lead back to themselves.
    ``attributes`` are the names of the properties of every model, by wire name, ``enum_members`` those of the members
    of every enum, in the order of the values; ``former_members`` are those that values had before, with the value as a
    lock has it. ``unknown`` are the declarations of objects with a tag that no member of a union has, by the property.
    ``expanded_sizes`` are the numbers of types that aliases are made of, written out; ``null`` are the names of null.
    """

    homes: dict[str, Home]
    requests: dict[str, Home]
    operations: dict[str, str]
    declarations: dict[str, tuple[str, ...]]
    aliases: dict[str, tuple[str, ...]]
    deprecated: dict[str, dict[str, str]]
    sent_only: frozenset[str]
    recursive: frozenset[str]
    attributes: dict[str, dict[str, str]]
    enum_members: dict[str, tuple[str, ...]]
    former_members: dict[str, dict[str, str]]
    unknown: dict[str, str] = field(default_factory=dict[str, str])
    expanded_sizes: dict[str, int] = field(default_factory=dict[str, int])
    null: frozenset[str] = frozenset()


def sent_only_names(api: ir.Api) -> frozenset[str]:
    """The declarations that are part of requests and of no answer."""
    in_requests = ir.reachable_names(_request_types(api), api.declarations)
    in_responses = ir.reachable_names(_response_types(api), api.declarations)
    return frozenset(in_requests) - frozenset(in_responses)


def lay_out(
    api: ir.Api, calls: Mapping[str, str], claims: Claims = NO_CLAIMS
) -> Layout:
    """Name everything and put it into modules; ``calls`` are the methods by operation id: ``users.list``.

    ``claims`` are the names that things had.
    """
    own = own_names(api, calls)
    operations = operation_modules(own, api, claims)
    modules = class_modules(api, operations, claims)
    in_requests = ir.reachable_names(_request_types(api), api.declarations)
    homes, requests, aliases = _classes(
        api, own, operations, modules, in_requests, claims
    )
    members: dict[str, list[str]] = {}
    for name in api.declarations:
        members.setdefault(modules[name], []).append(name)
    in_responses = frozenset(ir.reachable_names(_response_types(api), api.declarations))
    attributes: dict[str, dict[str, str]] = {}
    enum_members: dict[str, tuple[str, ...]] = {}
    old_members: dict[str, dict[str, str]] = {}
    for name, declaration in api.declarations.items():
        if isinstance(declaration, ir.Model):
            locked = claims.names_of_parts("field", name)
            attributes[name] = attribute_names(declaration, locked)
        elif isinstance(declaration, ir.Enum):
            locked = claims.names_of_parts("member", name)
            enum_members[name] = member_names(declaration, locked)
            former = former_members(declaration, enum_members[name], name, claims)
            if former:
                old_members[name] = former
    return Layout(
        homes,
        requests,
        operations,
        {module: tuple(inside) for module, inside in members.items()},
        aliases.names,
        aliases.deprecated,
        frozenset(in_requests) - in_responses,
        ir.recursive_aliases(api.declarations),
        attributes,
        enum_members,
        old_members,
        expanded_sizes=ir.expanded_sizes(api.declarations),
        null=ir.null_names(api.declarations),
    )


def _classes(  # noqa: PLR0913, PLR0917 - all of it decides
    api: ir.Api,
    own: dict[str, str],
    operations: dict[str, str],
    modules: dict[str, str],
    in_requests: list[str],
    claims: Claims,
) -> tuple[dict[str, Home], dict[str, Home], Aliases]:
    """The classes of declarations and of requests, and the further names of the former."""
    reserved = reserved_classes(claims)
    components = component_names(api, claims, reserved)
    preferred = {
        op.id: request_name(op, own[op.id], components) for op in api.operations
    }
    inline = [d.name for d in api.declarations.values() if d.inline]
    claimed_inline = claimed_classes(inline, claims)
    locked = names.claim(claimed_inline, claimed_inline, components.values())
    reserved_or_preferred = {*preferred.values(), *reserved}
    classes = class_names(api, components, reserved_or_preferred, own, locked)
    used_names = set(classes.values())
    inputs = [n for n in in_requests if isinstance(api.declarations[n], ir.Model)]
    names_by_kind: dict[str, dict[str, str]] = {}
    for kind in ("Dict", "Input"):
        names_by_kind[kind] = names.claim(
            {name: f"{classes[name]}{kind}" for name in sorted(inputs)},
            _claimed_details(inputs, kind.lower(), classes, claims),
            used_names,
            reserved,
        )
        used_names |= set(names_by_kind[kind].values())
    homes = {
        name: Home(
            classes[name],
            modules[name],
            names_by_kind["Dict"].get(name),
            names_by_kind["Input"].get(name),
            former_modules(name, modules[name], claims),
        )
        for name in api.declarations
    }
    by_origin = sorted(api.operations, key=lambda one: (one.path, one.method, one.id))
    entries = {op.id: claims.of_call("request", op).get("") for op in api.operations}
    claimed = {one: entry.name for one, entry in entries.items() if entry is not None}
    order = {op.id: preferred[op.id] for op in by_origin}
    requests = names.claim(order, claimed, used_names, reserved)
    used_names |= set(requests.values())
    kinds = {name: class_kinds(home) for name, home in homes.items()}
    return (
        homes,
        {one: Home(requests[one], operations[one]) for one in preferred},
        further_names(api, kinds, used_names, reserved, claims),
    )


def class_kinds(home: Home) -> dict[str, str]:
    """The names of the classes that a declaration has, by kind."""
    pairs = zip(CLASS_KINDS, (home.name, home.dict_name, home.input_name), strict=True)
    return {kind: name for kind, name in pairs if name is not None}


def _claimed_details(
    declarations: list[str], kind: str, classes: dict[str, str], claims: Claims
) -> dict[str, str]:
    """The names of a kind beside the class that declarations had, where they have the class."""
    claimed: dict[str, str] = {}
    for name in declarations:
        entry = claims.of_declaration("class", name).get("")
        if entry is not None and kind in entry.details and entry.name == classes[name]:
            claimed[name] = entry.details[kind]
    return claimed


def _request_types(api: ir.Api) -> list[ir.Type]:
    """The types that a caller may have to write: those of parameters and request bodies."""
    types: list[ir.Type] = []
    for operation in api.operations:
        types += [parameter.type for parameter in operation.parameters]
        if operation.body is not None:
            types += [content.type for content in operation.body.contents]
    return types


def _response_types(api: ir.Api) -> list[ir.Type]:
    """The types that a server answers with."""
    contents = [
        content
        for operation in api.operations
        for response in operation.responses
        for content in response.contents
    ]
    items = [c.item_type for c in contents if c.item_type is not None]
    return [content.type for content in contents] + items
