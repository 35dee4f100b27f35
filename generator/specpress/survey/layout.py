"""Layout: which class name and which module every declaration gets, and what its parts are called."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from specpress import ir
from specpress.survey import names
from specpress.survey.attributes import attribute_names, member_names
from specpress.survey.class_names import (
    class_names,
    component_names,
    own_names,
    request_name,
)


class Home(Struct, frozen=True):
    """Where a declaration lives: its class name, and the module below the package, such as ``models.user``.

    ``dict_name`` is the TypedDict that spells it as a plain dict, ``input_name`` the name for either; ``None`` for what
    no caller gives.
    """

    name: str
    module: str
    dict_name: str | None = None
    input_name: str | None = None


class Layout(Struct, frozen=True):
    """Where everything is.

    ``homes`` and ``aliases`` are by declaration, ``requests`` and ``operations`` (the module of each, such as
    ``operations.list_users``) by operation id; ``declarations`` lists those of every module. ``sent_only`` are
    those that are part of requests and of no answer, ``recursive`` the aliases that lead back to themselves.
    ``attributes`` are the names of the properties of every model, by wire name, ``enum_members`` those of the members
    of every enum, in the order of the values.
    """

    homes: dict[str, Home]
    requests: dict[str, Home]
    operations: dict[str, str]
    declarations: dict[str, tuple[str, ...]]
    aliases: dict[str, tuple[str, ...]]
    sent_only: frozenset[str]
    recursive: frozenset[str]
    attributes: dict[str, dict[str, str]]
    enum_members: dict[str, tuple[str, ...]]


def lay_out(api: ir.Api, calls: Mapping[str, str]) -> Layout:
    """Name everything and put it into modules; ``calls`` are the methods by operation id: ``users.list``."""
    request_declarations = ir.reachable_names(_request_types(api), api.declarations)
    inputs = [
        n for n in request_declarations if isinstance(api.declarations[n], ir.Model)
    ]
    own = own_names(api, calls)
    operations = _operation_modules(own)
    modules = _modules(api, operations)
    components = component_names(api)
    request_names = {
        op.id: request_name(op, own[op.id], components) for op in api.operations
    }
    classes = class_names(api, components, set(request_names.values()), own)
    class_names_in_use = set(classes.values())
    dict_names = dict(
        zip(
            inputs,
            names.unique(
                [f"{classes[name]}Dict" for name in inputs], class_names_in_use
            ),
            strict=True,
        )
    )
    names_in_use = class_names_in_use | set(dict_names.values())
    input_names = dict(
        zip(
            inputs,
            names.unique([f"{classes[name]}Input" for name in inputs], names_in_use),
            strict=True,
        )
    )
    names_in_use |= set(input_names.values())
    homes = {
        name: Home(
            classes[name], modules[name], dict_names.get(name), input_names.get(name)
        )
        for name in api.declarations
    }
    spelled = names.unique(request_names.values(), names_in_use)
    requests = {
        identity: Home(name, operations[identity])
        for identity, name in zip(request_names, spelled, strict=True)
    }
    names_in_use |= set(spelled)
    members: dict[str, list[str]] = {}
    for name in api.declarations:
        members.setdefault(modules[name], []).append(name)
    return Layout(
        homes,
        requests,
        operations,
        {module: tuple(inside) for module, inside in members.items()},
        _aliases(api, names_in_use),
        frozenset(request_declarations)
        - frozenset(ir.reachable_names(_response_types(api), api.declarations)),
        ir.recursive_aliases(api.declarations),
        {
            name: attribute_names(declaration)
            for name, declaration in api.declarations.items()
            if isinstance(declaration, ir.Model)
        },
        {
            name: member_names(declaration)
            for name, declaration in api.declarations.items()
            if isinstance(declaration, ir.Enum)
        },
    )


def _operation_modules(own: dict[str, str]) -> dict[str, str]:
    """The module of every operation, by id."""
    files = names.unique(map(names.module_name, own.values()))
    pairs = zip(own, files, strict=True)
    return {identity: f"operations.{file}" for identity, file in pairs}


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


def _aliases(api: ir.Api, names_in_use: set[str]) -> dict[str, tuple[str, ...]]:
    """Further names of declarations that nothing else is called."""
    lower_names = {name.lower() for name in names_in_use}
    result: dict[str, tuple[str, ...]] = {}
    for name, declaration in api.declarations.items():
        free: list[str] = []
        for alias in declaration.aliases:
            spelled = names.pascal(alias, "Model")
            if spelled.lower() not in lower_names:
                lower_names.add(spelled.lower())
                free.append(spelled)
        if free:
            result[name] = tuple(free)
    return result


def _modules(api: ir.Api, modules: dict[str, str]) -> dict[str, str]:
    """The module of every declaration; what refers to each other in a circle shares one."""
    operations = {
        ir.operation_root(identity): module for identity, module in modules.items()
    }
    roots = dict.fromkeys(_root(d) for d in api.declarations.values())
    own = [root for root in roots if root not in operations]
    files = names.unique(names.module_name(root) for root in own)
    homes = {root: f"models.{file}" for root, file in zip(own, files, strict=True)}
    homes.update(operations)
    graph = _root_graph(api)
    for circle in ir.cycles(graph):
        shared = min(homes[root] for root in circle)
        for root in circle:
            homes[root] = shared
    return {name: homes[_root(d)] for name, d in api.declarations.items()}


def _root(declaration: ir.Declaration) -> str:
    return declaration.name.partition("/")[0]


def _root_graph(api: ir.Api) -> dict[str, list[str]]:
    graph: dict[str, list[str]] = {}
    for declaration in api.declarations.values():
        targets = graph.setdefault(_root(declaration), [])
        targets += [
            _root(api.declarations[name])
            for name in ir.declaration_references(declaration)
            if name in api.declarations
        ]
    return graph
