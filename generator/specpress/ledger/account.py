"""Account: each operation, parameter, body, answer, schema and keyword of a document, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specpress.diagnostics import Diagnostic, Place
from specpress.ledger.model import Entry, Fate, Ledger
from specpress.ledger.verdicts import (
    MADE,
    SENT_BY_API,
    UNUSED,
    Verdict,
    judge_findings,
    judge_keyword,
    judge_loss,
)
from specpress.lower import Trace
from specpress.source.document import Document
from specpress.source.objects import DOCUMENT, child_kind, children
from specpress.source.pointer import Json, child, from_fragment, split

_PARTS = {
    "Operation": "operation",
    "Parameter": "parameter",
    "Request Body": "body",
    "Response": "answer",
    "Schema": "schema",
}
_NAMES = ("[", "{", "Paths", "Responses", "Callback")
"""How the kinds begin whose keys are names of the document's own."""

_ALWAYS_READ = frozenset({"schemas", "securitySchemes"})
_COMPONENT_DEPTH = 3


def account_for(
    document: Document, written: Json, trace: Trace, findings: Iterable[Diagnostic]
) -> Ledger:
    """Account for every part of a document; ``findings`` are those of all stages.

    ``written`` is its root as its author has it: an upgrade leaves words out, and moves nothing.
    """
    return Ledger(tuple(_Accountant(document, trace, findings).entries(written)))


class _Accountant:
    """Goes through a document from its root; what stands below something that is not made shares its fate."""

    def __init__(
        self, document: Document, trace: Trace, findings: Iterable[Diagnostic]
    ) -> None:
        self._document = document
        self._losses = trace.losses
        self._findings: dict[Place, list[Diagnostic]] = {}
        for finding in (*trace.findings, *findings):
            if finding.place is not None:
                place = Place(finding.place.file, finding.place.pointer)
                self._findings.setdefault(place, []).append(finding)
        self._places: Mapping[Place | None, Verdict] = {
            **{one.operation.place: SENT_BY_API for one in trace.api.callbacks},
            **{one.place: MADE for one in trace.api.operations},
        }
        self._targets = set(_references(document.root))

    def entries(self, root: Json) -> Iterator[Entry]:
        """Give the parts of the document in its order."""
        stack: list[tuple[Json, str, str, Verdict]] = [(root, "", DOCUMENT, MADE)]
        while stack:
            node, pointer, kind, above = stack.pop()
            verdict = self._judge_object(node, pointer, kind, above)
            part = _PARTS.get(kind)
            keyword_verdicts: dict[str | int, Verdict] = {}
            if isinstance(node, dict) and not kind.startswith(_NAMES):
                is_lost = above.fate is not Fate.MADE
                keyword_verdicts = {
                    key: (
                        verdict
                        if is_lost
                        else self._judge_keyword(
                            kind, key, child(pointer, key), verdict
                        )
                    )
                    for key in node
                }
            if part is not None:
                shown = _sum_up(verdict, keyword_verdicts.values(), kind)
                yield _entry(part, split(pointer)[-1], pointer, shown)
            for key, one in keyword_verdicts.items():
                yield _entry("keyword", f"{kind}.{key}", child(pointer, key), one)
            below = [
                (
                    value,
                    child(pointer, step),
                    inner,
                    keyword_verdicts.get(step, verdict),
                )
                for step, value, inner in children(kind, node)
            ]
            stack += reversed(below)

    def _judge_object(
        self, node: Json, pointer: str, kind: str, above: Verdict
    ) -> Verdict:
        """What became of an object, by what holds it and what was found at its place."""
        if above.fate is not Fate.MADE:
            return above
        verdict_here = self._judge_place(pointer)
        if verdict_here is None and isinstance(node, dict) and "$ref" in node:
            verdict_here = self._judge_place(child(pointer, "$ref"))
            target = node["$ref"]
            if verdict_here is None and kind == "Parameter" and isinstance(target, str):
                verdict_here = self._judge_place(from_fragment(target[1:]))
        if verdict_here is not None and (
            kind in _PARTS or verdict_here.fate is Fate.REFUSED
        ):
            return verdict_here
        if kind == "Operation":
            refused = Verdict(Fate.REFUSED, "it is no operation that can be read")
            return self._places.get(self._document.place(pointer), refused)
        steps = split(pointer)
        is_component = len(steps) == _COMPONENT_DEPTH and steps[0] == "components"
        if is_component and steps[1] not in _ALWAYS_READ:
            return MADE if pointer in self._targets else UNUSED
        return MADE

    def _judge_place(self, pointer: str) -> Verdict | None:
        place = self._document.place(pointer)
        return judge_findings(self._findings.get(place, ()))

    def _judge_keyword(
        self, kind: str, keyword: str, pointer: str, owner: Verdict
    ) -> Verdict:
        if owner.fate in {Fate.KEPT, Fate.REFUSED}:
            return owner
        slug = self._losses.get(pointer)
        lost = judge_loss(slug) if slug is not None else None
        verdict = lost or judge_keyword(kind, keyword)
        if verdict.fate is Fate.MADE and child_kind(kind, keyword) is None:
            return self._judge_place(pointer) or verdict
        return verdict


def _sum_up(verdict: Verdict, inner: Iterable[Verdict], kind: str) -> Verdict:
    """What became of a part: that of a schema is degraded where a keyword of its own is."""
    if verdict.fate is not Fate.MADE or kind != "Schema":
        return verdict
    return next((one for one in inner if one.fate is Fate.DEGRADED), verdict)


def _entry(part: str, name: str, pointer: str, verdict: Verdict) -> Entry:
    return Entry(part, name, pointer, verdict.fate, verdict.why, verdict.to)


def _references(root: Json) -> Iterator[str]:
    """The pointers of all that is referred to."""
    stack: list[Json] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str) and ref.startswith("#"):
                yield from_fragment(ref[1:])
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)
