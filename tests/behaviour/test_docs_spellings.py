"""Names that docs do not tell: an answer is read in every spelling of what was guessed, and one spelling is sent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.behaviour.library_docs import FLAT_TYPESCRIPT, TYPESCRIPT
from tests.behaviour.loopback import Reply, loopback
from tests.behaviour.test_docs_alone import KEY, made, opened

from specpress import ir, pipeline
from specpress.diagnostics import Place, Report
from specpress.docs import load_folder
from specpress.facts import Facts
from specpress.survey import Settings

SPELLINGS = ["book_title", "bookTitle", "BookTitle", "book-title"]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("due", [None, 7], ids=["fits", "misfits"])
def test_an_answer_is_read_in_every_spelling(
    tmp_path: Path, spelling: str, due: int | None
) -> None:
    result, _ = made("spelled_library", TYPESCRIPT, "typescript")
    answer = {spelling: "Emma", "dueOn": due}
    with (
        loopback() as server,
        opened(result, tmp_path, server.url, username="u", password=KEY) as client,
    ):
        server.reply = Reply(body=json.dumps(answer).encode())
        loan = client.loans.renew("l-1", x_library_id="main", due_on="2031-05-06")
        assert server.last().json() == {"due_on": "2031-05-06"}
        assert (loan.book_title, loan.due_on) == ("Emma", due)
        assert loan.model_extra == {}
        assert loan.to_dict() == {"book_title": "Emma", "due_on": due}


def test_a_spelling_that_is_another_field_stays_that_field() -> None:
    pages = dict(TYPESCRIPT)
    loan = "docs/sdk/models/shared/loan.md"
    row = "| `BookTitle` | *string* | :heavy_minus_sign: | N/A |"
    pages[loan] += "\n" + row.replace("BookTitle", "book-title")
    pages[loan] += "\n" + row.replace("BookTitle", "title")
    result, findings = made("twin_library", pages, "typescript")
    assert result.api is not None, findings
    fields = {f.name: f.spellings for f in result.api.declarations["Loan"].fields}
    assert fields["book_title"] == ("bookTitle", "BookTitle")
    assert fields["title"] == ()


def test_a_word_alone_has_one_spelling() -> None:
    result, _ = made("spelled_library", TYPESCRIPT, "typescript")
    assert result.files is not None
    text = result.files["spelled_library/models/loan.py"]
    assert 'AliasChoices("due_on", "dueOn", "DueOn", "due-on")' in text
    # A word in lower case is spelled alike by all rules but one.
    assert "next: str | None = None" in text


def test_the_rule_can_be_stated_once(tmp_path: Path) -> None:
    facts = Facts(wire_rule="camelCase")
    result, findings = made("camel_library", FLAT_TYPESCRIPT, "typescript", facts=facts)
    assert findings == []
    assert result.api is not None
    # What is left is the name of the header.
    marks = [
        (parameter.name, "wire" in parameter.guessed)
        for operation in result.api.operations
        for parameter in operation.parameters
    ]
    assert [name for name, is_guessed in marks if is_guessed] == ["x-library-id"]
    assert not any(
        "wire" in field.guessed
        for declaration in result.api.declarations.values()
        if isinstance(declaration, ir.Model)
        for field in declaration.fields
    )
    with (
        loopback() as server,
        opened(result, tmp_path, server.url, username="u", password=KEY) as client,
    ):
        server.reply = Reply(body=b'{"book_title": "Emma"}')
        loan = client.loans.renew("l-1", x_library_id="main", due_on="2031-05-06")
        assert server.last().json() == {"dueOn": "2031-05-06"}
        assert loan.book_title == "Emma"
        client.loans.list(page_size=5, filter={"late_only": True})
        assert server.last().query == "pageSize=5&filter%5BlateOnly%5D=true"


SPEC = """\
openapi: 3.1.0
info: {title: Library, version: '1'}
paths:
  /loans: {get: {operationId: loans_list, responses: {'204': {description: None}}}}
"""


def test_a_rule_without_effect_is_told() -> None:
    report = Report()
    inputs = pipeline.Inputs(
        Settings("p", "p", server="https://library.example"),
        specs=(("library.yaml", SPEC),),
        docs=(("docs/sdks/loans/README.md", LISTING),),
        facts=Facts(wire_rule="camelCase", wire_rule_place=Place("sdk.toml", line=2)),
    )
    pipeline.understand(inputs, report)
    (finding,) = report
    assert str(finding).startswith(
        "sdk.toml:2:1: warning[reconcile/unused-fact]: nothing is made from the docs that [docs.wire] could tell of"
    )


LISTING = """\
# Loans

### Available Operations

* [list](#list) - List

## list

### Example Usage

<!-- UsageSnippet language="typescript" operationID="loans_list" method="get" path="/loans" -->
```typescript
```
"""

SEED = Path(__file__).parents[3] / "shared" / "stackone" / "2026-02-24" / "docs"
CREATED = {
    "statusCode": 201,
    "message": "Made.",
    "timestamp": "2031-05-06T07:08:09.000Z",
    "data": {"id": "c-1"},
}


@pytest.mark.skipif(not SEED.is_dir(), reason="no ../shared/stackone beside it")
@pytest.mark.parametrize("snake", [False, True])
def test_the_seed_reads_what_the_server_sends(tmp_path: Path, *, snake: bool) -> None:
    pages = {
        name: text
        for name, text in load_folder(SEED, Report())
        if "/sdks/" not in name or "/lms/" in name
    }
    result, _ = made(f"seed_{snake}", pages, "typescript")
    answer = {
        "status_code" if snake and k == "statusCode" else k: v
        for k, v in CREATED.items()
    }
    with (
        loopback() as server,
        opened(result, tmp_path, server.url, username=KEY) as client,
    ):
        server.reply = Reply(201, json.dumps(answer).encode())
        created = client.lms.create_user_completion(
            "u-1",
            x_account_id="a-1",
            learning_object_external_reference="l-1",
            time_spent="PT1H",
        )
        request = server.last()
        assert request.target == "/unified/lms/users/u-1/completions"
        assert request.headers["x-account-id"] == "a-1"
        assert request.json() == {
            "learning_object_external_reference": "l-1",
            "time_spent": "PT1H",
        }
        assert (created.status_code, created.data.id) == (201, "c-1")
        assert created.model_extra == {}
