"""One small SDK's pages in each dialect: what is read from them."""

from __future__ import annotations

import os
from pathlib import Path

from specpress.diagnostics import Report, Severity
from specpress.docs import Docs, as_json, load_folder, read_docs
from specpress.docs.pages import DocField, LiteralOf, format_type


def read(dialect: str, files: dict[str, str]) -> tuple[Docs, list[str]]:
    report = Report()
    docs = read_docs(sorted(files.items()), report, dialect)
    return docs, [str(finding) for finding in report]


def row(field: DocField) -> tuple[str, str, bool, str | None]:
    assert field.type is not None
    return field.name, format_type(field.type), field.optional, field.description


TYPESCRIPT = {
    "docs/models/shared/bike.md": """\
# Bike

Something to ride.

## Example Usage

```typescript
import {
  Bike,
} from "@shop/bikes/models/shared";
```

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `frame` | [shared.Frame](../../models/shared/frame.md) | :heavy_check_mark: | N/A |
| `wheels` | *shared.Wheel*[] | :heavy_minus_sign: | Two |
""",
    "docs/models/shared/frame.md": """\
# Frame

## Values

| Name | Value |
| --- | --- |
| `Steel` | steel |
""",
    "docs/models/shared/wheel.md": """\
# Wheel


## Supported Types

### `number`

```typescript
const value: number = 28;
```

### `{ [k: string]: any }[]`

```typescript
const value: { [k: string]: any }[] = [];
```

""",
    "docs/sdks/bikeshop/README.md": """\
# BikeShop
(*bikeShop*)

## Overview

All about bikes.

### Available Operations

* [listBikes](#listbikes) - List the bikes
* [~~sell~~](#sell) - Sell a bike :warning: **Deprecated**

## listBikes

Lists what stands in the shop.

With a second paragraph.

### Example Usage: cheap

<!-- UsageSnippet language="typescript" operationID="shop_list_bikes" method="get" path="/bikes" example="cheap" -->
```typescript
const result = await shop.bikeShop.listBikes({ max: 100 });

for await (const page of result) {
  console.log(page);
}
```

### Example Usage: dear

<!-- UsageSnippet language="typescript" operationID="shop_list_bikes" method="get" path="/bikes" example="dear" -->
```typescript
const result = await shop.bikeShop.listBikes({ min: 100 });
```

### Standalone function

```typescript
const result = await bikeShopListBikes(shop, {});
```

### Parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| `request` | [shared.Bike](../../models/shared/bike.md) | :heavy_check_mark: | What to look for |
| `options` | RequestOptions | :heavy_minus_sign: | N/A |

### Response

**Promise\\<[shared.Bike](../../models/shared/bike.md)\\>**

### Errors

| Error Type | Status Code | Content Type |
| --- | --- | --- |
| shared.Bike | 404, 410 | application/json |
| errors.SDKError | 4XX, 5XX | \\*/\\* |

## ~~sell~~

Sell a bike

> :warning: **DEPRECATED**: This will be removed in a future release, please migrate away from it as soon as possible.

### Example Usage

<!-- UsageSnippet language="typescript" operationID="shop_sell" method="post" path="/bikes/{id}" -->
```typescript
const result = await shop.bikeShop.sell({ id: "b-1" });
```

### Response

**Promise\\<void\\>**
""",
}


def test_typescript_models() -> None:
    docs, findings = read("typescript", TYPESCRIPT)
    assert findings == []
    bike, frame, wheel = docs.pages
    assert (bike.kind, bike.package, bike.name) == ("object", "shared", "Bike")
    assert (bike.description, bike.import_path) == (
        "Something to ride.",
        "@shop/bikes/models/shared",
    )
    assert [row(field) for field in bike.fields] == [
        ("frame", "shared.Frame", False, None),
        ("wheels", "array<shared.Wheel>", True, "Two"),
    ]
    assert (frame.kind, frame.open) == ("enum", False)
    assert list(map(format_type, wheel.types)) == ["number", "array<record<any>>"]


