"""GET /bikes/{id}/places"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter, Streaming
from ..models.place import Place


class FollowBikeRequest(Model):
    """Everything that `GET /bikes/{id}/places` takes."""

    id: str


class FollowBikeRequestDict(TypedDict):
    """`FollowBikeRequest` as a plain dict."""

    id: str


OPERATION = Operation(
    id="followBike",
    method="GET",
    path="/bikes/{id}/places",
    request=FollowBikeRequest,
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/jsonl", Place),),
    streaming=Streaming(kind="lines"),
)
