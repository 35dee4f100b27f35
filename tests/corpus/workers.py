"""Workers: documents -> outcomes, each document in a forked process of its own, so that none harms another."""

from __future__ import annotations

import os
import resource
import signal
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec
from tests.corpus.documents import Document
from tests.corpus.outcome import Outcome

Attempt = Callable[[Document, Path], Outcome]

SECONDS = 600
"""What one document may take."""

_BYTES = 10 * 2**30
_POLL = 0.02


class Child(msgspec.Struct, frozen=True):
    """A process at work on a document; ``deadline`` is on the monotonic clock."""

    document: Document
    folder: Path
    deadline: float

    @property
    def result(self) -> Path:
        """The file that the process leaves."""
        return self.folder.with_suffix(".result")


def run(
    documents: Sequence[Document], attempt: Attempt, workers: int, within: Path
) -> Iterator[Outcome]:
    """Try all documents, ``workers`` at once, below a folder; gives the outcomes as they come."""
    folders = [within / "work" / str(number) for number in range(workers)]
    waiting = list(reversed(documents))
    children: dict[int, Child] = {}
    while waiting or children:
        while waiting and folders:
            folder = folders.pop()
            folder.mkdir(parents=True, exist_ok=True)
            child = Child(waiting.pop(), folder, time.monotonic() + SECONDS)
            children[_start(child, attempt)] = child
        for pid, child in [*children.items()]:
            if time.monotonic() > child.deadline:
                os.kill(pid, signal.SIGKILL)
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                del children[pid]
                folders.append(child.folder)
                yield _collect(child, status)
        time.sleep(_POLL)


def _start(child: Child, attempt: Attempt) -> int:
    """Start a process; gives its id."""
    child.result.unlink(missing_ok=True)
    pid = os.fork()
    if pid:
        return pid
    try:
        resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))
        outcome = attempt(child.document, child.folder)
        child.result.write_bytes(msgspec.json.encode(outcome))
    except BaseException:  # noqa: BLE001 - it must not go on as its parent
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _collect(child: Child, status: int) -> Outcome:
    if status == 0:
        return msgspec.json.decode(child.result.read_bytes(), type=Outcome)
    outcome = Outcome(child.document.name, size=child.document.path.stat().st_size)
    killed = os.WIFSIGNALED(status)
    reason = f"signal {os.WTERMSIG(status)}" if killed else "the trial itself failed"
    outcome.fall_short("time" if killed else "crash", reason)
    return outcome