def test_typescript_methods() -> None:
    docs, _ = read("typescript", TYPESCRIPT)
    (group,) = docs.groups
    assert (group.title, group.accessor) == ("BikeShop", "bikeShop")
    assert group.description == "All about bikes."
    listing, sell = docs.methods
    assert (listing.operation_id, listing.http_method, listing.path) == (
        "shop_list_bikes",
        "get",
        "/bikes",
    )
    assert (listing.group, listing.folder) == ("bikeShop", "bikeshop")
    assert listing.summary == "List the bikes"
    assert (
        listing.description
        == "Lists what stands in the shop.\n\nWith a second paragraph."
    )
    assert [sample.name for sample in listing.samples] == ["cheap", "dear"]
    assert listing.paginated
    assert not listing.deprecated
    assert [(e.statuses, e.content_type) for e in listing.errors] == [
        (("404", "410"), "application/json"),
        (("4XX", "5XX"), "*/*"),
    ]
    assert (sell.deprecated, sell.paginated, sell.response) == (True, False, None)
    assert (sell.request, sell.description) == (None, "Sell a bike")


def test_json_has_the_promised_shape() -> None:
    docs, _ = read("typescript", TYPESCRIPT)
    shape = as_json(docs)
    assert isinstance(shape["pages"], list)
    assert isinstance(shape["methods"], list)
    assert shape["pages"][1] == {
        "kind": "enum",
        "package": "shared",
        "name": "Frame",
        "deprecated": False,
        "description": None,
        "open": False,
        "path": "docs/models/shared/frame.md",
        "fields": [],
        "members": [["Steel", "steel"]],
        "types": [],
    }
    listing = shape["methods"][0]
    assert isinstance(listing, dict)
    parameters = listing.pop("parameters")
    assert isinstance(parameters, list)
    roles = [row["role"] for row in parameters if isinstance(row, dict)]
    assert roles == ["request", "option"]
    assert parameters[0] == {
        "name": "request",
        "type": "shared.Bike",
        "optional": False,
        "deprecated": False,
        "description": "What to look for",
        "example": None,
        "line": 47,
        "role": "request",
    }
    assert listing == {
        "operation_id": "shop_list_bikes",
        "method": "get",
        "path": "/bikes",
        "group": "bikeShop",
        "name": "listBikes",
        "request": "shared.Bike",
        "response": "shared.Bike",
        "errors": [
            {
                "type": "shared.Bike",
                "statuses": ["404", "410"],
                "content_type": "application/json",
            },
            {
                "type": "errors.SDKError",
                "statuses": ["4XX", "5XX"],
                "content_type": "*/*",
            },
        ],
        "paginated": True,
        "deprecated": False,
    }


PYTHON = {
    "docs/models/bike.md": """\
# Bike


## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `frame` | [models.Frame](../models/frame.md) | :heavy_check_mark: | N/A |
| `serial_no` | *OptionalNullable[int]* | :heavy_minus_sign: | On the frame |
| `wheels` | List[*models.Wheel*] | :heavy_minus_sign: | N/A |
| `built` | [date](https://docs.python.org/3/library/datetime.html) | :heavy_minus_sign: | N/A |
""",
    "docs/models/frame.md": '# Frame\n\n\n## Values\n\n- `"STEEL"`\n- `"WOOD"`\n',
    "docs/models/wheel.md": """\
# Wheel


## Supported Types

### `models.Bike`

```python
value: models.Bike = /* values here */
```

### `List[str]`

```python
value: List[str] = /* values here */
```

""",
    "docs/sdks/shop/README.md": """\
# Shop
(*shop*)

## Overview

### Available Operations

* [list_bikes](#list_bikes) - List the bikes

## list_bikes

List the bikes

### Example Usage

<!-- UsageSnippet language="python" operationID="listBikes" method="get" path="/bikes" -->
```python
# one page after the other
while res is not None:
    res = res.next()
```

### Parameters

| Parameter | Type | Required | Description | Example |
| --- | --- | --- | --- | --- |
| `page` | *Optional[int]* | :heavy_minus_sign: | Which | 2 |

### Response

**[models.Bike](../../models/bike.md)**

### Errors

| Error Type | Status Code | Content Type |
| --- | --- | --- |
| models.SDKError | 4XX, 5XX | \\*/\\* |
""",
}


