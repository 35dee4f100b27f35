"""Run: what specpress and its SDKs cost, beside other generators on the same documents; `make bench`."""

from __future__ import annotations

import argparse
import compileall
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from calling import canned, printed
from verdicts import Verdicts

# This process stays small on purpose: a child's peak memory counts from its parent's at the fork.
ROOT = Path(__file__).resolve().parents[2]
STACKONE = ROOT.parent / "shared" / "stackone" / "2025-12-03"
BIN = Path(sys.executable).parent
MEND = ROOT / "tests" / "referees" / "mending.py"
SHM = "/dev/shm"  # noqa: S108 - a private folder is made below it
MEMORY = SHM if os.access(SHM, os.W_OK) else None
"""Where everybody's output goes: ext4 takes half a second longer to make a thousand files where many were deleted in
the minutes before, by the run before this one, say. ``None``: where temporary files go."""
MEGABYTE = 1024  # ru_maxrss counts kilobytes on Linux


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds, user and system, children included; ``peak`` is the largest process's memory in MB."""

    cpu: float
    peak: float
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One API to generate, with the most it may cost; None if nothing is promised.

    ``call`` is one of its methods; ``call_bar`` are the CPU milliseconds that the SDK may add to a first call.
    """

    name: str
    spec: Path
    call: str
    docs: Path | None = None
    cpu_bar: float | None = None
    peak_bar: float | None = None
    call_bar: float | None = None


def measured(command: Sequence[str | Path], folder: Path) -> Cost:
    """Run a command to its end."""
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as output:
        process = subprocess.Popen(
            list(map(str, command)), cwd=folder, stdout=output, stderr=output
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        problem = None
        if process.returncode:
            output.seek(0)
            lines = output.read().strip().splitlines() or [""]
            problem = f"exit {process.returncode}: {lines[-1][:100]}"
    cpu = usage.ru_utime + usage.ru_stime
    return Cost(cpu, usage.ru_maxrss / MEGABYTE, problem)


def cold(case: Case, folder: Path) -> Cost:
    """Generate once into an empty folder."""
    output = tempfile.mkdtemp(dir=folder)
    return measured(specpress(case, Path(output, "out")), folder)


def specpress(case: Case, output: Path) -> list[str | Path]:
    command: list[str | Path] = [BIN / "specpress", "generate", "--spec", case.spec]
    if case.docs is not None:
        command += ["--docs", case.docs]
    # No peer waits for the disk.
    return [*command, "--package", "stackone", "--output", output, "--no-sync"]


def peers(case: Case, folder: Path) -> dict[str, list[str | Path]]:
    """The other generators' commands, on a document they can read."""
    document = folder / f"{case.name}.mended.json"
    subprocess.run([sys.executable, MEND, case.spec, document], check=True)
    return {
        "datamodel-code-generator (models only)": [
            BIN / "datamodel-codegen",
            *("--input", document, "--input-file-type", "openapi"),
            *("--output-model-type", "pydantic_v2.BaseModel"),
            *("--formatters", "ruff-format"),
            *("--output", folder / f"{case.name}_dcg.py"),
        ],
        "openapi-python-client": [
            *(BIN / "openapi-python-client", "generate", "--path", document),
            *("--output-path", folder / f"{case.name}_opc", "--overwrite"),
        ],
    }


def middle(costs: Sequence[Cost]) -> Cost:
    """The least CPU of several runs (a busy machine only adds to it), the most memory, or the first problem."""
    problem = next((cost.problem for cost in costs if cost.problem), None)
    cpu = min(cost.cpu for cost in costs)
    return Cost(cpu, max(cost.peak for cost in costs), problem)


YARDSTICK = ("whole", "openapi-python-client", 10.5)
"""What a peer cost, in CPU seconds, on the machine that the bars were set on."""


