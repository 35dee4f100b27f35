"""Lower what a document says of the API as a whole: info and tags."""

from __future__ import annotations

from specpress import ir
from specpress.lower.nodes import Node, Reader, is_node, text


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
