"""Library docs: the pages of one small SDK, as four generators would write them."""

from __future__ import annotations

LOAN = {"book_title": "Emma", "due_on": "2031-05-06"}
"""An answer that fits."""

_MARKS = {True: ":heavy_check_mark:", False: ":heavy_minus_sign:"}
Row = tuple[str, str, bool]


def _table(first: str, *rows: Row) -> str:
    lines = [
        f"| {first} | Type | Required | Description |",
        "| --- | --- | --- | --- |",
    ]
    lines += [
        f"| `{name}` | {kind} | {_MARKS[needed]} | N/A |" for name, kind, needed in rows
    ]
    return "\n".join(lines)


def _object(name: str, *rows: Row) -> str:
    return f"# {name}\n\n\n## Fields\n\n{_table('Field', *rows)}"


def _link(name: str, package: str = "shared") -> str:
    return f"[{package}.{name}](../../sdk/models/{package}/{name.lower()}.md)"


def _method(name: str, route: str, sample: str, response: str, *rows: Row) -> str:
    verb, path = route.split()
    return f"""\
## {name}

Something about {name}, `page_size` and `due_on`.

### Example Usage

<!-- UsageSnippet language="typescript" operationID="loans_{name}" method="{verb}" path="{path}" -->
```typescript
const library = new Library({{
  security: {{
    password: "",
    username: "",
  }},
}});

{sample}
```

### Parameters

{_table("Parameter", *rows, ("options", "RequestOptions", False))}

### Response

**Promise\\<{_link(response, "operations")}\\>**

### Errors

| Error Type | Status Code | Content Type |
| --- | --- | --- |
| errors.SDKError | 4XX, 5XX | \\*/\\* |
"""


_MODELS = {
    "docs/sdk/models/shared/renewal.md": _object(
        "Renewal", ("dueOn", "*string*", True)
    ),
    "docs/sdk/models/shared/loan.md": _object(
        "Loan", ("bookTitle", "*string*", True), ("dueOn", "*string*", False)
    ),
    "docs/sdk/models/operations/filter.md": _object(
        "Filter", ("lateOnly", "*boolean*", False)
    ),
    **{
        f"docs/sdk/models/operations/loans{name}response.md": _object(
            f"Loans{name.title()}Response",
            ("contentType", "*string*", True),
            ("statusCode", "*number*", True),
            ("rawResponse", "*any*", True),
            ("loan", _link("Loan").replace("../../sdk", "../../../sdk"), False),
        )
        for name in ("list", "renew")
    },
}
_PAGE = "# Loans\n\n## Overview\n\n### Available Operations\n\n* [list](#list) - List\n* [renew](#renew) - Renew\n\n"
_PAGED = "for await (const page of result) {}"

FLAT_TYPESCRIPT = {
    **_MODELS,
    "docs/sdks/loans/README.md": _PAGE
    + _method(
        "list",
        "get /loans",
        "const result = await library.loans.list();",
        "LoansListResponse",
        ("pageSize", "*number*", False),
        ("filter", _link("Filter", "operations"), False),
    )
    + _method(
        "renew",
        "post /loans/{loanId}/renewals",
        'const result = await library.loans.renew("l-1", "main", {dueOn: "2031-05-06"});',
        "LoansRenewResponse",
        ("loanId", "*string*", True),
        ("xLibraryId", "*string*", True),
        ("renewal", _link("Renewal"), True),
    ),
}
"""The rows of the request stand in the method's own table."""

TYPESCRIPT = {
    **_MODELS,
    "docs/sdk/models/shared/loan.md": _object(
        "Loan",
        ("bookTitle", "*string*", True),
        ("dueOn", "*string*", False),
        ("next", "*string*", False),
    ),
    "docs/sdk/models/operations/loanslistrequest.md": _object(
        "LoansListRequest",
        ("pageSize", "*number*", False),
        (
            "filter",
            "[operations.Filter](../../../sdk/models/operations/filter.md)",
            False,
        ),
        ("next", "*string*", False),
    ),
    "docs/sdk/models/operations/loansrenewrequest.md": _object(
        "LoansRenewRequest",
        ("loanId", "*string*", True),
        ("xLibraryId", "*string*", True),
        ("renewal", "[shared.Renewal](../../../sdk/models/shared/renewal.md)", True),
    ),
    "docs/sdks/loans/README.md": _PAGE
    + _method(
        "list",
        "get /loans",
        f"const result = await library.loans.list({{}});\n{_PAGED}",
        "LoansListResponse",
        ("request", _link("LoansListRequest", "operations"), True),
    )
    + _method(
        "renew",
        "post /loans/{loanId}/renewals",
        'const result = await library.loans.renew({loanId: "l-1"});',
        "LoansRenewResponse",
        ("request", _link("LoansRenewRequest", "operations"), True),
    ),
}
"""The request is a class of its own."""


