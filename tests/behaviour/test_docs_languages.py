"""The pages of one API in four languages make the same SDK, with a specification and without."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.behaviour.language_docs import LANGUAGES, pages
from tests.behaviour.loopback import Reply, loopback
from tests.behaviour.test_docs_alone import made, opened

from specpress import pipeline
from specpress.diagnostics import Report
from specpress.docs import as_json, read_docs
from specpress.format import format_files
from specpress.survey.settings import Settings

BOAT = {
    "boat_name": "Swallow",
    "hull": "wood",
    "flags": ["union"],
    "built_at": "1929-08-01T10:00:00Z",
}
SECRET = {"token": "t"}

SPECIFICATION = """\
openapi: 3.1.0
info: {title: Boathouse, version: "1"}
paths:
  /harbours/{harbour_id}/boats:
    post:
      operationId: moor_boat
      description: Moors a boat in a harbour.
      parameters:
        - {name: harbour_id, in: path, required: true, description: Where to, schema: {type: string}}
        - {name: x-crew-id, in: header, description: Who steers, schema: {type: string}}
      requestBody:
        required: true
        description: For how long
        content: {application/json: {schema: {$ref: "#/components/schemas/Mooring"}}}
      responses:
        "200":
          description: Moored
          content: {application/json: {schema: {$ref: "#/components/schemas/Boat"}}}
components:
  schemas:
    Mooring:
      type: object
      required: [nights]
      properties:
        nights: {type: integer, description: How many}
        notes: {type: object, additionalProperties: true, description: Whatever else}
    Boat:
      type: object
      required: [boat_name, hull]
      properties:
        boat_name: {type: string, description: Painted on it}
        hull: {description: What it is made of, $ref: "#/components/schemas/Hull"}
        flags: {type: array, items: {type: string}, description: What it flies}
        built_at: {type: string, format: date-time, description: When it left the yard}
    Hull: {type: string, enum: [steel, wood]}
"""


@pytest.mark.parametrize("name", LANGUAGES)
def test_pages_alone_make_the_sdk(name: str, tmp_path: Path) -> None:
    result, findings = made(f"boats_{name}", pages(LANGUAGES[name]), "auto")
    assert findings == []
    with loopback() as server:
        server.reply = Reply(body=json.dumps(BOAT).encode())
        with opened(result, tmp_path, server.url, **SECRET) as client:
            boat = client.boats.moor("h-1", x_crew_id="john", nights=3)
            request = server.last()
    assert (request.method, request.target) == ("POST", "/harbours/h-1/boats")
    assert request.headers["x-crew-id"] == "john"
    assert request.headers["authorization"] == "Bearer t"
    assert request.json() == {"nights": 3}
    assert (boat.boat_name, boat.hull, boat.flags) == ("Swallow", "wood", ["union"])
    assert boat.built_at.year == 1929


@pytest.mark.parametrize("name", LANGUAGES)
def test_pages_agree_with_the_specification(name: str) -> None:
    report = Report()
    inputs = pipeline.Inputs(
        Settings("boats", "boats", server="https://boats.example"),
        (("openapi.yaml", SPECIFICATION),),
        docs=tuple(sorted(pages(LANGUAGES[name]).items())),
    )
    assert pipeline.run(inputs, report, format_files).files is not None
    assert [str(found) for found in report] == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_is_the_languages_own_is_no_argument(name: str) -> None:
    docs = read_docs(sorted(pages(LANGUAGES[name]).items()), Report())
    (method,) = docs.methods
    assert len(method.arguments) == 3
    assert [row.name for row in method.arguments][2].lower() == "mooring"
    (hull,) = (page for page in docs.pages if page.kind == "enum")
    assert [member.name.lower() for member in hull.members] == ["steel", "wood"]
    assert docs.client is not None
    assert docs.client.name.lower() == "boathouse"
    assert len(as_json(docs)["pages"]) == 4  # type: ignore[arg-type]
