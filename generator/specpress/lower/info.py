"""Lower the metadata of a document: info and tags."""

from __future__ import annotations

from specpress import ir
from specpress.lower.document_reader import Node, Reader, is_node, text


def lower_info(reader: Reader) -> ir.Info:
    """Title, version and words about the API."""
    node = reader.mapping(reader.document.root, "info", "")
    reader.check_keywords_once("Info", node, "/info")
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
    return ir.Info(
        title=title or "API",
        version=version or "0",
        description=text(node, "description"),
        license=_license(reader, node),
        contact=_contact(reader, node),
        terms_of_service=text(node, "termsOfService"),
    )


def _license(reader: Reader, info: Node) -> ir.License | None:
    node = reader.mapping(info, "license", "/info")
    reader.check_keywords_once("License", node, "/info/license")
    parts = (text(node, key) for key in ("name", "identifier", "url"))
    license_ = ir.License(*parts)
    return None if license_ == ir.License() else license_


def _contact(reader: Reader, info: Node) -> ir.Contact | None:
    node = reader.mapping(info, "contact", "/info")
    reader.check_keywords_once("Contact", node, "/info/contact")
    parts = (text(node, key) for key in ("name", "url", "email"))
    contact = ir.Contact(*parts)
    return None if contact == ir.Contact() else contact


def _text_or_number(node: Node, key: str) -> str | None:
    """A string, or a number that somebody forgot to quote, as in ``version: 1.0``."""
    value = node.get(key)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return text(node, key)


def lower_tags(reader: Reader) -> tuple[ir.Tag, ...]:
    """The tags of a document with the words about them."""
    tags: list[ir.Tag] = []
    for index, entry in enumerate(reader.sequence(reader.document.root, "tags", "")):
        at = f"/tags/{index}"
        if is_node(entry) and isinstance(entry.get("name"), str):
            reader.check_keywords_once("Tag", entry, at)
            tags.append(
                ir.Tag(entry["name"], text(entry, "description"), reader.place(at))
            )
        else:
            reader.report_wrong_type(at, "a tag with a name", entry)
    return tuple(tags)
