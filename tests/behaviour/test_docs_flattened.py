"""Docs that spread a body over the arguments of a method: what is sent is the specification's body."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.behaviour.loopback import Loopback, Reply, loopback
from tests.behaviour.test_docs_alone import opened

from specpress import pipeline
from specpress.diagnostics import Report
from specpress.format import format_files
from specpress.survey.settings import Settings

SPECIFICATION = """\
openapi: 3.1.0
info: {title: Orchard, version: "1"}
paths:
  /trees/{tree_id}:
    patch:
      operationId: prune
      tags: [trees]
      parameters:
        - {name: tree_id, in: path, required: true, schema: {type: string}}
        - {name: dryRun, in: query, schema: {type: boolean}}
      requestBody:
        required: true
        content:
          MEDIA:
            schema:
              type: object
              required: [branch]
              properties:
                branch: {type: string}
                shears: {$ref: "#/components/schemas/Shears"}
                season: {type: string, enum: [spring, autumn]}
                id: {type: string, readOnly: true}
      responses: {"204": {description: Done}}
components:
  schemas:
    Shears: {type: object, properties: {sharp: {type: boolean}}}
"""
ROWS = (
    ("tree_id", "*str*", True, "Which tree"),
    ("branch", "*str*", True, "Which branch"),
    ("dry_run", "*Optional[bool]*", False, "Whether to only look"),
    ("season", "[Optional[models.Season]](../../models/season.md)", False, "When"),
    ("shears", "[Optional[models.Shears]](../../models/shears.md)", False, "With what"),
)


def table(rows: tuple[tuple[str, str, bool, str], ...] = ROWS) -> str:
    lines = [
        "| Parameter | Type | Required | Description |",
        "| --- | --- | --- | --- |",
    ]
    for name, cell, required, text in rows:
        mark = "check_mark" if required else "minus_sign"
        lines.append(f"| `{name}` | {cell} | :heavy_{mark}: | {text} |")
    return "\n".join(lines)


def pages(parameters: str) -> tuple[tuple[str, str], ...]:
    usage = (
        '<!-- UsageSnippet language="python" operationID="prune" method="patch" '
        'path="/trees/{tree_id}" -->\n```python\npass\n```\n'
    )
    return (
        (
            "docs/models/season.md",
            (
                "# Season\n\n## Values\n\n| Name | Value |\n| --- | --- |\n"
                "| `SPRING` | spring |\n| `AUTUMN` | autumn |\n"
            ),
        ),
        (
            "docs/models/shears.md",
            (
                "# Shears\n\n## Fields\n\n| Field | Type | Required | Description |\n"
                "| --- | --- | --- | --- |\n| `sharp` | *Optional[bool]* | :heavy_minus_sign: | N/A |\n"
            ),
        ),
        (
            "docs/sdks/trees/README.md",
            (
                "# Trees\n\n## Overview\n\n### Available Operations\n\n* [prune](#prune)\n\n## prune\n\n"
                f"### Example Usage\n\n{usage}\n### Parameters\n\n{parameters}\n"
            ),
        ),
    )


def made(
    package: str, media: str, parameters: str
) -> tuple[pipeline.Result, list[str]]:
    report = Report()
    inputs = pipeline.Inputs(
        Settings(package, package, server="https://orchard.example"),
        (("openapi.yaml", SPECIFICATION.replace("MEDIA", media)),),
        docs=pages(parameters),
    )
    result = pipeline.run(inputs, report, format_files)
    return result, [str(found) for found in report if found.code != "drift/description"]


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with loopback() as running:
        running.reply = Reply(status=204, body=b"")
        yield running


@pytest.mark.parametrize(
    "media",
    ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
)
def test_rows_of_the_body_are_sent_in_the_body(
    media: str, tmp_path: Path, server: Loopback
) -> None:
    package = f"orchard_{media.rpartition('/')[2].replace('-', '_')}"
    result, findings = made(package, media, table())
    assert findings == []
    with opened(result, tmp_path, server.url) as client:
        client.trees.prune("t-1", branch="low", season="spring", dry_run=True)
    request = server.last()
    assert request.target == "/trees/t-1?dryRun=true"
    assert request.headers["content-type"].partition(";")[0] == media
    for word in (b"branch", b"low", b"season", b"spring"):
        assert word in request.body


def test_the_asynchronous_client_sends_the_same(
    tmp_path: Path, server: Loopback
) -> None:
    result, _ = made("orchard_async", "application/json", table())
    with opened(result, tmp_path, server.url):
        pass
    assert result.package is not None
    module = sys.modules["orchard_async"]
    made_async = getattr(module, f"Async{result.package.client.name}")

    async def call() -> None:
        async with made_async(base_url=server.url) as client:
            await client.trees.prune("t-1", branch="low")

    asyncio.run(call())
    assert server.last().json() == {"branch": "low"}


def test_docs_say_what_fields_of_the_body_are_for() -> None:
    result, _ = made("orchard_words", "application/json", table())
    assert result.files is not None
    assert any("Which branch" in text for text in result.files.values())


def test_a_field_that_no_row_tells_of_is_told() -> None:
    rows = tuple(row for row in ROWS if row[0] != "shears")
    _, findings = made("orchard_less", "application/json", table(rows))
    (finding,) = findings
    assert "`trees.prune.shears`: in the specification only" in finding


def test_a_row_of_the_whole_body_is_no_field() -> None:
    rows = (ROWS[0], ("body", "Dict[str, *Any*]", True, "All of it"))
    _, findings = made("orchard_whole", "application/json", table(rows))
    assert not any("missing-in-spec" in finding for finding in findings)


def test_a_cell_that_cannot_be_read_takes_the_specifications_type(
    tmp_path: Path, server: Loopback
) -> None:
    torn = table().replace("*str*", "*Opaque[int]*")
    result, findings = made("orchard_torn", "application/json", torn)
    assert [finding.split(": ")[1] for finding in findings] == [
        "warning[docs/type]",
        "warning[docs/type]",
    ]
    with opened(result, tmp_path, server.url) as client:
        client.trees.prune("t-1", branch="low")
    assert server.last().json() == {"branch": "low"}
