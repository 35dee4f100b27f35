"""GET /jobs"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from ..models.job import Job
from ..models.wait import Wait

OPERATION = Operation(
    id="listJobs",
    method="GET",
    path="/jobs",
    answers=(
        Answer("200", "application/json", list[Job]),
        Answer("202", "application/json", Wait),
        Answer("204", None, None),
    ),
)
