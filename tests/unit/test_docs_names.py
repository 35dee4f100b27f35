"""Docs that tell names alone: Stainless's `api.md` and Fern's `reference.md`, and what a specification gets of them."""

from __future__ import annotations

from tests.unit.reconcile_shop import Node, said

from specpress import ir
from specpress.diagnostics import Report, Severity
from specpress.docs import Docs, read_docs
from specpress.docs.pages import format_type
from specpress.facts import Facts
from specpress.lower import lower
from specpress.reconcile import StatedFacts, build_outline, reconcile
from specpress.source import Document

API_MD = """\
# Shared Types

```python
from kennel.types import Bone, Leash
```

# Dogs

## Walks

Types:

```python
from kennel.types.dogs import (
    DogWalk,
    WalkListResponse,
)
```

Methods:

- <code title="get /dogs/{dogId}/walks">client.dogs.walks.<a>list</a>(dog_id, PARAMS) -> <a>WalkListResponse</a></code>
- <code title="post /dogs/{dogId}/walks">client.dogs.walks.<a>start</a>(dog_id) -> <a>DogWalk</a></code>
- <code title="get /walks">client.dogs.walks.<a>all</a>() -> <a>SyncLeashPage[DogWalk]</a></code>
- <code title="get /walks/map">client.dogs.walks.<a>map</a>() -> BinaryAPIResponse</code>
- <code>client.dogs.walks.<a>start_and_wait</a>(\\*args) -> DogWalk</code>
- <code title="oddity">client</code>
""".replace("PARAMS", r"\*\*<a>params</a>").replace("<a>", '<a href="./a.py">')
REFERENCE_MD = """\
# Reference
## Walks
<details><summary><code>client.walks.<a href="src/walks.py">start</a>(...) -&gt; DogWalk</code></summary>
<dl>
<dd>

#### 📝 Description

<dl>
<dd>

Starts a walk.
Rain or shine.
</dd>
</dl>

#### 🔌 Usage

```python
from kennel import Kennel

client = Kennel(token="<token>")
client.walks.start(dog_id="d-1", minutes=20)
```

#### ⚙️ Parameters

<dl>
<dd>

**dog_id:** `str` — Which dog

</dd>
</dl>

**minutes:** `typing.Optional[int]`

How long,
at most

**leashes:** `typing.Sequence[Leash]` — On what

**map_file:** `core.File`

**request_options:** `typing.Optional[RequestOptions]` — Of the call

**odd:** `typing.Odd[int]`

</dd>
</dl>
</details>
"""
PATHS: Node = {
    "/dogs/{dogId}/walks": {
        "get": {
            "operationId": "walksOfDog",
            "parameters": [
                {
                    "name": "dogId",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "string"},
                },
                {"name": "after", "in": "query", "schema": {"type": "string"}},
            ],
            "responses": {
                "200": {
                    "description": "All of them.",
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {"total": {"type": "integer"}},
                            }
                        }
                    },
                }
            },
        },
        "post": {
            "operationId": "walks_start",
            "parameters": [
                {
                    "name": "dogId",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "string"},
                }
            ],
            "responses": {
                "200": {
                    "description": "It.",
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/dog_walk"}
                        }
                    },
                }
            },
        },
    }
}
SCHEMAS: Node = {
    "dog_walk": {"type": "object", "properties": {"minutes": {"type": "integer"}}},
    "bone": {"type": "string", "enum": ["big", "small"]},
}


def read(name: str, text: str) -> tuple[Docs, list[str]]:
    report = Report()
    docs = read_docs(
        [(name, text), ("README.md", "# Kennel\n\n```python\n1\n```")], report
    )
    return docs, [
        str(found)
        for found in report
        if found.place is None or found.place.file == name
    ]


def lowered() -> ir.Api:
    root: Node = {
        "openapi": "3.1.0",
        "info": {"title": "Kennel", "version": "1"},
        "paths": PATHS,
        "components": {"schemas": SCHEMAS},
    }
    return lower(Document("kennel.yaml", root), Report())


