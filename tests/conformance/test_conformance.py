"""Some documents of the test server: their scenarios are reached, but for those whose reasons are known."""

from __future__ import annotations

import pytest
from tests.conformance import report, server
from tests.conformance.driver import Call, drive
from tests.conformance.packages import generate

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not server.available(),
        reason="the test server is not here; `make conformance` gets it",
    ),
]
DOCUMENTS = ("body-string", "header", "url", "multiple-inheritance")
SCENARIOS = (
    *("getString", "putString", "getEnum", "putEnum"),
    *("HeaderParameter", "HeaderResponse", "MultipleInheritance"),
    *("UrlPaths", "UrlQueries", "UrlPathItem"),
)
ELSEWHERE = {"UrlQueriesArrayMulti"}
"""The beginnings of the scenarios of these documents, and of such as are another document's all the same."""


def test_scenarios_are_reached(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("conformance")
    calls: list[Call] = []
    with server.running() as url:
        for name in DOCUMENTS:
            package = generate(server.DOCUMENTS / f"{name}.json", folder)
            assert package is not None
            calls += drive(package, url)
        counts = server.coverage(url)
    assert len(calls) > 140
    own = {
        name: count
        for name, count in counts.items()
        if name.startswith(SCENARIOS) and not name.startswith(tuple(ELSEWHERE))
    }
    assert report.unexplained(own) == []
    assert len(report.reached(own)) > 120
