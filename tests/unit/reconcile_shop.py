"""A bike shop, told twice: pieces of specification and of docs for the tests of reconcile."""

from __future__ import annotations

from typing import Any

from specpress import ir
from specpress.diagnostics import Diagnostic, Report
from specpress.docs import read_docs
from specpress.lower import lower
from specpress.reconcile import reconcile
from specpress.source import Document

Node = dict[str, Any]
Row = tuple[str, str, bool, str]
"""Name, type cell, whether required, description."""

MARKS = {True: ":heavy_check_mark:", False: ":heavy_minus_sign:"}
OK = {"200": {"description": "Fine."}}


def link(name: str, package: str = "shared") -> str:
    return f"[{package}.{name}](../../../sdk/models/{package}/{name.lower().strip('`~')}.md)"


def object_page(name: str, *rows: Row, words: str = "") -> str:
    lines = [
        f"# {name}",
        "",
        words,
        "",
        "## Fields",
        "",
        "| Field | Type | Required | Description |",
        "| --- | --- | --- | --- |",
    ]
    for field, type_, required, text in rows:
        spelled = field if field.startswith("~~") else f"`{field}`"
        lines.append(f"| {spelled} | {type_} | {MARKS[required]} | {text} |")
    return "\n".join(lines)


def enum_page(name: str, *members: tuple[str, str]) -> str:
    rows = [f"| `{member}` | {value} |" for member, value in members]
    return "\n".join(
        [f"# {name}", "", "## Values", "", "| Name | Value |", "| --- | --- |", *rows]
    )


def union_page(name: str, *types: str) -> str:
    return "\n\n".join(
        [f"# {name}", "## Supported Types", *(f"### `{type_}`" for type_ in types)]
    )


def group_page(title: str, *methods: str, words: str = "") -> str:
    return "\n\n".join(
        [f"# {title}", "## Overview", words, "### Available Operations", *methods]
    )


def method(  # noqa: PLR0913 - a method has that many parts, and tests name those they need
    name: str,
    operation_id: str,
    route: str,
    *,
    request: str = "",
    response: str = "",
    errors: tuple[tuple[str, str], ...] = (),
    words: str = "",
    paged: bool = False,
) -> str:
    verb, path = route.split(" ", 1)
    call = f"await shop.bikes.{name.strip('~')}();"
    lines = [
        f"## {name}",
        words,
        "### Example Usage",
        (
            f'<!-- UsageSnippet language="typescript" operationID="{operation_id}" '
            f'method="{verb}" path="{path}" -->'
        ),
        "```typescript\nconst shop = new BikeShop({});\n"
        f"const result = {call}\n"
        + ("for await (const page of result) {}\n" if paged else "")
        + "```",
        "### Parameters",
        "| Parameter | Type | Required | Description |\n| --- | --- | --- | --- |"
        + (
            f"\n| `request` | {request} | {MARKS[True]} | The request. |"
            if request
            else ""
        ),
        "### Response",
        f"**Promise\\<{response}\\>**" if response else "",
        "### Errors",
        "| Error Type | Status Code | Content Type |\n| --- | --- | --- |"
        + "".join(
            f"\n| {type_} | {status} | application/json |" for type_, status in errors
        ),
    ]
    return "\n\n".join(lines)


def spec(paths: Node, **schemas: Node) -> ir.Api:
    root: Node = {
        "openapi": "3.1.0",
        "info": {"title": "Bikes", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    return lower(Document("bikes.yaml", root), Report())


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: Node) -> Node:
    content = {"application/json": {"schema": schema}}
    return {"200": {"description": "Fine.", "content": content}}


def join(api: ir.Api, **files: str) -> tuple[ir.Api, list[Diagnostic]]:
    """Reconcile with pages; ``shared_Bike`` is the page ``shared/bike.md``, ``sdks_bikes`` a group's page."""
    reading = Report()
    texts: list[tuple[str, str]] = []
    for key, text in files.items():
        folder, _, name = key.partition("_")
        path = (
            f"sdks/{name}/README.md"
            if folder == "sdks"
            else f"sdk/models/{folder}/{name.lower()}.md"
        )
        texts.append((path, text))
    docs = read_docs(sorted(texts), reading)
    report = Report()
    return reconcile(api, docs, report), list(report)


def said(findings: list[Diagnostic]) -> list[str]:
    return [f"{finding.code}: {finding.message}" for finding in findings]