def test_api_md_is_read_and_the_rest_is_told() -> None:
    docs, findings = read("api.md", API_MD)
    assert [page.name for page in docs.pages] == [
        *("Bone", "Leash", "DogWalk", "WalkListResponse"),
    ]
    assert [page.line for page in docs.pages] == [4, 4, 15, 16]
    calls = [(m.group, m.name, m.http_method, m.path) for m in docs.methods]
    assert calls[:2] == [
        ("dogs.walks", "list", "get", "/dogs/{dogId}/walks"),
        ("dogs.walks", "start", "post", "/dogs/{dogId}/walks"),
    ]
    assert len(calls) == 4
    assert [row.name for row in docs.methods[0].arguments] == ["dog_id"]
    results = [m.response and format_type(m.response) for m in docs.methods]
    assert results == ["WalkListResponse", "DogWalk", None, "Uint8Array"]
    assert [(g.title, g.accessor) for g in docs.groups] == [("Walks", "dogs.walks")]
    assert [finding.split(": ")[1] for finding in findings] == [
        *("note[docs/page-class]", "note[docs/helper-method]"),
        "warning[docs/operation-list]",
    ]


def test_api_md_names_what_the_specification_has() -> None:
    docs, _ = read("api.md", API_MD)
    report = Report()
    api = reconcile(lowered(), docs, report)
    calls = {one.id: (one.group, one.name) for one in api.operations}
    assert calls["walksOfDog"] == (("dogs", "walks"), "list")
    assert calls["walks_start"] == (("dogs", "walks"), "start")
    labels = {getattr(one, "label", None) for one in api.declarations.values()}
    assert {"DogWalk", "Bone", "WalkListResponse"} <= labels
    assert api.operations[0].parameters[0].label == "dog_id"
    # What these docs never tell is missing from neither side.
    assert not any(one.code == "drift/missing-in-docs" for one in report)
    assert not any(one.code == "drift/description" for one in report)


def test_names_alone_make_no_sdk() -> None:
    docs, _ = read("api.md", API_MD)
    report = Report()
    build_outline(docs, "kennel", StatedFacts(Facts()), report)
    (found,) = (one for one in report if one.severity is Severity.ERROR)
    assert found.code == "reconcile/names-alone"
    assert found.hint is not None
    assert "specification" in found.hint


def test_reference_md_is_read_and_the_rest_is_told() -> None:
    docs, findings = read("reference.md", REFERENCE_MD)
    (method,) = docs.methods
    assert (method.group, method.name) == ("walks", "start")
    assert method.description == "Starts a walk.\nRain or shine."
    assert method.response is not None
    assert format_type(method.response) == "DogWalk"
    rows = [
        (row.name, row.type and format_type(row.type), row.optional, row.description)
        for row in method.arguments
    ]
    assert rows == [
        ("dog_id", "string", False, "Which dog"),
        ("minutes", "optional<number>", True, "How long,\nat most"),
        ("leashes", "array<Leash>", False, "On what"),
        ("map_file", "Uint8Array", False, None),
        ("odd", None, False, None),
    ]
    assert "client.walks.start" in (method.sample or "")
    assert docs.client is not None
    assert docs.client.name == "Kennel"
    assert {page.name for page in docs.pages} == {"DogWalk", "Leash", "RequestOptions"}
    assert [finding.split(": ")[1] for finding in findings] == ["warning[docs/type]"]


def test_reference_md_names_what_the_specification_has() -> None:
    docs, _ = read("reference.md", REFERENCE_MD)
    report = Report()
    api = reconcile(lowered(), docs, report)
    second = next(one for one in api.operations if one.id == "walks_start")
    assert (second.group, second.name) == (("walks",), "start")
    assert second.description == "Starts a walk.\nRain or shine."
    assert {"DogWalk"} <= {getattr(d, "label", None) for d in api.declarations.values()}
    assert any(
        "`minutes`" in words or "minutes" in words for words in said(list(report))
    )
