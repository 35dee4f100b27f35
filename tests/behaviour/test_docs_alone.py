"""A library's SDK, made of nothing but pages of each dialect, generated, imported and called."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour.library_docs import (
    FLAT_TYPESCRIPT,
    LOAN,
    OPENAPI_GENERATOR,
    PYTHON,
    TYPESCRIPT,
)
from tests.behaviour.loopback import Loopback, Reply, loopback

from specpress import ir, pipeline
from specpress.diagnostics import Report
from specpress.facts import Facts, OperationFacts, SchemeFacts, ValueFacts
from specpress.format import format_files
from specpress.inspection import guesses, inspect
from specpress.survey import Settings

KEY = "p"


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


def made(
    package: str,
    pages: Mapping[str, str],
    dialect: str,
    overlays: tuple[tuple[str, str], ...] = (),
    facts: Facts | None = None,
) -> tuple[pipeline.Result, list[str]]:
    """Run the pipeline over pages alone; give what it made and what it noticed."""
    report = Report()
    inputs = pipeline.Inputs(
        Settings(package, package, server="https://library.example"),
        docs=tuple(sorted(pages.items())),
        dialect=dialect,
        overlays=overlays,
        facts=facts or Facts(),
    )
    result = pipeline.run(inputs, report, format_files)
    return result, [str(finding) for finding in report]


def opened(
    result: pipeline.Result, folder: Path, url: str, **secrets: str
) -> Any:  # noqa: ANN401 - a client that is made in the test
    """Write the SDK, import it and make its client."""
    assert result.files is not None
    assert result.package is not None
    for name, text in result.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    sys.path.insert(0, str(folder))
    try:
        module = importlib.import_module(result.package.name)
    finally:
        sys.path.remove(str(folder))
    return getattr(module, result.package.client.name)(base_url=url, **secrets)


def test_flattened_parameters(tmp_path: Path, server: Loopback) -> None:
    result, findings = made("flat_library", FLAT_TYPESCRIPT, "typescript")
    assert findings == []
    server.reply = Reply(body=json.dumps(LOAN).encode())
    with opened(result, tmp_path, server.url, username="u", password=KEY) as client:
        loan = client.loans.renew("l-1", x_library_id="main", due_on="2031-05-06")
        request = server.last()
        assert (request.method, request.path) == ("POST", "/loans/l-1/renewals")
        assert request.headers["x-library-id"] == "main"
        assert request.headers["authorization"] == "Basic dTpw"
        assert request.json() == {"due_on": "2031-05-06"}
        assert loan.book_title == "Emma"
        client.loans.list(page_size=5, filter={"late_only": True})
        assert server.last().query == "page_size=5&filter%5Blate_only%5D=true"


def test_python_pages(tmp_path: Path, server: Loopback) -> None:
    result, findings = made("snake_library", PYTHON, "python")
    assert [f.partition(": ")[2] for f in findings] == [
        "note[docs/skipped-page]: describes no class, enum, union or method: 2 table rows not read"
    ]
    server.reply = Reply(body=json.dumps(LOAN).encode())
    with opened(result, tmp_path, server.url, token=KEY) as client:
        loan = client.loans.renew("l-1", due_on="2031-05-06", fast=True)
        request = server.last()
        assert (request.method, request.path) == ("POST", "/loans/l-1/renewals")
        assert request.headers["authorization"] == "Bearer p"
        # The pages spread the body's fields over the arguments.
        assert request.json() == {"due_on": "2031-05-06", "fast": True}
        assert loan.book_title == "Emma"
        client.loans.get("l-1", x_library_id="main", expand=["book", "user"])
        request = server.last()
        assert request.target == "/loans/l-1?expand=book&expand=user"
        assert request.headers["x-library-id"] == "main"


def test_openapi_generator_pages(tmp_path: Path, server: Loopback) -> None:
    result, findings = made("bold_library", OPENAPI_GENERATOR, "openapi-generator")
    assert findings == []
    server.reply = Reply(body=json.dumps(LOAN).encode())
    with opened(result, tmp_path, server.url) as client:
        loan = client.loans_api.renew_loan("l-1", fast=True, due_on="2031-05-06")
        request = server.last()
        assert (request.method, request.path) == ("POST", "/loans/l-1/renewals")
        assert request.query == "fast=true"
        assert request.headers["content-type"] == "application/merge-patch+json"
        assert request.json() == {"due_on": "2031-05-06"}
        assert loan.book_title == "Emma"


def test_defaults_are_those_of_the_pages() -> None:
    result, _ = made("bold_library", OPENAPI_GENERATOR, "openapi-generator")
    assert result.files is not None
    text = result.files["bold_library/models/renewal.py"]
    assert '"""Default: 4."""' in text


def test_code_samples_tell_the_way(tmp_path: Path, server: Loopback) -> None:
    pages = {name: without_snippets(text) for name, text in TYPESCRIPT.items()}
    lost, findings = made("lost_library", pages, "typescript")
    assert lost.files is None
    assert [f.partition("[")[2].partition("]")[0] for f in findings] == [
        *["docs/no-usage-snippet"] * 2,
        "reconcile/no-route",
    ]
    assert "of any of the 2 methods" in findings[-1]
    assert "there is nothing to call" in findings[-1]
    result, findings = made("told_library", pages, "typescript", (("s.yaml", SAMPLES),))
    assert [f.partition("[")[2].partition("]")[0] for f in findings] == [
        *["docs/no-usage-snippet"] * 2,
        "plan/pages",  # the sample goes through pages of what is one loan
    ]
    assert result.api is not None
    assert [o.id for o in result.api.operations] == ["loans_list", "loans_renew"]
    server.reply = Reply(body=json.dumps(LOAN).encode())
    with opened(result, tmp_path, server.url, username="u", password=KEY) as client:
        client.loans.renew("l-1", x_library_id="main", due_on="2031-05-06")
        assert server.last().path == "/loans/l-1/renewals"


def without_snippets(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(line for line in lines if not line.startswith("<!-- Usage"))


SAMPLES = """\
overlay: 1.0.0
info: {title: Samples, version: 0.0.0}
actions:
  - target: $["paths"]["/loans"]["get"]
    update:
      x-codeSamples:
        - {lang: typescript, label: loans_list, source: "await library.loans.list({});"}
  - target: $["paths"]["/loans/{loanId}/renewals"]["post"]
    update:
      x-codeSamples:
        - {lang: typescript, label: loans_renew, source: "await library.loans.renew({});"}
