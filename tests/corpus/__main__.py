"""Try specpress on the real documents of two npm packages: `make corpus`, or `python -m tests.corpus --help`."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path

from tests.corpus import report
from tests.corpus.documents import FOLDER, choose, installed, list_documents
from tests.corpus.outcome import Outcome
from tests.corpus.trial import attempt
from tests.corpus.workers import run

_TOLD = 100


def main() -> int:
    """Run; the exit code is 1 where a document was not generated or imported."""
    parser = argparse.ArgumentParser(prog="tests.corpus", description=__doc__)
    parser.add_argument("--only", metavar="GLOB", help="documents with such names")
    parser.add_argument("--sample", type=int, help="so many documents, drawn by --seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--largest", type=int, metavar="BYTES")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--shown", type=int, default=12, help="rows of each kind")
    parser.add_argument("--output", type=Path, default=FOLDER, help="for the details")
    given = parser.parse_args()
    if not installed():
        parser.error(f"{FOLDER} has no documents: run `make corpus`")
    documents = choose(
        list_documents(), given.only, given.sample, given.seed, given.largest
    )
    outcomes: list[Outcome] = []
    gc.freeze()  # what is loaded by now is shared by all processes
    for outcome in run(documents, attempt, given.workers, given.output):
        outcomes.append(outcome)
        if not len(outcomes) % _TOLD:
            print(f"{len(outcomes)} of {len(documents)}", file=sys.stderr)
    outcomes.sort(key=lambda one: one.document)
    report.write_details(outcomes, given.output / "report")
    print(report.summary(outcomes), report.findings(outcomes), sep="\n\n")
    print("", report.shortfalls(outcomes, given.shown), sep="\n")
    print(f"\nAll of it is in {FOLDER / 'report'}.")
    return int(not all(one.generated and one.imported for one in outcomes))


if __name__ == "__main__":
    sys.exit(main())
