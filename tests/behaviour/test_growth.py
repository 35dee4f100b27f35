"""Documents of one shape at growing sizes: what is done for them grows no faster than they do, and ends well."""

from __future__ import annotations

import cProfile
import json
from collections.abc import Mapping
from itertools import pairwise

import pytest
from tests.benchmarks.shapes import SHAPES, Node

from specpress import pipeline
from specpress.diagnostics import Report
from specpress.survey import Settings

SMALL = 8
DEEP = 1000
BAR = 5
CHAINS = (
    "$ref",
    "allOf of one",
    "allOf and a property",
    "allOf in a diamond",
    "required twice",
    "properties",
    "items",
    "additionalProperties",
    "anyOf of it and lists of it",
    "oneOf of objects",
    "oneOf of a number",
    "nullable",
    "shared parameters and answers",
)


def generate(document: Node) -> Mapping[str, str]:
    """Give the files of a document as they are before they are formatted."""
    inputs = pipeline.Inputs(
        Settings("shapes", "shapes"), (("shapes.json", json.dumps(document)),)
    )
    report = Report()
    files = pipeline.run(inputs, report, lambda files, _: files).files
    assert files is not None, "\n".join(map(str, report))
    return files


def count_calls(name: str, size: int) -> tuple[int, int]:
    """Give the function calls that a document takes, and the octets that it becomes."""
    document = SHAPES[name](size)
    profile = cProfile.Profile()
    files = profile.runcall(generate, document)
    calls = sum(entry.callcount for entry in profile.getstats())
    return calls, sum(len(text) for text in files.values())


@pytest.mark.slow
@pytest.mark.parametrize("name", SHAPES)
def test_four_times_the_document_takes_less_than_five_times_the_work(name: str) -> None:
    count_calls(name, SMALL)  # what is loaded on first use does not count
    counts = [count_calls(name, SMALL * times) for times in (1, 4, 16)]
    for (calls, size), (more_calls, larger) in pairwise(counts):
        assert more_calls < BAR * calls, counts
        assert larger < BAR * size, counts


@pytest.mark.slow
@pytest.mark.parametrize("name", CHAINS)
def test_a_chain_of_a_thousand_links_is_generated(name: str) -> None:
    assert generate(SHAPES[name](DEEP))
