"""GET /jobs"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from ..models.job import Job
from ..models.wait import Wait


class ListJobsRequest(Request[list[Job] | Wait | None, list[Job] | Wait | None]):
    """What `GET /jobs` takes."""


OPERATION = Operation(
    request=ListJobsRequest,
    call="jobs.list",
    method="GET",
    path="/jobs",
    id="listJobs",
    answers=(
        Answer("200", "application/json", list[Job]),
        Answer("202", "application/json", Wait),
        Answer("204", None, None),
    ),
)
