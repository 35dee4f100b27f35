"""JSON output: `Docs` as plain values, the output of ``specpress docs --json``."""

from __future__ import annotations

from specpress.docs.pages import (
    DocError,
    DocField,
    DocMethod,
    DocPage,
    Docs,
    Type,
    format_type,
)

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


def as_json(docs: Docs) -> dict[str, Json]:
    """Give every page and every method; types are spelled by `format_type`, ``None`` where a type could not be read."""
    return {
        "pages": [_page(page) for page in docs.pages],
        "methods": [_method(method) for method in docs.methods],
    }


def _page(page: DocPage) -> dict[str, Json]:
    return {
        "kind": page.kind,
        "package": page.package,
        "name": page.name,
        "deprecated": page.deprecated,
        "description": page.description,
        "open": page.open,
        "path": page.path,
        "fields": [_field(field) for field in page.fields],
        "members": [[member.name, member.value] for member in page.members],
        "types": [format_type(kind) for kind in page.types],
    }


def _field(field: DocField) -> dict[str, Json]:
    return {
        "name": field.name,
        "type": _type(field.type),
        "optional": field.optional,
        "deprecated": field.deprecated,
        "description": field.description,
        "example": field.example,
        "line": field.line,
    }


def _parameter(field: DocField) -> dict[str, Json]:
    return {**_field(field), "role": field.role}


def _method(method: DocMethod) -> dict[str, Json]:
    return {
        "operation_id": method.operation_id,
        "method": method.http_method,
        "path": method.path,
        "group": method.group,
        "name": method.name,
        "parameters": [_parameter(row) for row in method.parameters],
        "request": _type(method.request),
        "response": _type(method.response),
        "errors": [_error(error) for error in method.errors],
        "paginated": method.paginated,
        "deprecated": method.deprecated,
    }


def _error(error: DocError) -> dict[str, Json]:
    return {
        "type": _type(error.type),
        "statuses": list(error.statuses),
        "content_type": error.content_type,
    }


def _type(kind: Type | None) -> str | None:
    return None if kind is None else format_type(kind)
