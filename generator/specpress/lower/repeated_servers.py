"""Repeated servers: an operation that repeats the document's server follows the client's base URL like any other."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir


def drop_repeated_servers(
    operations: tuple[ir.Operation, ...], servers: tuple[ir.Server, ...]
) -> tuple[tuple[ir.Operation, ...], tuple[ir.Server, ...]]:
    """Take away what repeats the document's servers; where it has none, what all operations repeat is the document's.

    An operation with a server of its own goes there whichever of the API's servers the client chooses, which is not
    meant by a repetition.
    """
    if not servers and operations:
        servers = operations[0].servers
        if any(one.servers != servers for one in operations):
            return operations, ()
    if not servers:
        return operations, ()
    home = servers[0]
    return (
        tuple(
            (
                replace(one, servers=())
                if one.servers and _is_same_server(one.servers[0], home)
                else one
            )
            for one in operations
        ),
        servers,
    )


def _is_same_server(server: ir.Server, home: ir.Server) -> bool:
    """Tell whether two servers are one: a URL may leave its scheme to whoever reads it (RFC 3986, section 4.2)."""
    own, known = server.url.rstrip("/"), home.url.rstrip("/")
    if known.startswith("//"):
        own = f"//{own.partition('//')[2]}"
    return own == known and _defaults(server) == _defaults(home)


def _defaults(server: ir.Server) -> dict[str, str]:
    return {variable.name: variable.default for variable in server.variables}
