"""POST /jobs"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from ..models.job import Job

OPERATION = Operation(
    id="startJob",
    method="POST",
    path="/jobs",
    answers=(Answer("default", "application/json", Job),),
)
