"""POST /reports"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from ..models.report import Report

OPERATION = Operation(
    id="makeReport",
    method="POST",
    path="/reports",
    request=Report,
    body=Body(None, "application/vnd.shop+json"),
    answers=(
        Answer("200", "application/json", Report),
        Answer("200", "*/*", bytes),
        Answer("206", "*/*", Report),
    ),
)