def test_python() -> None:
    docs, findings = read("python", PYTHON)
    assert findings == []
    bike, frame, wheel = docs.pages
    assert [row(field) for field in bike.fields] == [
        ("frame", "models.Frame", False, None),
        ("serial_no", "optional<nullable<number>>", True, "On the frame"),
        ("wheels", "array<models.Wheel>", True, None),
        ("built", "Date", True, None),
    ]
    assert [member.value for member in frame.members] == ["STEEL", "WOOD"]
    assert list(map(format_type, wheel.types)) == ["models.Bike", "array<string>"]
    (method,) = docs.methods
    assert (method.operation_id, method.paginated) == ("listBikes", True)
    assert method.request is None
    assert [row(field) for field in method.parameters] == [
        ("page", "optional<number>", True, "Which")
    ]
    assert method.response is not None
    assert format_type(method.response) == "models.Bike"


OPENAPI_GENERATOR = {
    "docs/Bike.md": """\
# Bike

It&#39;s a bike.

## Properties

Name | Type | Description | Notes
------------ | ------------- | ------------- | -------------
**frame** | [**Frame**](Frame.md) |  |
**serial_no** | **int** | The shop&#39;s | [optional] [default to 250]
**wheels** | **List[str]** | Two | [optional] [readonly]

## Example

```python
from bikes.models.bike import Bike
```
[[Back to Model list]](../README.md#models) [[Back to README]](../README.md)
""",
    "docs/Frame.md": "# Frame\n\n\n## Enum\n\n* `STEEL` (value: `'steel'`)\n\n* `TWO` (value: `2`)\n",
    "docs/ShopApi.md": """\
# bikes.ShopApi

All URIs are relative to *http://localhost*

Method | HTTP request | Description
------------- | ------------- | -------------
[**list_bikes**](ShopApi.md#list_bikes) | **GET** /bikes/{id} | List the bikes
[**sell**](ShopApi.md#sell) | **POST** /sales |


# **list_bikes**
> Bike list_bikes(id, page=page)

List the bikes

### Example

```python
# a comment
api.list_bikes("b-1")
```

### Parameters


Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
 **id** | **str**| Which |
 **page** | **int**|  | [optional] [default to 1]

### Return type

[**Bike**](Bike.md)

### HTTP request headers

 - **Content-Type**: Not defined

### HTTP response details

| Status code | Description | Response headers |
|-------------|-------------|------------------|
**200** | The bikes |  -  |
**404** | No bike |  -  |

# **sell**
> sell()

### Parameters

This endpoint does not need any parameter.

### Return type

void (empty response body)
""",
}


def test_openapi_generator() -> None:
    docs, findings = read("openapi-generator", OPENAPI_GENERATOR)
    assert findings == []
    bike, frame = docs.pages
    assert bike.description == "It's a bike."
    assert [row(field) for field in bike.fields] == [
        ("frame", "Frame", False, None),
        ("serial_no", "number", True, "The shop's"),
        ("wheels", "array<string>", True, "Two"),
    ]
    assert bike.fields[1].default == "250"
    assert [(m.name, m.value) for m in frame.members] == [
        ("STEEL", "steel"),
        ("TWO", "2"),
    ]
    listing, sell = docs.methods
    assert (listing.http_method, listing.path) == ("get", "/bikes/{id}")
    assert (listing.group, listing.summary) == ("ShopApi", "List the bikes")
    assert [row(field) for field in listing.parameters] == [
        ("id", "string", False, "Which"),
        ("page", "number", True, None),
    ]
    assert [error.statuses for error in listing.errors] == [("404",)]
    assert listing.response is not None
    assert format_type(listing.response) == "Bike"
    assert (sell.name, sell.response, sell.parameters) == ("sell", None, ())


def test_openapi_generator_reports_what_it_cannot_read() -> None:
    broken = OPENAPI_GENERATOR["docs/Bike.md"]
    broken = broken.replace("**int**", "**in t**").replace("[readonly]", "[odd]")
    _, findings = read(
        "openapi-generator", OPENAPI_GENERATOR | {"docs/Bike.md": broken}
    )
    assert [finding.split("]")[0] for finding in findings] == [
        "docs/Bike.md:10:17: warning[docs/type",
        "docs/Bike.md:11:36: warning[docs/notes",
    ]


