"""Files in docs alone: pages that show a file's name and content make the body multipart, whatever the language."""

from __future__ import annotations

import asyncio
import importlib
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path

import pytest
from tests.behaviour.loopback import Caught, Reply, loopback
from tests.behaviour.test_docs_alone import made, opened

from specpress import ir, pipeline
from specpress.diagnostics import Report
from specpress.facts import Facts, OperationFacts
from specpress.survey import Settings

Pages = dict[str, str]


def table(first: str, *rows: tuple[str, str, bool]) -> str:
    marks = {True: ":heavy_check_mark:", False: ":heavy_minus_sign:"}
    lines = [
        f"| `{name}` | {type_} | {marks[needed]} | N/A |"
        for name, type_, needed in rows
    ]
    head = f"| {first} | Type | Required | Description |\n| --- | --- | --- | --- |"
    return "\n".join([head, *lines])


def model(name: str, *rows: tuple[str, str, bool]) -> str:
    return f"# {name}\n\n\n## Fields\n\n{table('Field', *rows)}\n"


def group(language: str, *rows: tuple[str, str, bool]) -> str:
    return f"""\
# Scans

### Available Operations

* [add](#add) - Add a scan

## add

### Example Usage

<!-- UsageSnippet language="{language}" operationID="addScan" method="post" path="/boxes/{{box_id}}/scans" -->
```{language}
```

### Parameters

{table("Parameter", *rows)}
"""


TYPESCRIPT: Pages = {
    "docs/sdk/models/shared/filet.md": model(
        "FileT",
        ("fileName", "*string*", True),
        ("content", "*ReadableStream<Uint8Array>*", True),
    ),
    "docs/sdk/models/shared/scan.md": model(
        "Scan",
        (
            "file",
            (
                "[File](https://developer.mozilla.org/en-US/docs/Web/API/File) \\| "
                "[Blob](https://developer.mozilla.org/en-US/docs/Web/API/Blob) \\| "
                "[shared.FileT](../../../sdk/models/shared/filet.md)"
            ),
            True,
        ),
        ("more", "[shared.FileT](../../../sdk/models/shared/filet.md)[]", False),
        ("pageCount", "*number*", False),
    ),
    "docs/sdk/models/operations/addscanrequest.md": model(
        "AddScanRequest",
        ("boxId", "*string*", True),
        ("scan", "[shared.Scan](../../../sdk/models/shared/scan.md)", True),
    ),
    "docs/sdks/scans/README.md": group(
        "typescript",
        (
            "request",
            "[operations.AddScanRequest](../../sdk/models/operations/addscanrequest.md)",
            True,
        ),
    ),
}
PYTHON: Pages = {
    "docs/models/file.md": model(
        "File",
        ("file_name", "*str*", True),
        ("content", "*Union[bytes, IO[bytes], io.BufferedReader]*", True),
        ("content_type", "*Optional[str]*", False),
    ),
    "docs/sdks/scans/README.md": group(
        "python",
        ("box_id", "*str*", True),
        ("file", "[models.File](../../models/file.md)", True),
        ("more", "List[[models.File](../../models/file.md)]", False),
        ("page_count", "*Optional[int]*", False),
    ),
}
"""The fields of the body are arguments, one of them named as the class of files is."""

PHP: Pages = {
    "docs/Models/Operations/File.md": model(
        "File", ("fileName", "*string*", True), ("content", "*string*", True)
    ),
    "docs/Models/Operations/AddScanRequestBody.md": model(
        "AddScanRequestBody",
        ("file", "[?Operations\\File](../../Models/Operations/File.md)", False),
        (
            "more",
            "array<[Operations\\File](../../Models/Operations/File.md)>",
            False,
        ),
        ("pageCount", "*?int*", False),
    ),
    "docs/sdks/scans/README.md": group(
        "php",
        ("boxId", "*string*", True),
        (
            "requestBody",
            "[Operations\\AddScanRequestBody](../../Models/Operations/AddScanRequestBody.md)",
            True,
        ),
    ),
}
GO: Pages = {
    "docs/models/operations/file.md": model(
        "File", ("FileName", "`string`", True), ("Content", "`any`", True)
    ),
    "docs/models/operations/addscanrequestbody.md": model(
        "AddScanRequestBody",
        ("File", "[operations.File](../../models/operations/file.md)", True),
        ("More", "[][operations.File](../../models/operations/file.md)", False),
        ("PageCount", "`*int64`", False),
    ),
    "docs/sdks/scans/README.md": group(
        "go",
        ("ctx", "[context.Context](https://pkg.go.dev/context#Context)", True),
        ("BoxID", "`string`", True),
        (
            "RequestBody",
            "[operations.AddScanRequestBody](../../models/operations/addscanrequestbody.md)",
            True,
        ),
    ),
}
CASES = {"typescript": TYPESCRIPT, "python": PYTHON, "php": PHP, "go": GO}
SENT = [
    ("file", "a.png", b"PNG"),
    ("more", "more", b"a"),
    ("more", "b.txt", b"b"),
    ("page_count", None, b"2"),
]


