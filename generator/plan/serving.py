"""Serving: where an API is -> the expressions of its `Server`s."""

from __future__ import annotations

from generator import ir
from generator.plan.annotations import repr_of, tuple_literal


def server_literal(server: ir.Server) -> str:
    """A `Server` with what makes up its URL."""
    parts = [repr_of(server.url)]
    if server.name is not None:
        parts.append(f"name={repr_of(server.name)}")
    if server.variables:
        variables = (
            f"({repr_of(v.name)}, {repr_of(v.default)}, {tuple_literal([repr_of(value) for value in v.values])})"
            for v in server.variables
        )
        parts.append(f"variables=({', '.join(variables)},)")
    return f"Server({', '.join(parts)})"


def own_server(operation: ir.Operation, api: ir.Api) -> ir.Server | None:
    """The server of an operation alone; ``None`` where it is on the API's, which some documents repeat everywhere."""
    if not operation.servers:
        return None
    own = operation.servers[0]
    return None if any(_same(own, server) for server in api.servers) else own


def _same(one: ir.Server, other: ir.Server) -> bool:
    """Whether two servers are in one place, whatever is said of them."""
    places = [(s.url, {v.name: v.default for v in s.variables}) for s in (one, other)]
    return places[0] == places[1]


def own_variables(api: ir.Api) -> tuple[str, ...]:
    """The variables that only operations' own servers have, sorted."""
    own = [own_server(operation, api) for operation in api.operations]
    found = {name for one in own if one is not None for name in one.placeholders}
    return tuple(sorted(found.difference(*(one.placeholders for one in api.servers))))