"""


def test_what_is_guessed_is_marked_and_counted() -> None:
    result, _ = made("library", TYPESCRIPT, "typescript")
    assert result.api is not None
    assert result.package is not None
    listing, renew = inspect(result.survey, result.package)["operations"]
    assert listing["guessed"] == ["status", "accept", "pagination"]
    marks = {part["wire"]: part["guessed"] for part in listing["parameters"]}
    assert marks == {
        "page_size": ["in", "wire", "nullable", "type"],
        "filter": ["in", "style", "nullable"],
        "next": ["in", "nullable"],
    }
    marks = {part["wire"]: part["guessed"] for part in renew["parameters"]}
    assert marks == {"loanId": [], "x-library-id": ["in", "wire"]}
    assert renew["body"]["guessed"] == ["in", "content_type"]
    assert guesses(result.api) == {
        "in": 5,
        "nullable": 6,
        "wire": 1,
        "status": 2,
        "accept": 2,
        "style": 1,
        "type": 1,
        "pagination": 1,
        "content_type": 1,
    }


STATED = Facts(
    operations={
        "loans.list": OperationFacts(
            method="SEARCH",
            path="/search/{region}",
            status="206",
            accept="application/hal+json",
            cursor="",
            parameters={"next": ValueFacts(location="cookie", wire="at")},
        ),
        "loans_renew": OperationFacts(content_type="application/merge-patch+json"),
        "nobody": OperationFacts(),
    },
    parameters={
        "pageSize": ValueFacts(wire="PageSize", type="integer"),
        "filter": ValueFacts(style="form", explode=False, nullable=False),
    },
    fields={
        "Loan.bookTitle": ValueFacts(wire="book-title"),
        "dueOn": ValueFacts(type="date", nullable=False),
    },
    security={"key": SchemeFacts(kind="apiKey", wire="X-Key", location="header")},
)


def test_what_is_stated_wins_over_guesses(tmp_path: Path, server: Loopback) -> None:
    result, findings = made("stated_library", TYPESCRIPT, "typescript", facts=STATED)
    placeholder, unused = findings
    assert "no row describes the placeholder {region}" in placeholder
    assert "nothing is made from the docs that [operations.nobody]" in unused
    assert result.api is not None
    listing, renew = result.api.operations
    assert (listing.guessed, listing.pagination) == ((), None)
    assert listing.responses[0].status == "206"
    assert renew.guessed == ("status", "accept")
    server.reply = Reply(206, b'{"book-title": "Emma"}', "application/hal+json")
    with opened(result, tmp_path, server.url, api_key=KEY) as client:
        loan = client.loans.list(
            "north", page_size=5, filter={"late_only": True}, at="x"
        )
        request = server.last()
        assert (request.method, request.path) == ("SEARCH", "/search/north")
        assert request.query == "PageSize=5&filter=late_only,true"
        assert request.headers["cookie"] == "at=x"
        assert request.headers["x-key"] == KEY
        assert request.headers["accept"].startswith("application/hal+json")
        assert loan.book_title == "Emma"
        server.reply = Reply(body=json.dumps({"book-title": "Emma"}).encode())
        client.loans.renew("l-1", x_library_id="main", due_on="2031-05-06")
        request = server.last()
        assert request.headers["content-type"] == "application/merge-patch+json"


def test_pages_without_methods_make_nothing() -> None:
    models = {name: text for name, text in TYPESCRIPT.items() if "sdks" not in name}
    result, findings = made("empty_library", models, "typescript")
    assert result.files is None
    (finding,) = findings
    assert finding.startswith("error[reconcile/no-methods]: no page describes a method")


RIDES = {
    "docs/models/shared/ride.md": """\
