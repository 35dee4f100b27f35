"""Source: the text of specifications -> one Document of OpenAPI 3.1, with the place of each of its nodes."""

from __future__ import annotations

from generator.source.bundle import bundle, may_refer_outside
from generator.source.check import check, read
from generator.source.code_samples import code_samples
from generator.source.document import Document
from generator.source.locate import locate
from generator.source.merge import merge
from generator.source.overlay import overlay, read_overlay
from generator.source.parse import parse
from generator.source.pointer import Json, child, escape, find, join, split
from generator.source.refs import resolve
from generator.source.upgrade import upgrade

__all__ = [
    "Document",
    "Json",
    "bundle",
    "check",
    "child",
    "code_samples",
    "escape",
    "find",
    "join",
    "locate",
    "may_refer_outside",
    "merge",
    "overlay",
    "parse",
    "read",
    "read_overlay",
    "resolve",
    "split",
    "upgrade",
]
