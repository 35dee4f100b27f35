"""POST /shops/{shop}/answers"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation, Parameter, Streaming
from .._runtime.request import StreamRequest
from .._runtime.streaming.item_streams import AsyncLineStream, LineStream
from ..models.mechanic_answer import MechanicAnswer
from ..models.question import Question
from ..models.word import Word


class AskShopRequest(
    StreamRequest[
        MechanicAnswer, MechanicAnswer, LineStream[Word], AsyncLineStream[Word]
    ]
):
    """What `POST /shops/{shop}/answers` takes."""

    shop: str
    question: Question


OPERATION = Operation(
    request=AskShopRequest,
    call="shops.answers.create",
    method="POST",
    path="/shops/{shop}/answers",
    id="askShop",
    parameters=(Parameter("shop", "shop", "path", "simple"),),
    body=Body(
        "question",
        "application/json",
        properties={"text": "text", "stream": "stream"},
        nullable_properties=frozenset({"stream"}),
    ),
    answers=(Answer("200", "application/json", MechanicAnswer),),
)
STREAM = OPERATION.as_stream(
    AskShopRequest,
    answers=(Answer("200", "application/x-ndjson", Word),),
    streaming=Streaming(kind="lines", flag="question.stream"),
)