# Ride

## Fields

| Field | Type | Required | Description | Example |
| --- | --- | --- | --- | --- |
| `data` | [shared.Place](../../models/shared/place.md) | :heavy_check_mark: | N/A | |
""",
    "docs/models/shared/place.md": """\
# Place

## Fields

| Field | Type | Required | Description | Example |
| --- | --- | --- | --- | --- |
| `country` | *string* | :heavy_minus_sign: | N/A | **Example 1:** US<br/>**Example 2:** SE |
| `at` | *number* | :heavy_check_mark: | N/A | **Example 1:** 1<br/>**Example 2:** 2.5 |
""",
    "docs/sdks/rides/README.md": """\
# Rides

### Available Operations

* [follow](#follow) - Follow a ride
* [list](#list) - List places

## follow

### Example Usage

<!-- UsageSnippet language="typescript" operationID="follow" method="get" path="/rides/{id}" -->
```typescript
```

### Parameters

| Parameter | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | *string* | :heavy_check_mark: | N/A |
| `config` | [AxiosRequestConfig](https://axios-http.com/docs/req_config) | :heavy_minus_sign: | Options. |

### Response

**Promise\\<[EventStream<shared.Ride>](../../models/.md)\\>**

## list

### Example Usage

<!-- UsageSnippet language="typescript" operationID="list" method="get" path="/rides" -->
```typescript
```

### Response

**Promise\\<[shared.Place[]](../../models/.md)\\>**
""",
}


def test_results_that_have_no_page_of_their_own(
    tmp_path: Path, server: Loopback
) -> None:
    result, findings = made("rides", RIDES, "typescript")
    assert findings == []
    with opened(result, tmp_path, server.url) as client:
        body = b'data: {"country": "SE", "at": 1}\n\ndata: {"at": 2}\n\n'
        server.reply = Reply(body=body, content_type="text/event-stream")
        with client.rides.follow("r") as stream:
            assert [ride.data.at for ride in stream] == [1, 2]
        assert server.last().target == "/rides/r"
        server.reply = Reply(body=b'[{"at": 3}]')
        (place,) = client.rides.list()
        assert place.at == 3
        assert server.last().target == "/rides"


def test_each_of_several_examples_is_one() -> None:
    result, _ = made("rides", RIDES, "typescript")
    assert result.api is not None
    place = next(d for d in result.api.declarations.values() if d.name == "Place")
    assert isinstance(place, ir.Model)
    assert [[e.value for e in field.examples] for field in place.fields] == [
        ["US", "SE"],
        [1, 2.5],
    ]
