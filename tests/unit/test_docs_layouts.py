"""Layouts that a dialect has had or has in other languages: older pages, and those of other targets."""

from __future__ import annotations

import pytest

from specpress.diagnostics import Report
from specpress.docs import Docs, read_docs
from specpress.docs.pages import DocField, format_type


def read(dialect: str, files: dict[str, str]) -> tuple[Docs, list[str]]:
    report = Report()
    docs = read_docs(sorted(files.items()), report, dialect)
    return docs, [str(finding) for finding in report]


def row(field: DocField) -> tuple[str, str, bool]:
    assert field.type is not None
    return field.name, format_type(field.type), field.optional


OLD = {
    "docs/models/operations/getresponse.md": """\
# GetResponse


## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `wheel` | *shared.Wheel* | :heavy_minus_sign: | It. |
| `statusCode` | *number* | :heavy_check_mark: | N/A |
| `rawResponse` | [AxiosResponse>](https://axios-http.com/docs/res_schema) | :heavy_minus_sign: | N/A |
""",
    "docs/models/shared/wheel.md": "# Wheel\n\nRound\n",
    "docs/sdks/shop/README.md": """\
# Shop
(*shop*)

### Available Operations

* [get](#get) - Get a wheel

## get

Get a wheel

### Example Usage

```typescript
const res = await sdk.shop.get(id);
```

### Parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | *string* | :heavy_check_mark: | N/A |
| `config` | [AxiosRequestConfig](https://axios-http.com/docs/req_config) | :heavy_minus_sign: | For axios. |


### Response

**Promise<[operations.GetResponse](../../models/operations/getresponse.md)>**
### Errors

| Error Object | Status Code | Content Type |
| --- | --- | --- |
| errors.SDKError | 4xx-5xx | */* |

### React hooks and utilities

```tsx
useShopGet();
```
""",
}


def test_the_first_typescript_pages() -> None:
    docs, findings = read("typescript", OLD)
    assert findings == [
        (
            "docs/models/shared/wheel.md:1:1: note[docs/union-members]: "
            "the page does not list the members"
        ),
        (
            "docs/sdks/shop/README.md:8:1: note[docs/no-usage-snippet]: "
            "method 'get' gives no operation, verb or path"
        ),
    ]
    answer, wheel = docs.pages
    assert [row(field) for field in answer.fields] == [
        ("wheel", "shared.Wheel", True),
        ("statusCode", "number", False),
        ("rawResponse", "Response", True),
    ]
    assert (wheel.kind, wheel.description) == ("union", "Round")
    (method,) = docs.methods
    (error,) = method.errors
    assert (error.statuses, error.content_type) == (("4xx", "5xx"), "*/*")


@pytest.mark.parametrize(
    ("dialect", "comment"),
    [
        ("typescript", "// Open enum: others are captured as Unrecognized<string>"),
        ("python", "# Open enum: others are captured as UnrecognizedStr"),
    ],
)
def test_a_comment_in_the_example_opens_an_enum(dialect: str, comment: str) -> None:
    page = """\
# Frame

## Example Usage

```
{}
let value = x;
```

## Values

| Name | Value |
| --- | --- |
| `STEEL` | steel |
"""
    docs, findings = read(dialect, {"models/frame.md": page.format(comment)})
    assert findings == []
    assert docs.pages[0].open
    docs, _ = read(dialect, {"models/frame.md": page.format("let y = x;")})
    assert not docs.pages[0].open


def test_a_result_without_a_page_of_its_own_leads_to_the_pages_of_its_parts() -> None:
    page = "# Bike\n\n## Fields\n\n| Field | Type | Required | Description |\n"
    page += "| --- | --- | --- | --- |\n| `id` | *str* | :heavy_check_mark: | N/A |\n"
    shop = """\
# Shop

### Available Operations

* [list](#list) - List bikes

## list

### Example Usage

<!-- UsageSnippet language="python" operationID="list" method="get" path="/bikes" -->
```python
```

### Response

**[List[models.{}]](../../models/.md)**
"""
    files = {"docs/models/bike.md": page, "docs/sdks/shop/README.md": shop}
    files["docs/sdks/shop/README.md"] = shop.format("Bike")
    docs, findings = read("python", files)
    assert findings == []
    assert docs.methods[0].response is not None
    assert format_type(docs.methods[0].response) == "array<models.Bike>"
    files["docs/sdks/shop/README.md"] = shop.format("Car")
    _, findings = read("python", files)
    assert findings == [
        (
            "docs/sdks/shop/README.md:17:1: warning[docs/broken-link]: "
            "no page describes 'models.Car'"
        )
    ]


