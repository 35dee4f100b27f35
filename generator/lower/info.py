"""Lower what a document says of the API as a whole: info, servers, tags."""

from __future__ import annotations

import json

from generator import ir
from generator.lower.nodes import Node, Reader, child, is_node, text


def info(reader: Reader) -> ir.Info:
    """Title, version and words about the API."""
    node = reader.mapping(reader.document.root, "info", "")
    reader.notice("Info", node, "/info")
    title, version = _text_or_number(node, "title"), _text_or_number(node, "version")
    missing = [
        key for key, value in (("title", title), ("version", version)) if value is None
    ]
    if missing:
        reader.report.warning(
            "lower/info",
            f"`info` has no {' and no '.join(missing)}, which OpenAPI requires",
            reader.place("/info" if node else ""),
            hint="add it: the package is described by them",
        )
    licence = reader.mapping(node, "license", "/info")
    contact = reader.mapping(node, "contact", "/info")
    reader.notice("License", licence, "/info/license")
    reader.notice("Contact", contact, "/info/contact")
    return ir.Info(
        title=title or "API",
        version=version or "0",
        description=text(node, "description"),
        license=text(licence, "name"),
        contact=text(contact, "email") or text(contact, "url"),
        terms_of_service=text(node, "termsOfService"),
    )


def _text_or_number(node: Node, key: str) -> str | None:
    """A string, or a number that somebody forgot to quote, as in ``version: 1.0``."""
    value = node.get(key)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return text(node, key)


def servers(reader: Reader, node: Node, pointer: str) -> tuple[ir.Server, ...]:
    """The base URLs of a document, path item or operation."""
    found: list[ir.Server] = []
    for index, entry in enumerate(reader.sequence(node, "servers", pointer)):
        at = f"{pointer}/servers/{index}"
        if not is_node(entry) or not isinstance(entry.get("url"), str):
            reader.shape(at, "a server with a url", entry)
            continue
        reader.notice("Server", entry, at)
        found.append(
            ir.Server(
                url=entry["url"],
                description=text(entry, "description"),
                name=text(entry, "name") or text(entry, "x-speakeasy-server-id"),
                variables=_variables(reader, entry, at),
            )
        )
    return tuple(found)


def _variables(
    reader: Reader, node: Node, pointer: str
) -> tuple[ir.ServerVariable, ...]:
    found: list[ir.ServerVariable] = []
    for name, entry in reader.mapping(node, "variables", pointer).items():
        at = child(f"{pointer}/variables", name)
        if not is_node(entry):
            reader.shape(at, "an object", entry)
            continue
        reader.notice("Server Variable", entry, at)
        values = reader.sequence(entry, "enum", at)
        found.append(
            ir.ServerVariable(
                name=name,
                default=_spelt(entry.get("default", "")),
                values=tuple(map(_spelt, values)),
                description=text(entry, "description"),
            )
        )
    return tuple(found)


def _spelt(value: object) -> str:
    """A value of a server variable, which somebody may have forgot to quote, as in ``default: 443``."""
    return value if isinstance(value, str) else json.dumps(value)


def tags(reader: Reader) -> tuple[ir.Tag, ...]:
    """The tags of a document with the words about them."""
    found: list[ir.Tag] = []
    for index, entry in enumerate(reader.sequence(reader.document.root, "tags", "")):
        at = f"/tags/{index}"
        if is_node(entry) and isinstance(entry.get("name"), str):
            reader.notice("Tag", entry, at)
            found.append(
                ir.Tag(entry["name"], text(entry, "description"), reader.place(at))
            )
        else:
            reader.shape(at, "a tag with a name", entry)
    return tuple(found)
