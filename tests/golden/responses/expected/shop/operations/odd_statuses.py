"""PATCH /jobs"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class OddStatusesRequest(Request[None, None]):
    """What `PATCH /jobs` takes."""


OPERATION = Operation(
    request=OddStatusesRequest,
    call="jobs.update",
    method="PATCH",
    path="/jobs",
    id="oddStatuses",
    answers=(
        Answer("200", None, None),
        Answer("201", None, None),
    ),
)
