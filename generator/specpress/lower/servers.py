"""Lower the servers of a document, a path item or an operation (OpenAPI 3.1, 4.8.5 and 4.8.6)."""

from __future__ import annotations

import json
import re

from specpress import ir
from specpress.lower.document_reader import Node, Reader, child, is_node, text
from specpress.lower.extensions.values import read_text

_HOST_ALONE = re.compile(
    r"(?:localhost|[\w-]+(?:\.[\w-]+)+|\{\w+\}(?:\.[\w-]+)+)(?::\d+)?(?:/|$)"
)


def lower_servers(reader: Reader, node: Node, pointer: str) -> tuple[ir.Server, ...]:
    """The base URLs of a document, path item or operation."""
    servers: list[ir.Server] = []
    for index, entry in enumerate(reader.sequence(node, "servers", pointer)):
        at = f"{pointer}/servers/{index}"
        if not is_node(entry) or not isinstance(entry.get("url"), str):
            reader.report_wrong_type(at, "a server with a url", entry)
            continue
        reader.check_keywords_once("Server", entry, at)
        described = reader.mapping(entry, "variables", at)
        server = ir.Server(
            url=entry["url"],
            description=text(entry, "description"),
            name=text(entry, "name")
            or read_text(reader, entry, "x-speakeasy-server-id", at),
            variables=_variables(reader, described, at),
        )
        _check(reader, server, described, at)
        servers.append(server)
    return tuple(servers)


def _check(reader: Reader, server: ir.Server, described: Node, at: str) -> None:
    """Report what keeps a URL from being called as it stands."""
    for name in dict.fromkeys(server.placeholders):
        if name not in described:
            reader.report.warning(
                "lower/server-variable",
                f"the server's URL has {{{name}}}, but no such variable: clients have to be given its value",
                reader.place(f"{at}/url"),
                hint="describe it under `variables`, with a default",
            )
    for variable in server.variables:
        if variable.values and variable.default not in variable.values:
            reader.report.warning(
                "lower/server-variable",
                f"the default of {variable.name!r}, {variable.default!r}, is not one of its values",
                reader.place(child(f"{at}/variables", variable.name)),
            )
    if _HOST_ALONE.match(server.url):
        reader.report.warning(
            "lower/server-scheme",
            f"the server's URL {server.url!r} has no scheme, so it is a path and names no host",
            reader.place(f"{at}/url"),
            hint=f"write https://{server.url}",
        )


def _variables(
    reader: Reader, described: Node, pointer: str
) -> tuple[ir.ServerVariable, ...]:
    variables: list[ir.ServerVariable] = []
    for name, entry in described.items():
        at = child(f"{pointer}/variables", name)
        if not is_node(entry):
            reader.report_wrong_type(at, "an object", entry)
            continue
        reader.check_keywords_once("Server Variable", entry, at)
        values = tuple(map(_as_text, reader.sequence(entry, "enum", at)))
        if "default" not in entry:
            consequence = (
                f"{values[0]!r} is used"
                if values
                else "clients have to be given its value"
            )
            reader.report.warning(
                "lower/server-variable",
                f"the variable {name!r} has no default, which OpenAPI requires: {consequence}",
                reader.place(at),
                hint="add a `default`",
            )
            if not values:
                continue
        variables.append(
            ir.ServerVariable(
                name=name,
                default=_as_text(entry["default"]) if "default" in entry else values[0],
                values=values,
                description=text(entry, "description"),
            )
        )
    return tuple(variables)


def _as_text(value: object) -> str:
    """A value of a server variable, which somebody may have forgot to quote, as in ``default: 443``."""
    return value if isinstance(value, str) else json.dumps(value)
