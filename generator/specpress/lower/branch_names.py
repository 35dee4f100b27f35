"""Branch names: a name for each member of a union that the document gives none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from specpress import ir
from specpress.lower.declaration_names import (
    target_name,
)
from specpress.lower.document_reader import Node, is_list, is_node, text


def name_branches(branches: Sequence[object]) -> list[str]:
    """A name for each branch: its first candidate that no other branch has, else its number."""
    candidates = [dict.fromkeys(_name_candidates(branch)) for branch in branches]
    counts = Counter(name for names in candidates for name in names)
    return [
        next((name for name in names if counts[name] == 1), str(index + 1))
        for index, names in enumerate(candidates)
    ]


def _name_candidates(branch: object) -> Iterator[str]:
    """The names that a branch could have, the best first."""
    if not is_node(branch):
        return
    parts = [branch, *_parts(branch)]
    for part in parts:
        if isinstance(part.get("$ref"), str):
            yield target_name(part["$ref"])
        elif title := text(part, "title"):
            yield from _usable_names(title)
    yield from _values(branch)
    properties = [one for part in parts for one in _properties(part).items()]
    for _, schema in properties:
        yield from _values(schema)
    yield from _usable_names(branch.get("type"))
    required = (part.get("required") for part in parts)
    required_names = [name for names in required if is_list(names) for name in names]
    for name in (*required_names, *(name for name, _ in properties)):
        yield from _usable_names(name)


def _parts(node: Node) -> list[Node]:
    parts = node.get("allOf")
    return [part for part in parts if is_node(part)] if is_list(parts) else []


def _properties(node: Node) -> Node:
    properties = node.get("properties")
    return properties if is_node(properties) else {}


def _values(schema: object) -> Iterator[str]:
    """The only text that a schema admits."""
    if is_node(schema):
        values = schema.get("enum", [schema.get("const")])
        if is_list(values) and len(values) == 1:
            yield from _usable_names(values[0])


def _usable_names(name: object) -> Iterator[str]:
    """A text that can be a name."""
    if isinstance(name, str) and any(map(str.isalpha, name)):
        yield ir.path_step(name)
