"""POST /answers"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation, Streaming
from .._runtime.request import StreamRequest
from .._runtime.streaming.item_streams import AsyncEventStream, EventStream
from ..models.mechanic_answer import MechanicAnswer
from ..models.question import Question
from ..models.word import Word


class AskMechanicRequest(
    StreamRequest[
        MechanicAnswer, MechanicAnswer, EventStream[Word], AsyncEventStream[Word]
    ]
):
    """What `POST /answers` takes."""

    question: Question


OPERATION = Operation(
    request=AskMechanicRequest,
    call="answers.create",
    method="POST",
    path="/answers",
    id="askMechanic",
    body=Body(
        "question",
        "application/json",
        properties={"text": "text", "stream": "stream"},
        nullable_properties=frozenset({"stream"}),
    ),
    answers=(Answer("200", "application/json", MechanicAnswer),),
)
STREAM = OPERATION.as_stream(
    AskMechanicRequest,
    answers=(Answer("200", "text/event-stream", Word),),
    streaming=Streaming(kind="events", sentinel="[END]", flag="question.stream"),
)