def generation(
    cases: Sequence[Case], folder: Path, repeat: int, verdicts: Verdicts
) -> None:
    print(f"\n{'generate':44}{'CPU s':>9}{'peak MB':>9}{'ratio':>8}")
    for case in cases:
        ours = middle([cold(case, folder) for _ in range(repeat)])
        bars = "; ".join(
            verdict
            for verdict in (
                verdicts.of(f"{case.name} CPU", ours.cpu, case.cpu_bar, "s"),
                verdicts.of(f"{case.name} memory", ours.peak, case.peak_bar, "MB"),
            )
            if verdict
        )
        what = "with docs" if case.docs is not None else "no docs"
        line(f"{case.name}: specpress ({what})", ours, "1.0", bars)
        if case.docs is not None and case.spec in {one.spec for one in cases[:-1]}:
            continue  # the peers read no docs, and stand beside the row without
        for name, command in peers(case, folder).items():
            theirs = measured(command, folder)
            note = ""
            if (case.name, name) == YARDSTICK[:2]:
                slower = theirs.cpu / YARDSTICK[2]
                note = f"{slower:.2f} times what it was where the bars were set"
            line(f"{case.name}: {name}", theirs, f"{theirs.cpu / ours.cpu:.1f}", note)


def line(name: str, cost: Cost, ratio: str, rest: str) -> None:
    note = cost.problem or rest
    print(f"{name:44}{cost.cpu:9.3f}{cost.peak:9.0f}{ratio:>8}  {note}".rstrip())


VERSION_BAR = 0.08

READING = """
import time
from specpress.diagnostics import Report
from specpress.docs import load_folder, read_docs
report = Report()
start = time.process_time()
pages = load_folder({docs!r}, report)
loaded = time.process_time()
read_docs(pages, report, "typescript")
print(len(pages), loaded - start, time.process_time() - loaded)
"""

IMPORTING = """
import sys, time
sys.path.insert(0, {folder!r})
clock = time.process_time
import httpx2
from pydantic import BaseModel  # the bare name is lazy
libraries = clock()
import stackone
root = clock()
with stackone.StackOne(username="key", password="", base_url={url!r}) as client:
    client.{group}
    made = clock()
    client.{call}(x_account_id="1")
    called = clock()
print(root - libraries, made - root, called - libraries)
"""

LIBRARIES = """
import time
clock = time.process_time
import httpx2
from pydantic import BaseModel
libraries = clock()
class Page(BaseModel):
    data: list[str] = []
# No TLS context, which plain HTTP does not need.
with httpx2.Client(base_url={url!r}, verify=False) as client:
    Page.model_validate_json(client.get("/", params={{"a": 1}}).content)
print(libraries, clock() - libraries)
"""
"""What a first call costs without an SDK: one request, its answer read into one class."""


def figures(code: str, repeat: int) -> list[float]:
    """The least of each number that a fresh interpreter prints; the first run only warms its caches."""
    rows: list[list[float]] = []
    for _ in range(repeat + 1):
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=False
        )
        if done.returncode:
            problem = done.stderr.strip().splitlines()[-1:]
            sys.exit(f"cannot be measured: {''.join(problem)}")
        rows.append([float(number) for number in done.stdout.split()])
    return [min(column) for column in zip(*rows[1:], strict=True)]


def start_up(folder: Path, repeat: int, verdicts: Verdicts) -> None:
    runs = [measured([BIN / "specpress", "--version"], folder) for _ in range(repeat)]
    bare = [measured([sys.executable, "-c", ""], folder) for _ in range(repeat)]
    cost = middle(runs)
    verdict = verdicts.of("start-up", cost.cpu, VERSION_BAR, "s")
    print(f"\n{'start-up':44}{'CPU s':>9}{'peak MB':>9}")
    line("specpress --version", cost, "", verdict)
    line("python -c '' (for comparison)", middle(bare), "", "")


READ_BAR = 0.6


def reading(docs: Path, repeat: int, verdicts: Verdicts) -> None:
    pages, load, read = figures(READING.format(docs=str(docs)), repeat)
    print(f"\n{'docs alone':44}{'CPU s':>9}")
    print(f"{f'load {pages:.0f} pages from disk':44}{load:9.3f}")
    verdict = verdicts.of("reading docs", read, READ_BAR, "s")
    print(f"{'read them':44}{read:9.3f}{'':9} {verdict}")


DRIFT_BAR = 3.0