def _python(name: str, route: str, arguments: str, *rows: Row) -> str:
    verb, path = route.split()
    return f"""\
## {name}

Something about {name}.

### Example Usage

<!-- UsageSnippet language="python" operationID="loans_{name}" method="{verb}" path="{path}" -->
```python
from library import Library


with Library(
    bearer_auth="<YOUR_BEARER_TOKEN_HERE>",
) as library:

    res = library.loans.{name}({arguments})
```

### Parameters

{_table("Parameter", *rows, ("retries", "[Optional[utils.RetryConfig]](../../models/utils/retryconfig.md)", False))}

### Response

**[models.Loan](../../models/loan.md)**

### Errors

| Error Type | Status Code | Content Type |
| --- | --- | --- |
| models.SDKError | 4XX, 5XX | \\*/\\* |
"""


_OPTIONS = """\
| Name | Type | Description | Example |
| --- | --- | --- | --- |
| `strategy` | `*str*` | How | backoff |
| `retry_connection_errors` | `*bool*` | Whether | true |
"""

PYTHON = {
    "docs/models/loan.md": _object(
        "Loan", ("book_title", "*str*", True), ("due_on", "*Optional[str]*", False)
    ),
    "docs/models/utils/retryconfig.md": "# RetryConfig\n\n" + _OPTIONS,
    "docs/sdks/loans/README.md": (
        "# Loans\n\n## Overview\n\n### Available Operations\n\n* [get](#get) - Get\n* [renew](#renew) - Renew\n\n"
    )
    + _python(
        "get",
        "get /loans/{loan_id}",
        'loan_id="l-1"',
        ("loan_id", "*str*", True),
        ("expand", "List[*str*]", False),
        ("x_library_id", "*Optional[str]*", False),
    )
    + _python(
        "renew",
        "post /loans/{loan_id}/renewals",
        'loan_id="l-1", due_on="2031-05-06"',
        ("loan_id", "*str*", True),
        ("due_on", "*str*", True),
        ("fast", "*Optional[bool]*", False),
    ),
}

OPENAPI_GENERATOR = {
    "docs/Loan.md": """\
# Loan


## Properties

Name | Type | Description | Notes
------------ | ------------- | ------------- | -------------
**book_title** | **str** |  |
**due_on** | **date** |  | [optional]
""",
    "docs/Renewal.md": """\
# Renewal


## Properties

Name | Type | Description | Notes
------------ | ------------- | ------------- | -------------
**due_on** | **date** |  |
**weeks** | **int** |  | [optional] [default to 4]
""",
    "docs/LoansApi.md": """\
# library.LoansApi

All URIs are relative to *https://library.example*

Method | HTTP request | Description
------------- | ------------- | -------------
[**renew_loan**](LoansApi.md#renew_loan) | **POST** /loans/{loan_id}/renewals | Renew a loan


# **renew_loan**
> Loan renew_loan(loan_id, renewal_data, fast=fast)

Renew a loan

### Parameters


Name | Type | Description  | Notes
------------- | ------------- | ------------- | -------------
 **loan_id** | **str**|  |
 **renewal_data** | [**Renewal**](Renewal.md)|  |
 **fast** | **bool**|  | [optional]

### Return type

[**Loan**](Loan.md)

### Authorization

No authorization required

### HTTP request headers

 - **Content-Type**: application/merge-patch+json
 - **Accept**: application/json

### HTTP response details

| Status code | Description | Response headers |
|-------------|-------------|------------------|
**201** | Renewed |  -  |
**404** | No such loan |  -  |
""",
}
