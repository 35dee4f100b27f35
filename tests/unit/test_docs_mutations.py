"""Damaged pages: a located finding for what is lost, never a traceback, never a row lost in silence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from specpress.diagnostics import Diagnostic, Report
from specpress.docs import Docs, as_json, read_docs
from specpress.docs.samples import read_sample

BIKE = """\
# Bike

A bike of the shop.

## Example Usage

```typescript
import { Bike } from "@shop/bikes/sdk/models/shared";

let value: Bike = {
  id: "b-1",
};
```

## Fields

| Field | Type | Required | Description | Example |
| -------- | -------- | -------- | -------- | -------- |
| `id` | *string* | :heavy_check_mark: | The number | b-1 |
| ~~`gear`~~ | *number* | :heavy_minus_sign: | N/A | |
| `frame` | [shared.Frame](../../../sdk/models/shared/frame.md) | :heavy_minus_sign: | `a` or `b` | a |
| `wheel` | *shared.Wheel* | :heavy_minus_sign: | Two of them | |
| `extra` | Record<string, *any*> | :heavy_minus_sign: | Whatever | {<br/>"a": 1<br/>} |
| `parts` | [shared.Bike](../../../sdk/models/shared/bike.md)[] | :heavy_minus_sign: | N/A | |"""
FRAME = """\
# Frame

This is what holds it.

## Example Usage

```typescript
import { Frame } from "@shop/bikes/sdk/models/shared";

let value: Frame = Frame.Steel;
```

## Values

This is an open enum. Unrecognized values will be captured as the `Unrecognized<string>` branded type.

| Name        | Value                  |
| ----------- | ---------------------- |
| `Steel`     | steel                  |
| `Aluminium` | *alu                   |
| `True`      | true                   |
| -           | `Unrecognized<string>` |"""
WHEEL = """\
# ~~Wheel~~

> :warning: **DEPRECATED**: This will be removed in a future release, please migrate away from it as soon as possible.


## Supported Types

### `string`

```typescript
const value: string = "28";
```

### `shared.Bike`

```typescript
const value: shared.Bike = {};
```

"""
SHOP = """\
# Shop
(*shop*)

## Overview

What one can do.

### Available Operations

