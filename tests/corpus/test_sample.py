"""A seeded sample of real documents: each is generated, imported and counted, and reads its own examples."""

from __future__ import annotations

import subprocess
import sys

import pytest
from tests.corpus.documents import ROOT, installed
from tests.corpus.outcome import Outcome
from tests.corpus.report import read_outcomes

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not installed(), reason="real documents are not here; `make corpus` gets them"
    ),
]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> list[Outcome]:
    folder = tmp_path_factory.mktemp("corpus")
    command = [sys.executable, "-m", "tests.corpus", "--output", str(folder)]
    command += ["--sample", "16", "--seed", "11", "--largest", "300000"]
    subprocess.run([*command, "--workers", "1"], cwd=ROOT, check=True, timeout=600)
    return read_outcomes(folder / "report")


def test_real_documents_are_generated_and_imported(outcomes: list[Outcome]) -> None:
    assert len(outcomes) == 16
    assert all(one.generated and one.imported for one in outcomes)


def test_no_operation_is_lost_or_invented(outcomes: list[Outcome]) -> None:
    assert [one.made for one in outcomes] == [one.operations for one in outcomes]


def test_documented_answers_are_read_and_go_back_as_they_came(
    outcomes: list[Outcome],
) -> None:
    assert sum(one.examples for one in outcomes)
    assert [
        (one.document, shortfall.reason)
        for one in outcomes
        for shortfall in one.shortfalls
        if shortfall.kind in {"answer", "changed"}
    ] == []


def test_documented_requests_are_sent_as_written(outcomes: list[Outcome]) -> None:
    assert sum(one.requests for one in outcomes)
    assert [
        (one.document, shortfall.operation, shortfall.reason)
        for one in outcomes
        for shortfall in one.shortfalls
        if shortfall.kind == "request"
    ] == []
