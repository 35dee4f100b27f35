"""Try specpress on the real documents of two npm packages: `make corpus`, or `python -m tests.corpus --help`."""

from __future__ import annotations

import argparse
import gc
import os
import random
import sys
from pathlib import Path

from tests.corpus import report
from tests.corpus.documents import FOLDER, choose, installed, list_documents
from tests.corpus.trial import attempt
from tests.corpus.typing_check import check_types
from tests.corpus.workers import run

_TOLD = 100


def main() -> int:
    """Run; the exit code is 1 where a document was not generated or imported."""
    given = _parse()
    if given.types is not None:
        return _check_types(given)
    folder: Path = given.output / "report"
    documents = choose(
        list_documents(), given.only, given.sample, given.seed, given.largest
    )
    # What a run that was stopped has seen by then shall stand for all.
    random.Random(given.seed).shuffle(documents)  # noqa: S311 - no secret
    outcomes = report.read_outcomes(folder) if given.resume else []
    seen = {one.document for one in outcomes}
    remaining = [one for one in documents if one.name not in seen]
    gc.freeze()  # what is loaded by now is shared by all processes
    with report.recording(folder, outcomes) as record:
        for outcome in run(remaining, attempt, given.workers, given.output):
            record(outcome)
            if not len(outcomes) % _TOLD:
                print(f"{len(outcomes)} of {len(documents)}", file=sys.stderr)
    outcomes.sort(key=lambda one: one.document)
    report.write_shortfalls(outcomes, folder)
    print(report.summary(outcomes), report.findings(outcomes), sep="\n\n")
    print("", report.shortfalls(outcomes, given.shown), sep="\n")
    print(f"\nAll of it is in {folder}.")
    return int(not all(one.generated and one.imported for one in outcomes))


def _check_types(given: argparse.Namespace) -> int:
    """Check a sample with mypy; the exit code is 1 where it objects."""
    documents = choose(
        list_documents(), given.only, given.types, given.seed, given.largest
    )
    outcomes = list(run(documents, check_types, given.workers, given.output))
    objected = sum(bool(one.shortfalls) for one in outcomes)
    print(f"mypy --strict objects to {objected} of {len(outcomes)} packages")
    print(report.shortfalls(outcomes, given.shown))
    return int(objected > 0)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.corpus", description=__doc__)
    parser.add_argument("--only", metavar="GLOB", help="documents with such names")
    parser.add_argument("--sample", type=int, help="so many documents, drawn by --seed")
    parser.add_argument("--types", type=int, help="only check so many with mypy")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--largest", type=int, metavar="BYTES")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--shown", type=int, default=12, help="rows of each kind")
    parser.add_argument("--output", type=Path, default=FOLDER, help="for the details")
    parser.add_argument("--resume", action="store_true", help="go on where it stopped")
    given = parser.parse_args()
    if not installed():
        parser.error(f"{FOLDER} has no documents: run `make corpus`")
    return given


if __name__ == "__main__":
    sys.exit(main())