GO = {
    "docs/Bike.md": """\
# Bike

## Properties

Name | Type | Description | Notes
------------ | ------------- | ------------- | -------------
**Id** | **string** |  | [readonly] \n\
**Parts** | Pointer to [**[]Bike**](Bike.md) | Of it | [optional] [default to nil]

## Methods

### NewBike

`func NewBike(id string, ) *Bike`

NewBike makes one

[[Back to Model list]](../README.md#documentation-for-models)
""",
    "docs/Frame.md": """\
# Frame

## Enum


* `STEEL` (value: `"steel"`)

* `UNKNOWN_DEFAULT_OPEN_API` (value: `"11184809"`)


[[Back to Model list]](../README.md) [[Back to README]](../README.md)
""",
    "docs/ShopAPI.md": """\
# \\ShopAPI

All URIs are relative to *https://shop.example*

Method | HTTP request | Description
------------- | ------------- | -------------
[**GetBike**](ShopAPI.md#GetBike) | **Get** /bikes/{id} | Get one
[**DropBike**](ShopAPI.md#DropBike) | **Delete** /bikes/{id} | Drop one



## GetBike

> Bike GetBike(ctx, id).Execute()

Get one

### Example

```go
package main
```

### Path Parameters


Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
**ctx** | **context.Context** | context for logging, cancellation, deadlines, tracing, etc.
**id** | **string** | Which | \n\

### Other Parameters

Other parameters are passed through a pointer

Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------

 **since** | **time.Time** | From when | [default to &quot;now&quot;]

### Return type

[**Bike**](Bike.md)

### HTTP request headers

- **Content-Type**: Not defined
- **Accept**: application/json

[[Back to top]](#)


## DropBike

> DropBike(ctx, id).Execute()

Drop one

### Return type

 (empty response body)
""",
}


def test_openapi_generator_for_go() -> None:
    docs, findings = read("openapi-generator", GO)
    assert findings == []
    bike, frame = docs.pages
    assert [row(field) for field in bike.fields] == [
        ("Id", "string", False),
        ("Parts", "array<Bike>", True),
    ]
    assert [(m.name, m.value) for m in frame.members] == [("STEEL", "steel")]
    assert frame.open
    get, drop = docs.methods
    assert (get.group, get.name, get.http_method, get.path) == (
        "ShopAPI",
        "GetBike",
        "get",
        "/bikes/{id}",
    )
    assert [row(field) for field in get.parameters] == [
        ("id", "string", False),
        ("since", "Date", False),
    ]
    assert get.sample == "package main"
    assert get.response is not None
    assert (drop.name, drop.http_method, drop.response) == ("DropBike", "delete", None)


def test_openapi_generator_for_ruby() -> None:
    docs, findings = read(
        "openapi-generator",
        {
            "docs/Bike.md": "# Shop::Bike\n\n## Properties\n\n"
            "| Name | Type | Description | Notes |\n| ---- | ---- | ---- | ---- |\n"
            "| **parts** | **Array&lt;String&gt;** |  | [optional] |\n",
            "docs/ShopApi.md": """\
# Shop::ShopApi

| Method | HTTP request | Description |
| ------ | ------------ | ----------- |
| [**get_bike**](ShopApi.md#get_bike) | **GET** /bikes/{id} | Get one |


## get_bike

> <Bike> get_bike(id)

Get one

### Examples

```ruby
get_bike
```

#### Using the get_bike_with_http_info variant

This returns more.

> <Array(<Bike>, Integer, Hash)> get_bike_with_http_info(id)

```ruby
get_bike_with_http_info
```

### Parameters

| Name | Type | Description | Notes |
| ---- | ---- | ----------- | ----- |
| **id** | **String** | Which |  |

### Return type

nil (empty response body)
""",
        },
    )
    assert findings == []
    assert docs.pages[0].name == "Bike"
    assert docs.groups[0].accessor == "ShopApi"
    (method,) = docs.methods
    assert [row(field) for field in method.parameters] == [("id", "string", False)]
    assert [sample.text for sample in method.samples] == ["get_bike"]
    assert method.response is None


def test_openapi_generator_for_typescript() -> None:
    page = """\
# ShopApi

|Method | HTTP request | Description|
|------------- | ------------- | -------------|
|[**listBikes**](#listbikes) | **GET** /bikes | List them|

# **listBikes**
> Array<Bike> listBikes()

### Parameters

|Name | Type | Description  | Notes|
|------------- | ------------- | ------------- | -------------|
| **size** | [**number**] | How many | (optional) defaults to 250|
| **word** | [**string**] | Which | (optional) defaults to undefined|
| **colour** | [**string**] | Which | defaults to undefined|

### Return type

**Array<Bike>**
"""
    docs, findings = read("openapi-generator", {"docs/ShopApi.md": page})
    assert findings == [
        "docs/ShopApi.md:20:1: warning[docs/broken-link]: no page describes '.Bike'"
    ]
    size, word, colour = docs.methods[0].parameters
    assert [row(field) for field in (size, word, colour)] == [
        ("size", "number", True),
        ("word", "string", True),
        ("colour", "string", False),
    ]
    assert (size.default, word.default, colour.default) == ("250", None, None)


def test_values_of_an_enum_that_stand_before_its_heading_are_told() -> None:
    page = "# Frame\n\n* `S\n* `WOOD` (value: `'wood'`)\n\n## Enum\n"
    _, findings = read("openapi-generator", {"docs/Frame.md": page})
    assert [finding.partition(": warning")[0] for finding in findings] == [
        "docs/Frame.md:3:1",
        "docs/Frame.md:4:1",
    ]
    before = "# Frame\n\n* `STEEL` rusts\n\n## Enum\n\n* `STEEL` (value: `'steel'`)\n"
    docs, findings = read("openapi-generator", {"docs/Frame.md": before})
    assert findings == []
    assert docs.pages[0].description == "* `STEEL` rusts"
