"""Round trip: the pages written with an SDK, read as its docs, give the API that they were written from.

Over the specification nothing at all may change. From the pages alone everything that their tables say must come back;
what they cannot carry is this:

- formats besides date and date-time, limits, patterns, additional properties, read-only and write-only marks;
- defaults, and that what has one need not be given;
- media types (but those of errors), statuses and descriptions of answers, answers without a body, and errors whose
  body is no class;
- headers, links, callbacks, servers, security, retries, pagination, styles of parameters;
- discriminators, which member of a union wins, and names of arrays, maps and scalars;
- the further names of a class, and those of request classes and of the client;
- components that no operation leads to;
- wire names that Python's spelling does not tell (`model_x`, `3d`), and a parameter called `request`;
- unprintable characters. An empty enum value is told, with a warning.
"""

from __future__ import annotations

import json

import pytest
from tests.behaviour.sdk import OWN, STACKONE, needs_stackone
from tests.behaviour.sdk_docs_facts import classes, told, wire_and_words
from tests.behaviour.sdk_docs_library import SPECIFICATION

from specpress import pipeline
from specpress.diagnostics import Report
from specpress.docs import read_docs
from specpress.format import format_files
from specpress.survey import Settings


def own() -> str:
    return (OWN / "openapi.yaml").read_text("utf-8")


def whole() -> str:
    return (STACKONE / "2025-12-03" / "openapi.yaml").read_text("utf-8")


def library() -> str:
    return json.dumps(SPECIFICATION)


CASES = (
    pytest.param(library, id="library"),
    pytest.param(own, id="own"),
    pytest.param(whole, id="whole", marks=needs_stackone),
)


class Trip:
    """An API, its pages, and both again with the pages as docs; ``alone`` has nothing but the pages."""

    def __init__(self, text: str) -> None:
        specs = (("spec.yaml", text),)
        settings = Settings("shop", "shop", pages=True)
        self.first = pipeline.run(
            pipeline.Inputs(settings, specs), Report(), format_files
        )
        assert self.first.files is not None
        self.pages = tuple(
            (name, page)
            for name, page in sorted(self.first.files.items())
            if name.startswith("docs/")
        )
        self.again = pipeline.run(
            pipeline.Inputs(settings, specs, docs=self.pages, dialect="python"),
            Report(),
            format_files,
        )
        self.report = Report()
        self.alone = pipeline.understand(
            pipeline.Inputs(settings, docs=self.pages, dialect="python"), self.report
        )


@pytest.fixture(scope="module", params=CASES)
def trip(request: pytest.FixtureRequest) -> Trip:
    return Trip(request.param())


def test_pages_are_read_without_a_finding(trip: Trip) -> None:
    report = Report()
    read_docs(trip.pages, report, "python")
    assert trip.pages
    assert [str(found) for found in report] == []


def test_over_the_specification_nothing_changes(trip: Trip) -> None:
    assert trip.first.api is not None
    assert trip.again.api is not None
    assert wire_and_words(trip.again.api) == wire_and_words(trip.first.api)


def test_the_same_files_are_written_again(trip: Trip) -> None:
    """But for the spelling of groups (`userGroups`), of which the pages tell Python's."""
    assert trip.first.files is not None
    assert trip.again.files is not None
    first, again = (
        {
            name: [
                line for line in text.split("\n") if '"""The operations of ' not in line
            ]
            for name, text in files.items()
        }
        for files in (trip.first.files, trip.again.files)
    )
    assert sorted(again) == sorted(first)
    assert [name for name in first if again[name] != first[name]] == []


def test_the_pages_alone_tell_all_that_their_tables_say(trip: Trip) -> None:
    assert trip.again.api is not None
    assert trip.alone.api is not None
    assert told(trip.alone.api) == told(trip.again.api)
    wanted, found = classes(trip.again.api), classes(trip.alone.api)
    differing = {
        name for name in found if name in wanted and found[name] != wanted[name]
    }
    assert differing == set()
    missing = wanted.keys() - found.keys()
    share = f"{len(wanted) - len(missing)} of {len(wanted)}"
    print(share, "classes; not", *sorted(missing))  # noqa: T201 - for -s
    assert len(missing) <= len(wanted) / 100
