"""Tracing: a reader that remembers each place of what others count, for a ledger of the document."""

from __future__ import annotations

from msgspec import Struct, field

from specpress import ir
from specpress.diagnostics import Diagnostic
from specpress.lower.document_reader import Reader


class TracingReader(Reader):
    """Reads a document; ``losses`` are what was counted at a pointer, as ``tallies`` are called."""

    losses: dict[str, str] = field(default_factory=dict[str, str])

    def tally(self, slug: str, pointer: str) -> None:
        """Count a finding, and remember where."""
        self.losses.setdefault(pointer, slug)
        Reader.tally(self, slug, pointer)


class Trace(Struct, frozen=True):
    """What lowering made of a document, what it reported, and what was counted at which pointers."""

    api: ir.Api
    findings: tuple[Diagnostic, ...]
    losses: dict[str, str]
