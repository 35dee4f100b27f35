"""POST /answers"""

from __future__ import annotations

from dataclasses import replace

from .._runtime.operation import Answer, Body, Operation, Streaming
from ..models.mechanic_answer import MechanicAnswer
from ..models.question import Question
from ..models.word import Word

OPERATION = Operation(
    id="askMechanic",
    method="POST",
    path="/answers",
    request=Question,
    body=Body(None, "application/json"),
    answers=(Answer("200", "application/json", MechanicAnswer),),
)
STREAM = replace(
    OPERATION,
    answers=(Answer("200", "text/event-stream", Word),),
    streaming=Streaming(kind="events", sentinel="[END]", flag="stream"),
)
