"""Read: a text -> a Document, with a root that has the shape of an API description."""

from __future__ import annotations

import re

from specpress.diagnostics import Report
from specpress.source.document import Document
from specpress.source.parse import parse
from specpress.source.pointer import Json, child
from specpress.source.schema_identifiers import has_identifiers, resolve_identifiers

_SUPPORTED = re.compile(r"3\.[0-9]+(?:\.[0-9]+.*)?")
_SHAPES: dict[str, type] = {
    "info": dict,
    "servers": list,
    "paths": dict,
    "webhooks": dict,
    "components": dict,
    "security": list,
    "tags": list,
    "definitions": dict,
    "parameters": dict,
    "responses": dict,
    "securityDefinitions": dict,
}
_TYPE_NAMES: dict[type, str] = {dict: "a mapping", list: "a list"}


def read(file: str, text: str, report: Report) -> Document | None:
    """Parse the text of an OpenAPI or Swagger document; ``None`` after an error that leaves nothing to work with.

    A member of the root that has the wrong shape is reported and left out (see `check`).
    """
    before = len(report)
    root = parse(file, text, report)
    document = Document(file, root if isinstance(root, dict) else {})
    place = document.place("")
    if not isinstance(root, dict):
        if len(report) == before or root is not None:
            report.error(
                "source/not-a-mapping", "an API description is a mapping", place
            )
        return None
    if _version(root) is None:
        report.error(
            "source/not-openapi",
            "this is not an API description: it does not name an OpenAPI or Swagger version",
            place,
            hint='begin the document with "openapi: 3.1.0"',
        )
        return None
    checked = check(document, report)
    if checked is None or not has_identifiers(text):
        return checked
    return resolve_identifiers(checked)


def check(document: Document, report: Report) -> Document | None:
    """Give the document without members of its root and its components that have the wrong JSON type.

    Each one is reported, as is one that is empty and so means nothing.
    ``None`` where the version is one that cannot be read.
    """
    version = _version(document.root)
    key = "swagger" if "swagger" in document.root else "openapi"
    if version is None or not (version == "2.0" or _SUPPORTED.fullmatch(version)):
        report.error(
            "source/unsupported-version",
            f"version {version or ''!s} of {key} cannot be read; 2.0, 3.0, 3.1 and 3.2 can",
            document.place("/" + key),
        )
        return None
    root = _drop_wrong_types(document.root, "", _SHAPES, document, report)
    components = root.get("components")
    if isinstance(components, dict):
        shapes: dict[str, type] = {
            name: dict for name in components if not name.startswith("x-")
        }
        checked: Json = _drop_wrong_types(
            components, "/components", shapes, document, report
        )
        if checked is not components:
            root = {**root, "components": checked}
    if root is document.root:
        return document
    return Document(document.file, root, document.origins)


def _drop_wrong_types(
    node: dict[str, Json],
    pointer: str,
    shapes: dict[str, type],
    document: Document,
    report: Report,
) -> dict[str, Json]:
    """Give the mapping without the members that have another type than their shape."""
    wrong = [
        name
        for name, shape in shapes.items()
        if name in node and not isinstance(node[name], shape)
    ]
    for name in wrong:
        place = document.place(child(pointer, name))
        if node[name] is None:
            report.note("source/empty-member", f"{name!r} has no value", place)
            continue
        report.error(
            "source/wrong-type",
            f"{name!r} must be {_TYPE_NAMES[shapes[name]]}; it is left out",
            place,
        )
    if not wrong:
        return node
    return {name: value for name, value in node.items() if name not in wrong}


def _version(root: dict[str, Json]) -> str | None:
    """Give the version the document names. YAML reads an unquoted ``swagger: 2.0`` as a number."""
    version = root.get("swagger", root.get("openapi"))
    return str(version) if isinstance(version, str | float | int) else None