def test_literal_types_stay_what_they_are() -> None:
    page = TYPESCRIPT["docs/models/shared/bike.md"].replace(
        "*shared.Wheel*[]", '*"two"*'
    )
    docs, _ = read("typescript", TYPESCRIPT | {"docs/models/shared/bike.md": page})
    assert docs.pages[0].fields[1].type == LiteralOf('"two"')


def test_folders_are_read_whole_and_sorted(tmp_path: Path) -> None:
    for name, text in TYPESCRIPT.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "docs" / "notes.txt").write_text("no page", encoding="utf-8")
    (tmp_path / "docs" / "circle").symlink_to(tmp_path)
    report = Report()
    files = load_folder(tmp_path / "docs", report)
    root = tmp_path.as_posix()
    assert [path.removeprefix(f"{root}/") for path, _ in files] == sorted(TYPESCRIPT)
    assert dict(files)[f"{root}/docs/models/shared/bike.md"].startswith("# Bike")
    assert len(report) == 0


def test_what_is_no_ordinary_file_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n")
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "gone.md").symlink_to(tmp_path / "nothing")
    (tmp_path / "link.md").symlink_to(tmp_path / "a.md")
    report = Report()
    names = [path.rpartition("/")[2] for path, _ in load_folder(tmp_path, report)]
    assert names == ["a.md", "link.md"]
    assert [f.code for f in report] == ["docs/no-file", "docs/no-file"]


def test_bytes_that_are_no_utf_8_are_located(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"# A\n\nab\xff\xfe\n")
    report = Report()
    files = load_folder(tmp_path, report)
    assert [text for _, text in files] == ["# A\n\nab\ufffd\ufffd\n"]
    (finding,) = report
    assert (finding.code, finding.severity) == ("docs/encoding", Severity.WARNING)
    assert finding.place is not None
    assert (finding.place.line, finding.place.column) == (3, 3)


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    report = Report()
    assert load_folder(tmp_path / "none", report) == []
    assert [finding.code for finding in report] == ["docs/folder"]
    assert report.failed


def test_integers_are_values_in_lists_and_fences() -> None:
    pages = {
        "docs/models/gear.md": "# Gear\n\n## Values\n\n- `1`\n- `-2`\n",
        "docs/models/ring.md": "# Ring\n\n## Values\n\n```python\n1 | 2\n```\n",
    }
    docs, findings = read("python", pages)
    values = [[m.value for m in page.members if m.is_integer] for page in docs.pages]
    assert values == [["1", "-2"], ["1", "2"]]
    assert not any("docs/value" in finding for finding in findings)


def test_names_lose_what_only_the_language_needs() -> None:
    head = "# Bike\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
    row = "| `{}` | *str* | :heavy_check_mark: | N/A |\n"
    names = ("from_", "kind", "kind_", "__pydantic_extra__")
    docs, _ = read("python", {"docs/bike.md": head + "".join(map(row.format, names))})
    # Where both spellings stand in one table, each is a name of its own.
    assert [one.name for one in docs.pages[0].fields] == ["from", *names[1:]]


def test_openapi_generators_text_is_taken_back() -> None:
    page = (
        "# Bike\n\n## Properties\n\nName | Type | Description | Notes\n"
        "------------ | ------------- | ------------- | -------------\n"
        "**var_from** | **str** | a &#39;b&#39; || \\&quot;c\\&quot; | [optional][default to 5]\n"
        "**var_other** | **str** | d |\n"
    )
    docs, findings = read("openapi-generator", {"docs/Bike.md": page})
    first, second = docs.pages[0].fields
    assert (first.name, first.description) == ("from", "a 'b' || \"c\"")
    assert (first.optional, first.default) == (True, "5")
    assert second.name == "var_other"
    assert findings == []


def test_a_table_in_a_description_is_part_of_it() -> None:
    page = OPENAPI_GENERATOR["docs/ShopApi.md"]
    prose = "### Sorting\n\n| Word | Meaning |\n| --- | --- |\n| `up` | rising |\n\n"
    at = page.index("### Example")
    docs, findings = read(
        "openapi-generator",
        OPENAPI_GENERATOR | {"docs/ShopApi.md": page[:at] + prose + page[at:]},
    )
    assert not any("error" in finding or "warning" in finding for finding in findings)
    assert any("rising" in (method.description or "") for method in docs.methods)
