"""Source: the text of specifications -> one Document of OpenAPI 3.1, with the place of each of its nodes."""

from __future__ import annotations

from specpress.source.bundle import bundle, may_refer_outside
from specpress.source.code_samples import read_code_samples
from specpress.source.document import Document
from specpress.source.dynamic_references import (
    may_refer_dynamically,
    resolve_dynamic_references,
)
from specpress.source.locate import locate
from specpress.source.merge import merge
from specpress.source.operation_references import inline_operations
from specpress.source.overlay import apply_overlay, read_overlay
from specpress.source.parse import parse
from specpress.source.pointer import Json, child, escape, find, join, split
from specpress.source.read import check, read
from specpress.source.references import resolve
from specpress.source.upgrade import upgrade

__all__ = [
    "Document",
    "Json",
    "apply_overlay",
    "bundle",
    "check",
    "child",
    "escape",
    "find",
    "inline_operations",
    "join",
    "locate",
    "may_refer_dynamically",
    "may_refer_outside",
    "merge",
    "parse",
    "read",
    "read_code_samples",
    "read_overlay",
    "resolve",
    "resolve_dynamic_references",
    "split",
    "upgrade",
]
