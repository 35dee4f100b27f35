"""JSONPath: a JSONPath expression (RFC 9535) -> the steps to each node it selects."""

from __future__ import annotations

import re

from specpress.source.pointer import Json, step_into

Steps = tuple[str | int, ...]
"""Keys and indexes from the root to a node."""

_SINGULAR = re.compile(
    r"""\.(?P<name>[A-Za-z_][A-Za-z0-9_]*+)|\[(?:"(?P<double>[^"\\]*+)"|'(?P<single>[^'\\]*+)'|(?P<index>[0-9]+))\]"""
)


class JSONPathError(Exception):
    """The expression is no JSONPath; the message says why."""


def select_nodes(root: Json, query: str) -> list[Steps]:
    """Give the nodes that ``query`` selects, in its order and each once. Raises QueryError."""
    plain = _plain_steps(query)
    if plain is not None:
        return [plain] if _exists(root, plain) else []
    import jsonpath_rfc9535  # noqa: PLC0415 - 50 ms to import, for the few overlays that use more than plain steps

    class Environment(jsonpath_rfc9535.JSONPathEnvironment):
        max_recursion_depth = 600

    try:
        nodes = Environment().find(query, root)
    except jsonpath_rfc9535.JSONPathError as error:
        raise JSONPathError(str(error)) from None
    return list(dict.fromkeys(tuple(node.location) for node in nodes))


def _plain_steps(query: str) -> Steps | None:
    """Give the steps of a query that names just one node, such as ``$["paths"]["/bikes"]["get"]``."""
    if not query.startswith("$"):
        return None
    steps: list[str | int] = []
    at = 1
    while at < len(query):
        match = _SINGULAR.match(query, at)
        if match is None:
            return None
        index = match["index"]
        if index is not None:
            steps.append(int(index))
        else:
            steps.append(match["name"] or match["double"] or match["single"] or "")
        at = match.end()
    return tuple(steps)


def _exists(root: Json, steps: Steps) -> bool:
    child: tuple[Json] | None = (root,)
    for step in steps:
        if child is None or isinstance(child[0], list) is not isinstance(step, int):
            return False
        child = step_into(child[0], str(step))
    return child is not None
