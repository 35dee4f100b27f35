"""Operation references: a ``$ref`` in the place of an operation, which OpenAPI does not allow -> the operation."""

from __future__ import annotations

from collections.abc import Sequence

from specpress.diagnostics import Place, Report
from specpress.source.document import Document
from specpress.source.path_items import METHODS
from specpress.source.pointer import Json, child
from specpress.source.references import resolve


def inline_operations(document: Document, report: Report) -> Document:
    """Give the document with what operations refer to within it in their place, reported once.

    What leads nowhere stays as it is.
    """
    changed: dict[str, Json] = {}
    origins = dict(document.origins)
    places: list[Place] = []
    for key in ("paths", "webhooks"):
        items = document.root.get(key)
        if not isinstance(items, dict):
            continue
        inlined: dict[str, Json] = {}
        for path, item in items.items():
            for method, operation in item.items() if isinstance(item, dict) else ():
                if method not in METHODS or not isinstance(operation, dict):
                    continue
                ref = operation.get("$ref")
                target = resolve(document, ref) if isinstance(ref, str) else None
                if target is None or not isinstance(target[0], dict):
                    continue
                at = child("", key, path, method)
                places.append(document.place(at))
                origins[at] = document.place(target[1])
                siblings = {k: value for k, value in operation.items() if k != "$ref"}
                known = inlined.get(path, item)
                if isinstance(known, dict):
                    inlined[path] = {**known, method: {**target[0], **siblings}}
        if inlined:
            changed[key] = {**items, **inlined}
    if not changed:
        return document
    report_referred_operations(places, report)
    return Document(document.file, {**document.root, **changed}, origins)


def report_referred_operations(places: Sequence[Place], report: Report) -> None:
    """Report operations that are references, once, at the first."""
    if not places:
        return
    times = "an operation is" if len(places) == 1 else f"{len(places)} operations are"
    report.warning(
        "source/operation-ref",
        f"{times} written as a `$ref`, which OpenAPI does not allow; the target is used",
        places[0],
        hint="refer to a whole path item",
    )
