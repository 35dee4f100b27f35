"""Serving: where an API is -> the expressions of its `Server`s."""

from __future__ import annotations

from specpress import ir
from specpress.plan.annotations import repr_of, tuple_literal


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


def own_variables(api: ir.Api) -> tuple[str, ...]:
    """The variables that only operations' own servers have, sorted."""
    own = (server for operation in api.operations for server in operation.servers[:1])
    names = {name for server in own for name in server.placeholders}
    return tuple(sorted(names.difference(*(one.placeholders for one in api.servers))))
