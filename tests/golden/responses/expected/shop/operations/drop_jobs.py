"""DELETE /jobs"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="dropJobs",
    method="DELETE",
    path="/jobs",
    answers=(Answer("2XX", None, None),),
)