* [list](#list) - List bikes
* [~~buy~~](#buy) - Buy a bike :warning: **Deprecated**

## list

List all bikes.

### Example Usage

<!-- UsageSnippet language="typescript" operationID="shop_list" method="get" path="/bikes" -->
```typescript
const result = await client.shop.list({ id: "b-1" });

for await (const page of result) {
}
```

### Parameters

| Parameter | Type                                              | Required           | Description |
| --------- | ------------------------------------------------- | ------------------ | ----------- |
| `request` | [shared.Bike](../../sdk/models/shared/bike.md)    | :heavy_check_mark: | What to ask |
| `options` | RequestOptions                                    | :heavy_minus_sign: | N/A         |

### Response

**Promise\\<[shared.Bike](../../sdk/models/shared/bike.md)\\>**

### Errors

| Error Type      | Status Code | Content Type |
| --------------- | ----------- | ------------ |
| errors.SDKError | 4XX, 5XX    | \\*/\\*        |

## ~~buy~~

Buy a bike.

> :warning: **DEPRECATED**: This will be removed in a future release, please migrate away from it as soon as possible.

### Example Usage

<!-- UsageSnippet language="typescript" operationID="shop_buy" method="post" path="/bikes/{id}" -->
```typescript
const result = await client.shop.buy({ at: new Date("2021-01-01"), frame: Frame.Steel });
```

### Response

**Promise\\<void\\>**
"""
PAGES = {
    "docs/sdk/models/shared/bike.md": BIKE,
    "docs/sdk/models/shared/frame.md": FRAME,
    "docs/sdk/models/shared/wheel.md": WHEEL,
    "docs/sdks/shop/README.md": SHOP,
}
WHOLE_TABLE = {"docs/unknown-header", "docs/unexpected-table", "docs/prose-table"}
WHOLE_FILE = {"docs/skipped-page", "docs/title"}
FENCE = {"docs/row-in-fence", "docs/unclosed-fence"}


PYTHON = {
    "docs/models/bike.md": """\
# Bike

## Fields

| Field | Type | Required | Description | Example |
| --- | --- | --- | --- | --- |
| `id` | *str* | :heavy_check_mark: | N/A | **Example 1:** b<br/>**Example 2:** c |
| `gear` | *OptionalNullable[int]* | :heavy_minus_sign: | N/A | |
| `frame` | [Optional[models.Frame]](../models/frame.md) | :heavy_minus_sign: | N/A | |
| `parts` | List[[models.Bike](../models/bike.md)] | :heavy_minus_sign: | N/A | |""",
    "docs/models/frame.md": """\
# Frame

## Values

This is an open enum. Unrecognized values will not fail type checks.

- `"steel"`
- `"wood"`
""",
    "docs/sdks/shop/README.md": """\
# Shop

### Available Operations

* [follow](#follow) - Follow a bike

## follow

### Example Usage

<!-- UsageSnippet language="python" operationID="follow" method="get" path="/bikes/{id}" -->
```python
res = shop.follow(id="b")
```

### Parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | *str* | :heavy_check_mark: | Which |
| `retries` | [Optional[utils.RetryConfig]](../../models/utils/retryconfig.md) | :heavy_minus_sign: | Again |

### Response

**[Union[sse.EventStream[models.Bike], sse.EventStreamAsync[models.Bike]]](../../models/.md)**

### Errors

| Error Type | Status Code | Content Type |
| --- | --- | --- |
| errors.Gone | 410 | application/json |""",
}
OPENAPI_GENERATOR = {
    "docs/Bike.md": """\
# Bike

## Properties

Name | Type | Description | Notes
------------ | ------------- | ------------- | -------------
**id** | **str** | The number | [readonly]
**gear** | **int** |  | [optional] [default to 7]
**frame** | [**Frame**](Frame.md) |  | [optional]

## Example

```python
bike = Bike()
```
""",
    "docs/Frame.md": """\
# Frame

## Enum

* `STEEL` (value: `'steel'`)

* `WOOD` (value: `'wood'`)
""",
    "docs/ShopApi.md": """\
# shop.ShopApi

Method | HTTP request | Description
------------- | ------------- | -------------
[**buy**](ShopApi.md#buy) | **POST** /bikes/{id} | Buy one

# **buy**
> Bike buy(id)

### Parameters

Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
 **id** | **str**| Which |
 **bike** | [**Bike**](Bike.md)| What |

### Return type

[**Bike**](Bike.md)

### HTTP response details

| Status code | Description | Response headers |
|-------------|-------------|------------------|
**404** | None there |  -  |
**410** | Gone |  -  |
""",
}
STARTS = ("| `", "| ~~", "| errors.", '- `"', "* `", "**", " **")


def read(
    pages: dict[str, str], dialect: str = "typescript"
) -> tuple[Docs, list[Diagnostic]]:
    report = Report()
    docs = read_docs(sorted(pages.items()), report, dialect)
    for method in docs.methods if dialect == "typescript" else ():
        for sample in method.samples:
            read_sample(method, sample, report)
    assert as_json(docs)
    return docs, list(report)


def lines_read(docs: Docs) -> set[tuple[str, int]]:
    read = {(page.path, row.line) for page in docs.pages for row in page.fields}
    read |= {(page.path, row.line) for page in docs.pages for row in page.members}
    read |= {(m.file, row.line) for m in docs.methods for row in m.parameters}
    return read | {(m.file, row.line) for m in docs.methods for row in m.errors}


def unaccounted(
    pages: dict[str, str], dialect: str = "typescript"
) -> list[tuple[str, int, str]]:
    """Rows that were neither read nor reported."""
    docs, findings = read(pages, dialect)
    if any(finding.code == "docs/dialect" for finding in findings):
        return []  # an error says that none of the pages is read
    read_rows = lines_read(docs)
    lost: list[tuple[str, int, str]] = []
    for path, text in pages.items():
        here = [f for f in findings if f.place is not None and f.place.file == path]
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for number, line in enumerate(lines, 1):
            is_row = line.startswith(STARTS) and ("|" in line or "`" in line)
            if not is_row or (path, number) in read_rows:
                continue
            # An item of a list among prose is prose, and in the description.
            if line.startswith("* `") and line.strip() in described(docs, path):
                continue
            if not any(covers(finding, number) for finding in here):
                lost.append((path, number, line))
    return lost


def described(docs: Docs, path: str) -> set[str]:
    """The lines of what a page says of its class in words."""
    pages = (page for page in docs.pages if page.path == path)
    return {
        line.strip() for page in pages for line in (page.description or "").split("\n")
    }


def covers(finding: Diagnostic, line: int) -> bool:
    assert finding.place is not None
    at = finding.place.line or 1
    if finding.code in WHOLE_FILE:
        return True
    return at == line or (finding.code in WHOLE_TABLE | FENCE and at <= line)


def test_whole_pages_give_no_finding() -> None:
    docs, findings = read(PAGES)
    assert findings == []
    assert len(lines_read(docs)) == 6 + 3 + 2 + 1
    assert unaccounted(PAGES) == []


def drop_line(lines: list[str], at: int, _: str) -> None:
    del lines[at]


def double_line(lines: list[str], at: int, _: str) -> None:
    lines.insert(at, lines[at])


def insert_line(lines: list[str], at: int, text: str) -> None:
    lines.insert(at, text)


def cut_line(lines: list[str], at: int, text: str) -> None:
    lines[at] = lines[at][: len(lines[at]) * len(text) // 20]


def insert_text(lines: list[str], at: int, text: str) -> None:
    middle = len(lines[at]) // 2
    lines[at] = lines[at][:middle] + text + lines[at][middle:]


def drop_cell(lines: list[str], at: int, text: str) -> None:
    cells = lines[at].split("|")
    del cells[len(text) % len(cells)]
    lines[at] = "|".join(cells)


def cut_page(lines: list[str], at: int, _: str) -> None:
    del lines[at + 1 :]


def swap_line(lines: list[str], at: int, text: str) -> None:
    other = len(text) * 7 % len(lines)
    lines[at], lines[other] = lines[other], lines[at]


Mutation = Callable[[list[str], int, str], None]
MUTATIONS: list[Mutation] = [
    drop_line,
    double_line,
    insert_line,
    cut_line,
    insert_text,
    drop_cell,
    cut_page,
    swap_line,
]
TEXTS = st.one_of(
    st.sampled_from(
        [
            "|",
            "`|`",
            "\\|",
            "`",
            "```",
            "~~~",
            "```typescript",
            "\0",
            "\r",
            "\u2028",
            "## Fields",
            "## Values",
            "# Bike",
            "<br/>",
            "*",
            "[shared.No](../no.md)",
            "| --- | --- |",
            "| Field | Type | Required | Description |",
            "| Name | Value |",
            "[]" * 100,
            "Record<string, " * 100,
            "[" * 100,
        ]
    ),
    st.text(max_size=20),
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(sorted(PAGES)),
        st.sampled_from(MUTATIONS),
        st.integers(0, 80),
        TEXTS,
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS, ending=st.sampled_from(["\n", "\r\n", "\r"]))
def test_no_row_is_lost_in_silence(
    steps: list[tuple[str, Mutation, int, str]], ending: str
) -> None:
    pages = {path: text.split("\n") for path, text in PAGES.items()}
    for path, mutate, at, text in steps:
        if pages[path]:
            mutate(pages[path], at % len(pages[path]), text)
    assert (
        unaccounted({path: ending.join(lines) for path, lines in pages.items()}) == []
    )


OTHERS = {"python": PYTHON, "openapi-generator": OPENAPI_GENERATOR}


@pytest.mark.parametrize("dialect", OTHERS)
def test_whole_pages_of_other_dialects_give_no_finding(dialect: str) -> None:
    pages = OTHERS[dialect]
    docs, findings = read(pages, dialect)
    # Nothing but what the pages lead to that is not there.
    assert {finding.code for finding in findings} <= {"docs/broken-link"}
    assert len(lines_read(docs)) == 9
    assert unaccounted(pages, dialect) == []


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), dialect=st.sampled_from(sorted(OTHERS)))
def test_no_row_of_another_dialect_is_lost_in_silence(
    data: st.DataObject, dialect: str
) -> None:
    pages = {path: text.split("\n") for path, text in OTHERS[dialect].items()}
    for _ in range(data.draw(st.integers(1, 5))):
        lines = pages[data.draw(st.sampled_from(sorted(pages)))]
        mutate = data.draw(st.sampled_from(MUTATIONS))
        at, text = data.draw(st.integers(0, 40)), data.draw(TEXTS)
        if lines:
            mutate(lines, at % len(lines), text)
    whole = {path: "\n".join(lines) for path, lines in pages.items()}
    assert unaccounted(whole, dialect) == []


ROWS = [
    number for number, line in enumerate(BIKE.split("\n")) if line.startswith("| `")
]


@settings(max_examples=200, deadline=None)
@given(
    at=st.sampled_from(ROWS),
    mutate=st.sampled_from([cut_line, insert_text, drop_cell]),
    text=st.text(
        st.characters(blacklist_characters="\r\n", blacklist_categories=["Cs"]),
        max_size=20,
    ),
)
def test_a_bad_row_costs_no_other_row(at: int, mutate: Mutation, text: str) -> None:
    lines = [*map(str, BIKE.split("\n"))]
    mutate(lines, at, text)
    assume(lines[at].strip())  # an empty line ends the table
    path = "docs/sdk/models/shared/bike.md"
    before = {field.line: field for field in read(PAGES)[0].pages[0].fields}
    after, _ = read({**PAGES, path: "\n".join(lines)})
    kept = {field.line: field for field in after.pages[0].fields}
    for line, field in before.items():
        if line != at + 1:
            assert kept[line] == field


PIECES = ["x", "`", "|", "\\|", "*", "[", "[]", "a.", "<br/>", " ", "-", "``` "]


@pytest.mark.parametrize("piece", PIECES)
def test_megabyte_cells_cost_their_row_only(piece: str) -> None:
    huge = piece * (1_000_000 // len(piece))
    lines = [*map(str, BIKE.split("\n"))]
    lines[ROWS[0]] = f"| `id` | *string*{huge} | [{huge}](x.md) | {huge} | {huge} |"
    docs, findings = read({"shared/bike.md": "\n".join(lines)})
    assert [field.name for field in docs.pages[0].fields][-5:] == [
        "gear",
        "frame",
        "wheel",
        "extra",
        "parts",
    ]
    assert any(f.place and f.place.line == ROWS[0] + 1 for f in findings)
    assert all(len(str(finding)) < 500 for finding in findings)
