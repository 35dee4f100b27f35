"""HEAD /jobs"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class CountJobsRequest(Request[None, None]):
    """What `HEAD /jobs` takes."""


OPERATION = Operation(
    request=CountJobsRequest,
    call="jobs.head",
    method="HEAD",
    path="/jobs",
    id="countJobs",
    answers=(
        Answer("200", None, None),
        Answer("304", None, None),
    ),
)
