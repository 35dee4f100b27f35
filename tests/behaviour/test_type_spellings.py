"""One schema written in place, behind a reference, an `allOf` of one or an alias of an alias: one behaviour.

Each spelling becomes a package of its own. What its calls send and give is compared with the package whose schemas
stand in place.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from tests.behaviour.runtime_sample import Bench, bench
from tests.behaviour.sdk import Sdk, Source, generated
from tests.behaviour.spelled_answers import ANSWERS
from tests.behaviour.spelled_requests import REQUESTS
from tests.behaviour.spelled_shop import SPELLINGS, Place, Shop, document

PLACES = [*REQUESTS, *ANSWERS]
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
