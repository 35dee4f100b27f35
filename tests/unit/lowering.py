"""Lower small documents in tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from specpress import ir, source
from specpress.diagnostics import Diagnostic, Report
from specpress.ir import references
from specpress.lower import lower


def lowered(
    document: Mapping[str, Any], version: str = "3.1.0"
) -> tuple[ir.Api, list[Diagnostic]]:
    """The model of a document, with what was found."""
    whole = {
        "openapi": version,
        "info": {"title": "Shop", "version": "1"},
        "paths": {},
        **document,
    }
    report = Report()
    read = source.read("shop.json", json.dumps(whole), report)
    assert read is not None, list(report)
    return lower(read, report), list(report)


def schemas(
    components: Mapping[str, Any], version: str = "3.1.0"
) -> tuple[dict[str, ir.Declaration], list[Diagnostic]]:
    """The declarations that component schemas make, with what was found."""
    api, found = lowered({"components": {"schemas": components}}, version)
    return api.declarations, found


def codes(found: list[Diagnostic]) -> list[str]:
    """The codes of findings."""
    return [diagnostic.code for diagnostic in found]


def types(api: ir.Api) -> list[ir.Type]:
    """Every type that stands in a declaration or an operation."""
    found: list[ir.Type] = []
    for declaration in api.declarations.values():
        match declaration:
            case ir.Model(fields=fields, additional=additional):
                found += [field.type for field in fields]
                found += [additional] if additional is not None else []
            case ir.Alias(type=type_):
                found.append(type_)
            case ir.Enum():
                pass
    for operation in api.operations:
        found += [parameter.type for parameter in operation.parameters]
        bodies = [operation.body] if operation.body is not None else []
        for holder in (*bodies, *operation.responses):
            found += [content.type for content in holder.contents]
    return found


def dangling(api: ir.Api) -> set[str]:
    """The names that types refer to and nothing declares."""
    return {name for type_ in types(api) for name in references(type_)} - {
        *api.declarations
    }
