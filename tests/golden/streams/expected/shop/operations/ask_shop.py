"""POST /shops/{shop}/answers"""

from __future__ import annotations

from dataclasses import replace
from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter, Streaming
from ..models.mechanic_answer import MechanicAnswer
from ..models.question import Question, QuestionDict
from ..models.word import Word


class AskShopRequest(Model):
    """Everything that `POST /shops/{shop}/answers` takes."""

    shop: str
    question: Question


class AskShopRequestDict(TypedDict):
    """`AskShopRequest` as a plain dict."""

    shop: str
    question: Question | QuestionDict


OPERATION = Operation(
    id="askShop",
    method="POST",
    path="/shops/{shop}/answers",
    request=AskShopRequest,
    parameters=(Parameter("shop", "shop", "path", "simple"),),
    body=Body("question", "application/json"),
    answers=(Answer("200", "application/json", MechanicAnswer),),
)
STREAM = replace(
    OPERATION,
    answers=(Answer("200", "application/x-ndjson", Word),),
    streaming=Streaming(kind="lines", flag="question.stream"),
)
