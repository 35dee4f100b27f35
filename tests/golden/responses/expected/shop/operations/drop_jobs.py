"""DELETE /jobs"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class DropJobsRequest(Request[None, None]):
    """What `DELETE /jobs` takes."""


OPERATION = Operation(
    request=DropJobsRequest,
    call="jobs.delete",
    method="DELETE",
    path="/jobs",
    id="dropJobs",
    answers=(Answer("2XX", None, None),),
)
