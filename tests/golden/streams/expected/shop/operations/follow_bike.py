"""GET /bikes/{id}/places"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation, Parameter, Streaming
from .._runtime.request import Request
from .._runtime.streaming.item_streams import AsyncLineStream, LineStream
from ..models.place import Place


class FollowBikeRequest(Request[LineStream[Place], AsyncLineStream[Place]]):
    """What `GET /bikes/{id}/places` takes."""

    id: str


OPERATION = Operation(
    request=FollowBikeRequest,
    call="bikes.places.list",
    method="GET",
    path="/bikes/{id}/places",
    id="followBike",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/jsonl", Place),),
    streaming=Streaming(kind="lines"),
)