def drifting(case: Case, folder: Path, repeat: int, verdicts: Verdicts) -> None:
    """The whole list of disagreements, every place located."""
    command: list[str | Path] = [BIN / "specpress", "drift", "--json"]
    command += ["--spec", case.spec, "--docs", case.docs or ""]
    cost = middle([measured(command, folder) for _ in range(repeat)])
    print(f"\n{'drift':44}{'CPU s':>9}{'peak MB':>9}")
    verdict = verdicts.of("drift", cost.cpu, DRIFT_BAR, "s")
    line(f"{case.name}: docs against document", cost, "", verdict)


def importing(case: Case, folder: Path, repeat: int, verdicts: Verdicts) -> None:
    """What the first call of a process costs: over a connection to a server of this machine, in plain HTTP."""
    output = folder / f"import_{case.name}"
    made = measured(specpress(case, output), folder)
    if made.problem:
        sys.exit(f"{case.name} cannot be generated: {made.problem}")
    compileall.compile_dir(output, quiet=1)  # as pip does with what it installs
    with canned(b'{"data": []}') as url:
        code = IMPORTING.format(
            folder=str(output),
            url=url,
            call=case.call,
            group=case.call.partition(".")[0],
        )
        imported, plain = figures(LIBRARIES.format(url=url), repeat)
        root, client, total = figures(code, repeat)
    print(f"\n{f'the first call of {case.name}':44}{'CPU ms':>9}")
    print(f"{'httpx2 and pydantic: import':44}{1000 * imported:9.1f}")
    print(f"{'httpx2 and pydantic: one call, one class':44}{1000 * plain:9.1f}")
    for name, seconds, bar in (
        ("root import adds", root, 20.0),
        ("root, client and one resource add", root + client, 60.0),
        ("with the first call the SDK adds", total - plain, case.call_bar),
    ):
        value = 1000 * seconds
        verdict = verdicts.of(f"{case.name}: {name}", value, bar, "ms")
        print(f"{name:44}{value:9.1f}  {verdict}")


def published() -> list[Case]:
    """StackOne's own documents, if they are beside this clone."""
    categories = STACKONE / "categories"
    return [
        Case(
            "lms", categories / "lms.json", "lms.list_users", cpu_bar=0.45, call_bar=42
        ),
        Case(
            "hris",
            categories / "hris.json",
            "hris.list_employees",
            cpu_bar=0.8,
            call_bar=90,
        ),
        Case("whole", STACKONE / "openapi.yaml", "lms.list_users"),
        Case(
            "whole",
            STACKONE / "openapi.yaml",
            "lms.list_users",
            STACKONE / "docs",
            cpu_bar=2.0,
            peak_bar=250,
        ),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=9, help="runs of each figure")
    parser.add_argument("--strict", action="store_true", help="exit 1 if a bar fails")
    options = parser.parse_args()
    verdicts = Verdicts()
    compileall.compile_dir(ROOT / "generator", quiet=1)  # as pip does
    compiled = "from specpress.render import compile_templates; compile_templates()"
    subprocess.run([sys.executable, "-c", compiled], check=True)  # as a first run does
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load {load:.1f}; Python {sys.version.split()[0]}")
    cases = published()
    if not STACKONE.is_dir():
        print("StackOne's own documents are not here: only specs/stackone is measured.")
        own = ROOT / "specs" / "stackone"
        cases = [Case("own", own / "openapi.yaml", "lms.list_users", own / "docs")]
    docs = cases[-1].docs
    with tempfile.TemporaryDirectory(prefix="specpress-bench-", dir=MEMORY) as name:
        folder = Path(name)
        start_up(folder, 2 * options.repeat, verdicts)
        if docs is not None:
            reading(docs, options.repeat, verdicts)
            drifting(cases[-1], folder, options.repeat, verdicts)
        generation(cases, folder, options.repeat, verdicts)
        for case in (one for one in cases if one.docs or one.cpu_bar):
            importing(case, folder, 2 * options.repeat, verdicts)
    printed(ROOT / "generated" / "stackone", verdicts)
    print(f"\nfailed: {', '.join(verdicts.failed) or 'none'}")
    return 1 if options.strict and verdicts.failed else 0


if __name__ == "__main__":
    sys.exit(main())
