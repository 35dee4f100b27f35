"""HEAD /jobs"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="countJobs",
    method="HEAD",
    path="/jobs",
    answers=(
        Answer("200", None, None),
        Answer("304", None, None),
    ),
)
