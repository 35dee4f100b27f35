"""Fates of keywords: what a document says of its API is in the package, or `specpress inspect` tells that it is not."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from specpress.cli.commands import root

SPEC = """\
openapi: 3.1.0
info:
  title: Ferry
  version: "1"
  termsOfService: https://ferry.example/terms
  contact: {name: "Harbour\\n \\U0001F6A2 \\x7F desk", email: desk@ferry.example, url: "not an address"}
  license: {name: "Quay [1.0]", identifier: MIT, url: https://ferry.example/license}
security: [{harbour: []}]
paths:
  /crossings:
    get:
      operationId: list_crossings
      security: [{harbour: [timetable, fares]}]
      parameters:
      - {name: tide, in: query, allowEmptyValue: true, schema: {type: string}}
      - {name: pier, in: query, allowEmptyValue: false, schema: {type: string}}
      responses:
        "200":
          description: One of them.
          headers: {X-Left: {description: How many calls are left., schema: {type: integer}}}
          links: {next: {operationId: list_crossings}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Crossing"}}}
components:
  schemas:
    Crossing:
      type: object
      minProperties: 2
      properties:
        seats: {type: object, additionalProperties: {type: integer}, minProperties: 1, maxProperties: 4}
        letter: {type: string, contentMediaType: text/markdown}
    Old: {type: array, items: {type: string}, deprecated: true}
  securitySchemes:
    harbour:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: https://ferry.example/grant
          tokenUrl: https://ferry.example/token
          refreshUrl: https://ferry.example/renew
          scopes: {timetable: Read the timetable., fares: Read the fares.}
    gangway: {type: http, scheme: bearer, bearerFormat: JWT}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ferry.yaml").write_text(SPEC)
    (tmp_path / "sdk.toml").write_text(
        'spec = "ferry.yaml"\npackage = "ferry"\noutput = "out"\n'
    )
    return tmp_path


def run(*arguments: str) -> str:
    result = CliRunner().invoke(root, arguments)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_contact_licence_and_terms_are_in_the_metadata_and_the_readme(
    folder: Path,
) -> None:
    run("generate", "sdk.toml")
    project = tomllib.loads((folder / "out/pyproject.toml").read_text())["project"]
    assert project["license"] == {"text": "MIT"}
    assert project["authors"] == [
        {"name": "Harbour \U0001f6a2 \x7f desk", "email": "desk@ferry.example"}
    ]
    assert project["urls"] == {
        "License": "https://ferry.example/license",
        "Terms of Service": "https://ferry.example/terms",
    }
    readme = (folder / "out/README.md").read_text()
    assert readme.endswith(
        "## About the API\n\n"
        "- Contact: Harbour \U0001f6a2 \\\\u007f desk, <desk@ferry.example>, not an address\n"
        "- License: Quay \\[1.0\\] (MIT), <https://ferry.example/license>\n"
        "- Terms of service: <https://ferry.example/terms>\n"
    )


def test_limits_formats_and_addresses_are_in_the_docstrings(folder: Path) -> None:
    run("generate", "sdk.toml")
    package = folder / "out/ferry"
    models = " ".join((package / "models/crossing.py").read_text().split())
    assert '"""Crossing. At least 2 properties. """' in models
    assert '"""1 to 4 properties."""' in models
    assert '"""Contains `text/markdown`."""' in models
    assert '"""Deprecated."""' in (package / "models/old.py").read_text()
    client = " ".join((package / "client.py").read_text().split())
    assert "Its format is `JWT`." in client
    assert "Users grant it at `https://ferry.example/grant`." in client
    assert "It is renewed at `https://ferry.example/renew`." in client
    for name in ("crossings.py", "async_crossings.py"):
        resource = (package / "resources" / name).read_text()
        assert "Needs the scopes `timetable` and `fares`." in resource


@pytest.mark.usefixtures("folder")
def test_what_is_not_shown_is_listed_with_its_places() -> None:
    described = json.loads(run("inspect", "--json", "sdk.toml"))
    kept = {(one["object"], one["keyword"]): one for one in described["kept"]}
    assert {key: one["count"] for key, one in kept.items()} == {
        ("Header", "description"): 1,
        ("Header", "schema"): 1,
        ("Parameter", "allowEmptyValue"): 1,
        ("Response", "links"): 1,
    }
    links = kept["Response", "links"]
    assert links["places"] == [
        {
            "file": "ferry.yaml",
            "line": 21,
            "column": 11,
            "pointer": "/paths/~1crossings/get/responses/200/links",
        }
    ]
    assert all(one["why"] for one in kept.values())


@pytest.mark.usefixtures("folder")
def test_the_table_lists_it_only_when_asked() -> None:
    assert "kept" not in run("inspect", "sdk.toml")
    lines = [
        line
        for line in run("inspect", "--verbose", "sdk.toml").splitlines()
        if line.startswith("kept, not shown: ")
    ]
    assert len(lines) == 4
    assert "`links` of Response, 1 time, first at ferry.yaml:21:11: " in lines[3]
