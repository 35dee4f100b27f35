"""Trial: one document -> its Outcome: generated, imported, counted, and its own examples read."""

from __future__ import annotations

import importlib
import os
import resource
import sys
import traceback
from pathlib import Path
from typing import Any

from tests.corpus import answers, counting, package, requests
from tests.corpus.documents import Document
from tests.corpus.generating import Generated, generate
from tests.corpus.outcome import Outcome
from tests.corpus.referee import contradiction

_MB = 1024  # ru_maxrss counts in KiB


def attempt(document: Document, folder: Path) -> Outcome:
    """Try everything with one document; the package is left in the folder."""
    outcome = Outcome(document.name, size=document.path.stat().st_size)
    tree = document.read()
    outcome.version = counting.version(tree)
    expected = counting.operations(tree)
    outcome.operations = len(expected)
    generated = _generate(document, outcome)
    if generated is None or generated.files is None:
        return outcome
    files, client = generated.files, generated.client
    package.write(files, folder)
    names = package.modules(files)
    outcome.modules = len(names)
    made = _import(names, folder, outcome)
    matches = _compare(expected, made, outcome)
    for operation, made_one in matches:
        for example in counting.examples(tree, operation):
            _read(tree, operation, made_one, example, outcome)
    if outcome.imported:
        _send_all(tree, matches, client, outcome)
    return outcome


def _generate(document: Document, outcome: Outcome) -> Generated | None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = cpu_seconds()
    try:
        generated = generate(document.path, package.NAME)
    except Exception:  # noqa: BLE001 - any error here is what is looked for
        outcome.fall_short("crash", last_frames())
        return None
    finally:
        outcome.generating = cpu_seconds() - started
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        outcome.memory = (after - before) / _MB
    outcome.findings = {**generated.findings}
    if generated.files is None:
        outcome.fall_short("refused", generated.refusal)
    outcome.generated = generated.files is not None
    return generated


def _import(names: list[str], folder: Path, outcome: Outcome) -> list[Any]:
    """Import every module; gives the operations."""
    package.start(folder)
    started = cpu_seconds()
    outcome.imported = True
    for name in names:
        try:
            importlib.import_module(name)
        except Exception:  # noqa: BLE001 - any error here is what is looked for
            outcome.imported = False
            outcome.fall_short("import", f"{name}: {last_frames()}")
    outcome.importing = cpu_seconds() - started
    return list(package.operations(names))


def _compare(
    expected: list[counting.Operation], made: list[Any], outcome: Outcome
) -> list[tuple[counting.Operation, Any]]:
    """Match the document's operations with the package's, by method and path, first as they are written."""
    pairs: list[tuple[counting.Operation, Any]] = []
    wanted, unmatched = [*expected], [*made]
    for written in (str, _bare):
        by_route: dict[tuple[str, str], list[Any]] = {}
        for generated in unmatched:
            route = (generated.method, written(generated.path))
            by_route.setdefault(route, []).append(generated)
        for operation in [*wanted]:
            if found := by_route.get((operation.method, written(operation.path))):
                pairs.append((operation, found.pop(0)))
                wanted.remove(operation)
                unmatched.remove(pairs[-1][1])
    for operation in wanted:
        outcome.fall_short("operation", "not made", str(operation))
    routes = {(one.method, _bare(one.path)) for one in expected}
    outcome.made = len(pairs)
    for generated in unmatched:
        # A body of several types has a method for each.
        if (generated.method, _bare(generated.path)) not in routes:
            outcome.made += 1
            where = f"{generated.method} {generated.path}"
            outcome.fall_short("invented", "not in the document", where)
    return pairs


def _bare(path: str) -> str:
    """Leave out what need not be kept of a path as it is written: its query and fragment, and a missing slash."""
    return "/" + path.partition("#")[0].partition("?")[0].removeprefix("/")


def _read(
    tree: Any,
    operation: counting.Operation,
    generated: Any,
    example: counting.Example,
    outcome: Outcome,
) -> None:
    """Read an example and compare what would go back; one that contradicts its document counts as neither."""
    outcome.examples += 1
    where = f"{operation} {example.status}"
    kind, reason = _judge(generated, example)
    if kind == "answer" and (decoded := example.decoded()) is not None:
        example = decoded
        kind, reason = _judge(generated, example)
    fault = ""
    if kind and example.schema is not None:
        fault = contradiction(tree, outcome.version, example.schema, example.value)
    if fault:
        outcome.contradicting += 1
        outcome.fall_short("contradicting", f"{fault} | {reason}", where)
        return
    outcome.read += kind != "answer"
    if kind:
        outcome.fall_short(kind, reason, where)


def _judge(generated: Any, example: counting.Example) -> tuple[str, str]:
    """Give the kind of shortfall of an example, and the reason; both empty where it goes back as it came."""
    try:
        value = answers.read(generated, example)
    except answers.UnreadError as error:
        return "answer", str(error)
    except Exception:  # noqa: BLE001 - any error here is what is looked for
        return "answer", last_frames()
    try:
        changed = answers.difference(example.value, answers.dump(value))
    except Exception:  # noqa: BLE001 - any error here is what is looked for
        changed = last_frames()
    return ("changed", changed) if changed else ("", "")


def _send_all(
    tree: Any,
    matches: list[tuple[counting.Operation, Any]],
    client: str,
    outcome: Outcome,
) -> None:
    """Send every documented request."""
    connection = requests.connect(client)
    for operation, generated in matches:
        for case in requests.cases(tree, operation):
            if requests.can_send(generated, case):
                _send(tree, operation, connection, generated, case, outcome)


def _send(  # noqa: PLR0913, PLR0917 - what one request is judged by
    tree: Any,
    operation: counting.Operation,
    connection: requests.Connection,
    generated: Any,
    case: requests.Case,
    outcome: Outcome,
) -> None:
    outcome.requests += 1
    try:
        reason = requests.send(connection, generated, case)
    except Exception:  # noqa: BLE001 - any error here is what is looked for
        reason = last_frames()
    if not reason or (
        case.schema is not None
        and contradiction(tree, outcome.version, case.schema, case.body, is_sent=True)
    ):
        outcome.sent += 1
    else:
        outcome.fall_short("request", reason, str(operation))


def cpu_seconds() -> float:
    """Give what this process has used, and the formatter that it ran."""
    return sum(os.times()[:4])


def last_frames() -> str:
    """Say what was raised last, in one line, and where."""
    error = sys.exception()
    frames = traceback.extract_tb(error.__traceback__ if error else None)[-2:]
    places = (f"{Path(one.filename).name}:{one.lineno}" for one in reversed(frames))
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words[:300]} | {' < '.join(places)}"
