"""Drive generated packages against npm's autorest test server: `make conformance`."""

from __future__ import annotations

import argparse
import sys
from fnmatch import fnmatch

from tests.conformance import report, server
from tests.conformance.driver import Call, drive
from tests.conformance.packages import documents, generate
from tests.corpus.documents import FOLDER

ENOUGH = 600
"""How many of the scenarios have to be reached."""


def main() -> int:
    """Run; the exit code is 1 where too few scenarios were reached."""
    parser = argparse.ArgumentParser(prog="tests.conformance", description=__doc__)
    parser.add_argument("--only", metavar="GLOB", default="*", help="such documents")
    given = parser.parse_args()
    if not server.available():
        parser.error("the test server is not there: run `make conformance`")
    calls: list[Call] = []
    with server.running() as url:
        for path in documents():
            if fnmatch(path.stem, given.only) and (package := generate(path)):
                calls += drive(package, url)
        counts = server.coverage(url)
    details = FOLDER / "report" / "conformance.tsv"
    report.write_details(calls, details)
    print(report.summary(counts, calls))
    print(f"What each call raised is in {details}.")
    return int(given.only == "*" and len(report.reached(counts)) < ENOUGH)


if __name__ == "__main__":
    sys.exit(main())
