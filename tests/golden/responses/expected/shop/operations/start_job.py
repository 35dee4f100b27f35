"""POST /jobs"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from ..models.job import Job


class StartJobRequest(Request[Job, Job]):
    """What `POST /jobs` takes."""


OPERATION = Operation(
    request=StartJobRequest,
    call="jobs.create",
    method="POST",
    path="/jobs",
    id="startJob",
    answers=(Answer("default", "application/json", Job),),
    failures={"default": "Job"},
)
