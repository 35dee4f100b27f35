"""Outcome: what became of one document; plain values, so that a child process can hand it to its parent."""

from __future__ import annotations

from msgspec import Struct, field


class Shortfall(Struct):
    """Something that falls short. ``kind`` is a key of `KINDS`; ``operation`` is empty where it is not one's."""

    kind: str
    reason: str
    operation: str = ""


class Outcome(Struct):
    """One document: times in CPU seconds, ``memory`` in MB above what the process had before.

    ``examples`` are those of JSON answers; ``contradicting`` of them contradict their own document where they are not
    read as they stand, and ``read`` does not count these. ``requests`` are calls of which the document shows a body or
    parameters; ``sent`` of them were sent as written, or refused for a reason that stands in the document.
    """

    document: str
    version: str = "none"
    size: int = 0
    operations: int = 0
    made: int = 0
    modules: int = 0
    examples: int = 0
    read: int = 0
    requests: int = 0
    sent: int = 0
    contradicting: int = 0
    generating: float = 0
    importing: float = 0
    memory: float = 0
    generated: bool = False
    imported: bool = False
    findings: dict[str, int] = field(default_factory=dict)
    shortfalls: list[Shortfall] = field(default_factory=list)

    def fall_short(self, kind: str, reason: str, operation: str = "") -> None:
        """Add what falls short."""
        self.shortfalls.append(Shortfall(kind, reason, operation))


KINDS = {
    "crash": "specpress raised an error of its own",
    "time": "not done in time, or out of memory",
    "refused": "nothing was generated, because of an error in the document",
    "import": "a module cannot be imported",
    "operation": "the document has an operation that the SDK lacks",
    "invented": "the SDK has an operation that the document lacks",
    "answer": "an example fits the document, and the SDK does not read it",
    "changed": "an example is read, and goes back as something else",
    "types": "mypy --strict objects",
    "request": "a request example is neither sent as written nor refused for a reason of the document",
    "contradicting": "an example contradicts its own document, and is not read as it stands",
}
"""The kinds of shortfalls, worst first; the last one is the document's own fault."""