@pytest.mark.parametrize("dialect", CASES)
def test_a_file_makes_the_body_multipart(tmp_path: Path, dialect: str) -> None:
    result, findings = made(f"scans_{dialect}", CASES[dialect], dialect)
    assert findings == []
    arguments = {
        "file": ("a.png", b"PNG"),
        "more": [b"a", ("b.txt", b"b")],
        "page_count": 2,
    }
    with loopback() as server:
        server.reply = Reply(204)
        with opened(result, tmp_path, server.url) as client:
            client.scans.add("b-1", **arguments)
            assert received(server.last()) == SENT
        module = importlib.import_module(f"scans_{dialect}")
        assert result.package is not None
        make = getattr(module, f"Async{result.package.client.name}")

        async def run() -> None:
            async with make(base_url=server.url) as client:
                await client.scans.add("b-1", **arguments)

        asyncio.run(run())
        assert received(server.last()) == SENT


def received(request: Caught) -> list[tuple[str, str | None, bytes]]:
    """Name, file name and content of each part."""
    media = request.headers["content-type"]
    assert media.startswith("multipart/form-data; boundary=")
    assert request.path == "/boxes/b-1/scans"
    head = f"content-type: {media}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_payload(decode=True) or b"",
        )
        for part in message.iter_parts()
    ]


def test_the_media_type_is_a_guess_that_can_be_stated() -> None:
    result, _ = made("scans", TYPESCRIPT, "typescript")
    assert result.api is not None
    (operation,) = result.api.operations
    assert operation.body is not None
    assert operation.body.guessed == ("in", "content_type")
    facts = Facts({"addScan": OperationFacts(content_type="application/json")})
    result, _ = made("scans", TYPESCRIPT, "typescript", facts=facts)
    assert result.api is not None
    (operation,) = result.api.operations
    assert operation.body is not None
    (content,) = operation.body.contents
    assert content.content_type == "application/json"


def test_a_class_with_more_than_a_file_is_an_object() -> None:
    name = "docs/sdk/models/shared/filet.md"
    row = "| `folder` | *string* | :heavy_minus_sign: | N/A |\n"
    pages = {**TYPESCRIPT, name: TYPESCRIPT[name] + row}
    result, _ = made("scans", pages, "typescript")
    assert result.api is not None
    (operation,) = result.api.operations
    assert operation.body is not None
    assert operation.body.contents[0].content_type == "application/json"
    assert isinstance(result.api.declarations["FileT"], ir.Model)


def test_text_is_no_file_where_the_language_has_octets() -> None:
    name = "docs/sdk/models/shared/filet.md"
    text = TYPESCRIPT[name].replace("*ReadableStream<Uint8Array>*", "*string*")
    result, _ = made("scans", {**TYPESCRIPT, name: text}, "typescript")
    assert result.api is not None
    (operation,) = result.api.operations
    assert operation.body is not None
    assert operation.body.contents[0].content_type == "application/json"


SPEC = """\
openapi: 3.1.0
info: {title: Scans, version: '1'}
paths:
  /boxes/{box_id}/scans:
    post:
      operationId: addScan
      tags: [scans]
      parameters: [{name: box_id, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: {type: string, format: binary}
                more: {type: array, items: {type: string, format: binary}}
                page_count: {type: integer}
      responses: {'204': {description: Added}}
"""


@pytest.mark.parametrize("dialect", ["typescript", "python"])
def test_beside_a_specification_a_file_is_its_octets(dialect: str) -> None:
    report = Report()
    inputs = pipeline.Inputs(
        Settings("scans", "scans", server="https://scans.example"),
        specs=(("scans.yaml", SPEC),),
        docs=tuple(sorted(CASES[dialect].items())),
        dialect=dialect,
    )
    result = pipeline.understand(inputs, report)
    assert [str(f) for f in report if f.code.startswith("drift/")] == []
    assert result.api is not None
    (operation,) = result.api.operations
    assert [p.name for p in operation.parameters] == ["box_id"]
