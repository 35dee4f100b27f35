"""Graphs of references: what a type names, and which nodes form circles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specpress import ir


def references(type_: ir.Type) -> list[str]:
    """The declarations that a type names."""
    while isinstance(type_, ir.Nullable):
        type_ = type_.inner
    match type_:
        case ir.Scalar():
            return []
        case ir.Ref(name):
            return [name]
        case ir.Array(items, prefix):
            return [n for part in (*prefix, items) for n in references(part)]
        case ir.Map(values):
            return references(values)
        case ir.Union(members):
            return [name for member in members for name in references(member)]
        case _:
            return []


def cycles(
    graph: Mapping[str, Iterable[str]],
) -> list[list[str]]:
    """The strongly connected components of more than one node (Tarjan's algorithm, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    found: list[list[str]] = []
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
                    circle = _pop(stack, on_stack, node)
                    if len(circle) > 1:
                        found.append(circle)
    return found


def _pop(stack: list[str], on_stack: set[str], node: str) -> list[str]:
    circle: list[str] = []
    while True:
        member = stack.pop()
        on_stack.discard(member)
        circle.append(member)
        if member == node:
            return circle
