"""The tables of an sdk.toml that state what docs do not tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from specpress.config.load import load_config
from specpress.diagnostics import Report
from specpress.facts import (
    Facts,
    OperationFacts,
    SchemeFacts,
    ValueFacts,
)

START = """\
docs = "docs"
server = "https://library.example"
package = "town_library"
output = "out"
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs").mkdir()
    monkeypatch.chdir(tmp_path)


def read(text: str, start: str = START) -> tuple[Facts | None, list[str]]:
    Path("sdk.toml").write_text(start + text)
    report = Report()
    config = load_config("sdk.toml", {}, report)
    found = [str(finding) for finding in report]
    return (None if config is None or report.failed else config.facts), found


def test_what_is_stated_is_read_with_its_place() -> None:
    facts, findings = read("""
[operations.loans_renew]
method = "PUT"
status = "201"
cursor = ""

[operations.loans_renew.parameters.fast]
location = "header"
wire = "X-Fast"

[parameters]
pageSize = {wire = "size", type = "integer"}

[fields."Loan.dueOn"]
nullable = false

[security.key]
kind = "apiKey"
wire = "X-Key"
""")
    assert findings == []
    assert facts is not None
    (operation,) = facts.operations.values()
    assert (operation.method, operation.status, operation.cursor) == ("PUT", "201", "")
    assert str(operation.place) == "sdk.toml:6:2"
    assert operation.parameters["fast"].location == "header"
    assert facts.parameters["pageSize"].type == "integer"
    assert facts.fields["Loan.dueOn"].nullable is False
    assert facts.security == {
        "key": SchemeFacts(facts.security["key"].place, "apiKey", "X-Key")
    }


def test_nothing_stated_is_nothing() -> None:
    assert read("") == (Facts(), [])
    assert ValueFacts() == ValueFacts(None)
    assert OperationFacts().parameters == {}


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (
            '[operations.a]\nverb = "GET"\n',
            "sdk.toml:6:1: error[config/unknown-fact]: no key is called 'verb'",
        ),
        (
            '[operations.a]\nmethode = "GET"\n',
            (
                "sdk.toml:6:1: error[config/unknown-fact]: no key is called 'methode'\n"
                "  hint: did you mean 'method'?"
            ),
        ),
        (
            '[parameters.a]\nlocation = "Header"\n',
            "sdk.toml:6:12: error[config/fact]: 'location' has to be one of path, query, header, cookie, body",
        ),
        (
            '[parameters.a]\nwire = "a\\nb"\n',
            "sdk.toml:6:8: error[config/fact]: 'wire' has to be a name, in one line",
        ),
        (
            "[fields.a]\nnullable = 1\n",
            "sdk.toml:6:12: error[config/fact]: 'nullable' has to be true or false",
        ),
        (
            '[operations.a]\nstatus = "404"\n',
            "sdk.toml:6:10: error[config/fact]: 'status' has to be the status of a success, such as 200",
        ),
        (
            "[operations]\na = 1\n",
            "sdk.toml:6:5: error[config/type]: 'a' has to be a table",
        ),
        (
            '[operation.a]\nmethod = "GET"\n',
            (
                "sdk.toml:5:2: error[config/unknown-option]: no option is called 'operation'\n"
                "  hint: did you mean 'operations'?"
            ),
        ),
    ],
)
def test_what_is_wrong_is_located(text: str, finding: str) -> None:
    facts, findings = read(text)
    assert facts is None
    assert [one.split("\n  hint: the keys")[0] for one in findings] == [finding]


def test_docs_alone_need_a_server() -> None:
    _, findings = read("", START.replace('server = "https://library.example"\n', ""))
    assert [one.split("\n")[0] for one in findings] == [
        "sdk.toml:1:1: error[config/missing]: 'server' is missing"
    ]


# --- the table of the docs -------------------------------------------------------------------------------------------

TABLE = """\
server = "https://library.example"
package = "town_library"
output = "out"
[docs]
"""


@pytest.mark.parametrize("path", ['"docs"', '["docs"]'])
def test_docs_may_be_a_table(path: str) -> None:
    Path("sdk.toml").write_text(f'{TABLE}path = {path}\nwire = "camelCase"\n')
    report = Report()
    config = load_config("sdk.toml", {}, report)
    assert list(report) == []
    assert config is not None
    assert config.docs == ("docs",)
    place = config.facts.wire_rule_place
    assert str(place) == "sdk.toml:6:1"
    assert config.facts == Facts(wire_rule="camelCase", wire_rule_place=place)


def test_the_table_may_leave_the_folder_to_the_command_line() -> None:
    Path("sdk.toml").write_text(f'{TABLE}wire = "kebab-case"\n')
    report = Report()
    config = load_config("sdk.toml", {"docs": ("docs",)}, report)
    assert list(report) == []
    assert config is not None
    assert (config.docs, config.facts.wire_rule) == (("docs",), "kebab-case")


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (
            'path = "docs"\nwire = "camel"\n',
            (
                "sdk.toml:6:8: error[config/fact]: 'wire' has to be one of "
                "snake_case, camelCase, PascalCase, kebab-case"
            ),
        ),
        (
            'folder = "docs"\npath = "docs"\n',
            (
                "sdk.toml:5:1: error[config/unknown-fact]: no key is called 'folder'\n"
                "  hint: the keys are wire, path"
            ),
        ),
        (
            "path = 7\n",
            "sdk.toml:5:8: error[config/type]: 'docs' has to be a path to a folder or a list of them",
        ),
        (
            'path = ["docs", "gone"]\n',
            "sdk.toml:5:17: error[config/no-file]: 'docs': gone is not there",
        ),
        (
            'wire = "camelCase"\n',
            (
                "sdk.toml:1:1: error[config/missing]: 'spec' is missing\n"
                "  hint: add it to sdk.toml, or give --spec (or --docs)"
            ),
        ),
    ],
)
def test_what_is_wrong_with_the_table_is_an_error(text: str, finding: str) -> None:
    _, findings = read(text, TABLE)
    assert findings == [finding]
