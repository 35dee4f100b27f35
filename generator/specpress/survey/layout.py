"""Layout: which class name and which module every declaration gets, and what its parts are called."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from specpress import ir
from specpress.naming import Named, is_chosen_id
from specpress.survey import names
from specpress.survey.attributes import attribute_names, member_names


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
    sent = ir.reachable_names(_sent(api), api.declarations)
    inputs = [n for n in sent if isinstance(api.declarations[n], ir.Model)]
    own = _own_names(api, calls)
    operations = _operation_modules(own)
    modules = _modules(api, operations)
    components = _component_names(api)
    wanted = {op.id: _request_name(op, own[op.id], components) for op in api.operations}
    classes = _class_names(api, components, set(wanted.values()), own)
    taken = set(classes.values())
    dict_names = dict(
        zip(
            inputs,
            names.unique([f"{classes[name]}Dict" for name in inputs], taken),
            strict=True,
        )
    )
    used = taken | set(dict_names.values())
    input_names = dict(
        zip(
            inputs,
            names.unique([f"{classes[name]}Input" for name in inputs], used),
            strict=True,
        )
    )
    used |= set(input_names.values())
    homes = {
        name: Home(
            classes[name], modules[name], dict_names.get(name), input_names.get(name)
        )
        for name in api.declarations
    }
    spelled = names.unique(wanted.values(), used)
    requests = {
        identity: Home(name, operations[identity])
        for identity, name in zip(wanted, spelled, strict=True)
    }
    used |= set(spelled)
    members: dict[str, list[str]] = {}
    for name in api.declarations:
        members.setdefault(modules[name], []).append(name)
    return Layout(
        homes,
        requests,
        operations,
        {module: tuple(inside) for module, inside in members.items()},
        _aliases(api, used),
        frozenset(sent)
        - frozenset(ir.reachable_names(_answered(api), api.declarations)),
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


def _own_names(api: ir.Api, calls: Mapping[str, str]) -> dict[str, str]:
    """What modules and classes of each operation are called after: its id, or its call where no person chose the id."""
    chosen: dict[str, str] = {}
    for operation in api.operations:
        described = Named(operation.method, operation.path, operation.operation_id)
        by_id = is_chosen_id(described)
        chosen[operation.id] = operation.id if by_id else calls[operation.id]
    return chosen


def _operation_modules(own: dict[str, str]) -> dict[str, str]:
    """The module of every operation, by id."""
    files = names.unique(map(names.module_name, own.values()))
    pairs = zip(own, files, strict=True)
    return {identity: f"operations.{file}" for identity, file in pairs}


def _sent(api: ir.Api) -> list[ir.Type]:
    """The types that a caller may have to write: those of parameters and request bodies."""
    found: list[ir.Type] = []
    for operation in api.operations:
        found += [parameter.type for parameter in operation.parameters]
        if operation.body is not None:
            found += [content.type for content in operation.body.contents]
    return found


def _answered(api: ir.Api) -> list[ir.Type]:
    """The types that a server answers with."""
    contents = [
        content
        for operation in api.operations
        for response in operation.responses
        for content in response.contents
    ]
    items = [c.item_type for c in contents if c.item_type is not None]
    return [content.type for content in contents] + items


def _component_names(api: ir.Api) -> dict[str, str]:
    """The class of every component, by its name in the document."""
    components = [d for d in api.declarations.values() if not d.inline]
    spelled = names.unique(names.pascal(d.label or d.name, "Model") for d in components)
    return dict(zip((d.name for d in components), spelled, strict=True))


def _class_names(
    api: ir.Api, components: dict[str, str], requests: set[str], own: dict[str, str]
) -> dict[str, str]:
    """Class names, claimed first by components, then by request classes, then by what is inline."""
    inline = [d for d in api.declarations.values() if d.inline]
    labelled = [d for d in inline if d.label is not None]
    rest = [d for d in inline if d.label is None]
    places = _place_names(inline, own)
    claimed = {*components.values(), *requests}
    by_label = _labels(labelled, places, claimed)
    claimed |= set(by_label)
    by_place = names.unique((places[d.name] for d in rest), claimed)
    result = dict(components)
    result.update(zip((d.name for d in labelled), by_label, strict=True))
    result.update(zip((d.name for d in rest), by_place, strict=True))
    return result


def _place_names(inline: list[ir.Declaration], own: dict[str, str]) -> dict[str, str]:
    """The class names of inline declarations that say where they stand; ``own`` is what operations are called after."""
    roots = {
        ir.operation_root(identity): "_".join(names.words(name))
        for identity, name in own.items()
        if name != identity
    }
    places: dict[str, str] = {}
    for declaration in inline:
        root, slash, rest = declaration.name.partition("/")
        places[declaration.name] = structural_name(
            f"{roots.get(root, root)}{slash}{rest}"
        )
    return places


def _labels(
    labelled: list[ir.Declaration], places: dict[str, str], claimed: set[str]
) -> list[str]:
    """The docs' names where they are free, else names made of the place."""
    wanted = [names.pascal(d.label or d.name, "Model") for d in labelled]
    seen: set[str] = set()
    settled: list[str] = []
    for declaration, name in zip(labelled, wanted, strict=True):
        free = name not in claimed and name not in seen
        settled.append(name if free else places[declaration.name])
        seen.add(settled[-1])
    return names.unique(settled, claimed)


def structural_name(path: str) -> str:
    """A class name made of a declaration's path: ``Order/lines/2`` -> ``OrderLines2``."""
    parts = path.replace("()", "").replace("*", "Value").replace("~", "").split("/")
    return names.pascal("".join(map(names.pascal_part, parts)), "Model")


def _request_name(operation: ir.Operation, own: str, components: dict[str, str]) -> str:
    """The name of an operation's request class: that of the docs, unless it is a component's."""
    if operation.request_label is not None:
        name = names.pascal(operation.request_label, "Operation")
        if name not in components.values():
            return name
    words = "_".join(names.words(own))
    return f"{names.pascal(words, 'Operation')}Request"


def _aliases(api: ir.Api, used: set[str]) -> dict[str, tuple[str, ...]]:
    """Further names of declarations that nothing else is called."""
    taken = {name.lower() for name in used}
    result: dict[str, tuple[str, ...]] = {}
    for name, declaration in api.declarations.items():
        free: list[str] = []
        for alias in declaration.aliases:
            spelled = names.pascal(alias, "Model")
            if spelled.lower() not in taken:
                taken.add(spelled.lower())
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
