"""GET /report"""

from __future__ import annotations

from dataclasses import replace

from .._runtime.operation import Answer, Operation, Streaming
from ..models.word import Word

OPERATION = Operation(
    id="getReport",
    method="GET",
    path="/report",
    answers=(Answer("200", "application/json", list[Word]),),
)
STREAM = replace(
    OPERATION,
    answers=(Answer("200", "application/jsonl", Word),),
    streaming=Streaming(kind="lines"),
)
