"""Graph: what types are made of, which declarations they lead to, and which of those form cycles.

Nothing recurses, so neither nesting nor chains of references have a depth at which this fails.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from specpress.ir.resolution import Declarations, Resolved, resolve
from specpress.ir.types import (
    Alias,
    Array,
    Declaration,
    Enum,
    Map,
    Model,
    Nullable,
    Ref,
    Scalar,
    ScalarKind,
    Type,
    Union,
)


def inner_types(type_: Type) -> tuple[Type, ...]:
    """The types that a type is directly made of; the target of a reference is not included."""
    match type_:  # most types are scalars or references
        case Scalar() | Ref():
            return ()
        case Nullable(inner):
            return (inner,)
        case Array(items, prefix):
            return (*prefix, items)
        case Map(values):
            return (values,)
        case Union(members):
            return members
        case _:
            return ()


def references(type_: Type) -> list[str]:
    """The declarations that a type names, itself or anywhere inside, in order."""
    if isinstance(type_, Ref):
        return [type_.name]
    names: list[str] = []
    pending = [*reversed(inner_types(type_))]
    while pending:
        one = pending.pop()
        if isinstance(one, Ref):
            names.append(one.name)
        else:
            pending += reversed(inner_types(one))
    return names


def declaration_types(declaration: Declaration) -> list[Type]:
    """The types that a declaration is directly made of."""
    match declaration:
        case Model(fields=fields, additional=additional):
            types = [field.type for field in fields]
            return types if additional is None else [*types, additional]
        case Alias(type=type_):
            return [type_]
        case Enum():
            return []


def declaration_references(declaration: Declaration) -> list[str]:
    """The declarations that one names."""
    types = declaration_types(declaration)
    return [name for type_ in types for name in references(type_)]


def reachable_names(types: Iterable[Type], declarations: Declarations) -> list[str]:
    """The declarations that types lead to, directly or through others, in the order of the document."""
    reached: set[str] = set()
    pending = [name for type_ in types for name in references(type_)]
    while pending:
        name = pending.pop()
        if name in reached or name not in declarations:
            continue
        reached.add(name)
        pending += declaration_references(declarations[name])
    return [name for name in declarations if name in reached]


def nested_types(type_: Type, declarations: Declarations) -> Iterator[Resolved]:
    """A type, resolved, and what is nested in it through lists, maps, unions and aliases, but not in objects."""
    pending: list[Type] = [type_]
    seen: set[str] = set()
    while pending:
        one = pending.pop()
        if isinstance(one, Ref):
            if one.name in seen:
                continue
            seen.add(one.name)
        resolved = resolve(one, declarations)
        yield resolved
        if not isinstance(resolved, Model | Enum):
            pending += reversed(inner_types(resolved))


def expanded_sizes(declarations: Declarations) -> dict[str, int]:
    """How many types every alias is made of if the aliases in it are written out; one that leads to itself counts once.

    The numbers may be far larger than what anybody could write.
    """
    sizes: dict[str, int] = {}
    entered: set[str] = set()
    for root in declarations:
        pending = [root]
        while pending:
            name = pending[-1]
            declaration = declarations[name]
            if name in sizes or not isinstance(declaration, Alias):
                pending.pop()
                continue
            inside = [
                one for one in references(declaration.type) if one in declarations
            ]
            if name in entered:
                sizes[name] = 1 + sum(sizes.get(one, 1) for one in inside)
                pending.pop()
            else:
                entered.add(name)
                pending += [one for one in inside if one not in entered]
    return sizes


def recursive_aliases(declarations: Declarations) -> frozenset[str]:
    """The aliases that lead back to themselves through aliases alone."""
    return _nodes_in_cycles(
        {
            name: references(declaration.type)
            for name, declaration in declarations.items()
            if isinstance(declaration, Alias)
        }
    )


def empty_aliases(declarations: Declarations) -> list[Alias]:
    """The aliases that have no meaning: they lead back to themselves through nulls, unions and aliases alone.

    Without the last of them nothing else would; so an alias that only leads to such a one is none.
    """
    aliases = [d for d in declarations.values() if isinstance(d, Alias)]
    graph = {alias.name: _alternative_references(alias.type) for alias in aliases}
    cyclic, empty = _nodes_in_cycles(graph), list[Alias]()
    for alias in aliases:
        if alias.name in cyclic and _leads_to_itself(alias.name, graph):
            empty.append(alias)
            graph[alias.name] = []
    return empty


def names_with_alternative(
    declarations: Declarations, passes: Callable[[Type | Model | Enum], bool]
) -> frozenset[str]:
    """The declarations that are, or whose value may be, something that ``passes``; each is looked at once."""
    users: dict[str, list[str]] = {}
    pending: list[str] = []
    for name, declaration in declarations.items():
        if isinstance(declaration, Alias):
            for target in _alternative_references(declaration.type):
                users.setdefault(target, []).append(name)
            own: list[Type | Model | Enum] = _own_alternatives(declaration.type)
        else:
            own = [declaration]
        if any(map(passes, own)):
            pending.append(name)
    names = set(pending)
    for name in pending:
        further = [user for user in users.get(name, ()) if user not in names]
        names.update(further)
        pending += further
    return frozenset(names)


def _own_alternatives(type_: Type) -> list[Type | Model | Enum]:
    """What a value of a type may be, but for what it refers to."""
    own: list[Type | Model | Enum] = []
    pending = [type_]
    while pending:
        match pending.pop():
            case (Nullable() | Union()) as one:
                pending += inner_types(one)
            case Ref():
                pass
            case one:
                own.append(one)
    return own


def null_names(declarations: Declarations) -> frozenset[str]:
    """The names of types that admit null and nothing else."""
    admitting = names_with_alternative(declarations, _is_null)
    if not admitting:
        return admitting
    return admitting - names_with_alternative(
        declarations, lambda one: not _is_null(one)
    )


def _is_null(type_: Type | Model | Enum) -> bool:
    return isinstance(type_, Scalar) and type_.kind is ScalarKind.NULL


def _alternative_references(type_: Type) -> list[str]:
    """The declarations that a type names as what its value may be, and not as a part of it."""
    names: list[str] = []
    pending = [type_]
    while pending:
        match pending.pop():
            case Ref(name):
                names.append(name)
            case (Nullable() | Union()) as one:
                pending += inner_types(one)
            case _:
                pass
    return names


def _leads_to_itself(name: str, graph: Mapping[str, Iterable[str]]) -> bool:
    """Tell whether a node of a graph leads back to itself."""
    pending, seen = [*graph[name]], set[str]()
    while pending:
        target = pending.pop()
        if target == name:
            return True
        if target not in seen:
            seen.add(target)
            pending += graph.get(target, ())
    return False


def _nodes_in_cycles(graph: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """The nodes that lead back to themselves."""
    circles = (name for circle in cycles(graph) for name in circle)
    own = (name for name, targets in graph.items() if name in targets)
    return frozenset([*circles, *own])


def cycles(graph: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """The strongly connected components of more than one node (Tarjan's algorithm, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    circles: list[list[str]] = []
    for root in graph:
        if root in index:
            continue
        work = [(root, iter(graph[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, targets = work[-1]
            for target in targets:
                if target not in graph:
                    continue
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(graph[target])))
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    circle = _pop_component(stack, on_stack, node)
                    if len(circle) > 1:
                        circles.append(circle)
    return circles


def _pop_component(stack: list[str], on_stack: set[str], node: str) -> list[str]:
    circle: list[str] = []
    while True:
        member = stack.pop()
        on_stack.discard(member)
        circle.append(member)
        if member == node:
            return circle
