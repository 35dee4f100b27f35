"""One schema written in place, behind a reference, an `allOf` of one or an alias of an alias: one behaviour.

Each spelling becomes a package of its own. What its calls send and give is compared with the package whose schemas
stand in place.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.behaviour.runtime_sample import Bench, bench
from tests.behaviour.sdk import Sdk, Source, generate, generated
from tests.behaviour.spelled_answers import ANSWERS
from tests.behaviour.spelled_requests import REQUESTS
from tests.behaviour.spelled_shop import (
    NULL,
    SPELLINGS,
    Place,
    Schema,
    Shop,
    Spell,
    an_array,
    an_object,
    content,
    document,
    parameter,
    post,
    reference,
)
from tests.unit.lowering import lowered

from specpress.companions.values import Values

PLACES = [*REQUESTS, *ANSWERS]
CHAIN = 120
OTHERS = [name for name in SPELLINGS if name not in {"inline", "nullable"}]


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


Packages = Callable[[str], Sdk]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Packages:
    """Give the package of a spelling."""

    def package(spelling: str) -> Sdk:
        path = tmp_path_factory.mktemp(spelling) / "spec.json"
        path.write_text(json.dumps(document(spelling, PLACES)), "utf-8")
        source = Source(f"spelled_{spelling}", (path,), client="Shop")
        return generated(source, tmp_path_factory)

    return package


def look(place: Place, sdk: Sdk, server: Bench) -> object:
    with Shop(sdk, server) as shop:
        return place.look(shop)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_a_schema_in_place(place: Place, packages: Packages, server: Bench) -> None:
    assert look(place, packages("inline"), server) == place.expected


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
@pytest.mark.parametrize("spelling", OTHERS)
def test_a_schema_means_the_same_however_it_is_spelled(
    place: Place, spelling: str, packages: Packages, server: Bench
) -> None:
    base = "nullable" if spelling.startswith("nullable") else "inline"
    expected = look(place, packages(base), server)
    assert look(place, packages(spelling), server) == expected


@pytest.mark.parametrize("spelling", OTHERS)
def test_no_spelling_is_reported(spelling: str, packages: Packages) -> None:
    base = "nullable" if spelling.startswith("nullable") else "inline"
    expected, found = (
        [one.code for one in packages(name).findings] for name in (base, spelling)
    )
    assert found == expected


# --- samples ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_samples_show_the_examples_of_every_spelling(spelling: str) -> None:
    def paths(spell: Spell) -> Schema:
        day = {"type": "string", "format": "date", "example": "2024-01-31"}
        tone = {"type": "string", "enum": ["red", "blue"], "example": "blue"}
        bike = {"day": spell("Day", day), "tone": spell("Tone", tone)}
        limit = spell("Limit", {"type": "integer", "example": 7})
        query = {**parameter("limit", limit), "required": False}
        return {"/": post("add", content(an_object(bike, "day")), query)}

    place = Place("samples", lambda _: None, None, paths)
    api, _ = lowered(document(spelling, [place]))
    (operation,) = api.operations
    assert operation.body is not None
    (body,) = operation.body.contents
    values = Values(api.declarations, {}, wire=True)
    sample = values.of(body.type, body.examples, "body")
    assert sample == {"day": "2024-01-31", "tone": "blue"}
    (limit,) = operation.parameters
    assert values.example(limit.type, limit.examples) == (7,)


# --- chains ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "link",
    [
        lambda further: further,
        lambda further: {"allOf": [further]},
        an_array,
        lambda further: {"oneOf": [further, {"type": "integer"}]},
        lambda further: an_object({"inner": further}, "inner"),
        lambda further: {"allOf": [further, an_object({"own": {"type": "string"}})]},
    ],
    ids=["reference", "all_of", "array", "union", "property", "parent"],
)
def test_a_chain_of_references_is_generated(
    link: Callable[[Schema], Schema], tmp_path: Path
) -> None:
    name = f"chained_{hashlib.sha256(repr(link(NULL)).encode()).hexdigest()[:8]}"
    chain = {f"C{n}": link(reference(f"C{n + 1}")) for n in range(CHAIN)}
    chain[f"C{CHAIN}"] = an_object({"last": {"type": "string"}})
    first = reference("C0")
    place = Place(
        "chain",
        lambda _: None,
        None,
        lambda _: {"/": post("send", content(first), answer=content(first))},
        lambda _: chain,
    )
    (tmp_path / "spec.json").write_text(
        json.dumps(document("inline", [place])), "utf-8"
    )
    sdk = generate(Source(name, (tmp_path / "spec.json",), client="Shop"), tmp_path)
    assert sdk.load("models").__name__
    assert sdk.type_of("C0") is not None
