"""Swagger members: what a Swagger 2.0 document says that has no place in one, or the wrong JSON type."""

from __future__ import annotations

from collections.abc import Iterable

from specpress.diagnostics import Report
from specpress.source.document import Document
from specpress.source.pointer import Json, child

_LISTS = ("schemes", "consumes", "produces")
_BODY = frozenset({"name", "in", "description", "required", "schema", "$ref"})


def check_root(document: Document, known: frozenset[str], report: Report) -> None:
    """Report members of the root that are none of Swagger 2.0, and places and media types that cannot be read."""
    root = document.root
    _report_unknown(document, root, "", known, report)
    for key in ("host", "basePath"):
        if not isinstance(root.get(key), str | None):
            _report_wrong_type(document, child("", key), "a string", report)
    base = root.get("basePath")
    if isinstance(base, str) and base and not base.startswith("/"):
        report.warning(
            "source/base-path",
            f"the base path {base!r} does not begin with a slash; one is put before it",
            document.place("/basePath"),
            hint=f"write {'/' + base!r}",
        )
    check_lists(document, root, "", report)


def check_lists(
    document: Document, node: dict[str, Json], pointer: str, report: Report
) -> None:
    """Report schemes and media types that are no lists of strings."""
    for key in _LISTS:
        value = node.get(key)
        if value is None:
            continue
        if not isinstance(value, list):
            _report_wrong_type(document, child(pointer, key), "an array", report)
            continue
        for index, item in enumerate(value):
            if not isinstance(item, str):
                at = child(pointer, key, index)
                _report_wrong_type(
                    document, at, "a string", report, f"an item of {key!r}"
                )


def check_body(
    document: Document, node: dict[str, Json], pointer: str, report: Report
) -> None:
    """Report members that are not allowed in a body parameter: its type is described by its schema."""
    _report_unknown(document, node, pointer, _BODY, report)


def check_response(
    document: Document, node: dict[str, Json], pointer: str, report: Report
) -> None:
    """Report headers and examples of a response that are no objects."""
    for key in ("headers", "examples"):
        if not isinstance(node.get(key), dict | None):
            _report_wrong_type(document, child(pointer, key), "an object", report)


def _report_unknown(
    document: Document,
    node: Iterable[str],
    pointer: str,
    known: frozenset[str],
    report: Report,
) -> None:
    what = "a body parameter" if pointer else "a Swagger 2.0 document"
    for key in node:
        if key not in known and not key.startswith("x-"):
            report.warning(
                "source/unknown-member",
                f"{key!r} is no member of {what}; ignored",
                document.place(child(pointer, key)),
            )


def _report_wrong_type(
    document: Document, pointer: str, expected: str, report: Report, what: str = ""
) -> None:
    subject = what or repr(pointer.rpartition("/")[2])
    report.warning(
        "source/wrong-type",
        f"{subject} must be {expected}; it is left out",
        document.place(pointer),
    )
