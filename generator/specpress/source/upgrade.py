"""Upgrade: a Swagger 2.0 or OpenAPI 3.0 document -> OpenAPI 3.1, the only version the later stages know."""

from __future__ import annotations

from specpress.diagnostics import Report
from specpress.source.document import Document
from specpress.source.exclusive_limits import convert_limits
from specpress.source.pointer import Json
from specpress.source.swagger import from_swagger

VERSION = "3.1.0"


def upgrade(document: Document, report: Report) -> Document:
    """Give the document in the shape of OpenAPI 3.1; a 3.1 or 3.2 document is given back as it is.

    Members of older versions are converted, and those without a counterpart are reported. ``nullable``
    becomes ``x-nullable``, which the next stage honours in every version, as it does ``example``, which 3.1 dropped.
    """
    root = document.root
    if "swagger" in root:
        return from_swagger(document, report)
    version = root.get("openapi")
    if not str(version).startswith("3.0"):  # YAML reads an unquoted 3.0 as a number
        return document
    upgraded: dict[str, Json] = {**root, "openapi": VERSION}
    for key in ("paths", "components"):
        if key in root:
            upgraded[key] = convert_limits(root[key])
    return Document(document.file, upgraded, document.origins)
